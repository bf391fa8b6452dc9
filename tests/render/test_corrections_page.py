"""The page of all corrections: what was read, what it is now, why, and on whose word."""

from conftest import article

OLD = article(
    "Ancienne",
    date='"2016-11-24"',
    corrections="\n"
    '  - {field: date, was: "2016?-11-24", reason: "Le plan ouvre en 2017."}\n'
    "  - {field: officials, was: presidant, reason: Coquille., source: La dépêche}",
)
NEW = article(
    "Nouvelle",
    corrections='[{field: location, was: Hanoi, reason: Accent., source: "https://wire.example/2"}]',
)


def entries(site):
    return [one.text.replace("\u202f", " ") for one in site.select("/corrections/", ".correction-log__entry")]


def test_every_correction_is_listed_the_newest_article_first(make_site):
    site = make_site(
        {
            "content/articles/o.md": OLD,
            "content/articles/n.md": NEW,
            "content/articles/x.md": article("Autre"),
        }
    )

    new, old = entries(site)

    assert new == (
        "28 mars 2018 Nouvelle Lieu avant : Hanoi maintenant : Hanoï Accent. Source : https://wire.example/2"
    )
    assert "Date avant : 24 novembre 2016 (année incertaine) maintenant : 24 novembre 2016 Le plan" in old
    assert "Participants avant : presidant maintenant : président Coquille. Source : La dépêche" in old
    assert "3 corrections, 2 articles" in site.text("/corrections/")


def test_an_article_shows_its_corrections_and_leads_to_all(make_site):
    site = make_site({"content/articles/n.md": NEW})

    links = [one["href"] for one in site.select("/articles/n/", "a[href]")]
    back = [one["href"] for one in site.select("/corrections/", "a[href]")]

    assert "/depot/corrections/" in links
    assert "/depot/articles/n/#corrections" in back


def test_where_it_cannot_be_told_what_replaced_a_name_nothing_is_said(make_site):
    changed = article(corrections="[{field: officials, was: Ana Vella, reason: Autre personne.}]")

    site = make_site({"content/articles/a.md": changed})

    assert "maintenant" not in entries(site)[0]


def test_without_corrections_the_page_says_so(make_site):
    site = make_site({"content/articles/a.md": article()})

    assert "Rien n’a encore été corrigé." in site.text("/corrections/")
