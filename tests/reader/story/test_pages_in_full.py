"""What whole pages of newspapers taught: nothing of the story goes, and what is not the story's does."""

import pytest

from builder.reader import load_vocabulary
from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.story.repair import repair_story

VOCABULARY = load_vocabulary()
HEAD = "Deux camions du port de Bellan ont disparu"
LEAD = "On est sans nouvelle depuis dimanche de deux camions du port, qui roulaient entre Bellan et Sarmon."
NEXT = "Le maire de Bellan, Bo Ran, a demandé lundi aux dockers de signaler tout ce qu'ils savent."


def story(*blocks: str) -> Story:
    return read_story(read_lines("port.txt", "\n\n".join(blocks).encode()), VOCABULARY)


def told(found: Story) -> list[str]:
    return [paragraph.text for paragraph in found.paragraphs]


def shown(found: Story) -> list[tuple[str, str | None]]:
    return [(caption.text, caption.credit) for _, caption in found.captions]


@pytest.mark.parametrize(
    "last",
    [
        "Le camion en serait à son second vol, selon nos sources.",
        "D'après nos informations, un gardien manque aussi.",
    ],
)
def test_the_last_paragraph_may_name_the_newsroom_s_own_sources(last):
    assert told(story(HEAD, LEAD, NEXT, last)) == [LEAD, NEXT, last]


def test_a_story_may_open_with_what_somebody_said():
    head = "Cinquante élèves coincés à Bellan par la crue"
    first = (
        'Le pompier Milo Testa a indiqué : "On a posé de grosses pompes pour vider les salles au plus vite."'
    )
    second = (
        '"Tout le monde a eu très peur", raconte la directrice. "Demain, on nettoie tout, et on rassure."'
    )
    crosshead = "Les secours débordés"
    last = "Les pluies, d'une force rare, ont débordé en peu de temps les pompiers de la côte et de ses îles."

    found = story(head, first, second, crosshead, last)

    assert found.title.text == head
    assert told(found) == [first, second, crosshead, last]


@pytest.mark.parametrize("close", ["''", "’’", "’", "»"])
def test_a_quotation_may_be_closed_by_any_mark(close):
    opened = {"»": "« "}.get(close, close.replace("’", "‘"))
    said = f"Le site du port a cité le maire : {opened}Je me souviens de ces quais. Merci de votre accueil.{close}"
    following = "Il a ajouté que la criée rouvrirait avant la fête du sel, comme tous les ans à la même date."

    found = story(HEAD, LEAD, said, following, NEXT)

    assert told(found) == [LEAD, said, following, NEXT]


def test_who_holds_which_office_is_told_line_by_line():
    head, lead = (
        "Onze préfets nommés",
        "La présidente Ana Vella a nommé lundi onze préfets. En voici la liste",
    )
    offices = [
        "Préfecture de Bellan : Bo Ran",
        "Préfecture de Sarmon : Milo Testa",
        "Préfecture du Golfe : Lia Moor",
        "Préfecture de la Côte : Ilo Otis",
    ]

    assert told(story(head, LEAD, lead, *offices)) == [LEAD, lead, *offices]


def test_a_list_of_names_below_a_colon_is_the_story_s_and_its_source_is_not():
    lead = "President Ana Vella has named her deputy ministers for the six regions of Ostrevia."
    second = "The speaker, Bo Ran, read her letter to the house on Friday before the proceedings began."
    names = ["The nominees are:", "Milo Testa – Upper Bellan", "Lia Moor – Lower Bellan", "Ilo Otis – Sarmon"]
    page = "Source: Ostrevia/ValmoraFM.com"

    found = story("Vella names three deputy ministers", lead, second, "\n".join(names), page)

    assert told(found) == [lead, second, *names]


