"""Headlines with the text that they announce between a story's paragraphs, and what they are told from."""

from port_stories import HEAD, LAST, LEAD, NEXT, story, told

TITLE = "Ostrevie : le phare de Karsovie vendu aux enchères"
TEXT = "Le phare de Karsovie, bâti en 1890, a été vendu vendredi aux enchères à un hôtelier de Tervane."
MORE = "La ministre a promis aux dockers du quai nord un réfectoire et des vestiaires neufs avant l'hiver."
END = "Le directeur du port a remercié les soldats du génie, venus réparer la grue du quai nord."


def test_another_story_between_two_paragraphs_goes_with_its_headline() -> None:
    assert told(story(HEAD, LEAD, NEXT, TITLE, TEXT, MORE, LAST)) == [NEXT, MORE, LAST]


def test_a_story_goes_on_behind_another_before_its_last_paragraph() -> None:
    assert told(story(HEAD, LEAD, NEXT, MORE, TITLE, TEXT, END)) == [NEXT, MORE, END]


def test_what_goes_on_with_the_names_of_a_headline_is_a_part_of_the_story() -> None:
    after = "L'hôtelier de Tervane veut faire du phare de Karsovie un musée, que les enchères ont rendu cher."

    assert told(story(HEAD, LEAD, NEXT, TITLE, TEXT, after, LAST)) == [NEXT, TITLE, TEXT, after, LAST]


def test_a_crosshead_over_the_story_s_own_people_stays() -> None:
    title = "Karsovie : le directeur promet de vendre le phare aux enchères"
    text = "Le directeur du port a promis à Afi Lawson de vendre aux enchères le phare que le port a bâti en 1890."

    assert told(story(HEAD, LEAD, NEXT, title, text, MORE, LAST))[-3:] == [text, MORE, LAST]
