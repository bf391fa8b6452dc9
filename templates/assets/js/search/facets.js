/* The filters: a group of tick boxes for each facet, with the number of articles that each would leave. */

import { element } from "./element.js";
import { FACETS } from "./state.js";
import { words } from "./text.js";

const FEW = 6; // values that a group shows at first
const MANY = 50; // and once it is unfolded: the rest is reached by typing
const OPEN_AT_FIRST = ["country", "year"];

export class Facets {
  /** `changed` is told the facet and the values that are ticked; `wanted`, that counts are needed. */
  constructor(texts, language, changed, wanted) {
    const order = new Intl.Collator(language, { numeric: true }).compare;
    this.texts = texts;
    this.groups = FACETS.map((facet) => new Group(facet, texts, order, changed, wanted));
    this.summary = element("summary", { class: "search-filters__summary" }, texts.filters);
    const groups = element("div", { class: "search-filters__groups" }, ...this.groups.map((group) => group.element));
    this.element = element("details", { class: "search-filters", ontoggle: wanted }, this.summary, groups);
  }

  /** The facets whose counts the reader can see. */
  get shown() {
    return this.element.open ? this.groups.filter((group) => group.element.open).map((group) => group.facet) : [];
  }

  /** Says how many filters are active; groups that have some are unfolded. */
  mark(state) {
    let active = 0;
    for (const group of this.groups) {
      const ticked = state.filters[group.facet];
      if (ticked.length) group.element.open = true;
      active += ticked.length;
    }
    this.summary.textContent = active ? `${this.texts.filters} (${active})` : this.texts.filters;
  }

  show(state, counts) {
    for (const group of this.groups) {
      if (counts[group.facet]) group.show(counts[group.facet], state.filters[group.facet]);
    }
  }
}

class Group {
  constructor(facet, texts, order, changed, wanted) {
    this.facet = facet;
    this.texts = texts;
    this.order = order;
    this.changed = changed;
    this.boxes = new Map(); // by value, made when they are first shown
    this.counts = {};
    this.ticked = [];
    this.isWhole = false;
    const name = texts.facets[facet];
    this.list = element("ul", { class: "facet__values" });
    this.narrow = this.#narrow(`${texts.narrow} (${name})`);
    this.more = element("button", { type: "button", class: "facet__more", hidden: true, onclick: () => this.#unfold() });
    const set = element("fieldset", { class: "facet", "data-facet": facet, "aria-label": name });
    set.append(this.narrow, this.list, this.more);
    const summary = element("summary", { class: "search-filters__facet" }, name);
    const open = OPEN_AT_FIRST.includes(facet);
    this.element = element("details", { class: "search-filters__group", open, ontoggle: wanted }, summary, set);
  }

  #narrow(label) {
    const field = element("input", { type: "search", class: "facet__narrow", "aria-label": label, autocomplete: "off" });
    field.placeholder = this.texts.narrow;
    field.hidden = true;
    field.addEventListener("input", () => this.#lay());
    return field;
  }

  #unfold() {
    this.isWhole = !this.isWhole;
    this.#lay();
    if (this.isWhole && !this.narrow.hidden) this.narrow.focus();
  }

  show(counts, ticked) {
    this.counts = counts;
    this.ticked = ticked;
    this.#lay();
  }

  /** The values that would leave something, and those that are ticked in any case. */
  #values() {
    const { counts, order } = this;
    const all = Object.keys(counts).filter((value) => counts[value] > 0);
    all.push(...this.ticked.filter((value) => !counts[value]));
    return this.facet === "year"
      ? all.sort((one, other) => order(other, one))
      : all.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || order(one, other));
  }

  #lay() {
    const values = this.#values();
    const asked = words(this.narrow.value);
    const isAsked = (value) => asked.every((one) => words(value).some((word) => word.startsWith(one)));
    let left = this.isWhole ? MANY : FEW;
    const shown = values.filter((value) => {
      const isShown = this.ticked.includes(value) || (left > 0 && isAsked(value));
      left -= isShown ? 1 : 0;
      return isShown;
    });
    this.#place(shown.map((value) => this.#box(value)));
    this.narrow.hidden = !this.isWhole || values.length <= MANY / 2;
    this.more.hidden = values.length <= FEW;
    this.more.textContent = this.isWhole ? this.texts.fewer : this.texts.all;
    this.more.setAttribute("aria-expanded", String(this.isWhole));
    this.more.setAttribute("aria-label", `${this.more.textContent} (${this.texts.facets[this.facet]})`);
  }

  /** What keeps its place is not touched, so that it keeps the focus. */
  #place(items) {
    for (const child of [...this.list.children]) if (!items.includes(child)) child.remove();
    for (const [index, item] of items.entries()) {
      if (this.list.children[index] !== item) this.list.insertBefore(item, this.list.children[index] ?? null);
    }
  }

  #box(value) {
    if (!this.boxes.has(value)) this.boxes.set(value, this.#made(value));
    const { item, input, count } = this.boxes.get(value);
    input.checked = this.ticked.includes(value);
    count.textContent = this.counts[value] ?? 0;
    return item;
  }

  #made(value) {
    const id = `filter-${this.facet}-${this.boxes.size}`;
    const onchange = () => {
      const others = this.ticked.filter((one) => one !== value);
      this.changed(this.facet, input.checked ? [...others, value] : others);
    };
    const input = element("input", { type: "checkbox", id, name: this.facet, value, onchange });
    const count = element("span", { class: "facet__count tabular" });
    const hue = this.facet === "country" ? this.texts.hues[value] : undefined;
    const name = element("span", { class: hue === undefined ? null : `country-tag country-hue-${hue}` }, value);
    const label = element("label", { class: "facet__label", for: id }, name, " ", count);
    return { input, count, item: element("li", { class: "facet__value" }, input, label) };
  }
}
