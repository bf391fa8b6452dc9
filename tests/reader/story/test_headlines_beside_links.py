"""A headline beside another story's, or glued to a paragraph, is a link; what goes on below one is the story."""

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, story, told

LONG = "Le préfet maritime a rappelé que le port recevait chaque année douze mille navires, dont mille de Lettonie."
OTHER = "Kara : le cacao repart à la hausse après deux mauvaises récoltes"


def test_two_headlines_in_a_row_are_links_though_one_has_the_storys_people():
    found = story(HEAD, LEAD, NEXT, OTHER, "La ministre Afi Lawson inspecte le quai nord", LONG, LAST)

    assert told(found) == [NEXT, LONG, LAST]


def test_a_headline_glued_to_a_paragraph_is_parted_from_it():
    for gap in (" ", ""):
        glued = f"{LONG}{gap}La ministre Afi Lawson reçoit les dockers du quai nord"
        found = story(HEAD, LEAD, glued, NEXT + " Il a aussi parlé des grues et des hangars.", LONG, LAST)

        assert told(found)[0] == LONG


def test_the_last_paragraph_may_lack_its_stop():
    last = f"{LONG} La ministre reçoit mercredi les dockers du quai nord"

    assert told(story(HEAD, LEAD, NEXT, LONG, last))[-1] == last


def test_a_paragraph_under_a_headline_that_says_nothing_of_it_goes_on_with_the_story():
    below = "La session du conseil réunit douze dockers et autant de soldats, formés pour la plupart à Riga."
    page = (HEAD, LEAD, NEXT, "Le préfet visite les pêcheurs de Tsévié et de Kara", below, OTHER, LAST)

    assert below in told(story(*page))
    assert LAST in told(story(*page))
