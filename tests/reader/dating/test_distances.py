"""The year where the text tells how far another one lies: so many years after, before, or away from it."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

LEAD = "Lomé (VNA) - Le ministre togolais Koffi Adjo a ouvert le 6 mai le pavillon du Ghana"
ENGLISH_LEAD = "Lome (VNA) - Togolese Trade Minister Koffi Adjo received a delegation from Ghana on May 6"


@pytest.mark.parametrize(
    ("lead", "rest", "edtf"),
    [
        # after it: counted where the news itself is told so, whatever the thing is
        (LEAD + ", cinq ans après l'accord que les deux pays ont conclu en 2013.", (), "2018-05-06"),
        (LEAD + ".", ("Dix ans après la tempête, qui avait noyé la côte en mai 2009, la digue reste fragile.",), "2019-05-06"),
        (LEAD + ", un quart de siècle après l'incendie de 1993.", (), "2018-05-06"),
        (LEAD + ", huit mois après le sommet de septembre 2018.", (), "2019-05-06"),
        (ENGLISH_LEAD + ", a decade after the 2009 flood.", (), "2019-05-06"),
        (ENGLISH_LEAD + ", five years on from the pact of 2013.", (), "2018-05-06"),
        # about so many years leave several
        (LEAD + ", près de dix ans après la tempête de 2009.", (), "XXXX-05-06"),
        (LEAD + ".", ("Trois ans après sa nomination en 2005, il a démissionné.",), "2008?-05-06"),
        (LEAD + ".", ("Cinq ans après l'accord de 1960, le pays rompit avec la France.",), "XXXX-05-06"),
        (LEAD + ".", ("Le pont, à deux ans de son centenaire en 2022, est fermé.",), "XXXX-05-06"),
        # told of another time, or of what is to come
        (LEAD + ".", ("Cinq ans après l'accord de 2008, ils avaient rompu.",), "XXXX-05-06"),
        (LEAD + ".", ("Cinq ans après sa fermeture, le pont rouvre en 2020.",), "XXXX-05-06"),
        # before it, or away from it
        (LEAD + ", deux ans avant les Jeux de 2024.", (), "2022-05-06"),
        (LEAD + ".", ("« Les élections de 2022 ne sont plus qu'à deux ans », a-t-il dit.",), "2020-05-06"),
        (LEAD + ".", ("Il reste trois ans avant le vote de 2022.",), "2019-05-06"),
        (LEAD + ".", ("Les Jeux auront lieu dans deux ans à Lomé, en 2022.",), "2020-05-06"),
        (LEAD + ", à six mois des élections d'octobre 2022.", (), "2022-05-06"),
        (ENGLISH_LEAD + ".", ("With the election two years away, in August 2022, he is busy.",), "2020-05-06"),
        (ENGLISH_LEAD + ".", ("The 2022 election is two years away.",), "2020-05-06"),
        (ENGLISH_LEAD + ".", ("He will pay two million a year until 2025.",), "XXXX-05-06"),
        # ago, at a place or on an occasion
        (LEAD + ".", ("L'union a vu le jour il y a dix ans à Lomé, en mai 2009.",), "2019-05-06"),
        (LEAD + ".", ("Ouvert il y a deux ans, le port recevra en 2021 un phare.",), "2020?-05-06"),
        (LEAD + ".", ("Il a renoncé il y a deux ans à l'accord de 2008.",), "XXXX-05-06"),
        (ENGLISH_LEAD + ".", ("The port is two years off, says the 2014 study.",), "XXXX-05-06"),
        # weeks and months: the year in which the day is nearest
        (FRENCH.format("le 6 janvier"), ("Ils s'étaient vus le mois dernier, en décembre 2017.",), "2018-01-06"),
        (FRENCH.format("le 20 décembre"), ("Le sommet aura lieu dans trois semaines, le 12 janvier 2020.",), "2019-12-20"),
        (ENGLISH.format("on January 6"), ("They met last month, in December 2017.",), "2018-01-06"),
        (FRENCH.format("le 6 mai"), ("Ils ont parlé hier de la convention de mars 2012.",), "XXXX-05-06"),
        # what closed last July
        (FRENCH.format("le 6 octobre"), ("L'exercice 2018-2019, clos en juillet dernier, fut bon.",), "2019-10-06"),
        (FRENCH.format("le 6 mai"), ("L'exercice 2018-2019, clos en juillet dernier, fut bon.",), "2020-05-06"),
        # a year of a plan, its middle
        (LEAD + ".", ("Il a souhaité réussir cette dernière année du plan 2016-2020.",), "2020-05-06"),
        (LEAD + ".", ("Le plan 2021-2025, qui entre dans sa deuxième année, prévoit un port.",), "2022-05-06"),
        (LEAD + ".", ("Le plan 2016-2020, qui s'achève cette année, prévoit un port.",), "2020-05-06"),
        (LEAD + ".", ("Le plan 2021-2025, aujourd'hui à mi-chemin, prévoit un port.",), "2023?-05-06"),
        (LEAD + ".", ("Le prix du riz a baissé de moitié de 2010 à 2014.",), "XXXX-05-06"),
        (ENGLISH_LEAD + ".", ("In this final year of the 2016-2020 plan, he has one wish.",), "2020-05-06"),
        (LEAD + ".", ("À un an de la fin du plan 2016-2020, il a un souhait.",), "2019-05-06"),
        (LEAD + ".", ("La campagne 2018-2019, qui vient de s'achever, fut bonne.",), "2019-05-06"),
        # what was agreed for so many years
        (LEAD + ".", ("L'accord, conclu en 2014 pour cinq ans, expire l'an prochain.",), "2018-05-06"),
        (ENGLISH_LEAD + ".", ("Elected in 2016 for a five-year term that ends this year, he leaves.",), "2021-05-06"),
        # so many years later: what is so now, or what followed then
        (LEAD + ".", ("Signé en 2016, l'accord porte ses fruits trois ans plus tard.",), "2019-05-06"),
        (LEAD + ".", ("L'union, créée en 1982 et dissoute sept ans plus tard, renaît.",), "XXXX-05-06"),
        # what comes every year
        (LEAD + ".", ("La 12e foire, tenue chaque année depuis la première, en 2008, réunit cent stands.",), "2019-05-06"),
        (LEAD + ".", ("Le festival annuel, créé en 2009, en est à sa onzième édition.",), "2019?-05-06"),
        (ENGLISH_LEAD + ".", ("The academy took in its first pupils in 2009 and is in its tenth school year.",), "2018?-05-06"),
        (LEAD + ".", ("Le 12e forum, dont le premier eut lieu en 2008, est ouvert.",), "XXXX-05-06"),
        # first in so many years
        (LEAD + ".", ("Une première en dix ans, la dernière visite remontant à 2009.",), "2019?-05-06"),
        # an anniversary whose sentence has an aside
        (LEAD + ".", ("« Nos relations, nouées en juin 1993, auront vingt-cinq ans l'an prochain. »",), "2017-05-06"),
    ],
)  # fmt: skip
def test_a_year_so_far_from_the_event_gives_its_year(lead, rest, edtf):
    assert date_of(lead, *rest) == edtf


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        ("Lomé (VNA) - Le Salon du livre 2019 s'est ouvert le 6 mai à Lomé.", "2019-05-06"),
        ("Lomé (VNA) - Koffi Adjo a inauguré le 6 mai à Lomé le Salon du livre 2019.", "2019-05-06"),
        ("Lomé (VNA) - Koffi Adjo a reçu le 6 mai un envoyé en marge du Salon du livre 2019.", "2019?-05-06"),
    ],
)
def test_what_bears_its_year_and_is_the_news_gives_the_year(lead, edtf):
    assert date_of(lead, "La ville qui recevra l'édition 2021 sera connue demain.") == edtf


def test_a_cup_that_was_given_away_is_still_to_come():
    lead = "Lomé (VNA) - Koffi Adjo a reçu mardi 28 novembre à Lomé une délégation du Ghana."
    rest = ("L'organisation de la Coupe 2025 nous a été confiée en septembre 2023.",)

    assert date_of(lead, *rest) == "2023-11-28"


LUNDI = "Lomé (VNA) - Koffi Adjo a reçu lundi 6 mai à Lomé une délégation du Ghana."  # 2013, 2019, 2024
MONDAY = "Lome (VNA) - Togolese Trade Minister Koffi Adjo received a delegation from Ghana on Monday, May 6."


@pytest.mark.parametrize(
    ("lead", "past", "ahead"),
    [
        (LUNDI, "Le contrat de 2017 sera renégocié.", "Les élections de 2022 seront libres."),
        (LUNDI, "La loi du 3 mars 2017 sera révisée.", "Le mandat a été prorogé jusqu'au 31 mars 2022."),
        (LUNDI, "Il espère retrouver son niveau de 2017.", "Rendez-vous a été pris à Kara pour 2022."),
        (LUNDI, "L'ancien ministre (2012-2017) était là.", "Il a annoncé l'ouverture d'un consulat en 2022."),
        (LUNDI, "Comme en 2017, le port sera gratuit.", "Une aide a été promise en vue des Jeux de 2022."),
        (LUNDI, "Rentré d'exil en 2017, il sera candidat.", "Les ponts seront achevés d'ici à la mi-2022."),
        (MONDAY, "The truce of June 2017 is holding.", "The mandate was extended to March 31, 2022."),
        (MONDAY, "Togo hopes to return to its 2017 level.", "He announced the opening of a consulate in 2022."),
        (MONDAY, "Back from exile in 2017, she will run.", "A bridge is to be finished by mid-2022."),
        (MONDAY, "The former minister (2012-2017) was there.", "A ship is to be handed over in March 2022."),
    ],
)  # fmt: skip
def test_a_weekday_finds_the_year_between_what_is_over_and_what_is_to_come(lead, past, ahead):
    assert (
        date_of(lead, "La fête fut belle." if lead is LUNDI else "The day was fine.", past, ahead)
        == "2019-05-06"
    )


@pytest.mark.parametrize(
    "rest",
    ["Un stade bâti pour les Jeux de 2022 a été ouvert.", "Kara, ville hôte des Jeux de 2022, a ouvert un stade."],
)  # fmt: skip
def test_what_is_built_for_the_games_may_be_before_or_after_them(rest):
    assert date_of(LUNDI, "La fête fut belle.", "L'accord de 2017 tient.", rest) == "XXXX-05-06"


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("Fermé en février 2016, le port a rouvert le 6 mai, soit trois ans et trois mois plus tard.", "2019-05-06"),
        ("Fermé en 2016, le port a rouvert le 6 mai, trois ans plus tard.", "2019-05-06"),
        ("Fermé en 2016, il a rouvert en juin, trois ans plus tard.", "XXXX-05-06"),
        ("Il a rappelé la visite du roi en octobre 2018 et celle, un an plus tard, de la reine.", "XXXX-05-06"),
    ],
)  # fmt: skip
def test_a_time_is_counted_to_the_event_s_own_day(told, edtf):
    assert date_of(f"{LEAD}.", told) == edtf
