"""Names that no change of the content, the builder or the day changes, for feeds and calendars."""

from urllib.parse import urlsplit

from builder.config import SiteConfig
from builder.content.article import Article
from builder.site.urls import article_url

# A tag: URI names a day on which the site had its host; any day does, so long as it never changes.
TAG_YEAR = 2026


def tag(url: str, config: SiteConfig) -> str:
    """Returns the lasting name of what stands at a url of the site."""
    return f"tag:{urlsplit(config.base_url).hostname},{TAG_YEAR}:{config.base_path}{url}"


def article_tag(article: Article, config: SiteConfig) -> str:
    """Returns the lasting name of an article: its first address goes on naming it when the page moves."""
    return tag(article_url((*article.aliases, article.slug)[0]), config)
