"""What a sentence tells as over and as still to come: the bounds that it sets to the year."""

import pytest
from dating_stories import ENGLISH, FRENCH, NOBODY, VOCABULARY, read_story

from builder.reader.dating.days import find_day
from builder.reader.dating.storydays import StoryDays
from builder.reader.dating.years import year_clues


def bounds_of(sentence: str, lead: str) -> tuple[int, int]:
    """The first and the last year that a sentence leaves."""
    story = read_story(lead, sentence).story
    days = StoryDays(story, VOCABULARY.languages[story.language])
    clues = tuple(year_clues(days, find_day(days), VOCABULARY.languages, NOBODY, ()))
    return max(min(clue.allows) for clue in clues), min(max(clue.allows) for clue in clues)


@pytest.mark.parametrize(
    "sentence",
    [
        "La visite du président à Accra, en novembre 2015, a ouvert une page nouvelle.",
        "Les deux pays sont devenus des partenaires stratégiques en 2015.",
        "Le Ghana a rejoint le groupe en 2015.",
        "Depuis 2015, les échanges progressent de 10% par an.",
        "Entré en vigueur en décembre 2015, l'accord profite aux deux pays.",
        "L'accord de 2015 a été salué par les deux parties.",
        "Il a rappelé la visite effectuée à Lomé en 2015 par le président ghanéen.",
        "Lomé avait accueilli le sommet de 2015.",
        "Le Togo, membre de l'organisation depuis 2015, y défend la paix.",
        "Le volume des échanges est passé de 1 milliard en 2012 à 3 milliards en 2015.",
        "Il est ambassadeur à Lomé depuis septembre 2015.",
        "Lors du sommet d'Accra, en 2015, ils avaient décidé d'ouvrir un port.",
        "Le mémorandum signé fin 2015 est appliqué.",
        "Elle a été élue en mai 2015.",
        "Le Togo a assuré la présidence tournante de l'Union en 2015.",
        "En 2015, les deux pays commémoraient les 30 ans de leurs liens.",
        "La première réunion s'est tenue en 2015 à Lomé.",
        "Le barrage, achevé en 2015, alimente trois villes.",
        "Les touristes ghanéens ont été 300.000 en 2015.",
        "Le pays sort de la crise de 2015.",
        "L'ouverture de l'ambassade en 2015 a facilité les choses.",
        "Après la signature en 2015 d'un accord, ils veulent avancer.",
        "Le Ghana investit au Togo depuis le début des années 2015.",
        "La formation, reprise en 2015 après deux années, a donné satisfaction.",
    ],
)
def test_what_is_told_as_over_makes_the_story_no_older(sentence):
    first, last = bounds_of(sentence, FRENCH.format("le 28 mars"))

    assert (first >= 2013, last) == (True, 2100)


