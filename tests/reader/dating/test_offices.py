"""Terms of office bound the date, in whatever language the text gives the role."""

import pytest
from dating_stories import ENGLISH, FRENCH, VOCABULARY, date_of

from builder.content.authority import Authority, PersonRecord, Term
from builder.content.dates import EventDate
from builder.reader.dating.titles import is_same_office


def records(*people: tuple[str, str, str, str]) -> Authority:
    """People with one term each: name, role, from, to."""
    return Authority(
        tuple(
            PersonRecord(
                name.lower().replace(" ", "-"),
                name,
                country=None,
                terms=(Term(role, EventDate.parse(start), EventDate.parse(end)),),
            )
            for name, role, start, end in people
        ),
        (),
    )


ADJO = ("Koffi Adjo", "ministre du Commerce", "2017-06", "2018-05")


def test_a_role_is_the_same_in_another_language():
    assert date_of(ENGLISH.format("on March 28"), authority=records(ADJO)) == "2018-03-28"


def test_somebody_told_of_in_passing_bounds_the_date_too():
    date = date_of(
        FRENCH.format("le 28 mars"),
        "Il a transmis les salutations du président Yao Mensah.",
        authority=records(("Yao Mensah", "président", "2017-06", "2018-05")),
    )

    assert date == "2018-03-28"


def test_a_former_president_bounds_nothing():
    date = date_of(
        FRENCH.format("le 28 mars"),
        "Il a évoqué l'ancien président Yao Mensah.",
        authority=records(("Yao Mensah", "président", "2017-06", "2018-05")),
    )

    assert date == "XXXX-03-28"


def test_a_president_of_a_printed_year_bounds_nothing():
    date = date_of(
        FRENCH.format("le 28 mars"),
        "Ils ont parlé du port.",
        "Il a rappelé la visite du président Yao Mensah en mai 2017.",
        authority=records(("Yao Mensah", "président", "2017-01", "2018-01")),
    )

    assert date == "XXXX-03-28"


def test_another_ministers_term_says_nothing():
    date = date_of(
        FRENCH.format("le 28 mars"),
        authority=records(("Koffi Adjo", "ministre de la Santé", "2017-06", "2018-05")),
    )

    assert date == "XXXX-03-28"


def test_two_terms_together_leave_one_year():
    date = date_of(
        FRENCH.format("le 28 mars"),
        "Il a transmis les salutations du président Yao Mensah.",
        authority=records(
            ("Koffi Adjo", "ministre du Commerce", "2014-01", "2018-05"),
            ("Yao Mensah", "président", "2017-06", "2022-05"),
        ),
    )

    assert date == "2018-03-28"


def test_a_weekday_parts_the_years_of_a_term():
    date = date_of(
        FRENCH.format("mercredi 28 mars"),
        authority=records(("Koffi Adjo", "ministre du Commerce", "2014-01", "2022-05")),
    )

    assert date == "2018-03-28"


@pytest.mark.parametrize(
    ("held", "given", "is_same"),
    [
        (
            "ministre des Affaires étrangères",
            "vice-Premier ministre et ministre des Affaires étrangères",
            True,
        ),
        ("président", "président", True),
        ("président", "vice-président", False),
        ("Foreign Minister", "Deputy Foreign Minister", False),
        ("ministre du Commerce", "ministre togolais du Commerce", True),
        ("président", "ancien président", False),
    ],
)
def test_a_deputy_is_not_his_chief(held, given, is_same):
    assert is_same_office(held, given, VOCABULARY.languages) == is_same


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        (
            "La ministre Ana Vella a reçu le 20 novembre le président nouvellement élu Kwame Boro.",
            "2018-11-20",
        ),
        ("La ministre Ana Vella a félicité le 20 novembre Kwame Boro pour son élection.", "2018-11-20"),
        (
            "La ministre Ana Vella a reçu le 20 novembre le président Kwame Boro, qui achève son mandat.",
            "2022-11-20",
        ),
        ("La ministre Ana Vella a reçu le 20 novembre le président Kwame Boro.", "XXXX-11-20"),
        ("La ministre Ana Vella a félicité le 20 novembre Kwame Boro pour sa réélection.", "XXXX-11-20"),
    ],
)
def test_a_term_just_begun_or_about_to_end_leaves_fewer_years(lead, edtf):
    term = Term("président", EventDate.parse("2018-10"), EventDate.parse("2023-01"))
    authority = Authority((PersonRecord("boro", "Kwame Boro", terms=(term,)),), ())

    assert date_of("Lomé (VNA) - " + lead, authority=authority) == edtf


def test_who_holds_two_offices_at_once_holds_both():
    terms = (
        Term("secrétaire général du Parti", EventDate.parse("2011-01")),
        Term("président", EventDate.parse("2018-10-23"), EventDate.parse("2019-04")),
    )
    authority = Authority((PersonRecord("boro", "Kwame Boro", terms=terms),), ())
    lead = "Lomé (VNA) - Le secrétaire général du Parti et président Kwame Boro a reçu le 24 octobre des envoyés."

    assert date_of(lead, authority=authority) == "2018-10-24"


