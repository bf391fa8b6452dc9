/* What helps where nothing was found: fewer words, fewer filters, other ways to the articles. */

import { element } from "./element.js";
import { address, hasFilters, withoutFilters } from "./state.js";

const MOST = 6; // words that are offered one by one

export function help(texts, state) {
  const list = element("ul", { class: "search-nothing" }, element("li", {}, texts.advice));
  const link = (next, label) => element("a", { href: location.pathname + address(next) }, label);
  if (hasFilters(state) && state.q) {
    list.append(element("li", {}, link({ ...state, filters: withoutFilters() }, texts.unfiltered)));
  }
  const single = [...new Set(state.q.replaceAll('"', " ").split(/\s+/).filter((word) => word.length > 2))];
  if (single.length > 1) {
    list.append(listed(texts.single, single.slice(0, MOST).map((word) => link({ ...state, q: word }, word))));
  }
  list.append(listed(texts.browse, texts.ways.map(({ url, label }) => element("a", { href: url }, label))));
  return list;
}

function listed(label, links) {
  const parts = links.flatMap((link, index) => (index ? [" · ", link] : [link]));
  return element("li", {}, `${label} `, ...parts);
}
