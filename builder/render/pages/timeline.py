"""Everything in order of time: at once, and by year."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.render.cards import YearGroup
from builder.render.graphics.links import on_the_timeline
from builder.render.graphics.timeline import Timeline, make_timeline
from builder.render.page import Material, Page
from builder.render.shell import Head, Link, Shell
from builder.site.urls import TIMELINE


@dataclass(frozen=True, slots=True)
class TimelineContext:
    shell: Shell
    head: Head
    timeline: Timeline | None
    years: tuple[YearGroup, ...]


@dataclass(frozen=True, slots=True)
class YearContext:
    shell: Shell
    head: Head
    year: YearGroup
    previous: Link | None
    next: Link | None


def timeline_pages(material: Material) -> Iterator[Page]:
    description = material.gettext("All articles in order of time; uncertain dates are marked")
    head = material.head("timeline", TIMELINE, material.sections[TIMELINE], description, TIMELINE)
    years = material.views.years(material.site.articles)
    drawing = make_timeline(material.site.articles, material.views, on_the_timeline, fewest=1)
    yield Page(TIMELINE, TimelineContext(material.shell, head, drawing, years))


def year_pages(material: Material) -> Iterator[Page]:
    """A page a year; what has no year stands on the timeline only."""
    years = [group for group in material.views.years(material.site.articles) if group.url]
    links = [None, *(Link(group.url or "", group.label) for group in years), None]
    for number, group in enumerate(years):
        description = material.gettext("The articles of %(year)s in order of time") % {"year": group.label}
        head = material.head("year", group.url or "", group.label, description, TIMELINE)
        yield Page(head.url, YearContext(material.shell, head, group, links[number], links[number + 2]))
