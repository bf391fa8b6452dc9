"""The whole reading: from bytes to an article whose every quote can be looked up in the seed."""

import re
import unicodedata

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.content.authority import Authority
from builder.content.dates import EventDate
from builder.content.frontmatter import article_text, read_article
from builder.errors import SeedError
from builder.reader import Reading, load_vocabulary, read_seed
from builder.reader.body import escaped, slug_of

VOCABULARY = load_vocabulary()
NOBODY = Authority()

SEED = """Le port de Valmora rouvre

Valmora, 7 mars(VNA) – La ministre Anna Vella a rouvert le 6 mars le port de Valmora\u00a0: «\u00a0Enfin\u00a0».

* Première étoile <script>alert(1)</script> [lien](http://port.example) &copy; a_b_c

1. Le maire est venu avec lesdeux échevins duPort, lors d’un entretienle soir. -VNA
"""


def read(text: str) -> Reading:
    return read_seed("port.txt", text.encode(), NOBODY, VOCABULARY)


def test_the_body_keeps_the_words_and_the_typography_of_the_story() -> None:
    article = read(SEED).article

    assert article.body.split("\n\n")[0] == (
        "La ministre Anna Vella a rouvert le 6 mars le port de Valmora\u00a0: «\u00a0Enfin\u00a0»."
    )
    assert article.body.endswith("avec les deux échevins du Port, lors d’un entretien le soir.")


def test_what_the_story_says_is_text_and_nothing_of_it_acts() -> None:
    html = markdown.markdown(read(SEED).article.body, extensions=["extra", "sane_lists"])

    assert re.findall(r"<(\w+)", html) == ["p", "p", "p"]
    assert (
        "* Première étoile &lt;script&gt;alert(1)&lt;/script&gt; [lien](http://port.example) &amp;copy; a_b_c"
        in html
    )
    assert "1. Le maire est venu" in html


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1).map(
        lambda text: " ".join(text.split())
    )
)
def test_any_paragraph_is_shown_word_for_word(text: str) -> None:
    html = markdown.markdown(escaped(text), extensions=["extra", "sane_lists"])

    shown = re.sub(r"^<p>|</p>$", "", html).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
    assert re.sub(r"&#(\d+);", lambda match: chr(int(match[1])), shown).replace("&amp;", "&") == text


def test_every_quote_stands_word_for_word_on_its_line() -> None:
    lines = unicodedata.normalize("NFC", SEED).split("\n")
    evidence = read(SEED).article.evidence

    assert evidence["body"]
    assert all(item.quote in lines[item.line - 1] for items in evidence.values() for item in items)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        reading = read_seed("port.txt", raw, NOBODY, VOCABULARY)
    except SeedError as error:
        assert error.fix
    else:
        assert reading.article.title


def test_the_slug_is_cut_at_the_end_of_a_word() -> None:
    assert slug_of("Đà Nẵng et l’œuvre") == "da-nang-et-l-oeuvre"
    assert slug_of("Le port " * 20).endswith("le-port")
    assert len(slug_of("Le port " * 20)) <= 80
    assert slug_of("a" * 100) == "a" * 80
    assert slug_of("«»") == "article"


@pytest.mark.parametrize(
    "title", ["Le Togo et le Ghana se parlent", '"Le \\u0054ogo et le Ghana se parlent"']
)
def test_what_a_front_matter_block_states_is_taken_as_given(title: str) -> None:
    # A stated title that the story does not repeat had its evidence looked for in the story.
    seed = (
        f"---\nurl: https://wire.example/1\npublished: 2031-05-15\ntitle: {title}\nlanguage: fr\n---\n"
        "Un autre titre\n\nLomé (AFP) - Le ministre togolais Koffi Adjo a reçu le 14 mai à Lomé le ministre ghanéen "
        "Kwame Mensah.\n"
    )

    article = read(seed).article

    assert article.title == "Le Togo et le Ghana se parlent"
    assert article.source_url == "https://wire.example/1"
    assert article.date == EventDate.parse("2031-05-14")


def test_a_day_of_publication_that_is_none_is_said_with_its_line() -> None:
    reading = read("---\nurl: https://wire.example/1\npublished: hier soir\n---\n" + SEED)

    said = [(one.line, one.kind) for one in reading.notices if "published" in one.message]
    assert said == [(3, "date")]
    assert not any(
        "published" in one.message for one in read("---\npublished: 2031-03-08T07:00\n---\n" + SEED).notices
    )


def test_a_page_made_of_a_report_with_a_stamp_is_read_back() -> None:
    # The stamp's evidence once stood under a key that no page may have.
    seed = "2031-05-14 16:45:12\nLes ports rouvrent à Valmora\n\nVALMORA - La ministre des Ports a parlé.\n"

    article = read(seed).article

    assert (
        read_article(article_text(article), file=f"content/articles/{article.slug}.md").title == article.title
    )
