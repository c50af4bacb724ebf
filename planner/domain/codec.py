"""Records and facts as plain data and back: JSON values only, numbers as strings, keys sorted."""

import base64
import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from planner.domain.terms import Terms
from planner.domain.terms_form import terms_as_mapping, terms_from
from planner.domain.text import Text

Plain: TypeAlias = "str | bool | list[Plain] | dict[str, Plain] | None"
Decoder = Callable[[object], object]
T = TypeVar("T")


def as_plain(value: object) -> Plain:
    """The value as JSON knows it. Whole numbers become strings, so that no reader rounds them."""
    match value:
        case None | bool() | str():
            return value
        case int() | Fraction():
            return str(value)
        case Enum():
            return as_plain(value.value)
        case date():
            return value.isoformat()
        case bytes():
            return base64.b64encode(value).decode("ascii")
        case Terms():
            return as_plain(terms_as_mapping(value))
        case Text():
            return text_as_plain(value)
    return _composite(value)


def _composite(value: object) -> Plain:
    if is_dataclass(value) and not isinstance(value, type):
        return {name: as_plain(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, frozenset):
        return sorted((as_plain(v) for v in value), key=canonical)
    if isinstance(value, tuple | list):
        return [as_plain(v) for v in value]
    if isinstance(value, Mapping):
        return {str(k): as_plain(v) for k, v in value.items()}
    raise TypeError(type(value).__name__)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


def from_plain(kind: type[T], plain: object) -> T:
    """What `as_plain` wrote. Raises ValueError, KeyError or TypeError on anything else."""
    return cast(T, decoder(kind)(plain))


def canonical(value: object) -> str:
    """One spelling for one value: sorted keys, no spaces, every character as it is."""
    return json.dumps(as_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def text_as_plain(text: Text) -> Plain:
    """`[template, values]`; sentences inside sentences keep their form."""
    return [text.template, {name: as_plain(value) for name, value in text.values.items()}]


def text_from_plain(plain: object) -> Text:
    if not isinstance(plain, list) or not isinstance(plain[1], dict):
        raise TypeError("not a sentence")
    values = {k: text_from_plain(v) if isinstance(v, list) else v for k, v in plain[1].items()}
    return Text(str(plain[0]), values)


_DECODERS: dict[object, Decoder] = {}


def decoder(hint: object) -> Decoder:
    """What turns the plain form of a type into a value of it."""
    if hint not in _DECODERS:
        _DECODERS[hint] = _decoder(hint)
    return _DECODERS[hint]


def _decoder(hint: object) -> Decoder:
    hint = getattr(hint, "__supertype__", hint)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        (inner,) = (decoder(h) for h in get_args(hint) if h is not types.NoneType)
        return lambda plain: None if plain is None else inner(plain)
    if origin is frozenset:
        element = decoder(get_args(hint)[0])
        return lambda plain: frozenset(element(p) for p in _list(plain))
    if origin is tuple:
        return _tuple(get_args(hint))
    return _simple(hint)


def _simple(hint: object) -> Decoder:
    if hint in _LEAVES:
        return _LEAVES[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, type) and is_dataclass(hint):
        return _dataclass(hint)
    raise TypeError(str(hint))


def _dataclass(kind: type) -> Decoder:
    decoders = {name: decoder(hint) for name, hint in get_type_hints(kind).items()}

    def decode(plain: object) -> object:
        return kind(**{name: decoders[name](value) for name, value in _dict(plain).items()})

    return decode


def _tuple(inner: tuple[object, ...]) -> Decoder:
    if len(inner) == 2 and inner[1] is Ellipsis:
        element = decoder(inner[0])
        return lambda plain: tuple(element(p) for p in _list(plain))
    elements = [decoder(h) for h in inner]
    return lambda plain: tuple(d(p) for d, p in zip(elements, _list(plain), strict=True))


def _str(plain: object) -> str:
    if not isinstance(plain, str):
        raise TypeError(type(plain).__name__)
    return plain


def _list(plain: object) -> list[object]:
    if not isinstance(plain, list):
        raise TypeError(type(plain).__name__)
    return plain


def _dict(plain: object) -> dict[str, object]:
    if not isinstance(plain, dict):
        raise TypeError(type(plain).__name__)
    return plain


def _with_days(terms: dict[str, object]) -> dict[str, object]:
    """Terms write days as numbers, the plain form has none: give them back."""

    def read(name: str, value: object) -> object:
        if isinstance(value, dict):
            return {key: read(key, inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [read("", inner) for inner in value]
        days = name in ("due_days", "hold_days") and isinstance(value, str)
        return int(_str(value)) if days else value

    return {name: read(name, value) for name, value in terms.items()}


_LEAVES: dict[object, Decoder] = {
    Terms: lambda plain: terms_from(_with_days(_dict(plain))),
    date: lambda plain: date.fromisoformat(_str(plain)),
    bytes: lambda plain: base64.b64decode(_str(plain)),
    bool: bool,
    Fraction: lambda plain: Fraction(_str(plain)),
    Text: text_from_plain,
    int: lambda plain: int(_str(plain)),
    str: _str,
}
