"""Who leaves on a weekday for a stay whose days are told leaves on the first of them, or on its eve."""

import pytest
from dating_stories import date_of

TITLE = "Le ministre Koffi Adjo part pour le Ghana"
BOUNDS = "Les échanges avaient reculé en 2017. Les Jeux de la région y seront organisés en 2021."


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        # 8 September was a Sunday in 2019 alone, 7 September in none of these years
        ("a quitté dimanche Lomé pour Accra, où il séjournera du 8 au 11 septembre.", "2019-09-08"),
        # the 6th was a Thursday in 2018, its eve one in 2019: the text does not part the two
        ("a quitté jeudi Lomé pour une visite à Accra du 6 au 9 septembre.", "2018?-09-06"),
        # a stay that is over is not begun then
        ("a quitté Accra vendredi pour Lomé, au terme d'une visite du 5 au 8 juillet.", "2019?-07-05"),
    ],
)
def test_one_leaves_on_the_first_day_of_a_stay_or_on_its_eve(lead, edtf):
    told = f"Lomé (VNA) - Le ministre togolais du Commerce Koffi Adjo {lead}"

    assert date_of(told, BOUNDS, title=TITLE) == edtf


def test_the_days_of_the_stay_may_be_told_in_the_next_paragraph():
    lead = "LOME — Togolese Trade Minister Koffi Adjo on Thursday left Lome for official visits to Ghana and Benin."
    stay = "Taking place from March 9 to 15, his trip answers a visit paid in November 2021."
    later = "A fair will be held in 2025."

    assert date_of(lead, stay, later, title="Togolese minister leaves for two countries") == "2023-03-09"
