"""Compares one article as read with its hand-marked answer, and enters every field in the ledger."""

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.ledger import Fault, Ledger, Tally
from benchmarks.roleclass import role_class
from builder.content.article import Article, Official
from builder.text import fold, tidy


def same_name(one: str, other: str) -> bool:
    """
    Tells whether two spellings in one article can only be one person.

    Equal when folded, whatever the order of the words or the spaces between them; or one is the other
    with a further given name (two words at least are shared).
    """
    left, right = fold(one).split(), fold(other).split()
    if sorted(left) == sorted(right) or "".join(left) == "".join(right):
        return True
    shorter, longer = sorted((set(left), set(right)), key=len)
    return len(shorter) >= 2 and shorter <= longer


def comparable(text: str) -> str:
    """Returns `text` on one line in lower case, one apostrophe, one hyphen, Markdown's escapes undone."""
    text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", tidy(html.unescape(text)))
    return re.sub(r"[‐‑–—]", "-", re.sub(r"[’‘ʼ`]", "'", text)).casefold()


def years_of(edtf: str) -> frozenset[str]:
    return frozenset(re.findall(r"(?<![\dX-])(\d{4})(?![\dX])", edtf))


def month_day_of(edtf: str) -> str | None:
    """Returns "05-24", or "05-24/05-26" of a range; None where the day is not known."""
    days = re.findall(r"(?:\d|X){4}-(\d\d-\d\d)", unqualified(edtf))
    if edtf.startswith("["):
        days = days[:1] if len(set(days)) == 1 else []
    return "/".join(days) or None


def unqualified(edtf: str) -> str:
    return re.sub(r"[?~%]", "", edtf)


def faults_of(name: str, answer: Mapping[str, Any], raw: str, article: Article) -> list[Fault]:
    """Returns the differences between one article as read and its answer."""
    ledger = Ledger()
    ledger.article = name
    compare(answer, raw, article, ledger)
    return ledger.faults


def compare(answer: Mapping[str, Any], raw: str, article: Article, ledger: Ledger) -> None:
    """Enters every field of one article in the ledger."""
    if title := answer["title"]:  # null where the page has lost its headline
        titles = {comparable(text) for text in (title, *answer.get("title_also", ()))}
        is_right = comparable(article.title) in titles
        ledger.one("title", title, article.title or None, is_right=is_right)
    _compare_dates(answer["date"], article, ledger)
    _compare_places(answer, article, ledger)
    _compare_officials(answer, article.officials, ledger)
    tolerated = set(answer.get("tolerated_countries", ()))
    ledger.many("countries", set(answer["countries"]), set(article.countries) - tolerated)
    ledger.many("mentions", set(answer["mentions"]), set(article.mentions) - tolerated)
    _compare_captions(answer, article, ledger)
    _compare_body(answer, raw, article.body, ledger)
    _compare_summary(answer, article.summary or "", ledger)
    _compare_words(answer.get("glued", {}), raw, article.body, ledger)


def _compare_dates(wanted: Mapping[str, Any], article: Article, ledger: Ledger) -> None:
    edtf = wanted["edtf"]
    found = article.date.edtf if article.date else None
    known = [date for date in (edtf, *wanted.get("also", ())) if date]
    month_days = {month_day_of(date) for date in known} | {wanted.get("month_day")}
    month_day = month_day_of(found) if found else None
    if wanted.get("month_day"):
        ledger.one("month and day", wanted["month_day"], month_day, is_right=month_day in month_days)
    years = years_of(found) if found else frozenset()
    year_sets = {years_of(date or "") for date in (edtf, *wanted.get("also", ()))}
    is_right = years in year_sets
    ledger.tallies[f"year: {wanted['year_kind']}"] += Tally(int(is_right), 1, 1)
    if not is_right:
        ledger.fault(f"year: {wanted['year_kind']}", edtf, found)
    _compare_sureness(wanted, known, article, ledger)


def _compare_sureness(wanted: Mapping[str, Any], known: list[str], article: Article, ledger: Ledger) -> None:
    is_certain = bool(article.date and article.date.is_certain)
    found = article.date.edtf if article.date else None
    if is_certain and found not in {unqualified(date) for date in known}:
        ledger.sin("date certain and wrong", wanted["edtf"], found)
    elif is_certain and not wanted["certain"]:
        ledger.sin("date surer than the text", wanted["edtf"], found)
    elif wanted["certain"] and not is_certain:
        ledger.sin("date less sure than the text", wanted["edtf"], found)


def _compare_places(answer: Mapping[str, Any], article: Article, ledger: Ledger) -> None:
    wanted, found = answer["location"], article.location
    places = {fold(place) for place in (wanted, *answer.get("location_also", ())) if place}
    is_right = fold(found) in places if found else wanted is None
    ledger.one("location", wanted, found, is_right=is_right and bool(wanted))
    printed = answer["dateline_place"]
    if wanted and printed and fold(wanted) != fold(printed):
        field = "place differing from dateline"
        ledger.tallies[field] += Tally(int(is_right), int(found is not None), 1)
    dateline = article.dateline.place if article.dateline else None
    names = {fold(name) for name in (printed, *answer.get("dateline_place_also", ())) if name}
    is_right = dateline is not None and fold(dateline) in names
    ledger.one("dateline place", printed, dateline, is_right=is_right)


