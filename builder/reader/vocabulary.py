"""
Loads the rules of reading from `rules/` and refuses a malformed one.

A language is one file in `rules/languages/`, a wire agency one in `rules/agencies/`: a new file is
all that a new one takes. Each rule is a datum: a name, a pattern, what it `reads` and what it
`refuses`; a test runs every example.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from builder.errors import RuleError
from builder.reader.dating.rules import DatingRules
from builder.reader.officials.nameletters import NameLetters, load_names
from builder.reader.officials.rules import OfficialRules
from builder.reader.places.countrynames import CountryIndex, CountryTable, TownTable
from builder.reader.places.municipalities import load_municipalities
from builder.reader.places.rules import PlaceRules
from builder.reader.places.sharednames import index_for
from builder.reader.rule import Example as Example
from builder.reader.rule import Rule as Rule
from builder.reader.rule import Rules as Rules
from builder.reader.rule import Section as Section
from builder.reader.rule import any_word
from builder.reader.story.rules import FurnitureRules, PhraseRules, RepairRules
from builder.reader.weights import Weights, load_weights
from builder.yamlfile import YamlDocument, read_yaml, validate

RULES = Path(__file__).parent / "rules"
WEIGHTS = "placeweights.json"
COUNTRY_WEIGHTS = "countryweights.json"
KINSHIP_WEIGHTS = "kinshipweights.json"
CAPTION_WEIGHTS = "captionweights.json"
NAME_WORDS = "names.json"
MUNICIPALITIES = "municipalities.json"
LARGEST = 2_000_000  # characters of a file of rules


class Language(Section):
    """One file of `rules/languages/`."""

    code: str
    name: str
    words: frozenset[str]  # those that tell the language from others
    months: Mapping[str, int]  # every spelling
    weekdays: Mapping[str, int]
    day_first: bool = False  # 05/06 is the fifth of June in every text of the language
    pieces: Mapping[str, str] = {}  # named parts of patterns, written %name%
    furniture: FurnitureRules = FurnitureRules()
    datelines: Rules[Rule] = Rules()
    repair: RepairRules | None = None
    phrases: PhraseRules | None = None
    dating: DatingRules = DatingRules()
    officials: OfficialRules | None = None
    places: PlaceRules = PlaceRules()


class Agency(Section):
    """One file of `rules/agencies/`: one wire, or several small ones that share their shapes."""

    code: str  # as the front matter names it
    name: str
    marks: frozenset[str] = frozenset()  # every way it signs, beside its code
    others: Mapping[str, str] = {}  # in a file of many wires: mark, and the code it stands for
    unnamed: frozenset[str] = frozenset()  # words that stand where an agency is named, and name none
    homes: Mapping[str, str] = {}  # code, and the country that this wire takes as understood
    dates_late: tuple[str, ...] = ()  # codes of the wires that may bear the day after that of the report
    namesakes: Mapping[
        str, tuple[str, ...]
    ] = {}  # code, and the other countries that have a wire of that code
    grounds: Mapping[str, tuple[str, ...]] = {}  # code, and where else this wire tells of its own officials
    written_in: Mapping[str, Mapping[str, str]] = {}  # code, and whose wire it is in a language
    pieces: Mapping[str, str] = {}
    furniture: FurnitureRules = FurnitureRules()
    datelines: Rules[Rule] = Rules()
    keep: frozenset[str] = frozenset()  # words with a capital inside that are right


@dataclass(frozen=True)
class Vocabulary:
    """All that the reader knows beforehand."""

    languages: Mapping[str, Language]  # by code
    agencies: Mapping[str, str]  # mark in capitals, and the code of its agency
    unnamed: frozenset[str]  # "Agences" where an agency would be named
    homes: Mapping[str, str]  # code of an agency, and its country
    dates_late: frozenset[str]  # codes of the agencies whose dateline may bear the day after
    namesakes: Mapping[str, tuple[str, ...]]  # code of an agency, and other countries with one of that code
    grounds: Mapping[str, tuple[str, ...]]  # code of an agency, and where else it tells of its own officials
    written_in: Mapping[str, Mapping[str, str]]  # code of an agency, and whose it is in a language
    # Of all languages and agencies; `in_language` leaves out other languages' wordings.
    furniture: FurnitureRules
    furniture_in: Mapping[str, FurnitureRules]  # by language code
    datelines: Rules[Rule]  # those of the agencies; a language has its own
    keep: frozenset[str]  # right words with a capital inside, folded to lower case
    countries: Mapping[str, CountryIndex]  # by language code: what finds the countries in a text
    place_weights: Weights  # what speaks for a place and against it
    country_weights: Weights  # what speaks for an official's country and against it
    kinship_weights: Weights  # what speaks for a paragraph's being another story's and against it
    caption_weights: Weights  # what speaks for a line's having been under a picture and against it
    name_letters: NameLetters  # what the letters of a name say of it
    borders: Mapping[str, frozenset[str]]  # by country: those beside it

    def in_language(self, language: str) -> "Vocabulary":
        """Returns the vocabulary with what the sentences of one language say."""
        return replace(self, furniture=self.furniture_in[language])

    def told_by(self, language: str, passages: Sequence[str], home: str | None = None) -> "Vocabulary":
        """Returns the vocabulary as one story uses it, whose words tell whose a shared adjective is."""
        index = self.countries[language]
        told = index_for(index, passages, home)
        return self if told is index else replace(self, countries={**self.countries, language: told})

    def home(self, agency: str | None, here: str | None, language: str | None = None) -> str | None:
        """
        Returns the country that a wire takes as understood: APS is Algerian, under Dakar Senegalese; ANI is
        Indian, in French Lebanese.
        """
        if here in self.namesakes.get(agency or "", ()):
            return here
        written = self.written_in.get(agency or "", {})
        return written.get(language or "") or self.homes.get(agency or "")


def load_vocabulary(folder: Path = RULES) -> Vocabulary:
    """Reads every rule file; raises RuleError or DigestErrors where one is malformed."""
    documents = [_read(path) for path in sorted((folder / "agencies").glob("*.yaml"))]
    marks = _marks(document.data for _, document in documents)
    pieces = _pieces(*_read(folder / "pieces.yaml"), {"mark": any_word(marks)})
    agencies = [_agency(file, document, pieces) for file, document in documents]
    languages = [_language(*_read(path), pieces) for path in sorted((folder / "languages").glob("*.yaml"))]
    of_agencies = sum((agency.furniture for agency in agencies), FurnitureRules())
    countries = _countries(folder, languages)
    towns = [each for index in [*countries.values()][:1] for each in (index.towns, index.regions)]
    return Vocabulary(
        languages={language.code: language for language in languages},
        agencies={mark.upper(): code for mark, code in marks.items()},
        unnamed=frozenset(word for agency in agencies for word in agency.unnamed),
        homes={code: country for agency in agencies for code, country in agency.homes.items()},
        dates_late=frozenset(code for agency in agencies for code in agency.dates_late),
        namesakes={code: each for agency in agencies for code, each in agency.namesakes.items()},
        grounds={code: each for agency in agencies for code, each in agency.grounds.items()},
        written_in={code: each for agency in agencies for code, each in agency.written_in.items()},
        furniture=sum((language.furniture for language in languages), of_agencies),
        furniture_in={each.code: _furniture_in(each, languages, of_agencies) for each in languages},
        datelines=Rules(rule for agency in agencies for rule in agency.datelines),
        keep=frozenset(word.lower() for agency in agencies for word in agency.keep),
        countries=countries,
        place_weights=load_weights(folder / WEIGHTS, file=_named(folder / WEIGHTS)),
        country_weights=load_weights(folder / COUNTRY_WEIGHTS, file=_named(folder / COUNTRY_WEIGHTS)),
        kinship_weights=load_weights(folder / KINSHIP_WEIGHTS, file=_named(folder / KINSHIP_WEIGHTS)),
        caption_weights=load_weights(folder / CAPTION_WEIGHTS, file=_named(folder / CAPTION_WEIGHTS)),
        name_letters=NameLetters(load_names(folder / NAME_WORDS, file=_named(folder / NAME_WORDS)), towns),
        borders=_borders(folder / "borders.yaml"),
    )


def _borders(path: Path) -> Mapping[str, frozenset[str]]:
    """Returns the neighbours of each country; the file tells each pair once."""
    pairs = {(one, other) for one, others in _towns(path).items() for other in others}
    both = pairs | {(other, one) for one, other in pairs}
    return {code: frozenset(other for one, other in both if one == code) for code, _ in both}


def _furniture_in(
    language: Language, languages: Iterable[Language], of_agencies: FurnitureRules
) -> FurnitureRules:
    each = (one.furniture if one is language else one.furniture.without_wordings() for one in languages)
    return sum(each, of_agencies)


def _countries(folder: Path, languages: Collection[Language]) -> dict[str, CountryIndex]:
    file, document = _read(folder / "countries.yaml")
    table: CountryTable = validate(CountryTable, document, file=file, error=RuleError)
    towns, regions = (_towns(folder / name) for name in ("towns.yaml", "regions.yaml"))
    codes = tuple(each.code for each in languages)
    namesakes = load_municipalities(folder / MUNICIPALITIES, file=_named(folder / MUNICIPALITIES))
    return {
        each.code: replace(_index(each, table, towns, regions), languages=codes, namesakes=namesakes)
        for each in languages
    }


def _towns(path: Path) -> Mapping[str, tuple[str, ...]]:
    file, document = _read(path)
    return validate(TownTable, document, file=file, error=RuleError).by_code()


def _index(
    language: Language,
    table: CountryTable,
    towns: Mapping[str, tuple[str, ...]],
    regions: Mapping[str, tuple[str, ...]],
) -> CountryIndex:
    """Returns what finds a language's countries and cities; its own spelling of a city comes first."""
    own_capitals, own_cities = language.places.capitals, language.places.cities
    capitals = {
        code: (*((own_capitals[code],) if code in own_capitals else ()), *row.capital)
        for code, row in table.root.items()
    }
    cities = {code: (*own_cities.get(code, ()), *row.cities) for code, row in table.root.items()}
    firms = {code: row.firms for code, row in table.root.items() if row.firms}
    return CountryIndex(
        language.code, language.places.countries, capitals, cities, towns, regions, firms=firms
    )