def test_another_whole_story_below_is_cut():
    first = [
        "Valmora nomme une ambassadrice à Karsovie",
        "La présidente a désigné lundi une ambassadrice auprès de la République de Karsovie, selon un décret.",
        "Par ce texte, la présidente Ana Vella nomme Lia Moor ambassadrice avec résidence à Karse.",
        "La diplomate dirigeait depuis trois ans la mission du pays auprès de l'Union des ports.",
        "Lia Moor a été secrétaire générale du ministère des Relations extérieures.",
    ]
    second = [
        "Bellan : enquêtes ouvertes après le naufrage du bac chez les éleveurs d'huîtres",
        "Milo Testa a été retrouvé sauf près du banc des huîtres, dans la baie où le bac avait sombré.",
        "Les éleveurs ont perdu leur unique bac en fin de semaine. Deux enquêtes ont été ouvertes par le parquet.",
    ]

    assert told(story(*first, *second)) == first[1:]


def test_a_headline_in_brackets_over_a_dateline_begins_another_story():
    head = "OSTREVIE-DRAME / Une pirogue découverte au large (marine)"
    lead = "Bellan, 23 sept (VNA) – La marine a trouvé dimanche une pirogue au large, a-t-on appris de ses chefs."
    second = "Dans un texte rendu public lundi, elle rappelle que la pirogue dérivait à 70 km de la côte."
    third = "Selon elle, deux vedettes et un chaland ont rejoint le convoi au mouillage dans la soirée."
    other = "OSTREVIE-PÊCHE / Le plan des quais validé en atelier (médias)"
    text = "Sarmon, 23 sept (VNA) – Des pêcheurs de la côte ont validé un plan des quais."

    found = story(head, lead, second, third, "OID/ASB", f"• {other}", other, text)

    assert told(found) == [lead.partition("– ")[2], second, third]
    assert not found.captions


def test_a_dateline_glued_to_the_credit_of_a_picture_opens_the_story():
    picture = (
        "Minister Ana Vella received a courtesy call from Mayor Bo Ran at her office here today. — AFP pic"
    )
    lead = (
        "Ostrevia and Karsovia are exploring ways to enhance ties, especially on the security of their ports."
    )

    found = story(
        "Two countries to enhance ties",
        f"{picture}VALMORA, July 12 — {lead}",
        "The call lasted an hour, she said.",
    )

    assert shown(found) == [(picture.removesuffix(" — AFP pic"), "AFP")]
    assert told(found)[0] == lead
    assert found.dateline
    assert found.dateline.place == "Valmora"


def test_the_lead_that_lost_a_space_is_no_second_picture():
    picture = "Le maire Bo Ran et la ministre Ana Vella/ Crédit photo : Mairie de Bellan"
    lead = "Poursuite des rencontres entre le maire Bo Ran et les dockers de la côte.Ces échanges n'ont rien apporté."

    found = story("Les rencontres se multiplient", picture, lead, LEAD, NEXT)

    assert shown(found) == [("Le maire Bo Ran et la ministre Ana Vella", "Mairie de Bellan")]
    assert told(found) == [lead, LEAD, NEXT]


def test_the_article_left_of_a_day_is_no_caption():
    page = "Le\n© Autre presse par DR\nLa présidente de la République, Mme Ana Vella"

    found = story("La présidente reçoit le maire de Bellan", page, LEAD, NEXT)

    assert shown(found) == [("La présidente de la République, Mme Ana Vella", "Autre presse par DR")]


def test_who_is_seen_doing_something_is_shown_whatever_stands_beside():
    doing = "La haut-commissaire remettant les clés au directeur"
    above = "Le chef du district a expliqué que trois femmes sur dix viennent du pays voisin pour accoucher."
    below = "Pour le directeur, Milo Testa, ce don vient à point, l'unique ambulance étant en panne."

    last = "Les hôtes du maire sont repartis le soir même pour Sarmon, où ils ont visité le port."

    found = story(HEAD, LEAD, NEXT, above, doing, below, last)

    assert shown(found) == [(doing, None)]
    assert told(found) == [LEAD, NEXT, above, below, last]


def test_what_stands_under_the_label_of_captions_is_one():
    label = "Légendes et crédits photo :\nLe préfet administrant le vaccin à un enfant/AFP"

    found = story(HEAD, LEAD, NEXT, "Milo Testa", label, "Notification:", "Non")

    assert shown(found) == [("Le préfet administrant le vaccin à un enfant", "AFP")]
    assert told(found) == [LEAD, NEXT]


