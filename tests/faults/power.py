"""A power cut as a disk would leave it: what was synced is there, of the rest a random part.

The file operations of a run are recorded once. Any prefix of them is a moment at which the power
fails; from then on synced bytes stand, unsynced ones are there in whole sectors or not at all.
"""

import os
import random
import shutil
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from planner.domain.errors import PlannerError
from planner.domain.facts import Receipt
from planner.session.checking import findings
from planner.session.sales import NewReceipt, add_receipt
from planner.store.opening import Secret
from tests.faults.children import Say, in_a_child
from tests.faults.deeds import KEY, NAME, TODAY, prepare_ledger, session_in
from tests.faults.injector import arm
from tests.faults.tally import Tally

SECTOR = 512
RECEIPTS = 30
CHECKPOINT = 24
"""Pages after which the WAL is carried over, so that cuts hit that, too."""


class Done(NamedTuple):
    """An operation of the record: C created, W written, T cut to a size, U removed, S synced,
    R renamed and L linked (from `bytes`), A acknowledged."""

    what: str
    path: str
    at: int
    data: bytes


@dataclass(slots=True)
class File:
    """`synced` is what the disk has for certain, `loose` what it may have of what came after."""

    synced: bytearray | None = None
    loose: list[Done] = field(default_factory=list)


def tallies(folder: Path, *, cuts: int = 10_000) -> Iterator[Tally]:
    shares = ((None, "plain", 2, cuts // 2), (KEY, "encrypted", 2, cuts - cuts // 2))
    for secret, kind, level, many in shares:
        tally = Tally(f"power: {kind}, WAL and synchronous FULL, the power fails")
        _cut(tally, secret, folder / kind, level, many)
        yield tally
    control = Tally("power: control with synchronous NORMAL, which must lose", control=True)
    _cut(control, None, folder / "control", 1, max(40, cuts // 10))
    yield control


def _cut(tally: Tally, secret: Secret | None, folder: Path, level: int, cuts: int) -> None:
    disk, after = folder / "disk", folder / "after"
    disk.mkdir(parents=True)
    in_a_child(lambda _say: prepare_ledger(disk, secret))
    before = {p.name: p.read_bytes() for p in disk.iterdir() if p.is_file()}
    in_a_child(lambda say: _post(disk, folder / "record", secret, level, say), limit=60)
    done = list(_read(folder / "record", disk))
    tally.seen["operations"] = len(done)
    chance = random.Random(7)
    for n in range(cuts):
        moment = chance.randrange(1, len(done) + 1)
        acked = sum(1 for each in done[:moment] if each.what == "A")
        shutil.rmtree(after, ignore_errors=True)
        shutil.copytree(disk / "settings", after / "settings")  # of the end: anchors are no proof
        shutil.rmtree(after / "settings" / "anchors", ignore_errors=True)
        for name, body in left(before, done[:moment], chance).items():
            (after / name).write_bytes(body)
        tally.tried += 1

        def look(say: Say, acked: int = acked) -> None:
            _look(after, secret, acked, say)

        ended = in_a_child(look, limit=30)
        for wrong in (*ended.told("wrong"), *ended.told("raised")):
            tally.went_wrong(wrong.split(":")[0], f"cut {n} after operation {moment}: {wrong}")
        for more in ended.told("more"):
            tally.seen["committed, not yet acknowledged"] += int(more) > 0


def _post(disk: Path, record: Path, secret: Secret | None, level: int, say: Say) -> None:
    arm(disk, record=record)
    session = session_in(disk, secret)
    connection = session.file._connection
    connection.execute(f"PRAGMA synchronous = {level}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT}")
    (deal,) = session.ledger.deals()
    acknowledged = os.open(disk / "told.ack", os.O_WRONLY | os.O_CREAT, 0o600)
    for n in range(RECEIPTS):
        add_receipt(session, NewReceipt(deal=deal.id, value_on=TODAY, amount=100 + n))
        os.write(acknowledged, b"1")
    say("posted")
    os._exit(0)  # as it would stand: nothing is tidied up


def _look(after: Path, secret: Secret | None, acked: int, say: Say) -> None:
    if not (after / NAME).exists():
        say("wrong lost: the file itself")
        return
    try:
        session = session_in(after, secret)
    except PlannerError as problem:
        say(f"wrong not opened: {problem}")
        return
    there = len(session.ledger.facts(Receipt))
    if there < acked:
        say(f"wrong lost: {acked - there} of {acked}")
    say(f"more {max(0, there - acked)}")
    for finding in findings(session):
        if finding.what != "accrual":  # a receipt whose accrual was not written yet
            say(f"wrong {finding.what}: {finding.where} {finding.text.template}")
    session.close()


def _read(record: Path, disk: Path) -> Iterator[Done]:
    written, at = record.read_bytes(), 0
    while at < len(written):
        what, length, size, place = struct.unpack_from("<cIIq", written, at)
        at += struct.calcsize("<cIIq")
        path = os.fsdecode(written[at : at + length])
        data = written[at + length : at + length + size]
        at += length + size
        if Path(path).parent == disk:
            yield Done(what.decode(), Path(path).name, place, data)


def left(before: dict[str, bytes], done: list[Done], chance: random.Random) -> dict[str, bytes]:
    """The files on the disk after the cut."""
    files = {name: File(bytearray(body)) for name, body in before.items()}
    for each in done:
        file = files.setdefault(each.path, File())
        if each.what == "S":
            body = _applied(file, file.loose)
            files[each.path] = File(body)
        elif each.what in "CWTU":
            file.loose.append(each)
    found: dict[str, bytes] = {}
    for name, file in files.items():
        body = _survived(file, chance)
        if body is not None and not name.endswith(("-shm", ".ack", ".lock")):
            found[name] = bytes(body)
    return found


def _survived(file: File, chance: random.Random) -> bytearray | None:
    """A removal and what came after it are another file: the disk has the one or the other."""
    removed = [n for n, each in enumerate(file.loose) if each.what == "U"]
    loose = file.loose
    base = File(None if file.synced is None else bytearray(file.synced))
    if removed:
        if chance.random() < 0.5:
            loose = loose[: removed[0]]
        else:
            loose, base = loose[removed[-1] + 1 :], File(None)
    if base.synced is None and (not loose or chance.random() < 0.5):
        return None
    how = chance.choice(("none", "all", "sectors", "prefix"))
    if how == "none":
        loose = []
    if how == "prefix":
        loose = loose[: chance.randint(0, len(loose))]
    if how == "sectors":
        loose = [part for each in loose for part in _sectors(each) if chance.random() < 0.5]
    return _applied(base, loose)


def _sectors(each: Done) -> Iterator[Done]:
    if each.what != "W":
        yield each
        return
    for start in range(0, len(each.data), SECTOR):
        part = each.data[start : start + SECTOR]
        yield Done("W", each.path, each.at + start, part)


def _applied(file: File, loose: list[Done]) -> bytearray:
    body = bytearray() if file.synced is None else bytearray(file.synced)
    for each in loose:
        if each.what == "W":
            if len(body) < each.at:
                body.extend(bytes(each.at - len(body)))
            body[each.at : each.at + len(each.data)] = each.data
        elif each.what == "T":
            del body[each.at :]
            body.extend(bytes(each.at - len(body)))
        elif each.what == "U":
            body = bytearray()
    return body
