"""Days told in passing beside the event's: when somebody came, when a thing began or struck, what is ahead."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def day(lead: str, *, dateline: str) -> str | None:
    text = "\n\n".join(
        (
            "Un bac de plus" if "mars" in dateline else "One more ferry",
            f"{dateline} - {lead}",
            "Le texte prévoit deux pontons." if "mars" in dateline else "The text provides for two pontoons.",
        )
    )
    date = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.date
    return date.edtf if date else None


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        ("Le ministre Yao Lare a essayé mardi un bac, deux jours avant la rencontre de jeudi.", "2019-03-05"),
        ("À deux jours du forum de jeudi, le ministre Yao Lare a essayé mardi un bac.", "2019-03-05"),
        ("L'atelier ouvert lundi à Kara s'est achevé mardi.", "2019-03-05"),
        ("Au deuxième jour d'une visite entamée lundi, le ministre Yao Lare a essayé un bac.", "2019-03-05"),
        ("Au premier jour d'une visite entamée lundi, le ministre Yao Lare a essayé un bac.", "2019-03-04"),
        (
            "Le bac passera, a dit mardi le ministre Yao Lare, à la fin d'une visite entamée lundi.",
            "2019-03-05",
        ),
        # Since when he has been there, and what struck somewhere else, is no day of his act:
        ("En visite à Kara depuis lundi, le ministre Yao Lare a essayé un bac.", "2019-03-06?"),
        (
            "Le président Yao Lare a écrit à la suite de l'avalanche qui a emporté lundi un car.",
            "2019-03-06?",
        ),
        ("L'avalanche a emporté lundi un car près de Kara.", "2019-03-04"),
        # nor is anything else told here.
        ("Réunis depuis lundi à Kara, les passeurs ont essayé un bac.", "2019-03-04"),
        ("Le ministre Yao Lare, arrivé lundi à Kara, a essayé mardi un bac.", "2019-03-05"),
    ],
)
def test_a_french_lead(lead: str, found: str) -> None:
    assert day(lead, dateline="LOMÉ, 6 mars 2019 (ATOP)") == found


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        (
            "On the second day of a visit that began on Monday, Minister Kofi Adjei tried a ferry.",
            "2019-03-05",
        ),
        ("Minister Kofi Adjei tried a ferry on Tuesday at the end of a visit begun on Monday.", "2019-03-05"),
        ("Minister Kofi Adjei said Wednesday that he had tried a ferry on Tuesday.", "2019-03-05"),
        ("Minister Kofi Adjei said Wednesday that the ferry ordered on Friday would leak.", "2019-03-06"),
        ("In Kara on a visit since Monday, Minister Kofi Adjei tried a ferry.", "2019-03-06?"),
        ("President Kofi Adjei sent condolences after an avalanche hit a bus on Monday.", "2019-03-06?"),
        ("An avalanche hit a bus on Monday near Kara.", "2019-03-04"),
    ],
)
def test_an_english_lead(lead: str, found: str) -> None:
    assert day(lead, dateline="ACCRA, March 6, 2019 (GNA)") == found


@pytest.mark.parametrize(
    ("below", "found"),
    [
        ("La délégation, arrivée mercredi 15 mai à Lomé, gagnera Kara samedi.", "XXXX-05-17"),
        ("La délégation avait vu le port mardi 14 mai.", "XXXX-05-17?"),
        ("Elle avait été reçue vendredi 17 mai par le maire.", "XXXX-05-17"),
    ],
)
def test_a_day_of_another_weekday_below_is_that_from_which_the_event_s_is_counted(
    below: str, found: str
) -> None:
    lead = "Lomé (ATOP) - Le ministre Yao Lare et le préfet Koffi Adjo sont convenus vendredi d'un bac."
    text = "\n\n".join(("Un bac de plus", lead, below, "Le texte prévoit deux pontons."))
    date = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.date
    assert date
    assert date.edtf == found
