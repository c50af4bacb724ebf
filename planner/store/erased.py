"""Which seals and people were erased: asked of the file, and remembered outside it by number, so
that a backup that comes back does not bring them along."""

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from planner.domain.record import Id
from planner.store.engine import Connection
from planner.store.private_files import append


class Known(NamedTuple):
    """`seals`: each with the line that made it and that line's hash. Numbers only: nothing of
    anybody."""

    people: tuple[Id, ...] = ()
    payees: tuple[Id, ...] = ()
    seals: tuple[tuple[int, int, str], ...] = ()


def seals_of(connection: Connection, subject: Id) -> list[int]:
    """The seals that speak of somebody and still say something."""
    rows = connection.execute(
        "SELECT seal.id FROM seal_subject JOIN seal ON seal.id = seal_subject.seal "
        "WHERE seal_subject.subject = ? AND seal.body IS NOT NULL ORDER BY seal.id",
        (subject,),
    )
    return [int(id) for (id,) in rows]


def old_seals(connection: Connection, before: str) -> list[int]:
    """The journal's seals about people, of lines written before that moment (UTC, ISO)."""
    rows = connection.execute(
        "SELECT DISTINCT seal.id FROM seal JOIN journal USING (seq) JOIN log USING (seq) "
        "JOIN seal_subject ON seal_subject.seal = seal.id "
        "WHERE seal.body IS NOT NULL AND journal.verb <> 'erase' "
        "AND json_extract(log.line, '$.at') < ? ORDER BY seal.id",
        (before,),
    )
    return [int(id) for (id,) in rows]


def titles_naming(connection: Connection, name: str) -> list[int]:
    """The seals of what gestures were called that hold the name and still say something."""
    rows = connection.execute(
        "SELECT min(id) FROM seal JOIN journal USING (seq) GROUP BY seal.seq "
        "HAVING body LIKE ? ESCAPE '\\'",
        (f"%{_literal(name)}%",),
    )
    return [int(id) for (id,) in rows]


def _literal(name: str) -> str:
    """Signs that LIKE would take for its own, taken as they are."""
    return name.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")


def lines_of(connection: Connection, seals: Iterable[int]) -> tuple[tuple[int, int, str], ...]:
    """Each seal with the line that made it and that line's hash."""
    found = []
    for seal in seals:
        row = connection.execute(
            "SELECT log.seq, log.hash FROM seal JOIN log USING (seq) WHERE seal.id = ?", (seal,)
        ).fetchone()
        if row is not None:
            found.append((seal, int(row[0]), bytes(row[1]).hex()))
    return tuple(found)


def standing_seals(connection: Connection, known: Known) -> list[int]:
    """Those of the known seals that this file has, from the same line, and not erased yet."""
    have = set(lines_of(connection, [seal for seal, _, _ in known.seals]))
    return [
        seal
        for seal, seq, hash in known.seals
        if (seal, seq, hash) in have
        and connection.execute("SELECT body IS NOT NULL FROM seal WHERE id = ?", (seal,)).fetchone()
        == (1,)
    ]


def still_named(connection: Connection, name: str, subject: Id) -> int:
    """How many seals that do not speak of somebody hold the name all the same, as a word of a note
    or of another person's."""
    (n,) = connection.execute(
        "SELECT count(*) FROM seal WHERE body LIKE ? ESCAPE '\\' AND id NOT IN "
        "(SELECT seal FROM seal_subject WHERE subject = ?)",
        (f"%{_literal(name)}%", subject),
    ).fetchone()
    return int(n)


def remember(settings: Path, book: str, known: Known) -> None:
    """Add to what is remembered of the book. Settings that cannot be written hold nothing."""
    with suppress(OSError):
        append(_place(settings, book), json.dumps(known) + "\n")


def remembered(settings: Path, book: str) -> Known:
    people: list[Id] = []
    payees: list[Id] = []
    seals: list[tuple[int, int, str]] = []
    with suppress(OSError, ValueError, TypeError):
        for line in _place(settings, book).read_text("ascii").splitlines():
            some, others, which = json.loads(line)
            people += [Id(int(id)) for id in some]
            payees += [Id(int(id)) for id in others]
            seals += [(int(seal), int(seq), str(hash)) for seal, seq, hash in which]
    return Known(tuple(people), tuple(payees), tuple(seals))


def _place(settings: Path, book: str) -> Path:
    return settings / "anchors" / f"{book}.erased"
