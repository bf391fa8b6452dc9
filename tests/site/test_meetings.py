"""Who stands in the same articles as a person, and of which countries."""

from builder.config import SiteConfig
from builder.content.article import Article, Official
from builder.content.authority import Authority
from builder.content.dates import EventDate
from builder.site import build_site
from builder.site.meetings import Meetings

CONFIG = SiteConfig("T", "", "https://e.example", "fr", "full", None, None, 20, 6, ())


def met(name, *articles):
    made = [
        Article(
            f"a{number}",
            "",
            EventDate.parse(f"2018-03-{number:02d}"),
            None,
            tuple(Official(*one.split("/")[:1], country=one.split("/")[1]) for one in officials),
            ("RU", "VN"),
            "",
        )
        for number, officials in enumerate(articles, start=1)
    ]
    site = build_site(CONFIG, made, Authority(), ())
    (person,) = (one for one in site.people if one.name == name)
    meetings = Meetings(site)
    return [(one.person.name, len(one.articles)) for one in meetings.of(person)], meetings.countries(person)


def test_people_and_countries_are_those_of_the_others_most_first():
    people, countries = met(
        "Ana Vella",
        ["Ana Vella/VN", "Bo Ran/RU"],
        ["Ana Vella/VN", "Li Mo/RU", "Bo Ran/RU"],
        ["Ana Vella/VN", "Tom Roy/FR"],
    )

    assert people == [("Bo Ran", 2), ("Li Mo", 1), ("Tom Roy", 1)]
    assert countries == [("RU", 2), ("FR", 1)]


def test_somebody_of_the_same_country_is_met_but_is_no_country_met():
    assert met("Ana Vella", ["Ana Vella/VN", "Li Mo/VN"]) == ([("Li Mo", 1)], [])


def test_two_spellings_of_one_person_in_one_article_are_no_meeting():
    assert met("Ana Vella", ["Ana Vella/VN", "ANA VELLA/VN"]) == ([], [])
