"""Whole pages as they are copied: over the headline stands what each site calls its own, and none need be known."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

# Each with its headline, and the day that the page stamped on it.
PAGES = [
    (
        """\
Aller au contenu principal
Menu
MON COMPTE   S'ABONNER
Le Quotidien d'Ostrève
Monde / Océan austral / Diplomatie
Deux îles voisines renoncent aux visas
Par Milo Karsen - le 4 mars 2031 à 08h12 - mis à jour à 10h40 - 3 commentaires
Écouter cet article (2 min)

Les voyageurs des deux îles n'auront plus besoin de visa à partir de juin, ont annoncé lundi à Port-Ostrève leurs ministres des Affaires étrangères, Ana Vella et Bo Ran.

L'accord sera relu tous les deux ans, a précisé Mme Vella.
""",
        "Deux îles voisines renoncent aux visas",
        "2031-03-04",
    ),
    (
        """\
ABP 24 h/24
12:40 Sports
11:05 Météo : les pluies reviennent
RÉGIONS
11 | 05 | 2031
L'hôpital de Sarmon ouvre une maternité de quarante lits
Vues : 2 310   Partages : 14

Sarmon, 11 mai (ABP) – L'hôpital de Sarmon a ouvert lundi une maternité de quarante lits, en présence du gouverneur Ilo Testa.

La maternité a coûté trois millions.
""",
        "L'hôpital de Sarmon ouvre une maternité de quarante lits",
        None,
    ),
    (
        """\
Home » News » Politics
You are here
Search this site
Speaker calls for calm as assembly reopens in Dorrin
Posted on: 14 Jan, 2031 at 9:05 am | Views: 1,204 | Comments (0)
Tweet Share +1

The speaker of the Dorrin assembly, Lena Moor, called for calm on Tuesday as lawmakers returned after six weeks of recess.

Her deputy, Paul Otis, opened the sitting.
""",
        "Speaker calls for calm as assembly reopens in Dorrin",
        "2031-01-14",
    ),
    (
        """\
Le ministre Karsen coupe le ruban du pont, samedi à Bellan. © Agence Ostrève / P. Moreau
TRAVAUX PUBLICS
Le pont de Bellan rouvert aux camions
Publié le 9 août 2031, 17:30 par La rédaction

Fermé depuis l'hiver, le pont de Bellan a été rouvert samedi aux camions par le ministre des Travaux publics, Milo Karsen.

Une seconde voie sera posée en octobre, a-t-il dit.
""",
        "Le pont de Bellan rouvert aux camions",
        "2031-08-09",
    ),
    (
        """\
INFOS EN CONTINU
POLITIQUE
SOCIÉTÉ
CULTURE
SPORT
Rechercher sur le site :
mar. 18 nov. 2031 – 14:02 | 26°C Lomina
A la une >> Économie
LE PRIX DU COTON FIXÉ À 300 FRANCS LE KILO À LOMINA
Coton

Le prix du coton sera de 300 francs le kilo cette saison, a décidé mardi à Lomina le conseil des ministres, que présidait le chef de l'État, Oro Salami.

Les planteurs en demandaient 350.
""",
        "LE PRIX DU COTON FIXÉ À 300 FRANCS LE KILO À LOMINA",
        "2031-11-18",
    ),
    (
        """\
Valmora.info - L'actualité du port et de la mer
Qui sommes-nous ? | Contact | Publicité
« La mer est à qui la regarde » (A. Vella)
Valmora : les pêcheurs rendent leurs filets en plastique
16/02/2031 16:45

Six cents pêcheurs de Valmora ont rendu vendredi leurs filets en plastique à la ministre de la Mer, Ada Lind. « La mer respire », a-t-elle lancé.

Des filets de chanvre leur seront remis en mars.
""",
        "Valmora : les pêcheurs rendent leurs filets en plastique",
        "2031-02-16",
    ),
    (
        """\
Tuesday, 3 June 2031
Subscribe
Log in
NATIONAL  WORLD  BUSINESS  SPORT  OPINION
Latest:
Rain expected over the weekend
Fishermen protest in Old Harbour
NATIONAL
Harbour police to get ten new boats, minister says
by Staff Reporter
Font size - + Print Email

