"""
The events whose days are certain as a calendar (RFC 5545), to import or to subscribe to.

An event lasts whole days, and takes no place in anybody's timetable. DTSTAMP is wanted by the standard;
it is the event's own day, for a build does not ask the clock.
"""

import datetime as dt
from collections.abc import Iterator

from builder.content.article import Article
from builder.render.environment import permalink
from builder.render.exports.records import date_record
from builder.render.lasting import article_tag
from builder.render.views import Views
from builder.site.model import Site
from builder.site.urls import article_url

MOST_OCTETS = 75  # of a line, by the standard; what is longer goes on in the next


def calendar(site: Site, views: Views) -> bytes:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Dateline//Calendar//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(site.config.title)}",
    ]
    for article in site.articles:
        lines += _event(article, site, views)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(article: Article, site: Site, views: Views) -> Iterator[str]:
    date = date_record(article.date)
    if not date["certain"]:
        return
    first, last = dt.date.fromisoformat(date["earliest"]), dt.date.fromisoformat(date["latest"])
    url = permalink(article_url(article.slug), site.config.base_url)
    countries = ",".join(_text(tag.name) for tag in views.articles[article.slug].countries)
    yield "BEGIN:VEVENT"
    yield f"UID:{article_tag(article, site.config)}"
    yield f"DTSTAMP:{_day(first)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(first)}"
    yield f"DTEND;VALUE=DATE:{_day(last + dt.timedelta(days=1))}"
    yield f"SUMMARY:{_text(article.title)}"
    if article.location:
        yield f"LOCATION:{_text(article.location)}"
    if article.summary:
        yield f"DESCRIPTION:{_text(article.summary)}"
    if countries:
        yield f"CATEGORIES:{countries}"
    yield f"URL:{url}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: dt.date) -> str:
    return day.isoformat().replace("-", "")


def _text(value: str) -> str:
    """Text with the signs escaped that part values; a line break becomes a space."""
    escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return " ".join(escaped.split())


def _folded(line: str) -> bytes:
    """The line in pieces of at most 75 octets, none of which cuts a sign in two."""
    octets, pieces, start, room = line.encode(), [], 0, MOST_OCTETS
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # in the midst of a sign
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, MOST_OCTETS - 1  # the space before what goes on
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
