"""The plan as its journal makes it of nothing, over what was erased from it."""

import json
from collections.abc import Iterator

from planner.domain.codec import from_plain
from planner.domain.plan import StalePlan
from planner.domain.record import Edit, Id, Record
from planner.store.door import ERASED
from planner.store.engine import Connection
from planner.store.rows import KINDS, edit_from_plain

Tables = dict[type[Record], dict[Id, Record]]
Place = tuple[type[Record], Id]


def replay(connection: Connection) -> Tables:
    """Raises StalePlan where a change does not fit what came before it, unless part of the record's
    past was erased: an erasure says what each such record is from then on."""
    blurred = {(kind, id) for kind, id, _ in erasures(connection)}
    tables: Tables = {}
    for plain in _edits(connection):
        if plain[0] == ERASED:
            kind, id, after = _erased(plain)
            _put(tables, kind, id, after)
            continue
        edit = edit_from_plain(plain)
        _apply(tables, edit, strictly=(edit.kind, edit.id) not in blurred)
    return {kind: records for kind, records in tables.items() if records}


def touched_by(connection: Connection, seals: list[int]) -> set[Place]:
    """The records that the edits in these seals speak of."""
    found: set[Place] = set()
    for seal in seals:
        (body,) = connection.execute("SELECT body FROM seal WHERE id = ?", (seal,)).fetchone()
        plain = None if body is None else json.loads(body)
        if not isinstance(plain, list) or not plain:
            continue
        if plain[0] == ERASED:
            kind, id, _ = _erased(plain)
            found.add((kind, id))
        elif len(plain) == 3 and plain[0] in KINDS:
            edit = edit_from_plain(plain)
            found.add((edit.kind, edit.id))
    return found


def _edits(connection: Connection) -> Iterator[list[object]]:
    """Of every line of the journal, without the seal of its name; erased ones are passed over."""
    last = 0
    for seq, body in connection.execute(
        "SELECT seal.seq, seal.body FROM seal JOIN journal USING (seq) ORDER BY seal.seq, seal.id"
    ):
        first, last = seq != last, seq
        plain = None if first or body is None else json.loads(body)
        if isinstance(plain, list):
            yield plain


def erasures(connection: Connection) -> Iterator[tuple[type[Record], Id, Record | None]]:
    """What each record is that an erasure touched, from that line on; None: it is gone."""
    for (body,) in connection.execute(
        "SELECT seal.body FROM seal JOIN journal USING (seq) "
        "WHERE journal.verb = 'erase' AND seal.body LIKE '[\"erased\",%'"
    ):
        yield _erased(json.loads(body))


def _erased(plain: list[object]) -> tuple[type[Record], Id, Record | None]:
    _, name, id, after = plain
    kind = KINDS[str(name)]
    return kind, Id(int(str(id))), None if after is None else from_plain(kind, after)


def _apply(tables: Tables, edit: Edit, *, strictly: bool) -> None:
    now = tables.get(edit.kind, {}).get(edit.id)
    if strictly and now != edit.before:
        raise StalePlan(f"{edit.kind.__name__} {edit.id}")
    _put(tables, edit.kind, edit.id, edit.after)


def _put(tables: Tables, kind: type[Record], id: Id, after: Record | None) -> None:
    records = tables.setdefault(kind, {})
    if after is None:
        records.pop(id, None)
    else:
        records[id] = after
