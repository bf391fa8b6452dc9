"""
Seeds to content files: which are new, which may be read again, which a person has made their own.

A page belongs to the seed that its front matter names. Import writes a page once; afterwards only
`refresh` may write it again, and only while its stamp says that nobody has touched it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.console import Step
from builder.content.article import Article
from builder.content.authority import Authority
from builder.content.frontmatter import is_untouched, load_articles, stamped_text
from builder.errors import DigestError, SeedError
from builder.processes import map_in_processes
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
    left = {
        name: Imported(name, pages[name].file, "kept" if refresh else "present")
        for name in names
        if name in pages and not (refresh and is_untouched(_text_of(folder, pages[name])))
    }
    drafts = read_drafts(folder, [name for name in names if name not in left], authority)
    imported: list[Imported] = []
    errors: list[DigestError] = []
    for done_so_far, name in enumerate(names, start=1):
        step("import", done_so_far, len(names))
        if name in left:
            imported.append(left[name])
            continue
        draft = next(drafts)
        try:
            if isinstance(draft, SeedError):
                raise draft
            imported.append(
                _refresh(folder, pages[name], draft) if name in pages else _write_new(folder, draft, taken)
            )
        except SeedError as error:
            errors.append(error)
    return Intake(tuple(imported), tuple(errors))


@dataclass(frozen=True, slots=True)
class Draft:
    """The page that a seed makes, before it has a place."""

    seed: str
    slug: str
    text: str
    notices: tuple[Notice, ...]


class SeedReader:
    """Reads seeds of one site; its rules are loaded once a process."""

    def __init__(self, folder: Path, authority: Authority):
        self.folder, self.authority = folder, authority
        self.rules: Vocabulary = load_vocabulary()

    def reading(self, name: str) -> Reading:
        """Raises SeedError for a seed that is no text or holds no story."""
        file = f"{SEEDS}/{name}"
        raw = read_bytes_file(self.folder / file, file=file, error=SeedError)
        try:
            return read_seed(name, raw, self.authority, self.rules)
        except SeedError as error:
            raise SeedError(error.problem, fix=error.fix, file=file, line=error.line) from None

    def __call__(self, name: str) -> Draft | SeedError:
        """Returns the error instead of raising it, so that the seeds after it are read all the same."""
        try:
            reading = self.reading(name)
        except SeedError as error:
            return error
        return Draft(name, reading.article.slug, stamped_text(reading.article), reading.notices)


def read_drafts(folder: Path, names: Sequence[str], authority: Authority) -> Iterator[Draft | SeedError]:
    """Yields what each seed makes, in the order of `names`; many of them are read in several processes."""
    return map_in_processes(SeedReader, (folder, authority), names)


def in_short(intake: Intake) -> str | None:
    """Returns in one line what an import wrote and how much there is to look at; None for nothing."""
    read = [one for one in intake.imported if one.outcome in ("written", "refreshed")]
    if not read:
        return None
    doubts = Counter(notice.kind for one in read for notice in one.notices)
    doubtful = sum(bool(one.notices) for one in read)
    pages = f"{len(read)} page{'s' if len(read) > 1 else ''} written."
    if not doubts:
        return pages
    kinds = ", ".join(f"{kind} {count}" for kind, count in doubts.most_common())
    return f"{pages} {doubtful} with something to look at ({kinds}): `python -m builder check` lists it."


def _text_of(folder: Path, page: Article) -> str:
    return (folder / page.file).read_bytes().decode("utf-8")


def _write_new(folder: Path, draft: Draft, taken: set[str]) -> Imported:
    slug = _free_slug(draft.slug, taken)
    page = f"{ARTICLES}/{slug}.md"
    _write(folder / page, draft.text, is_new=True)
    taken.add(slug)
    return Imported(draft.seed, page, "written", draft.notices)


def _refresh(folder: Path, page: Article, draft: Draft) -> Imported:
    # The slug stays even where the title is now read otherwise: addresses do not move.
    if draft.text == _text_of(folder, page):
        return Imported(draft.seed, page.file, "unchanged", draft.notices)
    _write(folder / page.file, draft.text)
    return Imported(draft.seed, page.file, "refreshed", draft.notices)


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
