// A button that copies the words of another element, and says so to those who cannot see it.

const SHOWN = 4000; // milliseconds that "copied" stands there

export function readyToCopy(button) {
  const source = document.getElementById(button.dataset.copies);
  const status = button.parentElement.querySelector("[data-done]");
  // Browsers give the clipboard to pages on https and on this machine only.
  if (!source || !status || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
    } catch {
      // Refused by the browser: the words are selected, and the reader's own keys copy them.
      getSelection().selectAllChildren(source);
      return;
    }
    status.textContent = status.dataset.done;
    setTimeout(() => (status.textContent = ""), SHOWN);
  });
}
