"""The files of /data/ as other people's programs read them, against the content that they were made from."""

import csv
import datetime as dt
import hashlib
import io
import json

import frictionless
import icalendar
import networkx as nx
import pytest
from conftest import article

from exports.conftest import BASE, HELD_BACK, TITLES, schema

FILES = (
    "articles.csv",
    "articles.json",
    "pairs.csv",
    "meetings.csv",
    "people.json",
    "network.graphml",
    "calendar.ics",
    "datapackage.json",
)


def table(site, name):
    """A table as a spreadsheet reads it."""
    text = site.path(f"/data/{name}").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def document(site, name):
    return json.loads(site.page(f"/data/{name}"))


def words(text):
    """A text as the small reader of pages gives it: every white space is one space."""
    return " ".join(text.split())


def events(site):
    calendar = icalendar.Calendar.from_ical(site.path("/data/calendar.ics").read_bytes())
    return calendar, {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}


def graph(site):
    return nx.read_graphml(site.path("/data/network.graphml"))


# ------------------------------------------------------------------ the package


def test_frictionless_finds_the_package_whole_and_every_table_as_described(site):
    report = frictionless.Package(str(site.path("/data/datapackage.json"))).validate()

    assert report.flatten(["type", "message"]) == []
    tables = [one["name"] for one in document(site, "datapackage.json")["resources"] if "schema" in one]
    assert tables == ["articles", "pairs", "meetings"]
    assert len(report.tasks) == len(FILES) - 1


def test_frictionless_would_see_a_row_that_is_not_as_described(site, tmp_path):
    for name in FILES:
        (tmp_path / name).write_bytes(site.path(f"/data/{name}").read_bytes())
    text = (tmp_path / "meetings.csv").read_text("utf-8-sig").replace("phone,", "elsewhere,", 1)
    (tmp_path / "meetings.csv").write_text(text, "utf-8-sig")

    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()

    assert not report.valid


