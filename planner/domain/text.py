"""Sentences for the user, said later in the user's language."""

from collections.abc import Callable, Mapping
from datetime import date


class Text:
    """An English sentence with gaps, and what fills them: words, numbers, days, sentences. A value
    like the others of the domain, but written out: commands that answer at once import neither
    dataclasses nor typing."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __init__(self, template: str, values: Mapping[str, object] | None = None) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", {} if values is None else values)

    def __setattr__(self, name: str, value: object) -> None:  # type: ignore[explicit-override]
        raise AttributeError(name)

    def __eq__(self, other: object) -> bool:  # type: ignore[explicit-override]
        if not isinstance(other, Text):
            return NotImplemented
        return (self.template, self.values) == (other.template, other.values)

    def __hash__(self) -> int:  # type: ignore[explicit-override]
        return hash(self.template)

    def __repr__(self) -> str:  # type: ignore[explicit-override]
        return f"Text({self.template!r}, {self.values!r})"

    def in_english(self) -> str:
        return filled(self, str)


Say = Callable[[Text], str]


def text(template: str, **values: object) -> Text:
    """Marks `template` for the translators: they are told that this is `tr`."""
    return Text(template, values)


def filled(sentence: Text, translate: Callable[[str], str]) -> str:
    """The sentence in the language of `translate`, which maps English templates to its own."""

    def said(value: object) -> object:
        if isinstance(value, Text):
            return filled(value, translate)
        if isinstance(value, date):
            return value.isoformat()
        return value

    template = translate(sentence.template)
    if not sentence.values:
        return template
    return template.format(**{name: said(value) for name, value in sentence.values.items()})


def english(sentence: Text) -> str:
    """The `Say` of the source language."""
    return sentence.in_english()
