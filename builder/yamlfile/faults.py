"""
Says in plain words what is wrong with a text that is not YAML, and how to mend it.

The parser's own words are for people who write parsers ("mapping values are not allowed here"), and
those of its C and Python forms differ. What matters to an editor is the slip that was made.
"""

import re

import yaml

_LOOK_ABOVE = "Look at the line above too: often a quote or a bracket is not closed there."
NO_ESCAPE = (
    "a backslash in double quotes begins no known escape.",
    r'Double it ("\\"), or use single quotes.',
)
TEXT_AFTER_BAR = ("a | or > has more after it on its line.", "Begin the text on the next line, indented.")

# A pattern for the parser's problem, what it means, what to do. The first that matches is taken.
_MEANINGS = (
    (
        r"unexpected document (indicator|separator)",
        "a quote is not closed before this line.",
        "Close the quote.",
    ),
    (
        r"cannot start any token",
        "a value begins with a sign that has a meaning of its own in YAML.",
        "Put it in quotes.",
    ),
    (r"escape|hexdecimal|hexadecimal", *NO_ESCAPE),
    (
        r"sequence entries are not allowed",
        "a list begins where none may.",
        "Put each item on a line of its own, under its key.",
    ),
    (
        r"expected <block end>|did not find expected ('-' indicator|key)|block mapping key",
        "this line does not fit those above it: its indent differs, or a bracket ends too early.",
        _LOOK_ABOVE,
    ),
    (r"mapping keys are not allowed", "a key begins where none may.", _LOOK_ABOVE),
    (
        r"expected alphabetic or numeric|anchor|alias",
        "a value begins with * or &.",
        "Put it in quotes.",
    ),
    (r"chomping|indentation indicator|comment or (a )?line break", *TEXT_AFTER_BAR),
    (r"tag", "a value begins with !.", "Put it in quotes."),
    (
        r"document start|document end",
        "this line does not belong to what stands above it.",
        "Give it the indent of the first line, or remove it.",
    ),
    (
        r"node content",
        "a comma or a bracket stands where a value should.",
        "Remove it, or put the value in quotes.",
    ),
)


def explain(fault: yaml.MarkedYAMLError, text: str) -> tuple[str, str, int]:
    """Returns what is wrong, what to do, and the line counted from 0 in `text`."""
    problem, context = fault.problem or "", fault.context or ""
    lines = text.rstrip("\n").split("\n")
    line = min(fault.problem_mark.line if fault.problem_mark else 0, len(lines) - 1)
    start = min(fault.context_mark.line if fault.context_mark else line, line)
    if lines[line].startswith("%") or "directive" in problem:
        return ("a line begins with %.", "Remove it, or put the value in quotes.", line)
    if "quoted scalar" in context and "end of stream" in problem:
        return ("a quote opens here and is not closed.", "Close it at the end of the value.", start)
    if "flow sequence" in context or "flow mapping" in context:
        return (*_unclosed_bracket("[" if "flow sequence" in context else "{"), start)
    if "could not find expected ':'" in problem:
        fix = 'Write it as "key: value", or indent it if it goes on from the line above.'
        return ("this line has no key followed by a colon.", fix, start)
    if "mapping values are not allowed" in problem:
        return _odd_colon(lines, line)
    opening = re.match(r"\s*(?:- )?[\w-]+: +([\"'])", lines[line])
    if opening and ("expected <block end>" in problem or "did not find expected key" in problem):
        return (*_quote_in_value(opening[1]), line)
    for pattern, meaning, fix in _MEANINGS:
        if re.search(pattern, problem):
            return (meaning, fix, line)
    return (f"this is not YAML ({problem or 'unreadable'}).", _LOOK_ABOVE, line)


def _unclosed_bracket(bracket: str) -> tuple[str, str]:
    closing = {"[": "]", "{": "}"}[bracket]
    problem = f'the "{bracket}" that opens here is not closed, or a comma is missing after it.'
    return (
        problem,
        f'Close it with "{closing}", and put quotes round a value that holds a bracket, comma or colon.',
    )


def _quote_in_value(quote: str) -> tuple[str, str]:
    fix = 'Write \\" for each quote inside it.' if quote == '"' else "Write '' for each apostrophe inside it."
    return ("a quote ends in the middle of this value.", fix)


def _odd_colon(lines: list[str], line: int) -> tuple[str, str, int]:
    written = lines[line]
    match = re.fullmatch(r"\s*(?:- )?([\w-]+): +([^'\"\[{|>&*!%].*?)\s*", written)
    if match and ": " in match[2] + " ":
        value = match[2].replace("\\", "\\\\").replace('"', '\\"')
        fix = f'Put it in quotes: {match[1]}: "{value}".'
        return ("a value holds a colon, which YAML takes for a key.", fix, line)
    above = next((number for number in range(line - 1, -1, -1) if lines[number].strip()), None)
    if above is not None and ": " not in lines[above] + " ":
        fix = 'Write it as "key: value", with a space after the colon.'
        return ("this line has no key followed by a colon and a space.", fix, above)
    if above is not None and _indent(written) > _indent(lines[above]):
        return ("this line is indented deeper than the one above.", "Begin both in the same column.", line)
    return ("a colon stands where none may.", "Put the value in quotes.", line)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
