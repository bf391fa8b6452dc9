/*
 * The state of a search and its address: ?q=…&country=Vietnam&person=…&year=2018&sort=date. Two values of one
 * facet mean either; of a facet that `all` names (&person=…&person=…&all=person) they mean both.
 */

export const FACETS = ["country", "pair", "person", "year", "place"];
export const SORTS = ["relevance", "date", "date-asc"];

export function read(search) {
  const given = new URLSearchParams(search);
  const filters = {};
  for (const facet of FACETS) filters[facet] = [...new Set(given.getAll(facet).filter(Boolean))];
  const sort = given.get("sort");
  const all = FACETS.filter((facet) => given.getAll("all").includes(facet));
  return { q: (given.get("q") ?? "").trim(), filters, all, sort: SORTS.includes(sort) ? sort : "relevance" };
}

export function address(state) {
  const given = new URLSearchParams();
  if (state.q) given.set("q", state.q);
  for (const facet of FACETS) for (const value of state.filters[facet]) given.append(facet, value);
  for (const facet of state.all) if (state.filters[facet].length > 1) given.append("all", facet);
  if (state.sort !== "relevance") given.set("sort", state.sort);
  const text = given.toString();
  return text ? `?${text}` : "";
}

export function withoutFilters() {
  return Object.fromEntries(FACETS.map((facet) => [facet, []]));
}

export function hasFilters(state) {
  return FACETS.some((facet) => state.filters[facet].length > 0);
}

export function isEmpty(state) {
  return !state.q && !hasFilters(state);
}

/** Whether the values of a facet are ticked, and more of them leave more. */
export function isEither(state, facet) {
  return state.filters[facet].length > 0 && !state.all.includes(facet);
}

/** The state as Pagefind is asked: an article must meet every facet. */
export function options(state, without = null) {
  const filters = {};
  for (const facet of FACETS) {
    const values = state.filters[facet];
    if (values.length && facet !== without) filters[facet] = { [isEither(state, facet) ? "any" : "all"]: values };
  }
  // Without words nothing is more relevant than anything else: the newest come first.
  if (state.sort === "date-asc") return { filters, sort: { oldest: "asc" } };
  if (state.sort === "date" || !state.q) return { filters, sort: { newest: "desc" } };
  return { filters };
}
