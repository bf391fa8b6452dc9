"""Feeds in JSON Feed 1.1."""

import json

from builder.content.article import Article
from builder.render.environment import permalink
from builder.render.feeds.source import Feed, FeedSource, published
from builder.site.urls import HOME, json_feed_url

VERSION = "https://jsonfeed.org/version/1.1"


class JsonFeeds:
    """Makes feeds; an article's item is made once and joined into every feed that shows it."""

    def __init__(self, source: FeedSource):
        self.source = source
        self._items: dict[tuple[str, bool], str] = {}

    def file(self, feed: Feed) -> bytes:
        head = json.dumps(self._head(feed), ensure_ascii=False, indent=1).removesuffix("\n}")
        items = ",\n".join(
            self._item(article, has_text=feed.has_text) for article in self.source.newest(feed)
        )
        return f'{head},\n "items": [\n{items}\n ]\n}}\n'.encode()

    def _head(self, feed: Feed) -> dict[str, object]:
        config = self.source.config
        head: dict[str, object] = {
            "version": VERSION,
            "title": self.source.title(feed),
            "home_page_url": permalink(feed.page, config.base_url),
            "feed_url": permalink(json_feed_url(feed.page), config.base_url),
        }
        if config.description and feed.page == HOME:
            head["description"] = config.description
        head["authors"] = [{"name": config.title, "url": permalink(HOME, config.base_url)}]
        head["language"] = config.language
        return head

    def _item(self, article: Article, *, has_text: bool) -> str:
        key = (article.slug, has_text)
        if key not in self._items:
            self._items[key] = json.dumps(self._fields(article, has_text=has_text), ensure_ascii=False)
        return self._items[key]

    def _fields(self, article: Article, *, has_text: bool) -> dict[str, object]:
        source = self.source
        card = source.material.views.articles[article.slug]
        text, day = source.text(article) if has_text else "", published(article)
        return {
            "id": source.entry_id(article),
            "url": source.link(article),
            **({"external_url": article.source_url} if article.source_url else {}),
            "title": article.title,
            # An item needs a text; where the whole one is not given that is its summary.
            "content_html" if text else "content_text": text or article.summary or article.title,
            **({"summary": article.summary} if article.summary else {}),
            **({"date_published": day} if day else {}),
            "tags": [country.name for country in card.countries],
            "language": article.language or source.config.language,
            "_digest": {
                "edtf": article.date.edtf if article.date else None,
                "countries": list(dict.fromkeys(article.countries)),
                "officials": [
                    {"name": one.name, "role": one.role, "country": one.country} for one in article.officials
                ],
            },
        }
