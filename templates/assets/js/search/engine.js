/* Pagefind, loaded when it is first needed: what is found, and how many articles each value would leave. */

import { isEither, isEmpty, options } from "./state.js";
import { query } from "./text.js";

const RANKING = { metaWeights: { title: 5, place: 1, date: 1, alias: 0.5 } };

export class Engine {
  #url;
  #loading = null;
  #counted = new Set(); // the facets whose filter files are here

  /** `every` is the word that every article has: with it filters alone can be asked for. */
  constructor(bundle, every) {
    this.every = every;
    this.#url = new URL("pagefind.js", new URL(bundle, location.href)).href;
  }

  get isAsleep() {
    return this.#loading === null;
  }

  /** Loads Pagefind once; a failure is not kept, so that the next search tries again. */
  load() {
    this.#loading ??= this.#load().catch((error) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #load() {
    const pagefind = await import(this.#url);
    await pagefind.options({ ranking: RANKING });
    await pagefind.init();
    return pagefind;
  }

  /** What Pagefind has for a state; without one facet where its own values are to be counted. */
  async search(state, without = null) {
    return (await this.load()).search(query(state.q) || this.every, options(state, without));
  }

  /**
   * The number of articles that each value of some facets would leave. The values of one facet are
   * alternatives, so a facet is counted as if none of its own were ticked; the others are counted in
   * `found`, the answer to the search itself, where their files were there in time.
   */
  async counts(state, facets, found) {
    // Nothing is asked for: the counts of all articles need no search.
    if (isEmpty(state)) return (await this.load()).filters();
    const isLate = await this.#need(facets, state);
    const free = facets.filter((facet) => !isEither(state, facet));
    const whole = free.length > 0 && (isLate || !found) ? await this.search(state) : found;
    const counts = {};
    for (const facet of facets) {
      const answer = free.includes(facet) ? whole : await this.search(state, facet);
      counts[facet] = answer.filters[facet] ?? {};
    }
    return counts;
  }

  /**
   * Loads the filter files of these facets alone: those of all people weigh as much as a search. Returns
   * whether any was missing.
   */
  async #need(facets, state) {
    const missing = facets.filter((facet) => !this.#counted.has(facet));
    if (missing.length === 0) return false;
    const pagefind = await this.load();
    const filters = Object.fromEntries(missing.map((facet) => [facet, "?"]));
    await pagefind.preload(query(state.q) || this.every, { filters });
    for (const facet of missing) this.#counted.add(facet);
    return true;
  }
}
