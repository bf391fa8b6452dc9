"""The day of an event whose report alone the lead tells; a day of a visit; a day kept, or told of what comes."""

import pytest
from dating_stories import date_of

HEAD = "Lomé, 7 juin 2024 (AIB) – "  # a Friday
IN_ENGLISH = "Lome, 7 June 2024 (AIB) – "


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        (
            "Koffi Adjo et son homologue du Ghana sont d'accord, a-t-on appris vendredi auprès du ministère.",
            "Les deux hommes se sont parlé mercredi à Accra.",
            "2024-06-05",
        ),
        (
            "La Cour a débouté Koffi Adjo, indique un arrêt consulté vendredi par l'AIB.",
            "Dans cette décision rendue jeudi à Kara, les juges sont d'accord.",
            "2024-06-06",
        ),
        (
            "Koffi Adjo et le Ghana ont échangé des messages.",
            "Dans ces lettres, rendues publiques ce vendredi mais datées de la veille, ils se félicitent.",
            "2024-06-06",
        ),
        (
            "Koffi Adjo et le Ghana sont d'accord, a indiqué le ministère vendredi, deux jours après la rencontre.",
            "Ils ont parlé du port.",
            "2024-06-05",
        ),
        # what the report says was done, before it
        (
            "Le ministère a fait savoir ce vendredi que Koffi Adjo avait signé mercredi un accord à Accra.",
            "Ils ont parlé du port.",
            "2024-06-05",
        ),
        (
            "Le ministère a annoncé vendredi avoir signé mercredi un accord avec le Ghana.",
            "Ils ont parlé du port.",
            "2024-06-05",
        ),
        # but not of the thing that it tells
        (
            "Koffi Adjo a annoncé vendredi que l'accord, qui avait été signé mercredi, est en vigueur.",
            "Ils ont parlé du port.",
            "2024-06-07",
        ),
        # the lead tells its own day: what stands below is another
        (
            "Koffi Adjo a reçu vendredi une délégation du Ghana.",
            "Les experts avaient parlé mercredi à Accra.",
            "2024-06-07",
        ),
    ],
)
def test_the_day_of_an_event_whose_report_alone_the_lead_tells(lead, told, edtf):
    assert date_of(HEAD + lead, told) == edtf


def test_a_statement_may_tell_how_long_after_the_event_it_came():
    lead = (
        "Togo and Ghana agree, says a statement released here on Friday, two days after their ministers met."
    )

    assert date_of(IN_ENGLISH + lead, "They spoke of the port.") == "2024-06-05"


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        # the second day of a visit that began on a Monday
        (
            "Koffi Adjo a été reçu au deuxième jour de la visite qu'il effectue au Ghana depuis lundi 3 juin 2024.",
            "2024-06-04",
        ),
        (
            "Le plan a été adopté lors de la journée inaugurale du forum, qui se tient à Lomé du 3 au 5 juin 2024.",
            "2024-06-03",
        ),
        ("Entamée lundi 3 juin 2024 à Lomé, sa tournée s'est poursuivie le lendemain à Kara.", "2024-06-04"),
        ("Koffi Adjo, en visite au Ghana (3-5 juin 2024), a été reçu mardi.", "2024-06-04"),
        # the days of a relation are none of a visit
        ("Koffi Adjo a salué des relations (3-5 juin 1974) anciennes, le 4 mai 2024.", "2024-05-04"),
        # what is closed on this very day, whatever is still to be built
        (
            "Ils ont décidé d'ouvrir un port d'ici à 2030, à la clôture, ce mardi 4 juin 2024, du forum.",
            "2024-06-04",
        ),
    ],
)
def test_a_day_of_what_lasts_some_days(lead, edtf):
    assert date_of(f"Lomé (VNA) – {lead}", "Ils ont parlé du port.") == edtf


def test_a_visit_that_is_announced_is_the_event_though_an_earlier_day_is_told_below():
    lead = "Lomé (VNA) – Koffi Adjo effectuera une visite au Ghana du 5 au 8 mars 2024."

    assert date_of(lead, "Un accord, discuté le 20 janvier à Accra, sera signé.") == "2024-03-05/2024-03-08"


def test_what_is_kept_to_the_day_is_on_that_day():
    lead = "Lomé (VNA) – Une plaque a été dévoilée vendredi à Lomé par Koffi Adjo."
    told = "Il y a soixante ans jour pour jour, le 28 octobre 1962, le Ghana s'installait dans cette villa."

    assert date_of(lead, told) == "2022-10-28"


def test_the_ceremony_of_the_third_paragraph_goes_before_a_range_below_it():
    texts = (
        "Lomé (VNA) – Le Togo et le Ghana ont conclu un protocole sur le riz.",
        "Le document porte la signature de Koffi Adjo.",
        "La cérémonie, organisée le jeudi 17 mai 2018 à Accra, fut brève.",
        "Le ministre a visité le Ghana du 13 au 15 mai.",
    )

    assert date_of(*texts) == "2018-05-17"


