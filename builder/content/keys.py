"""
The front matter of an article: its keys, what each may hold, and the article that they make.

The models below are the only place where a key is declared; messages, the JSON Schema and `new` take
the descriptions from here.
"""

from functools import cache
from typing import Annotated, Any, ClassVar
from urllib.parse import urlsplit

from babel import Locale
from pydantic import AfterValidator, Field

from builder.content.article import Article, Caption, Correction, Dateline, Evidence, Official
from builder.content.countries import CODE_SCHEMA, CountryCode, CountryCodes, is_code_schema
from builder.content.values import OptionalDate, Slug
from builder.yamlfile.schema import Exact, Keys, Line, Prose, did_you_mean, wrong, wrong_items

DATE_HELP = 'when it happened, in EDTF and in quotes: "2018-03-28", "2018?-03-28" where the year is unsure'


@cache
def _languages() -> frozenset[str]:
    return frozenset(code for code in map(str, Locale.parse("en").languages) if len(code) == 2)


def _language(text: str) -> str:
    if text not in _languages():
        raise wrong(f'"{text}" is not a language.', "Write the two letters of ISO 639-1, such as fr.")
    return text


def _web_address(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if (
        parts.scheme not in ("http", "https")
        or not parts.netloc
        or any(sign in text for sign in ' "<>\\^`{|}')
    ):
        raise wrong(f'"{text}" is not a web address.', "Write it whole, beginning with https://.")
    return text


def _seed_name(text: str) -> str:
    if text.startswith("/") or "\\" in text or any(part in ("", ".", "..") for part in text.split("/")):
        raise wrong(f'"{text}" is not a file in seeds/.', "Write its name as it stands there.")
    return text


def _each_once(slugs: list[str]) -> list[str]:
    first: dict[str, int] = {}
    again = [(index, each) for index, each in enumerate(slugs) if first.setdefault(each, index) != index]
    if again:
        raise wrong_items(
            [((index,), f'"{each}" stands twice.', "Keep one of them.") for index, each in again]
        )
    return slugs


def _key_of_article(key: str) -> str:
    names = (*ArticleKeys.model_fields, "body")
    if key not in names:
        raise wrong(f'"{key}" is not a key of an article.', did_you_mean(key, names))
    return key


WebAddress = Annotated[Line, AfterValidator(_web_address)]
KeyOfArticle = Annotated[str, AfterValidator(_key_of_article)]


class OfficialKeys(Keys):
    """A person who takes part in the event."""

    example: ClassVar[str] = "{name: Tran Dai Quang, role: président, country: VN}"

    name: Line = Field(description="the person's name as this article spells it")
    role: Line | None = Field(None, description="the role that this article gives")
    country: CountryCode | None = Field(None, description="the person's country, by its two letters")
    id: Slug | None = Field(
        None, description="of the person in people.yaml, where a name alone would not tell"
    )


class DatelineKeys(Keys):
    """The place and the day at the head of the article."""

    example: ClassVar[str] = '{place: Hanoï, date: "2018-03-28"}'

    place: Line | None = Field(None, description="the place as printed")
    date: OptionalDate = Field(None, description="the day, in EDTF")


class CaptionKeys(Keys):
    """Words that stood under a picture."""

    example: ClassVar[str] = "{text: Le président Tran Dai Quang, credit: VNA}"

    text: Prose = Field(description="what the picture shows")
    credit: Line | None = Field(None, description="who took it")


class CorrectionKeys(Keys):
    """What an editor changed against the reading."""

    example: ClassVar[str] = '{field: date, reason: "the agency\'s own page gives the day"}'

    field: KeyOfArticle = Field(description="the key that was corrected")
    reason: Prose = Field(description="why, in a sentence that readers see")
    was: Prose | None = Field(None, description="what the reader had found")
    source: Line | None = Field(None, description="where it was looked up: a web address or a reference")


class EvidenceKeys(Keys):
    """Why a finding was made."""

    example: ClassVar[str] = '{line: 7, quote: "le 28 mars", rule: day-month}'

    line: int = Field(ge=1, description="the line of the seed")
    quote: Exact = Field(description="the seed's own words")
    rule: Line = Field(description="the rule that read them")
    reads: Line | None = Field(None, description="what they were read as, where that is not plain")


class ArticleKeys(Keys):
    """The front matter of an article."""

    title: Line = Field(description="the headline")
    date: OptionalDate = Field(description=f"{DATE_HELP}; null where nothing is known")
    location: Line | None = Field(description="where it happened; null where nothing is known")
    officials: list[OfficialKeys] = Field(
        description=f"who takes part, in order of appearance, each as {OfficialKeys.example}; [] for nobody"
    )
    countries: CountryCodes = Field(description="the countries that take part, as [VN, RU]; [] for none")
    summary: Prose | None = Field(None, description="the standfirst")
    dateline: DatelineKeys | None = Field(None, description="the place and the day at the head, as printed")
    agency: Line | None = Field(None, description="the wire that the article came from")
    language: Annotated[Line, AfterValidator(_language)] | None = Field(
        None, description="the article's language, by its two letters"
    )
    captions: list[CaptionKeys] = Field([], description="words that stood under pictures")
    mentions: CountryCodes = Field([], description="countries named but not taking part")
    organisations: list[Line] = Field([], description="organisations that take part or are named")
    source_url: WebAddress | None = Field(None, description="where the article was published")
    seed: Annotated[Exact, AfterValidator(_seed_name)] | None = Field(
        None, description="its raw article in seeds/"
    )
    aliases: Annotated[list[Slug], AfterValidator(_each_once)] = Field(
        [], description="former names of this file, kept as redirects"
    )
    draft: bool = Field(False, description="true to keep the article off the site")
    corrections: list[CorrectionKeys] = Field([], description="what an editor changed, and on whose word")
    evidence: dict[KeyOfArticle, list[EvidenceKeys]] = Field(
        {}, description="for each key, the words of the seed that it was read from"
    )


def make_article(keys: ArticleKeys, *, slug: str, body: str, file: str) -> Article:
    """Returns the article that the front matter, the body and the file's name make."""
    dateline = keys.dateline
    return Article(
        slug=slug,
        title=keys.title,
        date=keys.date,
        location=keys.location,
        officials=tuple(Official(each.name, each.role, each.country, each.id) for each in keys.officials),
        countries=tuple(keys.countries),
        body=body,
        summary=keys.summary,
        dateline=Dateline(dateline.place, dateline.date) if dateline else None,
        agency=keys.agency,
        language=keys.language,
        captions=tuple(Caption(each.text, each.credit) for each in keys.captions),
        mentions=tuple(keys.mentions),
        organisations=tuple(keys.organisations),
        source_url=keys.source_url,
        seed=keys.seed,
        aliases=tuple(keys.aliases),
        draft=keys.draft,
        corrections=tuple(
            Correction(each.field, each.reason, each.was, each.source) for each in keys.corrections
        ),
        evidence={field: tuple(map(_evidence, found)) for field, found in keys.evidence.items()},
        file=file,
    )


def _evidence(keys: EvidenceKeys) -> Evidence:
    return Evidence(keys.line, keys.quote, keys.rule, keys.reads)


def front_matter_schema() -> dict[str, Any]:
    """Returns the JSON Schema of the front matter, for tools that complete and check YAML."""
    schema = _with_country_codes(ArticleKeys.model_json_schema())
    schema["$defs"]["CountryCode"] = CODE_SCHEMA
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _with_country_codes(schema: Any) -> Any:
    """The codes are listed once and referred to: there are 250 of them."""
    if is_code_schema(schema):
        kept = {key: value for key, value in schema.items() if key in ("description", "default")}
        return {"$ref": "#/$defs/CountryCode", **kept}
    if isinstance(schema, dict):
        return {key: _with_country_codes(value) for key, value in schema.items()}
    return [_with_country_codes(item) for item in schema] if isinstance(schema, list) else schema
