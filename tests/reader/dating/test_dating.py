"""The date of the event: its day from the text and the dateline, its year from evidence alone."""

import time

import pytest

from builder.content.authority import Authority, Fact, PersonRecord, Term
from builder.content.dates import EventDate
from builder.reader import load_vocabulary, read_seed
from builder.reader.dating.event_date import work_out_date
from builder.reader.rule import Rule, Section

VOCABULARY = load_vocabulary()
NOBODY = Authority((), ())


def read(text: str, authority: Authority = NOBODY):
    return read_seed("ferry.txt", text.encode(), authority, VOCABULARY)


def date_of(
    lead: str, *rest: str, title: str = "Le ministre Koffi Adjo reçoit son homologue", authority=NOBODY
):
    """The date read from a story with this lead; a dateline is written into the lead where one is wanted."""
    date = read("\n\n".join((title, lead, *rest)), authority).article.date
    return date.edtf if date else None


def dating_rules(value):
    if isinstance(value, Rule):
        yield value
    elif isinstance(value, Section):
        for name in type(value).model_fields:
            yield from dating_rules(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from dating_rules(item)


RULES = [
    pytest.param(rule, id=f"{language.code}-{rule.name}")
    for language in VOCABULARY.languages.values()
    for rule in (*dating_rules(language.dating), *dating_rules(language.places))
]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_reads_its_own_examples(rule):
    for example in rule.reads:
        match = rule.search(example.text)

        assert match, example.text
        assert {name: match[name] for name in example.model_extra} == example.model_extra


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_refuses_what_only_looks_like_it(rule):
    found = [text for text in rule.refuses if rule.search(text)]

    assert found == []


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_says_what_it_refuses(rule):
    assert rule.refuses


FRENCH = (
    "Hanoï (VNA) - Le ministre togolais du Commerce Koffi Adjo a reçu {} à Hanoï une délégation du Ghana."
)
ENGLISH = "Hanoi (VNA) - Togolese Trade Minister Koffi Adjo received a delegation from Ghana in Hanoi {}."


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        (FRENCH.format("le 24 novembre"), "XXXX-11-24"),
        (FRENCH.format("le 1er mars"), "XXXX-03-01"),
        (FRENCH.format("mardi 6 mars 2018"), "2018-03-06"),
        (FRENCH.format("le 6/3/2018"), "2018-03-06"),
        (FRENCH.format("dans la matinée du 6 mars"), "XXXX-03-06"),
        (FRENCH.format("du 3 au 6 avril"), "XXXX-04-03/XXXX-04-06"),
        (FRENCH.format("du 30 mai au 1er juin 2017"), "2017-05-30/2017-06-01"),
        (FRENCH.format("les 26 et 27 janvier"), "XXXX-01-26/XXXX-01-27"),
        (ENGLISH.format("on November 24"), "XXXX-11-24"),
        (ENGLISH.format("on Tuesday (March 6)"), "XXXX-03-06"),
        (ENGLISH.format("on March 6, 2018"), "2018-03-06"),
        (ENGLISH.format("on 6 March 2018"), "2018-03-06"),
        (ENGLISH.format("from April 3 to 6, 2018"), "2018-04-03/2018-04-06"),
        (ENGLISH.format("from May 30 to June 1"), "XXXX-05-30/XXXX-06-01"),
    ],
)
def test_the_day_is_read_from_the_lead(lead, edtf):
    title = (
        "Togolese minister receives a delegation from Ghana" if "received" in lead else "Le ministre reçoit"
    )

    assert date_of(lead, title=title) == edtf


def test_the_day_of_the_event_stands_before_that_of_the_dateline():
    lead = "Hanoi, 7 mars (VNA) - Le ministre togolais Koffi Adjo a salué l'accord."
    second = (
        "Lors d'un entretien le 6 mars à Hanoi avec une délégation du Ghana, il a remercié les deux parties."
    )

    assert date_of(lead, second) == "XXXX-03-06"


