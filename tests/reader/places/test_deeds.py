"""What is done on the spot tells where it was, whatever the verb; what is said or decided at a desk does not."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone


def location(*passages: str) -> str | None:
    text = "\n\n".join(passages)
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.location


FRENCH = """
La première turbine du barrage d'Adjarala a tourné dimanche en présence du ministre Koffi Adjo.|Adjarala
Le ministre Koffi Adjo a remis samedi la coupe au vainqueur, sur la pelouse du stade de Kégué.|Kégué
Le ministre Koffi Adjo et le maire ont arpenté samedi les allées du marché de Kumasi.|Kumasi
Le ministre Koffi Adjo a donné le coup d'envoi, jeudi, de la foire du cacao de Kpalimé.|Kpalimé
Le ministre Koffi Adjo a fait halte mercredi chez les planteurs de Badou.|Badou
Le président Koffi Adjo a survolé lundi la vallée de l'Oti, puis s'est posé à Sansanné-Mango.|Sansanné-Mango
La cour d'assises de Kara a condamné vendredi six pirates à dix ans de prison.|Kara
Le roi Otumfuo Vella a ouvert mardi les portes de son palais de Kumasi au président Koffi Adjo.|Kumasi
Réunis depuis mardi sur les bords du lac Togo, à Togoville, les maires ont adopté une charte.|Togoville
Arrivé la veille à Accra, le président Koffi Adjo s'est recueilli mercredi devant la stèle de Vella.|Accra
Mise sous tension mardi par le président Koffi Adjo, la centrale de Dapaong éclairera 60.000 foyers.|Dapaong
La ministre Ama Lawson a décoré vendredi douze tisserandes dans la cour de la mairie de Notsé.|Notsé
La houe à la main, la ministre Ama Lawson a lancé jeudi la campagne dans un champ de maïs d'Anié.|Anié
Vingt mètres au-dessus de l'Oti, à Tandjouaré, le ministre Koffi Adjo a franchi mardi le pont.|Tandjouaré
La caravane de la paix est entrée mardi dans Sokodé, escortée par le ministre Koffi Adjo.|Sokodé
Le ministre Koffi Adjo a goûté vendredi les mangues d'un verger de Kpalimé.|Kpalimé
Le commandant a sonné lundi la cloche de la rentrée au lycée moderne de Tiassalé.|Tiassalé
La reine a passé la journée de mardi sur un chalutier, au large de Svolvær.|Svolvær
Le bitume arrive à Elavagnon : le ministre Koffi Adjo y a lancé mardi le chantier.|Elavagnon
L'ambassadeur Koffi Adjo a fêté le Nouvel an avec les Togolais de Chemnitz, samedi.|Chemnitz
Le roi a présidé vendredi la prière dans la mosquée Al Badr de Larache.|Larache
L'ambassadeur Koffi Adjo a offert, le 12 octobre dernier dans les jardins de sa résidence à Accra, un dîner.|Accra
Le ministre Koffi Adjo a été accueilli mardi à l'aéroport international de Dakar-Diass par Awa Diop.|Dakar
Koffi Adjo a effectué lundi une visite de terrain à Mandouri. Il y a lancé les travaux de la piste de Pana.|Mandouri
"""

FRENCH_AT_HOME = """
Le ministre Koffi Adjo a présenté mardi le chantier du barrage d'Adjarala.
Le ministre Koffi Adjo a ouvert mardi un séminaire sur la protection du parc national de Fazao.
Le ministre Koffi Adjo a donné mercredi son feu vert au projet de port de Kpémé.
Le ministre Koffi Adjo a rendu compte mercredi de sa visite à Accra.
Le président Koffi Adjo a reçu mardi les otages libérés samedi près de Kumasi.
Le gouvernement a décidé mercredi de rouvrir l'hôpital de Dapaong.
Le Togo enverra 200 soldats dans la région de Gao, a annoncé mardi le ministre Koffi Adjo.
Le Togo et le Bénin ont signé mardi un accord sur le poste de Hilla-Condji.
Le directeur du port de Kara a été nommé mercredi ministre.
Les députés ont rejeté mardi les crédits du musée de Kara.
"""

ENGLISH = """
President Koffi Adjo on Thursday handed the keys of a new school to the children of Cinkasse.|Cinkasse
King Otumfuo Vella on Tuesday threw open the gates of his Kumasi palace to President Koffi Adjo.|Kumasi
Under a mango tree in Agbodrafo, Minister Koffi Adjo listened on Tuesday to the fishermen.|Agbodrafo
The first container train pulled into Blitta station on Monday to cheers from Minister Koffi Adjo.|Blitta
Minister Koffi Adjo kicked off the Kpalime cocoa fair on Thursday.|Kpalime
Minister Koffi Adjo waded into the paddies of Kpeme on Wednesday to help with the harvest.|Kpeme
The Kpeme High Court on Tuesday acquitted the three traders.|Kpeme
The Kpeme Museum reopened its doors on Wednesday, with Minister Koffi Adjo in attendance.|Kpeme
Two ministers went down the Rutongo tin mine on Thursday with helmets on.|Rutongo
Elders from both sides smoked a pipe together on Friday under an acacia outside Kumasi.|Kumasi
"""

ENGLISH_AT_HOME = """
Minister Koffi Adjo on Tuesday unveiled plans for the Adjarala dam.
Minister Koffi Adjo reported on Wednesday on his visit to Accra.
Minister Koffi Adjo on Wednesday gave the green light to the Kpeme port project.
President Koffi Adjo on Tuesday received the hostages freed on Saturday near Kumasi.
Togo and Benin on Tuesday signed a deal on the Hilla-Condji border post.
Minister Koffi Adjo on Wednesday congratulated the workers of the Kpeme tunnel.
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("line", lines(FRENCH))
def test_what_is_done_on_the_spot_tells_its_place(line: str) -> None:
    lead, place = line.split("|")

    assert location("Un port pour deux rives", f"Lomé (VNA) – {lead}") == place


@pytest.mark.parametrize("lead", lines(FRENCH_AT_HOME))
def test_what_is_said_or_decided_at_a_desk_stays_at_home(lead: str) -> None:
    assert location("Un port pour deux rives", f"Lomé (VNA) – {lead}") == "Lomé"


@pytest.mark.parametrize("line", lines(ENGLISH))
def test_what_is_done_on_the_spot_tells_its_place_in_english(line: str) -> None:
    lead, place = line.split("|")

    assert location("A harbour for two shores", f"LOME (VNA) – {lead}") == place


@pytest.mark.parametrize("lead", lines(ENGLISH_AT_HOME))
def test_what_is_said_or_decided_at_a_desk_stays_at_home_in_english(lead: str) -> None:
    assert location("A harbour for two shores", f"LOME (VNA) – {lead}") == "Lome"