def test_a_feast_some_months_off_tells_the_year():
    lead = "Lomé, 14/01 (VNA) – La caravane de Koffi Adjo a pris fin dimanche soir à Kara."
    told = "Elle s'inscrit dans le 60e anniversaire de l'indépendance (4 avril 1960), dont il est l'hôte dans trois mois."

    assert date_of(lead, told) == "2020-01-12"


def test_a_dateline_may_bear_its_date_in_figures_behind_the_wire():
    lead = "Lomé (Inforpress) (27.09.2016) – Koffi Adjo a reçu aujourd'hui le Ghana."

    assert (
        date_of(lead, "La ligne est fermée depuis le naufrage du « Tana », le 11 mars 1999.") == "2016-09-27"
    )


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        # a communiqué's own day, and further down that of the audience
        (
            "Lomé (VNA) – Koffi Adjo a été reçu par le roi, fait savoir un communiqué diffusé le 27 octobre 2022.",
            "Au cours de l'audience, accordée dans la matinée du 25 octobre, il a parlé du port.",
            "2022-10-25",
        ),
        # the day after an arrival
        (
            f"{HEAD}Arrivé mardi soir à Lomé, le ministre du Ghana a eu le lendemain une séance de travail.",
            "Il a parlé du port.",
            "2024-06-05",
        ),
        # the day after the event on which it was announced
        (
            f"{HEAD}Un marché a ouvert mardi à Lomé, a annoncé le lendemain le ministre Koffi Adjo.",
            "Il a parlé du port.",
            "2024-06-04",
        ),
        # since a weekday something is so, where no other day is told
        (
            f"{HEAD}Le Togo et le Ghana disposent, depuis jeudi, d'un laboratoire.",
            "Il est neuf.",
            "2024-06-06",
        ),
        (
            f"{HEAD}Le ministre du Ghana, en visite depuis mardi, a été reçu jeudi par Koffi Adjo.",
            "Il a parlé du port.",
            "2024-06-06",
        ),
        # a noun with its weekday
        (f"{HEAD}La signature jeudi du contrat ouvre la voie à un port.", "Il sera beau.", "2024-06-06"),
    ],
)
def test_the_day_is_told_in_passing(lead, told, edtf):
    assert date_of(lead, told) == edtf


def test_what_takes_effect_on_a_day_is_to_come():
    picture = "Minister Koffi Adjo at the signing ceremony in Lome on March 5, 2024. (Photo: VNA)"
    told = "The document was inked by Minister Koffi Adjo.", picture, "It takes effect on July 1."

    assert date_of("Lome (VNA) – Togo and Ghana received each other's word.", *told) == "2024-03-05"


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        (
            "a déclaré vendredi en recevant l'ambassadeur du Ghana que le port avançait.",
            "L'ambassadeur est arrivé mercredi à Lomé.",
            "2024-06-07",
        ),
        (
            "a déclaré vendredi, lors d'un entretien avec son homologue du Ghana, que le port avançait.",
            "Les deux hommes étaient mercredi à Accra.",
            "2024-06-07",
        ),
        (
            "a déclaré vendredi, lors d'une rencontre avec la presse, que le port avançait.",
            "Les envoyés du Ghana se sont parlé mercredi à Accra.",
            "2024-06-05",
        ),
    ],
)
def test_what_is_said_at_a_meeting_is_said_on_its_day(lead, told, edtf):
    assert date_of(f"{HEAD}Le ministre togolais Koffi Adjo {lead}", told) == edtf


@pytest.mark.parametrize(
    ("said", "edtf"), [("while meeting the envoy of Ghana", "2024-06-07"), ("on the radio", "2024-06-05")]
)
def test_what_is_said_while_meeting_somebody_is_said_on_that_day(said, edtf):
    lead = f"{IN_ENGLISH}Togolese Minister Koffi Adjo said here Friday {said} that the port went well."

    assert date_of(lead, "The envoys of Ghana and Togo met on Wednesday in Accra.") == edtf


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        (
            "Le ministère a annoncé le 13 mai que Koffi Adjo s'était entretenu la veille avec le Ghana.",
            "05-12",
        ),
        ("Dans un communiqué daté du 13 mai, le ministère dit que Koffi Adjo a parlé la veille.", "05-12"),
        ("Dans un communiqué publié mercredi 13 mai, il indique que Koffi Adjo a parlé la veille.", "05-12"),
        ("Le ministère a annoncé le 13 mai que Koffi Adjo s'était entretenu avec le Ghana.", "05-13"),
    ],
)
def test_the_eve_of_the_day_of_a_report_is_the_event_s(lead, edtf):
    assert date_of(lead, "Ils ont parlé du port et de la route.") == f"XXXX-{edtf}"


