"""The year of what comes at regular times, counted from its first: the number may stand without its noun."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

MAY, IN_MAY = FRENCH.format("le 15 mai"), ENGLISH.format("on May 15")


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            MAY,
            "Elles clôturaient une rencontre qui se tient une fois l'an depuis 2015, celle-ci étant la cinquième.",
        ),
        (MAY, "Une telle réunion se tient tous les deux ans depuis 2009 ; celle de Lomé était la sixième."),
        (
            MAY,
            (
                "Ils se voient tous les ans. Kara avait ouvert la série en 2008 et aucun rendez-vous n'a été "
                "manqué : celui de Lomé était le douzième."
            ),
        ),
        (IN_MAY, "The talks have been held once a year since 2015, this being the fifth."),
        (IN_MAY, "The talks have been held every two years since 2009. This was the sixth."),
        (
            IN_MAY,
            "It was the tenth in a series of yearly talks that began in 2010 and has never missed a year.",
        ),
        (
            IN_MAY,
            "They have taken turns to host it each year since 2008; this was the 12th and none was missed.",
        ),
    ],
)
def test_the_number_of_what_comes_every_year_may_stand_without_its_noun(lead, told):
    assert date_of(lead, told) == "2019-05-15"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (MAY, "Ils se voient une fois l'an depuis 2015. Le cheval de Lomé a fini cinquième de la course."),
        (MAY, "Ils se voient une fois l'an depuis 2015. Le pays est le douzième du continent par sa taille."),
        (IN_MAY, "They have met once a year since 2015. He is the fifth mayor of the town."),
    ],
)
def test_a_rank_that_is_no_meeting_s_counts_nothing(lead, told):
    assert not date_of(lead, told).endswith("2019-05-15")


def test_once_a_year_since_is_no_year_after():
    # so-many-years-after would make it 2016
    assert date_of(IN_MAY, "The fair has been held once a year since 2015.") == "XXXX-05-15"
