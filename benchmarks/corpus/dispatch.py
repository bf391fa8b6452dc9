"""An event to its dispatch: headline, standfirst, story, and what a reader would have found in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from benchmarks.corpus.events import Event, in_words
from benchmarks.corpus.people import Figure
from benchmarks.corpus.sentences import ANYWHERE, BILATERAL, LEADS, TITLES, fill
from benchmarks.corpus.world import Land
from builder.content.article import Article, Caption, Dateline, Evidence, Official
from builder.content.dates import EventDate
from builder.text import slug

ORGANISATIONS = ("ASEAN", "ONU", "APEC", "UEE", "OMC", "OIF", "Unesco", "FAO")
LONGEST_SLUG = 80


@dataclass(frozen=True, slots=True)
class _Story:
    """The words of a dispatch, and who stands in them under which spelling."""

    title: str
    lead: str
    paragraphs: tuple[str, ...]
    spelt: tuple[str, ...]  # of each figure of the event


def make_article(event: Event, number: int, taken: set[str], rng: Random) -> Article:
    """Returns the article of an event; `taken` are the slugs of the others, and its own is added."""
    spelt = tuple(_spelling(figure, rng) for figure in event.figures)
    slots = _slots(event, spelt)
    story = _story(event, slots, spelt, rng)
    name = _slug(story.title, event, taken)
    agency = rng.choice(("VNA", "VNA", "VNA", "Xinhua", "AFP", None))
    return Article(
        slug=name,
        title=story.title,
        date=EventDate(event.edtf) if event.edtf else None,
        location=event.town if event.kind != "call" and rng.random() < 0.95 else None,
        officials=_officials(event, spelt, rng),
        countries=tuple(land.code for land in event.lands),
        body="\n\n".join(story.paragraphs),
        summary=story.lead if rng.random() < 0.9 else None,
        dateline=Dateline(event.town, EventDate(f"XXXX-{event.day:%m-%d}")) if agency else None,
        agency=agency,
        language="fr",
        captions=_captions(event, spelt, agency, rng),
        mentions=tuple(land.code for land in event.mentions),
        organisations=tuple(dict.fromkeys(rng.choices(ORGANISATIONS, k=rng.choice((0, 0, 1, 2))))),
        source_url=f"https://wire.example/{event.day:%Y/%m}/{number}" if rng.random() < 0.5 else None,
        seed=f"{number:06d}.txt",
        aliases=(f"depeche-{number}",) if rng.random() < 0.02 else (),
        evidence=_evidence(event, slots, story),
        file=f"content/articles/{name}.md",
    )


def _spelling(figure: Figure, rng: Random) -> str:
    return figure.variant if figure.variant and rng.random() < 0.25 else figure.name


def _slots(event: Event, spelt: tuple[str, ...]) -> dict[str, str]:
    one, other = event.lands[0], event.lands[1 % len(event.lands)]
    slots = {"town": event.town, "town2": other.towns[-1], "day": _day(event), "day_": _day(event)}
    for letter, land in (("a", one), ("b", other)):
        slots |= {letter: land.name, f"{letter}_bare": _bare(land), f"of_{letter}": land.of}
        slots |= {f"in_{letter}": land.within, f"her_{letter}": land.her, f"town_{letter}": land.towns[0]}
        slots[f"his_{letter}"] = land.his
        slots[f"theirs_{letter}"] = land.his if land.his.endswith(("s", "x")) else f"{land.his}s"
    for letter, land in (("p", one), ("q", other)):
        own = [
            (figure, name) for figure, name in zip(event.figures, spelt, strict=True) if figure.land is land
        ]
        # Of one country alone the second person is the other one, if there is one.
        figure, name = own[-1 if letter == "q" else 0] if own else (None, f"un envoyé {land.his}")
        office = _office(figure.role(event.day.year)) if figure else "l’envoyé"
        slots |= {letter: name, f"office_{letter}": office, f"role_{letter}": f"{office} {land.his}"}
    return slots


def _day(event: Event) -> str:
    return in_words(event.day) if event.edtf and len(event.edtf) > len("2018-03~") else "récemment"


def _bare(land: Land) -> str:
    bare = land.name.split(" ", 1)[-1] if land.name.startswith(("le ", "la ", "les ")) else land.name
    return bare.removeprefix("l’")


def _office(role: str) -> str:
    return f"l’{role}" if role[0] in "aeiou" else f"le {role}"


def _story(event: Event, slots: Mapping[str, str], spelt: tuple[str, ...], rng: Random) -> _Story:
    title = fill(rng.choice(TITLES[event.kind]), slots, rng)
    lead = fill(rng.choice(LEADS[event.kind]), slots, rng)
    pool = [*ANYWHERE, *(BILATERAL if 1 < len(event.lands) < 4 else ())]
    rng.shuffle(pool)
    wanted, paragraphs, words = rng.randint(150, 500), [lead], len(lead.split())
    while words < wanted:
        sentences = [fill(pool[(words + step) % len(pool)], slots, rng) for step in range(rng.randint(2, 4))]
        paragraphs.append(" ".join(sentences))
        words += len(paragraphs[-1].split())
        rng.shuffle(pool)
    if rng.random() < 0.05:  # an editor's hand: what Markdown has and wire copy has not
        paragraphs.insert(2, "## Les points de l’accord")
        paragraphs.insert(3, "- **Calendrier** : trois ans\n- **Suivi** : une fois par an")
    return _Story(title, lead, tuple(paragraphs), spelt)


def _slug(title: str, event: Event, taken: set[str]) -> str:
    """The title's, cut at a word; where another has it the town, the month, then a number part the two."""
    base = slug(title)[:LONGEST_SLUG].rsplit("-", 1)[0] if len(slug(title)) > LONGEST_SLUG else slug(title)
    month = in_words(event.day).split()[-1]
    name = next(
        (one for one in (base, f"{base}-{slug(event.town)}", f"{base}-{slug(month)}") if one not in taken), ""
    )
    number = 2
    while not name:
        name = f"{base}-{number}" if f"{base}-{number}" not in taken else ""
        number += 1
    taken.add(name)
    return name


