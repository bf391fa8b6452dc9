"""The day of a thing told in the lead, of a picture, of "ce mercredi" and of "today"."""

import pytest

from tests.reader.dating.dating_stories import date_of

LEAD = "Lomé, 29 août ({}) - Le Togo et le Ghana ont signé {} à Lomé un accord sur les ports."
BOUNDS = "Le pont avait été achevé en septembre 2013, et un port sera ouvert en 2017."


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        # A Friday: 29 August 2014, 28 August 2015.
        ("Le ministre a déclaré que l'accord du 28 août rapprochait leurs ports.", "2015-08-28"),
        ("Le ministre a déclaré que l'accord du 29 août rapprochait leurs ports.", "2014-08-29"),
    ],
)
def test_the_day_of_what_the_lead_tells_is_the_event_s(told, edtf):
    assert date_of(LEAD.format("AFP", "vendredi"), told, BOUNDS) == edtf


@pytest.mark.parametrize(
    "told",
    [
        "Le ministre a rappelé la trêve du 28 août dans le nord.",
        "Le ministre a rappelé un accord du 28 août.",
        "Les ministres du Commerce se reverront avant le 28 août.",
    ],
)
def test_the_day_of_another_thing_is_not_the_event_s(told):
    assert date_of(LEAD.format("AFP", "vendredi"), told, BOUNDS) == "2014-08-29"


def test_talks_that_bear_their_day_are_those_of_the_lead():
    lead = "LOME, July 15 (VNA) -- Togolese Minister Koffi Adjo met envoys from Ghana here on Friday for port talks."
    told = (
        "The July 14 talks took stock of ships that have run since December 2021. A dock will open by 2025."
    )

    assert date_of(lead, told) == "2023-07-14"


def test_a_picture_of_a_day_that_fits_no_year_is_of_another_day():
    # 9 November was a Friday in 2012 and 2018, the 10th in 2017.
    lead = "Lomé, 11 novembre (VNA) – Le ministre Koffi Adjo a reçu vendredi à Lomé une délégation du Ghana."
    told = "Sur l'ensemble de l'année 2016, les vergers ont souffert du sel. Le port doit ouvrir en 2018."
    picture = "Le ministre Koffi Adjo (au centre) au port de Lomé, le 9 novembre. Photo : Ama Doe – VNA"

    assert date_of(lead, told, picture) == "2017-11-10"


@pytest.mark.parametrize(("word", "edtf"), [("ce mercredi", "2014-02-26"), ("mercredi", "2015?-02-25")])
def test_this_weekday_is_that_of_the_dateline_never_its_eve_s(word, edtf):
    lead = f"Lomé, 26 février (MAP) – Le ministre Koffi Adjo a reçu {word} à Lomé une délégation du Ghana."
    told = "Il avait visité Accra en mars 2013. Un scrutin est prévu en octobre 2015."

    assert date_of(lead, told) == edtf


@pytest.mark.parametrize(
    ("told", "edtf"),
    [("Envoys from Ghana watched Wednesday's signing.", "2022-09-07"), ("Envoys watched.", "2022?-09-07")],
)
def test_today_has_the_weekday_of_the_next_paragraph(told, edtf):
    lead = "LOME, Sept 7 (Bernama) -- Togolese Trade Minister Koffi Adjo met envoys today and signed a pact here."
    rest = "Trade for the first quarter of 2022 had grown. A dock will open by September 2023."

    assert date_of(lead, told, rest) == edtf


@pytest.mark.parametrize(
    ("rest", "edtf"),
    [
        ("La convention, qui porte la date du 3 octobre 2018, entrera en vigueur demain.", "2018-10-03"),
        (
            "La convention, qui porte la date du 4 octobre 2018, entrera en vigueur demain.",
            None,
        ),  # a Thursday
        ("Le protocole, qui porte la date du 3 octobre 2018, est caduc.", None),
    ],
)
def test_the_date_that_the_signed_paper_bears_is_the_day(rest, edtf):
    lead = "Lomé (VNA) - Le ministre togolais Koffi Adjo a signé mercredi à Lomé une convention de pêche."
    date = date_of(lead, "La fête fut belle et la salle pleine.", rest)

    assert date == edtf or (edtf is None and (date is None or "10-0" not in date))


def test_a_picture_of_the_day_of_writing_tells_its_year():
    title = "Lomé, 7 mars (VNA) - Le ministre togolais Koffi Adjo a reçu mardi une délégation du Ghana."

    assert (
        date_of(title, "Le ministre et ses hôtes au port de Lomé, le 7 mars 2018. Photo: VNA") == "2018-03-06"
    )


@pytest.mark.parametrize(
    ("picture", "edtf"),
    [
        ("Une maison détruite après le séisme du 20 juillet à Kara. Photo : VNA", "XXXX-07-20"),
        ("Une fête après la récolte du 20 juillet à Kara. Photo : VNA", None),
        ("Une maison détruite par un séisme du 20 juillet. Photo : VNA", None),
    ],
)
def test_a_picture_tells_the_day_of_what_the_headline_tells_where_nothing_else_does(picture, edtf):
    lead = (
        "L'épicentre du séisme se trouvait à sept kilomètres de Kara, selon le ministre togolais Koffi Adjo."
    )
    rest = "Trois maisons de terre se sont écroulées au marché."

    assert date_of(lead, picture, rest, title="Togo : un séisme secoue le nord") == edtf


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("À dix heures, ce 18 novembre 2022, les femmes ont pris la route.", "2022-11-18"),
        ("Les femmes, qui ont pris la route très tôt, en ce 18 novembre 2022, chantaient.", "XXXX-11-18"),
        ("Le 18 novembre 1995, un traité a été signé. La route a été bitumée en 2016.", "XXXX-11-18"),
    ],
)
def test_a_day_at_the_head_of_a_later_paragraph_has_the_year_of_the_event_s(told, edtf):
    lead = "Le ministre togolais du Commerce Koffi Adjo a reçu le 18 novembre à Lomé des femmes du Ghana."
    rest = "Les marchandes ont comparé le prix du mil et celui du miel."

    assert date_of(lead, rest, told) == edtf
