"""A single bit of a workspace file turns: an encrypted file must be found out every time.

A plain file has no checksums: what goes unseen there is counted and told, and the program says so
when such a file is made.
"""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.session.checking import findings
from planner.session.exporting import as_data
from planner.store.opening import Secret
from tests.faults.children import Say, in_a_child
from tests.faults.deeds import KEY, NAME, acts, prepare_ledger, session_in
from tests.faults.tally import Tally

IN_ONE_CHILD = 25


def tallies(folder: Path, *, flips: int = 5000) -> Iterator[Tally]:
    yield _flip(Tally("flips: encrypted, one bit turns"), KEY, folder / "encrypted", flips)
    plain = Tally("flips: plain, one bit turns, without a crash")
    yield _flip(plain, None, folder / "plain", max(25, flips // 10))


def _flip(tally: Tally, secret: Secret | None, folder: Path, flips: int) -> Tally:
    folder.mkdir(parents=True)
    in_a_child(lambda _say: prepare_ledger(folder, secret))
    in_a_child(lambda say: acts(folder, secret, say, 20), limit=60)
    whole = (folder / NAME).read_bytes()
    if _sound_by_itself(folder, secret) != "sound":
        tally.went_wrong("not sound before any flip")
    chance = random.Random(4)
    places = [(chance.randrange(len(whole)), chance.randrange(8)) for _ in range(flips)]
    for at in range(0, flips, IN_ONE_CHILD):
        some = places[at : at + IN_ONE_CHILD]

        def look(say: Say, some: list[tuple[int, int]] = some) -> None:
            for place in some:
                say(f"flip {_found(folder, whole, place, secret)}")

        ended = in_a_child(look, limit=120)
        told = ended.told("flip")
        tally.tried += len(some)
        tally.seen.update(told)
        for outcome in told:
            if outcome == "changed" and secret is not None:
                tally.went_wrong("not found", f"flips {at} to {at + len(some)}")
        if len(told) < len(some):
            tally.went_wrong("crash or exception", f"{some[len(told)]}: {ended}")
    return tally


def _sound_by_itself(folder: Path, secret: Secret | None) -> str:
    def look(say: Say) -> None:
        session = session_in(folder, secret)
        say("sound" if not findings(session) else "unsound")
        session.close()

    return " ".join(in_a_child(look).lines)


def _found(folder: Path, whole: bytes, place: tuple[int, int], secret: Secret | None) -> str:
    """How the flip came out: refused, found, unused (nothing read differs) or changed."""
    at, bit = place
    body = bytearray(whole)
    body[at] ^= 1 << bit
    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    (work / NAME).write_bytes(body)
    shutil.copytree(folder / "settings", work / "settings")
    try:
        session = session_in(work, secret)
        try:
            if findings(session):
                return "found"
            read = as_data(session)
        finally:
            session.close()
    except PlannerError:
        return "refused"
    return "unused" if read == _untouched(folder, secret) else "changed"


_READ: dict[Path, object] = {}


def _untouched(folder: Path, secret: Secret | None) -> object:
    if folder not in _READ:
        session = session_in(folder, secret)
        _READ[folder] = as_data(session)
        session.close()
    return _READ[folder]
