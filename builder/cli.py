"""The commands import, build, check, new, and none; each a few lines that call a part."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from builder import __version__
from builder.audit import audit_seeds
from builder.check import FORMATS, check_site
from builder.config import SiteConfig, load_config, with_base_url
from builder.console import Console
from builder.content.authority import load_authority
from builder.content.frontmatter import load_articles, new_article_text
from builder.content.pages import load_pages
from builder.errors import ContentError, DigestError, DigestErrors
from builder.intake import ARTICLES, SEEDS, Imported, chosen_seeds, import_seeds, in_short, seed_names
from builder.render import render_site
from builder.site import build_site
from builder.text import slug

DONE, TO_MEND, INTERRUPTED = 0, 1, 130
FEW = 30  # pages that an import names one by one; more are counted, and named by -v


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line; returns 0 done, 1 something a person must mend (argparse exits with 2)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a narrow locale must not stop a message about Hanoï
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    args = _parser().parse_args(argv)
    console = Console(args.verbosity)
    commands = {None: _import_and_build, "import": _import, "build": _build, "check": _check, "new": _new}
    try:
        status = commands[args.command](args, console)
        sys.stdout.flush()
        return status
    except (DigestError, DigestErrors) as error:
        console.fail(error)
        return TO_MEND
    except BrokenPipeError:  # `| head` has read enough; what is still buffered has nowhere to go
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        console.warn("Stopped. The last good output is untouched.")
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m builder",
        description="Turns raw wire articles into a published, searchable news digest. "
        "Without a command: imports the seeds that have no page yet, then builds.",
    )
    parser.add_argument("--version", action="version", version=f"Dateline {__version__}")
    _add_common_options(parser)
    _add_build_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    parts = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_common_options(parts, is_command=True)

    imports = commands.add_parser("import", parents=[parts], help="turn seeds into pages")
    imports.add_argument("files", nargs="*", type=Path, metavar="FILE", help="seeds to import (default: all)")
    imports.add_argument("--refresh", action="store_true", help="read again the pages that nobody has edited")
    imports.add_argument(
        "--diff",
        action="store_true",
        help="write nothing: show each seed against what is read from it, with what was cut and repaired",
    )
    build = commands.add_parser("build", parents=[parts], help="turn content into output/, search included")
    _add_build_options(build, is_command=True)
    check = commands.add_parser(
        "check", parents=[parts], help="validate all, and list what needs an editor's eye"
    )
    check.add_argument("--format", choices=FORMATS, default="text", help="how to list it (default: text)")
    new = commands.add_parser("new", parents=[parts], help="start a page, with every field to fill in")
    new.add_argument("title", metavar="TITLE")
    return parser


def _add_common_options(parser: argparse.ArgumentParser, *, is_command: bool = False) -> None:
    def default(value: object) -> object:
        return argparse.SUPPRESS if is_command else value

    parser.add_argument(
        "--site",
        type=Path,
        default=default(Path()),
        metavar="DIR",
        help="the folder that holds site.yaml (default: here)",
    )
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-q", "--quiet", dest="verbosity", action="store_const", const=-1, default=default(0))
    volume.add_argument(
        "-v", "--verbose", dest="verbosity", action="store_const", const=1, default=default(0)
    )


def _add_build_options(parser: argparse.ArgumentParser, *, is_command: bool = False) -> None:
    def default(value: object) -> object:
        return argparse.SUPPRESS if is_command else value

    group = parser.add_argument_group("building")
    group.add_argument(
        "--output",
        type=Path,
        default=default(None),
        metavar="DIR",
        help="where to build (default: output/ of the site)",
    )
    group.add_argument(
        "--base-url",
        default=default(None),
        metavar="URL",
        help="where the site will live, instead of site.yaml's",
    )
    group.add_argument(
        "--clean", action="store_true", default=default(False), help="use nothing of the last build"
    )
    group.add_argument(
        "--no-search", action="store_true", default=default(False), help="make no search index"
    )
    group.add_argument("--drafts", action="store_true", default=default(False), help="build drafts too")
    group.add_argument(
        "--jobs", type=_positive, default=default(1), metavar="N", help="use at most N processes (default: 1)"
    )


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes: give 1 or more")
    return int(text)


def _config(args: argparse.Namespace) -> SiteConfig:
    config = load_config(args.site)
    return with_base_url(config, args.base_url) if getattr(args, "base_url", None) else config


def _import_and_build(args: argparse.Namespace, console: Console) -> int:
    status = _import(args, console)
    return _build(args, console) if status == DONE else status


def _import(args: argparse.Namespace, console: Console) -> int:
    load_config(args.site)
    files = getattr(args, "files", [])
    names = chosen_seeds(args.site, files) if files else seed_names(args.site)
    if getattr(args, "diff", False):
        for line in audit_seeds(args.site, names, load_authority(args.site)):
            console.list(line)
        return DONE
    with console.progress() as step:
        intake = import_seeds(
            args.site, names, load_authority(args.site), refresh=getattr(args, "refresh", False), step=step
        )
    say = console.say if len(intake.imported) <= FEW else console.detail
    for imported in intake.imported:
        _tell(imported, console, say, was_named=bool(files))
    if summary := in_short(intake):
        console.say(summary)
    if intake.errors:
        raise DigestErrors(intake.errors)
    return DONE


def _tell(imported: Imported, console: Console, say: Callable[[str], None], *, was_named: bool) -> None:
    seed, page = f"{SEEDS}/{imported.seed}", imported.page
    if imported.outcome == "written":
        say(f"{page}: written from {seed}.")
    elif imported.outcome == "refreshed":
        say(f"{page}: read again from {seed}.")
    elif imported.outcome == "kept":
        console.warn(f"{page}: left alone, a person has edited it.")
    elif imported.outcome == "present" and was_named:
        say(f"{page}: is the page of {seed}. `import --refresh` reads it again while untouched.")
    for notice in imported.notices:
        console.detail(f"{seed}:{notice.line}: {notice.message}")


def _build(args: argparse.Namespace, console: Console) -> int:
    config = _config(args)
    articles = [article for article in load_articles(args.site) if args.drafts or not article.draft]
    site = build_site(config, articles, load_authority(args.site), load_pages(args.site))
    output = args.output or args.site / "output"
    with console.progress() as step:
        report = render_site(
            site, args.site, output, search=not args.no_search, clean=args.clean, progress=step
        )
    console.say(str(report))
    return DONE


def _check(args: argparse.Namespace, console: Console) -> int:
    findings = check_site(args.site, load_config(args.site))
    for line in FORMATS[args.format](findings):
        console.list(line)
    return DONE


def _new(args: argparse.Namespace, console: Console) -> int:
    load_config(args.site)
    name = slug(args.title)
    if not name:
        raise ContentError(
            f"a page cannot be named after {args.title!r}.", fix="Give a title with letters or digits."
        )
    page = args.site / ARTICLES / f"{name}.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    try:
        with page.open("x", encoding="utf-8", newline="\n") as file:
            file.write(new_article_text(args.title))
    except FileExistsError as error:
        raise ContentError("exists already.", fix="Give the new page another title.", file=page) from error
    console.say(f"{page}: written. Fill in its fields.")
    return DONE
