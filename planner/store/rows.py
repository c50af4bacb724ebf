"""The plan's records as rows, and back. Composite values are JSON in a TEXT column."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from planner.domain.accounts import Account
from planner.domain.actions import Action, Contact
from planner.domain.codec import as_plain, canonical, decoder, from_plain, text_from_plain
from planner.domain.drafts import Draft
from planner.domain.entry_point import EntryPoint
from planner.domain.instalments import Instalment
from planner.domain.links import Link
from planner.domain.org import Person, Seat, Tenure
from planner.domain.own_rules import OwnPlaybook, Threshold
from planner.domain.processes import Process, Stage
from planner.domain.provisions import Provisions
from planner.domain.purchases import Purchase, StageMove
from planner.domain.record import Change, Edit, Record
from planner.domain.roles import Involvement
from planner.domain.seller import Seller
from planner.store.engine import Connection

R = TypeVar("R", bound=Record)
Value = int | str | bytes | None

TABLES: dict[type[Record], str] = {
    Account: "account",
    Seat: "seat",
    Person: "person",
    Tenure: "tenure",
    Process: "process",
    Stage: "stage",
    Purchase: "purchase",
    StageMove: "stage_move",
    Involvement: "involvement",
    Draft: "draft",
    Link: "link",
    Action: "action",
    Contact: "contact",
    OwnPlaybook: "own_playbook",
    Threshold: "threshold",
    Seller: "seller",
    Instalment: "instalment",
    EntryPoint: "entry_point",
    Provisions: "provisions",
}
KINDS = {kind.__name__: kind for kind in TABLES}
KEPT = 4096
"""Decoded values that a column remembers: days, roles and stances repeat; none of them changes."""

_RESERVED = {"to", "on", "of", "from", "start", "end"}


class Layout(NamedTuple):
    """How a dataclass lies in its table: columns in field order, and how each is written."""

    fields: tuple[str, ...]
    columns: tuple[str, ...]
    encode: tuple[Callable[[object], Value], ...]
    decode: tuple[Callable[[Value], object], ...]

    def row(self, values: Sequence[object]) -> tuple[Value, ...]:
        return tuple(encode(value) for encode, value in zip(self.encode, values, strict=True))

    def values(self, row: Sequence[Value]) -> list[object]:
        return [decode(value) for decode, value in zip(self.decode, row, strict=True)]


_LAYOUTS: dict[tuple[type, tuple[str, ...]], Layout] = {}


def layout(kind: type, without: tuple[str, ...] = ()) -> Layout:
    """The columns of a dataclass, but for the fields that lie elsewhere."""
    if (kind, without) not in _LAYOUTS:
        _LAYOUTS[kind, without] = _layout(kind, without)
    return _LAYOUTS[kind, without]


def _layout(kind: type, without: tuple[str, ...]) -> Layout:
    hints = get_type_hints(kind)
    names = [f.name for f in fields(kind) if f.name not in without]
    pairs = [_codec(hints[name]) for name in names]
    return Layout(
        tuple(names),
        tuple(f"{name}_" if name in _RESERVED else name for name in names),
        tuple(encode for encode, _ in pairs),
        tuple(decode for _, decode in pairs),
    )


def _codec(hint: object) -> tuple[Callable[[object], Value], Callable[[Value], object]]:
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (h for h in get_args(hint) if h is not NoneType)
        encode, decode = _codec(inner)
        return (
            lambda value: None if value is None else encode(value),
            lambda value: None if value is None else decode(value),
        )
    hint = getattr(hint, "__supertype__", hint)
    if hint is bool:
        return lambda value: int(bool(value)), bool
    if hint in (int, str, bytes):
        return _same, _same
    if hint is date or (isinstance(hint, type) and issubclass(hint, Enum)):
        plain = decoder(hint)
        return lambda value: str(as_plain(value)), lru_cache(KEPT)(plain)
    composite = decoder(hint)
    return canonical, lru_cache(KEPT)(lambda value: composite(json.loads(str(value))))


def _same(value: object) -> Value:
    if value is None or isinstance(value, int | str | bytes):
        return value
    raise TypeError(type(value).__name__)


def read_plan(connection: Connection) -> Iterator[Record]:
    """Every record of the plan, in the order in which the tables keep them."""
    for kind, table in TABLES.items():
        lay = layout(kind)
        for row in connection.execute(f"SELECT {', '.join(lay.columns)} FROM {table} ORDER BY id"):
            yield kind(**dict(zip(lay.fields, lay.values(row), strict=True)))  # type: ignore[arg-type]


def write_edits(connection: Connection, edits: Iterable[Edit]) -> None:
    """Insert, replace in place, or delete, as the edits say."""
    for edit in edits:
        table, lay = TABLES[edit.kind], layout(edit.kind)
        if edit.after is None:
            connection.execute(f"DELETE FROM {table} WHERE id = ?", (edit.id,))
            continue
        row = lay.row([getattr(edit.after, name) for name in lay.fields])
        if edit.before is None:
            columns, marks = ", ".join(lay.columns), ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", row)
        else:
            sets = ", ".join(f"{column} = ?" for column in lay.columns)
            connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*row, edit.id))


def edit_as_plain(edit: Edit) -> object:
    """`[kind, before, after]`: what a seal of the journal holds."""
    return [edit.kind.__name__, as_plain(edit.before), as_plain(edit.after)]


def edit_from_plain(plain: list[object]) -> Edit:
    kind = KINDS[str(plain[0])]
    before, after = (None if p is None else from_plain(kind, p) for p in plain[1:])
    return Edit(before, after)


def change_from_plain(name: object, edits: Iterable[list[object]]) -> Change:
    return Change(text_from_plain(name), tuple(edit_from_plain(e) for e in edits))
