"""A summary in lines with a bullet above the lead, and a night between two weekdays."""

import pytest

from builder.content.authority import Authority
from builder.reader import read_seed
from tests.reader.dating.dating_stories import VOCABULARY

TITLE = "Le viaduc d'Aného fermé après la tempête, la préfète fixe un calendrier"
STAMP = "Publié le 02/10/2024 à 17h45"
LEAD = (
    "La préfète Ama Doe a présenté {} à Aného le calendrier des travaux du viaduc, fermé depuis la tempête."
)
REST = "L'ouvrage porte la ligne de Lomé à Cotonou. Personne n'a été blessé par la chute des pierres."


def date_of_page(*paragraphs: str) -> str | None:
    text = "\n\n".join(paragraphs)
    date = read_seed("viaduct.txt", text.encode(), Authority((), ()), VOCABULARY).article.date
    return date.edtf if date else None


@pytest.mark.parametrize("bullet", ["–", "•", "-"])
def test_the_lead_s_own_day_stands_before_the_weekdays_of_a_summary(bullet):
    summary = (
        f"{bullet} Des pierres sont tombées dans la nuit de lundi à mardi.\n"
        f"{bullet} La réouverture n'aura pas lieu avant novembre."
    )

    assert date_of_page(TITLE, STAMP, summary, LEAD.format("ce mercredi 2 octobre"), REST) == "2024-10-02"


def test_a_single_line_of_a_summary_gives_way_to_the_day_of_the_lead():
    summary = "– Des pierres sont tombées dans la nuit de lundi à mardi."

    assert date_of_page(TITLE, STAMP, summary, LEAD.format("ce mercredi 2 octobre"), REST) == "2024-10-02"


def test_a_night_between_two_weekdays_is_not_the_weekday_of_a_day_told_below():
    night = "Des pierres sont tombées du viaduc d'Aného dans la nuit de lundi à mardi, selon les pompiers."

    # 2 October was a Monday in 2023.
    found = date_of_page(TITLE, night, LEAD.format("le 2 octobre"), "Un pont avait été ouvert en 2021.", REST)

    assert found is None or not found.startswith("2023-")