Minister of Security Tom Ade said on Tuesday that the harbour police would receive ten boats before the end of the year.

The boats will be built in Dorrin, he added.
""",
        "Harbour police to get ten new boats, minister says",
        "2031-06-03",
    ),
    (
        """\
Diplomatie
ENTRETIEN EXCLUSIF
« Nous ne fermerons pas la frontière »
Propos recueillis par Ida Nasser | 22.04.2031 à 06h00

Le président du Sénat d'Ostrève, Jan Kolo, répond aux questions de notre journal. Il assure que la frontière avec Bellan ne sera pas fermée.

Il a reçu mardi l'ambassadeur de Bellan, Rui Penn.
""",
        "« Nous ne fermerons pas la frontière »",
        "2031-04-22",
    ),
    (
        """\
Actualités
Agenda
Galerie
Accueil   >   Actualités   >   Communiqués
Imprimer   |   Envoyer   |   A A A
Date : 30/09/2031   Source : Service de presse   Réf. : 2031-114
Visite de travail du Premier ministre Nilo Abara à la centrale de Kess

Le Premier ministre, Nilo Abara, s'est rendu ce mardi à la centrale de Kess, où il a été accueilli par le préfet, Maro Din.

La centrale alimente dix villes.
""",
        "Visite de travail du Premier ministre Nilo Abara à la centrale de Kess",
        "2031-09-30",
    ),
    (
        """\
Suivez-nous : Facebook – X – Telegram
Partenariat
Ostrève-Lomina
Un câble sous-marin reliera Ostrève et Lomina en 2033
Ostrève et Lomina veulent se parler plus vite : le câble aura 1.200 kilomètres
27 juin 2031  •  Lecture 4 min  •  0 commentaire

(Port-Ostrève) Le ministre des Télécommunications d'Ostrève, Sam Oker, et son homologue de Lomina, Tia Belo, ont signé vendredi le contrat d'un câble sous-marin.

Les travaux commenceront l'an prochain.
""",
        "Un câble sous-marin reliera Ostrève et Lomina en 2033",
        "2031-06-27",
    ),
    (
        """\
Le retour des grues
Dans la baie de Sel, la ministre Ada Lind a compté mille oiseaux

(Valmora) La ministre de la Mer, Ada Lind, a ouvert dimanche le sentier de la baie de Sel, où mille grues passent l'hiver.

Le sentier a neuf kilomètres.
""",
        "Le retour des grues",
        None,
    ),
    (
        """\
Skip to main content
BREAKING
Live: all the results
The Dorrin Gazette
EST. 1891
World | Asia | Trade
3 min read
Dorrin, Ostrev sign fisheries deal after nine rounds of talks
Delegates shake hands at the close of the talks. Photo: Ministry of Sea
Lena Moor
November 5, 2031 7:15 PM

DORRIN – Dorrin and Ostrev signed a fisheries deal on Wednesday after nine rounds of talks, Sea Minister Ada Lind said.

It will run for five years.
""",
        "Dorrin, Ostrev sign fisheries deal after nine rounds of talks",
        "2031-11-05",
    ),
    (
        """\
Ostrève-Info, toutes les nouvelles du pays
La parole du jour : « Celui qui plante un arbre avant de mourir n'a pas vécu inutilement, disaient les anciens. »

Le maire de Bellan inaugure trois fontaines
Publié le mardi 3 juin 2031 à 9h12

Le maire de Bellan, Ilo Testa, a inauguré lundi trois fontaines dans le quartier du marché, qui manquait d'eau depuis l'automne.

Elles ont coûté cent mille francs, a précisé le maire.

Deux autres suivront à l'école du quartier.
""",
        "Le maire de Bellan inaugure trois fontaines",
        "2031-06-03",
    ),
]


@pytest.mark.parametrize(("page", "title", "published"), PAGES)
def test_the_headline_of_a_page_copied_whole_is_found(page: str, title: str, published: str | None) -> None:
    story = read_story(read_lines("port.txt", page.encode()), VOCABULARY)

    over = [line for line in page.split("\n")[: page.split("\n").index(title)] if line]
    left = {title, *(paragraph.text for paragraph in story.paragraphs)}
    assert story.title.text == title
    assert (story.published.edtf if story.published else None) == published
    assert not left & set(over)
