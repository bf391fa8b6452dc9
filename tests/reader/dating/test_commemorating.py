"""The full date of what a story remembers, which falls on the very day of the year of the event."""

import pytest

from builder.content.authority import Authority
from builder.reader import read_seed
from tests.reader.dating.dating_stories import VOCABULARY

FRENCH = "« Nous transmettons la mémoire », a dit le maire Kossi Adjo."
ENGLISH = '"We hand the memory on," Mayor Kossi Adjo said.'


TITLE = "Une exposition pour les relations entre le Togo et le Ghana"


def date_of_page(*paragraphs: str) -> str | None:
    text = "\n\n".join(paragraphs)
    date = read_seed("quay.txt", text.encode(), Authority((), ()), VOCABULARY).article.date
    return date.edtf if date else None


@pytest.mark.parametrize(
    ("title", "lead", "edtf"),
    [
        (
            "Lome marks 28 years since great earthquake",
            (
                "LOME, Jan. 17 (GNA) - People in Lome on Tuesday mourned the victims of the earthquake, which struck "
                "the coast on Jan. 17, 1995, and left 6,434 people dead."
            ),
            "2023-01-17",
        ),
        (
            "Lome remembers quake victims",
            (
                "LOME - A ceremony was held in Lome on Tuesday to mark the 28th anniversary of the earthquake that "
                "hit the city on Jan. 17, 1995."
            ),
            "2023-01-17",
        ),
        (
            "Togo, five years on",
            (
                "LOME, Jan 12 (GNA) - Lome on Monday paid tribute to the dockers drowned in the port on "
                "January 12, 2010. Five years on, the minister laid a wreath."
            ),
            "2015-01-12",
        ),
        (
            "Lome remembers",
            (
                "LOME, Jan. 17 (GNA) - On Jan. 17, 1995, an earthquake struck Lome, killing 6,434 people. On Tuesday "
                "the city mourned its victims."
            ),
            "XXXX-01-17",
        ),
        (
            "Hommage aux marins, 70 ans après",
            (
                "LOMÉ, 6 juin (ATOP) - Le ministre Koffi Adjo a rendu hommage vendredi aux marins qui ont débarqué à "
                "Lomé le 6 juin 1944."
            ),
            "2014-06-06",
        ),
        (
            "Lomé se souvient du séisme",
            (
                "LOMÉ - Une cérémonie a marqué mardi à Lomé le 28e anniversaire du séisme qui a dévasté la ville le "
                "17 janvier 1995."
            ),
            "2023-01-17",
        ),
        (
            "Lomé rend hommage aux victimes des attentats",
            (
                "LOMÉ, 13 novembre (ATOP) - Des gerbes ont été déposées mercredi à la mémoire des 130 personnes tuées "
                "par un commando dans la capitale le 13 novembre 2015."
            ),
            "XXXX-11-13",
        ),
        (
            "Lomé se souvient du séisme",
            (
                "LOMÉ, 17 janvier (ATOP) - La ville a commémoré la tragédie du 17 janvier 1995, dans laquelle 6.434 "
                "personnes ont péri."
            ),
            "XXXX-01-17",
        ),
    ],
)
def test_the_year_of_what_is_remembered_is_never_the_event_s(title, lead, edtf):
    assert date_of_page(title, lead, ENGLISH if " on " in lead else FRENCH) == edtf


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        ("LOME - Lome mourned on Jan. 17, 2023 the victims of the great earthquake of 1995.", "2023-01-17"),
        ("LOME - A ceremony in memory of the victims was held in Lome on Jan. 17, 2023.", "2023-01-17"),
        (
            "LOME - On May 7, 2024, Togo celebrated the 70th anniversary of the victory (May 7, 1954).",
            "2024-05-07",
        ),
        (
            "LOME - An explosion shook the port on Jan. 17, 2031. The minister paid tribute to 12 dead.",
            "2031-01-17",
        ),
        (
            "LOMÉ - Le 19 mars 2022, le ministre Koffi Adjo a rendu hommage à Lomé aux morts de la guerre.",
            "2022-03-19",
        ),
        (
            "LOMÉ - Un incendie a ravagé le marché le 17 janvier 2031. Une minute de silence a été observée.",
            "2031-01-17",
        ),
    ],
)
def test_the_date_beside_the_remembering_itself_is_the_event_s(lead, edtf):
    assert date_of_page("Kossi Adjo", lead, ENGLISH if "LOME" in lead else FRENCH) == edtf


@pytest.mark.parametrize(
    ("title", "lead", "edtf"),
    [
        (
            "Lome buries nine victims 25 years on",
            (
                "LOME, July 11 (GNA) - Thousands gathered on Saturday as nine victims were laid to rest. Rebel troops "
                "overran the enclave on July 11, 1995."
            ),
            "2020-07-11",
        ),
        (
            "Survivors return to Lome camp",
            "LOME - Some 300 survivors returned on Tuesday to the camp the troops reached on January 27, 1945.",
            "XXXX-01-27",
        ),
    ],
)
def test_a_date_of_another_sentence_or_of_long_ago_is_not_the_event_s(title, lead, edtf):
    found = date_of_page(title, lead, ENGLISH)

    assert found is None or found == edtf


def test_an_anniversary_on_another_weekday_gives_its_year_and_no_day():
    lead = (
        "L'ambassade du Togo a ouvert {} à Lomé une exposition en l'honneur du 50e anniversaire "
        "de l'établissement des relations entre le Togo et le Ghana (25 octobre 1973)."
    )

    assert date_of_page(TITLE, lead.format("jeudi")) == "2023"  # 25 October 2023 was a Wednesday
    assert date_of_page(TITLE, lead.format("mercredi")) == "2023-10-25"
