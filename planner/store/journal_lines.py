"""The log as people read it: who wrote which line, when, and what it holds."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from planner.domain.codec import text_from_plain
from planner.domain.text import Text
from planner.store.engine import Connection
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import select
from planner.store.reading import whole

Plain = dict[str, object]


class LogLine(NamedTuple):
    """Line `seq`, written `at` (UTC, ISO) by a writer's number. `verb` and `of` are the journal's,
    empty and 0 for one of the ledger alone; `name` is what the gesture was called, None where it
    has none or it was erased; `rows` says how many of which table it brought."""

    seq: int
    at: str
    writer: int
    kind: str
    verb: str
    of: int
    name: Text | None
    rows: dict[str, int]


class Difference(NamedTuple):
    """A record before and after, as plain data; None where there was none. `erased`: it said
    something that is no longer there."""

    kind: str
    before: Plain | None
    after: Plain | None
    erased: bool = False


def log_lines(
    connection: Connection, path: Path, words: str = "", limit: int = 1000, before: int = 0
) -> list[LogLine]:
    """The newest lines first, of those that hold all the words, below line `before` if given."""
    where, values = ["log.seq < ?"], [before or 1 << 62]
    for word in words.split():
        where.append("log.seq IN (SELECT seq FROM seal WHERE body LIKE ? ESCAPE '\\')")
        values.append(f"%{_literal(word)}%")  # type: ignore[arg-type]
    sql = (
        "SELECT log.seq, log.line, coalesce(journal.verb, ''), coalesce(journal.of_, 0), "
        "(SELECT body FROM seal WHERE seal.seq = log.seq ORDER BY id LIMIT 1) "
        f"FROM log LEFT JOIN journal USING (seq) WHERE {' AND '.join(where)} "
        "ORDER BY log.seq DESC LIMIT ?"
    )
    with whole(path):
        return [_line(*row) for row in connection.execute(sql, (*values, limit))]


def _literal(word: str) -> str:
    return word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")


def _line(seq: int, line: str, verb: str, of: int, body: str | None) -> LogLine:
    said = json.loads(line)
    name = text_from_plain(json.loads(body)) if verb and body is not None else None
    rows = {table: int(count) for table, (count, _) in said["rows"].items()}
    return LogLine(seq, said["at"], int(said["writer"]), said["kind"], verb, of, name, rows)


def differences(connection: Connection, path: Path, seq: int) -> list[Difference]:
    """What a line did, record by record: of the plan before and after, of the ledger what came."""
    with whole(path):
        return [*_of_the_plan(connection, seq), *_of_the_ledger(connection, seq)]


def _of_the_plan(connection: Connection, seq: int) -> Iterator[Difference]:
    found = connection.execute("SELECT 1 FROM journal WHERE seq = ?", (seq,)).fetchone()
    if found is None:
        return
    rows = connection.execute("SELECT body FROM seal WHERE seq = ? ORDER BY id", (seq,)).fetchall()
    for (body,) in rows[1:]:
        if body is None:
            yield Difference("", None, None, erased=True)
            continue
        plain = json.loads(body)
        if isinstance(plain, list) and len(plain) == 3:
            yield Difference(*plain)


def _of_the_ledger(connection: Connection, seq: int) -> Iterator[Difference]:
    from planner.domain.codec import as_plain

    for kind, table in FACT_TABLES.items():
        facts: Iterator[object] = select(connection, kind, table, "WHERE t.seq = ?", (seq,))
        for fact in facts:
            plain = as_plain(fact)
            if isinstance(plain, dict):
                yield Difference(kind.__name__, None, dict(plain))


def writers(connection: Connection) -> dict[int, str]:
    """The installation behind each writer's number."""
    return dict(connection.execute("SELECT number, installation FROM writer"))
