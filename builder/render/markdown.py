"""
Markdown to safe HTML.

What an article says is text: HTML in it is shown, not obeyed. The result is cleaned once more
against a closed list, so that a slip of the Markdown library lets nothing in either. Headings are
shifted so that the page's title stays its only h1; links keep to http, https, mailto and this site.
"""

import re
from itertools import chain, count
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from builder.errors import ContentError
from builder.render.typography import typeset
from builder.text import slug

TAGS = {
    "a", "abbr", "blockquote", "br", "code", "del", "em", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol",
    "p", "pre", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, **{f"h{level}": {"id"} for level in range(2, 7)}}
SCHEMES = {"http", "https", "mailto"}

# Python-Markdown takes time by the square of some signs in one paragraph (half a minute on 50,000
# brackets), and recurses on nested quotes and lists. No text that a person wrote comes near.
MOST_SIGNS = 1_500
DEEPEST = 30
_SIGNS = re.compile(r"[\[\]()<>*_`!&\\|]")
_NESTED = re.compile(r"^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d+[.)][ \t]+|[ \t]{4})*")
# "1er", "25e": the ending of a French ordinal stands high. Not inside a tag.
_ORDINAL = re.compile(r"(?<![\w/.,-])(\d{1,3})(ers?|res?|es?|ère|ème)\b(?![^<]*>)")
_LEVEL = re.compile(r">|[-*+][ \t]|\d+[.)][ \t]|[ \t]{4}")


class MarkdownRenderer:
    """One Markdown object, used again for every text of a build."""

    def __init__(self, base_path: str = ""):
        self._rules = _OwnRules()
        extensions: list[str | Extension] = ["tables", "sane_lists", self._rules]
        self._markdown = Markdown(extensions=extensions, output_format="html")
        self._base_path = base_path

    def render(self, text: str, *, file: str, language: str = "") -> str:
        """
        Returns `text` as safe HTML, set by the custom of its language.

        Raises ContentError on what would take too long.
        """
        refuse_unbounded(text, file=file)
        self._markdown.reset()
        self._rules.language = language
        html = self._markdown.convert(text)
        return self._clean(_ORDINAL.sub(r"\1<sup>\2</sup>", html) if language == "fr" else html)

    def _clean(self, html: str) -> str:
        """Returns `html` with nothing in it but the tags, attributes and schemes of the closed lists."""
        return nh3.clean(
            html,
            tags=TAGS,
            attributes=ATTRIBUTES,
            attribute_filter=self._attribute,
            url_schemes=SCHEMES,
            link_rel=None,
        )

    def _attribute(self, _tag: str, name: str, value: str) -> str | None:
        """Mends the target of a link, here where all decoding is behind us; None takes it away."""
        if name != "href":
            return value
        target = re.sub(r"[\x00-\x20]", "", value)  # a browser passes over them: "/\t/host/"
        if target.startswith("//") or "\\" in target:
            # "//host/" and "/\\host/" lead to another host while they look like an address of this site.
            return None
        return self._base_path + target if target.startswith("/") else target


def refuse_unbounded(text: str, *, file: str) -> None:
    """Raises ContentError on a paragraph that holds more signs or deeper nesting than can be read in time."""
    for paragraph in re.split(r"\n[ \t]*\n", text):
        if len(paragraph) > MOST_SIGNS and len(signs := _SIGNS.findall(paragraph)) > MOST_SIGNS:
            sign = max(sorted(set(signs)), key=paragraph.count)
            problem = f'a paragraph of the text has "{sign}" {paragraph.count(sign)} times.'
            raise ContentError(
                problem,
                fix=f"At most {MOST_SIGNS} signs of Markdown can be read in one: divide it.",
                file=file,
            )
    for line in text.splitlines():
        head = _NESTED.match(line)
        if head and len(_LEVEL.findall(head[0])) > DEEPEST:
            raise ContentError(
                f"a line of the text is nested more than {DEEPEST} deep.", fix="Write it flatter.", file=file
            )


class _OwnRules(Extension):
    """Takes raw HTML out of the language, puts headings and pictures to our use, and sets the text."""

    language = ""  # of the text that is being rendered

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (the library's name)
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Tree(md, self), "dateline", 15)  # after the inline patterns (20)


class _Tree(Treeprocessor):
    def __init__(self, md: Markdown, rules: _OwnRules):
        super().__init__(md)
        self._rules = rules

    def run(self, root: Element) -> None:
        for element in root.iter():
            _typeset(element, self._rules.language)
        _shift_headings([element for element in root.iter() if re.fullmatch("h[1-6]", str(element.tag))])
        for element in list(root.iter("img")):
            _picture_to_link(element)


def _typeset(element: Element, language: str) -> None:
    """Sets the text in an element and after it; code is shown sign for sign."""
    if element.text and element.tag not in ("code", "pre"):
        element.text = typeset(element.text, language)
    if element.tail:
        element.tail = typeset(element.tail, language)


def _shift_headings(headings: list[Element]) -> None:
    """The highest heading of a text becomes h2, the others keep their distance; each gets an id."""
    highest = min((int(heading.tag[1]) for heading in headings), default=1)
    taken: set[str] = set()
    for heading in headings:
        heading.tag = f"h{min(int(heading.tag[1]) - highest + 2, 6)}"
        # The prefix keeps a heading "Main" from taking an id that the page's shell or a script uses.
        name = f"section-{slug(''.join(heading.itertext()))}".rstrip("-")
        free = next(one for one in chain([name], (f"{name}-{n}" for n in count(2))) if one not in taken)
        taken.add(free)
        heading.set("id", free)


def _picture_to_link(image: Element) -> None:
    """A page asks no other host for anything, pictures included: what would show one leads to it."""
    alt, source, tail = image.get("alt", ""), image.get("src", ""), image.tail
    image.clear()
    image.tag, image.text, image.tail = "a", alt or source, tail
    image.set("href", source)