def test_one_day_stands_before_the_span_of_the_visit():
    lead = (
        "Hanoï (VNA) - En visite officielle au Vietnam du 22 au 25 mars, le ministre togolais Koffi Adjo "
        "a été reçu le 24 mars par son homologue."
    )

    assert date_of(lead) == "XXXX-03-24"


@pytest.mark.parametrize(
    "background",
    [
        "l'accord signé le 5 mai 2015",
        "l'incendie du 5 mai",
        "le traité en vigueur depuis le 5 mai 2015",
        "le port, fondé le 5 mai 1988",
        "une rencontre prévue le 5 mai",
        "les relations établies (5 mai 1973)",
    ],
)
def test_the_day_of_a_treaty_a_fire_or_a_plan_is_not_the_events(background):
    lead = (
        f"Hanoï (VNA) - Après {background}, le ministre togolais Koffi Adjo a reçu le 6 mars son homologue."
    )

    assert date_of(lead).endswith("-03-06")


def test_yesterday_counts_from_the_dateline():
    assert (
        date_of("Lomé, 7 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu hier une délégation.")
        == "2018-03-06"
    )


def test_a_weekday_counts_back_from_the_dateline():
    # 10 March 2018 was a Saturday.
    lead = (
        "Lomé, 10 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu mercredi une délégation du Ghana."
    )

    assert date_of(lead) == "2018-03-07"


def test_a_day_known_only_from_the_dateline_is_unsure():
    lead = "Lomé, 10 mars 2018 (VNA) - Le ministre togolais Koffi Adjo a reçu une délégation du Ghana."

    assert date_of(lead) == "2018-03-10?"


DAY = FRENCH.format("le 28 mars")
EN_DAY = ENGLISH.format("on March 28")
EN_TITLE = "Togolese minister receives a delegation from Ghana"


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        # a whole year's figure: it is over
        ("En 2017, les échanges ont atteint 2,7 milliards de dollars.", "2018?-03-28"),
        ("Les échanges se sont chiffrés à 2,7 milliards de dollars en 2017, en hausse de 5%.", "2018?-03-28"),
        # the nine months of a year, told in the spring after it
        ("Au cours des neuf premiers mois de 2017, les échanges ont atteint 2 milliards.", "2018?-03-28"),
        ("Les échanges ont augmenté de 8% sur la même période de 2017.", "2018?-03-28"),
        # the year that runs
        ("En cette année 2018, les deux pays ouvrent un port.", "2018-03-28"),
        ("L'an prochain, en 2019, les deux pays ouvriront un port.", "2018-03-28"),
        # anniversaries
        ("C'était à l'occasion des 30 ans de la fondation du port en 1988.", "2018-03-28"),
        (
            "C'était à l'occasion du 30e anniversaire de leurs relations (28 mai 1988 - 28 mai 2018).",
            "2018-03-28",
        ),
        ("C'était pour le centenaire du port, fondé en 1918.", "2018-03-28"),
        # a plan is signed early in its first year, or just before it
        ("Ils ont signé un plan de coopération pour la période 2018-2020.", "2018?-03-28"),
        # a year told of from both sides
        (
            "En 2017, les échanges ont augmenté de 36%. Ils préparent l'Année de la culture en 2019.",
            "2018-03-28",
        ),
        # what says nothing
        ("Les deux pays sont liés par la Convention de Lomé de 1982.", "XXXX-03-28"),
        ("Ils veulent porter les échanges à 5 milliards de dollars d'ici à 2030.", "XXXX-03-28"),
        ("Leur partenariat a été noué en 2012.", "XXXX-03-28"),
    ],
)
def test_the_year_is_worked_out_from_the_text(sentence, edtf):
    assert date_of(DAY, sentence) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("In 2017, two-way trade reached 2.7 billion USD.", "2018?-03-28"),
        ("Trade stood at 2.7 billion USD last year, up from 2 billion in 2016.", "2018?-03-28"),
        ("Trade rose 8 percent from the same period in 2017.", "2018?-03-28"),
        ("This came 30 years since the port was founded in 1988.", "2018-03-28"),
        ("They signed a cooperation plan for 2018-2020.", "2018?-03-28"),
        ("Trade grew 36 percent in 2017. They are preparing for the Year of Culture in 2019.", "2018-03-28"),
        ("The two sides abide by the 1982 Lome Convention.", "XXXX-03-28"),
        ("They aim to raise trade to 5 billion USD by 2030.", "XXXX-03-28"),
    ],
)
def test_the_year_is_worked_out_from_an_english_text(sentence, edtf):
    assert date_of(EN_DAY, sentence, title=EN_TITLE) == edtf


