/* The active filters, each with a button that takes it away. */

import { element } from "./element.js";
import { FACETS, withoutFilters } from "./state.js";

export class Chips {
  /** `changed` is told the filters that are left; `focusAfter` takes the focus when the last chip is gone. */
  constructor(texts, changed, focusAfter) {
    this.texts = texts;
    this.changed = changed;
    this.focusAfter = focusAfter;
    this.element = element("ul", { class: "search-chips", "aria-label": texts.active, hidden: true });
  }

  show({ filters }) {
    const active = FACETS.flatMap((facet) => filters[facet].map((value) => [facet, value]));
    const chips = active.map(([facet, value], index) => this.#chip(filters, facet, value, index));
    if (chips.length > 1) {
      const clear = () => this.#change(withoutFilters(), 0);
      chips.push(this.#button(this.texts.clear, this.texts.clear, clear, "search-chips__clear"));
    }
    this.element.replaceChildren(...chips.map((chip) => element("li", {}, chip)));
    this.element.hidden = chips.length === 0;
  }

  #chip(filters, facet, value, index) {
    const label = this.texts.remove.replace("{value}", () => `${value} (${this.texts.facets[facet]})`);
    const left = filters[facet].filter((one) => one !== value);
    const remove = () => this.#change({ ...filters, [facet]: left }, index);
    return this.#button(value, label, remove, "search-chips__chip", element("span", { "aria-hidden": "true" }, " ×"));
  }

  #button(text, label, onclick, name, ...more) {
    return element("button", { type: "button", class: name, "aria-label": label, onclick }, text, ...more);
  }

  /** The button that was pressed goes; the focus stays at its place in the row. */
  #change(filters, index) {
    this.changed(filters);
    const left = [...this.element.querySelectorAll(".search-chips__chip")];
    (left[Math.min(index, left.length - 1)] ?? this.focusAfter).focus();
  }
}
