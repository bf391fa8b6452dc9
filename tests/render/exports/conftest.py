"""One small site that every reader of the exports is given, and the schemas written after the standards."""

import json
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from conftest import SETTINGS, article, build_files

BASE = "https://digest.example/depot"
HELD_BACK = "Un secret de la dépêche"
SITE_SETTINGS = f'{SETTINGS}rights: "Textes : © VNA."\n'
QUANG = "{name: Tran Dai Quang, role: président, country: VN}"
POUTINE = "{name: Vladimir Poutine, role: président, country: RU}"
BODY = f"{HELD_BACK}.\n\nVoir [les gens](/people/)."

SITE = {
    "site.yaml": SITE_SETTINGS,
    "content/articles/phone.md": article(
        "Entretien R&D ]]> <b>, « à l’aube »",
        BODY,
        officials=f"[{QUANG}, {POUTINE}]",
        summary="Les deux présidents; se parlent, {longuement}.",
        agency="VNA",
        language="fr",
        source_url="https://wire.example/1?a=1&b=2",
        aliases="[coup-de-fil]",
        captions=f"[{{text: {HELD_BACK} en image, credit: VNA}}]",
        mentions="[FR]",
        organisations="[UEE]",
        evidence=f"{{date: [{{line: 7, quote: {HELD_BACK} le 28 mars, rule: day-month}}]}}",
    ),
    "content/articles/span.md": article(
        "Visite en Russie", BODY, date='"2018-12-30/2019-01-02"', officials=f"[{POUTINE}]", language="fr"
    ),
    "content/articles/unsure.md": article(
        "=Une année incertaine",
        BODY,
        date='"2018?-04-02"',
        location="null",
        officials=f"[{POUTINE}, {QUANG}]",
    ),
    "content/articles/month.md": article(
        "Май", BODY, date='"2019-05"', language="ru", countries="[VN, RU, FR]"
    ),
    "content/articles/yearless.md": article("Sans année", BODY, date='"XXXX-03-06"'),
    "content/articles/undated.md": article("Sans jour", BODY, date="null", countries="[VN]", officials="[]"),
    "content/people.yaml": "- id: tran-dai-quang\n  name: Tran Dai Quang\n  native_name: Trần Đại Quang\n"
    "  country: VN\n  wikidata: Q9353\n"
    '  terms: [{role: Président, from: "2016-04", to: "2018-09?"}]\n',
}
TITLES = {
    "phone": "Entretien R&D ]]> <b>, « à l’aube »",
    "span": "Visite en Russie",
    "unsure": "=Une année incertaine",
    "month": "Май",
    "yearless": "Sans année",
    "undated": "Sans jour",
}


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    return build_files(tmp_path_factory.mktemp("exports"), SITE)


@pytest.fixture(scope="session")
def excerpt(tmp_path_factory):
    """The same site where only excerpts are published."""
    files = {**SITE, "site.yaml": f"{SITE_SETTINGS}publish: excerpt\n"}
    return build_files(tmp_path_factory.mktemp("excerpt"), files)


@cache
def schema(name: str) -> jsonschema.Draft202012Validator:
    """A schema of tests/render/exports/schemas, ready to validate."""
    path = Path(__file__).parent / "schemas" / f"{name}.json"
    return jsonschema.Draft202012Validator(json.loads(path.read_text("utf-8")))
