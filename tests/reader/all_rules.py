"""Every rule of every language and agency, for tests of what holds for all."""

from builder.reader.rule import Rule, Section
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()


def rules_in(part: object) -> list[Rule]:
    """Returns every rule of a section, however deep."""
    if isinstance(part, tuple | list):
        return [rule for each in part for rule in rules_in(each)]
    own = [part] if isinstance(part, Rule) else []
    fields = [getattr(part, name) for name in type(part).model_fields] if isinstance(part, Section) else []
    return [*own, *(rule for each in fields for rule in rules_in(each))]


RULES = rules_in([*VOCABULARY.languages.values(), VOCABULARY.furniture, VOCABULARY.datelines])
