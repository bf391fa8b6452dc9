"""The year of the event: what a story counts, what it tells as over, and as still to come."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of, read_story

from builder.content.authority import Authority, Fact
from builder.content.dates import EventDate

RELATIONS = Fact(
    "Relations",
    EventDate.parse("1973-09-21"),
    ("relations diplomatiques Togo-Ghana", "diplomatic ties between Togo and Ghana"),
)
INSTITUTE = Fact("Fondation de l'Institut Volta", EventDate.parse("1998-10-19"), ("Institut Volta",))


@pytest.mark.parametrize(
    ("lead", "rest", "edtf"),
    [
        (
            FRENCH.format("le mercredi 15 avril"),
            (
                "En 2018, la visite du président avait été un succès.",
                "Ils veulent porter les échanges à 5 milliards d'ici 2022.",
            ),
            "2020-04-15",
        ),
        (
            "Lomé, mercredi 7 mars (VNA) - Le ministre togolais Koffi Adjo a reçu mardi une délégation du Ghana.",
            (
                "Le port a été ouvert en 2016.",
                "Un pont ouvrira d'ici à 2020.",
            ),
            "2018-03-06",
        ),
        (
            FRENCH.format("du lundi 5 au mercredi 7 mars"),
            (
                "Le port a été ouvert en 2016.",
                "Un pont ouvrira d'ici à 2020.",
            ),
            "2018-03-05/2018-03-07",
        ),
        (FRENCH.format("le 28 mars"), ("L'an dernier, en 2017, les échanges ont progressé.",), "2018-03-28"),
        (
            FRENCH.format("le 28 mars"),
            ("Les échanges ont atteint 5 milliards de dollars l'an dernier (2017).",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Le sommet se tiendra l'an prochain, en 2019, à Accra.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("En 2019, l'an prochain, un sommet se tiendra à Accra.",),
            "2018-03-28",
        ),
        (FRENCH.format("le 28 mars"), ("Cette année 2018 est celle du tourisme.",), "2018-03-28"),
        (
            FRENCH.format("le 28 mars"),
            ("Il y a dix ans, en 2008, les deux pays ouvraient un port.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Les deux pays ont noué leurs relations en 2008, il y a dix ans.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Les relations ont été établies en 1975.",
                "Les deux pays fêtent le 43e anniversaire de leurs relations diplomatiques.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Les deux pays fêteront l'an prochain le 44e anniversaire de leurs relations diplomatiques.",
                "Ces relations ont été établies en 1975.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Le Togo et le Ghana célèbrent cette année les 45 ans de leurs relations diplomatiques, établies le 21 septembre 1973.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "L'entretien intervient alors que les deux pays marquent le 45e anniversaire de l'établissement de leurs relations diplomatiques (21 septembre 1973 - 21 septembre 2018).",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Établies en 1973, les relations diplomatiques fêtent leur 45e anniversaire.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Les deux pays préparent le 45e anniversaire de leurs relations, établies le 21 septembre 1973.",
            ),
            "2018?-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "L'année 2018 marque le 45e anniversaire de l'établissement des relations diplomatiques entre les deux pays.",
            ),
            "2018?-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("2018 est l'année du 45e anniversaire des relations diplomatiques, nouées en 1973.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Depuis l'établissement des relations en 1975, en 43 ans de relations, les échanges ont grandi.",
            ),
            "2018?-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Au premier trimestre 2018, les échanges ont atteint 2 milliards, en hausse de 8% par rapport à 2017.",
            ),
            "2018?-03-28",
        ),
        (
            FRENCH.format("mercredi 28 mars"),
            (
                "Le port a été inauguré en novembre 2016.",
                "Le Ghana présidera le groupe en 2020.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("mercredi 28 mars"),
            (
                "Le Ghana, candidat au Conseil de sécurité pour le mandat 2020-2021, a signé en 2015 une convention.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("mercredi 28 mars"),
            (
                "Les deux pays ont mis en place en 2016 un comité.",
                "La feuille de route 2016-2020 est suivie de près.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("jeudi 28 mars"),
            (
                "Le port a été inauguré en novembre 2016.",
                "Un pont sera ouvert en 2018.",
            ),
            "XXXX-03-28",
        ),
        (
            "Lomé (VNA) - Le ministre togolais Koffi Adjo a reçu une délégation du Ghana.",
            (
                "La rencontre a eu lieu le 6 mars au palais.",
                "Une autre est prévue le 9 juin.",
            ),
            "XXXX-03-06",
        ),
        (
            "LOME, March 7 (Xinhua) -- Togolese Trade Minister Koffi Adjo met with a delegation from Ghana here on Wednesday.",
            ("The port was opened in 2016. The two sides aim to open a bridge by 2020.",),
            "2018-03-07",
        ),
        (
            ENGLISH.format("on March 28"),
            (
                "This year marks the 45th anniversary of diplomatic ties.",
                "The ties were established in 1973.",
            ),
            "2018-03-28",
        ),
        (
            ENGLISH.format("on March 28"),
            (
                "The two countries will celebrate the 46th anniversary of their diplomatic ties (1973-2019) next year.",
            ),
            "2018-03-28",
        ),
        (ENGLISH.format("on March 28"), ("Last year, in 2017, trade grew.",), "2018-03-28"),
        (
            ENGLISH.format("on Wednesday, March 28"),
            ("The agreement signed in 2016 has worked. Ghana will chair the group in 2020.",),
            "2018-03-28",
        ),
        (ENGLISH.format("on March 28"), ("Ten years ago, in 2008, the port opened.",), "2018-03-28"),
        (
            FRENCH.format("le 28 mars"),
            ("Les deux pays fêtent le 45ème anniversaire de leurs liens diplomatiques, noués en 1973.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Les deux pays fêtent le 45è anniversaire de l'établissement de leurs relations (1973-2018).",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Cette visite a lieu l'année où les deux pays célèbrent le 45e anniversaire de leurs relations diplomatiques, établies en septembre 1973.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Le Togo et le Ghana célèbrent 45 ans de relations diplomatiques cette année, depuis leur établissement en 1973.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("L'ambassade fête ses 45 ans cette année : elle a été ouverte en 1973.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Le cinquantième anniversaire de l'indépendance, proclamée en 1968, est fêté cette année.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("C'est en 1973 que les deux pays ont établi leurs relations diplomatiques, il y a 45 ans.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Cela fait 45 ans, depuis 1973, que les deux pays coopèrent. Ils célèbrent cette année le 45e anniversaire de leurs relations, nouées en 1973.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("En 2017, l'an passé, les échanges ont atteint 2 milliards.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Selon le ministre, 20.000 touristes sont venus l'année dernière, en 2017, soit 10% de plus qu'en 2016.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Les échanges se sont élevés à 2 milliards l'année passée (2017), contre 1,5 milliard en 2016.",
            ),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("L'année prochaine, en 2019, le Togo accueillera le sommet.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Le Togo accueillera, en 2019, l'année prochaine, le sommet.",),
            "2018-03-28",
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Des élections sont prévues en mai 2019, l'an prochain.",),
            "2018-03-28",
        ),
        (FRENCH.format("le 28 mars"), ("Le Togo présidera l'Union l'an prochain (2019).",), "2018-03-28"),
        (FRENCH.format("le 28 mars"), ("En cette année 2018, les deux pays ouvrent un port.",), "2018-03-28"),
        (FRENCH.format("le 28 mars"), ("Depuis le début de 2018, les échanges progressent.",), "2018-03-28"),
        (FRENCH.format("le 28 mars"), ("Le traité a été signé il y a vingt ans, en 1998.",), "2018-03-28"),
        (FRENCH.format("le 28 mars"), ("Le traité a été signé en 1998, voici vingt ans.",), "2018-03-28"),
        (
            FRENCH.format("le 28 mars"),
            ("Vingt ans se sont écoulés depuis la signature du traité, en 1998.",),
            "2018-03-28",
        ),
        (
            ENGLISH.format("on March 28"),
            (
                "The two countries are celebrating the 45th anniversary of their diplomatic ties, set up in 1973.",
            ),
            "2018-03-28",
        ),
        (
            ENGLISH.format("on March 28"),
            ("This year marks 45 years since the two countries established diplomatic ties in 1973.",),
            "2018-03-28",
        ),
        (
            ENGLISH.format("on March 28"),
            (
                "The visit comes as the two countries mark the 45th anniversary of diplomatic ties (September 21, 1973 - 2018).",
            ),
            "2018-03-28",
        ),
        (
            ENGLISH.format("on March 28"),
            (
                "The two countries set up diplomatic ties on September 21, 1973 and will mark their 46th anniversary next year.",
            ),
            "2018-03-28",
        ),
        (ENGLISH.format("on March 28"), ("Last year, in 2017, 20,000 tourists came.",), "2018-03-28"),
        (
            ENGLISH.format("on March 28"),
            ("Trade hit 2 billion USD last year (2017), up from 1.5 billion in 2016.",),
            "2018-03-28",
        ),
        (ENGLISH.format("on March 28"), ("Togo will host the summit next year, in 2019.",), "2018-03-28"),
        (ENGLISH.format("on March 28"), ("The treaty was signed twenty years ago, in 1998.",), "2018-03-28"),
        (ENGLISH.format("on March 28"), ("So far in 2018, trade has grown.",), "2018-03-28"),
        (
            ENGLISH.format("on November 18"),
            (
                "It marked the 65th founding anniversary of the diplomatic relationship.",
                "The two countries officially set up diplomatic ties on November 17, 1954.",
            ),
            "2019-11-18",
        ),
        (
            ENGLISH.format("on January 22"),
            ("It marked the 70th founding anniversary of diplomatic relations (January 30, 1950).",),
            "2020-01-22",
        ),
    ],
)
def test_the_year_follows_from_the_text(lead, rest, edtf):
    assert date_of(lead, *rest) == edtf


@pytest.mark.parametrize(
    ("lead", "rest", "edtf", "fact"),
    [
        (
            FRENCH.format("le 28 mars"),
            (
                "À l'occasion du 45e anniversaire des relations diplomatiques Togo-Ghana, un pont sera ouvert.",
            ),
            "2018-03-28",
            RELATIONS,
        ),
        (
            ENGLISH.format("on March 28"),
            ("The 45th anniversary of the diplomatic ties between Togo and Ghana was discussed.",),
            "2018-03-28",
            RELATIONS,
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Il a salué les vingt ans de l'Institut Volta.",),
            "2018-03-28",
            INSTITUTE,
        ),
        (
            FRENCH.format("le 28 mars"),
            ("L'Institut Volta fête cette année ses 20 ans.",),
            "2018-03-28",
            INSTITUTE,
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Les 20 ans de la création de l'Institut Volta seront célébrés cette année.",),
            "2018-03-28",
            INSTITUTE,
        ),
        (
            FRENCH.format("le 28 mars"),
            ("On célébrera l'an prochain le 21e anniversaire de l'Institut Volta.",),
            "2018-03-28",
            INSTITUTE,
        ),
    ],
)
def test_an_anniversary_counts_from_the_chronology(lead, rest, edtf, fact):
    assert date_of(lead, *rest, authority=Authority((), (fact,))) == edtf


@pytest.mark.parametrize(
    ("lead", "rest"),
    [
        (
            FRENCH.format("le 28 mars"),
            ("En vue du 45e anniversaire de leurs relations (1973-2018), ils ont formé un comité.",),
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Près de 45 ans après l'établissement des relations, en 1973, les deux pays coopèrent.",),
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Plus de 20 ans après la signature du traité, en 1998, il reste à faire.",),
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Dix ans après sa fondation, en 1988, le Centre comptait 200 chercheurs.",),
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Lors du 40e anniversaire des relations, en 2013, un pont avait été inauguré.",),
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Il a rappelé les fêtes du 40e anniversaire des relations diplomatiques, nouées en 1973.",),
        ),
        (FRENCH.format("le 28 mars"), ("Il dirige l'Institut depuis dix ans. Le traité date de 1998.",)),
        (
            FRENCH.format("le 28 mars"),
            ("L'an dernier, les échanges ont atteint 2 milliards, contre 1,5 milliard en 2016.",),
        ),
        (FRENCH.format("le 28 mars"), ("L'an prochain, le plan 2019-2023 sera lancé.",)),
        (FRENCH.format("le 28 mars"), ("L'an dernier, le Togo a été élu au Conseil pour 2018-2019.",)),
        (
            FRENCH.format("le 28 mars"),
            ("Les droits de douane seront supprimés en dix ans. L'accord date de 2015.",),
        ),
        (FRENCH.format("le 28 mars"), ("Le 70e anniversaire de l'ONU a été célébré en 2015.",)),
        (
            FRENCH.format("le 28 mars"),
            ("Le centre a fêté en 2017 le 20e anniversaire de sa fondation en 1997.",),
        ),
        (FRENCH.format("le 28 mars"), ("Il a été réélu en 2016 pour cinq ans.",)),
        (FRENCH.format("le 28 mars"), ("Le 12e sommet, deux ans après celui de 2016, est attendu.",)),
        (
            ENGLISH.format("on March 28"),
            ("Nearly 45 years after diplomatic ties were established in 1973, much remains to be done.",),
        ),
        (
            ENGLISH.format("on March 28"),
            ("At the 40th anniversary of the ties, in 2013, a bridge was opened.",),
        ),
        (
            ENGLISH.format("on March 28"),
            ("They discussed preparations for the 45th anniversary of diplomatic ties, set up in 1973.",),
        ),
        (
            ENGLISH.format("on March 28"),
            ("Ten years after its founding in 1988, the centre had 200 researchers.",),
        ),
        (ENGLISH.format("on March 28"), ("Trade rose last year, compared with 1.5 billion in 2016.",)),
        (
            FRENCH.format("le 28 mars"),
            ("En 2017, les deux pays ont célébré le 45e anniversaire de leurs relations, établies en 1972.",),
        ),
        (
            FRENCH.format("le 28 mars"),
            (
                "Ils ont assisté au lancement des activités du 45e anniversaire de leurs relations (1973-2018).",
            ),
        ),
        (
            FRENCH.format("le 28 mars"),
            ("Le Comité pour la présidence togolaise de l'Union en 2020 a vu le jour ce jour-là.",),
        ),
    ],
)
def test_a_number_of_years_that_proves_nothing_makes_no_date_certain(lead, rest):
    date = read_story(lead, *rest).article.date

    assert date is None or not date.is_certain


@pytest.mark.parametrize(
    ("weekday", "told", "date"),
    [
        (
            "mercredi 18 décembre",
            "Depuis l'adoption du plan de 2016, la suite du plan est préparée. Il prendra fin en 2020.",
            "2019-12-18",
        ),
        (
            "mercredi 13 novembre",
            "Ouvert en 2017, il remplace celui de 1998, qui expire en 2020.",
            "2019-11-13",
        ),
        (
            "mardi 12 mars",
            "En 2023, la ville a accueilli 15 millions de touristes. Elle espère en recevoir 17 millions en 2024.",
            "2024-03-12",
        ),
        (
            "jeudi",
            "Cette année marque le 50e anniversaire des relations, établies le 1er décembre 1972.",
            "2022",
        ),
    ],
)
def test_bounds_that_a_text_sets_leave_one_year_of_a_weekday(weekday, told, date):
    assert date_of(FRENCH.format(weekday), told) == date
