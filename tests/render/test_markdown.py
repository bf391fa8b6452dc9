"""Markdown becomes safe HTML, in bounded time."""

import time
from contextlib import suppress

import pytest

from builder.errors import ContentError
from builder.render.markdown import MOST_SIGNS, MarkdownRenderer


def render(text, base_path=""):
    return MarkdownRenderer(base_path).render(text, file="a.md")


def test_paragraphs_emphasis_lists_quotes_and_tables_are_rendered():
    html = render("Un *mot* **fort**.\n\n- a\n- b\n\n> cité\n\n| a | b |\n|---|---|\n| 1 | 2 |")

    assert html.startswith("<p>Un <em>mot</em> <strong>fort</strong>.</p>")
    for tag in ("<ul>", "<blockquote>", "<table>", "<td>1</td>"):
        assert tag in html


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("# A\n\n## B", ['<h2 id="section-a">A</h2>', '<h3 id="section-b">B</h3>']),
        ("## A\n\n#### B", ['<h2 id="section-a">A</h2>', '<h4 id="section-b">B</h4>']),
        ("# A\n\n# A", ['<h2 id="section-a">A</h2>', '<h2 id="section-a-2">A</h2>']),
        ("# Đà Nẵng", ['<h2 id="section-da-nang">Đà Nẵng</h2>']),
    ],
)
def test_headings_leave_the_h1_to_the_page_and_have_ids_of_their_own(text, headings):
    html = render(text)

    for heading in headings:
        assert heading in html


@pytest.mark.parametrize(
    "text",
    [
        "<script>x</script>",
        "<img src=x onerror=y>",
        "<form action=/x><input></form>",
        "<style>p{}</style>",
        "a <b>c</b> d",
        "<div>\n\n*a*\n\n</div>",
        "<!-- c -->",
        '<a href="javascript:x">a</a>',
        "<base href=//h>",
    ],
)
def test_html_is_shown_and_not_obeyed(text):
    html = render(text)

    assert "&lt;" in html
    assert not any(
        f"<{tag}" in html
        for tag in ("script", "img", "form", "input", "style", "b>", "div", "a ", "base", "!--")
    )


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//host.example/x",
        "/\\host.example",
        "\\\\host.example",
        "file:///etc/passwd",
    ],
)
@pytest.mark.parametrize("shape", ["[a]({})", "[a][1]\n\n[1]: {}", "![a]({})"])
def test_a_link_to_anything_but_the_web_or_this_site_loses_its_target(target, shape):
    html = render(shape.format(target))

    assert "href" not in html


def test_links_to_the_web_by_mail_and_within_the_site_stay():
    html = render(
        "[a](https://x.example/?a=1&b=2) [b](mailto:x@y.example) [c](/people/) [d](#section-x)", "/depot"
    )

    for href in ("https://x.example/?a=1&amp;b=2", "mailto:x@y.example", "/depot/people/", "#section-x"):
        assert f'href="{href}"' in html


def test_a_picture_is_a_link_for_a_page_asks_no_other_host():
    assert (
        render("![Une carte](https://x.example/p.png)")
        == '<p><a href="https://x.example/p.png">Une carte</a></p>'
    )


def test_one_text_leaves_nothing_behind_for_the_next():
    renderer = MarkdownRenderer()
    renderer.render("# A\n\n[a]: https://x.example", file="a.md")

    assert renderer.render("# A\n\n[a]", file="b.md") == '<h2 id="section-a">A</h2>\n<p>[a]</p>'


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "[" * MOST_SIGNS,
        "*a " * 20_000,
        "*a " * MOST_SIGNS,
        "_a" * 20_000,
        "`a" * 20_000,
        "`" * 50_000,
        "`" * MOST_SIGNS,
        "<a " * 20_000,
        "<a " * MOST_SIGNS,
        "![" * 20_000,
        "> " * 5_000 + "a",
        "\n".join("    " * depth + "- a" for depth in range(200)),
        "- " * 3_000,
        "1. " * 3_000,
        "[a]: b\n" * 5_000,
        "\n\n".join(f"[a{n}]: /b{n}" for n in range(5_000)),
        "<!--" * 10_000,
        "&" * 50_000,
        "| a " * 20_000 + "\n" + "|---" * 20_000,
        "a\n" * 50_000,
        "a  \n" * 5_000,
        "mot " * 100_000,
        "#" * 100_000,
        "\\" * 50_000,
        "\n" * 100_000,
        "\n\n".join(["*a*"] * 5_000),
        "\n\n".join("- a" for _ in range(2_000)),
        "\n".join("> a" for _ in range(20_000)),
    ],
    ids=lambda text: repr(text[:12]) + str(len(text)),
)
def test_no_text_takes_long(text):
    start = time.process_time()
    with suppress(ContentError):  # to refuse is as good
        render(text)
    assert time.process_time() - start < 10
