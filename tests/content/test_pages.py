"""content/pages/ to free pages."""

import pytest

from builder.content.pages import FreePage, load_pages
from builder.errors import DigestErrors


def write(tmp_path, files):
    for name, text in files.items():
        path = tmp_path / "content/pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def complaints(tmp_path, files):
    write(tmp_path, files)
    with pytest.raises(DigestErrors) as caught:
        load_pages(tmp_path)
    return [str(error) for error in caught.value.errors]


def test_pages_are_read_by_file_name(tmp_path):
    write(
        tmp_path,
        {
            "legal.md": "---\ntitle: Mentions\n---\n",
            "about.md": "---\ntitle: À propos\nnav: true\n---\n\nQui.\n",
        },
    )

    assert load_pages(tmp_path) == (
        FreePage("about", "À propos", "Qui.", "content/pages/about.md", nav=True),
        FreePage("legal", "Mentions", "", "content/pages/legal.md"),
    )


def test_a_site_needs_no_pages(tmp_path):
    assert load_pages(tmp_path) == ()


def test_all_mistakes_of_all_pages_are_said_at_once(tmp_path):
    files = {"a.md": "---\ntitel: A\nnav: oui\n---\n", "b.md": "B\n", "Ç.md": "---\ntitle: C\n---\n"}

    assert complaints(tmp_path, files) == [
        'content/pages/a.md:2: there is no key "titel". Did you mean "title"?',
        (
            "content/pages/a.md:3: nav is text, not true or false. "
            "Write true or false, in small letters, without quotes."
        ),
        (
            "content/pages/b.md:1: does not begin with front matter. "
            'Write "---" alone on line 1, above the keys, and again below.'
        ),
        "content/pages/Ç.md: its name cannot be the last part of an address. Rename it c.md.",
    ]


@pytest.mark.parametrize("name", ["articles", "people", "search", "pagefind", "assets", "index"])
def test_a_page_may_not_stand_in_the_way_of_the_site_s_own(tmp_path, name):
    assert complaints(tmp_path, {f"{name}.md": "---\ntitle: A\n---\n"}) == [
        f"content/pages/{name}.md: /{name}/ is the site's own. Rename the file."
    ]


def test_two_pages_of_one_name_in_two_folders_are_refused(tmp_path):
    page = "---\ntitle: A\n---\n"

    assert complaints(tmp_path, {"a.md": page, "old/a.md": page}) == [
        "content/pages/old/a.md: wants /a/, which content/pages/a.md has. Rename one of them."
    ]
