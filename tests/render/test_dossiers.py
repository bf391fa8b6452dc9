"""The pages of a pair, a person, a country: key figures, meetings, spellings, places."""

import re

import pytest
from conftest import article, build_files

OFFICIALS = "[{name: Ana Vella, role: ministre, country: VN}, {name: Bo Ran, country: RU}]"
FILES = {
    f"content/articles/{slug}.md": article(
        slug, date=f'"{date}"', officials=officials, location=place, countries=countries
    )
    for slug, date, officials, place, countries in (
        ("a", "2016-01-01", OFFICIALS, "Hanoï", "[VN, RU]"),
        ("b", "2018-03-05", "[{name: ANA VELLA, country: VN}]", "Hanoi", "[VN, RU]"),
        ("c", "2018-03-28", OFFICIALS, "Moscou", "[VN, RU]"),
        (
            "d",
            "2018?-05",
            "[{name: Tom Roy, country: FR}, {name: Ana Vella}]",
            "Paris",
            "[VN, FR]",
        ),
    )
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return build_files(tmp_path_factory.mktemp("dossiers"), FILES)


def figures(site, url):
    found = site.select(url, ".figures__one")
    return [re.sub("[\u202f\xa0]", " ", one.text) for one in found]


def notes(site, url):
    return [re.sub("[\u202f\xa0]", " ", one.text) for one in site.select(url, ".overview__note")]


def test_a_pair_tells_its_first_and_latest_contact_and_its_longest_gap(site):
    assert figures(site, "/pairs/ru-vn/") == [
        "Articles 3",
        "Premier contact 1er janvier 2016",
        "Dernier contact 28 mars 2018",
        "Plus long intervalle 2 ans et 2 mois",
    ]
    assert notes(site, "/pairs/ru-vn/") == [
        "Plus long intervalle : 1er janvier 2016 – 5 mars 2018, sur 3 dates connues au mois près.",
        "Année la plus fournie : 2018, 2 articles. Aucun article en 2017.",
    ]


def test_a_pair_joins_the_spellings_of_a_place(site):
    names = [one.text for one in site.select("/pairs/ru-vn/", ".tally__name")]

    assert names == ["Hanoï", "Moscou"]


def test_a_person_tells_whom_and_how_many_countries_it_met(site):
    assert figures(site, "/people/ana-vella/") == [
        "Articles 4",
        "Première mention 1er janvier 2016",
        "Dernière mention mai 2018 (année incertaine)",
        "Personnes rencontrées 2",
        "Pays rencontrés 2",
    ]


def test_each_meeting_leads_to_the_articles_that_name_both(site):
    met = [one.text for one in site.select("/people/ana-vella/", "details.also")]

    assert met == ["2 articles en commun: Bo Ran c a", "1 article en commun: Tom Roy d"]


def test_many_articles_in_common_are_found_by_the_search(make_site):
    site = make_site(
        {f"content/articles/n{number}.md": article(f"n{number}", officials=OFFICIALS) for number in range(7)}
    )

    links = [one for one in site.select("/people/ana-vella/", "a[href]") if "?" in one["href"]]

    assert [(one["href"], one.text) for one in links] == [
        ("/depot/search/?person=Ana+Vella&person=Bo+Ran&all=person", "Les 7 dans la recherche")
    ]


def test_a_person_has_all_spellings_with_their_articles(site):
    spellings = [re.sub("[\u202f\xa0]", " ", one.text) for one in site.select("/people/ana-vella/", "li")]

    assert "Ana Vella 3 articles : a, c, d" in spellings
    assert "ANA VELLA 1 article : b" in spellings


def test_articles_under_a_name_or_a_role_bear_the_titles_of_their_cards(make_site):
    again = {"officials": "[{name: ANA VELLA, role: ministre, country: VN}, {name: Bo Ran, country: RU}]"}
    site = make_site(
        {
            "content/articles/a.md": article("L'appel", officials=OFFICIALS),
            "content/articles/b.md": article("L'autre appel", **again),
        }
    )

    titles = [one.text for one in site.select("/people/ana-vella/", "a") if "appel" in one.text]
    assert len(titles) > 6
    assert [title for title in titles if "’" not in title] == []


def test_pages_of_people_of_one_name_have_titles_that_differ(make_site):
    people = ("ana-1", "VN"), ("ana-2", "VN"), ("ana-3", "RU")
    records = "".join(f"- {{id: {one}, name: Ana Vella, country: {country}}}\n" for one, country in people)
    named = ", ".join(f"{{name: Ana Vella, country: {country}, id: {one}}}" for one, country in people)

    site = make_site(
        {"content/people.yaml": records, "content/articles/a.md": article(officials=f"[{named}]")}
    )

    titles = [site.select(f"/people/{one}/", "title")[0].text for one, _ in people]
    assert titles == [f"Ana Vella ({told}) – Dépêches" for told in ("ana-1", "ana-2", "Russie")]


def test_a_country_tells_its_pairs_people_and_places(site):
    assert figures(site, "/countries/vn/")[:3] == ["Articles 4", "Relations bilatérales 2", "Personne 1"]
    assert [one.text for one in site.select("/countries/vn/", ".tally__name")] == ["Hanoï", "Moscou", "Paris"]


def test_more_than_24_people_of_a_side_are_shown_by_name_alone(make_site):
    officials = ", ".join(f"{{name: Ana {chr(65 + number)}o, country: VN}}" for number in range(26))

    site = make_site({"content/articles/a.md": article(officials=f"[{officials}]")})

    cards = site.select("/pairs/ru-vn/", ".person-card")
    (also,) = site.select("/pairs/ru-vn/", "details.also")
    assert len(cards) == 24
    assert also.text == "Toutes les personnes (26) Ana Yo Ana Zo"


def test_an_uncertain_date_on_a_timeline_says_why(site):
    for url in ("/timeline/", "/pairs/fr-vn/"):
        (note,) = site.select(url, ".date__note")

        assert note.text == "Le jour n’est pas connu. L’année est incertaine."


def test_a_country_met_that_has_no_page_is_named_without_a_link(make_site):
    officials = "[{name: Ana Vella, country: VN}, {name: Tom Roy, country: FR}]"

    site = make_site({"content/articles/a.md": article(officials=officials)})

    links = [one["href"] for one in site.select("/people/ana-vella/", "a[href]")]
    assert "France 1 article" in site.text("/people/ana-vella/")
    assert "" not in links
    assert "/depot/countries/fr/" not in links


def test_two_years_that_are_equally_busy_are_told_with_the_number_of_each(make_site):
    dates = ("2016-01-01", "2016-02-01", "2018-01-01", "2018-02-01")
    site = make_site({f"content/articles/n{date}.md": article(date, date=f'"{date}"') for date in dates})

    assert notes(site, "/pairs/ru-vn/")[-1] == (
        "Années les plus fournies : 2016 et 2018, 2 articles chacune. Aucun article en 2017."
    )