def _read(path: Path) -> tuple[str, YamlDocument]:
    file = _named(path)
    return file, read_yaml(path.read_text(encoding="utf-8"), file=file, error=RuleError, largest=LARGEST)


def _named(path: Path) -> str:
    return path.relative_to(RULES.parent).as_posix() if path.is_relative_to(RULES) else path.as_posix()


def _marks(agencies: Iterable[Any]) -> dict[str, str]:
    """Every way an agency signs, with its code. A malformed file is refused later, when it is validated."""
    marks: dict[str, str] = {}
    for agency in agencies:
        if not isinstance(agency, dict):
            continue
        for mark in (agency.get("code"), *(agency.get("marks") or ())):
            marks[str(mark)] = str(agency.get("code"))
        others = agency.get("others")
        marks |= {str(mark): str(code) for mark, code in others.items()} if isinstance(others, dict) else {}
    return marks


def _agency(file: str, document: YamlDocument, pieces: Mapping[str, str]) -> Agency:
    return validate(Agency, _with_pieces(file, document, pieces), file=file, error=RuleError)


def _language(file: str, document: YamlDocument, pieces: Mapping[str, str]) -> Language:
    def names(key: str) -> str:
        spellings = document.data.get(key) if isinstance(document.data, dict) else None
        return f"(?i:{any_word(map(str, spellings or ()))})"

    own = {**pieces, "month": names("months"), "weekday": names("weekdays")}
    return validate(Language, _with_pieces(file, document, own), file=file, error=RuleError)


