/*
 * The words that the reader searched for, marked on the page that was found. The address has them (?q=…).
 * The page itself is left as it is: the browser paints the marks over it.
 */

import { isForm, marking, query, words } from "./search/text.js";

const NAME = "asked"; // ::highlight(asked) in the sheet

const root = document.querySelector("[data-highlight]");
const typed = (new URLSearchParams(location.search).get("q") ?? "").trim();

function mark() {
  const asked = marking(words(query(typed)));
  const found = asked.length ? [...ranges(asked)] : [];
  if (found.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...found));
  root.before(note());
}

function* ranges(asked) {
  const isAsked = (word) => words(word).some((own) => asked.some((one) => isForm(own, one)));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.includes("://")) continue; // an address is no text
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (!isAsked(word)) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      yield range;
    }
  }
}

/** A line over the text that says what is marked, with a button that ends it. */
function note() {
  const line = document.createElement("p");
  line.className = "marks-note";
  const end = document.createElement("button");
  end.type = "button";
  end.className = "marks-note__end";
  end.textContent = root.dataset.highlightEnd;
  end.addEventListener("click", () => {
    CSS.highlights.delete(NAME);
    line.remove();
    const address = new URL(location.href);
    address.searchParams.delete("q");
    history.replaceState(history.state, "", address);
    document.querySelector("main").focus({ preventScroll: true });
  });
  line.append(root.dataset.highlight.replace("{words}", () => typed), " ", end);
  return line;
}

if (root && globalThis.CSS?.highlights) mark();
