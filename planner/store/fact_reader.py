"""Facts read as values, in the order in which they became known. It writes nothing."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from planner.domain.postings import Entry
from planner.domain.record import Id
from planner.store.engine import Connection
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import select
from planner.store.reading import whole
from planner.store.rows import Value

F = TypeVar("F")

AT_ONCE = 500
"""Ids asked for in one query."""


class FactReader:
    """Facts of one file, over a connection that only reads."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection, self._path = connection, path

    def facts(self, kind: type[F], where: str = "", values: Sequence[Value] = ()) -> list[F]:
        """All facts of a kind in the order in which they became known."""
        order = f"{where} ORDER BY t.seq{', t.n' if kind is Entry else ''}"
        with whole(self._path):
            return list(select(self._connection, kind, FACT_TABLES[kind], order, values))

    def of_deals(self, kind: type[F], deals: Sequence[Id]) -> list[F]:
        return self._of(kind, "deal", deals)

    def of_obligations(self, kind: type[F], ids: Sequence[Id]) -> list[F]:
        return self._of(kind, "obligation", ids)

    def _of(self, kind: type[F], column: str, ids: Sequence[Id]) -> list[F]:
        found: list[F] = []
        for marks, some in batches(ids):
            found += self.facts(kind, f"WHERE t.{column} IN ({marks})", some)
        return found


def batches(ids: Sequence[Id]) -> Iterator[tuple[str, Sequence[Id]]]:
    """So many ids as one query takes, and a mark of the query for each of them."""
    for at in range(0, len(ids), AT_ONCE):
        some = ids[at : at + AT_ONCE]
        yield ", ".join("?" * len(some)), some
