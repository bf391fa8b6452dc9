"""Where it happened, told after a lead that does not say so: the place stands where the event is taken up again."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone


def location(*paragraphs: str, title: str = "Le bac fait peau neuve") -> str | None:
    text = "\n\n".join((title, *paragraphs))
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.location


SHOW = "LOMÉ, 6 mars 2031 (ATOP) - Le ministre Koffi Adjo a donné mardi le coup d'envoi d'une exposition de masques."
CONCERT = (
    "LOMÉ, 6 mars 2031 (ATOP) - Douze chanteurs du fleuve ont donné mardi leur unique concert de la saison."
)
SIGNED = (
    "LOMÉ, 6 mars 2031 (ATOP) - Deux préfectures uniront leurs bacs à la rentrée, a appris mardi la presse."
)
VISIT = (
    "LOMÉ, 6 mars 2031 (ATOP) - Le voilier-école Étoile a entamé mardi une visite de quatre jours au Ghana."
)


@pytest.mark.parametrize(
    ("lead", "then", "place"),
    [
        (
            SHOW,
            "Installée dans la halle de Kpalimé, l'exposition réunit des masques taillés à Kara.",
            "Kpalimé",
        ),
        (SHOW, "Montée avec des musées de Kara, elle occupe le Musée Vella, à Orvane.", "Orvane"),
        (SHOW, "Vernie sous la charpente du marché d'Orvane, elle y restera jusqu'en juin.", "Orvane"),
        (
            CONCERT,
            "Arrivée de Kara la veille, la troupe s'est produite sur la scène du théâtre, à Orvane.",
            "Orvane",
        ),
        (CONCERT, "La fête avait pour cadre la halle de Kpalimé, prêtée par la commune.", "Kpalimé"),
        (CONCERT, "Des centaines de personnes s'étaient massées sur les quais d'Orvane.", "Orvane"),
        (CONCERT, "Orvane, petit port de l'ouest, a été choisie pour ses vieilles halles.", "Orvane"),
        (SIGNED, "La convention a été paraphée mardi au palais de justice d'Orvane.", "Orvane"),
        (
            SIGNED,
            "La session, que l'union tient d'ordinaire à Kara, avait été délocalisée à Orvane.",
            "Orvane",
        ),
        (SIGNED, "Le maire est propriétaire du bac d'Orvane, où a eu lieu la signature.", "Orvane"),
        (VISIT, "Parti de Kara, le navire a été accueilli au son des tambours à Takoradi.", "Takoradi"),
        (CONCERT, "La plage d'Orvane accueille jusqu'à lundi cette fête.", "Orvane"),
        (CONCERT, "Hôte de la fête, la ville d'Orvane avait pavoisé ses rues.", "Orvane"),
        (CONCERT, "Venu spécialement à Kpalimé, le préfet Yao Mensa a chanté avec eux.", "Kpalimé"),
        (SIGNED, "L'audience au tribunal de Kpalimé a duré dix minutes.", "Kpalimé"),
        (SIGNED, "Le choix de Kpalimé s'explique par la proximité du fleuve.", "Kpalimé"),
        (SIGNED, "Les deux ministres ont parlé pendant deux heures au palais de Kpalimé.", "Kpalimé"),
        (SIGNED, "Le bac est amarré à Orvane, sur la côte, où le maire en a remis les clés.", "Orvane"),
        (SHOW, "Les élèves d'Orvane devaient jusque-là prendre le bac pour voir des masques.", "Orvane"),
    ],
)
def test_the_place_is_told_where_the_event_is_taken_up_again(lead: str, then: str, place: str) -> None:
    assert location(lead, then) == place


@pytest.mark.parametrize(
    "then",
    [
        "Installé à Kara depuis dix ans, le peintre a prêté trois toiles.",
        "La société, qui a pris ses quartiers à Kara, a prêté le bac.",
        "La troupe se produira à Kara en mai.",
        '"La fête a eu lieu à Kara sous la pluie", se souvient le passeur.',
        "Une escale à Kara est envisagée.",
        "Elle sera présentée ensuite à Kara.",
        "Elles ont été construites à Kara.",
        "Un bac semblable se trouve à Kara.",
        "Les habitants de Kara ont salué cette annonce.",
        "Né en 1980 à Kara, le chanteur a enseigné au lycée de Kpalimé.",
    ],
)
def test_the_dateline_holds_where_something_else_is_told_to_be_elsewhere(then: str) -> None:
    assert location(CONCERT, then) == "Lomé"


def test_where_a_thing_stands_is_the_event_s_place_only_if_hands_were_on_it() -> None:
    stands = "Implantée à la sortie ouest de Kpalimé, l'usine tournera en mai."
    planned = (
        "LOMÉ, 6 mars 2031 (ATOP) - Le ministre Koffi Adjo a signé mardi un contrat de 40 millions de francs."
    )

    assert location(SHOW.replace("d'une exposition de masques", "d'une usine"), stands) == "Kpalimé"
    assert location(planned, stands) == "Lomé"


ENGLISH = "ACCRA, March 6, 2031 (GNA) - An exhibition on the river's ferrymen opened on Tuesday after six years of work."
SACKS = "Les sacs s'alignaient sous les manguiers de la capitainerie d'Orvane."
FERRIES = "LOMÉ, 6 mars 2031 (ATOP) - Deux préfectures ont conclu mardi un accord sur leurs bacs."
AGREED = "ACCRA, March 6, 2031 (GNA) - Three towns will jointly train a thousand ferrymen, officials said on Tuesday."


@pytest.mark.parametrize(
    ("lead", "then", "place"),
    [
        (ENGLISH, "Held under the roof of the old market in Limford, the show runs until June.", "Limford"),
        (ENGLISH, "It occupies the ground floor of the customs house in Limford.", "Limford"),
        (ENGLISH, "Limford Museum, in the northern port, has gathered seventy photographs.", "Limford"),
        (
            AGREED,
            "The mayors put their names to the text on the campus of the college in Limford.",
            "Limford",
        ),
        (AGREED, "They shook hands at the Limford wharf, where the launching ceremony was held.", "Limford"),
        (
            AGREED,
            "Limford, the main town of the islands, was chosen because the fleet ties up there.",
            "Limford",
        ),
        (AGREED, "To mark the day, officials and buyers gathered among the trees of Limford.", "Limford"),
        (AGREED, "Miners at Limford, some with their families, cheered as the mayor signed.", "Limford"),
        (AGREED, "The choice of Tamale was no accident, the mayor said.", "Tamale"),
        (ENGLISH, "Addressing boatmen at the Limford jetty, Minister Koffi Adjo promised lights.", "Limford"),
        (ENGLISH, "Pupils in Limford used to walk an hour to see a ferry.", "Limford"),
    ],
)
def test_an_english_story_tells_it_so_too(lead: str, then: str, place: str) -> None:
    assert location(lead, then, title="Ferrymen have a house of their own") == place


@pytest.mark.parametrize(
    "then",
    [
        "The agreement was signed by the head of the Department of Inland Waters.",
        "The loan agreement was initialled in Kumasi last November.",
        "A similar show is located in Kumasi.",
        "The boats were made at Kumasi Dockyard.",
        "The commander flew back afterwards to his headquarters at Tamale.",
    ],
)
def test_an_english_dateline_holds_where_something_else_is_elsewhere(then: str) -> None:
    assert location(AGREED, then, title="Ferrymen to be trained") == "Accra"


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("Deux mineurs ont péri mardi dans l'effondrement d'une galerie à Orvane, sur la côte.", "Orvane"),
        (
            "Une coulée de boue a fait au moins onze morts mardi à Orvane, ont annoncé les autorités.",
            "Orvane",
        ),
        ("Les habitants d'Orvane ont retrouvé mardi la silhouette blanche du bac.", "Orvane"),
        ("Le ministre Koffi Adjo a offert à la ville d'Orvane un bac, qui a ouvert mardi.", "Orvane"),
        ("Un juge a condamné mardi deux hommes à huit ans de prison pour avoir volé un bac à Kara.", "Lomé"),
        ("Deux préfectures ont mis mardi leurs bacs en commun, a-t-on appris mercredi à Kara.", "Lomé"),
        ("Un bac a sombré mardi sur la ligne reliant Kpalimé au port de Kara.", "Lomé"),
    ],
)
def test_a_lead_tells_the_place_of_what_befell_people_and_no_other(lead: str, place: str) -> None:
    assert location(f"LOMÉ, 6 mars 2031 (ATOP) - {lead}") == place


@pytest.mark.parametrize(
    ("then", "place"),
    [
        ("Le chef du district, qui accueillait les délégués à Kara, a raconté la crue.", "Kara"),
        ("S'adressant à cent invités réunis à Kara, devant la halle, Mme Adjo a loué les dockers.", "Kara"),
        ("La séance de travail, qui s'est déroulée au port de Kara, a duré deux heures.", "Kara"),
        ("La séance de travail, qui s'est tenue l'an dernier à Kara, avait duré deux heures.", "Lomé"),
        ("Selon la maire de la ville hôte, Anna Vella, le bac accostera gratuitement.", "Lomé"),
    ],
)
def test_who_had_the_others_as_guests_and_spoke_to_them_tells_where_it_was(then: str, place: str) -> None:
    assert location(FERRIES, "Le texte, préparé depuis un an, fixe un calendrier.", then) == place


def test_what_is_said_at_the_ceremony_is_said_where_it_was() -> None:
    then = "The rector said at the ceremony in Kumasi that the boats would be lent."
    more = "The boats, built in Tamale, are new."
    assert location(AGREED, more, then, title="Ferrymen to be trained") == "Kumasi"


@pytest.mark.parametrize(
    ("then", "place"),
    [
        ("La remise a eu lieu au quai d'Orvane, à Kara.", "Kara"),
        ("La remise a eu lieu au quai d'Orvane.", "Orvane"),
        ("La cérémonie ne s'est pas tenue au port de Kara, comme annoncé.", "Lomé"),
        ("La cérémonie ne s'est pas seulement tenue à Kara.", "Kara"),
    ],
)
def test_a_quay_lies_in_its_town_and_where_it_was_not_held_it_was_not(then: str, place: str) -> None:
    assert location(FERRIES, then) == place


@pytest.mark.parametrize(
    ("then", "place"),
    [
        ("The two ministers exchanged the documents at Vellatown, a hamlet.", "Vellatown"),
        ("The ceremony was not held in Kumasi as announced.", "Accra"),
        ("The ceremony was not only held in Kumasi.", "Kumasi"),
    ],
)
def test_where_the_papers_changed_hands_it_was_signed(then: str, place: str) -> None:
    assert location(AGREED, then, title="Ferrymen to be trained") == place


@pytest.mark.parametrize(
    ("then", "place"),
    [
        (f"{SACKS} C'est là que la ministre Anna Vella en a donné quittance.", "Orvane"),
        (f"{SACKS} C'est là que la ministre Anna Vella est née.", "Lomé"),
        ("Le complexe d'Orvane, où elle recevait ce jour-là une délégation, n'a pas de quai.", "Orvane"),
        ("Le complexe d'Orvane, où elle recevait autrefois une délégation, n'a pas de quai.", "Lomé"),
        ("Le ministre Koffi Adjo s'est dit prêt, à l'issue de leur visite de la ferme d'Orvane.", "Orvane"),
    ],
)
def test_a_place_told_is_taken_up_as_there(then: str, place: str) -> None:
    assert location(FERRIES, then) == place


FOOD = "LOMÉ, 6 mars 2031 (ATOP) - Trois cents familles ont reçu mardi des vivres de la ministre Anna Vella."
DIPLOMAS = "LOMÉ, 6 mars 2031 (ATOP) - Trente dockers ont reçu mardi leur diplôme du ministre Koffi Adjo."


@pytest.mark.parametrize(
    ("lead", "then", "place"),
    [
        (FOOD, "La caravane a poussé jusqu'à Orvane, où les sacs ont été remis aux chefs.", "Orvane"),
        (FOOD, "Le convoi a roulé jusqu'à Orvane, dans le nord, où l'attendait le chef.", "Orvane"),
        (FOOD, "Le convoi a roulé jusqu'à Orvane, dans le nord, où un chef l'attendait.", "Orvane"),
        (FOOD, "La route sera bitumée jusqu'à Orvane, où la ministre avait étudié.", "Lomé"),
        (DIPLOMAS, "Le lycée d'Orvane, dont le préau a servi de cadre à la remise, a vingt ans.", "Orvane"),
        (DIPLOMAS, "Ils ont dormi sur les bancs de l'école d'Orvane, qui abritait la fête.", "Orvane"),
        (DIPLOMAS, "Le directeur de l'école d'Orvane, qui abritera la fête, a vingt ans.", "Lomé"),
        (SIGNED, "Le texte a été lu à bord de la frégate Étoile, mouillée en rade d'Orvane.", "Orvane"),
        (SIGNED, "Il avait navigué à bord de l'Étoile, partie d'Orvane.", "Lomé"),
        (SIGNED, "Venus de Kara et de Sokodé, ils ont fait leur jonction à Orvane.", "Orvane"),
        (SIGNED, "Venus de Kara, les deux ministres se sont donné rendez-vous à Orvane.", "Orvane"),
        (SIGNED, "Les délégués, dont beaucoup venaient de Kara, se sont serrés au foyer d'Orvane.", "Orvane"),
        (SIGNED, "Faute de salle à Kara, les travaux ont été installés dans un gymnase d'Orvane.", "Orvane"),
        (SIGNED, "Les deux préfets avaient choisi pour cela le vieux fort d'Orvane.", "Orvane"),
        (SIGNED, "Les deux préfets ont choisi comme modèle le vieux fort d'Orvane.", "Lomé"),
    ],
)
def test_a_journeys_end_a_room_and_a_ship_tell_the_place(lead: str, then: str, place: str) -> None:
    assert location(lead, then) == place


@pytest.mark.parametrize(
    ("then", "place"),
    [
        ("They put pen to paper aboard the frigate Star, anchored off Vellatown.", "Vellatown"),
        ("They put pen to paper aboard the frigate Star, which had left Vellatown.", "Accra"),
    ],
)
def test_so_they_do_in_english(then: str, place: str) -> None:
    assert location(AGREED, then, title="Ferrymen to be trained") == place


SAID = "« L'eau n'attend pas »,"


@pytest.mark.parametrize(
    ("then", "place"),
    [
        (f"{SAID} a lancé M. Adjo devant les passeurs, dans la tente dressée à l'entrée d'Orvane.", "Orvane"),
        (f"{SAID} a déclaré la ministre Anna Vella dans la cour de l'école d'Orvane.", "Orvane"),
        (f"{SAID} a déclaré la ministre Anna Vella dans un message au journal d'Orvane.", "Lomé"),
        (f"{SAID} a promis la ministre Anna Vella aux riverains d'Orvane, qui chantaient.", "Orvane"),
        (f"{SAID} a promis la ministre Anna Vella aux représentants d'Orvane.", "Lomé"),
        ("La rencontre, que Kara devait abriter, s'est repliée sur Orvane.", "Orvane"),
        ("La cérémonie, prévue à Kara, a été avancée d'un jour et ramenée à Orvane.", "Orvane"),
        ("Annoncée à Kara, la signature a finalement eu pour décor le pont d'Orvane.", "Orvane"),
        ("Rendez-vous avait été donné à la gare d'Orvane, d'où part le rail.", "Orvane"),
        ("Elle a été attendue sur le perron du lycée d'Orvane par les deux préfets.", "Orvane"),
        ("Les clés ont été distribuées dans le réfectoire de Dar Adjo d'Orvane.", "Orvane"),
        ("L'entretien s'est déroulé au Centre des conférences d'Orvane.", "Orvane"),
    ],
)
def test_a_frame_of_a_quotation_and_a_change_of_plan_tell_the_place(then: str, place: str) -> None:
    assert location(FERRIES, then) == place


@pytest.mark.parametrize(
    ("then", "place"),
    [
        ("As Mr Adjo put it over bream in the workers' canteen at Vellatown, water flows.", "Vellatown"),
        ('"Water does not wait," said Mr Adjo, standing on the jetty in Vellatown.', "Vellatown"),
        ('"Water does not wait," said Mr Adjo in a letter to the mayor of Vellatown.', "Accra"),
        ("The talks began an hour late in the parish hall at Vellatown.", "Vellatown"),
        ("At the ceremony, held in a courtyard of the college in Vellatown, she sang.", "Vellatown"),
    ],
)
def test_and_in_english(then: str, place: str) -> None:
    assert location(AGREED, then, title="Ferrymen to be trained") == place


HERD = "Cent vaches ont été embarquées hier"


def test_a_ship_that_bears_a_towns_name_tells_no_place() -> None:
    assert location(f"{HERD} à bord de la goélette Ville de Kara.") is None
    assert location(f"{HERD} à bord de la goélette Étoile, à Kara.") == "Kara"


@pytest.mark.parametrize(
    ("then", "place"),
    [
        ("Levées tôt, les femmes d'Orvane ont attendu la délégation sous les fromagers.", "Orvane"),
        ("Levées tôt, les femmes d'Orvane ont attendu dix ans.", "Lomé"),
        ("Les élus sont descendus du train qui les avait menés de Kara à Orvane.", "Orvane"),
        ("Les élus prendront le train qui les conduira de Kara à Orvane.", "Lomé"),
        ("Retardée par la houle, la vedette qui amenait l'amiral a accosté à Orvane.", "Orvane"),
        ("La réunion aurait dû se tenir à Orvane, mais le courant y a fait défaut.", "Lomé"),
    ],
)
def test_who_was_greeted_or_taken_somewhere_was_there(then: str, place: str) -> None:
    more = "Le texte a été signé par le secrétaire d'Etat aux Ports et à la Pêche, Yao Mensa."
    assert location(FERRIES, more, then) == place


@pytest.mark.parametrize(
    ("then", "place"),
    [
        ("Lunch, a soup, was eaten standing under the plane trees of Vellatown.", "Vellatown"),
        ("Lunch will be eaten under the plane trees of Vellatown.", "Accra"),
    ],
)
def test_who_ate_or_was_taken_somewhere_was_there(then: str, place: str) -> None:
    assert location(AGREED, then, title="Ferrymen to be trained") == place


@pytest.mark.parametrize(
    ("when", "place"), [("à l'issue de la signature", "Orvane"), ("lors d'une visite de 2020", "Lomé")]
)
def test_a_picture_of_the_event_itself_tells_where_it_was(when: str, place: str) -> None:
    caption = f"Koffi Adjo et Yao Mensa dans la cour du château d'Orvane, {when}. Photo : ATOP"
    assert location(FERRIES, "Le texte vaut pour dix ans.", caption) == place


@pytest.mark.parametrize(
    ("before", "then", "place"),
    [
        (
            "Parti de Kara, M. Adjo a vu un bac à Orvane.",
            "C'est là, sous une tente, que le texte a été signé.",
            "Orvane",
        ),
        (
            "Parti de Kara, M. Adjo a vu un bac à Orvane, puis le Vieux Bras.",
            "C'est là, sous une tente, que le texte a été signé.",
            "Lomé",
        ),
        ("M. Adjo était en ville.", '"Ici, à Orvane, le fleuve décide", a dit M. Adjo.', "Orvane"),
        ("M. Adjo était en ville.", '"D\'ici à Orvane, le fleuve décide", a dit M. Adjo.', "Lomé"),
        ("M. Adjo était en ville.", "Les élus avaient pris place sous l'auvent du port d'Orvane.", "Orvane"),
        ("M. Adjo était en ville.", "Les élus prendront place sous l'auvent du port d'Orvane.", "Lomé"),
    ],
)
def test_what_stands_before_and_who_says_here_tell_the_place(before: str, then: str, place: str) -> None:
    assert location(FERRIES, before, then) == place
