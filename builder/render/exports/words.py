"""What is in each file of /data/, in the interface language: the files, their fields, what each means."""

from collections.abc import Callable

from builder.render.exports.resource import CALENDAR, CSV, GRAPH, JSON, Field, Resource

Gettext = Callable[[str], str]


def resources(_: Gettext) -> tuple[Resource, ...]:
    """Returns the files in the order in which the page about the data shows them."""
    return (
        _articles_csv(_),
        _articles_json(_),
        _pairs(_),
        _meetings(_),
        _people(_),
        _network(_),
        _calendar(_),
    )


def _articles_csv(_: Gettext) -> Resource:
    return Resource(
        name="articles",
        path="articles.csv",
        title=_("Articles, as a table"),
        description=_("One row an article: what happened, when, where, and who took part."),
        mediatype=CSV,
        fields=(
            *_article_head(_),
            Field("countries", "string", _("Countries that take part, by code, separated by semicolons")),
            Field("people", "string", _("People who take part, by identifier, separated by semicolons")),
            Field("mentions", "string", _("Countries only named, by code, separated by semicolons")),
            *_article_tail(_),
        ),
        key=("id",),
    )


def _articles_json(_: Gettext) -> Resource:
    evidence = _("Why each fact is believed: for each field the rule and, where published, the words quoted")
    return Resource(
        name="articles-json",
        path="articles.json",
        title=_("Articles, in full"),
        description=_("The same articles with roles, organisations, evidence and corrections."),
        mediatype=JSON,
        fields=(
            *_article_head(_),
            Field("countries", "array", _("Countries that take part, by code (ISO 3166-1 alpha-2, and EU)")),
            Field(
                "officials", "array", _("People who take part: person, and name, role and country as printed")
            ),
            Field("mentions", "array", _("Countries only named, by code")),
            Field("organisations", "array", _("Organisations that are named")),
            *_article_tail(_),
            Field("evidence", "object", evidence),
            Field("corrections", "array", _("What an editor changed: field, former value, reason, source")),
        ),
    )


def _article_head(_: Gettext) -> tuple[Field, ...]:
    return (
        Field("id", "string", _("Identifier of the article: the last part of its address")),
        Field("url", "string", _("Address of the page")),
        Field("title", "string", _("Headline")),
        Field("language", "string", _("Language of the article (ISO 639-1)")),
        *_date(_),
        Field("location", "string", _("Place of the event")),
    )


def _article_tail(_: Gettext) -> tuple[Field, ...]:
    return (
        Field("agency", "string", _("News agency")),
        Field("summary", "string", _("Standfirst")),
        Field("source_url", "string", _("Address of the original article")),
    )


def _date(_: Gettext) -> tuple[Field, ...]:
    return (
        Field("date", "string", _("Date of the event in EDTF (ISO 8601-2); empty where nothing dates it")),
        _earliest(_),
        _latest(_),
        Field("certain", "boolean", _("Whether the day, or the span of days, is beyond doubt")),
    )


def _earliest(_: Gettext) -> Field:
    return Field("earliest", "date", _("First possible day"))


def _latest(_: Gettext) -> Field:
    return Field("latest", "date", _("Last possible day"))


def _pairs(_: Gettext) -> Resource:
    return Resource(
        name="pairs",
        path="pairs.csv",
        title=_("Country pairs"),
        description=_("One row a pair of countries that take part together in at least one article."),
        mediatype=CSV,
        fields=(
            Field("id", "string", _("Identifier of the pair: both codes in alphabetical order")),
            Field("url", "string", _("Address of the page")),
            Field("label", "string", _("Name of the pair")),
            Field("country_1", "string", _("Code of the first country")),
            Field("country_2", "string", _("Code of the second country")),
            Field("articles", "integer", _("Number of articles")),
            _earliest(_),
            _latest(_),
            Field("people_1", "integer", _("Number of people of the first country")),
            Field("people_2", "integer", _("Number of people of the second country")),
        ),
        key=("id",),
    )