@pytest.mark.parametrize(
    "sentence",
    [
        "The visit by the president to Accra in November 2015 opened a new page.",
        "The two countries became strategic partners in 2015.",
        "Ghana joined the group in 2015.",
        "Since 2015 trade has grown by 10 percent a year.",
        "The agreement, in force since December 2015, benefits both.",
        "He recalled the visit to Lome in 2015 by the Ghanaian president.",
        "Lome hosted the 2015 summit.",
        "Trade rose from 1 billion USD in 2012 to 3 billion in 2015.",
        "She has been ambassador to Lome since September 2015.",
        "The dam, completed in 2015, supplies three towns.",
        "Their first meeting was held in Lome in 2015.",
        "A total of 300,000 Ghanaians visited Togo in 2015.",
        "The memorandum signed in late 2015 has borne fruit.",
        "The opening of the embassy in 2015 helped.",
    ],
)
def test_what_is_told_as_over_makes_the_story_no_older_in_english(sentence):
    first, last = bounds_of(sentence, ENGLISH.format("on March 28"))

    assert (first >= 2013, last) == (True, 2100)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Togo accueillera le sommet en 2020.",
        "Le sommet de Lomé, en 2020, doit être préparé avec soin.",
        "Il a souhaité la participation du Ghana au sommet de Lomé en 2020.",
        "Les deux parties visent 5 milliards de dollars d'échanges à l'horizon 2020.",
        "Ils comptent porter leurs échanges à 5 milliards de dollars en 2020.",
        "Il a invité son homologue à se rendre à Lomé en 2020.",
        "Le Ghana soutient la candidature du Togo au Conseil de sécurité pour le mandat 2019-2020.",
        "La centrale doit entrer en service en 2020.",
        "La mise en service est prévue pour fin 2020.",
        "Les élections auront lieu en mai 2020.",
        "Le Ghana prendra la présidence de l'Union en janvier 2020.",
        "Le chantier, qui s'achèvera en 2020, emploie 300 ouvriers.",
        "Il a demandé l'appui du Ghana à la candidature du Togo à l'organisation de l'Exposition de 2020.",
        "Le Togo veut devenir un pays émergent d'ici 2020.",
        "Les deux pays organiseront une Année du tourisme en 2020.",
        "Le Ghana se prépare à accueillir la Coupe en 2020.",
        "Un nouveau pont reliera les deux rives avant fin 2020.",
        "Le contrat court jusqu'en 2020.",
        "Le Plan directeur pour la période 2016-2020 est mis en œuvre.",
        "Il a appelé à mettre en œuvre le programme d'action 2016-2020.",
        "Le gouvernement s'est fixé pour but de doubler la production en 2020.",
        "Il s'est dit convaincu que le sommet de 2020 serait un succès.",
        "La présidence togolaise de l'Union en 2020 sera soutenue.",
        "Le Ghana appuie le Togo dans son rôle de président de l'Union en 2020.",
        "Le Togo s'apprête à assumer en 2020 la présidence de l'Union.",
        "Le pont sera inauguré en 2020.",
        "Le barrage doit être achevé en 2020.",
        "Il a annoncé que le sommet serait organisé en 2020 à Lomé.",
        "La centrale, qui doit être lancée en 2020, coûtera cher.",
        "Le sommet devant se tenir en 2020 a été évoqué.",
        "L'accord va être signé en 2020.",
        "Ils ont convenu que le comité serait réuni en 2020.",
        "Le ministre a estimé que l'accord pourrait être conclu en 2020.",
    ],
)
def test_what_is_still_to_come_makes_the_story_no_younger(sentence):
    first, last = bounds_of(sentence, FRENCH.format("le 28 mars"))

    assert (first < 2019, last <= 2020) == (True, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "He said the summit would be held in 2020.",
        "The dam should be completed in 2020.",
        "The accord may be signed in 2020.",
        "Togo was told it would be admitted to the group in 2020 as planned.",
        "Togo will host the summit in 2020.",
        "He hoped Ghana would attend the Lome summit in 2020.",
        "The two sides aim for 5 billion USD in trade by 2020.",
        "They target two-way trade of 5 billion USD in 2020.",
        "He invited his counterpart to visit Lome in 2020.",
        "Ghana backs Togo's candidacy for the Security Council for 2019-2020.",
        "The plant is due to come on stream in 2020.",
        "The launch is scheduled for late 2020.",
        "Elections are to be held in May 2020.",
        "Ghana takes over the presidency of the Union in January 2020.",
        "The bridge, to be finished in 2020, employs 300 workers.",
        "The two countries will organise a Year of Tourism in 2020.",
        "The contract runs until 2020.",
        "They agreed to carry out the 2016-2020 action plan.",
        "Ghana supports Togo in its role as ASEAN Chair in 2020.",
        "Togo is preparing to assume the chairmanship in 2020.",
    ],
)
def test_what_is_still_to_come_makes_the_story_no_younger_in_english(sentence):
    first, last = bounds_of(sentence, ENGLISH.format("on March 28"))

    assert (first < 2019, last <= 2020) == (True, True)
