"""A page's stamp in figures, of which nothing but the dateline tells which one is the month."""

import pytest

from builder.content.authority import Authority
from builder.reader import read_seed
from tests.reader.dating.dating_stories import VOCABULARY

PAGE = """09/08/2023 06:12 PM

FOUR NEIGHBOURS TO SHARE DATA ON HAZE

LOME, {} (Bernama) -- Togo and Ghana have agreed to share data, Minister Koffi Adjo said here today.

They spoke of peat fires."""


@pytest.mark.parametrize(
    ("dateline", "edtf"), [("Aug 9", "2023-08-09"), ("Sept 8", "2023-09-08"), ("Aug 10", "2023?-08-10")]
)
def test_a_stamp_that_the_dateline_tells_again_gives_its_year(dateline, edtf):
    text = PAGE.format(dateline)
    date = read_seed("haze.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == edtf


COPY = """mardi 11 mars 2025

La présidente du Togo part pour une tournée

{}

Elle sera remplacée par le vice-président Edem Kodjo."""


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        # five months before the stamp: no more than its year is said, and that not for sure
        (
            "Lomé, 3 octobre (APS) - La présidente Afi Adjo a entrepris aujourd'hui une tournée.",
            "2024?-10-03",
        ),
        ("La présidente Afi Adjo a entrepris le 11 juin une tournée.", "2024?-06-11"),
        ("Lomé, 10 mars (APS) - La présidente Afi Adjo a entrepris aujourd'hui une tournée.", "2025-03-10"),
        ("La présidente Afi Adjo a entrepris le 27 février une tournée.", "2025-02-27"),
    ],
)
def test_a_stamp_far_from_the_day_that_is_told_is_that_of_a_copy(lead, edtf):
    text = COPY.format(lead)
    date = read_seed("tour.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == edtf


PAGE_OF_TWO_DAYS = """Today: Monday, 11 December, 2023

Togolese minister and Ghana's ambassador meet

{}

Minister Koffi Adjo met with Ghana's ambassador in Lome, the ministry said. They spoke of trade for an hour.

The meeting was held on Wednesday."""


@pytest.mark.parametrize(
    ("stamp", "edtf"),
    [
        ("Thursday, 16 November, 2023, 17:38", "2023-11-15"),  # the page's own day is a later one
        ("• Nov 16 2023, 15:43 ist", "2023-11-15"),
        ("(Valmora) Updated: 2023-11-16 10:10", "2023-11-15"),
    ],
)
def test_of_two_stamps_over_a_story_the_earlier_is_its_own(stamp, edtf):
    text = PAGE_OF_TWO_DAYS.format(stamp)
    date = read_seed("meet.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == edtf


def test_a_day_alone_in_brackets_below_a_story_is_its_own():
    text = (
        "Avalanches kill 87\n\nA total of 87 people died in Lome, officials said Sunday.\n\nThe road is closed."
        "\n\n(Xinhua News Agency December 21, 2003)"
    )
    date = read_seed("snow.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "2003-12-21"


@pytest.mark.parametrize(
    "line", ["Business Desk May 28, 2019", "Read time 2 min | May 28, 2019", "Added on 28 May 2019"]
)
def test_a_line_over_the_story_that_ends_with_a_full_date_is_its_stamp(line):
    text = (
        f"Togo's minister meets Ghana's\n\n{line}\n\nMinister Koffi Adjo met Ama Mensah in Lome on Tuesday.\n"
    )
    date = read_seed("desk.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "2019-05-28"


def test_the_same_line_under_the_story_is_another_one_s():
    text = (
        "Togo's minister meets Ghana's\n\nMinister Koffi Adjo met Ama Mensah in Lome on Tuesday. They spoke of fish."
        "\n\nBusiness Desk May 28, 2019\n"
    )
    date = read_seed("desk.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date is None


WITHOUT_YEAR = """Le Togo et le Ghana signent un programme de pêche

Publié le lundi 13 mars à 17h25

(Belga) Le ministre togolais de la Pêche, Koffi Adjo, a signé lundi à Lomé un programme de pêche.

Ce programme porte sur cette année et la suivante. Il sera relayé par un autre, qui s'étendra de 2019 à 2023."""


def test_a_stamp_that_tells_weekday_day_and_hour_tells_when_the_story_was_written():
    date = read_seed("haze.txt", WITHOUT_YEAR.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "2017-03-13"


@pytest.mark.parametrize("stamp", ["13/03 17:25", "Lundi 13 mars | 17:25"])
def test_a_stamp_in_figures_or_beside_a_bar_does_so_too(stamp):
    text = WITHOUT_YEAR.replace("Publié le lundi 13 mars à 17h25", stamp)
    date = read_seed("haze.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "2017-03-13"


@pytest.mark.parametrize(("stamp", "edtf"), [("03-12-2021", "2021-12-02"), ("03/12/2021", "2021")])
def test_figures_parted_by_a_hyphen_begin_with_the_day_in_english_too(stamp, edtf):
    text = f"""Togo and Ghana open a cattle corridor

Posted on {stamp} 10:15

Minister Koffi Adjo opened a corridor for cattle at the border with Ghana on Thursday."""
    date = read_seed("cattle.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == edtf


ARRIVED = """Ports agree on a single tariff for ferries

LOME. October 18, 2022. VNA – Wagons that cross by ferry will pay one rate, the heads of three ports decided on Tuesday.

Delegations from Accra and Cotonou arrived a day earlier aboard the ferry."""


def test_who_arrived_the_day_before_tells_no_other_day_of_the_event():
    date = read_seed("haze.txt", ARRIVED.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf.replace("?", "") == "2022-10-18"


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("dimanche dernier", "2013-02-10"),
        ("dimanche", "2013-02-10?"),  # a page may be stamped days after it was written
    ],
)
def test_last_sunday_is_that_before_the_stamp_for_sure(told, edtf):
    text = f"""Trois morts au large de Kpémé

Publié le mercredi 13/02/2013 - 10:21

Trois personnes sont mortes {told} dans le naufrage d'une pirogue, au large de Kpémé, au Togo."""
    date = read_seed("boat.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == edtf


def test_the_weekday_of_the_stamp_of_that_very_day_tells_the_year():
    text = (
        "Togo, Ghana tie their ports\n\nTuesday, May 15 22:04\n\nLome (VNA) – The ports of Lome and Tema signed"
        " an accord on May 15.\n\nThey set up a partnership in 2013.\n\nWorks will come to an end in 2020."
    )
    date = read_seed("ports.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "2018-05-15"


@pytest.mark.parametrize(
    "stamp",
    [
        "Temps de lecture : 2 min • Publié le 28 août à 11:02, mis à jour à 13:40",
        "Belga | 28.08 à 11h02 | Lire",
    ],
)
def test_a_day_without_its_year_is_read_inside_a_line_of_the_page(stamp):
    text = (
        f"Le Togo double son aide au port\n\n{stamp}\n\nLa ministre du Commerce, Afi Adjo, a annoncé hier à Lomé"
        " le doublement de l'aide au port.\n\nElle a parlé des quais."
    )
    date = read_seed("port.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "XXXX-08-27"


def test_a_stamp_a_few_days_before_its_story_is_of_that_year_rather_than_of_the_next():
    text = (
        "Le maire reçu à Lomé\n\nVendredi 15 juillet 2016, 09:30\n\nLe maire Afi Adjo a été reçu le 19 juillet à"
        " Lomé par la ministre.\n\nElle a parlé des quais."
    )
    date = read_seed("maire.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "2016?-07-19"


def test_a_stamp_with_its_hour_may_be_told_in_another_language_than_the_story():
    text = (
        "Le port rouvre ses deux quais\n\nWed 05 Jul 2023 at 18:06\n\n"
        "ANI - Le ministre des Ports, Koffi Adjo, a rouvert mercredi les deux quais que la tempête avait fermés.\n\n"
        "Il a remercié les dockers, qui avaient attendu."
    )
    date = read_seed("port.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "2023-07-05"


@pytest.mark.parametrize(
    "stamp", ["Anna Vella |05.07 - Mıse À Jour : 06.07", "Par Anna Vella avec AVP, le 05/07 à 18h06."]
)
def test_a_stamp_in_figures_without_its_year_tells_the_day(stamp):
    text = (
        f"Le port rouvre ses deux quais\n\n{stamp}\n\n"
        "Le ministre des Ports, Koffi Adjo, a rouvert mercredi les deux quais que la tempête avait fermés.\n\n"
        "Il a remercié les dockers, qui avaient attendu."
    )
    date = read_seed("port.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "XXXX-07-05"
