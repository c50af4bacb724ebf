"""Sentences for the user, said later in the user's language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Text:
    """An English sentence with gaps, and what fills them: words, numbers, days, sentences."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

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