def test_the_package_names_every_file_with_its_size_and_checksum(site):
    package = document(site, "datapackage.json")

    paths = [one["path"] for one in package["resources"]]
    assert sorted([*paths, "datapackage.json"]) == sorted(FILES)
    for one in package["resources"]:
        data = site.path(f"/data/{one['path']}").read_bytes()
        assert one["bytes"] == len(data)
        assert one["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"


def test_the_package_says_whose_the_texts_are(site):
    (licence,) = document(site, "datapackage.json")["licenses"]

    assert licence == {"title": "Textes : © VNA.", "path": f"{BASE}/data/#rights"}
    assert [one.text for one in site.select("/data/", "h2[id=rights]")] == ["Droits"]


def test_the_page_shows_every_file_and_every_field_that_the_package_describes(site):
    shown = [one.text for one in site.select("/data/", "code")]
    links = {one["href"] for one in site.select("/data/", "a[href]")}
    text = site.text("/data/")

    for one in document(site, "datapackage.json")["resources"]:
        assert f"/depot/data/{one['path']}" in links
        assert one["hash"].removeprefix("sha256:") in shown
        assert words(one["description"]) in text
        for field in one["contents"] if "contents" in one else one["schema"]["fields"]:
            assert field["name"] in shown
            assert words(field["description"]) in text


def test_the_records_have_the_fields_that_the_package_describes(site):
    described = {
        one["path"]: [(field.get("part"), field["name"]) for field in one["contents"]]
        for one in document(site, "datapackage.json")["resources"]
        if "contents" in one
    }

    for record in document(site, "articles.json"):
        assert [(None, name) for name in record] == described["articles.json"]
    for part, records in document(site, "people.json").items():
        assert {(part, name) for one in records for name in one} <= set(described["people.json"])
    attributes = {("node", name) for _, one in graph(site).nodes(data=True) for name in one}
    attributes |= {("edge", name) for _, _, one in graph(site).edges(data=True) for name in one}
    assert attributes == set(described["network.graphml"])
    properties = {(None, name) for event in events(site)[1].values() for name in event}
    assert set(described["calendar.ics"]) == properties - {(None, "DTSTAMP"), (None, "TRANSP")}


# ------------------------------------------------------------------ tables and records


def test_the_articles_are_all_there_in_order_of_time(site):
    rows, records = table(site, "articles.csv"), document(site, "articles.json")

    order = ["phone", "unsure", "span", "month", "yearless", "undated"]
    assert [row["id"] for row in rows] == [record["id"] for record in records] == order
    assert [record["title"] for record in records] == [TITLES[slug] for slug in order]
    assert rows[0]["url"] == f"{BASE}/articles/phone/"


def test_a_row_tells_a_date_as_surely_as_it_is_known(site):
    told = {
        row["id"]: (row["date"], row["earliest"], row["latest"], row["certain"])
        for row in table(site, "articles.csv")
    }

    assert told == {
        "phone": ("2018-03-28", "2018-03-28", "2018-03-28", "true"),
        "unsure": ("2018?-04-02", "2018-04-02", "2018-04-02", "false"),
        "span": ("2018-12-30/2019-01-02", "2018-12-30", "2019-01-02", "true"),
        "month": ("2019-05", "2019-05-01", "2019-05-31", "false"),
        "yearless": ("XXXX-03-06", "", "", "false"),
        "undated": ("", "", "", "false"),
    }


def test_a_table_opens_in_a_spreadsheet_with_its_letters(site):
    for name in ("articles.csv", "pairs.csv", "meetings.csv"):
        data = site.path(f"/data/{name}").read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert data.count(b"\n") == data.count(b"\r\n")


@pytest.mark.parametrize("title", ["=1+1", "+33 1", "-5 degrés", "@tous"])
def test_no_cell_is_a_formula(make_site, title):
    site = make_site({"content/articles/a.md": article(title)})

    assert table(site, "articles.csv")[0]["title"] == f"'{title}"
    assert document(site, "articles.json")[0]["title"] == title


def test_an_article_in_full_has_who_took_part_and_why_we_say_so(site):
    record = document(site, "articles.json")[0]

    assert [(one["person"], one["role"]) for one in record["officials"]] == [
        ("tran-dai-quang", "président"),
        ("vladimir-poutine", "président"),
    ]
    assert record["evidence"] == {"date": [{"rule": "day-month", "quote": f"{HELD_BACK} le 28 mars"}]}
    assert record["organisations"] == ["UEE"]
    assert record["source_url"] == "https://wire.example/1?a=1&b=2"


def test_the_pairs_count_their_articles_and_people(site):
    rows = {row["id"]: row for row in table(site, "pairs.csv")}

    assert sorted(rows) == ["fr-ru", "fr-vn", "ru-vn"]
    assert rows["ru-vn"]["label"] == "Russie – Vietnam"
    assert (rows["ru-vn"]["articles"], rows["fr-vn"]["articles"]) == ("5", "1")
    assert (rows["ru-vn"]["earliest"], rows["ru-vn"]["latest"]) == ("2018-03-28", "2019-05-31")
    assert (rows["ru-vn"]["people_1"], rows["ru-vn"]["people_2"]) == ("1", "1")


def test_two_people_of_an_article_are_a_row_of_the_meetings(site):
    rows = table(site, "meetings.csv")

    assert [(row["article"], row["person_1"], row["person_2"]) for row in rows] == [
        ("phone", "tran-dai-quang", "vladimir-poutine"),
        ("unsure", "tran-dai-quang", "vladimir-poutine"),
    ]
    assert (rows[0]["country_1"], rows[0]["country_2"]) == ("VN", "RU")


# ------------------------------------------------------------------ people, network, calendar


def test_the_people_keep_to_popolo(site):
    people = document(site, "people.json")

    schema("popolo").validate(people)
    assert {one["id"] for one in people["persons"]} == {"tran-dai-quang", "vladimir-poutine"}
    assert {one["person_id"] for one in people["memberships"]} <= {one["id"] for one in people["persons"]}
    assert {one["area_id"] for one in people["memberships"]} <= {one["id"] for one in people["areas"]}


def test_an_office_runs_as_far_as_is_certain_and_an_article_attests_its_own_day(site):
    memberships = [
        one for one in document(site, "people.json")["memberships"] if one["person_id"] == "tran-dai-quang"
    ]

    office, *attested = memberships
    assert (office["kind"], office["start_date"], office.get("end_date")) == ("office", "2016-04", None)
    by_note = {one["sources"][0].get("note"): one for one in attested}
    assert (by_note["2018-03-28"]["start_date"], by_note["2018-03-28"]["end_date"]) == ("2018-03-28",) * 2
    assert "start_date" not in by_note["2018?-04-02"]


def test_the_network_joins_people_by_the_articles_that_they_share(site):
    network = graph(site)

    assert not network.is_directed()
    assert dict(network.nodes("name")) == {
        "tran-dai-quang": "Tran Dai Quang",
        "vladimir-poutine": "Vladimir Poutine",
    }
    assert network.nodes["vladimir-poutine"] == {
        "name": "Vladimir Poutine",
        "country": "RU",
        "articles": 3,
    }
    assert network.number_of_edges() == 1
    assert network.edges["tran-dai-quang", "vladimir-poutine"] == {
        "weight": 2,
        "earliest": "2018-03-28",
        "latest": "2018-04-02",
    }


def test_the_calendar_has_the_events_whose_days_are_certain_and_no_others(site):
    calendar, found = events(site)

    assert calendar["X-WR-CALNAME"] == "Dépêches"
    assert {title: (event.start, event.end) for title, event in found.items()} == {
        TITLES["phone"]: (dt.date(2018, 3, 28), dt.date(2018, 3, 29)),
        TITLES["span"]: (dt.date(2018, 12, 30), dt.date(2019, 1, 3)),
    }
    assert not [event.errors for event in found.values() if event.errors]


def test_an_event_says_where_and_who_and_keeps_its_name_when_its_page_moves(site):
    event = events(site)[1][TITLES["phone"]]

    assert event["UID"] == "tag:digest.example,2026:/depot/articles/coup-de-fil/"
    assert event["URL"] == f"{BASE}/articles/phone/"
    assert event["LOCATION"] == "Hanoï"
    assert event["DESCRIPTION"] == "Les deux présidents; se parlent, {longuement}."
    assert event["CATEGORIES"].cats == ["Vietnam", "Russie"]
    assert event["DTSTAMP"].dt == dt.datetime(2018, 3, 28, tzinfo=dt.UTC)


def test_no_line_of_the_calendar_is_longer_than_the_standard_allows(make_site):
    site = make_site({"content/articles/a.md": article("Đối thoại " * 20, summary="é" * 300)})

    lines = site.path("/data/calendar.ics").read_bytes().split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert list(events(site)[1]) == [("Đối thoại " * 20).strip()]


# ------------------------------------------------------------------ what stays here


def test_no_text_of_an_article_is_in_the_data(site):
    texts = {name: site.page(f"/data/{name}") for name in FILES}

    assert [name for name, text in texts.items() if HELD_BACK in text] == ["articles.json"]
    for record in document(site, "articles.json"):
        del record["evidence"]
        assert HELD_BACK not in json.dumps(record, ensure_ascii=False)


def test_with_excerpts_no_word_that_was_quoted_is_in_the_data_either(excerpt):
    assert [name for name in FILES if HELD_BACK in excerpt.page(f"/data/{name}")] == []
    assert document(excerpt, "articles.json")[0]["evidence"] == {"date": [{"rule": "day-month"}]}


def test_a_site_without_articles_has_its_data_too(make_site):
    site = make_site({})

    assert document(site, "articles.json") == table(site, "meetings.csv") == []
    assert frictionless.Package(str(site.path("/data/datapackage.json"))).validate().valid
    assert events(site)[1] == {}
    assert len(graph(site)) == 0
