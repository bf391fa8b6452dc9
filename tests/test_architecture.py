"""Holds the line that imports may follow, type-only imports included."""

import ast
from pathlib import Path

import pytest

BUILDER = Path(__file__).parent.parent / "builder"

# Each part, and the parts that it may use beside itself, in the order of the line.
MAY_USE = {
    "__init__": set(),
    "errors": set(),
    "text": set(),
    "textfile": {"errors"},
    "yamlfile": {"errors", "text"},
    "config": {"errors", "text", "textfile", "yamlfile"},
    "content": {"errors", "text", "textfile", "yamlfile", "config"},
    "reader": {"errors", "text", "textfile", "yamlfile", "config", "content"},
    "site": {"errors", "text", "config", "content"},
    "render": {"errors", "text", "textfile", "config", "content", "site"},
    "console": {"errors", "text"},
    "processes": set(),
    "intake": {"errors", "text", "textfile", "content", "reader", "console", "processes"},
    "audit": {"errors", "text", "content", "reader", "intake"},
    "check": {
        "errors",
        "text",
        "textfile",
        "config",
        "content",
        "reader",
        "site",
        "render",
        "processes",
        "intake",
    },
    "serve": {"errors", "text", "config", "content", "site", "render"},
    "cli": {
        "errors",
        "text",
        "config",
        "content",
        "site",
        "render",
        "console",
        "intake",
        "audit",
        "check",
        "serve",
    },
    "__main__": {"cli"},
}
MODULES = sorted(BUILDER.rglob("*.py"))


def part_of(path):
    return path.relative_to(BUILDER).parts[0].removesuffix(".py")


def parts_imported(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are written whole, from builder"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            first, _, rest = name.partition(".")
            if first == "builder" and not rest.startswith("__version__"):
                yield node.lineno, rest.split(".")[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(BUILDER).as_posix())
def test_imports_only_ever_point_back_along_the_line(path):
    part = part_of(path)

    wrong = [
        (line, used) for line, used in parts_imported(path) if used != part and used not in MAY_USE[part]
    ]

    assert wrong == []


def test_the_line_has_no_ring():
    order = list(MAY_USE)

    backwards = [
        (part, used) for part in order for used in MAY_USE[part] if order.index(used) > order.index(part)
    ]

    assert backwards == []


def test_a_step_back_would_be_seen(tmp_path):
    module = tmp_path / "dating.py"
    module.write_text("from builder.site.model import Site\n", "utf-8")

    assert list(parts_imported(module)) == [(1, "site")]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(BUILDER).as_posix())
def test_no_module_asks_the_clock_or_sets_a_locale(path):
    text = path.read_text("utf-8")

    found = [
        word for word in ("datetime.now", "date.today", "time.time(", "setlocale", "utcnow") if word in text
    ]

    assert found == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(BUILDER).as_posix())
def test_every_module_says_what_it_is(path):
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))