def _compare_officials(answer: Mapping[str, Any], officials: Sequence[Official], ledger: Ledger) -> None:
    open_officials = list(officials)
    for wanted in answer["officials"]:
        names = (wanted["name"], *wanted.get("also", ()))
        official = next((o for o in open_officials if any(same_name(o.name, name) for name in names)), None)
        ledger.tallies["officials"] += Tally(int(official is not None), 0, 1)
        if official is None:
            ledger.fault("officials", wanted["name"], None)
            continue
        open_officials.remove(official)
        ledger.tallies["officials"] += Tally(0, 1, 0)
        country, kind = wanted.get("country"), wanted["role_class"]
        countries = {country, *wanted.get("country_also", ())} - {None}
        if official.country not in countries - {country}:
            is_right = official.country in countries
            ledger.one("their country", country, official.country, is_right=is_right)
        found = role_class(official.role)
        # Read word for word as marked, a role is right whatever the table of words makes of it.
        is_right = found == kind or fold(official.role or "") == fold(wanted.get("role") or "-")
        ledger.tallies["their role class"] += Tally(int(is_right), 1, 1)
        if not is_right:
            ledger.fault("their role class", f"{wanted['name']}: {kind}", f"{found} ({official.role})")
    for official in open_officials:
        if any(same_name(official.name, name) for name in answer.get("tolerated_officials", ())):
            continue
        ledger.tallies["officials"] += Tally(0, 1, 0)
        ledger.fault("officials", None, f"{official.name} ({official.role})")
        if any(
            set(fold(name).split()) <= set(fold(official.name).split()) for name in answer["not_officials"]
        ):
            ledger.sin("not officials found", None, official.name)


def _compare_captions(answer: Mapping[str, Any], article: Article, ledger: Ledger) -> None:
    found_credits = {fold(caption.text): caption.credit for caption in article.captions}
    ledger.many("captions found", {fold(c["text"]) for c in answer["captions"]}, set(found_credits))
    for caption in answer["captions"]:
        if (text := fold(caption["text"])) in found_credits:
            wanted, found = caption.get("credit"), found_credits[text]
            is_right = bool(wanted) and fold(wanted) == fold(found or "")
            ledger.one("caption credits", wanted, found, is_right=is_right)


def is_left(caption: str, raw: str, body: str) -> bool:
    """
    Whether a caption stands in the body, and not only in a story's sentence that has its words too.

    "The minister Anna Vella" under a picture may be how the lead begins: printed more often than it is
    left, and never at a paragraph's end.
    """
    text, story = comparable(caption), comparable(body)
    ends = any(comparable(paragraph).endswith(text) for paragraph in body.splitlines())
    return text in story and (ends or comparable(raw).count(text) <= story.count(text))


def _compare_body(answer: Mapping[str, Any], raw: str, body: str, ledger: Ledger) -> None:
    story = comparable(body)
    for phrase in answer["body_must_contain"]:
        is_kept = comparable(phrase) in story
        ledger.tallies["story kept"] += Tally(int(is_kept), 1, 1)
        if not is_kept:
            ledger.fault("story kept", phrase, None)
    captions = [comparable(f"{c['text']} {c.get('credit') or ''}") for c in answer["captions"]]
    left_in = {caption["text"] for caption in answer["captions"] if is_left(caption["text"], raw, body)}
    for text in sorted(left_in):
        ledger.sin("captions in body", None, text)
    for phrase in answer["body_must_not_contain"]:
        is_counted = any(comparable(phrase) in comparable(text) for text in left_in)
        if comparable(phrase) in story and not is_counted:
            belongs = "ảnh" in phrase or any(comparable(phrase) in caption for caption in captions)
            ledger.sin("captions in body" if belongs else "teasers in body", None, phrase)


def _compare_summary(answer: Mapping[str, Any], summary: str, ledger: Ledger) -> None:
    """A caption or a line of the page that was taken for the standfirst."""
    story = comparable(summary)
    for phrase in (*(caption["text"] for caption in answer["captions"]), *answer["body_must_not_contain"]):
        if comparable(phrase) in story:
            ledger.sin("furniture in summary", None, phrase)


def _compare_words(glued: Mapping[str, str], raw: str, body: str, ledger: Ledger) -> None:
    words = _words(body)
    line = f" {' '.join(words)} "
    for joined, parted in glued.items():
        is_right = f" {' '.join(_words(parted))} " in line and f" {' '.join(_words(joined))} " not in line
        ledger.tallies["glued repaired"] += Tally(int(is_right), 1, 1)
        if not is_right:
            ledger.fault("glued repaired", f"{joined} → {parted}", None)
    originals = _words(raw)
    known, original_line = set(originals), f" {' '.join(originals)} "
    mended = {word for joined in glued for word in _words(joined)}
    # What was to be parted breaks no word: "l'afait" has an "l a".
    wanted = " | ".join(f" {' '.join(_words(parted))} " for parted in glued.values())
    for size in (2, 3):
        for start in range(len(words) - size + 1):
            parts = words[start : start + size]
            whole = "".join(parts)
            between = f" {' '.join(parts)} "
            if whole in known - mended and between not in original_line and between not in wanted:
                ledger.sin("right words broken", whole, " ".join(parts))


def _words(text: str) -> list[str]:
    """Returns the words between spaces and apostrophes, without the punctuation around them."""
    words = (word.strip('.,;:!?"«»“”()[]*_-/') for word in re.sub("['’]", " ", comparable(text)).split())
    return [word for word in words if word]
