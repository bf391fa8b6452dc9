"""
The Jinja environment: what a template may call, and what a template's mistake looks like.

Undefined variables are errors and everything is escaped. A mistake in a template becomes a
TemplateError with its file and line; a bug in our own Python stays a bug.
"""

import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2 import TemplateError as JinjaError

from builder.config import SiteConfig
from builder.errors import DigestErrors, TemplateError
from builder.render.locale import Interface
from builder.render.remember import RememberingGenerator, remember


def make_environment(folder: Path, config: SiteConfig, interface: Interface) -> Environment:
    """Returns the environment of the templates in `folder`, in the interface language."""
    environment = Environment(
        loader=FileSystemLoader(folder, encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
        extensions=["jinja2.ext.i18n"],
    )
    environment.code_generator_class = RememberingGenerator
    environment.remember = remember  # type: ignore[attr-defined]
    environment.install_gettext_translations(interface.translations, newstyle=True)  # type: ignore[attr-defined]
    # JSON-LD is read by people too: keep its letters. Sorted keys make the same bytes everywhere.
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}
    environment.filters["url"] = lambda url: with_base_path(str(url), config.base_path)
    environment.filters["permalink"] = lambda url: permalink(str(url), config.base_url)
    return environment


def with_base_path(url: str, base_path: str) -> str:
    """Returns a url counted from the root as a page of the site links to it; a whole web address stays."""
    return base_path + _quoted(url) if url.startswith("/") else _quoted(url)


def permalink(url: str, base_url: str) -> str:
    """Returns a url counted from the site's root as the rest of the world links to it."""
    return base_url + _quoted(url)


def _quoted(url: str) -> str:
    return url if url.isascii() else quote(url, safe="/#?&=%:;,+@!$'()*~")


class Templates:
    """The compiled templates of one build."""

    def __init__(self, environment: Environment, folder: Path, shown: str):
        self._environment = environment
        self._folder = folder
        self._shown = shown  # how the folder is called in messages: "templates"
        self._compiled: dict[str, Template] = {}

    def compile(self, names: Mapping[str, str]) -> None:
        """Compiles the templates of all page kinds; raises DigestErrors with every fault."""
        errors: dict[str, TemplateError] = {}
        for name in names.values():
            try:
                self._compiled[name] = self._environment.get_template(name)
            except JinjaError as error:
                fault = self._fault(error, name)
                errors.setdefault(str(fault), fault)
        if errors:
            raise DigestErrors(errors.values())

    def render(self, name: str, context: Mapping[str, Any]) -> str:
        """Returns the page; raises TemplateError where the template wants what the context has not."""
        try:
            return self._compiled[name].render(context)
        except Exception as error:
            if fault := self._mistake(error, name):
                raise fault from error
            raise

    def _mistake(self, error: Exception, name: str) -> TemplateError | None:
        """The TemplateError that `error` amounts to, or None where it arose in our own code."""
        if isinstance(error, TemplateNotFound | TemplateSyntaxError):
            return self._fault(error, name)
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if Path(frame.filename).is_relative_to(self._folder)]
        # A TypeError in a template's own line is the template's; one in a function that it called is a bug.
        if not ours or not (isinstance(error, JinjaError) or frames[-1] is ours[-1]):
            return None
        return TemplateError(f"{error}.", fix=_FIX, file=self._path(ours[-1].filename), line=ours[-1].lineno)

    def _fault(self, error: JinjaError, name: str) -> TemplateError:
        if isinstance(error, TemplateSyntaxError):
            file = self._path(error.filename) if error.filename else f"{self._shown}/{error.name or name}"
            return TemplateError(f"{error.message}", fix="Mend the template.", file=file, line=error.lineno)
        if isinstance(error, TemplateNotFound):
            missing = f"{self._shown}/{error.name}"
            fix = (
                "Put it back, or correct the name."
                if error.name == name
                else f"{self._shown}/{name} needs it, directly or not."
            )
            return TemplateError("there is no such template.", fix=fix, file=missing)
        return TemplateError(str(error), fix="Mend the template.", file=f"{self._shown}/{name}")

    def _path(self, filename: str) -> str:
        path = Path(filename)
        return (
            f"{self._shown}/{path.relative_to(self._folder).as_posix()}"
            if path.is_relative_to(self._folder)
            else filename
        )


_FIX = "A template may use the fields of its context in builder/render/pages/ and no more."
