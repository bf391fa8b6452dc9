"""Whose the mayors and heads are whose town many countries may have, and whose story one town makes it."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.errors import RuleError
from builder.reader import load_vocabulary, read_seed
from builder.reader.places.municipalities import load_municipalities, whose_town
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))


def countries(*paragraphs: str) -> dict[str, str | None]:
    raw = "\n\n".join(paragraphs).encode()
    officials = read_seed("ferry.txt", raw, Authority((), ()), VOCABULARY).article.officials
    return {official.name: official.country for official in officials}


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("le maire de Makó", "HU"),
        ("le maire de la ville de Makó", "HU"),
        ("la directrice de la Chambre de commerce de Makó", "HU"),
        ("le maire de Lugo", "ES"),  # in Italy too, which the story does not name
        ("le maire de Valmora", "RO"),
        ("la directrice de Makó", "RO"),  # a firm's name
        ("le ministre de la Justice, garde des Sceaux", "RO"),
    ],
)
def test_whoever_governs_a_town_is_of_the_country_named_that_has_it(office, country):
    found = countries(
        "Timişoara fête ses voisins",
        f"TIMIŞOARA (Agerpres) - Des chœurs de Hongrie, de France et d'Espagne ont chanté. Quant à {office}, "
        "Anna Vella, elle a offert une gare.",
    )

    assert found == {"Anna Vella": country}


def test_of_several_countries_that_have_a_town_the_home_sides_is_meant():
    found = countries(
        "Crue en Romagne",
        "RAVENNE (ANSA) - La maire de Lugo, Anna Vella, a demandé des pompes, venues de France.",
    )

    assert found == {"Anna Vella": "IT"}


def test_where_an_office_stands_behind_its_town_the_town_tells_whose_it_is():
    found = countries(
        "Border market reopens",
        "QUITO (AFP) - The market was opened with Colombia. Ipiales Mayor Anna Vella thanked the drivers.",
    )

    assert found == {"Anna Vella": "CO"}


def test_a_town_that_a_story_is_told_of_makes_its_country_home():
    found = countries(
        "Des lits pour le dispensaire, don de l'Espagne",
        "Les lits ont été remis mardi à Oussouye, au Sénégal, dit-on à Dakar.",
        "Le préfet, Jean Vella, a coupé le ruban à Oussouye.",
    )

    assert found == {"Jean Vella": "SN"}


@pytest.mark.parametrize(
    ("named", "country"), [({"HU"}, "HU"), ({"HU", "RO"}, None), (set(), None), ({"FR"}, None)]
)
def test_a_town_of_two_countries_is_the_one_named(named, country):
    assert whose_town("Bellan", {"bellan": ("HU", "RO")}, named) == country


@pytest.mark.parametrize(("named", "country"), [(set(), "HU"), ({"FR"}, None)])
def test_a_town_of_one_country_is_its_where_no_other_is_named(named, country):
    assert whose_town("Bellan", {"bellan": ("HU",)}, named) == country


@pytest.mark.parametrize(("named", "country"), [({"FR"}, "CH"), ({"FR", "AT"}, "CH"), ({"ES"}, None)])
def test_a_town_of_a_country_that_is_not_named_is_that_of_a_neighbour_of_those_named(named, country):
    borders = {"CH": {"FR", "AT"}, "BF": {"CI"}}

    assert whose_town("Bellan", {"bellan": ("BF", "CH")}, named, borders) == country


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("le maire d'Ottange", "FR"),  # over the border
        ("le sous-préfet de Thionville", "FR"),
        ("le maire de Hajdúnánás", "LU"),  # far away: rather a place here that no list has
        ("le directeur d'Ottange", "LU"),  # a firm's name
        ("le maire de Vianden", "LU"),
    ],
)
def test_who_governs_a_neighbours_town_is_the_neighbours_though_the_story_names_it_nowhere(office, country):
    found = countries(
        "Une passerelle à Rumelange",
        f"LUXEMBOURG (AFP) - La passerelle a été ouverte samedi à Rumelange. Quant à {office}, Anna Vella, elle a "
        "offert une gare.",
    )

    assert found == {"Anna Vella": country}


def test_a_town_within_somebodys_name_tells_of_no_country():
    found = countries(
        "Un abattoir à Cinkassé",
        "La première pierre a été posée vendredi par le ministre de l'Élevage, Kossi Bali Vella. L'abattoir est à "
        "Cinkassé.",
    )

    assert found == {"Kossi Bali Vella": None}


def test_a_small_town_in_the_dateline_tells_whose_officials_are_meant():
    found = countries(
        "La route emportée",
        "SAINTE-ANNE-DES-MONTS, Qc - La brèche rappelle celle de Saint-Pierre-et-Miquelon. Le maire, Jean Vella, "
        "a écrit à Ottawa.",
    )

    assert found == {"Jean Vella": "CA"}


@pytest.mark.parametrize(
    ("dateline", "country"),
    [("Rosso (Sénégal) –", "SN"), ("Rosso –", "MR"), ("Rosso, 4 mai (Sénégal Presse) –", "MR")],
)
def test_a_country_in_brackets_in_the_dateline_tells_whose_the_town_is(dateline, country):
    found = countries(
        "Dix ans de la halle",
        f"{dateline} La halle a été fêtée samedi par le Sénégal et la Mauritanie. Le maire de Rosso, "
        "Alioune Vella, a parlé, puis le ministre mauritanien Sidi Vella.",
    )
    assert found == {"Alioune Vella": country, "Sidi Vella": "MR"}


def test_a_prefect_serves_no_union_of_many_countries_whose_short_name_his_district_shares():
    found = countries(
        "La route emportée",
        "OTTAWA (AFP) - Le préfet de la MRC de La Haute-Gaspésie, Jean Vella, a parlé.",
    )

    assert found == {"Jean Vella": "CA"}


@pytest.mark.parametrize("town", ["Val-Bellan", "Val Bellan", "VAL-BELLAN"])
def test_a_town_is_the_same_with_hyphens_or_without(town, tmp_path):
    path = tmp_path / "towns.json"
    path.write_text('{"HU": "val bellan", "RO": "val-bellan"}', encoding="utf-8")

    towns = load_municipalities(path, file="towns.json")

    assert whose_town(town, towns, {"RO"}) == "RO"


def test_an_ambassador_posted_at_home_is_no_host():
    found = countries(
        "Une halle pour Klaipėda, don du Maroc",
        "La halle a été ouverte mardi à Vilnius, en Lituanie. L'ambassadrice de SM le Roi en Lituanie, "
        "Ilham Vella, a coupé le ruban.",
    )

    assert found == {"Ilham Vella": "MA"}


def test_towns_are_loaded_with_every_country_that_has_one(tmp_path):
    path = tmp_path / "towns.json"
    path.write_text('{"HU": "bellan, valmora", "RO": "bellan"}', encoding="utf-8")

    towns = load_municipalities(path, file="towns.json")

    assert towns == {"bellan": ("HU", "RO"), "valmora": ("HU",)}
    assert load_municipalities(tmp_path / "none.json", file="none.json") == {}


@pytest.mark.parametrize("text", ["{", "[1]", '{"HU": 1}', ""])
def test_anything_else_is_refused(tmp_path, text):
    (tmp_path / "towns.json").write_text(text, encoding="utf-8")

    with pytest.raises(RuleError) as refusal:
        load_municipalities(tmp_path / "towns.json", file="rules/towns.json")

    assert (refusal.value.file, refusal.value.line) == ("rules/towns.json", 1)
    assert refusal.value.fix
