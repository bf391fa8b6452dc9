"""
Seeds to content files: which are new, which may be read again, which a person has made their own.

A page belongs to the seed that its front matter names. Import writes a page once; afterwards only
`refresh` may write it again, and only while its stamp says that nobody has touched it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from builder.console import Step
from builder.content.article import Article
from builder.content.authority import Authority
from builder.content.frontmatter import is_untouched, load_articles, stamped_text
from builder.errors import DigestError, SeedError
from builder.reader import Notice, Reading, load_vocabulary, read_seed
from builder.reader.vocabulary import Vocabulary
from builder.textfile import read_bytes_file

SEEDS = "seeds"
ARTICLES = "content/articles"


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one seed."""

    seed: str
    page: str  # the content file, from the site's folder
    outcome: str  # written, refreshed, unchanged, kept (a person has edited it), present (imported before)
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Intake:
    """What one import did, and which seeds could not be read."""

    imported: tuple[Imported, ...]
    errors: tuple[DigestError, ...]


def seed_names(folder: Path) -> tuple[str, ...]:
    """Returns the seeds of a site, as paths below seeds/, sorted; hidden files are left out."""
    root = folder / SEEDS
    found = (path.relative_to(root) for path in root.rglob("*.txt"))
    return tuple(
        sorted(name.as_posix() for name in found if not any(part.startswith(".") for part in name.parts))
    )


def chosen_seeds(folder: Path, files: Sequence[Path]) -> tuple[str, ...]:
    """Returns the seeds that a person named on the command line; raises SeedError for one outside seeds/."""
    root = (folder / SEEDS).resolve()
    names = []
    for file in files:
        path = file.resolve()
        if not path.is_file():
            raise SeedError("there is no such file.", fix=f"Name a file in {SEEDS}/.", file=file)
        if not path.is_relative_to(root):
            raise SeedError(
                "is not in the seeds folder of this site.", fix=f"Copy it into {SEEDS}/ first.", file=file
            )
        names.append(path.relative_to(root).as_posix())
    return tuple(names)


def import_seeds(
    folder: Path,
    names: Sequence[str],
    authority: Authority,
    *,
    refresh: bool = False,
    step: Step = lambda *_: None,
) -> Intake:
    """
    Writes a page for each seed of `names` that has none, and with `refresh` again those nobody touched.

    Raises DigestErrors where a page that exists cannot be read: it might be the page of one of the seeds.
    """
    articles = load_articles(folder)
    pages = {article.seed: article for article in articles if article.seed}
    taken = {article.slug for article in articles}
    rules = load_vocabulary()
    imported: list[Imported] = []
    errors: list[DigestError] = []
    for done_so_far, name in enumerate(names, start=1):
        step("import", done_so_far, len(names))
        try:
            if name not in pages:
                done = _write_new(folder, name, taken, authority, rules)
                taken.add(Path(done.page).stem)
            elif refresh:
                done = _refresh(folder, pages[name], name, authority, rules)
            else:
                done = Imported(name, pages[name].file, "present")
            imported.append(done)
        except SeedError as error:
            file = f"{SEEDS}/{name}" if error.file == name else error.file
            errors.append(SeedError(error.problem, fix=error.fix, file=file, line=error.line))
    return Intake(tuple(imported), tuple(errors))


def _read(folder: Path, name: str, authority: Authority, rules: Vocabulary) -> Reading:
    raw = read_bytes_file(folder / SEEDS / name, file=f"{SEEDS}/{name}", error=SeedError)
    return read_seed(name, raw, authority, rules)


def _write_new(folder: Path, name: str, taken: set[str], authority: Authority, rules: Vocabulary) -> Imported:
    reading = _read(folder, name, authority, rules)
    slug = _free_slug(reading.article.slug, taken)
    page = f"{ARTICLES}/{slug}.md"
    _write(folder / page, stamped_text(replace(reading.article, slug=slug, file=page)), is_new=True)
    return Imported(name, page, "written", reading.notices)


def _refresh(folder: Path, page: Article, name: str, authority: Authority, rules: Vocabulary) -> Imported:
    path = folder / page.file
    old = path.read_bytes().decode("utf-8")
    if not is_untouched(old):
        return Imported(name, page.file, "kept")
    reading = _read(folder, name, authority, rules)
    # The slug stays even where the title is now read otherwise: addresses do not move.
    new = stamped_text(replace(reading.article, slug=page.slug, file=page.file))
    if new == old:
        return Imported(name, page.file, "unchanged", reading.notices)
    _write(path, new)
    return Imported(name, page.file, "refreshed", reading.notices)


def _free_slug(slug: str, taken: set[str]) -> str:
    """Two articles of one headline are common on a wire: the later seed gets a number."""
    free, number = slug, 1
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free


def _write(path: Path, text: str, *, is_new: bool = False) -> None:
    """Puts `text` in place whole: a killed import leaves the old page or the new one, never half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if is_new and path.exists():
        raise SeedError(
            "is in the way of a new page.", fix="Move it, or give it `seed:` in its front matter.", file=path
        )
    draft = path.with_name(f".{path.name}.part")
    draft.write_bytes(text.encode("utf-8"))
    draft.replace(path)
