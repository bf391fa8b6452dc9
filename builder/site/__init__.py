"""
Articles to a Site: the steps of joining them by person, by pair, by country and by day, in order.

The caller says which articles there are (a build leaves drafts out, a preview asks for them); all
that is wrong with the people of any article is reported together.
"""

from collections.abc import Sequence

from builder.config import SiteConfig
from builder.content.article import Article
from builder.content.authority import Authority
from builder.content.pages import FreePage
from builder.site.model import Site
from builder.site.pairs import join_countries, join_pairs, multilateral_articles
from builder.site.people import join_people
from builder.site.timeline import in_order, lay_out


def build_site(
    config: SiteConfig, articles: Sequence[Article], authority: Authority, pages: Sequence[FreePage]
) -> Site:
    """Returns the articles joined; raises DigestErrors where a person cannot be told or addresses clash."""
    ordered = in_order(articles)
    people, person_of = join_people(ordered, authority)
    pairs = join_pairs(ordered, person_of, config.max_pair_countries)
    return Site(
        config=config,
        articles=ordered,
        people=people,
        pairs=pairs,
        countries=join_countries(ordered, pairs, person_of),
        timeline=lay_out(ordered),
        multilateral=multilateral_articles(ordered, config.max_pair_countries),
        pages=tuple(sorted(pages, key=lambda page: page.file)),
        person_of=person_of,
    )
