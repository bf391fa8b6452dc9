"""
The interface language: its words (gettext catalogues), its country names, its plain dates.

Catalogues are kept as .po files and read at the start of a build; no compiled file can go stale.
English stands in the code and the templates, so English needs no catalogue.
"""

from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

CATALOGUES = Path(__file__).parent.parent / "locales"
DOMAIN = "dateline"

# Babel writes "Viêt Nam" in French; the wires and their readers write "Vietnam".
OWN_NAMES = {("fr", "VN"): "Vietnam", ("en", "VN"): "Vietnam"}


def N_(message: str) -> str:  # noqa: N802 - the name that gettext's tools look for
    """Marks a message for the catalogues where it is kept, to be translated where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Interface:
    """One language, ready to name things in."""

    language: str
    translations: NullTranslations

    def gettext(self, message: str) -> str:
        return self.translations.gettext(message)

    def ngettext(self, one: str, many: str, number: int) -> str:
        return self.translations.ngettext(one, many, number)

    def country_name(self, code: str) -> str:
        return country_name(code, self.language)


def load_interface(language: str, folder: Path = CATALOGUES) -> Interface:
    """Returns the interface in `language`; where there is no catalogue it speaks English."""
    return Interface(language, _translations(folder / language / "LC_MESSAGES" / f"{DOMAIN}.po"))


@cache
def _translations(path: Path) -> NullTranslations:
    if not path.is_file():
        return NullTranslations()
    with path.open("rb") as file:
        catalogue = read_po(file)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)


@cache
def country_name(code: str, language: str) -> str:
    """Returns a country's name in a language; a code that Babel does not know stays a code."""
    own = OWN_NAMES.get((language, code))
    return own or str(Locale.parse(language).territories.get(code, code))
