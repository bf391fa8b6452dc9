/*
 * The search page: what the reader asks for goes to Pagefind and into the address, what is found into a
 * list. Without this script the page is the list of all articles; with it, that list shows as long as
 * nothing is asked for. Pagefind itself is loaded when it is first needed.
 */

import { element } from "./search/element.js";
import { Facets } from "./search/facets.js";
import { Results } from "./search/results.js";
import { FACETS, IS_EITHER, SORTS, address, hasFilters, isEmpty, options, read } from "./search/state.js";
import { query } from "./search/text.js";

const WAIT = 250; // milliseconds after the last key
const RANKING = { metaWeights: { title: 5, place: 1, date: 1, alias: 0.5 } };

class Search {
  constructor(root) {
    this.root = root;
    this.texts = JSON.parse(root.querySelector("[data-search-words]").textContent);
    this.all = document.querySelector("[data-search-all]");
    this.form = root.querySelector("[data-search-form]");
    this.field = this.form.elements.namedItem("q");
    this.language = document.documentElement.lang || "en";
    this.plurals = new Intl.PluralRules(this.language);
    this.number = new Intl.NumberFormat(this.language);
    this.turn = 0;
    this.isTyping = false;
    this.build();
    this.listen();
    this.restore();
  }

  build() {
    const changed = () => this.change({ filters: this.facets.ticked(this.state) });
    this.facets = new Facets(this.texts, this.language, changed);
    this.results = new Results(this.texts);
    this.sort = element(
      "select",
      { class: "search-sort__choice", id: "search-sort", onchange: () => this.change({ sort: this.sort.value }) },
      ...SORTS.map((sort) => element("option", { value: sort, id: `search-${sort}` }, this.texts.sorts[sort])),
    );
    const label = element("label", { class: "search-sort__label", for: "search-sort" }, this.texts.sort);
    this.chips = element("ul", { class: "search-chips", "aria-label": this.texts.active, hidden: true });
    this.sorting = element("div", { class: "search-sort", hidden: true }, label, this.sort);
    this.status = element("p", { class: "search__status", role: "status", "aria-live": "polite" });
    this.root.append(
      this.facets.element,
      this.sorting,
      this.chips,
      this.status,
      this.results.element,
    );
  }