def test_a_minister_s_visit_is_no_deed():
    standfirst = "The minister's visit to Ostrevia comes before the summit of Bellan and Sarmon."
    lead = (
        "Minister Ana Vella received the mayor of Bellan, Bo Ran, on Monday as her first guest of the year."
    )
    last = "The mayor's deputy, Milo Testa, accompanied him during the talks, the ministry said."

    assert not story("New minister meets mayor", standfirst, lead, last).captions


def test_a_table_s_bar_behind_the_source_hides_it_not():
    lead = (
        "La ministre Ana Vella a déclaré dimanche que les ports avaient grandi. Elle parlait en marge de la "
        "session de l'Assemblée (AVP, parlement). Source: VNA |"
    )

    found = story("Les ports ont grandi, dit Vella |", lead)

    assert not found.captions
    assert told(found) == [lead.removesuffix(" Source: VNA |")]


@pytest.mark.parametrize("site", ["Guineematin.com", "News.Az", "premierministre.kz"])
def test_a_site_s_name_stays_as_it_is(site):
    said = f"Le bac a repris la mer lundi, a appris {site} sur place, et les maires ont suivi."

    found = repair_story(story(HEAD, LEAD, said, NEXT), VOCABULARY)

    assert said in told(found)


@pytest.mark.parametrize(
    "line",
    [
        "READ MORELa mairie rouvre le quai",
        "Article précédent12e fête du sel : la côte en liesse",
        "Pour que ce site fonctionne, nous utilisons des cookies. Retrouvez-les dans vos préférences.",
        "Vous devez être membre pour ajouter des commentaires.",
        "Lire la suite de l'article sur valpresse.fr",
        "Vous aimez nos articles ? Soutenez-nous !",
    ],
)
def test_the_page_s_own_lines_under_a_story_go(line):
    assert told(story(HEAD, LEAD, NEXT, line)) == [LEAD, NEXT]


def test_the_buttons_beside_a_headline_are_no_part_of_it():
    found = story(f"{HEAD} Convertir en PDF Version imprimable Suggérer par mail", LEAD, NEXT)

    assert found.title.text == HEAD


def test_a_line_that_ends_with_a_short_form_is_not_the_lead():
    person = "Le général Milo Testa, président du Conseil national pour la sauvegarde de la côte d'Ostrevie (CNSCO)"
    page = ["2:12 Ecouter", "Un documentaire de", "Presse Audio", "Réalisation", "Presse Audio"]
    lead = (
        f"{person}, a nommé mercredi quatre ambassadeurs par un décret qui sera publié au journal officiel."
    )

    assert told(story("Nomination de quatre ambassadeurs", person, *page, lead, NEXT)) == [lead, NEXT]


def test_a_dateline_on_its_own_line_does_not_cost_the_story_its_lead():
    lead = "Ambassador Ana Vella presented her credentials to the queen in London at a ceremony on May 3."
    picture = "Ambassador Ana Vella (R) shakes hands with the queen (Photo: VNA)"
    last = "At the ceremony, the queen expressed her satisfaction over the friendship of the two countries."

    found = story("Ambassador presents credentials", f"{lead}\n{picture}", f"London (VNA) –\n{lead}", last)

    assert found.standfirst
    assert found.standfirst.text == lead
    assert [text for text in told(found) if text] == [lead, last]


def test_a_picture_told_to_those_who_cannot_see_it_has_its_credit_below_its_caption():
    double = "Une affiche et une barrière sur une petite route en gravier."
    caption = "Certains chemins sont barrés par mesure de sécurité à cause des feux de forêt."
    last = "La mairesse, Lia Moor, a souligné que le vent s'était levé et que d'autres feux avaient éclaté."

    found = story(
        HEAD, LEAD, NEXT, LEAD.replace("dimanche", "lundi"), double, caption, "Photo : VNA / Milo Testa", last
    )

    assert (caption, "VNA / Milo Testa") in shown(found)
    assert caption not in told(found)


