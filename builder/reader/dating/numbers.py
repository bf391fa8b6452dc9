"""Turns a number in figures or words into what it is, as the language file says."""

from builder.reader.dating.rules import DatingRules


def number(word: str, rules: DatingRules) -> int | None:
    """Returns what a number in digits or words is; "quarante-deux" is the sum of the words that it joins."""
    word = word.lower()
    if word.isdecimal():
        return int(word)
    if word in rules.numbers:
        return rules.numbers[word]
    for cut in (at for at in range(len(word) - 1, 0, -1) if word[at] in "- "):
        if word[:cut] in rules.numbers:
            rest = number(word[cut + 1 :], rules)
            return None if rest is None else rules.numbers[word[:cut]] + rest
    return None
