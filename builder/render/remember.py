"""
Macros that remember: a card that stands in twenty lists is rendered once and joined twenty times.

A macro sees nothing but its arguments (the templates import macros without a context), so equal
arguments give equal markup. Only calls whose arguments are shared views and plain values are
remembered: what belongs to a single page is not worth the memory.
"""

from collections.abc import Callable
from typing import Any

from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.runtime import Macro

from builder.render.cards import ArticleCard, CountryCard, CountryTag, DateView, PairCard, PersonCard

_SHARED = (ArticleCard, CountryCard, CountryTag, DateView, PairCard, PersonCard)
_PLAIN = (str, int, type(None))  # bool is an int


class RememberingGenerator(CodeGenerator):
    """Compiles a macro as Jinja does, and wraps it."""

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        self.write("environment.remember(")
        super().macro_def(macro_ref, frame)
        self.write(")")


def remember(macro: Macro) -> Callable[..., Any]:
    """Returns a macro that answers a call it has answered before with the same markup."""
    answers: dict[tuple[object, ...], tuple[Any, tuple[Any, ...]]] = {}

    def call(*arguments: Any, **named: Any) -> Any:
        key: tuple[object, ...] = ()
        for argument in arguments:
            if isinstance(argument, _SHARED):
                # By identity: a card is made once, and to hash all that it holds would cost more than is won.
                key += (id(argument),)
            elif isinstance(argument, _PLAIN):
                key += (type(argument), argument)
            else:
                return macro(*arguments, **named)
        for name, value in named.items():
            if not isinstance(value, _PLAIN):
                return macro(*arguments, **named)
            key += (name, type(value), value)
        if not (found := answers.get(key)):
            # The arguments are kept too: their identity is not given to another object meanwhile.
            found = answers[key] = (macro(*arguments, **named), arguments)
        return found[0]

    return call
