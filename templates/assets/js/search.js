/*
 * The search page: what the reader asks for goes to Pagefind and into the address, what is found into a
 * list. Without this script the page is the list of all articles; with it, that list shows as long as
 * nothing is asked for. Pagefind itself is loaded when it is first needed.
 */

import { Announcer } from "./search/announcer.js";
import { Chips } from "./search/chips.js";
import { element } from "./search/element.js";
import { Engine } from "./search/engine.js";
import { Facets } from "./search/facets.js";
import { listenToKeys } from "./search/keys.js";
import { Results } from "./search/results.js";
import { shortcutChoice } from "./search/shortcut.js";
import { SORTS, address, isEmpty, read } from "./search/state.js";

const WAIT = 120; // milliseconds after the last key
const PATIENCE = 400; // until the reader is told that the search goes on
const WIDE = matchMedia("(min-width: 64rem)"); // the filters then have a column of their own

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
    this.engine = new Engine(root.dataset.bundle, root.dataset.every);
    this.turn = 0;
    this.isTyping = false;
    this.build();
    this.listen();
    this.restore();
  }

  build() {
    const ticked = (facet, values) => this.change({ filters: { ...this.state.filters, [facet]: values } });
    this.facets = new Facets(this.texts, this.language, ticked, () => this.count());
    this.results = new Results(this.texts);
    this.chips = new Chips(this.texts, (filters) => this.change({ filters }), this.field);
    this.announcer = new Announcer();
    this.sort = element(
      "select",
      { class: "search-sort__choice", id: "search-sort", onchange: () => this.change({ sort: this.sort.value }) },
      ...SORTS.map((sort) => element("option", { value: sort, id: `search-${sort}` }, this.texts.sorts[sort])),
    );
    const label = element("label", { class: "search-sort__label", for: "search-sort" }, this.texts.sort);
    this.sorting = element("div", { class: "search-sort" }, label, this.sort);
    this.head = element("div", { class: "search__head", hidden: true }, this.results.title, this.sorting);
    this.message = element("p", { class: "search__note", hidden: true });
    this.form.after(shortcutChoice(this.texts.shortcut));
    this.main = element("div", { class: "search__main" }, this.chips.element, this.head, this.message);
    this.main.append(this.results.element);
    this.body = element("div", { class: "search__body" }, this.facets.element, this.main);
    this.root.append(this.body, this.announcer.element);
  }

  listen() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.commit();
    });
    // While an input method puts a word together there is nothing to look for yet.
    this.field.addEventListener("input", (event) => event.isComposing || this.wait());
    this.field.addEventListener("compositionend", () => this.wait());
    this.field.addEventListener("change", () => this.commit());
    this.field.addEventListener("focus", () => this.engine.load().catch(() => this.fail()), { once: true });
    listenToKeys(this.root, this.field, () => this.results.stops, () => this.clear());
    this.results.list.addEventListener("click", () => this.remember());
    window.addEventListener("popstate", () => this.restore());
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.type(), WAIT);
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

  clear() {
    this.field.value = "";
    this.commit();
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
    this.run(history.state ?? {});
  }

  /** Who comes back from a result finds the list as long, and as far down, as it was left. */
  remember() {
    history.replaceState({ ...history.state, top: window.scrollY }, "");
  }

  async run({ shown, top } = {}) {
    const turn = ++this.turn;
    const isCurrent = () => turn === this.turn;
    this.showControls();
    if (isEmpty(this.state)) return this.showAll();
    const slow = setTimeout(() => isCurrent() && this.tell(this.texts.searching), PATIENCE);
    this.results.element.ariaBusy = "true";
    try {
      const found = await this.engine.search(this.state);
      const { results } = found;
      const answer = isCurrent() && (await this.results.show(results, this.state, isCurrent, shown));
      if (!answer) return undefined;
      this.showFound(results.length, answer.isExact);
      if (top && window.scrollY === 0) window.scrollTo(0, top);
      await this.count(found);
    } catch {
      if (isCurrent()) this.fail();
    } finally {
      clearTimeout(slow);
    }
    return undefined;
  }

  /** Counts what each filter would leave, where the reader can see it. */
  async count(found = null) {
    const { turn, state } = this;
    const facets = this.facets.shown;
    if (facets.length === 0 || !state) return;
    try {
      const counts = await this.engine.counts(state, facets, found);
      if (turn === this.turn) this.facets.show(state, counts);
    } catch {
      if (turn === this.turn) this.fail();
    }
  }

  showFound(count, isExact) {
    const form = this.texts.count[this.plurals.select(count)] ?? this.texts.count.other;
    const text = count === 0 ? this.texts.none : form.replace("{n}", this.number.format(count));
    this.results.title.textContent = text;
    this.announcer.say(isExact ? text : `${this.texts.approximate} ${text}`);
    this.tell("");
    this.sorting.hidden = count === 0;
    this.show(true);
  }

  showAll() {
    this.results.hide();
    this.announcer.say("");
    this.tell("");
    this.show(false);
    if (!this.engine.isAsleep) this.count();
  }

  fail() {
    this.results.hide();
    this.show(false);
    this.tell(this.texts.failed);
    this.announcer.say(this.texts.failed);
  }

  /** Either the results, with the filters beside them where there is room, or the list of all articles. */
  show(hasResults) {
    if (hasResults && WIDE.matches && this.head.hidden) this.facets.element.open = true;
    this.head.hidden = !hasResults;
    this.results.element.hidden = !hasResults;
    this.results.element.ariaBusy = "false";
    this.root.classList.toggle("search--found", hasResults);
    this.all.hidden = hasResults;
  }

  tell(text) {
    this.message.textContent = text;
    this.message.hidden = !text;
  }

  /** Without words nothing is more relevant than anything else. */
  showControls() {
    const { q, sort } = this.state;
    this.sort.namedItem("search-relevance").disabled = !q;
    this.sort.value = sort === "relevance" && !q ? "date" : sort;
    this.chips.show(this.state);
    this.facets.mark(this.state);
  }
}

const root = document.querySelector("[data-search]");
if (root) new Search(root);
