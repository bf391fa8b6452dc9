"""Everything in order of time; what is too much for one page stands in periods.py, by year."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.render.cards import Listing
from builder.render.graphics.links import on_the_timeline
from builder.render.graphics.timeline import Timeline, make_timeline
from builder.render.page import Material, Page
from builder.render.shell import Head, Shell
from builder.site.urls import TIMELINE


@dataclass(frozen=True, slots=True)
class TimelineContext:
    shell: Shell
    head: Head
    timeline: Timeline | None
    events: Listing


def timeline_pages(material: Material) -> Iterator[Page]:
    description = material.gettext("All articles in order of time; uncertain dates are marked")
    events = material.views.listing(material.site.articles, TIMELINE)
    drawing = make_timeline(material.site.articles, material.views, on_the_timeline, fewest=1)
    label = material.sections[TIMELINE]
    head = material.head("timeline", TIMELINE, label, description, TIMELINE, drawings=(drawing,))
    yield Page(TIMELINE, TimelineContext(material.shell, head, drawing, events))
