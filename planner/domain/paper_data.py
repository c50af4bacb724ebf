"""Papers as plain data and back: what is stored beside the printed bytes and digested.

Every whole number, id and amount is written as a string, a rate as `1/20`, a day as ISO 8601;
fields that stand at their default are left out, so that later versions can add some.
"""

import dataclasses
import hashlib
import json
import types
import typing
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction

from planner.domain.errors import Refused
from planner.domain.papers import AgreementPaper, Paper, StatementPaper
from planner.domain.text import Text, text

PAPERS: Mapping[str, type[Paper]] = {"statement": StatementPaper, "agreement": AgreementPaper}
VERSION = "1"


def as_data(paper: Paper) -> dict[str, object]:
    """JSON values alone: objects, lists, strings, booleans."""
    (kind,) = (name for name, type_ in PAPERS.items() if type_ is type(paper))
    return {"paper": kind, "v": VERSION, **_fields(paper)}


def paper_from(data: Mapping[str, object]) -> Paper:
    """The paper of `as_data`. Refuses data of something else, of a later version or damaged."""
    kind = PAPERS.get(str(data.get("paper")))
    if kind is None or data.get("v") != VERSION:
        raise Refused(text("This is not the data of a paper that this program knows."))
    values = {name: value for name, value in data.items() if name not in ("paper", "v")}
    try:
        return typing.cast(Paper, _read(kind, values))
    except (KeyError, TypeError, ValueError) as problem:
        raise Refused(text("The data of this paper is damaged.")) from problem


def canonical(data: Mapping[str, object]) -> bytes:
    """The one way of writing the data: UTF-8, sorted keys, no spaces."""
    written = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return written.encode("utf-8", "surrogatepass")


def digest(paper: Paper) -> str:
    """SHA-256 of the canonical data, 64 hex digits: printed on the paper, kept in the ledger."""
    return hashlib.sha256(canonical(as_data(paper))).hexdigest()


def _fields(value: object) -> dict[str, object]:
    if not dataclasses.is_dataclass(value):
        raise TypeError("not a value of a paper")
    pairs = ((f, getattr(value, f.name)) for f in dataclasses.fields(value))
    return {f.name: _plain(v) for f, v in pairs if v != f.default}


def _plain(value: object) -> object:
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int | Fraction):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return _plain_thing(value)


def _plain_thing(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, Text):
        gaps = {name: _plain_gap(v) for name, v in value.values.items()}
        return {"template": value.template, "values": gaps}
    return _fields(value)


def _plain_gap(value: object) -> object:
    """What fills a gap keeps its kind, because days and sentences are said per language."""
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, Text):
        return _plain_thing(value)
    return str(value)


def _gap(value: object) -> object:
    if isinstance(value, Mapping):
        return date.fromisoformat(str(value["day"])) if "day" in value else _text(value)
    return str(value)


def _text(value: object) -> Text:
    if not isinstance(value, Mapping):
        raise TypeError("a sentence is an object")
    values = value["values"]
    if not isinstance(values, Mapping):
        raise TypeError("the gaps of a sentence are an object")
    return Text(str(value["template"]), {str(name): _gap(v) for name, v in values.items()})


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


_READERS: Mapping[object, Callable[[object], object]] = {
    str: str,
    bool: _flag,
    int: lambda value: int(str(value)),
    Fraction: lambda value: Fraction(str(value)),
    date: lambda value: date.fromisoformat(str(value)),
    bytes: lambda value: b64decode(str(value), validate=True),
    Text: _text,
}


def _read(kind: object, value: object) -> object:
    """`value` as the annotation `kind` says."""
    kind = getattr(kind, "__supertype__", kind)  # of a NewType such as Id
    if kind in _READERS:
        return _READERS[kind](value)
    if isinstance(kind, types.UnionType):
        return None if value is None else _read(typing.get_args(kind)[0], value)
    if typing.get_origin(kind) is tuple:
        return _tuple(typing.get_args(kind), value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    return _record(kind, value)


def _tuple(kinds: tuple[object, ...], value: object) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], item) for item in value)
    return tuple(_read(kind, item) for kind, item in zip(kinds, value, strict=True))


def _record(kind: object, value: object) -> object:
    if not isinstance(kind, type) or not isinstance(value, Mapping):
        raise TypeError("not an object")
    hints = typing.get_type_hints(kind)
    return kind(**{str(name): _read(hints[name], item) for name, item in value.items()})
