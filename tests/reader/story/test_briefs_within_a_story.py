"""Other stories' briefs among a story's paragraphs, without a headline or a label."""

import pytest

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told

MORE = "Le maire de Bellan, Bo Ran, a ensuite reçu les dockers, que la crue avait chassés du quai nord."


@pytest.mark.parametrize(
    "brief",
    [
        "Le Premier ministre Marko Vella entame une tournée dans les îles. Il est arrivé dimanche à Zaria.",
        "La ministre ostrevienne de la Santé, Ida Torvik, effectue une visite à Zaria.",
        "Le Roi d'Ostrevie adresse un message au Président valmorien. Il y exprime ses vœux de santé.",
    ],
)
def test_what_somebody_does_whom_the_story_does_not_name_is_another_s(brief: str) -> None:
    found = story(HEAD, LEAD, NEXT, brief, MORE, LAST)

    assert told(found) == [NEXT, MORE, LAST]
    assert not shown(found)


@pytest.mark.parametrize(
    "own",
    [
        "Le directeur de la pêche, Ivo Torvik, souhaite un second bac avant l'hiver.",  # an opinion
        "La ministre Afi Lawson inaugure jeudi un marché aux poissons.",  # a person of the story
        "Le gouverneur Ivo Torvik inspecte chaque jour les travaux du quai nord, que les dockers ont achevés.",
    ],
)
def test_what_the_story_s_people_do_or_others_think_is_its_own(own: str) -> None:
    found = story(HEAD, LEAD, NEXT, own, MORE, LAST)

    assert own in told(found)
