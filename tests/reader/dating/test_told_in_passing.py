"""Years counted from what a text says in passing: next year's, last year's rank, the nth year of a plan, a birthday."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

MAY, IN_MAY = FRENCH.format("le 15 mai"), ENGLISH.format("on May 15")


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (MAY, "Le budget de l'année prochaine, celui de 2018, sera en hausse."),
        (MAY, "Ils ont adopté le budget 2018, celui de l'an prochain."),
        (MAY, "Le budget de l'exercice prochain, 2018, est en hausse."),
        (MAY, "Le budget pour l'année prochaine est connu. Les élus ont adopté celui de l'exercice 2018."),
        (MAY, "La région prépare l'ouverture, l'an prochain, de l'Année du tourisme 2018."),
        (MAY, "L'Année du tourisme 2018 s'ouvrira l'an prochain."),
        (MAY, "L'année 2018, qui commencera dans quelques mois, sera celle du tourisme."),
        (IN_MAY, "The council passed next year's budget. The 2018 budget is up 3 percent."),
        (IN_MAY, "The year 2018, which begins in seven months, will be one of tourism."),
        (IN_MAY, "All must be ready before Visit Togo 2018 opens next year."),
    ],
)
def test_what_is_next_year_s_and_its_year_make_one(lead, told):
    assert date_of(lead, told) == "2017-05-15"


@pytest.mark.parametrize(
    "told",
    [
        "Le budget de l'an prochain est connu. Il dépasse celui de l'exercice 2018.",
        "Le plan 2014-2018, qui s'ouvrira bientôt, sera ambitieux.",
    ],
)
def test_another_year_s_budget_or_a_span_is_not_next_year_s(told):
    assert date_of(MAY, told) != "2017-05-15"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (MAY, "Ils ont échangé l'an dernier pour 412 millions, un résultat qui place 2018 au deuxième rang."),
        (MAY, "Ils ont échangé l'an dernier pour 412 millions, ce qui fait de 2018 la meilleure année."),
        (
            IN_MAY,
            "Trade came to 412 million dollars last year, making 2018 the best year since independence.",
        ),
    ],
)
def test_the_rank_of_last_year_tells_which_it_was(lead, told):
    assert date_of(lead, told) == "2019-05-15"


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        (MAY, "Le plan quinquennal, lancé en 2016, entre dans sa quatrième année.", "2019-05-15"),
        (
            MAY,
            "Le programme de cinq ans, qui en est à sa quatrième année, avait débuté en 2016.",
            "2019-05-15",
        ),
        (
            IN_MAY,
            "Little is left of the five-year plan, which is now in its fourth year after starting in 2016.",
            "2019-05-15",
        ),
        (IN_MAY, "The five-year plan began in 2016 and has entered its fourth year.", "2019-05-15"),
        # what is no plan begins in the midst of a year
        (IN_MAY, "The yard is now in its fourth year after starting in 2016.", "2019?-05-15"),
    ],
)
def test_a_plan_counts_its_years_by_the_calendar(lead, told, edtf):
    assert date_of(lead, told) == edtf


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (MAY, "Il n'y avait pas eu de sommet depuis huit ans, celui de Kara en 2011."),
        (MAY, "C'est la première visite de ce rang depuis huit ans, la dernière remontant à 2011."),
        (MAY, "Les deux villes sont jumelées depuis huit ans (2011)."),
        (MAY, "Il y a tout juste un siècle, en 1919, naissait la compagnie."),
        (MAY, "Élu en 2014 pour cinq ans, il achève son mandat cette année."),
        (MAY, "Le mandat de cinq ans entamé en 2015 prendra fin l'an prochain."),
        (IN_MAY, "It is the first such visit in eight years, the last being in 2011."),
        (IN_MAY, "The line has been shut for eight years, since 2011."),
        (IN_MAY, "The five-year lease signed in 2015 runs out next year."),
    ],
)
def test_so_many_years_and_what_they_count_from(lead, told):
    assert date_of(lead, told) == "2019-05-15"


def test_what_had_been_so_for_so_many_years_is_over():
    assert date_of(IN_MAY, "The line had been shut for eight years, since 2011.") != "2019-05-15"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (MAY, "L'ouverture intervient un an et une semaine après le séisme du 8 mai 2018, qui avait tué."),
        (IN_MAY, "The reopening came a year and a week after the earthquake of May 8, 2018."),
    ],
)
def test_a_year_and_some_days_after_a_full_date(lead, told):
    assert date_of(lead, told) == "2019-05-15"


def test_a_birthday_kept_on_the_very_day_tells_day_and_year():
    lead = (
        "Koffi Adjo, né le 9 mars 1919 dans une ferme de Kara, a reçu samedi, jour de son anniversaire, un "
        "fauteuil du ministre togolais Yao Mensah."
    )

    assert date_of(lead, title="Le doyen de Kara reçoit un fauteuil pour ses 100 ans") == "2019-03-09"


def test_the_years_of_a_port_are_not_counted_from_its_minister_s_birth():
    told = "Né en 1950, le ministre a rappelé que le port avait été agrandi pour ses 40 ans."

    assert date_of(MAY, told) != "1990-05-15"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (FRENCH.format("mercredi 15 mai"), "Le chantier ne prendra fin que dans les derniers mois de 2021."),
        (ENGLISH.format("on Wednesday, May 15"), "Works will not end until the last months of 2021."),
        (ENGLISH.format("on Wednesday, May 15"), "He is seeking a second term in 2021."),
    ],
)
def test_the_last_months_of_a_year_are_not_told_as_over(lead, told):
    opened = "The line was opened in 2016." if "on Wednesday" in lead else "La ligne a été ouverte en 2016."

    assert date_of(lead, opened, told) == "2019-05-15"


def today(told: str) -> str | None:
    lead = "LOME, March 14 (Bernama) -- Northern districts will get new jetties, Minister Koffi Adjo said."
    size = "The jetties will be long."
    return date_of(
        lead, size, told, "They mark 20 years of ties set up in 1998.", title="Togo to build jetties"
    )


@pytest.mark.parametrize(
    "told",
    [
        "He told reporters after he had met fishermen near here today.",
        "A first pile was driven here today by the district officer.",
    ],
)
def test_what_was_said_today_below_a_lead_without_a_day_is_of_the_dateline_s_day(told):
    assert today(told) == "2018-03-14"


@pytest.mark.parametrize("told", ["The town is better known today for its port.", "“We met today,” he said."])
def test_today_as_nowadays_or_in_a_quotation_proves_no_day(told):
    assert today(told) == "2018-03-14?"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (MAY, "La présente campagne, celle de 2019, est bonne."),
        (MAY, "La saison 2019, qui débute, a été bien préparée."),
        (IN_MAY, "The current season, that of 2019, looks good."),
        (IN_MAY, "In this year of 2019, the country chairs the bloc."),
        (MAY, "Elle a pris ses fonctions en janvier dernier (2019)."),
        (IN_MAY, "She took office last January (2019)."),
        (MAY, "En janvier 2019, il y a quatre mois, la digue avait cédé."),
        (IN_MAY, "In January 2019, four months ago, the dyke broke."),
        (MAY, "Le pont doit ouvrir dans cinq ans (2024)."),
        (MAY, "La prochaine rencontre aura lieu en 2020, dans un an."),
        (IN_MAY, "The bridge is to open in five years' time (2024)."),
    ],
)
def test_the_present_year_and_months_told_with_their_year(lead, told):
    assert date_of(lead, told) == "2019-05-15"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (MAY, "Le festival, né en 2000, fêtera l'année prochaine ses vingt ans."),
        (MAY, "Le club soufflera l'an prochain les 50 bougies de sa création, en 1970."),
        (IN_MAY, "The festival, born in 2000, turns 20 next year."),
    ],
)
def test_a_birthday_may_be_next_year_s(lead, told):
    assert date_of(lead, told) == "2019-05-15"


def test_what_is_so_many_years_old_this_year_is_counted_from_its_beginning():
    told = "The centre, founded in 1999, is 20 years old this year."

    assert date_of(IN_MAY, told) == "2019-05-15"


@pytest.mark.parametrize(
    "told",
    [
        "The country expects 3 million visitors in 2021.",
        "The chair goes to Ghana in 2021.",
        "The opening, put back to 2021, will be dear.",
        "The country becomes a member in 2021.",
        "Trials could begin as early as 2021.",
    ],
)
def test_the_present_of_what_comes_in_a_later_year_is_to_come(told):
    lead = ENGLISH.format("on Wednesday, May 15")

    assert date_of(lead, "The line was opened in 2016.", told) == "2019-05-15"