def _officials(event: Event, spelt: tuple[str, ...], rng: Random) -> tuple[Official, ...]:
    return tuple(
        Official(
            name=name,
            role=figure.role(event.day.year) if rng.random() < 0.93 else None,
            country=figure.land.code,
            id=figure.id if figure.is_namesake or (figure.is_known and name == figure.name) else None,
        )
        for figure, name in zip(event.figures, spelt, strict=True)
    )


def _captions(event: Event, spelt: tuple[str, ...], agency: str | None, rng: Random) -> tuple[Caption, ...]:
    texts = [f"{spelt[0]} à {event.town}." if spelt else f"La réunion de {event.town}.", "Photo d’archives."]
    return tuple(Caption(text, agency) for text in texts[: rng.choice((0, 0, 1, 1, 2))])


def _evidence(event: Event, slots: Mapping[str, str], story: _Story) -> dict[str, tuple[Evidence, ...]]:
    """The quotes stand in the headline (line 1) or in a paragraph (each with an empty line before it)."""
    lines = [story.title, *story.paragraphs]

    def found(quote: str, rule: str) -> tuple[Evidence, ...]:
        at = next((place for place, line in enumerate(lines) if quote in line), None)
        return () if at is None else (Evidence(1 + 2 * at, quote, rule),)

    people = tuple(one for name in story.spelt for one in found(name, "title-and-name"))
    lands = tuple(one for land in event.lands for one in found(_bare(land), "country-named"))
    evidence = {
        "date": found(slots["day"].removeprefix("le "), "day-month") if event.edtf else (),
        "location": found(event.town, "place-agency"),
        "officials": people,
        "countries": lands,
    }
    return {field: quotes for field, quotes in evidence.items() if quotes}
