"""What the letters of a name say of the country that its bearer serves."""

import pytest

from benchmarks.nameweights import Bearer, folds, learnt
from builder.content.authority import Authority
from builder.errors import RuleError
from builder.reader import load_vocabulary, read_seed
from builder.reader.officials.nameorigins import NameOrigins, load_origins, runs_of

VOCABULARY = load_vocabulary()


def countries(*paragraphs: str) -> dict[str, str | None]:
    raw = "\n\n".join(paragraphs).encode()
    officials = read_seed("ferry.txt", raw, Authority((), ()), VOCABULARY).article.officials
    return {official.name: official.country for official in officials}


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("le directeur de l'Agence des ports, Yerlan Seitkaliev,", "KZ"),
        ("le directeur de l'Agence des ports, Kim Do-yun,", "KR"),
        ("le directeur de l'Agence coréenne des ports, Yerlan Seitkaliev,", "KR"),  # the text is surer
        ("le directeur de l'Agence des ports, Tom Vella,", "KR"),  # a name of neither
    ],
)
def test_a_name_that_is_anothers_by_far_tells_whose_its_bearer_is(office, country):
    found = countries(
        "La Corée du Sud et le Kazakhstan s'accordent sur les ports",
        f"SÉOUL (Yonhap) - Un accord a été signé mardi. Puis {office} a parlé.",
    )

    assert list(found.values()) == [country]


def test_a_name_tells_nothing_of_a_country_that_the_story_does_not_name():
    found = countries(
        "Un accord sur les ports",
        "SÉOUL (Yonhap) - Le directeur de l'Agence des ports, Yerlan Seitkaliev, a signé mardi un accord.",
    )

    assert found == {"Yerlan Seitkaliev": "KR"}


def test_a_name_is_parted_into_runs_of_letters():
    assert runs_of("Li Bo") == {"^l", "li", "i$", "^li", "li$", "^b", "bo", "o$", "^bo", "bo$"}
    assert "-" in runs_of("Do-yun")


def test_the_runs_of_a_name_add_up_for_each_country_of_which_names_are_known():
    origins = NameOrigins({"": {"LV": -1.0, "EE": -2.0}, "^l": {"LV": 3.0}, "bo": {"EE": 2.5}})

    assert origins.likeliest("Li Bo", ["LV", "EE", "FI"]) == {
        "LV": pytest.approx((3 - 2) / 2**0.5),
        "EE": pytest.approx((2.5 - 4) / 2**0.5),
    }


def test_weights_are_learnt_from_names():
    names = [Bearer(number, "Anna Ozola", "LV", frozenset({"LV", "EE"})) for number in range(20)]
    names += [Bearer(number, "Jaan Tamm", "EE", frozenset({"LV", "EE"})) for number in range(20)]
    names += [Bearer(1, "Bo Holm", "DK", frozenset({"DK"}))]

    weights = learnt(names)

    scores = NameOrigins(weights).likeliest("Ilze Ozola", ["LV", "EE", "DK"])
    assert scores.keys() == {"LV", "EE"}  # of Denmark too few are known
    assert scores["LV"] > scores["EE"]


def test_folds_are_asked_with_what_the_others_taught():
    both = frozenset({"LV", "EE"})
    names = [Bearer(25 * number, "Anna Ozola", "LV", both) for number in range(40)]
    names += [Bearer(25 * number, "Jaan Tamm", "EE", both) for number in range(40)]

    assert list(folds(names, 2)) == [(40, 40), (40, 40)]


def test_without_a_file_no_name_tells_anything(tmp_path):
    assert load_origins(tmp_path / "names.json", file="names.json").likeliest("Li Bo", ["LV"]) == {}


@pytest.mark.parametrize("text", ["{", "[1]", '{"li": 1}', ""])
def test_anything_else_is_refused(tmp_path, text):
    (tmp_path / "names.json").write_text(text, encoding="utf-8")

    with pytest.raises(RuleError) as refusal:
        load_origins(tmp_path / "names.json", file="rules/names.json")

    assert (refusal.value.file, refusal.value.line) == ("rules/names.json", 1)
    assert refusal.value.fix


def test_where_nothing_tells_a_storys_home_the_names_of_its_people_do():
    found = countries(
        "Un marché face au pont",
        "Le marché attendait depuis 2019 les étals venus de Saint-Domingue et de Port-au-Prince. Le délégué, "
        "Wilner Casséus, et la présidente de la Commission communale, Guerline Jean-Baptiste, ont coupé le ruban.",
    )

    assert found == {"Wilner Casséus": "HT", "Guerline Jean-Baptiste": "HT"}
