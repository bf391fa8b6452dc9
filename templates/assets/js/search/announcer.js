/* Says to screen readers what the eye sees: once typing has paused, and never the same twice running. */

import { element } from "./element.js";

const PAUSE = 800; // milliseconds

export class Announcer {
  constructor() {
    this.element = element("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  }

  say(text, pause = PAUSE) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.element.textContent !== text) this.element.textContent = text;
    }, pause);
  }
}
