"""Where it happened: the phenomena by name, each lead whole."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def reading(text: str):
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY)


def location_of(lead: str, *more: str, title: str = "Un port pour deux rives") -> str | None:
    return reading("\n\n".join((title, lead, *more))).article.location


FRENCH = [
    # beside the day
    ("Lomé (VNA) - Le ministre Koffi Adjo s'est entretenu mardi à Accra avec son homologue.", "Accra"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a rencontré, à Accra le 5 mai, son homologue.", "Accra"),
    ("Lomé (VNA) - Le ministre Koffi Adjo et son homologue se sont vus ce mercredi 5 mai à Accra.", "Accra"),
    ("Lomé (VNA) - À Accra, mardi 5 mai, le ministre Koffi Adjo a reçu la presse.", "Accra"),
    ("Lomé (VNA) - A Accra, le ministre Koffi Adjo a signé mardi un accord.", "Accra"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a ouvert hier matin à Accra un colloque sur la pêche.", "Accra"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a ouvert un colloque à Accra du 5 au 7 mai.", "Accra"),
    ("Lomé (VNA) - Le colloque s'est ouvert mercredi (heure locale) à Accra, au Ghana.", "Accra"),
    # by the event's verb or noun, without a day beside it
    (
        "Lomé (VNA) - La 5e réunion de la commission mixte s'est tenue à Accra sous la présidence de Koffi Adjo.",
        "Accra",
    ),
    ("Lomé (VNA) - Réunis à Accra, les ministres du Togo et du Ghana ont signé un accord.", "Accra"),
    (
        "Lomé (VNA) - Le ministre Koffi Adjo a pris part au sommet de l'Union africaine à Addis-Abeba.",
        "Addis-Abeba",
    ),
    (
        "Lomé (VNA) - En marge de l'Assemblée générale des Nations unies à New York, Koffi Adjo a vu son homologue.",
        "New York",
    ),
    ("Lomé (VNA) - Le ministre Koffi Adjo est arrivé à Accra pour une visite de travail.", "Accra"),
    # a district, a province, an island, a village in no list
    (
        "Lomé (VNA) - Le ministre Koffi Adjo a inauguré mardi un pont dans la province centrale de Sokodara.",
        "Sokodara",
    ),
    (
        "Lomé (VNA) - Le ministre Koffi Adjo a remis des vivres dans le petit village de Tandjouara.",
        "Tandjouara",
    ),
    ("Lomé (VNA) - Le ministre Koffi Adjo a visité le 5 mai un camp sur l'île de Kossou.", "Kossou"),
    (
        "Lomé (VNA) - Les deux gouverneurs se sont rencontrés jeudi à Tandjouara pour parler de la frontière.",
        "Tandjouara",
    ),
    ("Lomé (VNA) - La cérémonie a eu lieu à Tandjouara, dans le nord du pays, le 5 mai.", "Tandjouara"),
    # a building, a capital by its country
    ("Lomé (VNA) - Le ministre Koffi Adjo a été reçu mardi au Kremlin par son homologue russe.", "Moscou"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a été reçu mardi au siège de l'UNESCO à Paris.", "Paris"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a été accueilli au palais présidentiel d'Accra.", "Lomé"),
    (
        "Hanoï (VNA) - Le ministre Koffi Adjo s'est entretenu mardi dans la capitale russe avec son homologue.",
        "Moscou",
    ),
    ("Lomé (VNA) - Le ministre Koffi Adjo a reçu mardi au siège du gouvernement son homologue.", "Lomé"),
    # posts, embassies, things, birthplaces
    ("Lomé (VNA) - L'ambassadeur du Togo à Accra, Koffi Adjo, a été reçu mardi par le maire.", "Lomé"),
    ("Lomé (VNA) - Le consul général du Togo à Accra, Koffi Adjo, a remis mardi un don.", "Lomé"),
    ("Paris (VNA) - L'ambassade du Togo à Paris a célébré mardi la fête nationale.", "Paris"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a reçu mardi le représentant permanent du Togo à Genève.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo, né à Accra en 1950, a reçu mardi la presse.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a annoncé mardi l'ouverture d'une ligne de Lomé à Accra.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a parlé mardi d'un projet de port à Accra.", "Lomé"),
    # other days
    ("Lomé (VNA) - Le ministre Koffi Adjo se rendra mardi à Accra, a-t-on appris lundi.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a quitté Lomé mardi pour participer à un sommet à Accra.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a invité mardi son homologue à se rendre à Accra.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a salué mardi l'accord de paix signé à Accra en 2003.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a rendu compte mardi du sommet tenu à Accra l'an dernier.", "Lomé"),
    (
        "Lomé (VNA) - Le ministre Koffi Adjo a félicité mardi son homologue pour le succès du forum d'Accra.",
        "Lomé",
    ),
    ("Lomé (VNA) - Après sa visite à Accra, le ministre Koffi Adjo a reçu mardi la presse.", "Lomé"),
    # people and governments are no places
    ("Lomé (VNA) - Le ministre Koffi Adjo a demandé mardi à Accra de rouvrir la frontière.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a remis mardi une médaille à Mme Ana Vella.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a rendu hommage mardi à Ana Vella.", "Lomé"),
    # what somebody says
    ("Lomé (VNA) - « Nous nous étions vus mardi à Accra », a dit Koffi Adjo.", "Lomé"),
    # here
    ("ACCRA, 5 mai (Xinhua) -- Le ministre Koffi Adjo a rencontré mardi ici le maire de Lomé.", "Accra"),
    # no dateline
    ("Le ministre Koffi Adjo a reçu le 5 mai à Accra son homologue.", "Accra"),
    ("Le ministre Koffi Adjo a présidé le 5 mai, au siège du gouvernement, une réunion à Accra.", "Accra"),
]


@pytest.mark.parametrize(("lead", "place"), FRENCH)
def test_a_french_lead_tells_the_place(lead, place):
    assert location_of(lead) == place


ENGLISH = [
    ("Lome (VNA) – Minister Koffi Adjo met his counterpart Kwame Mensah in Accra on Tuesday.", "Accra"),
    ("Lome (VNA) – Minister Koffi Adjo on May 5 in Accra signed an accord with the harbour.", "Accra"),
    ("Lome (VNA) – Minister Koffi Adjo held talks in Accra with his counterpart Kwame Mensah.", "Accra"),
    ("Lome (VNA) – The fifth meeting of the joint commission was held in Accra on May 5.", "Accra"),
    (
        "Lome (VNA) – Minister Koffi Adjo attended a ceremony in the northern province of Tandjouara.",
        "Tandjouara",
    ),
    ("Lome (VNA) – Minister Koffi Adjo opened a bridge in Tandjouara district on May 5.", "Tandjouara"),
    ("Lome (VNA) – Minister Koffi Adjo was received at the Kremlin on Tuesday.", "Moscow"),
    ("Lome (VNA) – Minister Koffi Adjo opened a fair in the Ghanaian capital on Tuesday.", "Accra"),
    (
        "Lome (VNA) – Minister Koffi Adjo met the mayor on the sidelines of the United Nations General Assembly in New York.",
        "New York",
    ),
    (
        "Lome (VNA) – The ambassador of Togo in Accra Koffi Adjo was received by the president on Tuesday.",
        "Lome",
    ),
    (
        "Lome (VNA) – Minister Koffi Adjo will visit Accra to attend a forum in Accra next week, his office said on Tuesday.",
        "Lome",
    ),
    ("Lome (VNA) – Minister Koffi Adjo on Tuesday praised the peace accord signed in Accra in 2003.", "Lome"),
    ("Lome (VNA) – Minister Koffi Adjo agreed on Tuesday to open a liaison office in Accra.", "Lome"),
    ("ACCRA, May 5 (Xinhua) -- Minister Koffi Adjo met here Tuesday with the mayor of Lome.", "Accra"),
    ("Minister Koffi Adjo received his counterpart in Accra on May 5.", "Accra"),
]


@pytest.mark.parametrize(("lead", "place"), ENGLISH)
def test_an_english_lead_tells_the_place(lead, place):
    assert location_of(lead, title="A harbour for two shores") == place


def test_a_call_and_a_message_happen_at_the_dateline():
    call = "Lomé (VNA) - Le ministre Koffi Adjo s'est entretenu mardi par téléphone avec le maire d'Accra, réuni à Kumasi."
    message = "Lomé (VNA) - Le président Koffi Adjo a adressé mardi un message de félicitations au maire réuni à Accra."

    assert location_of(call) == "Lomé"
    assert location_of(message) == "Lomé"


def test_a_message_that_is_handed_over_has_its_place():
    lead = "Lomé (VNA) - Le ministre Koffi Adjo a remis mardi à Accra un message du président."

    assert location_of(lead) == "Accra"


def test_a_visit_without_a_city_in_the_lead_took_place_in_the_city_that_follows():
    lead = (
        "Lomé (VNA) - Le ministre Koffi Adjo, en visite officielle au Ghana, a rencontré mardi son homologue."
    )

    assert location_of(lead, "Il a fleuri un monument à Accra.") == "Accra"
    assert location_of(lead, "La cérémonie a réuni la presse.") == "Ghana"


def test_a_caption_tells_the_place_where_the_lead_does_not():
    read = reading(
        "Un port pour deux rives\n\nLe ministre Koffi Adjo a reçu son homologue le 5 mai.\n\n"
        "Un port pour deux rives ảnh 1La cérémonie de signature à Accra, le 5 mai. Photo: VNA\n\nIls ont signé."
    )

    assert read.article.location == "Accra"


def test_a_stop_on_the_way_is_not_the_event():
    lead = "Lomé (VNA) - Le ministre Koffi Adjo a reçu mardi son homologue."

    assert location_of(lead, "Auparavant, il s'était rendu à Accra.") == "Lomé"
    assert location_of(lead, "Le même jour, la délégation s'est réunie à Accra.") == "Lomé"


def test_a_place_in_no_list_is_shown_to_the_editor():
    read = reading(
        "Un port pour deux rives\n\nLomé (VNA) - Les gouverneurs se sont réunis jeudi 5 mai à Tandjouara."
    )

    assert ("place", '"Tandjouara" stands in no list of places.') in [
        (notice.kind, notice.message) for notice in read.notices
    ]
    assert read.article.evidence["location"][0].quote == "à Tandjouara"