def test_the_day_before_that_of_a_report_is_the_event_s():
    lead = "Togo's ministry said on May 13 that Koffi Adjo held talks a day earlier with Ghana."

    assert date_of(lead, "They spoke of the port and of the road.") == "XXXX-05-12"


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        ("En visite au Togo depuis le 2 mai, Koffi Adjo a été reçu le 3 à Kara par le maire.", "05-03"),
        ("Arrivé au Togo le 2 mai, Koffi Adjo a été reçu le 3 à Kara par le maire.", "05-03"),
        ("En visite au Togo depuis le 31 mai, Koffi Adjo a été reçu le 2 à Kara par le maire.", "06-02"),
        ("En visite au Togo depuis le 2 mai, Koffi Adjo a été reçu le lendemain à Kara.", "05-03"),
        ("En visite au Togo depuis le 2 mai, Koffi Adjo a été reçu le 30 à Kara par le maire.", "05-02?"),
    ],
)
def test_a_day_alone_soon_after_the_beginning_of_a_stay_is_the_event_s(lead, edtf):
    assert date_of(lead, "Ils ont parlé du port et de la route.") == f"XXXX-{edtf}"


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("L'accord entrera en vigueur le 1er juin.", "XXXX-05-12?"),
        ("Le comité se réunira le 1er juin à Kara.", "XXXX-05-12?"),
        ("The pact will come into force on June 1.", "XXXX-05-12?"),
    ],
)
def test_what_a_story_says_will_follow_is_not_its_news(told, edtf):
    lead = "Lomé, 12 mai (ATOP) – Le ministre togolais Koffi Adjo et le Ghana ont signé un accord de pêche."
    if told.startswith("The"):
        lead = "LOME, May 12 (ATOP) – Togo's minister Koffi Adjo and Ghana signed a fishing pact."

    assert date_of(lead, told) == edtf


def test_what_the_opening_says_will_be_is_its_news():
    lead = "Lomé, 12 mai (ATOP) – Le comité du Togo et du Ghana se réunira le 1er juin à Kara."

    assert date_of(lead, "Le ministre togolais Koffi Adjo y sera.") == "XXXX-06-01"


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        # the event's weekday before the report's full date
        (
            "Koffi Adjo et le Ghana ont conclu mercredi un accord, a annoncé vendredi 7 juin 2024 le ministère.",
            "Ils ont parlé du port.",
            "2024-06-05",
        ),
        # two weekdays beside it tell nothing
        (
            "Koffi Adjo a vu mardi le Ghana et mercredi le Togo, a annoncé vendredi 7 juin 2024 le ministère.",
            "Ils ont parlé du port.",
            "2024-06-07",
        ),
    ],
)
def test_a_weekday_beside_a_report_s_full_date_is_counted_back_from_it(lead, told, edtf):
    assert date_of(f"Lomé (VNA) – {lead}", told) == edtf


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        ("Togo and Ghana have opened a port, their ministry said in a statement today.", "", "2024-06-07"),
        (
            "Togo and Ghana have opened a port, their ministry said in a statement today.",
            "Minister Koffi Adjo received the guests yesterday on board a ferry.",
            "2024-06-06",
        ),
        (
            "Togo and Ghana share their buoys, an agency noted in a statement received here on Friday.",
            '"The coast sees the storms first," Koffi Adjo remarked at the ceremony on Thursday.',
            "2024-06-06",
        ),
    ],
)
def test_the_eve_told_below_a_report_of_today_is_the_event_s_day(lead, told, edtf):
    assert date_of(IN_ENGLISH + lead, told or "A band played.", "They spoke of ports.") == edtf


def test_who_left_on_the_eve_tells_nothing_of_the_day():
    lead = "Une mission a soigné cent enfants, a annoncé vendredi le ministre Koffi Adjo."

    assert date_of(HEAD + lead, "Il a remercié la chirurgienne, repartie la veille.") == "2024-06-07"


def test_a_dispatch_that_has_come_is_a_report_though_the_news_looks_ahead():
    lead = "Le Togo et le Ghana ont choisi, mercredi, un câble qui les reliera, indique une dépêche parvenue vendredi."

    assert date_of("Lomé, 7 juin (ACP).- " + lead, "Ils ont parlé du port.") == "XXXX-06-05"
    assert date_of("Lomé, 7 juin 2024 (ACP).- " + lead, "Ils ont parlé du port.") == "2024-06-05"


def test_the_last_day_of_a_stay_may_be_told_by_where_it_was_spent():
    lead = "Koffi Adjo a visité le Ghana du 3 au 5 juin 2024, où il a signé le dernier jour à Tema un accord."

    assert date_of(f"Lomé (VNA) – {lead}", "Ils ont parlé du port.") == "2024-06-05"


@pytest.mark.parametrize(
    ("below", "edtf"),
    [
        ("La foire, ouverte depuis mardi, a ravi la délégation.", "2018-06-14"),
        ("La délégation a reçu jeudi un bac.", "2018-06-14"),
        ("La délégation a reçu mardi un bac.", "XXXX-06-14"),
    ],
)
def test_a_weekday_since_which_something_lasts_is_not_that_of_the_day_beside_it(below, edtf):
    lead = "Lomé (VNA) – Koffi Adjo a reçu le 14 juin à Lomé une délégation du Ghana."
    jubilee = "Ils ont fêté le dixième anniversaire de l'accord que les deux pays avaient conclu en 2008."

    assert date_of(lead, below, jubilee) == edtf
