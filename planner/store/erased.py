"""Which seals and people were erased: asked of the file, and remembered outside it by number, so
that a backup that comes back does not bring them along."""

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from planner.domain.journal import Verb
from planner.domain.org import Person
from planner.domain.record import Id
from planner.store.chain import Head
from planner.store.engine import Connection
from planner.store.format import FIRST
from planner.store.private_files import append
from planner.store.replaying import erasures


class Known(NamedTuple):
    """`seals`: each with the line that made it and that line's hash. Numbers only: nothing of
    anybody."""

    people: tuple[Id, ...] = ()
    payees: tuple[Id, ...] = ()
    seals: tuple[tuple[int, int, str], ...] = ()

    def and_also(self, other: "Known") -> "Known":
        """Both, each once."""
        return Known(
            tuple(dict.fromkeys((*self.people, *other.people))),
            tuple(dict.fromkeys((*self.payees, *other.payees))),
            tuple(dict.fromkeys((*self.seals, *other.seals))),
        )

    def without(self, other: "Known") -> "Known":
        seals = set(other.seals)
        return Known(
            tuple(id for id in self.people if id not in other.people),
            tuple(id for id in self.payees if id not in other.payees),
            tuple(seal for seal in self.seals if seal not in seals),
        )


NOTHING_KNOWN = Known()


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


def known_of(connection: Connection) -> Known:
    """What the ledger itself says was erased: nothing outside the file is needed for that."""
    people = [id for kind, id, after in erasures(connection) if kind is Person and after is None]
    payees = connection.execute(
        "SELECT DISTINCT party FROM identity WHERE kind = 'payee' "
        "AND seal IN (SELECT seal FROM erased_seal) ORDER BY party"
    )
    seals = connection.execute(
        "SELECT seal.id, log.seq, log.hash FROM seal JOIN log USING (seq) "
        "WHERE seal.id IN (SELECT seal FROM erased_seal) ORDER BY seal.id"
    )
    return Known(
        tuple(dict.fromkeys(people)),
        tuple(Id(id) for (id,) in payees),
        tuple((int(seal), int(seq), bytes(hash).hex()) for seal, seq, hash in seals),
    )


def before_erasing(connection: Connection) -> Head:
    """Where the log stood before the erasures that are its last lines."""
    row = connection.execute(
        "SELECT seq, hash FROM log WHERE NOT EXISTS "
        "(SELECT 1 FROM journal WHERE journal.seq = log.seq AND verb = ?) "
        "ORDER BY seq DESC LIMIT 1",
        (Verb.ERASE.value,),
    ).fetchone()
    return Head(0, FIRST) if row is None else Head(*row)


def held_bytes(connection: Connection, payee: Id) -> list[str]:
    """The digests of what bears a payee's name and whose bytes are in the file: printed papers,
    scans, and the auditor packs of the payee's days, or from then."""
    rows = connection.execute(
        "SELECT digest FROM blob WHERE digest IN (SELECT rendition.digest FROM rendition "
        "JOIN paper ON paper.id = rendition.paper WHERE paper.payee = :payee "
        f"UNION SELECT digest FROM attachment WHERE party = :payee UNION {_PACKS}) ORDER BY digest",
        {"payee": payee},
    )
    return [str(digest) for (digest,) in rows]


_PACKS = """
    SELECT digest FROM auditor_pack pack, (
        SELECT min(seq) AS first, max(seq) AS last, min(day) AS begins, max(day) AS ends FROM (
            SELECT entry.seq, posted_on AS day FROM entry
                JOIN obligation ON obligation.id = entry.obligation WHERE payee = :payee
            UNION ALL SELECT seq, on_ FROM payout WHERE payee = :payee
            UNION ALL SELECT seq, on_ FROM decision WHERE payee = :payee
            UNION ALL SELECT seq, from_ FROM bank_account WHERE payee = :payee
            UNION ALL SELECT seq, from_ FROM contact_match WHERE payee = :payee
            UNION ALL SELECT seq, recorded_on FROM consent WHERE payee = :payee
            UNION ALL SELECT seq, coalesce(start_, end_) FROM paper
                WHERE payee = :payee AND end_ IS NOT NULL
            UNION ALL SELECT seq, end_ FROM paper WHERE payee = :payee AND end_ IS NOT NULL
            UNION ALL SELECT seq, substr(json_extract(line, '$.at'), 1, 10) FROM paper
                JOIN log USING (seq) WHERE payee = :payee
        )
    ) life WHERE pack.position >= life.first AND (
        pack.position < life.last OR (pack.start_ <= life.ends AND pack.end_ > life.begins)
        OR EXISTS (SELECT 1 FROM consent WHERE payee = :payee AND consent.seq <= pack.position)
    )"""
"""A pack lists what was held and every consent whatever its period is; all else by its days."""


def holds(connection: Connection, known: Known) -> bool:
    """Does this file, of another time, still hold any of what is known to be erased?"""
    people = (
        connection.execute("SELECT 1 FROM person WHERE id = ?", (id,)).fetchone()
        for id in known.people
    )
    return (
        any(people)
        or any(held_bytes(connection, payee) for payee in known.payees)
        or bool(standing_seals(connection, known))
    )


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
    if known == NOTHING_KNOWN:
        return
    with suppress(OSError):
        append(_place(settings, book), json.dumps(known) + "\n")


def remembered(settings: Path, book: str) -> Known:
    people: list[Id] = []
    payees: list[Id] = []
    seals: list[tuple[int, int, str]] = []
    for line in _lines(settings, book):
        with suppress(ValueError, TypeError):  # a torn line: the ledger says it again
            some, others, which = json.loads(line)
            people += [Id(int(id)) for id in some]
            payees += [Id(int(id)) for id in others]
            seals += [(int(seal), int(seq), str(hash)) for seal, seq, hash in which]
    return Known(tuple(people), tuple(payees), tuple(seals))


def _lines(settings: Path, book: str) -> list[str]:
    try:
        return _place(settings, book).read_text("ascii", "replace").splitlines()
    except OSError:
        return []


def _place(settings: Path, book: str) -> Path:
    return settings / "anchors" / f"{book}.erased"
