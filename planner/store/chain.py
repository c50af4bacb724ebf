"""The log: one line a transaction, each chained to the one before by its hash (ledger.md, 3)."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, NamedTuple, cast

from planner.domain.record import Id
from planner.store.format import CHAIN_VERSION

if TYPE_CHECKING:
    from planner.store.rows import Value

_LINE = b"planner log 1\n"
_SEAL = b"planner seal 1\n"

MANY = 8
"""Rows from which on they are written by columns."""


class Head(NamedTuple):
    """Where a log stands: the number of its last line and that line's hash."""

    seq: int
    hash: bytes


class Seal(NamedTuple):
    """What may be erased one day: text about people. The line keeps only its salted digest."""

    body: str
    subjects: tuple[Id, ...] = ()


def seal_digest(salt: bytes, body: str) -> str:
    return hashlib.sha256(_SEAL + salt + body.encode()).hexdigest()


def rows_digest(rows: Iterable[Sequence["Value"]]) -> str:
    """SHA-256 of the rows in canonical form (whole numbers as strings), whatever their order."""
    return hashlib.sha256("\n".join(sorted(_row_texts(list(rows)))).encode()).hexdigest()


def _row_texts(rows: Sequence[Sequence["Value"]]) -> list[str]:
    """As `json.dumps` writes each without spaces and with every character as it is, but without
    an encoder made for each row. Many are written column by column: most columns say few things."""
    if len(rows) < MANY:
        return [f"[{','.join(_texts(row))}]" for row in rows]
    columns = [_column(column) for column in zip(*rows, strict=True)]
    return [f"[{row}]" for row in map(",".join, zip(*columns, strict=True))]


def _column(values: Sequence["Value"]) -> Iterable[str]:
    """The values as texts; where they repeat, each is written once."""
    distinct = list(set(values))
    if len(distinct) * 2 > len(values):
        return _texts(values)
    return map(dict(zip(distinct, _texts(distinct), strict=True)).__getitem__, values)


def _texts(values: Iterable["Value"]) -> list[str]:
    return [f'"{v}"' if isinstance(v, int) else "null" if v is None else _quoted(v) for v in values]


_quoted = cast(Callable[[str | bytes], str], encode_basestring)
"""Of a text as JSON. Raises TypeError for bytes: no row of the log has any."""


class Origin(NamedTuple):
    """Who writes a line, when (UTC, for people: `seq` decides order) and under which request."""

    book: str
    writer: int
    at: str
    request: str


def line(
    seq: int,
    kind: str,
    origin: Origin,
    rows: Mapping[str, Sequence[Sequence["Value"]]],
    seals: Mapping[int, str],
) -> str:
    """The line as it is kept. `seals` gives each seal's digest by its id."""
    from planner.domain.codec import canonical

    return canonical(
        {
            "v": CHAIN_VERSION,
            "book": origin.book,
            "seq": seq,
            "at": origin.at,
            "writer": origin.writer,
            "request": origin.request,
            "kind": kind,
            "rows": {table: [len(r), rows_digest(r)] for table, r in rows.items() if r},
            "seals": [[id, digest] for id, digest in seals.items()],
        }
    )


def line_hash(previous: bytes, line: str) -> bytes:
    return hashlib.sha256(_LINE + previous + line.encode()).digest()