def test_an_anniversary_still_being_prepared_gives_no_certain_year():
    date = date_of(DAY, "Ils préparent le 30e anniversaire de la fondation du port en 1988.")

    assert not EventDate.parse(date).is_certain


@pytest.mark.parametrize(("began", "edtf"), [("nouées", "2025-05-03"), ("rompues", "2025?-05-03")])
def test_the_next_sentence_tells_what_an_anniversary_counts_from(began, edtf):
    lead = "Lomé (ATOP) – Le ministre a reçu le 3 mai son homologue ghanéen Kofi Mensah."
    kept = (
        "Ils ont évoqué le cinquantenaire de leurs relations, que le Togo et le Ghana célèbrent cette année."
    )

    assert date_of(lead, f"{kept} Celles-ci furent {began} le 25 juin 1975.") == edtf


def test_an_anniversary_of_a_printed_year_that_is_prepared_is_not_of_this_year():
    date = date_of(
        DAY,
        "L'accord a contribué à augmenter, en 2017, de 36% le commerce.",
        "Ils ont décidé de se préparer aux activités de l'Année croisée des deux pays et de leurs ports jumelés"
        " en 2019, à l'occasion du 25e anniversaire du traité signé le 16 juin 1994.",
    )

    assert date == "2018-03-28"


def test_a_celebration_is_not_taken_for_a_foundation():
    date = date_of(DAY, "Ils fêtent le 70e anniversaire de l'établissement de leurs relations en 2020.")

    assert date == "2020-03-28"


def test_a_weekday_chooses_among_the_years_that_are_left():
    # 28 March was a Wednesday in 2018, and in 2012 and 2029.
    lead = FRENCH.format("mercredi 28 mars")

    date = date_of(lead, "Le port a été ouvert en 2016.", "Ils veulent un pont d'ici à 2025.")

    assert date == "2018-03-28"


def test_a_town_named_after_a_weekday_names_no_day():
    date = date_of(
        "Port Dimanche, 6 mars (VNA) - La ministre a reçu le maire. Le port a ouvert en 2017, l'an dernier."
    )

    assert date == "2018-03-06?"


def test_29_february_needs_a_leap_year():
    date = date_of(
        FRENCH.format("le 29 février"), "En 2017, les échanges ont atteint 2 milliards de dollars."
    )

    assert date == "XXXX-02-29"


def test_a_pandemic_alone_dates_nothing():
    assert date_of(DAY, "Ils ont parlé de la pandémie de COVID-19.") == "XXXX-03-28"


def test_without_any_clue_there_is_no_date():
    assert (
        date_of("Lomé (VNA) - Le ministre togolais Koffi Adjo a reçu jeudi une délégation du Ghana.") is None
    )


def test_a_year_without_a_day_is_said_as_such():
    date = date_of(
        "Lomé (VNA) - Le ministre togolais Koffi Adjo a reçu jeudi une délégation du Ghana.",
        "Il a salué l'organisation réussie du sommet de Lomé 2017.",
    )

    assert date == "2017?"


def test_the_first_year_in_the_text_is_not_taken():
    date = date_of(
        DAY, "Né en 1950, le ministre a été élu en 1994.", "En 2017, les échanges ont atteint 2 milliards."
    )

    assert date == "2018?-03-28"


