/*
 * On every page, so kept small: the key "/" leads to the search box, and the words that an address brings
 * from the search are marked in the text, by a script that is loaded only then.
 */

/* Kept in the browser only where the reader has turned the key off, on the search page. */
export const shortcut = {
  name: "search-shortcut",
  get isOn() {
    if (matchMedia("(any-hover: none)").matches) return false; // a telephone
    try {
      return localStorage.getItem(this.name) !== "off";
    } catch {
      return true; // nothing may be kept here
    }
  },
};

const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select";
const box = document.querySelector("[data-search-box]");

if (box && shortcut.isOn) {
  box.setAttribute("aria-keyshortcuts", "/");
  const hint = document.createElement("kbd");
  hint.className = "masthead-search__hint";
  hint.ariaHidden = "true";
  hint.textContent = "/";
  if (box.form.matches(".masthead-search")) box.after(hint);
}

document.addEventListener("keydown", (event) => {
  // Not Shift: some keyboards need it for this sign.
  if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (!box || event.defaultPrevented || event.target.isContentEditable || event.target.closest?.(FIELDS)) return;
  if (!shortcut.isOn) return;
  event.preventDefault();
  if (box.getClientRects().length) box.select();
  else document.querySelector("[data-search-link]")?.click();
});

if (document.querySelector("[data-highlight]") && new URLSearchParams(location.search).get("q")) {
  import("./highlight.js");
}
