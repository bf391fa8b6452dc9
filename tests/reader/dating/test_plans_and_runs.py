"""What a plan's results, a season compared with, a headline's own day and a time that had run say of the year."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

MAY = "mercredi 15 mai"  # 2013, 2019, 2024
IN_MAY = "on Wednesday, May 15"


@pytest.mark.parametrize(
    ("lead", "rest", "edtf"),
    [
        # a plan of which one has seen the first year runs; one whose results are told has begun
        (
            FRENCH,
            ("Ils ont dressé le bilan du plan 2018-2022, dont la première année s'achève.",),
            "2019-05-15",
        ),
        (FRENCH, ("Le bilan du mandat 2014-2019 avait déçu.", "Le quai doit ouvrir en 2021."), "2019-05-15"),
        # a season that one compares with is over
        (
            FRENCH,
            (
                "C'est plus du double des tonnes vendues lors de la campagne 2017-2018.",
                "Le quai doit ouvrir en 2021.",
            ),
            "2019-05-15",
        ),
        # what was paid for by a plan was built in its years; what will be, perhaps just before them
        (
            FRENCH,
            ("Financé par l'accord de coopération 2015-2021, le quai a coûté 8 millions.",),
            "2019-05-15",
        ),
        (
            ENGLISH,
            ("Funded under the twinning agreement for 2015-2021, the quay cost 8 million.",),
            "2019-05-15",
        ),
        (
            FRENCH,
            ("Financé par l'accord de coopération 2015-2021, un quai sera bâti.",),
            "[2013-05-15,2019-05-15]",
        ),
        # nobody speaks of a plan many years before it begins
        (FRENCH, ("La pêche doit doubler avant la fin du plan 2020-2024.",), "[2019-05-15,2024-05-15]"),
        # what fell asleep in a year did so before
        (
            FRENCH,
            ("Le maire veut rouvrir un jumelage tombé en sommeil en 2015.", "Le quai doit ouvrir en 2021."),
            "2019-05-15",
        ),
        # figures from one year "to the end of last year" say that this one is later, and no more
        (
            FRENCH,
            ("De mai 2016 à la fin de l'an dernier, ils ont repêché 12 marins, et visent 0 d'ici 2022.",),
            "2019-05-15",
        ),
        (
            ENGLISH,
            ("From May 2016 to the end of last year they saved 12 men, and aim at none by 2022.",),
            "2019-05-15",
        ),
        # until what has its year; told as over it says nothing, as "a prolongé jusqu'à" does not either
        (
            FRENCH,
            ("Le bac, né en 2016, restera gratuit jusqu'à l'ouverture du pont de mai 2022.",),
            "2019-05-15",
        ),
        (
            FRENCH,
            (
                "Le bac est resté gratuit jusqu'à l'ouverture du pont de mai 2016. Le quai doit ouvrir en 2021.",
            ),
            "XXXX-05-15",
        ),
        # a great feast that one bids for is ahead, and nobody knows how far
        (
            FRENCH,
            ("Elle soutient la candidature de Kara aux Jeux de 2021.", "Le quai a doublé en 2017."),
            "2019-05-15",
        ),
        # what is agreed for a year is agreed as it begins, or just before
        (ENGLISH, ("They signed a work programme for 2019.", "Traffic doubled in 2016."), "2019-05-15"),
        # what is to be done after an election comes after it
        (
            FRENCH,
            (
                "Les navires ont doublé en 2018.",
                "Le quai sera confié aux communes après les élections de janvier 2022.",
            ),
            "2019-05-15",
        ),
        (
            ENGLISH,
            (
                "Traffic doubled in 2018.",
                "The quay will be handed over after the local vote of January 2022.",
            ),
            "2019-05-15",
        ),
        # the year stands before "last year", or behind a colon after "next year"
        (
            FRENCH,
            ("Les ventes ont reculé par rapport au premier trimestre 2018, l'an dernier.",),
            "2019-05-15",
        ),
        (
            FRENCH,
            ("Accra prendra le relais l'an prochain : l'édition de 2020 ouvrira plus tôt.",),
            "2019-05-15",
        ),
    ],
)
def test_plans_seasons_and_years_beside_leave_one_year(lead, rest, edtf):
    day = MAY if lead is FRENCH else IN_MAY

    assert date_of(lead.format(day), *rest) == edtf


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "on May 15",
            "Before the election of 2017 the town had been in the hands of the Greens for ten years.",
        ),
        ("on May 15", "The judge was elected in 2017 and jailed for ten years."),
        ("le 15 mai", "Élus en 2007, les Verts gouvernaient l'île, où ils étaient installés depuis dix ans."),
    ],
)
def test_a_time_that_had_run_counts_to_no_year(lead, told):
    story = ENGLISH if lead.startswith("on") else FRENCH

    assert date_of(story.format(lead), told) == "XXXX-05-15"


def test_a_headline_may_end_with_the_day_and_its_year():
    lead = "Le 15 mai, le ministre togolais du Commerce Koffi Adjo a reçu à Lomé une délégation du Ghana."
    title = "Sur l'entretien du ministre du Commerce avec une délégation du Ghana, Lomé, 15 mai 2019"

    assert date_of(lead, "Le quai avait fermé en 2017.", title=title) == "2019-05-15"


def test_the_headline_of_an_anniversary_tells_another_year():
    lead = "Le 15 mai, le ministre togolais du Commerce Koffi Adjo a reçu à Lomé une délégation du Ghana."
    title = "Le Togo et le Ghana célèbrent les 50 ans de l'accord du 15 mai 1969"

    assert date_of(lead, "La route doit ouvrir en 2021.", title=title) == "2019-05-15"


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        (
            "Lomé (VNA) - Arrêté le 12 janvier, le maire d'Aného, Koffi Adjo, a été condamné le 15 mai.",
            "Les deux parties ont parlé du procès. Clôture le 12 juin.",
            "XXXX-05-15",
        ),
        (
            "Lome (VNA) - Arrested on January 12, Mayor Koffi Adjo was jailed on May 15.",
            "Both sides met and spoke of the trial. Closes on June 12.",
            "XXXX-05-15",
        ),
        (
            "Une foire de papiers teints se tient depuis le 15 mai au port de Lomé.",
            "Les deux parties en ont parlé. Clôture le 12 juin.",
            "XXXX-05-15?",
        ),
    ],
)
def test_what_went_before_and_what_is_to_close_are_other_days(lead, told, edtf):
    assert date_of(lead, told) == edtf
