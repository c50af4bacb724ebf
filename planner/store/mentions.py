"""What the journal says of a person: the changes that touched them, and when notes were written."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from planner.domain.codec import text_from_plain
from planner.domain.journal import Verb
from planner.domain.record import Id
from planner.domain.text import Text
from planner.store.engine import Connection
from planner.store.reading import whole

_PERSON_EDITS = '["Person",%'


class Touched(NamedTuple):
    """A change that touched somebody: line `seq` of the log, written on that day (UTC). `name` is
    what the gesture was called; None once it was erased."""

    seq: int
    on: date
    verb: Verb
    name: Text | None


def touched(connection: Connection, path: Path, person: Id) -> list[Touched]:
    """Every change of the plan that speaks of the person, oldest first."""
    with whole(path):
        rows = connection.execute(
            "SELECT journal.seq, journal.verb, log.line, "
            "(SELECT body FROM seal WHERE seal.seq = journal.seq ORDER BY id LIMIT 1) "
            "FROM journal JOIN log ON log.seq = journal.seq WHERE journal.seq IN "
            "(SELECT seal.seq FROM seal_subject JOIN seal ON seal.id = seal_subject.seal "
            "WHERE seal_subject.subject = ?) ORDER BY journal.seq",
            (person,),
        ).fetchall()
        return [
            Touched(
                seq,
                _day(line),
                Verb(verb),
                None if name is None else text_from_plain(json.loads(name)),
            )
            for seq, verb, line, name in rows
        ]


def notes_written(connection: Connection, path: Path) -> dict[Id, date]:
    """The day (UTC) on which the note of each person was last changed."""
    with whole(path):
        return dict(_notes_written(connection))


def _notes_written(connection: Connection) -> Iterator[tuple[Id, date]]:
    rows = connection.execute(
        "SELECT seal.body, log.line FROM seal JOIN log ON log.seq = seal.seq "
        "JOIN journal ON journal.seq = seal.seq WHERE seal.body LIKE ? ORDER BY seal.seq",
        (_PERSON_EDITS,),
    )
    for body, line in rows:
        _kind, before, after = json.loads(body)
        person = after or before
        if (before or {}).get("note", "") != (after or {}).get("note", ""):
            yield Id(int(person["id"])), _day(line)


def _day(line: str) -> date:
    return date.fromisoformat(json.loads(line)["at"][:10])
