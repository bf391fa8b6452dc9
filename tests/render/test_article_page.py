"""The page of one article: why its facts are believed, who its people are, where it leads on to."""

import pytest
from conftest import SETTINGS, article

PHONE = article(
    "Conversation téléphonique",
    officials="\n  - {name: TRAN DAI QUANG, role: président, country: VN}"
    "\n  - {name: Vladimir Poutine, country: RU}",
    agency="VNA",
    seed="002.txt",
    evidence='{date: [{line: 7, quote: "le 28 mars", rule: day-month}, {line: 9, quote: "en 2018", '
    "rule: named-year}, {line: 12, quote: en 2018, rule: named-year}], "
    "body: [{line: 3, quote: deuxpays, rule: two-words-in-one, reads: deux pays}]}",
)
PEOPLE = (
    "- id: tran-dai-quang\n  name: Tran Dai Quang\n  country: VN\n"
    "- id: vladimir-poutine\n  name: Vladimir Poutine\n  country: RU\n"
    '  terms: [{role: président, from: "2012-05"}]\n'
)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    from conftest import build_files

    files = {
        "site.yaml": f"{SETTINGS}repository: https://git.example/depot\n",
        "content/articles/phone.md": PHONE,
        "content/people.yaml": PEOPLE,
    }
    return build_files(tmp_path_factory.mktemp("article"), files)


def texts(site, selector, url="/articles/phone/"):
    return [one.text for one in site.select(url, selector)]


def test_a_fact_says_in_which_words_of_which_line_it_was_read(page):
    reasons = texts(page, "details.reason")

    assert len(reasons) == 1
    assert "Pourquoi l’affirmons-nous\u202f? Date" in reasons[0].replace(" ?", "\u202f?")
    assert "le jour et le mois le 28 mars, ligne 7" in reasons[0]
    assert "une année que le texte nomme en 2018, ligne 9 en 2018, ligne 12" in reasons[0]


def test_words_that_were_mended_are_shown_as_printed_and_as_read(page):
    (found,) = texts(page, "details.evidence")

    assert "des mots qui s’étaient collés deuxpays → deux pays, ligne 3" in found


def test_a_person_is_shown_with_the_spelling_of_the_article_where_it_is_another(page):
    (participants,) = texts(page, ".facts__people")

    assert (
        "Tran Dai Quang président, Vietnam Graphie de la dépêche\u202f: TRAN DAI QUANG"
        in participants.replace(" :", "\u202f:")
    )
    assert "Poutine président à cette date, Russie" in participants
    assert participants.count("Graphie") == 1


def test_without_an_address_the_source_is_the_file_that_was_read(page):
    (file,) = page.select("/articles/phone/", ".facts__file")

    assert file.text == "002.txt"
    assert "https://git.example/depot/blob/main/seeds/002.txt" in page.page("/articles/phone/")


def test_a_reader_is_led_to_the_file_where_the_page_can_be_corrected(page):
    assert "https://git.example/depot/edit/main/content/articles/phone.md" in page.page("/articles/phone/")


def test_a_fact_without_words_is_the_editors_where_an_editor_was_there(make_site):
    site = make_site(
        {
            "content/articles/by-hand.md": article("Main"),
            "content/articles/read.md": article("Lue", seed="1.txt"),
            "content/articles/corrected.md": article(
                "Relue", seed="2.txt", corrections='[{field: date, was: "2017", reason: Relu.}]'
            ),
        }
    )

    vouched = {
        slug: [one.text for one in site.select(f"/articles/{slug}/", ".reason__editor")]
        for slug in ("by-hand", "read", "corrected")
    }

    assert vouched["by-hand"] == ["Par la rédaction"] * 4
    assert vouched["read"] == []
    assert vouched["corrected"] == ["Corrigé par la rédaction: Date", *["Par la rédaction"] * 3]


def test_an_uncertain_date_says_which_days_are_possible(make_site):
    site = make_site({"content/articles/a.md": article(date='"2018-03"')})

    assert "Jours possibles : du 1er au 31 mars 2018." in site.text("/articles/a/").replace("\u202f", " ")


SERIES = {
    f"content/articles/{slug}.md": article(slug, date=f'"{date}"', officials=officials, location=place)
    for slug, date, officials, place in (
        ("a", "2018-03-01", "[{name: Ana Vella, country: VN}]", "Hanoï"),
        ("b", "2018-03-05", "[{name: Bo Ran, country: RU}]", "Moscou"),
        ("c", "2018-03-28", "[{name: Ana Vella, country: VN}, {name: Bo Ran, country: RU}]", "Hanoï"),
        ("d", "2018-03-30", "[{name: Li Mo, country: VN}]", "Hanoi"),
        ("e", "2018-04-09", "[{name: Ana Vella, country: VN}, {name: Bo Ran, country: RU}]", "Paris"),
    )
}


def test_before_and_after_are_told_for_the_pair_and_for_each_main_person(make_site):
    site = make_site(SERIES)

    rows = [one.text for one in site.select("/articles/c/", ".neighbours__series")]

    assert rows == [
        "Russie – Vietnam Avant b 5 mars 2018 Après d 30 mars 2018",
        "Ana Vella Avant a 1er mars 2018 Après e 9 avril 2018",
        "Bo Ran Avant b 5 mars 2018 Après e 9 avril 2018",
    ]


def test_related_articles_say_why_and_do_not_repeat_those_before_and_after(make_site):
    site = make_site(SERIES)

    related = [one.text for one in site.select("/articles/d/", ".related__one")]

    assert (
        related
        == [
            "a 1er mars 2018 même relation, 29 jours plus tôt",
            "b 5 mars 2018 même relation, 25 jours plus tôt",
        ][::-1]
    )


def test_related_articles_name_all_that_they_have_in_common(make_site):
    site = make_site(SERIES | {"content/articles/f.md": article("f", date='"2018-03-29"', officials="[]")})

    related = [one.text for one in site.select("/articles/c/", ".related__one")]

    assert related == ["d 30 mars 2018 même relation, 2 jours plus tard · même lieu, la même semaine"]


def test_a_list_says_in_which_language_a_title_is_that_is_not_the_interface_s(make_site):
    site = make_site(
        {
            "content/articles/a.md": article("Una llamada", language="es", summary="El resumen."),
            "content/articles/b.md": article("Un appel", language="fr"),
        }
    )

    spoken = {one.text: one.attributes.get("lang") for one in site.select("/articles/", "a")}
    assert (spoken["Una llamada"], spoken["Un appel"]) == ("es", None)
    assert [one["lang"] for one in site.select("/articles/", "p.article-card__summary")] == ["es"]
    assert [one["lang"] for one in site.select("/articles/b/", "a[lang]")] == ["es"]