  listen() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.commit();
    });
    this.field.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.type(), WAIT);
    });
    this.field.addEventListener("change", () => this.commit());
    const prepare = () => this.engine().catch(() => this.fail());
    this.field.addEventListener("focus", prepare, { once: true });
    this.facets.element.addEventListener("toggle", () => this.prepareFacets(), { once: true });
    window.addEventListener("popstate", () => this.restore());
  }

  /** While words are typed one entry of the history follows them; the next change begins another. */
  type() {
    const isFirst = !this.isTyping;
    this.change({ q: this.field.value.trim() }, isFirst ? "push" : "replace");
    this.isTyping = true;
  }

  commit() {
    clearTimeout(this.timer);
    this.change({ q: this.field.value.trim() }, this.isTyping ? "replace" : "push");
    this.isTyping = false;
  }

  change(part, how = "push") {
    const next = { ...this.state, ...part };
    if (address(next) === address(this.state)) return;
    this.isTyping = false;
    this.state = next;
    const url = location.pathname + address(next);
    if (how === "push") history.pushState(null, "", url);
    else history.replaceState(null, "", url);
    this.run();
  }

  restore() {
    clearTimeout(this.timer);
    this.isTyping = false;
    this.state = read(location.search);
    this.field.value = this.state.q;
    this.run();
  }

  /** Loads Pagefind once; a failure is not kept, so that the next search tries again. */
  engine() {
    this.loading ??= this.load().catch((error) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  async load() {
    const pagefind = await import(new URL("pagefind.js", new URL(this.root.dataset.bundle, location.href)).href);
    await pagefind.options({ ranking: RANKING });
    // Without this call the answers to a search have no counts.
    this.facets.fill(await pagefind.filters());
    return pagefind;
  }

  async prepareFacets() {
    try {
      await this.engine();
      if (isEmpty(this.state)) await this.count();
    } catch {
      this.fail();
    }
  }

  async run() {
    const turn = ++this.turn;
    this.showSort();
    this.showChips();
    if (isEmpty(this.state)) return this.showAll();
    this.status.textContent = this.texts.searching;
    try {
      const pagefind = await this.engine();
      const found = await pagefind.search(this.words(), options(this.state));
      const shown = await this.results.show(found.results, this.state.q, () => turn === this.turn);
      if (!shown) return undefined;
      this.all.hidden = true;
      this.facets.show(this.state, await this.counts(pagefind, found));
      if (turn === this.turn) this.announce(found.results.length, shown.isExact);
    } catch {
      if (turn === this.turn) this.fail();
    }
    return undefined;
  }

  words() {
    return query(this.state.q) || null;
  }

  /** The values of year and place are alternatives: each is counted as if none of its facet were ticked. */
  async counts(pagefind, found) {
    const counts = { ...found.filters };
    for (const facet of FACETS) {
      if (!IS_EITHER[facet] || this.state.filters[facet].length === 0) continue;
      counts[facet] = (await pagefind.search(this.words(), options(this.state, facet))).filters[facet];
    }
    return counts;
  }

  /** With nothing asked for, the counts are those of all articles. */
  async count() {
    const turn = this.turn;
    const found = await (await this.engine()).search(null, {});
    if (turn === this.turn) this.facets.show(this.state, found.filters);
  }

  showAll() {
    this.results.hide();
    this.status.textContent = "";
    this.all.hidden = false;
    if (this.loading) this.count().catch(() => this.fail());
  }

  fail() {
    this.results.hide();
    this.all.hidden = false;
    this.status.textContent = this.texts.failed;
  }

  announce(count, isExact) {
    const form = this.texts.count[this.plurals.select(count)] ?? this.texts.count.other;
    const text = count === 0 ? this.texts.none : form.replace("{n}", this.number.format(count));
    this.status.textContent = count > 0 && !isExact ? `${this.texts.approximate} ${text}` : text;
  }

  /** Without words nothing is more relevant than anything else; without a search there is nothing to sort. */
  showSort() {
    const { q, sort } = this.state;
    this.sort.namedItem("search-relevance").disabled = !q;
    this.sort.value = sort === "relevance" && !q ? "date" : sort;
    this.sorting.hidden = isEmpty(this.state);
  }

  /** The active filters, each with a button that takes it away. */
  showChips() {
    const chips = FACETS.flatMap((facet) => this.state.filters[facet].map((value) => this.chip(facet, value)));
    if (chips.length > 1) chips.push(element("li", {}, this.button(this.texts.clear, this.texts.clear, () => this.clear())));
    this.chips.replaceChildren(...chips);
    this.chips.hidden = !hasFilters(this.state);
  }

  chip(facet, value) {
    const label = this.texts.remove.replace("{value}", () => `${value} (${this.texts.facets[facet]})`);
    const remove = () => {
      const left = this.state.filters[facet].filter((one) => one !== value);
      this.change({ filters: { ...this.state.filters, [facet]: left } });
      // The button is gone; the focus goes on to the next one, or to the filters.
      (this.chips.querySelector("button") ?? this.facets.summary).focus();
    };
    return element("li", {}, this.button(`${value} ×`, label, remove));
  }

  clear() {
    this.change({ filters: Object.fromEntries(FACETS.map((facet) => [facet, []])) });
    this.facets.summary.focus();
  }

  button(text, label, onclick) {
    return element("button", { type: "button", class: "search-chips__chip", "aria-label": label, onclick }, text);
  }
}

const root = document.querySelector("[data-search]");
if (root) new Search(root);