def test_evidence_that_disagrees_gives_a_notice_and_no_certain_date():
    reading = read(
        f"Le ministre reçoit\n\n{DAY}\n\nEn cette année 2016, un port ouvre.\n\n"
        "En 2017, les échanges ont atteint 2 milliards de dollars."
    )

    assert not reading.article.date.is_certain
    assert any("does not agree" in notice.message for notice in reading.notices)


def test_every_quote_stands_in_the_seed():
    text = f"Le ministre reçoit\n\n{DAY}\n\nEn 2017, les échanges ont atteint 2 milliards. Ils préparent l’Année 2019."

    evidence = read(text).article.evidence["date"]

    assert evidence
    for each in evidence:
        assert each.quote in text.split("\n")[each.line - 1]


CENTRE = Fact("Centre de Lomé", EventDate.parse("1988"), ("Centre tropical",))


def test_an_anniversary_counts_from_a_fact_of_the_chronology():
    authority = Authority((), (CENTRE,))

    assert date_of(DAY, "Il a salué les 30 ans de la fondation du Centre tropical.") == "XXXX-03-28"
    assert (
        date_of(DAY, "Il a salué les 30 ans de la fondation du Centre tropical.", authority=authority)
        == "2018-03-28"
    )


def test_a_text_is_no_older_than_the_fact_that_it_names():
    authority = Authority((), (Fact("pont de Lomé", EventDate.parse("2018-01"), ("pont de Lomé",)),))

    date = date_of(
        DAY, "Ils ont visité le pont de Lomé.", "Un port ouvrira avant la fin de 2018.", authority=authority
    )

    assert date == "2018-03-28"


def person(start: str, end: str) -> PersonRecord:
    term = Term("ministre du Commerce", EventDate.parse(start), EventDate.parse(end))
    return PersonRecord("koffi-adjo", "Koffi Adjo", country="TG", terms=(term,))


def test_terms_of_office_bound_the_date():
    # In office from April 2016 to May 2018: the days of March within it are those of 2017 and 2018.
    two = date_of(DAY, authority=Authority((person("2016-04", "2018-05"),), ()))
    one = date_of(DAY, authority=Authority((person("2017-06", "2018-05"),), ()))

    assert two == "[2017-03-28,2018-03-28]"
    assert one == "2018-03-28"


def test_a_term_in_another_office_says_nothing():
    term = Term("président", EventDate.parse("2017-06"), EventDate.parse("2018-05"))
    authority = Authority((PersonRecord("koffi-adjo", "Koffi Adjo", country="TG", terms=(term,)),), ())

    assert date_of(DAY, authority=authority) == "XXXX-03-28"


def test_a_stated_day_of_publication_gives_the_year():
    text = f"---\ndate: 2018-03-30\n---\nLe ministre reçoit\n\n{DAY}"

    assert read(text).article.date == EventDate.parse("2018-03-28")


def test_news_of_december_under_a_stamp_of_january_is_last_years():
    text = f"---\ndate: 2018-01-02\n---\nLe ministre reçoit\n\n{FRENCH.format('le 29 décembre')}"

    assert read(text).article.date == EventDate.parse("2017-12-29")


def test_an_editor_is_told_the_candidates_and_why():
    reading = read(
        f"Le ministre reçoit\n\n{DAY}\n\nLe port a été ouvert en 2016.\n\nUn pont sera ouvert en 2019."
    )

    messages = [notice.message for notice in reading.notices if notice.kind == "date"]
    assert len(messages) == 1
    assert "“2016” allows 2017 or later" in messages[0]
    assert "“2019” allows 2019 or earlier" in messages[0]


@pytest.mark.parametrize(
    "words", ["le 30e anniversaire ", "2018 ", "le 6 mars ", "(", "signé plan 2016-2020 "]
)
def test_a_text_without_sentences_is_dated_in_bounded_time(words):
    text = f"Le ministre reçoit\n\n{DAY}\n\n{(words * 15_000)[:15_000]}\n"
    story = read(text).story
    started = time.perf_counter()

    work_out_date(story, VOCABULARY, NOBODY)

    assert time.perf_counter() - started < 5