def _meetings(_: Gettext) -> Resource:
    return Resource(
        name="meetings",
        path="meetings.csv",
        title=_("Meetings"),
        description=_(
            "One row for every two people who take part in what one article tells, which may be more than one"
            " meeting; people of one country are listed too."
        ),
        mediatype=CSV,
        fields=(
            Field("article", "string", _("Identifier of the article: the last part of its address")),
            *_date(_),
            Field("location", "string", _("Place of the event")),
            Field("person_1", "string", _("Identifier of the first person")),
            Field("name_1", "string", _("Name of the first person")),
            Field("role_1", "string", _("Role of the first person in this article")),
            Field("country_1", "string", _("Code of the country that the first person acts for")),
            Field("person_2", "string", _("Identifier of the second person")),
            Field("name_2", "string", _("Name of the second person")),
            Field("role_2", "string", _("Role of the second person in this article")),
            Field("country_2", "string", _("Code of the country that the second person acts for")),
        ),
        key=("article", "person_1", "person_2"),
        references=(("article", "articles", "id"),),
    )


def _people(_: Gettext) -> Resource:
    persons, memberships, areas = "persons", "memberships", "areas"
    return Resource(
        name="people",
        path="people.json",
        title=_("People and their roles"),
        description=_(
            "People, all spellings of their names and their roles, in the Popolo format. An article attests"
            " a role on its own day and claims no term of office."
        ),
        mediatype=JSON,
        fields=(
            Field("id", "string", _("Identifier of the person: the last part of the address"), persons),
            Field("name", "string", _("Name as displayed"), persons),
            Field("sort_name", "string", _("Name as an index sorts it"), persons),
            Field("other_names", "array", _("Native name and other spellings"), persons),
            Field("country", "string", _("Code of the person's country"), persons),
            Field("identifiers", "array", _("Identifiers elsewhere (Wikidata)"), persons),
            Field("links", "array", _("Address of the page"), persons),
            Field("person_id", "string", _("Who holds the role"), memberships),
            Field("role", "string", _("The role, as printed or as the editor gives it"), memberships),
            Field("area_id", "string", _("Code of the country that the role is for"), memberships),
            Field(
                "kind",
                "string",
                _("“office”: a term of office; “attested”: named in an article"),
                memberships,
            ),
            Field("start_date", "string", _("Beginning, where it is certain"), memberships),
            Field("end_date", "string", _("End, where it is certain"), memberships),
            Field(
                "sources", "array", _("The article that attests the role, and its date in EDTF"), memberships
            ),
            Field("id", "string", _("Code of the country"), areas),
            Field("name", "string", _("Name of the country"), areas),
            Field("classification", "string", _("Always “country”"), areas),
        ),
    )


def _network(_: Gettext) -> Resource:
    return Resource(
        name="network",
        path="network.graphml",
        title=_("The network of people"),
        description=_("People joined by the articles that they share, for Gephi, NetworkX and the like."),
        mediatype=GRAPH,
        fields=(
            Field("name", "string", _("Name as displayed"), "node"),
            Field("country", "string", _("Code of the person's country"), "node"),
            Field("articles", "integer", _("Number of articles"), "node"),
            Field("weight", "integer", _("Number of articles that both take part in"), "edge"),
            Field("earliest", "string", _("First possible day"), "edge"),
            Field("latest", "string", _("Last possible day"), "edge"),
        ),
    )


def _calendar(_: Gettext) -> Resource:
    return Resource(
        name="calendar",
        path="calendar.ics",
        title=_("Calendar"),
        description=_("Events whose days are certain, to subscribe to in a calendar program."),
        mediatype=CALENDAR,
        fields=(
            Field("UID", "string", _("A name that never changes")),
            Field("DTSTART", "date", _("First day")),
            Field("DTEND", "date", _("The day after the last")),
            Field("SUMMARY", "string", _("Headline")),
            Field("LOCATION", "string", _("Place of the event")),
            Field("DESCRIPTION", "string", _("Standfirst")),
            Field("CATEGORIES", "string", _("Countries that take part")),
            Field("URL", "string", _("Address of the page")),
        ),
    )
