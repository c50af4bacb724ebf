"""The ledger's facts as rows: which table holds each, and which of its words are sealed."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from planner.domain.codec import canonical
from planner.domain.record import Id
from planner.store.chain import Seal
from planner.store.engine import Connection
from planner.store.rows import Layout, Value, layout

F = TypeVar("F")


class FactTable(NamedTuple):
    """`sealed` fields are texts, kept together as JSON in the seal that the row names; `subjects`
    are the fields whose ids that seal speaks of; `optional`: no seal where all of it is empty;
    `apart` fields lie in a table of their own."""

    name: str
    sealed: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    optional: bool = False
    apart: tuple[str, ...] = ()


def columns(kind: type, table: FactTable) -> tuple[str, ...]:
    own = _layout(kind, table).columns
    return (*own, "seal") if table.sealed else own


def _layout(kind: type, table: FactTable) -> Layout:
    return layout(kind, (*table.sealed, *table.apart))


def seal_of(fact: object, table: FactTable) -> Seal | None:
    """What of the fact may be erased one day; None where it has no such words."""
    if not table.sealed:
        return None
    words = {name: getattr(fact, name) for name in table.sealed}
    if table.optional and not any(words.values()):
        return None
    subjects = {Id(int(getattr(fact, name))) for name in table.subjects}
    return Seal(canonical(words), tuple(sorted(subjects)))


def row_of(fact: object, table: FactTable, seq: int, seal: int | None) -> tuple[Value, ...]:
    lay = _layout(type(fact), table)
    values = [seq if name == "seq" else getattr(fact, name) for name in lay.fields]
    row = lay.row(values)
    return (*row, seal) if table.sealed else row


def insert(
    connection: Connection, name: str, columns: Sequence[str], rows: Iterable[Sequence[Value]]
) -> None:
    marks = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", rows)


def select(
    connection: Connection,
    kind: type[F],
    table: FactTable,
    where: str = "",
    values: Sequence[Value] = (),
) -> Iterator[F]:
    """The facts of a kind, with the words of their seals; erased words come back empty."""
    lay = _layout(kind, table)
    own = ", ".join(f"t.{column}" for column in lay.columns)
    if not table.sealed:
        for row in connection.execute(f"SELECT {own} FROM {table.name} t {where}", values):
            yield kind(**dict(zip(lay.fields, lay.values(row), strict=True)))
        return
    sql = f"SELECT {own}, s.body FROM {table.name} t LEFT JOIN seal s ON s.id = t.seal {where}"
    for *row, body in connection.execute(sql, values):
        given = dict(zip(lay.fields, lay.values(row), strict=True))
        yield kind(**given, **_words(table, body))


def _words(table: FactTable, body: str | None) -> dict[str, str]:
    if body is None:
        return dict.fromkeys(table.sealed, "")
    return {name: str(word) for name, word in json.loads(body).items()}
