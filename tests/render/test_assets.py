"""The files of templates/assets/: joined, named by their contents, imports kept."""

import re

import pytest
from conftest import write_files

from builder.errors import DigestErrors
from builder.render.assets import load_assets, packed_css

BASE = {"templates/assets/favicon.svg": "<svg/>"}


def load(tmp_path, files):
    return load_assets(write_files(tmp_path, {**BASE, **files}))


def test_sheets_are_joined_in_the_order_of_their_layers(tmp_path):
    names = [
        "print.css",
        "components/b.css",
        "components/a.css",
        "layout.css",
        "base.css",
        "tokens.css",
        "reset.css",
    ]
    assets = load(tmp_path, {f"templates/assets/css/{name}": f'@import "{name}";' for name in names})

    sheet = assets.files[assets.stylesheet].decode()

    assert re.findall(r'"(.*?)"', sheet) == [
        "reset.css",
        "tokens.css",
        "base.css",
        "layout.css",
        "components/a.css",
        "components/b.css",
        "print.css",
    ]


def test_a_name_changes_with_the_contents_and_with_nothing_else(tmp_path):
    first = load(tmp_path / "1", {"templates/assets/css/base.css": "a{}"}).stylesheet
    same = load(tmp_path / "2", {"templates/assets/css/base.css": "a{}"}).stylesheet
    other = load(tmp_path / "3", {"templates/assets/css/base.css": "b{}"}).stylesheet

    assert first == same != other


def test_a_script_finds_the_modules_that_it_imports_by_their_new_names(tmp_path):
    assets = load(
        tmp_path,
        {
            "templates/assets/js/search.js": "import {a} from './parts/words.js';\nimport(\"./late.js\");\n",
            "templates/assets/js/parts/words.js": "export * from '../deep.js';\n",
            "templates/assets/js/deep.js": "export const a = 1;\n",
            "templates/assets/js/late.js": "export default 2;\n",
        },
    )

    script = assets.files[assets.scripts["search.js"]].decode()
    names = {name: url.rpartition("/")[2] for name, url in assets.scripts.items()}

    assert f"from './{names['parts/words.js']}'" in script
    assert f'import("./{names["late.js"]}")' in script
    assert f"'./{names['deep.js']}'" in assets.files[assets.scripts["parts/words.js"]].decode()


def test_a_change_deep_in_the_imports_changes_every_name_above_it(tmp_path):
    files = {"templates/assets/js/search.js": "import './deep.js';", "templates/assets/js/deep.js": "1"}
    before = load(tmp_path / "1", files)
    after = load(tmp_path / "2", {**files, "templates/assets/js/deep.js": "2"})

    assert before.scripts["search.js"] != after.scripts["search.js"]


def test_files_that_a_sheet_names_are_found_by_their_new_names(tmp_path):
    assets = load(
        tmp_path,
        {
            "templates/assets/css/base.css": "@font-face { src: url('../fonts/a.woff2') }",
            "templates/assets/fonts/a.woff2": b"\x00\xff",
        },
    )

    (font,) = (url for url in assets.files if url.endswith(".woff2"))

    assert f'url("{font.rpartition("/")[2]}")' in assets.files[assets.stylesheet].decode()


def test_what_is_named_and_not_there_is_told_with_its_line(tmp_path):
    with pytest.raises(DigestErrors) as caught:
        load(
            tmp_path,
            {
                "templates/assets/css/base.css": "a{}\nb { background: url(x.png) }",
                "templates/assets/js/a.js": "\n\nimport './gone.js';",
            },
        )

    assert [(error.file, error.line) for error in caught.value.errors] == [
        ("templates/assets/css/base.css", 2),
        ("templates/assets/js/a.js", 3),
    ]


def test_two_scripts_that_import_one_another_are_refused(tmp_path):
    with pytest.raises(DigestErrors, match="which imports it"):
        load(
            tmp_path,
            {"templates/assets/js/a.js": "import './b.js';", "templates/assets/js/b.js": "import './a.js';"},
        )


def test_a_page_loads_the_script_of_all_pages_and_that_of_its_kind(tmp_path):
    assets = load(tmp_path, {"templates/assets/js/site.js": "1", "templates/assets/js/search.js": "2"})

    assert assets.scripts_of("search") == (assets.scripts["site.js"], assets.scripts["search.js"])
    assert assets.scripts_of("person") == (assets.scripts["site.js"],)


@pytest.mark.parametrize(
    ("written", "packed"),
    [
        ("a {\n  color: red;\n  margin: 0 1px;\n}\n", "a{color:red;margin:0 1px}\n"),
        (
            "/* it's {a} comment */ b > c, d :hover { top: calc(1px + 2px); }",
            "b > c,d :hover{top:calc(1px + 2px)}\n",
        ),
        ('q { quotes: "« " " »"; content: "/* ; */ : x"; }', 'q{quotes:"« " " »";content:"/* ; */ : x"}\n'),
        (
            "@layer reset, tokens;\n@media (min-width: 40rem) { p { color: red } }",
            "@layer reset,tokens;@media (min-width:40rem){p{color:red}}\n",
        ),
    ],
)
def test_a_sheet_is_packed_and_says_the_same(written, packed):
    assert packed_css(written) == packed
