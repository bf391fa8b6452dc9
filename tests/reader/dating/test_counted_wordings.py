"""Wordings that count the year: how old a thing is, which one was the last, what follows when, how long works took."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

MAY = FRENCH.format("le 12 mai")
IN_MAY = ENGLISH.format("on May 12")


@pytest.mark.parametrize(
    "told",
    [
        # how old a thing is
        "Le bac, mis à l'eau en 2003, a aujourd'hui quinze ans.",
        "L'école, ouverte en 2003, compte quinze ans d'existence.",
        "Le record de 2003, vieux de quinze ans, est tombé.",
        "Leur amitié, vieille de 25 ans, est née le 3 février 1993.",
        "Voilà quinze ans, c'était en 2003, que le Ghana a ouvert ce chantier.",
        "Cela fait quinze ans, depuis 2003, que le Ghana aide le port.",
        "Depuis son ouverture en 2003, soit quinze ans, le port n'a fermé qu'un jour.",
        "C'est la première visite en quinze ans, depuis 2003, d'un ministre ghanéen.",
        # which one was the last
        "La précédente visite d'un ministre remontait à 2003, soit quinze ans plus tôt.",
        "La loi de 2016, adoptée il y a deux ans, sera revue.",
        # without a gap since the first
        "Elle y assiste pour la troisième année de suite, sa première ayant été celle de 2016.",
        # what comes after it
        "Il porte sur cette année et la suivante. Un autre le relaiera, qui s'étendra de 2020 à 2023.",
        "Le programme s'achève cette année ; le suivant couvrira la période 2019-2023.",
        "Le bail, qui avait été consenti pour dix ans en 2008, arrive à échéance cette année.",
        # a month that is told beside
        "Elle est en poste depuis juillet de l'an dernier, deux mois après le vote de mai 2017.",
        "Elle a pris ses fonctions en juillet dernier, un mois après le vote de juin 2017.",
        # an anniversary
        "Elles préparent la clôture de l'Année, qui marque le 25e anniversaire de leurs relations (1993).",
        "Elle a loué leurs relations diplomatiques, qui datent de 25 ans. Ces relations furent nouées en 1993.",
        "Elle a cité le 25e anniversaire de la révolution des pêcheurs, qui a vaincu le 3 février 1993.",
        "L'hymne a retenti par allusion au demi-siècle de la Ligue, fondée en 1968.",
        "Ils ont fêté le 25e anniversaire du bureau. L'eau manquait en 1993, date à laquelle le bureau ouvrit.",
    ],
)
def test_a_number_of_years_beside_a_year_counts_the_year(told):
    assert date_of(MAY, told) == "2018-05-12"


@pytest.mark.parametrize(
    "told",
    [
        "The ferry, built in 2003, is now 15 years old.",
        "The 15-year-old ferry, launched in 2003, is worn out.",
        "The five-year-old record, set in 2013, has fallen.",
        "The port was set up in 2003, making it 15 years old this year.",
        "The last visit by a minister was in 2003, 15 years ago.",
        "The previous visit by a minister dates back to 2003, fifteen years earlier.",
        "The 2016 law, passed two years ago, will be revised.",
        "She came for the third straight year, her first being that of 2016.",
        "It covers this year and the next. Another will follow it, running from 2020 to 2023.",
        "The programme ends this year, and the next will cover 2019-2023.",
        "They signed working minutes for 2019. Twelve bakers will be trained in the first half of next year.",
        "The three-year programme launched in 2015 ends this year.",
        "Two years remain to complete the 2016-2020 plan.",
        "She took office in July last year, two months after the general election of May 2017.",
        "It is her first trip since taking the post last July, two months after the vote of May 2017.",
        "They will prepare the closing of the Year, which marks the 25th anniversary of their ties (1993).",
        "The club marked the 66 th anniversary of the Revolution (July 23, 1952).",
        "She hailed diplomatic ties, which are 25 years old. Diplomatic ties were set up on February 3, 1993.",
        "They marked the 25th anniversary of the office. Water was scarce in 1993, when the office was set up.",
    ],
)
def test_a_number_of_years_beside_a_year_counts_the_year_in_english(told):
    assert date_of(IN_MAY, told) == "2018-05-12"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (MAY, "Les travaux, commencés en 2015, ont duré trois ans."),
        (MAY, "Le trafic a crû au premier trimestre de 3% par rapport au premier trimestre 2017."),
        (MAY, "Le port a reçu 600 navires au cours des cinq dernières années (2013-2017)."),
        (IN_MAY, "Work began in 2015 and took three years."),
        (IN_MAY, "Traffic grew 12 percent last year after a fall of 3 percent in 2016."),
        (IN_MAY, "The cooperation, begun in 2003, has entered its sixteenth year."),
    ],
)
def test_what_took_so_long_or_is_compared_makes_the_year_likely(lead, told):
    assert date_of(lead, told) == "2018?-05-12"


def test_a_next_plan_is_told_of_years_before_it():
    # jeudi 12 juillet: 2012 or 2018
    told = "Ils ont rendu compte du plan 2016-2020, en vue du prochain plan, qui couvrira 2021-2025."

    assert date_of(FRENCH.format("jeudi 12 juillet"), told) == "2018-07-12"


@pytest.mark.parametrize(
    "told",
    [
        "Des ingénieurs avaient monté l'atelier dans les années 1979-1981.",
        "Signé en 2003 et rompu quinze ans plus tard, le bail reste en mémoire.",
        "Née en 1953, la doyenne des pêcheuses a vendu son bac de 2003 à quinze ans.",
    ],
)
def test_years_that_count_nothing_of_today_tell_no_year(told):
    assert date_of(MAY, told) == "XXXX-05-12"


def test_an_apposition_may_stand_inside_what_it_is_counted_from():
    lead = "A show opened on May 12, 110 years after Adjo, the future president, reached Britain in 1908."

    assert date_of(lead) == "2018-05-12"


def test_yesterday_afternoon_and_its_weekday_are_one_day():
    # mardi 6 juin: 2006, 2017 or 2023
    story = "Kara, 7 juin (AKP) - Le ministre a reçu hier après-midi, mardi, une délégation du Ghana."

    assert date_of(story, "Il a rappelé le plan 2014-2018, encore en cours.") == "2017-06-06"
