"""What is told around an official outvotes the rules where nobody's word stands against it, or by far."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority, PersonRecord
from builder.reader import load_vocabulary, read_seed
from builder.reader.officials.nameletters import NameLetters
from builder.reader.weights import Weights

VOCABULARY = load_vocabulary()
STORY = """Un bac pour deux rives

LOMÉ, 4 mai (AFP) - Le ministre togolais Koffi Adjo a ouvert le bac lundi avec une délégation de Lettonie.

Le directeur du port, Andris Vilks, a salué les bateliers.
"""
GUESTS = STORY.replace(
    "Le directeur du port, Andris Vilks", "La délégation lettone comprenait le maire Andris Vilks, qui"
)
NOBODY = Authority((), ())


def read(text, weights, authority=NOBODY, names=None):
    """Reads with these weights and these names alone."""
    known = {"name_letters": NameLetters(names or {})}
    rules = replace(VOCABULARY, country_weights=Weights(weights), **known)
    return read_seed("bac.txt", text.encode(), authority, rules)


def country(reading, name="Andris Vilks"):
    return next(each.country for each in reading.article.officials if each.name == name)


def notices(reading):
    return [notice for notice in reading.notices if notice.kind == "country"]


def test_without_weights_the_rules_stand():
    reading = read(STORY, {})

    assert (country(reading), notices(reading)) == ("TG", [])


def test_a_country_that_is_likelier_than_an_assumed_one_is_taken_and_both_are_named():
    reading = read(STORY, {"most told: title direc-": 1.0})

    [notice] = notices(reading)
    assert country(reading) == "LV"
    assert notice.line == 5
    assert notice.message.startswith(
        'The text does not say which country Andris Vilks serves; "LV" is taken, not "TG"'
    )


def test_a_country_that_is_hardly_likelier_is_not():
    assert country(read(STORY, {"most told: title direc-": 0.1})) == "TG"


def test_what_speaks_for_the_assumed_country_is_set_against_it():
    weights = {"most told: title direc-": 1.0, "home: title direc-": 0.9}

    assert country(read(STORY, weights)) == "TG"


@pytest.mark.parametrize(("weight", "expected"), [(2.9, "LV"), (3.1, "TG")])
def test_a_country_that_a_rule_found_gives_way_to_a_far_likelier_one_alone(weight, expected):
    assert country(read(GUESTS, {"home: title maire-": weight})) == expected


def test_a_country_that_is_said_is_never_weighed():
    assert country(read(STORY, {"is most told": 9.0}), "Koffi Adjo") == "TG"


def test_people_yaml_knows_better():
    record = PersonRecord("andris-vilks", "Andris Vilks", country="EE")

    assert country(read(STORY, {"is most told": 9.0}, Authority((record,), ()))) == "EE"


def test_somebody_may_serve_no_country():
    reading = read(STORY, {"is none": 9.0})

    [notice] = notices(reading)
    assert country(reading) is None
    assert '"none" is taken, not "TG"' in notice.message


def test_the_letters_of_a_name_speak_for_a_country():
    names = {"LV": "vilks kalns ozols andris juris", "TG": "adjo mensah koffi kossi amegan"}
    weights = {f"letters ahead {halves}": 1.0 for halves in (1, 2, 4, 8, "more")}

    assert country(read(STORY, weights, names=names)) == "LV"


def test_the_weights_at_hand_tell_a_guest_by_what_is_told_around_him():
    text = STORY.replace(
        "Le directeur du port, Andris Vilks", "Andris Kalniņš, directeur du port de Liepāja,"
    )

    reading = read_seed("bac.txt", text.encode(), NOBODY, VOCABULARY)

    assert country(reading, "Andris Kalniņš") == "LV"


@pytest.mark.parametrize(
    ("counterpart", "code"), [("son homologue togolais, Yao Ayi,", "LV"), ("Yao Ayi", "TG")]
)
def test_nobody_is_of_his_counterpart_s_country(counterpart, code):
    told = STORY.replace("Le directeur du port, Andris Vilks", f"Le ministre Andris Vilks et {counterpart}")

    assert country(read(told.replace("Koffi Adjo", "des Ports"), {"by adjective": 9.0})) == code
