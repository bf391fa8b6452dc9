/* The filters: a group of tick boxes for each facet, with the number of articles that each would leave. */

import { element } from "./element.js";
import { words } from "./text.js";
import { FACETS } from "./state.js";

const MANY = 10; // values from which a list can be shortened by typing
const SHOWN = 50; // values that a list shows at once; the rest is reached by typing

export class Facets {
  constructor(texts, language, changed) {
    this.texts = texts;
    this.changed = changed;
    this.boxes = new Map();
    this.asked = new Map(); // the words typed to shorten a list
    this.order = new Intl.Collator(language, { numeric: true }).compare;
    this.summary = element("summary", { class: "search-filters__summary" }, texts.filters);
    this.groups = element("div", { class: "search-filters__groups" });
    this.element = element("details", { class: "search-filters" }, this.summary, this.groups);
  }

  /** Makes the groups, once: `all` has every value of every facet with its number of articles. */
  fill(all) {
    if (this.boxes.size > 0) return;
    for (const facet of FACETS) {
      const values = Object.keys(all[facet] ?? {}).sort(this.order);
      if (facet === "year") values.reverse();
      else values.sort((one, other) => all[facet][other] - all[facet][one]);
      this.boxes.set(facet, new Map(values.map((value, index) => [value, this.#box(facet, value, index)])));
      if (values.length) this.groups.append(this.#group(facet));
    }
  }

  #box(facet, value, index) {
    const id = `filter-${facet}-${index}`;
    const input = element("input", { type: "checkbox", id, name: facet, value, onchange: this.changed });
    const count = element("span", { class: "facet__count tabular" });
    const label = element("label", { class: "facet__label", for: id }, element("span", {}, value), " ", count);
    const item = element("li", { class: "facet__value" }, input, label);
    return { input, count, item, words: words(value), number: 0 };
  }

  #group(facet) {
    const boxes = [...this.boxes.get(facet).values()];
    const list = element("ul", { class: "facet__values" }, ...boxes.map((box) => box.item));
    const legend = element("legend", { class: "facet__name" }, this.texts.facets[facet]);
    const group = element("fieldset", { class: "facet", "data-facet": facet }, legend);
    if (boxes.length > MANY) group.append(this.#narrower(facet));
    group.append(list);
    return group;
  }

  #narrower(facet) {
    const label = `${this.texts.narrow} (${this.texts.facets[facet]})`;
    const field = element("input", { type: "search", class: "facet__narrow", "aria-label": label, autocomplete: "off" });
    field.placeholder = this.texts.narrow;
    field.addEventListener("input", () => {
      this.asked.set(facet, words(field.value));
      this.#choose(facet);
    });
    return field;
  }

  /** Shows the values that would leave something; those that are ticked or hold the focus in any case. */
  #choose(facet) {
    const asked = this.asked.get(facet) ?? [];
    let left = SHOWN;
    for (const { input, item, number, words: own } of this.boxes.get(facet).values()) {
      const isAsked = asked.every((one) => own.some((word) => word.startsWith(one)));
      const isShown = input.checked || input === document.activeElement || (number > 0 && isAsked && left > 0);
      item.hidden = !isShown;
      left -= isShown ? 1 : 0;
    }
  }

  /** Ticks what the state has, and says how many articles each value would leave. */
  show(state, counts) {
    let active = 0;
    for (const [facet, boxes] of this.boxes) {
      for (const [value, box] of boxes) {
        const count = counts[facet]?.[value] ?? 0;
        box.input.checked = state.filters[facet].includes(value);
        box.count.textContent = count;
        box.number = count;
        active += box.input.checked ? 1 : 0;
      }
      this.#choose(facet);
    }
    this.summary.textContent = active ? `${this.texts.filters} (${active})` : this.texts.filters;
  }

  /** The values that are ticked; before the groups are made, those of the state. */
  ticked(state) {
    const filters = {};
    for (const facet of FACETS) {
      const boxes = this.boxes.get(facet);
      const unknown = state.filters[facet].filter((value) => !boxes?.has(value));
      filters[facet] = [...unknown, ...[...(boxes ?? [])].filter(([, box]) => box.input.checked).map(([value]) => value)];
    }
    return filters;
  }
}
