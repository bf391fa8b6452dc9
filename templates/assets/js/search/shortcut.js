/* A tick box that turns the key "/" off and on; a speaker to the machine may say it without meaning it. */

import { shortcut } from "../site.js";
import { element } from "./element.js";

export function shortcutChoice(text) {
  const keep = () => {
    try {
      if (box.checked) localStorage.removeItem(shortcut.name);
      else localStorage.setItem(shortcut.name, "off");
    } catch {
      box.checked = true; // nothing may be kept here
    }
  };
  const box = element("input", { type: "checkbox", id: "search-shortcut", onchange: keep });
  box.checked = shortcut.isOn;
  return element("p", { class: "search-shortcut" }, box, element("label", { for: "search-shortcut" }, text));
}