def _with_pieces(file: str, document: YamlDocument, pieces: Mapping[str, str]) -> YamlDocument:
    """Writes out every %name% in the patterns; a file's own pieces may use those before them."""
    own = document.data.get("pieces") if isinstance(document.data, dict) else None
    known = _pieces(file, replace(document, data=own or {}), pieces)
    return replace(document, data=_fill_patterns(document.data, known))


def _pieces(file: str, document: YamlDocument, pieces: Mapping[str, str]) -> dict[str, str]:
    if not isinstance(document.data, dict):
        raise RuleError(
            "the pieces of patterns are not named.", fix='Write each as "name: pattern".', file=file, line=1
        )
    known = dict(pieces)
    for name, pattern in document.data.items():
        known[str(name)] = _fill(str(pattern), known)
    return known


def _fill(pattern: str, pieces: Mapping[str, str]) -> str:
    return re.sub(
        r"%(\w+)%", lambda match: f"(?:{pieces[match[1]]})" if match[1] in pieces else match[0], pattern
    )


def _fill_patterns(data: Any, pieces: Mapping[str, str]) -> Any:
    if isinstance(data, list):
        return [_fill_patterns(item, pieces) for item in data]
    if isinstance(data, dict):
        return {
            key: _fill(value, pieces)
            if key == "pattern" and isinstance(value, str)
            else _fill_patterns(value, pieces)
            for key, value in data.items()
        }
    return data
