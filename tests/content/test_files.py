"""What lies in content/ may be anything: each odd thing is named, and nothing is waited for."""

import os
import socket

import pytest

from builder.content.frontmatter import load_articles
from builder.errors import ContentError, DigestErrors
from builder.textfile import clean_text, read_text_file

ARTICLE = "---\ntitle: Le port\ndate: null\nlocation: null\nofficials: []\ncountries: []\n---\n\nTexte.\n"


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "content/articles"
    folder.mkdir(parents=True)
    (folder / "port.md").write_text(ARTICLE, "utf-8")
    return folder


def complaints(folder):
    with pytest.raises(DigestErrors) as caught:
        load_articles(folder.parent.parent)
    return [str(error) for error in caught.value.errors]


def test_hidden_files_and_the_back_ups_of_editors_are_passed_over(articles):
    for name in (
        ".port.md",
        ".#port.md",
        "port.md~",
        "#port.md#",
        "port.md.bak",
        ".port.md.swp",
        "notes.txt",
    ):
        (articles / name).write_text("not a page", "utf-8")
    (articles / ".git").mkdir()
    (articles / ".git/x.md").write_text("not a page", "utf-8")

    assert [article.slug for article in load_articles(articles.parent.parent)] == ["port"]


def test_a_link_is_not_followed(articles):
    (articles / "secret.md").symlink_to("/etc/passwd")
    (articles / "more").symlink_to("/etc")
    (articles / "ring").symlink_to("ring")

    assert complaints(articles) == [
        "content/articles/more: is a link, and links are not followed. Put the folder here.",
        "content/articles/ring: is a link, and links are not followed. Put the folder here.",
        "content/articles/secret.md: is a link, and links are not followed. Put the file itself here.",
    ]


def test_a_content_folder_that_is_a_link_is_refused(tmp_path, articles):
    site = tmp_path / "site"
    site.mkdir()
    (site / "content").symlink_to(articles.parent)

    with pytest.raises(DigestErrors, match="content: is a link"):
        load_articles(site)


def test_pipes_sockets_and_folders_are_no_pages(articles, monkeypatch):
    monkeypatch.chdir(articles)  # a socket's path must be short
    os.mkfifo("pipe.md")
    (articles / "folder.md").mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.md")

    assert complaints(articles) == [
        "content/articles/folder.md: is a folder, not a file. Rename it.",
        "content/articles/pipe.md: is no ordinary file (a pipe, socket or device). Remove it.",
        "content/articles/socket.md: is no ordinary file (a pipe, socket or device). Remove it.",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named(articles):
    (articles / "port.md").chmod(0)
    (articles / "shut").mkdir(mode=0)

    messages = complaints(articles)

    assert messages == [
        (
            "content/articles/port.md: cannot be read: Permission denied. "
            "Mend its rights or its name, or remove it."
        ),
        "content/articles/shut: cannot be looked into: Permission denied. Mend its rights.",
    ]


def test_a_file_that_looks_like_a_page_and_is_not_read_is_named(articles):
    (articles / "quay.MD").write_text(ARTICLE, "utf-8")
    (articles / "quay.markdown").write_text(ARTICLE, "utf-8")

    assert complaints(articles) == [
        'content/articles/quay.MD: ends in ".MD", so it is not read. Rename it quay.md.',
        'content/articles/quay.markdown: ends in ".markdown", so it is not read. Rename it quay.md.',
    ]


def test_a_file_of_more_than_two_megabytes_is_refused(articles):
    (articles / "long.md").write_text(ARTICLE + "x" * 2_000_000, "utf-8")

    assert complaints(articles) == [
        "content/articles/long.md: is larger than 2 MB. Cut it, or split it in two."
    ]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"a\r\nb\rc\ncaf\xe9\n", "x.md:4: is not UTF-8: byte 0xE9. Save it as UTF-8 in your editor."),
        ("a".encode("utf-16"), "x.md: is UTF-16 or UTF-32 text, not UTF-8. Save it as UTF-8 in your editor."),
        (b"a\nb\0\n", "x.md:2: holds a NUL byte, so it is no text. Remove it, or the file."),
        (b"a\n\xed\xa0\x80\n", "x.md:2: is not UTF-8: byte 0xED. Save it as UTF-8 in your editor."),
    ],
)
def test_what_is_not_utf_8_is_refused_with_its_line(raw, message):
    with pytest.raises(ContentError) as caught:
        clean_text(raw, file="x.md")

    assert str(caught.value) == message


def test_a_byte_order_mark_and_any_line_ends_are_fine():
    assert clean_text(b"\xef\xbb\xbfa\r\nb\rc\n", file="x.md") == "a\nb\nc\n"


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ContentError, match=r"x\.md: there is no such file\."):
        read_text_file(tmp_path / "x.md", file="x.md")


@pytest.mark.parametrize(
    "stem", ["Le Port", "é", "a_b", "-a", "a--b", "PORT", "x" * 101, "%2e%2e", "a\nb", "🚢"]
)
def test_a_name_that_cannot_be_an_address_is_refused(articles, stem):
    (articles / f"{stem}.md").write_text(ARTICLE, "utf-8")

    (message,) = complaints(articles)

    assert ": its name cannot be the last part of an address" in message


def test_a_right_name_is_proposed(articles):
    (articles / "Đà Nẵng.md").write_text(ARTICLE, "utf-8")

    assert complaints(articles)[0].endswith("Rename it da-nang.md.")


def test_two_files_with_one_slug_are_refused(articles):
    (articles / "2018").mkdir()
    (articles / "2018/port.md").write_text(ARTICLE, "utf-8")

    assert complaints(articles) == [
        (
            "content/articles/port.md: wants /articles/port/, which content/articles/2018/port.md has. "
            "Give one of them another slug: rename it."
        )
    ]


def test_ten_faulty_files_give_ten_messages(articles):
    for number in range(10):
        (articles / f"bad-{number}.md").write_text(ARTICLE.replace("officials: []\n", ""), "utf-8")

    messages = complaints(articles)

    assert len(messages) == 10
    assert all('"officials" is missing.' in message for message in messages)
