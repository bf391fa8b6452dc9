"""
Tells by their shape the codes with which a desk signs: "PYT/VM", "hss.aa", "JPN // VM", "A. B.".

They have no word: how the hands of a newsroom sign need not be known.
"""

import re

from builder.reader.vocabulary import Language

LONGEST_CODE, LONGEST_TAIL = 40, 36  # signs
SHORTEST_WORD = 4  # letters; a shorter word may well be somebody's initials
RUN = re.compile(r"[^\W\d_]+")
# What a chunk between two spaces is made of: capitals, signs and figures; anything at a slash, a sign of a
# mail's address; small letters at a stop.
CHUNK = re.compile(r"[^a-zß-ÿ]+|\S*[/@=]\S*|[a-z]{1,5}(?:[._][a-z]{1,5})+|\d+[a-zß-ÿ]{1,5}")
ALONE = re.compile(r"[a-z]{2,4}|(?:[\w-]+\.)+[a-z]{2,12}")  # initials in small letters; a site's address
SIGN = re.compile(r"[/@=()\[\].\d]|--")
TAIL = re.compile(
    r"(?:(?:(?<=[^\W\d_]{4}[.!?…])|(?<=[.!?…][»”\")])|(?<=[»”\")\d]{2}[.!?…])) ?(?P<tail>\S.{1,35})"
    r"|(?<=[^\W\d_]{2}[.!?…]) ?(?P<bracketed>\([^()]{2,34}\)))$"
)
INITIALS = re.compile(r"(?<![^\W\d_])(?![IVXLCDM]+(?![^\W\d_]))[A-ZÀ-Þ]{2}|/")
SIGNED = re.compile(r"\((?:[^\W\d_a-z][\w’'-]+ ?){2,4}\)|(?:[A-ZÀ-Þ]\.[ -]?){2,3}")  # "(Anna Vella)", "A. V."


def is_code(text: str, language: Language) -> bool:
    """Whether a line has initials, codes and addresses, and no word: "JPN // VM", "ave/lmo", "A. B."."""
    if len(text) > LONGEST_CODE:
        return False
    chunks = text.split()
    if len(chunks) == 1 and ("@" in text or ALONE.fullmatch(text)):
        return True
    runs = RUN.findall(text)
    has_day = any(chunk.isdigit() for chunk in chunks)
    if not runs or not all(
        CHUNK.fullmatch(chunk) or (has_day and chunk.strip(".").lower() in language.months)
        for chunk in chunks
    ):
        return False
    longest = max(map(len, runs))
    return longest <= (2 * SHORTEST_WORD if SIGN.search(text) else SHORTEST_WORD) and not any(
        len(run) >= SHORTEST_WORD and _is_word(run.lower(), language) for run in runs
    )


def _is_word(word: str, language: Language) -> bool:
    return word not in language.months and language.repair is not None and language.repair.known.is_word(word)


def tail_of(text: str, language: Language) -> int | None:
    """Returns where a name in brackets or initials begin behind a paragraph's last full stop, or None."""
    for match in TAIL.finditer(text, max(0, len(text) - LONGEST_TAIL - 6)):
        group = "tail" if match["tail"] else "bracketed"
        tail = match[group].lstrip("-–— ")
        if SIGNED.fullmatch(tail):
            return match.start(group)
        if INITIALS.search(tail) and (is_code(tail, language) or (tail.isalpha() and tail.isupper())):
            return match.start(group)
    return None
