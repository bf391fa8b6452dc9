"""
Reads site.yaml into SiteConfig and refuses settings it does not know.

A setting is a field of `Settings` below, of SiteConfig, and a row of the table in the README; tests
compare them.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, ClassVar, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from builder.errors import SettingsError
from builder.textfile import read_text_file
from builder.yamlfile import parse_yaml, validate
from builder.yamlfile.schema import Keys, Line, Prose, wrong

FILE = "site.yaml"


@dataclass(frozen=True, slots=True)
class NavLink:
    """An entry of the site's menu."""

    label: str
    url: str  # from the site's root, or a whole web address


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """What the editor has settled for the whole site."""

    title: str
    description: str
    base_url: str  # where the site lives, without a slash at its end
    language: str  # of the interface: fr, en, vi, ru
    publish: str  # full, or excerpt: summary, facts and a link to the source only
    rights: str | None
    repository: str | None  # a web address, without a slash at its end
    feed_length: int
    max_pair_countries: int
    nav: tuple[NavLink, ...]

    @property
    def base_path(self) -> str:
        """Returns what stands before every url on the site's host: "/repo", or "" at its root."""
        return urlsplit(self.base_url).path


def _web_address(text: str) -> str:
    try:
        parts = urlsplit(text)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address or not text.isascii() or any(sign in text for sign in " \"'<>\\^`{|}"):
        raise wrong(
            f'"{text}" is not a web address.',
            "Write it as https://example.org or https://example.org/digest.",
        )
    if parts.query or parts.fragment or parts.username is not None:
        raise wrong(
            f'"{text}" has more than a host and a path.', "Leave out what stands after ? or # and before @."
        )
    if any(part in ("", ".", "..") for part in parts.path.rstrip("/").split("/")[1:]):
        raise wrong(f'"{text}" has a part of its path that is empty or leads up.', "Write the plain path.")
    return text.rstrip("/")


def _nav_url(text: str) -> str:
    if text.startswith("/") and not text.startswith("//") and "\\" not in text:
        return text
    if text.startswith(("https://", "http://")):
        return text
    raise wrong(f'"{text}" leads nowhere.', "Begin it with / for a page of this site, or with https://.")


WebAddress = Annotated[Line, AfterValidator(_web_address)]


class NavKeys(Keys):
    """One entry of the menu."""

    label: Line = Field(description="what the menu shows")
    url: Annotated[Line, AfterValidator(_nav_url)] = Field(description="where it leads, such as /timeline/")


class Settings(Keys):
    """The settings of site.yaml."""

    noun: ClassVar[str] = "setting"

    title: Line = Field(description="the site's name")
    description: Prose = Field(description="one sentence on what the site is, for search engines and feeds")
    base_url: WebAddress = Field(description="where the site will live, such as https://example.org/digest")
    language: Literal["fr", "en", "vi", "ru"] = Field(
        description="the language of the interface: fr, en, vi or ru"
    )
    publish: Literal["full", "excerpt"] = Field(
        "full", description="full, or excerpt to hold back the articles' text"
    )
    rights: Prose | None = Field(None, description="who holds the rights, shown at the foot of each page")
    repository: WebAddress | None = Field(
        None, description="where the site's files are kept, for correction links"
    )
    feed_length: int = Field(20, ge=1, le=500, description="how many articles a feed holds")
    max_pair_countries: int = Field(
        6, ge=2, le=50, description="above so many countries an article makes no pairs"
    )
    nav: list[NavKeys] = Field([], description="the menu: a list of {label, url}")


def load_config(folder: Path) -> SiteConfig:
    """Returns the settings of the site in `folder`; raises SettingsError, or DigestErrors with all faults."""
    if not (folder / FILE).exists() and not (folder / FILE).is_symlink():
        fix = "Run the command in the site's folder, or name it with --site."
        raise SettingsError(f"there is no {FILE} here, so this is not a site.", fix=fix, file=folder)
    document = parse_yaml(
        read_text_file(folder / FILE, file=FILE, error=SettingsError), file=FILE, error=SettingsError
    )
    settings = validate(Settings, document, file=FILE, error=SettingsError)
    fields = settings.model_dump(exclude={"nav"})
    return SiteConfig(**fields, nav=tuple(NavLink(link.label, link.url) for link in settings.nav))


def with_base_url(config: SiteConfig, url: str) -> SiteConfig:
    """Returns `config` for a site that lives at `url`; raises SettingsError where that is no web address."""
    try:
        return replace(config, base_url=_web_address(url.strip()))
    except PydanticCustomError as fault:
        (_, problem, fix) = (fault.context or {})["faults"][0]
        raise SettingsError(f"--base-url {problem}", fix=fix) from None
