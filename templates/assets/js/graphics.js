/*
 * The drawings are whole without this script. With it the words of a mark stand beside the drawing while
 * the mark is pointed at or has the focus, a name in a network shows its own lines, and a timeline can
 * show one year alone, each of its articles apart.
 */

const LANE = 24; // pixels between two marks, as in the drawings themselves
const SVG = "http://www.w3.org/2000/svg";

for (const figure of document.querySelectorAll("[data-graphic]")) {
  if (figure.querySelector("svg a, td a")) tell(figure);
  if (figure.dataset.graphic === "network") choose(figure);
  if (figure.dataset.graphic === "timeline") zoom(figure);
}

/** The words stay until another mark is met: nothing vanishes under a pointer that comes to read them. */
function tell(figure) {
  const words = document.createElement("p");
  words.className = "graphic__detail";
  words.ariaHidden = "true"; // each mark has them as its name
  figure.querySelector("figcaption").before(words);
  const show = (event) => {
    const mark = event.target.closest("svg a, td a");
    if (mark) words.textContent = mark.getAttribute("aria-label") ?? mark.querySelector("title").textContent;
  };
  figure.addEventListener("pointerover", show);
  figure.addEventListener("focusin", show);
}

/** In a network the lines of a name that is pointed at or has the focus stand out. */
function choose(figure) {
  const lines = figure.querySelector("svg");
  const show = (event) => {
    const name = event.type === "pointerout" || event.type === "focusout" ? null : event.target.closest("li a");
    const [side, place] = Object.entries(name?.dataset ?? {})[0] ?? [];
    lines.classList.toggle("is-choosing", Boolean(name));
    for (const line of lines.children) {
      const own = side === "networkLeft" ? line.dataset.left : line.dataset.right;
      line.classList.toggle("is-chosen", Boolean(name) && own === place);
    }
  };
  for (const type of ["pointerover", "pointerout", "focusin", "focusout"]) figure.addEventListener(type, show);
}

/** A choice of the years whose articles the page lists: their days are read from the list. */
function zoom(figure) {
  const rows = figure.querySelector(".graphic-timeline__rows");
  const years = new Map();
  for (const row of rows.children) {
    const anchor = row.querySelector("a")?.getAttribute("href") ?? "";
    const list = anchor.startsWith("#y") && document.getElementById(anchor.slice(1))?.closest("section");
    if (list) years.set(row.querySelector("a").textContent, list);
  }
  if (!years.size || !rows.querySelector("text")) return; // else every article has a mark of its own
  const select = document.createElement("select");
  select.append(new Option(figure.dataset.all, ""), ...[...years.keys()].map((year) => new Option(year)));
  const label = document.createElement("label");
  label.className = "graphic-timeline__zoom";
  label.append(figure.dataset.zoom, " ", select);
  figure.prepend(label);
  const alone = rows.cloneNode();
  rows.after(alone);
  const show = () => {
    const list = years.get(select.value);
    rows.hidden = Boolean(list);
    alone.hidden = !list;
    alone.replaceChildren(...(list ? [draw(select.value, events(list, select.value), figure.clientWidth)] : []));
  };
  select.addEventListener("change", show);
  show();
}

/** The articles of a list: where in the year, whether in doubt, the link, the words. */
function events(list, year) {
  return [...list.querySelectorAll(".timeline__day")].flatMap((day) => {
    const date = day.querySelector(".timeline__date");
    const ends = (day.querySelector("time")?.dateTime ?? day.dataset.days ?? "").split("/");
    // Of several days the middle, as far as they lie in the year.
    const x = (share(ends[0], year) + share(ends.at(-1), year)) / 2;
    const isHollow = Boolean(date.querySelector(".date--uncertain"));
    const links = day.querySelectorAll(":is(h2, h3, h4, h5) a");
    return [...links].map((link) => ({ x, isHollow, link, words: `${date.textContent.trim()} – ${link.textContent}` }));
  });
}

/** Where a day stands in a year, 0 to 100: of what has no month, and of what has no day, in the middle. */
function share(day, year) {
  const [, own, month, number] = /^(?:(\d{4})-)?(\d\d)(?:-(\d\d))?$/.exec(day) ?? [];
  if (own && own !== year) return own < year ? 0 : 100;
  return month ? ((month - 1 + ((number ?? 15.5) - 0.5) / 31) / 12) * 100 : 50;
}

function draw(year, found, width) {
  const row = document.createElement("li");
  row.className = "graphic-timeline__row";
  const label = document.createElement("span");
  label.className = "graphic-timeline__label";
  label.textContent = year;
  const track = make("svg", { class: "graphic-timeline__track", role: "group", "aria-label": year });
  const gap = (LANE / (width - 4 * LANE)) * 100;
  const lanes = [];
  const placed = found.sort((one, other) => one.x - other.x).map((event) => {
    const free = lanes.findIndex((last) => last + gap <= event.x);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = event.x;
    return { ...event, lane };
  });
  const height = Math.max(lanes.length, 1) * LANE;
  track.setAttribute("height", height);
  for (const { x, lane, isHollow, link, words } of placed) {
    const cx = `${x.toFixed(1)}%`;
    const cy = height - (lane + 0.5) * LANE;
    const doubt = isHollow ? " graphic-timeline__mark--doubt" : "";
    const mark = make("a", { class: `graphic-timeline__mark${doubt}`, href: link.getAttribute("href") });
    const title = make("title", {});
    title.textContent = words;
    const target = make("circle", { class: "graphic__target", cx, cy, r: LANE / 2 });
    mark.append(title, target, make("circle", { cx, cy, r: 5.5 }));
    track.append(mark);
  }
  row.append(label, track);
  return row;
}

function make(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
