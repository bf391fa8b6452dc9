"""Who is met, named "that of", a deputy told short, or head of a body that a verb follows; who only has been."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))
LEAD = "Lomé (VNA) – La ministre togolaise des Ports, Ana Vella, a ouvert lundi la foire."
ENGLISH = "Lome (VNA) – Togolese Ports Minister Ana Vella opened the fair on Monday."
SPANISH = "Lima (ANDINA).- La ministra peruana de Puertos, Ana Vella, abrió el lunes la feria."


def told(*paragraphs: str) -> dict[str, tuple[str | None, str | None]]:
    """Returns role and country of the officials of an article beside those of its lead, by name."""
    raw = "\n\n".join(("Ports", *paragraphs)).encode()
    officials = read_seed("ferry.txt", raw, Authority((), ()), VOCABULARY).article.officials
    return {each.name: (each.role, each.country) for each in officials if each.name != "Ana Vella"}


def test_the_governor_of_another_province_is_told_as_that_of_it():
    said = "Le gouverneur de Kara, Bo Soto, a parlé. Celui de Sa Kaeo, M. Dan Sava, lui a répondu."

    assert told(LEAD, said)["Dan Sava"][0] == "gouverneur de Sa Kaeo"


def test_a_thing_told_as_that_of_a_town_makes_nobody_a_governor():
    assert told(LEAD, "Le marché est plein. Celui de Sa Kaeo, Nordport, est vide.") == {}


@pytest.mark.parametrize(
    "said", ["a rencontré aussi", "a également rencontré", "a vu aussi", "a ensuite rencontré aussi"]
)
def test_whom_somebody_meets_besides_has_his_own_office(said):
    assert told(LEAD, f"Ana Vella {said} le maire de Kara, Bo Soto.") == {"Bo Soto": ("maire de Kara", "TG")}


def test_who_also_is_something_has_that_office():
    assert told(LEAD, "Bo Soto, qui est aussi le maire de Kara, a parlé.")["Bo Soto"][0] == "maire de Kara"


def test_a_body_s_name_ends_before_its_verb():
    said = "La Fédération des ports du Togo offrira les lampes, a promis son président, M. Bo Soto."

    assert told(LEAD, said)["Bo Soto"] == ("président de la Fédération des ports", "TG")


def test_a_deputy_told_short_is_a_deputy_all_the_same():
    said = "Le vice-ministre grec de la Pêche, Bo Soto, a parlé. Le ministre Soto a ri."

    assert told(LEAD, said)["Bo Soto"] == ("vice-ministre de la Pêche", "GR")


def test_whoever_comes_back_from_a_country_is_not_of_it():
    assert told(LEAD, "Le maire de Kara, Bo Soto, de retour d'Allemagne, a parlé.")["Bo Soto"][1] == "TG"
    assert told(SPANISH, "El alcalde de Puno, Bo Soto, de regreso de Chile, habló.")["Bo Soto"][1] == "PE"


@pytest.mark.parametrize(
    "said",
    [
        "Le secrétaire d'État Bo Soto avait représenté le pays à la rencontre d'avril.",
        "Elle a offert une icône de saint Dimitri, patron de Kara.",
        "Elle a serré la main de la major de promotion, Lua Soto.",
    ],
)
def test_who_had_stood_for_his_country_a_saint_and_the_best_of_a_year_are_no_officials(said):
    assert told(LEAD, said) == {}


def test_who_could_not_make_the_trip_is_not_there():
    assert told(ENGLISH, "Bo Soto, the former state secretary who began it, could not make the trip.") == {}


@pytest.mark.parametrize("body", ["Korea Wind Corp", "Wind Corp"])
def test_a_firm_s_name_goes_on_behind_what_it_is_run_by(body):
    said = f'"It is so," said Bo Soto, president of the state-run {body}.'

    assert told(ENGLISH, said)["Bo Soto"][0] == f"president of the state-run {body}"


def test_the_head_of_a_body_that_two_countries_have_serves_neither():
    said = "También habló la presidenta de la Autoridad Binacional del Lago, Bo Soto."

    assert told(SPANISH, said)["Bo Soto"][1] is None


def test_a_headline_in_capitals_between_paragraphs_names_nobody():
    assert told(LEAD, "LE CHEF DE L'ETAT ECHANGE AVEC L'AMBASSADEUR DE CUBA", "Le port est plein.") == {}


def test_a_wildlife_warden_holds_an_office():
    said = "The delegation included Chief Wildlife Warden of Assam Bo Soto and Mayor Dan Sava."

    assert told(ENGLISH, said)["Bo Soto"][0] == "Chief Wildlife Warden of Assam"
