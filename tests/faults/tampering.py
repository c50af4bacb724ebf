"""Somebody with the passphrase rewrites the ledger: with an anchor every way of it is found."""

import json
import random
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.session.checking import findings
from planner.store.anchors import Standing
from planner.store.chain import line_hash
from planner.store.engine import Connection, connect
from tests.faults.children import Say, in_a_child
from tests.faults.deeds import NAME, acts, prepare_ledger, session_in
from tests.faults.tally import Tally
from tests.rehashing import rehash

AMOUNTS = (("receipt", "amount"), ("deal", "contract"), ("entry", "amount"))
Tamper = Callable[[Connection, random.Random], None]


def tallies(folder: Path, *, tries: int = 1000) -> Iterator[Tally]:
    folder.mkdir(parents=True)
    in_a_child(lambda _say: prepare_ledger(folder, None))
    in_a_child(lambda say: acts(folder, None, say, 12), limit=60)
    chance = random.Random(11)
    each = max(1, tries // len(WAYS) + 1)
    for way, tamper in WAYS.items():
        tally = Tally(f"tampering: {way}")
        for n in range(each):
            seed = chance.randrange(1 << 30)

            def do(say: Say, tamper: Tamper = tamper, seed: int = seed) -> None:
                say(f"outcome {_outcome(folder, tamper, random.Random(seed))}")

            ended = in_a_child(do, limit=30)
            tally.tried += 1
            tally.seen.update(ended.told("outcome"))
            if "nothing" in ended.told("outcome"):
                tally.went_wrong("not found", f"try {n}")
            if not ended.told("outcome"):
                tally.went_wrong("an exception that is no sentence", ended)
        yield tally


def _outcome(folder: Path, tamper: Tamper, chance: random.Random) -> str:
    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    shutil.copy(folder / NAME, work / NAME)
    shutil.copytree(folder / "settings", work / "settings")
    connection = connect(work / NAME, None)
    guards = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA foreign_keys = 0")
    connection.execute("BEGIN")
    tamper(connection, chance)
    connection.execute("COMMIT")
    for _, sql in guards:
        connection.execute(sql)
    connection.close()
    try:
        session = session_in(work, None)
    except PlannerError:
        return "refused"
    try:
        if session.file.standing in (Standing.FORK, Standing.OLDER):
            return "noticed on opening"
        return "found by check" if findings(session) else "nothing"
    except PlannerError:
        return "refused"
    finally:
        session.close()


def _lines(connection: Connection) -> list[int]:
    return [seq for (seq,) in connection.execute("SELECT seq FROM log ORDER BY seq")]


def _edit_amount(connection: Connection, chance: random.Random) -> None:
    table, column = chance.choice(
        (("receipt", "amount"), ("deal", "contract"), ("entry", "amount"))
    )
    where = chance.choice(connection.execute(f"SELECT seq FROM {table}").fetchall())
    connection.execute(f"UPDATE {table} SET {column} = {column} + 100 WHERE seq = ?", where)


def _edit_words(connection: Connection, chance: random.Random) -> None:
    id = chance.choice(connection.execute("SELECT id FROM seal WHERE body <> ''").fetchall())
    connection.execute("UPDATE seal SET body = replace(body, 'a', 'e') || ' ' WHERE id = ?", id)


def _delete_line(connection: Connection, chance: random.Random) -> None:
    connection.execute("DELETE FROM log WHERE seq = ?", (chance.choice(_lines(connection)[:-1]),))


def _delete_and_renumber(connection: Connection, chance: random.Random) -> None:
    seq = chance.choice(_lines(connection)[:-1])
    connection.execute("DELETE FROM log WHERE seq = ?", (seq,))
    for later in [s for s in _lines(connection) if s > seq]:
        connection.execute("UPDATE log SET seq = ? WHERE seq = ?", (later - 1, later))


def _swap(connection: Connection, chance: random.Random) -> None:
    one, other = chance.sample(_lines(connection), 2)
    for new, old in ((-1, one), (one, other), (other, -1)):
        connection.execute("UPDATE log SET seq = ? WHERE seq = ?", (new, old))


def _insert(connection: Connection, chance: random.Random) -> None:
    """A line like another, with its hash computed rightly, in the middle of the rest."""
    seq = chance.choice(_lines(connection)[1:])
    for later in reversed([s for s in _lines(connection) if s >= seq]):
        connection.execute("UPDATE log SET seq = ? WHERE seq = ?", (later + 1, later))
    row = connection.execute("SELECT line, hash FROM log WHERE seq = ?", (seq - 1,)).fetchone()
    line = json.dumps({**json.loads(row[0]), "seq": str(seq)}, sort_keys=True)
    made = (seq, line, line_hash(row[1], line))
    connection.execute("INSERT INTO log (seq, line, hash) VALUES (?, ?, ?)", made)


def _cut(connection: Connection, chance: random.Random) -> None:
    """Everything after a line goes, from every table, as if it had never been."""
    seq = chance.choice(_lines(connection)[8:-1])
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        names = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        if "seq" in names:
            connection.execute(f"DELETE FROM {table} WHERE seq > ?", (seq,))
    connection.execute("DELETE FROM posted")
    connection.execute(
        "INSERT INTO posted (obligation, book, sum) "
        "SELECT obligation, book, sum(amount) FROM entry GROUP BY 1, 2"
    )


def _edit_and_rehash(connection: Connection, chance: random.Random) -> None:
    _edit_amount(connection, chance)
    rehash(connection)


def _lose_words(connection: Connection, chance: random.Random) -> None:
    """A body goes without the line that says it was erased."""
    id = chance.choice(connection.execute("SELECT id FROM seal WHERE body <> ''").fetchall())
    connection.execute("UPDATE seal SET body = NULL, salt = NULL WHERE id = ?", id)


WAYS: Mapping[str, Tamper] = {
    "an amount is edited": _edit_amount,
    "words in a seal are edited": _edit_words,
    "a line is taken out": _delete_line,
    "a line is taken out and the rest renumbered": _delete_and_renumber,
    "two lines are exchanged": _swap,
    "a line is put in": _insert,
    "the end is cut off everywhere": _cut,
    "an amount is edited and everything hashed again": _edit_and_rehash,
    "words are removed without an erasure": _lose_words,
}
