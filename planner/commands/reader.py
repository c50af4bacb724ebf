"""Reads a command line that is as its command wants it. All others are left to `explaining`, which
knows what to say of them, and takes far longer to import than most answers take.
"""

from collections.abc import Sequence
from types import SimpleNamespace

from planner.commands.verbs import VERBS, Verb, Word


class _Odd(ValueError):
    """Something is missing, unknown, asked for, or written in a way that needs a closer look."""


def read(line: Sequence[str]) -> SimpleNamespace | None:
    """What the words of the line say, each by its name; None where `explaining` has to see it."""
    verb = VERBS.get(line[0]) if line else None
    if verb is None:
        return None
    try:
        options, places = _parted(verb, list(line[1:]))
        return SimpleNamespace(
            command=line[0], run=verb.run, **_options(verb, options), **_places(verb, places)
        )
    except ValueError:
        return None


def _parted(verb: Verb, rest: list[str]) -> tuple[dict[str, str], list[str]]:
    """The options with their values, and what stands in the places, all of it in one go."""
    options: dict[str, str] = {}
    places: list[str] = []
    closed = False
    while rest:
        written = rest.pop(0)
        if not written.startswith("-"):
            if closed:
                raise _Odd
            places.append(written)
            continue
        closed = bool(places)
        option, sign, value = written.partition("=")
        word = verb.options.get(option)
        if word is None or (sign and (word.alone or not value)):
            raise _Odd
        if not word.alone and not sign:
            value = _next(rest)
        options[option] = value
    return options, places


def _next(rest: list[str]) -> str:
    if not rest or rest[0].startswith("-"):
        raise _Odd
    return rest.pop(0)


def _options(verb: Verb, given: dict[str, str]) -> dict[str, object]:
    found: dict[str, object] = {}
    for option, word in verb.options.items():
        if option in given:
            found[word.name] = True if word.alone else _value(word, given[option])
        else:
            found[word.name] = _usual(word)
    return found


def _places(verb: Verb, given: list[str]) -> dict[str, object]:
    found: dict[str, object] = {}
    for word in verb.places:
        if word.several and given:
            found[word.name] = [_value(word, written) for written in given]
            given = []
        elif given:
            found[word.name], given = _value(word, given[0]), given[1:]
        else:
            found[word.name] = _usual(word)
    if given:
        raise _Odd
    return found


def _value(word: Word, written: str) -> object:
    if word.choices is not None and written not in word.choices:
        raise _Odd
    return word.read(written)


def _usual(word: Word) -> object:
    if word.needed:
        raise _Odd
    return word.read(word.usual) if isinstance(word.usual, str) else word.usual
