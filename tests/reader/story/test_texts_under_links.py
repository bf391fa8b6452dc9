"""What other stories' headings, links and headlines have under them, and the story that goes on below."""

import pytest

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, story, told

SAID = "La ministre a promis un quai sud avant les pluies, a-t-elle ajouté."


def test_a_list_counted_from_one_under_a_heading_holds_sentences_too() -> None:
    listed = (
        "1. Le sel monte",
        "2. Foot : Bellan battu. Le stade siffle.",
        "3. Le préfet Bo Ran ouvre une crèche",
    )
    found = story("\n".join((HEAD, LEAD, NEXT, "LES PLUS LUS", *listed, SAID, LAST)))

    assert told(found) == [NEXT, SAID, LAST]


def test_a_list_that_the_story_counts_is_its_own() -> None:
    listed = ("1. Le quai nord sera éclairé.", "2. La grue portera deux moteurs.")

    assert told(story(HEAD, LEAD, "Deux mesures ont été prises :", *listed, LAST))[1:3] == list(listed)


@pytest.mark.parametrize("signed", ["VNA/KL/BV", "Par Anna Vella"])
@pytest.mark.parametrize(
    "links",
    [
        ["Bellan : un camion verse dans un ravin. Le préfet Bo Ran dépêche des secours."],
        ["Le Premier ministre Bo Ran reçoit l'envoyé Li Mo. L'entretien a duré une heure.", "Valmora : la foire du sel ouvre ses portes"],
    ],
)  # fmt: skip
def test_a_story_that_is_signed_below_other_stories_goes_on(links: list[str], signed: str) -> None:
    found = story(
        HEAD, "par Li Mo , 12 mars", LEAD, NEXT, "À LIRE", *links, SAID, LAST, signed, "Voir aussi", "Le sel"
    )

    assert told(found) == [NEXT, SAID, LAST]


def test_what_follows_a_heading_under_a_signed_story_is_other_stories() -> None:
    links = (
        "Bellan : un camion verse. Le préfet Bo Ran est sur place.",
        "Le ministre Li Mo visite Valmora. Il rit.",
    )

    assert told(story(HEAD, LEAD, NEXT, SAID, "VNA/KL", "LIRE AUSSI", *links, "AVP/jk")) == [NEXT, SAID]


@pytest.mark.parametrize(
    "over", [">> LIRE AUSSI : Bellan : le lycée ferme", "DERNIÈRE MINUTE\nBellan : le lycée ferme"]
)
def test_what_stands_close_under_a_link_and_names_others_is_the_link_s(over: str) -> None:
    link = f"{over}\nLe proviseur, Bo Ran, invoque un toit percé. Les élèves iront à Valmora."

    assert told(story(HEAD, LEAD, NEXT, link, SAID, LAST)) == [NEXT, SAID, LAST]


@pytest.mark.parametrize(
    "own",
    [
        "Mme Lawson a aussi visité l'atelier où la grue a été remontée pièce par pièce.",
        "Les dockers ont applaudi quand la grue a démarré, et plusieurs sont montés deux fois.",
    ],
)
def test_what_stands_close_under_a_link_and_names_nobody_new_is_the_story_s(own: str) -> None:
    found = story(HEAD, LEAD, NEXT, f"LIRE AUSSI : Bellan : le lycée ferme\n{own}", SAID, LAST)

    assert told(found) == [NEXT, own, SAID, LAST]


@pytest.mark.parametrize(
    "link",
    [
        "(2e LD) Pyongyang tire un missile vers la mer de l'Est",
        "FLASH : Bellan : la grève suspendue. Le ministre Bo Ran recevra les dockers.",
    ],
)
def test_a_wire_s_mark_before_a_headline_within_a_story_makes_it_another_s(link: str) -> None:
    assert told(story(HEAD, LEAD, NEXT, link, SAID, LAST)) == [NEXT, SAID, LAST]


def test_a_headline_with_its_stamp_under_another_s_brief_is_the_page_s_own() -> None:
    brief = "Tema dockers end their strike\nTheir secretary, Bo Ran, called the deal with Valmora a first step for salt."
    title = "North quay back in service"
    lead = (
        "Lome, March 12 (VNA) - Ports Minister Afi Lawson reopened the north quay on Monday, seven months after "
        "a storm had put it out of service."
    )
    found = story(brief, title, "VNA, Port News\n12.03 19:40", lead, "The quay had been closed, she said.")

    assert found.title.text == title
    assert "Bo Ran" not in " ".join(told(found))


def test_a_standfirst_over_the_stamp_is_no_other_s_brief() -> None:
    over = "The quay had been closed since August. Minister Afi Lawson called it the lifeline of the port."
    lead = (
        "Lome, March 12 (VNA) - Ports Minister Afi Lawson reopened the north quay on Monday, seven months after "
        "a storm had put it out of service."
    )
    found = story(
        "North quay back in service", over, "By Li Mo\n12.03 19:40", lead, "Work goes on, she said."
    )

    assert found.title.text == "North quay back in service"


def test_a_headline_over_its_picture_s_credit_stands_below_a_menu() -> None:
    menu = "Togo   Monde   Économie   Sports   Vidéos   Se connecter"
    found = story(f"{menu}\n{HEAD}\n© VNA PHOTO/Li Mo\n{LEAD}", NEXT, LAST)

    assert found.title.text == HEAD


def test_a_dateline_under_the_desk_s_codes_opens_another_story() -> None:
    other = "Bellan, 4 juin (VNA) – Le préfet Bo Ran a installé jeudi le comité des semences de la commune."
    found = story(HEAD, LEAD, NEXT, SAID, LAST, "VNA/OT", other)

    assert told(found) == [NEXT, SAID, LAST]
