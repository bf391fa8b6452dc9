"""What `publish: excerpt` holds back: the wire's own words, wherever they would stand."""

from builder.config import SiteConfig

# The fields whose value is the wire's text itself; what was read there is its text too.
_TEXTS = frozenset({"body", "captions"})


def is_excerpt(config: SiteConfig) -> bool:
    return config.publish == "excerpt"


def is_withheld(field: str, config: SiteConfig) -> bool:
    """Whether nothing that a front matter field says, or said before a correction, may be shown."""
    return is_excerpt(config) and field in _TEXTS
