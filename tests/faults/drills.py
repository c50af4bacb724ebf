"""Going back to a backup, and exports onto a full disk, over and over."""

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.session import Session
from planner.session.backups import all_backups, backup_work, restore
from planner.session.checking import findings
from planner.session.exporting import export_csv, export_json, export_xlsx
from tests.faults.children import Ended, Say, in_a_child
from tests.faults.deeds import KEY, acts, prepare_ledger, session_in
from tests.faults.injector import arm, counted
from tests.faults.tally import Tally
from tests.planners import Clock, opened

OLD = b"the old file"
Export = Callable[[Session, Path], list[Path]]
EXPORTS: tuple[Export, ...] = (export_json, export_csv, export_xlsx)


def tallies(folder: Path, *, drills: int = 100, exports: int = 100) -> Iterator[Tally]:
    yield _restores(folder / "restores", drills)
    yield _exports(folder / "exports", exports)


def _restores(folder: Path, drills: int) -> Tally:
    """A backup while things are written, more of them, then a new file from the backup: exactly
    what it was."""
    tally = Tally("drills: a backup is restored to a new file")
    folder.mkdir(parents=True)
    in_a_child(lambda _say: prepare_ledger(folder, KEY))
    for n in range(drills):

        def drill(say: Say, n: int = n) -> None:
            acts(folder, KEY, say, 1)
            session = session_in(folder, KEY)
            work = backup_work(session)
            made = work.make("hand", session.now())
            head = session.file.head
            session.close()
            acts(folder, KEY, say, 1)
            session = session_in(folder, KEY)
            newest = max(all_backups(session), key=lambda b: b.seq)
            target = folder / f"restored {n}.planner"
            restore(backup_work(session), newest, target, folder / "settings")
            session.close()
            if made is None or newest.seq != made.seq:
                say("wrong the newest backup is another one")
            other = opened(target, Clock(session.today), KEY)
            if other.file.head != head:
                say("wrong head")
            if any(f.what not in ("anchor", "accrual") for f in findings(other)):
                say("wrong findings")
            other.close()
            target.unlink()

        ended = in_a_child(drill, limit=60)
        tally.tried += 1
        for wrong in (*ended.told("wrong"), *ended.told("raised")):
            tally.went_wrong(wrong.split(" ")[0], f"drill {n}: {wrong}")
    return tally


def _exports(folder: Path, exports: int) -> Tally:
    """The disk fills at a random operation: every old file is the old one or the whole new one."""
    tally = Tally("drills: exports while the disk fills")
    folder.mkdir(parents=True)
    in_a_child(lambda _say: prepare_ledger(folder, None))
    chance = random.Random(5)
    for n in range(exports):
        export = EXPORTS[n % len(EXPORTS)]
        sizes = _made(folder, folder / "out", export)
        ended = _onto_full_disk(folder, export, sizes, chance.random())
        tally.tried += 1
        tally.seen["refused"] += bool(ended.told("refused"))
        for raised in ended.told("raised"):
            tally.went_wrong("an exception that is no sentence", f"export {n}: {raised}")
        for wrong in _destroyed(folder / "out", sizes):
            tally.went_wrong("destroyed", f"export {n}: {wrong}")
    return tally


def _onto_full_disk(folder: Path, export: Export, sizes: dict[str, int], when: float) -> Ended:
    """`when` in the course of the export, from 0 to 1, the disk is full and stays so."""
    out = folder / "out"

    def fill(say: Say) -> None:
        session = session_in(folder, None)
        arm(out)
        export(session, out)
        operations = counted()
        for name in sizes:
            (out / name).write_bytes(OLD)
        arm(out, 1 + int(when * operations), "ENOSPC+")
        try:
            export(session, out)
        except PlannerError as problem:
            say(f"refused {problem}"[:100])
        session.close()

    return in_a_child(fill, limit=60)


def _destroyed(out: Path, sizes: dict[str, int]) -> Iterator[str]:
    for name, size in sizes.items():
        body = (out / name).read_bytes() if (out / name).exists() else b""
        if body != OLD and abs(len(body) - size) > size // 10:
            yield f"{name}, {len(body)} of {size} bytes"


def _made(folder: Path, out: Path, export: Export) -> dict[str, int]:
    """The files that an export makes, and how large they are."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()

    def make(say: Say) -> None:
        session = session_in(folder, None)
        for path in export(session, out):
            say(f"made {path.stat().st_size} {path.name}")
        session.close()

    told = [line.split(" ", 1) for line in in_a_child(make).told("made")]
    return {name: int(size) for size, name in told}
