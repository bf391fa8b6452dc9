"""The page kinds, a row each: what it shows, with which template, and the function that yields its pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from builder.render.page import Material, Page
from builder.render.pages import (
    article,
    articles,
    corrections,
    countries,
    data,
    free,
    home,
    pairs,
    people,
    periods,
    registers,
    search,
    timeline,
)


@dataclass(frozen=True, slots=True)
class PageKind:
    """A sort of page; `templates/kinds/<name>.html` shows it."""

    name: str
    context: type  # the dataclass whose fields the template may use
    pages: Callable[[Material], Iterator[Page]]

    @property
    def template(self) -> str:
        return f"kinds/{self.name}.html"


PAGE_KINDS: tuple[PageKind, ...] = (
    PageKind("home", home.HomeContext, home.home_pages),
    PageKind("articles", articles.ArticlesContext, articles.articles_pages),
    PageKind("article", article.ArticleContext, article.article_pages),
    PageKind("pairs", pairs.PairsContext, pairs.pairs_pages),
    PageKind("pair", pairs.PairContext, pairs.pair_pages),
    PageKind("people", people.PeopleContext, people.people_pages),
    PageKind("person", people.PersonContext, people.person_pages),
    PageKind("register", registers.RegisterContext, registers.register_pages),
    PageKind("countries", countries.CountriesContext, countries.countries_pages),
    PageKind("country", countries.CountryContext, countries.country_pages),
    PageKind("timeline", timeline.TimelineContext, timeline.timeline_pages),
    PageKind("period", periods.PeriodContext, periods.period_pages),
    PageKind("search", search.SearchContext, search.search_pages),
    PageKind("corrections", corrections.CorrectionsContext, corrections.corrections_pages),
    PageKind("data", data.DataContext, data.data_pages),
    PageKind("page", free.PageContext, free.free_pages),
    PageKind("not_found", free.NotFoundContext, free.not_found_pages),
    PageKind("redirect", free.RedirectContext, free.redirect_pages),
)
