"""What a year means by the verb it stands beside, and the day of the event by another that is named beside it."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

THURSDAY = "jeudi 18 juillet"  # 2013, 2019, 2024, 2030


@pytest.mark.parametrize(
    ("told", "year"),
    [
        # The verb beside a year goes before one farther off.
        (
            "Il a reçu en juin 2014 un statut et prépare pour 2021-2023 un plan. Un pont ouvre en 2021.",
            "2019",
        ),
        ("Le quai, une fois le chenal dragué, aura été ouvert, soit en 2021. Il existe depuis 2014.", "2019"),
        ("Le Bénin a lui-même sollicité en 2014 des bourses. Un but est assigné à l'an 2021.", "2019"),
        ("Selon une étude parue en 2014, le bois manque. Il s'est engagé à en fournir en 2021.", "2019"),
        ("Les partis affûtent leurs armes pour la présidentielle de 2021. Il est maire depuis 2014.", "2019"),
        # A minister's name ends as a future does.
        (
            "Le port a grandi après la visite de Narendra à Lomé en septembre 2014. D'ici 2021, il doublera.",
            "2019",
        ),
        # The year is the treaty's, not the sentence's subject.
        ("Le traité du 14 novembre 2014 constitue un socle. Un pont ouvrira en 2021.", "2019"),
        # A season told as over, and one that bears a month.
        ("La campagne 2014-2015 s'est soldée par un recul. Le scrutin d'octobre 2021 approche.", "2019"),
        # A plan that is yet to be drawn up.
        ("Ils le mettront au plan 2021-2025, dont la rédaction commencera cet été. Il date de 2014.", "2019"),
    ],
)
def test_the_verb_beside_a_year_says_whether_it_is_over(told, year):
    assert (date_of(FRENCH.format(THURSDAY), told) or "")[:4] == year


@pytest.mark.parametrize(
    ("told", "year"),
    [
        ("The line, revived by an accord in July 2014, opens at the end of 2021.", "2019"),
        ("Adjo, who took over in 2014, would carry it home. He has promised to supply one in 2021.", "2019"),
        ("The 2014/15 cocoa season had closed early. A bridge is to be built by the summer of 2021.", "2019"),
    ],
)
def test_an_english_verb_beside_a_year_says_whether_it_is_over(told, year):
    assert (date_of(ENGLISH.format("on Thursday, July 18"), told) or "")[:4] == year


def test_a_year_told_as_over_is_hardly_that_of_the_report():
    # "Mardi" under 30 May would be that day in 2017, the line's own year; its eve was a Tuesday in 2018.
    lead = "Lomé, 30 mai (Xinhua) -- Le ministre Koffi Adjo a inauguré mardi à Lomé un centre."

    assert date_of(lead, "La ligne, entrée en service en 2017, sera doublée d'ici à 2022.") == "2018-05-29"


def test_a_number_told_for_a_year_is_mostly_of_the_last_one():
    told = "Le réseau avait transporté en 2023 quelque 60 millions de tonnes."

    assert date_of(FRENCH.format("le 26 novembre"), told) == "2024?-11-26"
    assert date_of(FRENCH.format("le 26 novembre"), "40 agents y ont été formés depuis 2023.") == "XXXX-11-26"


def test_two_weekdays_for_one_day_leave_no_sure_year():
    # 24 May was a Tuesday in 2016 and a Wednesday in 2017.
    told = "Ouvert en 2015, le port sera agrandi en 2018."
    date = date_of(
        FRENCH.format("mercredi 24 mai"), f"Reçue mardi 24 mai, la délégation est repartie. {told}"
    )

    assert date == "XXXX-05-24"


def test_a_coming_day_with_its_weekday_tells_the_year_too():
    told = "Le festival s'ouvrira samedi 18 novembre. L'accord date de décembre 2015 et court jusqu'en 2020."

    assert date_of(FRENCH.format("le 16 novembre"), told) == "2017-11-16"


@pytest.mark.parametrize(
    ("weekday", "told", "date"),
    [
        ("mercredi", "M. Adjo regagnera Accra jeudi 13 octobre.", "XXXX-10-12"),
        (
            "mardi",
            "Le Niger se joindra aux débats le 11 septembre, au lendemain de cette rencontre.",
            "XXXX-09-10",
        ),
        ("mercredi", "Le sommet se tiendra à Accra.", None),
    ],
)
def test_a_weekday_alone_is_that_before_the_next_day_that_is_named(weekday, told, date):
    assert date_of(FRENCH.format(weekday), "Le port compte vingt quais.", "Il est vaste.", told) == date


def test_a_far_day_of_departure_leaves_the_event_s_day_unsure():
    date = date_of(FRENCH.format("jeudi"), "Le port est vaste.", "Il quittera Lomé mercredi 12 octobre 2022.")

    assert date == "2022-10-06?"


def test_what_was_done_before_a_year_bounds_nothing():
    told = (
        "The minister said every ferry built before 1998 would be retired by 2021. It sank in October 2014."
    )

    assert date_of(ENGLISH.format("on Thursday, July 18"), told) == "2019-07-18"


def test_a_weekday_in_the_event_s_own_time_is_rather_the_eve():
    # 25 April was a Wednesday in 2012, its eve one in 2013.
    lead = "Hanoï, 25 avril (AFP) – Le président Luis Vella a reçu mercredi{}, à Lima, le ministre Li Mo."
    told = "Le plan d'avril 2011 doit s'achever d'ici la fin de 2015."

    assert (date_of(lead.format(" (heure locale)"), told) or "")[-5:] == "04-24"
    assert (date_of(lead.format(""), told) or "")[-5:] == "04-25"


def test_a_roadmap_that_was_signed_on_a_day_leaves_the_day_over():
    lead = (
        "LOME, 16 March (GNA) - Trade Minister Koffi Adjo signed a roadmap on tractors in Lome on Wednesday."
    )

    assert (date_of(lead, "It dates from May 2015 and a plant will open in 2018.") or "") == "2016-03-16"