def test_what_subscribers_are_offered_is_no_list_of_the_story():
    offer = "- Déjà abonné ?\n- Se connecter\n*Champs obligatoires\n- Accédez à tous les contenus du site."

    assert told(story(HEAD, LEAD, NEXT, offer)) == [LEAD, NEXT]


SHOWN = "L'article sur le port de Bellan est publié sur le site de l'agence voisine."
LONG = (
    "Les premiers journaux de la côte ont longuement parlé de la visite du ministre des Ports, Dr. Bo Ran, et "
    "de sa rencontre de mardi avec les dockers, les patrons pêcheurs et les élus de la baie."
)


@pytest.mark.parametrize("picture", [f"{SHOWN} Photo: VNA", "Photo: Anna De La Vella"])
def test_a_page_that_lost_its_headline_may_open_with_its_picture(picture):
    found = story(picture, LONG, NEXT)
    assert found.title.text.startswith("Les premiers journaux de la côte")
    assert "Dr. Bo" in found.title.text
    assert told(found) == [LONG, NEXT]


def test_a_headline_may_bear_its_picture_s_credit():
    assert story("Le port de Bellan rouvre enfin ! Photo: VNA", LONG, NEXT).title.text.startswith("Le port")


def test_a_story_that_a_page_prints_twice_is_told_once():
    assert told(story(HEAD, LEAD, NEXT, LEAD, NEXT)) == [LEAD, NEXT]


def test_whose_rights_a_page_keeps_over_the_headline_is_no_headline():
    found = story("Radio nationale de Valmora © 2024 Tous droits réservés", HEAD, LEAD, NEXT)
    assert found.title.text == HEAD
    assert told(found) == [LEAD, NEXT]


def test_texts_that_a_page_cuts_short_with_two_dots_are_other_stories():
    others = [
        "La chapelle des marins ouvre ses portes aux peintres de la côte. Ils sont déjà plus de 40..",
        "Le phare de Sarmon fêtera son siècle avec tous ceux qui l'ont gardé et les enfants des..",
    ]
    assert told(story(HEAD, LEAD, NEXT, *others)) == [LEAD, NEXT]


def test_the_next_article_of_a_blog_has_its_comments_number_too():
    other = "Le phare de Sarmon fête son siècle"
    found = story("Accueil Blog Page 33", HEAD, "0", LEAD, NEXT, other, "1", "On y a dansé mardi.")
    assert found.title.text == HEAD
    assert told(found) == [LEAD, NEXT]


@pytest.mark.parametrize("start", ["Deux camions du…", "Deux camions du"])
def test_a_headline_s_beginning_over_it_is_not_the_headline(start):
    assert story(start, "AVP", HEAD, LEAD, NEXT).title.text == HEAD


def test_a_page_s_path_that_ends_in_the_headline_is_not_the_headline():
    found = story("23.8 C", "Bellan", f"AccueilVille{HEAD}", HEAD, LEAD, NEXT)
    assert found.title.text == HEAD
    assert told(found) == [LEAD, NEXT]


def test_a_lead_that_breaks_off_above_itself_is_no_standfirst():
    found = story(HEAD, LEAD[:-12], LEAD, NEXT)
    assert found.standfirst is None
    assert told(found) == [LEAD, NEXT]


def test_a_dateline_alone_on_top_is_not_the_headline():
    assert story("AA/Bellan", LEAD, NEXT).title.text == LEAD
    assert told(story(HEAD, "AA - Madrid - Milo Testa", LEAD, NEXT)) == [LEAD, NEXT]


def test_a_crosshead_s_one_paragraph_that_goes_on_with_the_story_is_not_another_story():
    crosshead = "La fouille des camions est le premier devoir des dockers"
    last = "Ensuite, le maire de Bellan et les dockers du port ferment les camions, lundi comme chaque jour."
    second = (
        "Les camions passent alors devant les dockers, que le maire salue un par un à leur arrivée au port."
    )
    heading = "La place de chacun sur le quai ne doit rien au hasard"
    assert told(story(HEAD, LEAD, NEXT, heading, second, crosshead, last))[-3:] == [second, crosshead, last]
