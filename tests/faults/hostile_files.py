"""Files that are no sound workspace: refused with a sentence, untouched, within seconds."""

import random
import shutil
import struct
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.session.checking import findings
from planner.store.engine import connect
from planner.store.format import APPLICATION_ID, FORMAT
from planner.store.opening import Secret
from tests.faults.children import TOO_LONG, Say, in_a_child
from tests.faults.deeds import KEY, NAME, acts, prepare_ledger, session_in
from tests.faults.tally import Tally

Spoil = Callable[[bytearray, random.Random], bytes]


def tallies(folder: Path, *, files: int = 2000) -> Iterator[Tally]:
    tally = Tally("hostile: workspace files that are damaged, foreign or made to harm")
    bases = {}
    for secret, kind in ((None, "plain"), (KEY, "encrypted")):
        made = folder / kind
        made.mkdir(parents=True)
        in_a_child(lambda _say, m=made, s=secret: prepare_ledger(m, s))
        in_a_child(lambda say, m=made, s=secret: acts(m, s, say, 6), limit=60)
        bases[kind] = secret, (made / NAME).read_bytes()
    chance = random.Random(23)
    ways = list(WAYS.items())
    for n in range(files):
        name, spoil = ways[n % len(ways)]
        secret, whole = bases["plain" if chance.random() < 0.6 else "encrypted"]
        _try(tally, folder / "work", spoil(bytearray(whole), chance), secret, f"{name} {n}")
    yield tally
    yield _harmful(folder / "harmful", bases["plain"][1])
    yield _newer(folder / "newer", bases["plain"][1])


def _try(tally: Tally, work: Path, body: bytes, secret: Secret | None, where: str) -> None:
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / NAME).write_bytes(body)

    def look(say: Say) -> None:
        try:
            session = session_in(work, secret)
        except PlannerError as problem:
            say(f"refused {problem}"[:200])
            return
        say(f"opened {len(findings(session))}")
        session.close()

    ended = in_a_child(look, limit=TOO_LONG)
    tally.tried += 1
    outcome = ended.lines[-1].split()[0] if ended.lines else "silent"
    tally.seen[outcome] += 1
    if ended.hung:
        tally.went_wrong("hung", where)
    elif ended.code != 0 or outcome not in ("refused", "opened"):
        tally.went_wrong("crash or exception", f"{where}: {ended}")
    elif outcome == "refused" and (work / NAME).read_bytes() != body:
        tally.went_wrong("touched", where)


def _harmful(folder: Path, whole: bytes) -> Tally:
    """SQL that would act behind our back, put into an otherwise sound file."""
    tally = Tally("hostile: views, triggers and tables that others put into the file")
    for n, statement in enumerate(HARMFUL):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / NAME
        path.write_bytes(whole)
        connection = connect(path, None)
        connection.execute(statement)
        connection.close()
        body = path.read_bytes()
        _try(tally, folder / f"work{n}", body, None, statement)
    if tally.seen["opened"]:
        tally.went_wrong("opened", f"{tally.seen['opened']} of them")
    return tally


def _newer(folder: Path, whole: bytes) -> Tally:
    """A file of a later program: refused, no byte written."""
    tally = Tally("hostile: an old program opens a newer file")
    for ahead in (1, 2, 1000):
        body = bytearray(whole)
        struct.pack_into(">I", body, 60, FORMAT + ahead)  # user_version in the header
        _try(tally, folder, bytes(body), None, f"format {FORMAT + ahead}")
    if tally.seen["opened"]:
        tally.went_wrong("opened", "")
    return tally


HARMFUL = (
    "CREATE VIEW receipts_ AS SELECT * FROM receipt",
    "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM seal; END",
    "CREATE TRIGGER t AFTER INSERT ON account BEGIN SELECT load_extension('x'); END",
    "CREATE TABLE more (a)",
    "CREATE INDEX i ON receipt (amount, deal)",
    "DROP TRIGGER receipt_no_update",
    "DROP INDEX receipt_deal",
    "CREATE VIRTUAL TABLE words USING fts5(body)",
    "ALTER TABLE account ADD COLUMN more TEXT",
)


def _bytes_changed(body: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 3, 30))):
        body[chance.randrange(len(body))] = chance.randrange(256)
    return bytes(body)


def _cut(body: bytearray, chance: random.Random) -> bytes:
    return bytes(body[: chance.randrange(len(body))])


def _page_zeroed(body: bytearray, chance: random.Random) -> bytes:
    page = chance.randrange(len(body) // 4096) * 4096
    body[page : page + 4096] = bytes(4096)
    return bytes(body)


def _pages_exchanged(body: bytearray, chance: random.Random) -> bytes:
    one, other = (chance.randrange(len(body) // 4096) * 4096 for _ in range(2))
    body[one : one + 4096], body[other : other + 4096] = (
        body[other : other + 4096],
        body[one : one + 4096],
    )
    return bytes(body)


def _header_changed(body: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 2, 8))):
        body[chance.randrange(100)] = chance.randrange(256)
    return bytes(body)


def _grown(body: bytearray, chance: random.Random) -> bytes:
    return bytes(body) + chance.randbytes(chance.choice((1, 4095, 4096, 100_000)))


def _noise(_body: bytearray, chance: random.Random) -> bytes:
    return chance.randbytes(chance.choice((0, 1, 15, 16, 511, 4096, 50_000)))


def _other_kind(_body: bytearray, chance: random.Random) -> bytes:
    """Beginnings of other kinds of file, of the right size or of a few bytes."""
    begin = chance.choice(
        (
            b"PK\x03\x04",
            b"%PDF-1.7\n",
            b"\x89PNG\r\n\x1a\n",
            b"GIF89a",
            b"<html>",
            b"{}",
            b"\xef\xbb\xbf",
        )
    )
    return begin + bytes(chance.choice((0, 600, 8192)))


BEGINNINGS = (
    b"PK\x03\x04", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"<html>", b"{}",
)  # fmt: skip


def _other_database(body: bytearray, chance: random.Random) -> bytes:
    """Ours by its header, with anything behind it; or somebody else's."""
    header = bytearray(b"SQLite format 3\x00") + body[16:100]
    struct.pack_into(">I", header, 68, chance.choice((0, 1, APPLICATION_ID)))
    struct.pack_into(">I", header, 60, chance.choice((0, 1, FORMAT)))
    return bytes(header) + chance.randbytes(4096 - 100) + bytes(4096 * 3)


WAYS: Mapping[str, Spoil] = {
    "bytes changed": _bytes_changed,
    "cut off": _cut,
    "a page zeroed": _page_zeroed,
    "pages exchanged": _pages_exchanged,
    "header changed": _header_changed,
    "grown": _grown,
    "noise": _noise,
    "another kind": _other_kind,
    "another database": _other_database,
}
