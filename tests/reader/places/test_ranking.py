"""All that speaks for a place is weighed, what the rules found of it too; the likeliest is taken."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import as_told, load_vocabulary, read_seed
from builder.reader.places.location import choices_in
from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.weights import Weights

VOCABULARY = load_vocabulary()
STORY = """Un bac pour deux rives

Lomé (VNA) - Le ministre Koffi Adjo a promis mardi un prêt aux bateliers de Kara.

Les pêcheurs de Bellan l'espèrent depuis 2018, a-t-il dit à Accra.
"""


def read(text, **weights):
    """Reads with these weights alone; in their names "_" stands for a space."""
    rules = replace(
        VOCABULARY, place_weights=Weights({key.replace("_", " "): value for key, value in weights.items()})
    )
    return read_seed("bac.txt", text.encode(), Authority((), ()), rules)


def places(text):
    story = read_story(read_lines("bac.txt", text.encode()), VOCABULARY)
    return {each.place.name: each for each in choices_in(*as_told(story, VOCABULARY))}


def notices(reading):
    return [notice for notice in reading.notices if notice.kind == "place"]


def test_without_weights_the_rules_stand():
    reading = read(STORY)

    assert (reading.article.location, notices(reading)) == ("Lomé", [])


def test_a_place_that_is_far_likelier_is_taken_and_both_are_named():
    reading = read(STORY, lead_before_de=6.0)

    [evidence] = reading.article.evidence["location"]
    [notice] = notices(reading)
    assert reading.article.location == "Kara"
    assert (evidence.line, evidence.quote, evidence.rule) == (3, "Kara", "words-around")
    assert notice.line == 3
    assert notice.message.startswith('It may have been in "Lomé"; "Kara" is taken')


def test_that_the_rules_found_a_place_is_weighed_too():
    assert read(STORY, lead_before_de=4.0, found=4.1).article.location == "Lomé"
    assert read(STORY, lead_before_de=4.0, found=3.9).article.location == "Kara"


def test_what_speaks_for_the_place_found_is_set_against_it():
    assert read(STORY, lead_before_de=6.0, dateline_no_head=6.1).article.location == "Lomé"


def test_a_name_in_no_list_is_taken_where_much_speaks_for_it():
    reading = read(STORY, before_pêcheurs_de=7.0)

    [notice] = notices(reading)
    assert reading.article.location == "Bellan"
    assert notice.message.startswith('It may have been in "Lomé"; "Bellan" is taken')


def test_a_name_in_no_list_is_not_taken_where_less_does():
    assert read(STORY, before_pêcheurs_de=6.9, is_unknown=-7.0).article.location == "Lomé"


def test_a_house_right_before_the_words_that_tell_its_town_is_in_it():
    house = STORY.replace("un prêt aux bateliers de Kara", "un prêt, au Bellan Palace, à Kara")
    apart = house.replace("Palace, à Kara", "Palace, loin d'ici, à Kara")

    assert "Bellan Palace" in places(apart)
    assert "Bellan Palace" not in places(house)


def test_mere_letters_are_no_place():
    story = STORY.replace("Bellan", "BTP")

    assert read(story, before_pêcheurs_de=9.0).article.location == "Lomé"


PLACELESS = STORY.replace("Lomé (VNA) - Le", "Le").replace("aux bateliers de Kara", "aux bateliers")


def test_where_no_wording_tells_a_place_a_likely_one_is_taken():
    story = PLACELESS.replace("dit à Accra", "dit entre Kara et Lomé")
    assert read(story).article.location is None

    reading = read(story, second_before_entre=4.0)

    [notice] = notices(reading)
    assert reading.article.location == "Kara"
    assert notice.message == (
        'No wording tells where it was; "Kara" is taken: only the words around it speak for it.'
    )


def test_where_no_wording_tells_a_place_neither_a_country_nor_a_call_is_given_one():
    story = PLACELESS.replace("dit à Accra", "dit entre Togo et Ghana")
    call = PLACELESS.replace("dit à Accra", "dit entre Kara et Lomé").replace(
        "a promis mardi un prêt aux bateliers", "s'est entretenu mardi par téléphone avec son homologue"
    )

    assert read(story, second_before_entre=9.0).article.location is None
    assert read(call, second_before_entre=9.0).article.location is None


def test_a_dateline_s_town_in_no_list_can_be_taken():
    story = STORY.replace("Lomé (VNA) - Le", "Bellan (VNA) - Le").replace(
        "promis mardi", "signé mardi à Accra"
    )

    assert read(story).article.location == "Accra"
    taken = read(story, dateline_in_second=9.0)
    [evidence] = taken.article.evidence["location"]
    assert (taken.article.location, evidence.quote) == ("Bellan", "Bellan (VNA) -")


def test_a_place_told_for_sure_without_its_name_stands():
    story = STORY.replace(
        "a promis mardi un prêt aux bateliers de Kara", "a été reçu mardi au Kremlin, loin de Kara"
    )

    assert read(story, lead_before_de=9.0).article.location == "Moscou"
    assert read(f"{story}\nOn y parle de Moscouville.\n", lead_before_de=9.0).article.location == "Moscou"


@pytest.mark.parametrize(
    ("then", "place"),
    [
        ("Les deux ministres se sont entretenus à Accra.", "Accra"),
        ("Le ministre a promis un bac à Accra.", "Lomé"),
    ],
)
def test_a_dateline_is_no_likelier_than_where_they_are_told_to_have_met(then, place):
    agreed = "Lomé (VNA) - Le ministre Koffi Adjo et son homologue sont convenus mardi d'un prêt."
    story = f"Un bac pour deux rives\n\n{agreed}\n\n{then}\n"

    assert read(story, dateline_no_head=9.0).article.location == place


def test_every_place_named_is_weighed_whatever_kind_it_is():
    kinds = {name: each.place.kind for name, each in places(STORY).items()}

    assert kinds | {"Kara": "town", "Accra": "capital", "Bellan": "unknown", "Lomé": "unnamed"} == kinds
    assert "Koffi Adjo" not in kinds


@pytest.mark.parametrize(
    ("name", "trait"),
    [
        ("Kara", "lead before de"),
        ("Kara", "head near before WEEKDAY"),
        ("Kara", "town told 1"),
        ("Bellan", "second before de"),
        ("Bellan", "near after YEAR"),
        ("Accra", "capital before à"),
        ("Accra", "after ."),
        ("Lomé", "dateline no head"),
        ("Lomé", "dateline title bac"),
    ],
)
def test_what_stands_around_a_place_are_its_traits(name, trait):
    assert trait in places(STORY)[name].traits


@pytest.mark.parametrize(
    ("dateline", "land", "told"),
    [
        ("Budapest", "2018", "named like a town at home"),
        ("Lomé", "la Hongrie", "named like a town of a country told"),
        ("Lomé", "2018", "named like a town elsewhere"),
        ("Szentes", "2018", "named like a town at home"),  # no list has it either
    ],
)
def test_whose_towns_bear_a_name_in_no_list_speaks_for_it(dateline, land, told):
    story = STORY.replace("Lomé", dateline).replace("Bellan", "Makó").replace("2018", land)
    if land != "2018":
        story += "\nLa Hongrie et Budapest attendent.\n"

    traits = places(story)["Makó"].traits

    assert {told, f"unknown {told}", f"no head {told}"} <= traits
    assert [trait for trait in traits if trait.startswith("named like")] == [told]


def test_a_name_that_no_country_s_town_bears_is_told_so():
    assert "unknown named like none" in places(STORY)["Bellan"].traits
    assert not any("named like" in trait for trait in places(STORY)["Kara"].traits)


def test_a_town_in_no_list_is_likelier_than_a_name_that_no_town_bears():
    story = STORY.replace("Bellan", "Makó")
    weights = {"named_like_a_town_elsewhere": 7.0}

    assert read(story, **weights).article.location == "Makó"
    assert read(STORY, **weights).article.location == "Lomé"


def test_no_trait_tells_a_place_s_own_name():
    for name, each in places(STORY).items():
        told = [trait for trait in each.traits if name.casefold() in trait.casefold().split()]
        assert not (told and each.place.is_known)


def test_the_weights_are_those_of_these_traits():
    """Traits that are worded anew must be learnt anew."""
    kara = places(STORY)["Kara"].traits

    known = [trait for trait in kara if VOCABULARY.place_weights.score([trait])]
    assert len(known) > len(kara) / 3


def test_a_town_is_taken_by_its_whole_name_which_no_list_has():
    story = STORY.replace("promis mardi un prêt aux bateliers de Kara", "visité mardi la ville de Kara")
    whole = story.replace("ville de Kara", "ville de Kara Nord")
    assert read(story).article.location == "Kara"

    assert read(whole, unknown_before_de=0.0, before_ville_de=4.0).article.location == "Kara Nord"


def test_what_is_told_to_be_the_event_s_gives_way_later():
    story = "Un bac\n\nLe ministre Koffi Adjo a parlé {} d'Accra.\n\nOn l'espère entre Kara et Lomé."
    untold, told = story.format("dans la ville"), story.format("mardi dans la ville")
    assert read(untold).article.location == read(told).article.location == "Accra"

    sign = {"found_by_day-before": 3.0}
    assert read(untold, second_before_entre=2.9, **sign).article.location == "Kara"
    assert read(told, second_before_entre=2.9, **sign).article.location == "Accra"
    assert read(told, second_before_entre=3.1, **sign).article.location == "Kara"


@pytest.mark.parametrize(
    ("name", "trait"),
    [
        ("Lomé", "found"),
        ("Lomé", "found dateline"),
        ("Kara", "beside dateline found"),
        ("Kara", "town nowhere over none"),
        ("Kara", "town beside 1 of its country"),
        ("Accra", "capital abroad over a town of a country in neither"),
    ],
)
def test_how_a_place_lies_to_the_others_is_weighed(name, trait):
    kara = places(STORY)[name].traits

    assert (trait in kara) is (trait != "town nowhere over none")


def test_what_the_rules_read_of_a_place_is_weighed_wherever_it_stands():
    story = STORY.replace("promis mardi un prêt aux bateliers de Kara", "signé mardi à Kara un accord")

    assert {"read in lead", "read in lead by day-before", "found by day-before"} <= places(story)[
        "Kara"
    ].traits
    assert "read most in the head" in places(story)["Kara"].traits
    assert not any(trait.startswith("read in lead") for trait in places(story)["Accra"].traits)


@pytest.mark.parametrize(("name", "told"), [("Lomé", "found"), ("Accra", "beside")])
def test_how_a_place_stands_is_told_with_whether_the_rules_found_it(name, told):
    place = places(STORY)[name]
    other = {"found": "beside", "beside": "found"}[told]

    assert {f"{told}: {trait}" for trait in place.place.standing} <= place.traits
    assert not any(trait.startswith(f"{other}: ") for trait in place.traits)
    assert f"{told}: lead before à" not in place.traits  # words say the same of either


def test_what_speaks_for_a_place_beside_the_one_found_is_weighed_apart():
    assert read(STORY, **{"found: capital no head": 9.0}).article.location == "Lomé"
    assert read(STORY, **{"beside: capital no head": 9.0}).article.location == "Accra"


def test_where_the_rules_find_none_no_place_is_weighed_too():
    story = PLACELESS.replace("dit à Accra", "dit entre Kara et Lomé")

    assert places(story)[""].is_found
    assert read(story, second_before_entre=4.0, found_none=4.1).article.location is None


def test_the_town_of_a_mayor_who_is_received_elsewhere_is_not_taken():
    guest = STORY.replace("promis mardi un prêt aux bateliers de Kara", "reçu mardi le maire de Kara, Bo Ran")

    assert read(STORY, lead_before_de=9.0).article.location == "Kara"
    assert read(guest, lead_before_de=9.0).article.location == "Lomé"


def test_a_name_in_no_list_is_one_place_with_the_small_word_of_its_language():
    named = places(STORY.replace("aux bateliers de Kara", "aux bateliers de Vilar do Monte"))

    assert "Vilar do Monte" in named
    assert {"Vilar", "Monte"}.isdisjoint(named)


def test_a_name_ends_before_a_small_word_that_joins_two_places():
    named = places(STORY.replace("aux bateliers de Kara", "aux bateliers de Vilar sur Kara"))

    assert "Vilar" in named
    assert "Vilar sur Kara" not in named


def test_a_name_with_an_apostrophe_behind_its_hyphen_is_whole():
    assert "Pays-d'Orvane" in places(STORY.replace("de Kara", "de Pays-d'Orvane"))


def test_no_agency_is_a_place():
    assert "Kazinform" not in places(STORY.replace("à Accra", "à Kazinform"))
    assert "Kazinformat" in places(STORY.replace("à Accra", "à Kazinformat"))
