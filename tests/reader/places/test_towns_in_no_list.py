"""A town in no list counts where the headline or what stands beside it tells that the event was there."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import as_told, load_vocabulary, read_seed
from builder.reader.places.location import find_location
from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.story.repair import repair_story
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone
PLAIN = "Un port pour deux rives"


def location_of(title: str, lead: str, *more: str) -> str | None:
    text = "\n\n".join((title, lead, *more))
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.location


CASES = [
    # a headline says where it was
    ("Togo : vote dans le calme à Kara", "Lomé (AFP) - Les électeurs de Kara ont voté dimanche.", "Kara"),
    ("Cent armes brûlées à Vellabourg", "Lomé (AFP) - Les armes de Vellabourg ont brûlé mardi.", "Vellabourg"),
    ("Measles drive opens in Vellatown", "LOME, May 4 (AFP) - The people of Vellatown queued on Monday.", "Vellatown"),
    # not where the lead says that somebody will be there
    ("Visite à Accra du ministre Adjo", "Lomé (AFP) - Le ministre Koffi Adjo se rendrait à Accra en mai, a-t-on appris mardi.", "Lomé"),
    # nor a house, an office or a country
    ("Le maestro souffle ses bougies au Conservatoire", "Lomé (AFP) - Le Conservatoire a rendu hommage mardi à Bo Ran.", "Lomé"),
    # what stands behind it tells a town
    (PLAIN, "Lomé (AFP) - Le ministre a visité mardi la faculté de Vellabourg, à une quarantaine de kilomètres de là.", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Les deux marines ont simulé mardi, au large de Vellabourg, une avarie.", "Vellabourg"),
    ("Ports reopen", "LOME, May 4 (AFP) - The minister on Friday opened a station at Vellatown in the Eastern Region.", "Vellatown"),
    ("Ports reopen", "LOME, May 4 (AFP) - The two speakers signed an accord on Monday in Vella'u.", "Vella'u"),
    # close behind it comes who is met, or before it the meeting
    (PLAIN, "Lomé (AFP) - Le ministre Koffi Adjo a rencontré à Vellabourg son homologue ghanéen.", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Ils ont dit jeudi leur joie au terme d'un entretien à Vellabourg avec le maire.", "Vellabourg"),
    ("Ports reopen", "LOME, May 4 (AFP) - The minister met Mayor Bo Ran in Vellatown and spoke of ports.", "Vellatown"),
    ("Ports reopen", "LOME, May 4 (AFP) - The minister signed a deal to build a plant in Vellatown.", "Lome"),
    (PLAIN, "Lomé (AFP) - Ils ont relu mardi à Lomé le traité du fleuve, signé à Vellabourg naguère.", "Lomé"),
    # an address goes from the house to the province; "this town" is the one just named
    (PLAIN, "Le consul a offert mardi cent livres à la pagode d'Anvé, commune de Vellabourg, district de Tué, dans la province de Kara.", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Une aile du musée de Vellabourg a été inaugurée hier dans cette ville de la province de Kara.", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Le conservateur du musée de Vellabourg a été reçu hier dans la ville.", "Lomé"),
    # a town right before its area, or the miles to another, is meant; who is of an area is no place
    (PLAIN, "Lomé (AFP) - L'ambassadeur de Corée a remis mardi à Vellabourg, dans la préfecture du Haho, un lot de vingt motoculteurs.", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Le village de Vellabourg, dans la préfecture de Kara, dispose depuis mardi d'un dispensaire.", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Ils en ont débattu mardi avec le maire de la ville de Kara, au poste-frontière de Vellabourg.", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Le coup d'envoi de la moisson a été donné mardi dans une ferme de la commune de Vellabourg (40 km à l'ouest de Kara).", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Les clés ont été remises mardi au vice-gouverneur de Kara, Bo Ran.", "Lomé"),
    (PLAIN, "Lomé (AFP) - Une halle aux poissons a été remise mardi aux pêcheurs à Port-Gentil, par le ministre.", "Port-Gentil"),
    (PLAIN, "Dix ans après le séisme de mai 2004, la ville d'Anvé, dans la préfecture de Kara, a organisé le 3 mai une fête.", "Anvé"),
    # who is given a thing, or treated, where he lives
    (PLAIN, "Lomé (AFP) - Le consul a remis lundi quatre forages aux réfugiés maliens de Vellabourg, dans le nord.", "Vellabourg"),
    (PLAIN, "Lomé (AFP) - Des médecins du Ghana ont examiné, dimanche 21 avril, plus de 800 habitants de la commune de Vellabourg.", "Vellabourg"),
    ("Ports reopen", "LOME, May 4 (AFP) - Fishermen of Vellatown, on the western lagoon, on Monday received an ice plant.", "Vellatown"),
    # a town in no list says more than its country
    (PLAIN, "Lomé (AFP) - En visite au Ghana, Koffi Adjo s'est entretenu mardi à Vellabourg avec Bo Ran.", "Vellabourg"),
    # a house stands in the town named behind it
    (PLAIN, "Lomé (AFP) - Cent masques sont visibles depuis mardi au Musée national de Kara, à Sokodé.", "Sokodé"),
    (PLAIN, "VELLABOURG, 4 mai (AFP) - Ils ont signé mardi à la Loggia Mori de Vellabourg un accord.", "Vellabourg"),
    (PLAIN, "Paris (AFP) - La délégation a rencontré mardi au Palais du Luxembourg le maire Bo Ran.", "Paris"),
    # what is told to lie so far from a town, or in a district; a label that the lead locates; what is said "sur place"
    (PLAIN, "Lomé (AFP) - Une forge a été remise mardi à la coopérative de Vellabourg, à 35 km de Lomé, par le maire.", "Vellabourg"),
    ("Vellabourg : la forge est à elles", "Une forge est entrée en service, à la coopérative de Vellabourg, à 35 km de Lomé.", "Vellabourg"),
    (PLAIN, "AKP Lomé, 20 mai -- Le poste frontalier de Vellabourg, dans la province de Kara, restera ouvert, en vertu d'un accord signé lundi.", "Vellabourg"),
    (PLAIN, "ACCRA (GNA) — Emporté par la tempête, le quai de Vellabourg, à l'est de Vellaville, sera rebâti, a confirmé samedi, sur place, le ministre.", "Vellabourg"),
    # a stop within a name
    ("Cocoa house opens in Fond St. Vella", "LOME, May 4 (AFP) - The minister cut the ribbon on Monday in Fond St. Vella.", "Fond St. Vella"),
    # a council's house, a meeting of those who live there
    ("Ports reopen", "Ana Vella was elected at a meeting at the Vellatown Town Council on Saturday.", "Vellatown"),
    ("A meeting in disarray", "A meeting called to calm the fishermen of Vellatown landing site ended in disarray on Tuesday.", "Vellatown"),
    # who bears a town's name is no town
    (PLAIN, "Les élèves de l'école de Vellabourg ont quitté leurs tentes. Neuf salles ont été remises mardi par la gouverneure, Fatima Bacar Vella.", "Vellabourg"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "lead", "location"), CASES)
def test_the_town_of_the_event_is_found(title: str, lead: str, location: str) -> None:
    assert location_of(title, lead, "Il a salué la coopération entre les deux ports.") == location


def test_an_honorific_behind_a_town_is_its_mayor_s() -> None:
    lead = "Lomé (AFP) - Le ministre s'est rendu mardi dans la commune de Vella El Bourg."

    assert location_of(PLAIN, lead, "Le maire de Vella El Bourg, M. Bo Ran, a applaudi.") == "Vella El Bourg"


def test_a_feature_sets_its_scene_in_a_village() -> None:
    lead = "LOME, May 4 (AFP) -- Before sunrise Ana Vella balanced two pails."
    scene = (
        "Hours later, in Vellatown village of Kara district, Ambassador Bo Ran turned the valve of a well."
    )

    assert location_of("A well for a village", lead, scene) == "Vellatown"


def test_what_was_to_come_tells_more_than_a_town_that_the_headline_only_names() -> None:
    lead = "Les habitants pourront commercer sans passeport au poste-frontière de Vellabourg."

    opened = location_of(
        "Kara et Accra ouvrent un marché", lead, "Le marché a été inauguré mardi par le maire."
    )
    assert opened == "Vellabourg"


def test_a_deal_told_in_the_second_paragraph_was_made_where_it_says() -> None:
    lead = "BANDAR SERI BEGAWAN, May 4 - Malaysia and Brunei agreed today on a common watch."

    assert (
        location_of("A common watch", lead, "The agreement was reached in Vellatown by two ministers.")
        == "Vellatown"
    )


def test_a_deal_only_recalled_was_not() -> None:
    lead = "LOME, May 4 (AFP) - The ministers met on Monday under the agreement signed in Vellatown."

    assert location_of("A common watch", lead, "It was a fine day.") == "Lome"


def test_what_one_passage_calls_a_town_is_one_in_all_of_the_story() -> None:
    lead = "Le ministre Koffi Adjo a reçu mardi Bo Ran dans son bureau de Vellabourg."

    assert location_of(PLAIN, lead, "Ils se sont dit contents.") is None
    assert location_of(PLAIN, lead, "Le maire de Vellabourg, Yao Kpo, s'est dit content.") == "Vellabourg"


def test_the_town_that_somebody_leaves_or_reaches_is_one() -> None:
    rest = "Il a salué la coopération entre les deux ports."

    assert location_of(PLAIN, "Koffi Adjo a quitté Vellabourg mardi pour le Ghana.", rest) == "Vellabourg"
    assert location_of(PLAIN, "Koffi Adjo a quitté Vellabourg sans un mot.", rest) is None


def test_a_name_behind_a_plain_preposition_is_a_town_for_want_of_anything_else() -> None:
    lead = "Le ministre Koffi Adjo a relevé le gant à Vellabourg."

    assert location_of(PLAIN, lead, "Il a salué le maire.") == "Vellabourg"
    assert location_of(PLAIN, f"Lomé (AFP) - {lead}", "Il a salué le maire.") == "Lomé"


def test_what_a_story_in_one_paragraph_tells_further_down_is_not_its_lead() -> None:
    told = "Il a cité les rizières que des experts tiennent déjà dans la province de Kara."

    assert (
        location_of(PLAIN, f"Lomé (AFP) - Le président a reçu mardi Bo Ran. Il l'a remercié. {told}")
        == "Lomé"
    )


def test_a_town_in_no_list_is_of_the_country_of_the_head_that_has_one_of_its_name() -> None:
    lead = "Buenos Aires (AFP) – Une mission du Togo a visité jeudi le port uruguayen de Tacuarembó."
    lines = read_lines("ferry.txt", f"{PLAIN}\n\n{lead}\n\nIls ont salué le maire.".encode())
    story = repair_story(read_story(lines, VOCABULARY), VOCABULARY)

    found = find_location(*as_told(story, VOCABULARY))

    assert (found.location, found.country) == ("Tacuarembó", "UY")


@pytest.mark.parametrize(("town", "place"), [("Beni Saf", "Beni Saf"), ("Beni Palace", "Beni")])
def test_a_town_whose_name_begins_with_anothers_is_not_that_one(town: str, place: str) -> None:
    text = f"Les dockers diplômés\n\nALGER, 6 mars 2031 (APS) - Des dockers ont reçu leur diplôme mardi à {town}."
    found = read_seed("dockers.txt", text.encode(), Authority((), ()), VOCABULARY).article
    assert found.location == place
