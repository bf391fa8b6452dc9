"""What the feeds of both formats say of an article: its lasting name, its address, its day, its text."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from urllib.parse import urljoin

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.environment import permalink
from builder.render.lasting import article_tag
from builder.render.page import Material
from builder.render.withheld import is_excerpt
from builder.site.timeline import year_of
from builder.site.urls import HOME, article_url

# An article that nothing dates is put at the beginning of the epoch, so that a reader's program sorts
# it last, as the site does.
UNDATED = "1970-01-01T00:00:00Z"

_HREF = re.compile(r'(?<=href=")[^"]*')


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed of both formats."""

    page: str  # the url of the page that it follows
    section: str  # the url of the part of the site that the page stands in
    label: str  # what it is about: the site's title, "Russie – Vietnam", "Vladimir Poutine"
    articles: tuple[Article, ...]  # in the order of time
    has_text: bool = False  # whole articles, or summaries only


class FeedSource:
    """The facts of articles as feeds give them."""

    def __init__(self, material: Material):
        self.material = material
        self.config = material.site.config
        articles = material.site.articles
        self._without_year = {article.slug for article in articles if year_of(article) is None}

    def newest(self, feed: Feed) -> tuple[Article, ...]:
        """The newest articles of a feed, as many as it holds, and then those of no known year."""
        dated = (article for article in reversed(feed.articles) if article.slug not in self._without_year)
        newest = tuple(islice(dated, self.config.feed_length))
        if (left := self.config.feed_length - len(newest)) == 0:
            return newest
        undated = (article for article in feed.articles if article.slug in self._without_year)
        return (*newest, *islice(undated, left))

    def title(self, feed: Feed) -> str:
        return self.config.title if feed.page == HOME else f"{feed.label} – {self.config.title}"

    def text(self, article: Article) -> str:
        """The body with whole addresses; nothing where the site publishes excerpts."""
        if is_excerpt(self.config):
            return ""
        base = self.link(article)
        language = article.language or self.config.language
        html = self.material.markdown.render(article.body, file=article.file, language=language)
        return _HREF.sub(lambda found: urljoin(base, found[0]), html)

    def link(self, article: Article) -> str:
        return permalink(article_url(article.slug), self.config.base_url)

    def entry_id(self, article: Article) -> str:
        return article_tag(article, self.config)


def updated(article: Article) -> str:
    """Returns the article's first possible day as RFC 3339 has it."""
    return _first_day(article.date)


@lru_cache(maxsize=16_384)
def _first_day(date: EventDate | None) -> str:
    bound = (date.earliest or date.latest) if date else None
    return f"{bound.isoformat()}T00:00:00Z" if bound else UNDATED


def published(article: Article) -> str | None:
    """Returns the day of an article that is certain, None for all others."""
    return updated(article) if article.date and article.date.is_certain else None
