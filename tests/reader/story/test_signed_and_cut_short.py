"""What signs a story, what credits a picture, and what a page begins of other stories."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()
LEAD = "Valmora (AVP) - La ministre Anna Vella a ouvert mardi le port de Bellan."
MORE = "Le port a reçu dix mille bateaux. Le maire a remercié la ministre."


def article(*paragraphs: str):
    return read_seed("port.txt", "\n\n".join(paragraphs).encode(), Authority((), ()), VOCABULARY).article


def test_a_line_under_the_story_is_no_dateline():
    found = article(
        "Le port rouvre",
        LEAD[16:],
        MORE,
        "Il rouvrira en mai.",
        "ACP / FleuveInfos",
        "Cinq avis de lecteurs suivent",
    )

    assert "dix mille bateaux" in found.body
    assert "FleuveInfos" not in found.body
    assert found.dateline is None


@pytest.mark.parametrize("sign", ["(ats)", "(ats/afp)"])
def test_a_wire_may_sign_in_small_letters(sign):
    found = article("Le port rouvre", LEAD[16:], f"{MORE} {sign}")

    assert found.agency == "ATS"
    assert "ats" not in found.body


def test_an_unknown_house_may_stand_before_the_wire_that_signs():
    found = article(
        "Le port rouvre", LEAD, MORE, "VLP/VNA/CVN", "Rédactrice en chef : Li Mo", "Adresse : 7, rue du Port."
    )

    assert "Adresse" not in found.body


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        (
            "PhotoMonsieur Vella au centre, entouré de ses hôtes",
            "Monsieur Vella au centre, entouré de ses hôtes",
            None,
        ),
        (
            "Le maire et la ministre, ce jeudi à BellanPhoto: VNA",
            "Le maire et la ministre, ce jeudi à Bellan",
            "VNA",
        ),
        ("Lors de la cérémonie de remise", "Lors de la cérémonie de remise", None),
        (
            "La ministre a salué le maire au port jeudi. — PNA Photo |",
            "La ministre a salué le maire au port jeudi.",
            "PNA",
        ),
    ],
)
def test_a_caption_is_told_by_what_stands_beside_it(line, text, credit):
    found = article("Le port rouvre", line, LEAD, MORE)

    assert [(caption.text, caption.credit) for caption in found.captions] == [(text, credit)]


def test_under_the_word_for_pictures_stand_their_captions():
    found = article("Le port rouvre", LEAD, "Photos :", "Les marais salants de Bellan", MORE, MORE)

    assert [caption.text for caption in found.captions] == ["Les marais salants de Bellan"]
    assert "Photos" not in found.body


def test_what_a_page_cuts_short_is_another_story():
    found = article(
        "Le port rouvre",
        LEAD,
        MORE,
        "Ostrevie",
        "Un message remis au maire de Kara",
        "Le ministre des Ports, Bo Ran, a remis mardi, à Kara, au… Plus »",
    )

    assert "Bo Ran" not in found.body
    assert "Ostrevie" not in found.body


@pytest.mark.parametrize(
    "end",
    [
        "(VNA/CVN)",
        "AFP/VLP/VNA",
        "(Xinhua/VNA)",
        "-PVL/VNA",
        "- VNA",
        "Source : VNA",
        "Source: BERNAMA News Agency",
        "Lire l'intégralité de l'article",
    ],
)
def test_what_closes_a_story_makes_no_caption_of_its_last_sentence(end):
    last = "Feu Bo Ran, premier maître du port, repose au cimetière de Bellan."
    found = article("Le port rouvre", LEAD, MORE, f"Elle a remercié les dockers. {last} {end}")

    assert last in found.body
    assert end not in found.body
    assert found.captions == ()


def test_a_wire_that_a_sentence_cites_does_not_sign_the_story():
    found = article(
        "Le port rouvre",
        LEAD[16:],
        "La séance du conseil se tient vendredi à Bellan, rapporte notre corr. TASS.",
        "« Les dockers ont tenu parole », a dit la ministre au maire.",
        "Elle a quitté le port mardi pour Valmora, où le conseil l'attend.",
    )

    assert "ont tenu parole" in found.body
    assert "pour Valmora" in found.body


def test_a_wire_s_initials_behind_its_name_credit_no_picture():
    told = "Le don servira à forer dix puits dans les îles, selon l'accord que cite l'Agence de presse ostrevienne (VNA)."
    found = article("Le port rouvre", LEAD[16:], told, MORE)

    assert "dix puits" in found.body


@pytest.mark.parametrize(
    "credit", ["— VNA/VNS Photo", "— VNA/VNS Photo Anna Vella", "Photo: VNA", "(Photo: VNA)"]
)
def test_a_lead_with_its_dateline_may_follow_a_credit_on_its_line(credit):
    shown = "The ambassador Bo Ran opens the forum."
    found = article(
        "Forum opens at the port",
        f"{shown} {credit} VALMORA — The embassy opened a forum on ports on Monday, and the mayor was there.",
        "The minister thanked the dockers for their patience, and the council closed on Tuesday.",
    )

    assert found.dateline
    assert found.dateline.place == "Valmora"
    assert [caption.text for caption in found.captions] == [shown]
    assert found.body.startswith("The embassy opened")


@pytest.mark.parametrize(
    "shown",
    [
        "Les attachés et les élèves de l'école de Bellan.",
        "Les premiers lecteurs choisissent un conte illustré.",
        "La chorale du quartier chante sous la halle.",
    ],
)
def test_a_picture_may_be_credited_with_a_link(shown):
    found = article("Le port rouvre", LEAD, f"{shown} Photo: http://www.port.example", MORE, MORE)

    assert [(caption.text, caption.credit) for caption in found.captions] == [
        (shown, "http://www.port.example")
    ]
    assert shown not in found.body


def test_two_dots_alone_cut_no_story_short():
    last = "La séance s'est tenue devant le préfet, Sidi Ould Brahim, et la consule, Pilar Echániz.."
    found = article(
        "Le port rouvre", LEAD[16:], MORE, last, "Actualités", "Kaédi : l'eau est de retour au port"
    )

    assert "Pilar" in found.body
    assert "Kaédi" not in found.body


def test_the_file_of_a_picture_stands_over_its_caption():
    told = "Le maire, Bo Ran, a remercié les dockers, qui ont rouvert le quai en deux mois."
    found = read_seed(
        "port.txt",
        "\n".join(
            ("Le port rouvre", LEAD[16:], "JPEG - 68.5 ko", "Les dockers visitant le quai", told)
        ).encode(),
        Authority((), ()),
        VOCABULARY,
    ).article

    assert [caption.text for caption in found.captions] == ["Les dockers visitant le quai"]
    assert told in found.body
    assert "JPEG" not in found.body


def test_a_story_goes_on_behind_a_link_where_two_of_its_people_are_named_again():
    again = "Le ministre Doiron-Haché y met 600 000 $. La mairesse de Bellan, Ginette Robichaud, veut des stagiaires."
    found = article(
        "Le port rouvre",
        "La mairesse Ginette Robichaud et le ministre Rhéal Doiron-Haché ont signé mardi à Bellan une entente de trois ans.",
        MORE,
        "À lire aussi :",
        "Le homard boude les casiers",
        again,
        "Chargement de l’image",
        "L'institut du port, à Bellan.",
        "Photo : Gracieuseté de l'institut",
        "Vos commentaires",
        "Veuillez noter que la maison ne cautionne pas les avis qui sont exprimés ici.",
        "Une fois par jour, recevez l'essentiel de l'actualité de la région.",
    )

    assert again in found.body
    assert "homard" not in found.body
    assert "cautionne" not in found.body


@pytest.mark.parametrize(
    "last",
    [
        "Il devrait également voir les dockers, les pêcheurs, les mareyeurs et les armateurs de la côte…",
        "Le port de Bellan veut doubler ses quais, le bassin du nord, la criée et ses dix mille bateaux...",
    ],
)
def test_a_list_that_a_story_leaves_open_is_its_end(last):
    found = article("Le port rouvre", LEAD, MORE, "Il rouvrira en mai.", last)

    assert last.rstrip(".…") in found.body


def test_a_sentence_of_somebody_else_that_breaks_off_is_none():
    found = article(
        "Le port rouvre", LEAD, MORE, "Il rouvrira en mai.", "La chapelle de Tervane ouvre aux visiteurs..."
    )

    assert "Tervane" not in found.body
