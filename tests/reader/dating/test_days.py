"""The day of the event among the days that a story names, in many wordings."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of, read_story


@pytest.mark.parametrize(
    ("lead", "rest", "edtf"),
    [
        (FRENCH.format("ce 15 avril"), (), "XXXX-04-15"),
        (FRENCH.format("dans la matinée du 15 avril"), (), "XXXX-04-15"),
        (FRENCH.format("au soir du 3 mai"), (), "XXXX-05-03"),
        (FRENCH.format("mercredi soir, 15 avril,"), (), "XXXX-04-15"),
        (FRENCH.format("ce mercredi 15 avril 2020"), (), "2020-04-15"),
        (
            "Lomé, 7 mars (VNA) - Le ministre togolais Koffi Adjo a reçu le 6 une délégation du Ghana.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé, 7 mars (VNA) - Le ministre togolais Koffi Adjo a reçu mardi 6 une délégation du Ghana.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé, 2 mars (VNA) - Le ministre togolais Koffi Adjo a reçu le 28 une délégation du Ghana.",
            (),
            "XXXX-02-28",
        ),
        (
            "Lomé, 7 mars (VNA) - Le ministre togolais Koffi Adjo a reçu le 28/2 une délégation du Ghana.",
            (),
            "XXXX-02-28",
        ),
        (
            "Lomé, 7 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu hier une délégation du Ghana.",
            (),
            "2018-03-06",
        ),
        (
            "Lomé, 7 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu mercredi une délégation du Ghana.",
            (),
            "2018-03-07",
        ),
        (
            "Lomé, 7 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu mercredi dernier une délégation du Ghana.",
            (),
            "2018-02-28",
        ),
        (
            "Lomé, 7 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu lundi et mardi une délégation du Ghana.",
            (),
            "2018-03-05/2018-03-06",
        ),
        # The days that a meeting was held, told with their year, place the weekday on which it ended.
        (
            "Lomé, 17 nov. (VNA) - La 7e réunion, tenue du 14 au 16 novembre 2017 à Lomé, a pris fin jeudi.",
            (),
            "2017-11-16",
        ),
        (
            "Lomé, 7 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu avant-hier une délégation du Ghana.",
            (),
            "2018-03-05",
        ),
        (
            "Lomé, 7 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu ce matin une délégation du Ghana.",
            (),
            "2018-03-07",
        ),
        (FRENCH.format("du 22 au 25 mars"), (), "XXXX-03-22/XXXX-03-25"),
        (FRENCH.format("les 26 et 27 janvier"), (), "XXXX-01-26/XXXX-01-27"),
        (
            "Lomé, 7 mars (VNA) - Le président togolais Koffi Adjo effectuera une visite d'État au Ghana du 12 au 14 mars, a annoncé le ministère.",
            (),
            "XXXX-03-12/XXXX-03-14",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo a reçu lundi une délégation du Ghana, qui participera le 9 mai au sommet de Lomé.",
            (),
            None,
        ),
        (FRENCH.format("mardi 28 mars 2018"), (), "2018?-03-28"),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo, né le 3 mai 1950, a reçu le 6 mars une délégation du Ghana.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - À l'occasion de la Fête nationale (2 septembre), le ministre togolais Koffi Adjo a reçu le 30 août une délégation du Ghana.",
            (),
            "XXXX-08-30",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo a salué le 6 mars l'accord signé le 3 janvier 2017 à Accra.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Après l'incendie du 3 mars, le ministre togolais Koffi Adjo a adressé le 6 mars ses condoléances au Ghana.",
            (),
            "XXXX-03-06",
        ),
        (ENGLISH.format("on March 6"), (), "XXXX-03-06"),
        (ENGLISH.format("on the morning of 6 March"), (), "XXXX-03-06"),
        (ENGLISH.format("on Tuesday, 6 March 2018"), (), "2018-03-06"),
        (
            "LOME, March 7, 2018 (Xinhua) -- Togolese Trade Minister Koffi Adjo met with a delegation from Ghana here on Tuesday.",
            (),
            "2018-03-06",
        ),
        (
            "LOME, March 7, 2018 (Xinhua) -- Togolese Trade Minister Koffi Adjo met with a delegation from Ghana here yesterday.",
            (),
            "2018-03-06",
        ),
        (
            "LOME, March 7 (Xinhua) -- Togolese Trade Minister Koffi Adjo met with a delegation from Ghana on the 6th.",
            (),
            "XXXX-03-06",
        ),
        (
            "LOME, March 7 (Xinhua) -- Togolese President Koffi Adjo will pay a state visit to Ghana from March 12 to 14.",
            (),
            "XXXX-03-12/XXXX-03-14",
        ),
        (FRENCH.format("le mercredi 28 mars au soir"), (), "XXXX-03-28"),
        (FRENCH.format("mercredi, 28 mars,"), (), "XXXX-03-28"),
        (FRENCH.format("ce 28 mars au matin"), (), "XXXX-03-28"),
        (FRENCH.format("mercredi (28 mars)"), (), "XXXX-03-28"),
        (FRENCH.format("samedi 10 et dimanche 11 mars"), (), "XXXX-03-10/XXXX-03-11"),
        (FRENCH.format("le samedi 10 et le dimanche 11 mars"), (), "XXXX-03-10/XXXX-03-11"),
        (FRENCH.format("entre le 10 et le 12 mars"), (), "XXXX-03-10/XXXX-03-12"),
        (FRENCH.format("les 10, 11 et 12 mars"), (), "XXXX-03-10/XXXX-03-12"),
        (FRENCH.format("le 10 mars dernier"), (), "XXXX-03-10"),
        (FRENCH.format("du 30 décembre au 2 janvier"), (), "XXXX-12-30/XXXX-01-02"),
        (FRENCH.format("ce jour, 28 mars,"), (), "XXXX-03-28"),
        (FRENCH.format("le vendredi 1er juin"), (), "XXXX-06-01"),
        (FRENCH.format("dans l'après-midi du 28 mars"), (), "XXXX-03-28"),
        (FRENCH.format("au cours de la journée du 28 mars"), (), "XXXX-03-28"),
        (FRENCH.format("le 28 mars (heure locale)"), (), "XXXX-03-28"),
        (FRENCH.format("lundi dernier, le 26 mars,"), (), "XXXX-03-26"),
        (FRENCH.format("le 28 de ce mois"), (), None),
        (
            "Lomé (VNA) - En visite officielle du 5 au 8 mars, le ministre togolais Koffi Adjo, arrivé le 5 mars à Hanoï, a été reçu le 6 mars par son homologue.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo, arrivé lundi à Hanoï, s'est entretenu le 6 mars avec son homologue.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Arrivé le 5 mars à Hanoï, le ministre togolais Koffi Adjo s'est entretenu avec son homologue.",
            (),
            "XXXX-03-05",
        ),
        (
            "Lomé (VNA) - Le président Koffi Adjo, élu le 3 février, a reçu le 6 mars une délégation du Ghana.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - À la veille du 8 mars, Journée internationale de la femme, le ministre togolais Koffi Adjo a reçu le 7 mars une délégation.",
            (),
            "XXXX-03-07",
        ),
        (
            "Lomé (VNA) - Dans le cadre de la préparation du sommet prévu du 8 au 10 novembre, le ministre togolais Koffi Adjo a présidé le 6 mars une réunion.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo a présidé le 6 mars à Hanoï une réunion sur le sommet qui aura lieu du 8 au 10 novembre.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo a remercié le Ghana pour son aide après le séisme du 2 février, lors d'un entretien, le 6 mars.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo a rendu hommage le 6 mars à Lomé aux victimes de l'attentat du 4 mars.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Lors d'une rencontre le 6 mars à Hanoï, le ministre togolais Koffi Adjo a rappelé la déclaration commune du 3 mai 2016.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo a quitté Lomé le 6 mars pour une visite officielle au Ghana du 7 au 9 mars.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo effectue du 6 au 9 mars une visite officielle au Ghana.",
            (),
            "XXXX-03-06/XXXX-03-09",
        ),
        (
            "Lomé (VNA) - La 5e réunion du comité mixte, tenue le 6 mars à Hanoï, a été coprésidée par le ministre togolais Koffi Adjo.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Un accord de coopération a été signé le 6 mars à Hanoï entre le Togo et le Ghana.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le Togo et le Ghana ont signé, le 6 mars à Hanoï, un accord de coopération.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - La cérémonie de signature de l'accord s'est tenue le 6 mars à Hanoï.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le 30e anniversaire des relations entre le Togo et le Ghana a été célébré le 6 mars à Hanoï.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Une cérémonie marquant la Fête nationale du Togo a eu lieu le 26 avril à Hanoï.",
            (),
            "XXXX-04-26",
        ),
        (
            "Lomé (VNA) - L'élection du nouveau président a été saluée le 6 mars par le ministre togolais Koffi Adjo.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Les élections législatives du 3 mars ont été saluées par le ministre togolais Koffi Adjo.",
            ("Il l'a dit le 6 mars à la presse.",),
            "XXXX-03-06",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo a reçu une délégation du Ghana.",
            (
                "Auparavant, le 4 mars, la délégation avait visité le port.",
                "L'entretien s'est déroulé le 6 mars.",
            ),
            "XXXX-03-06",
        ),
        (
            "Lomé, 7 mars (VNA) - Le ministre togolais Koffi Adjo a salué l'accord conclu la veille à Accra.",
            (),
            "XXXX-03-07?",
        ),
        (ENGLISH.format("on the afternoon of March 28"), (), "XXXX-03-28"),
        (ENGLISH.format("late on March 28"), (), "XXXX-03-28"),
        (ENGLISH.format("on March 28 afternoon"), (), "XXXX-03-28"),
        (ENGLISH.format("on Mar. 28"), (), "XXXX-03-28"),
        (ENGLISH.format("on 28th March"), (), "XXXX-03-28"),
        (ENGLISH.format("on the 28th of March"), (), "XXXX-03-28"),
        (ENGLISH.format("on March 28th"), (), "XXXX-03-28"),
        (ENGLISH.format("on March 22-25"), (), "XXXX-03-22/XXXX-03-25"),
        (ENGLISH.format("from 22 to 25 March"), (), "XXXX-03-22/XXXX-03-25"),
        (ENGLISH.format("from March 22 to 25"), (), "XXXX-03-22/XXXX-03-25"),
        (ENGLISH.format("between March 22 and 25"), (), "XXXX-03-22/XXXX-03-25"),
        (ENGLISH.format("Wednesday, 28 March"), (), "XXXX-03-28"),
        (ENGLISH.format("on Wednesday March 28"), (), "XXXX-03-28"),
        (ENGLISH.format("this Wednesday (28 March)"), (), "XXXX-03-28"),
        (ENGLISH.format("on March 5 and 6"), (), "XXXX-03-05/XXXX-03-06"),
        (ENGLISH.format("in May"), (), None),
        (
            "Lome (VNA) - Togolese Trade Minister Koffi Adjo, who arrived on March 5, received a delegation from Ghana in Hanoi on March 6.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lome (VNA) - During a meeting on March 6, Togolese Trade Minister Koffi Adjo received thanks for the aid after the February 2 earthquake.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lome (VNA) - Togolese Trade Minister Koffi Adjo met Ghanaian officials on March 6 to prepare for the summit to be held on November 8-10.",
            (),
            "XXXX-03-06",
        ),
        (
            "Lome (VNA) - An agreement was signed in Hanoi on March 6 between Togo and Ghana when the ministers met.",
            (),
            "XXXX-03-06",
        ),
        (
            (
                "Lomé (VNA) - Le ministre togolais Koffi Adjo a inauguré le 6 mars le pont dont la première pierre "
                "avait été posée le 3 mai 2015."
            ),
            (),
            "XXXX-03-06",
        ),
        (
            (
                "Lomé (VNA) - Le pont, dont la première pierre avait été posée le 3 mai 2015, a été inauguré le "
                "6 mars par le ministre togolais Koffi Adjo."
            ),
            (),
            "XXXX-03-06",
        ),
        (
            (
                "Lomé (VNA) - Lié au Ghana depuis son indépendance, le 27 avril 1960, le Togo a ouvert le 6 mars un "
                "consulat à Accra."
            ),
            (),
            "XXXX-03-06",
        ),
    ],
)
def test_the_day_is_that_of_the_event(lead, rest, edtf):
    assert date_of(lead, *rest) == edtf


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        ("Les deux ministres ont signé un accord de pêche le 6 mars 2031 à Lomé.", "2031-03-06"),
        ("Le Sénat a ratifié la convention sur les ports le 6 mars 2031.", "2031-03-06"),
        (
            (
                "Les délégations ont conclu la dixième session de négociations en vue du traité sur les pêcheries "
                "et les ports francs le 6 mars 2031."
            ),
            "2031-03-06",
        ),
        ("The ministers met and initialled a fisheries agreement on March 6, 2031.", "2031-03-06"),
    ],
)
def test_a_day_behind_what_is_signed_or_voted_is_that_of_the_sentence(lead, edtf):
    # drill-e: "concluded negotiations on a trade agreement on December 3" was taken for the agreement's day.
    assert date_of(f"Lomé (VNA) - {lead}") == edtf


@pytest.mark.parametrize(
    "lead",
    [
        "Le ministre a salué jeudi à Lomé l'accord conclu le 6 mars 2011.",
        "Le ministre a rappelé à Lomé la loi que le Sénat avait votée le 6 mars 2011.",
        "The minister met reporters and praised the agreement reached on March 6, 2011.",
    ],
)
def test_a_day_joined_to_what_was_signed_or_voted_is_not_the_event_s(lead):
    assert date_of(f"Lomé (VNA) - {lead}") != "2011-03-06"


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        ("19 octobre 2031, LOMÉ – La ministre des Ports a signé hier un accord avec le maire.", "2031-10-18"),
        ("Le 19 octobre 2031 – Lomé (VNA) – La ministre des Ports a signé hier un accord.", "2031-10-18"),
        (
            "19 October 2031, PORT VELLA – The minister met the mayor yesterday and signed an accord.",
            "2031-10-18",
        ),
    ],
)
def test_a_day_before_the_place_at_the_head_is_that_of_writing(lead, edtf):
    # drill-e: the day of the dateline was claimed as the event's, though "yesterday" stood beside it.
    assert date_of(lead) == edtf


@pytest.mark.parametrize(
    ("agency", "edtf"),
    [("VNA", "2014?-03-17"), ("AFP", "2019-03-18")],
)
def test_under_a_wire_that_dates_late_a_weekday_that_may_be_the_eve_s_proves_no_year(agency, edtf):
    # A Monday after April 2013 and before 2021: 18 March 2019, but 17 March 2014 too.
    lead = f"Lomé, 18 mars ({agency}) - Le ministre Koffi Adjo a reçu lundi l'ambassadeur."
    rest = "Le pont avait été achevé en avril 2013, et un port sera ouvert avant 2021."

    assert date_of(lead, rest) == edtf


@pytest.mark.parametrize(
    ("stamp", "edtf"),
    [
        ("Thursday, November 17, 09:14", "2022-11-16"),  # a Thursday in 2022
        ("Thursday, November 17", "2022-11-16"),
        ("Published: November 17, 9:14 AM", "2022-11-16"),
        ("Source: Xinhua| 11-17 09:14:47|Editor: vella", "2022-11-16"),
    ],
)
def test_a_stamp_without_its_year_tells_the_day_of_writing(stamp, edtf):
    lead = "Lome (VNA) - Togolese Trade Minister Koffi Adjo received a delegation from Ghana on Wednesday."
    rest = "They will mark next year the 30th anniversary of their ties, established in 1993."

    assert date_of(stamp, lead, rest) == edtf


def test_a_weekday_of_the_event_further_down_is_counted_back_from_the_day_of_writing() -> None:
    lead = "Lome, May 7, 2020 (VNA) - Togolese Trade Minister Koffi Adjo received a delegation from Ghana."
    rest = "The talks lasted an hour, and the envoys left in good spirits by the evening train."

    assert date_of(lead, rest, "The meeting took place on Wednesday.") == "2020-05-06"
    assert date_of(lead, rest, "The meeting took place at the port.") == "2020-05-07?"


def test_where_the_weekday_may_be_the_eve_s_an_editor_is_told_of_both_days():
    lead = "Lomé, 18 mars (VNA) - Le ministre Koffi Adjo a reçu lundi l'ambassadeur."
    rest = "Le pont avait été achevé en avril 2013, et un port sera ouvert avant 2021."

    told = [notice.message for notice in read_story(lead, rest).notices if notice.kind == "date"]

    assert told[0].startswith("2014?-03-17: perhaps 2019-03-18, which was the same day of the week: ")


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        ("Lomé (VNA) - Cent photographies racontent depuis le 6 février à Kara les liens du pays.", "XXXX-02-06?"),
        ("Lomé (VNA) - Cent photographies racontent depuis le 6 février 1958 les liens du pays.", None),
        ("Lomé (VNA) - La réunion des ministres du Golfe, prévue les 14 et 15 mai à Kara, sera ouverte à tous.",
         "XXXX-05-14/XXXX-05-15"),
        ("Lome (VNA) - The talks of Gulf ministers, scheduled for May 14 and 15 in Kara, will be open to all.",
         "XXXX-05-14/XXXX-05-15"),
        ("Lomé (VNA) - Le ministre Koffi Adjo a évoqué la réunion prévue le 14 mai à Kara.", None),
        ("LOME, July 23 (VNA) - Anna Vella, who opened the port in 1989, died Monday of illness, the paper reported Tuesday.",
         "XXXX-07-22"),
        ("Lome (VNA) - Minister Koffi Adjo honoured Anna Vella, who died on July 3.", None),
    ],
)  # fmt: skip
def test_what_goes_on_since_a_day_is_announced_for_it_or_ended_a_life_is_dated_by_it(lead, edtf) -> None:
    assert date_of(lead) == edtf


def test_a_picture_of_another_weekday_than_the_lead_s_does_not_date_the_event() -> None:
    # 21 March 2017 was a Tuesday.
    lead = "Dix dockers ont été blessés mercredi dans le port de Kara, a annoncé jeudi soir le ministère des Ports."
    picture = "Koffi Adjo, le ministre des Ports, le {} mars 2017, à Lomé. Photo : VNA"

    assert date_of(lead, picture.format(21)) is None
    assert date_of(lead, picture.format(22)) == "2017-03-22"