def test_the_rest_of_a_deputys_office_is_not_his_chiefs():
    office, later = "vice-ministre de l'Industrie et du Commerce", "ministre de l'Industrie et du Commerce"
    person = PersonRecord(
        "kodjo-sena",
        "Kodjo Sena",
        country=None,
        terms=(
            Term(office, EventDate.parse("2012-08"), EventDate.parse("2014-04")),
            Term(later, EventDate.parse("2014-02"), EventDate.parse("2018-02")),
        ),
    )
    lead = f"Lomé (VNA) - Le {office} Kodjo Sena a reçu le 28 mars à Lomé une délégation du Ghana."

    assert date_of(lead, authority=Authority((person,), ())) == "[2013-03-28,2014-03-28]"


def test_a_deputy_of_an_office_in_short_is_not_his_chief():
    lead = "Lomé (VNA) - Le vice-ministre des AE Kodjo Sena a reçu le 28 mars à Lomé une délégation du Ghana."
    chief = ("Kodjo Sena", "ministre des Affaires étrangères", "2017-06", "2018-05")
    deputy = ("Kodjo Sena", "vice-ministre des Affaires étrangères", "2017-06", "2018-05")

    assert date_of(lead, authority=records(chief)) == "XXXX-03-28"
    assert date_of(lead, authority=records(deputy)) == "2018-03-28"


def test_what_is_new_beside_a_president_is_not_his_term():
    lead = (
        "Lomé (VNA) - Koffi Adjo a ouvert le 10 mai à Lomé une nouvelle halle avec le président Yao Mensah."
    )

    assert date_of(lead, authority=records(("Yao Mensah", "président", "2016-06", "2018-09"))) == (
        "[2017-05-10,2018-05-10]"
    )


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("Le chef du gouvernement", "Premier ministre"),
        ("Le chef de l'État", "président de la République"),
        ("Le président du Parlement", "président de l'Assemblée nationale"),
        ("Le bourgmestre de Lomé", "maire de Lomé"),
        ("Le secrétaire général de l'ONU", "secrétaire général des Nations unies"),
        ("Le président du Comité populaire provincial", "président du Comité populaire de Kara"),
    ],
)
def test_an_office_told_in_other_words_is_the_same(told, held):
    lead = f"Lomé (ATOP) - {told}, Koffi Adjo, a reçu le 28 mars à Lomé une délégation du Ghana."
    people = records(("Koffi Adjo", held, "2017-06", "2018-05"))

    assert date_of(lead, authority=people, title="Lomé accueille une délégation") == "2018-03-28"


@pytest.mark.parametrize(
    ("told", "start", "end", "edtf"),
    [
        (", nommé le mois dernier", "2018-02", "2021-12", "2018-03-28"),
        (", qui a pris ses fonctions en février", "2018-02", "2021-12", "2018-03-28"),
        (", ministre depuis février", "2018-02", "2021-12", "2018-03-28"),
        (", dont le mandat s'achève en mai", "2014-02", "2018-05", "2018-03-28"),
        (", qui quittera ses fonctions en mai", "2014-02", "2018-05", "2018-03-28"),
        # neither a visit nor a year that is told says that he is new, or about to leave
        (", en visite depuis une semaine", "2018-02", "2021-12", "XXXX-03-28"),
        (", nommé en mars 2012", "2012-03", "2018-05", "XXXX-03-28"),
    ],
)
def test_a_term_that_has_just_begun_or_soon_ends_is_near_its_edge(told, start, end, edtf):
    lead = (
        f"Lomé (ATOP) - Le ministre du Commerce, Koffi Adjo{told}, a reçu le 28 mars à Lomé une délégation."
    )
    people = records(("Koffi Adjo", "ministre du Commerce", start, end))

    assert date_of(lead, authority=people, title="Lomé accueille une délégation") == edtf


@pytest.mark.parametrize(("post", "edtf"), [("à Lomé", "2021-07-14"), ("au Ghana", "XXXX-07-14")])
def test_an_envoy_in_a_capital_is_the_envoy_to_its_country(post, edtf):
    held = ("Burak Tunca", "attaché de défense de la Turquie au Togo", "2018-09", "2021-09")
    lead = (
        "Le ministre togolais Koffi Adjo a reçu le 14 juillet le colonel Burak Tunca, attaché de défense "
        f"de la Turquie {post}, parvenu au terme de son mandat."
    )

    assert date_of(lead, authority=records(held)) == edtf


def test_whoever_is_handed_credentials_is_not_new_in_his_office():
    authority = records(("Ama Lawson", "President", "2017-06", "2022-05"))
    lead = (
        "President Ama Lawson, in Lome on Nov. 14, accepted the credentials of the new ambassador of Ghana."
    )
    later = "The port of Lome had been rebuilt in 2019, and a dock is due in 2021."

    assert date_of(lead, later, authority=authority) == "2020?-11-14"
