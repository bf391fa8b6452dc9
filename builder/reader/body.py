"""
Writes a story's paragraphs as Markdown, and its headline as a slug.

What an article says is text: a sign that Markdown would act on is escaped, and only such a sign, so
that the page stays readable for the editor who corrects it.
"""

import re
from collections.abc import Iterable

from builder.text import slug

LONGEST_SLUG = 80  # signs

# Acts anywhere in a paragraph: emphasis, code, links, attributes, what is escaped already.
INLINE = re.compile(r"[\\`*_\[\]{}|]")
# Acts at its beginning: headings, quotations, lists, rules; a number that begins a list.
OPENING = re.compile(r"^(?:[#>+-]|\d{1,9}(?=[.)](?:\s|$)))")
ENTITY = re.compile(r"&(?=#?\w{1,32};)")


def body_markdown(paragraphs: Iterable[str]) -> str:
    """Returns the paragraphs as the body of a content file."""
    return "\n\n".join(escaped(paragraph) for paragraph in paragraphs)


def escaped(paragraph: str) -> str:
    """Returns a paragraph that Markdown shows word for word."""
    text = INLINE.sub(r"\\\g<0>", paragraph)
    text = ENTITY.sub("&amp;", text) if "&" in text else text
    text = text.replace("<", "&lt;")
    # A fence or a definition has no escape in Markdown: as an entity the sign is only a sign.
    if text.startswith(("~", ":")):
        text = f"&#{ord(text[0])};{text[1:]}"
    if match := OPENING.match(text):
        place = match.end() if match[0][0].isdigit() else 0
        text = f"{text[:place]}\\{text[place:]}"
    return text


def slug_of(title: str) -> str:
    """Returns the last part of a page's address, cut at a word's end; "article" where no letter is left."""
    whole = slug(title) or "article"
    if len(whole) <= LONGEST_SLUG:
        return whole
    cut = whole[: LONGEST_SLUG + 1].rsplit("-", 1)[0]
    return cut if len(cut) <= LONGEST_SLUG else whole[:LONGEST_SLUG]
