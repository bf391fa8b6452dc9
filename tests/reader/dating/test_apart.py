"""The day and the year where two sentences, or two halves of one, tell them together."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

HANOI = "Lomé, 7 mars (VNA) - Le ministre togolais Koffi Adjo "
LOME = "Lome, March 7 (Xinhua) - Togolese Trade Minister Koffi Adjo "


@pytest.mark.parametrize(
    ("lead", "rest", "edtf"),
    [
        # the beginning is told in the next sentence, or far away and confirmed by the weekday
        (
            HANOI + "a fêté hier le demi-siècle des liens avec le Ghana.",
            ("C'est en 1966 que tout commença.",),
            "2016-03-06",
        ),
        (
            HANOI + "a fêté mercredi le cinquantenaire du port.",
            ("La fête fut belle.", "Le port date de 1968."),
            "2018-03-07",
        ),
        (
            LOME + "met Ghanaian envoys today at the golden jubilee of the board.",
            ("It was in 1966 that it met.",),
            "2016-03-07",
        ),
        # far from it, of another thing: a weekday, true of one year in seven, does not make it sure
        (
            HANOI + "a fêté mercredi le cinquantenaire du port.",
            ("La fête fut belle.", "Le lycée de Kara a été fondé en 1968."),
            "2018?-03-07",
        ),
        # a birthday
        (HANOI + "a reçu mardi l'auteur Ana Vella, née en 1939, qui a fêté ses 80 ans.", (), "2019-03-05"),
        (HANOI + "a reçu hier Ana Vella, née en 1939, qui a fêté les 80 ans du port.", (), "XXXX-03-06"),
        (
            LOME + "received the author Ana Vella today, her 80th birthday.",
            ("Born in 1939, she lives in Accra.",),
            "2019-03-07",
        ),
        # counted to what is to come, or from what is over
        (FRENCH.format("le 6 mai"), ("Le ferry prendra la mer d'ici deux ans, en 2022.",), "2020-05-06"),
        (
            FRENCH.format("le 6 mai"),
            ("Une visite pour la première fois depuis 2009, soit dix ans.",),
            "2019-05-06",
        ),
        (FRENCH.format("le 6 mai"), ("Depuis 2009, soit près de dix ans, le port dort.",), "XXXX-05-06"),
        (ENGLISH.format("on May 6"), ("It was the first visit in ten years, since 2009.",), "2019-05-06"),
        (ENGLISH.format("on May 6"), ("The ferry will sail in two years, in 2022.",), "2020-05-06"),
        (
            HANOI + "a reçu mardi une délégation.",
            ("Le trimestre 2019, qui vient de s'achever, fut bon.",),
            "2019-03-05",
        ),
        # history is no plan
        (
            FRENCH.format("le 6 mai"),
            ("La plaque de Lumumba, assassiné le 17 janvier 1961, doit être rendue.",),
            "XXXX-05-06",
        ),
        # the eve, and the day of the report
        (
            "Lomé, 7 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu la veille une délégation.",
            (),
            "2018-03-06",
        ),
        (
            "Lomé, 7 mars 2018 (VNA) - Koffi Adjo a reçu mardi à Lomé un envoyé, à la veille du sommet.",
            (),
            "2018-03-06",
        ),
        (
            "Lomé, 7 mars 2018 (VNA) - Réuni mardi à Lomé, le conseil a promis une aide, a annoncé mercredi Koffi Adjo.",
            (),
            "2018-03-06",
        ),
        ("Lomé, 7 mars 2018 (VNA) - Le ministre a promis lundi à Lomé une aide au Ghana.", (), "2018-03-05"),
        # a weekday in one paragraph, its day in the next
        (
            "Lomé (VNA) - Koffi Adjo a plaidé jeudi à Lomé pour le port.",
            (
                "L'entrevue du 23 février fut brève.",
                "Depuis le vote de juin 2016, le port dort. Il rouvrira d'ici à 2019.",
            ),
            "2017-02-23",
        ),
        (
            "Lomé (VNA) - Koffi Adjo a plaidé jeudi à Lomé pour le port.",
            ("Ils ont signé le 23 février 2012 un accord.",),
            None,
        ),
        (
            FRENCH.format("le 3 juillet, un mercredi,"),
            ("Ils ont ouvert un port en 2017.", "Un autre d'ici à 2021."),
            "2019-07-03",
        ),
        # numbers in words, whole: "quarante-deux" is not "deux"
        (
            FRENCH.format("le 6 mai"),
            ("Ils ont fêté cette année quarante-deux ans de relations, nouées en 1978.",),
            "2020-05-06",
        ),
        (
            FRENCH.format("le 6 mai"),
            ("Il y a soixante et onze ans, en 1948, naissait le port.",),
            "2019-05-06",
        ),
        (ENGLISH.format("on May 6"), ("Forty-two years ago, in 1976, the port opened.",), "2018-05-06"),
    ],
)
def test_what_is_told_apart_is_read_together(lead, rest, edtf):
    assert date_of(lead, *rest) == edtf
