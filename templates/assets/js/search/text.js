/* Words as the index has them, and whether what it gave back is what was asked for. */

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const ELISIONS = /(^|[^\p{L}])(?:[ldnsmtcj]|qu|jusqu|lorsqu|puisqu|quoiqu)'/giu;
/* Letters that Unicode does not decompose. The index has the words that hold them in plain letters too. */
const PLAIN = { đ: "d", œ: "oe", æ: "ae", ø: "o", ł: "l", ß: "ss", ð: "d", þ: "th", ħ: "h", ı: "i", ŧ: "t" };
const UNFOLDED = /[đœæøłßðþħıŧ]/gu;
/* Words that stand in every article, folded; in the languages of the interface. */
const COMMON = new Set(
  `les des une aux sur par pour dans avec est sont son ses leur que qui entre
  the and for with from has its was are cua cac cho voi trong для как что или при`.split(/\s+/),
);
const LONGEST_QUERY = 300;
const LENGTH = 30; // words of an excerpt, as Pagefind's own
const BEFORE = 10;

/** What the reader typed as Pagefind should be asked: "l’Énergie" is looked up as "Énergie". */
export function query(typed) {
  return typed
    .slice(0, LONGEST_QUERY)
    .normalize("NFC")
    .replace(APOSTROPHES, "'")
    .replace(ELISIONS, "$1")
    .replace(DASHES, " ")
    .replace(/[-/]/g, " ")
    .replace(/[ĐŒÆØŁÐÞĦŦ]/gu, (letter) => letter.toLowerCase())
    .replace(UNFOLDED, (letter) => PLAIN[letter])
    .replace(/\s+/gu, " ")
    .trim();
}

/** Plain small letters: what two spellings of one word have in common. */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(UNFOLDED, (letter) => PLAIN[letter]);
}

/** The folded words of a text, parted as the index parts them. */
export function words(text) {
  return fold(text.replace(APOSTROPHES, "'")).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two folded words are forms of one: the same start, and no more than an ending apart. */
export function isForm(word, asked) {
  if (asked.length < 3) return word === asked;
  let common = 0;
  while (common < asked.length && word[common] === asked[common]) common += 1;
  return common === asked.length || (common >= 3 && common >= 0.6 * asked.length && word.length - common <= 4);
}

/** Of the words that were asked for those worth marking: not "le" and "de", unless there is nothing else. */
export function marking(asked) {
  const telling = asked.filter((word) => /\p{N}/u.test(word) || (word.length > 2 && !COMMON.has(word)));
  return telling.length ? telling : asked;
}

/** The search copy's signs as print has them. */
export function printed(text) {
  return text.replace(/(\p{L})'(?=\p{L})/gu, "$1\u2019").replace(/ - /g, " \u2013 ");
}

/** A text as words, each marked or not. */
export function marked(text, asked) {
  return text.split(/\s+/).map((word) => ({ text: word, isMarked: hasForm(word, asked) }));
}

function hasForm(text, asked) {
  return words(text).some((part) => asked.some((one) => isForm(part, one)));
}

/**
 * An excerpt as pieces of text, marked or not. Pagefind escapes < and > and nothing else, so the only
 * tags in it are its own marks. Where it marked nothing (the match lies in the title, or in another
 * spelling), or only a shorter word ("la" for "Lavrof"), the words are looked for here.
 */
export function excerpt(result, asked) {
  const pieces = pieced(result.excerpt);
  if (asked.length === 0 || pieces.some((piece) => piece.isMarked && hasForm(piece.text, asked))) return pieces;
  const all = marked(result.content, asked);
  const first = all.findIndex((piece) => piece.isMarked);
  if (first < 0) return pieces.map(({ text }) => ({ text, isMarked: false }));
  const start = Math.max(0, Math.min(first - BEFORE, all.length - LENGTH));
  return all.slice(start, start + LENGTH);
}

function pieced(html) {
  const pieces = [];
  for (const [index, part] of html.split(/<\/?mark>/).entries()) {
    const text = part.replace(/&lt;/g, "<").replace(/&gt;/g, ">").trim();
    if (text) pieces.push({ text, isMarked: index % 2 === 1 });
  }
  return pieces;
}

/**
 * Whether every word that was asked for stands in some of the results, and each result has one of them:
 * marked, in the title or under an alias.
 */
export function areExact(results, asked) {
  const wanted = marking(asked);
  const isIn = (found, one) => found.has(one) || [...found].some((word) => isForm(word, one));
  const each = results.map(reasons);
  const all = new Set(each.flatMap((found) => [...found]));
  const hasSome = (found) => wanted.length === 0 || wanted.some((one) => isIn(found, one));
  return wanted.every((one) => isIn(all, one)) && each.every(hasSome);
}

/** The words by which a result may have been found. */
function reasons({ pieces, meta }) {
  const texts = pieces.filter((piece) => piece.isMarked).map((piece) => piece.text);
  return new Set([...texts, ...Object.values(meta)].flatMap(words));
}
