/* The results as a list that grows by pages. What stands there stays until what comes next is complete. */

import { element } from "./element.js";
import { help } from "./nothing.js";
import { areExact, excerpt, marked, marking, printed, query, words } from "./text.js";

const A_PAGE = 10;

export class Results {
  constructor(texts) {
    this.texts = texts;
    this.title = element("h2", { class: "search-found__title", id: "search-results" });
    this.note = element("p", { class: "search__note", hidden: true });
    this.list = element("ol", { class: "search-results" });
    this.help = element("div", { hidden: true });
    this.more = element("button", { type: "button", class: "search__more", hidden: true }, texts.more);
    this.more.addEventListener("click", () => this.#grow());
    this.element = element(
      "section",
      { class: "search-found", "aria-labelledby": "search-results" },
      this.note,
      this.list,
      this.help,
      this.more,
    );
  }

  get links() {
    return [...this.list.querySelectorAll("a")];
  }

  /** What the arrow keys stop at. */
  get stops() {
    return this.more.hidden ? this.links : [...this.links, this.more];
  }

  /**
   * Loads as many of what was found as are wanted, then shows them, unless a newer search has begun
   * meanwhile. Returns whether they have the words that were asked for, null where nothing was shown.
   */
  async show(found, state, isCurrent, wanted = A_PAGE) {
    const all = words(query(state.q));
    const asked = marking(all);
    const count = Math.max(wanted, A_PAGE);
    const first = await load(found.slice(0, count), asked);
    if (!isCurrent()) return null;
    this.asked = asked;
    this.typed = state.q;
    this.rest = found.slice(count);
    const isExact = found.length === 0 || areExact(first, all);
    this.note.textContent = isExact ? "" : this.texts.approximate;
    this.note.hidden = isExact;
    this.#replace(first.map((result) => this.#item(result)));
    this.help.replaceChildren(...(found.length ? [] : [help(this.texts, state)]));
    this.help.hidden = found.length > 0;
    this.more.hidden = this.rest.length === 0;
    return { isExact };
  }

  hide() {
    this.list.replaceChildren();
  }

  /** A reader who stands on a result keeps the place in the list. */
  #replace(items) {
    const at = this.links.indexOf(document.activeElement);
    this.list.replaceChildren(...items);
    if (at >= 0) this.links.at(Math.min(at, items.length - 1))?.focus();
  }

  async #grow() {
    const page = this.rest.splice(0, A_PAGE);
    const items = (await load(page, this.asked)).map((result) => this.#item(result));
    this.more.hidden = this.rest.length === 0;
    this.list.append(...items);
    history.replaceState({ ...history.state, shown: this.list.children.length }, "");
    // The button may be gone: the reader goes on at the first of the new results.
    items[0]?.querySelector("a").focus();
  }

  #item({ url, meta, filters, pieces }) {
    const facts = [meta.date ? printed(meta.date) : this.texts.undated, meta.place && printed(meta.place)];
    // The words go along, so that they are marked on the page too.
    const href = this.typed ? `${url}?${new URLSearchParams({ q: this.typed })}` : url;
    const link = element("a", { href }, ...shown(marked(meta.title ?? url, this.asked)));
    return element(
      "li",
      { class: "search-result" },
      element("h3", { class: "search-result__title" }, link),
      element(
        "p",
        { class: "search-result__facts" },
        element("span", {}, facts.filter(Boolean).join(" · ")),
        ...(filters.country ?? []).flatMap((name) => [" ", this.#country(name)]),
      ),
      element("p", { class: "search-result__excerpt" }, ...shown(pieces)),
    );
  }

  #country(name) {
    return element("span", { class: `country-tag country-hue-${this.texts.hues[name] ?? 0}` }, name);
  }
}

/** Pieces of text as nodes, in the signs of print; a hyphen between two pieces was a dash. */
function shown(pieces) {
  return pieces.flatMap((piece, index) => {
    const text = /^[-–]$/.test(piece.text) && index > 0 ? "–" : printed(piece.text);
    return [index > 0 ? " " : "", piece.isMarked ? element("mark", {}, text) : text];
  });
}

async function load(found, asked) {
  const results = await Promise.all(found.map((one) => one.data()));
  return results.map((result) => ({ ...result, pieces: excerpt(result, asked) }));
}
