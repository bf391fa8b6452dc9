/* The results as a list that grows by pages. */

import { element } from "./element.js";
import { areExact, excerpt, marked, printed, query, words } from "./text.js";

const A_PAGE = 20;

export class Results {
  constructor(texts) {
    this.texts = texts;
    this.title = element("h2", { class: "section-title", id: "search-results" }, texts.results);
    this.list = element("ol", { class: "search-results" });
    this.more = element("button", { type: "button", class: "search__more", hidden: true }, texts.more);
    this.more.addEventListener("click", () => this.#grow());
    this.element = element(
      "section",
      { class: "search-found", "aria-labelledby": "search-results", hidden: true },
      this.title,
      this.list,
      this.more,
    );
  }

  /** Loads the first page of what was found, then shows it, unless a newer search has begun meanwhile. */
  async show(found, typed, isCurrent) {
    const asked = words(query(typed));
    const first = await load(found.slice(0, A_PAGE), asked);
    if (!isCurrent()) return null;
    this.asked = asked;
    this.rest = found.slice(A_PAGE);
    this.list.replaceChildren(...first.map((result) => this.#item(result)));
    this.more.hidden = this.rest.length === 0;
    this.element.hidden = false;
    return { isExact: areExact(first, asked) };
  }

  hide() {
    this.element.hidden = true;
    this.list.replaceChildren();
  }

  async #grow() {
    const page = this.rest.splice(0, A_PAGE);
    const items = (await load(page, this.asked)).map((result) => this.#item(result));
    this.more.hidden = this.rest.length === 0;
    this.list.append(...items);
    // The button may be gone: the reader goes on at the first of the new results.
    items[0]?.querySelector("a").focus();
  }

  #item({ url, meta, pieces }) {
    const facts = [meta.date ? printed(meta.date) : this.texts.undated, meta.place && printed(meta.place)];
    const link = element("a", { href: url }, ...shown(marked(meta.title ?? url, this.asked)));
    return element(
      "li",
      { class: "search-result" },
      element("h3", { class: "search-result__title" }, link),
      element("p", { class: "search-result__facts" }, facts.filter(Boolean).join(" · ")),
      element("p", { class: "search-result__excerpt" }, ...shown(pieces)),
    );
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
  return results.map((result) => ({ url: result.url, meta: result.meta, pieces: excerpt(result, asked) }));
}
