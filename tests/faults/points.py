"""Every file operation of every deed fails once, in every way: nothing acknowledged may be lost,
nothing may be half, and what failed must be said to have failed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from planner.store.opening import Secret
from tests.faults.children import Say, in_a_child
from tests.faults.deeds import DEEDS, KEY, Deed, looked
from tests.faults.erasing import ERASE, RESTORE_ERASED
from tests.faults.injector import arm, counted
from tests.faults.tally import Tally

WAYS = ("kill", "torn", "EIO", "ENOSPC")
"""Of errors every second one lasts: from there on all operations fail."""

ALL = {**DEEDS, "erase": ERASE, "restore after an erasure": RESTORE_ERASED}
SYNCED = "Dropbox"
"""A folder where no WAL is safe: the file is written under a rollback journal."""
SPARSE = {"rekey": 8, SYNCED: 3}
"""Where there are thousands of like operations, every n-th will do."""


def tallies(folder: Path, *, every: int = 1) -> Iterator[Tally]:
    """One for each deed, plain and encrypted; `every` n-th operation only."""
    for name, deed in ALL.items():
        for secret in (None, KEY) if name != "migrate" else (None,):
            kind = "plain" if secret is None else "encrypted"
            tally = Tally(f"points: {name}, {kind}, an operation fails")
            step = max(every, SPARSE.get(name, 1))
            _sweep(tally, deed, secret, folder / f"{name}-{kind}", step)
            yield tally
    for name in ("post", "erase"):
        tally = Tally(f"points: {name}, encrypted, in a synced folder, an operation fails")
        _sweep(tally, ALL[name], KEY, folder / name / SYNCED, max(every, SPARSE[SYNCED]))
        yield tally


def _sweep(tally: Tally, deed: Deed, secret: Secret | None, folder: Path, every: int) -> None:
    template = folder / "template"
    template.mkdir(parents=True)
    in_a_child(lambda _say: deed.prepare(template, secret))
    operations = _operations(deed, secret, template, folder / "count")
    tally.seen["operations"] = operations
    for at in range(1, operations + 1, every):
        lasting = "+" if at // every % 2 else ""
        for way in WAYS:
            how = f"{way}{lasting}" if way.startswith("E") else way
            _point(tally, deed, secret, template, folder / "point", at, how)


def _operations(deed: Deed, secret: Secret | None, template: Path, work: Path) -> int:
    shutil.copytree(template, work)

    def count(say: Say) -> None:
        arm(work)
        deed.do(work, secret, say)
        say(f"operations {counted()}")

    ended = in_a_child(count)
    if not ended.told("operations"):
        raise RuntimeError(f"the deed fails by itself: {ended}")
    return int(ended.told("operations")[0])


def _point(
    tally: Tally, deed: Deed, secret: Secret | None, template: Path, work: Path, at: int, way: str
) -> None:
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(template, work)

    def do(say: Say) -> None:
        arm(work, at, way)
        deed.do(work, secret, say)

    ended = in_a_child(do)
    tally.tried += 1
    where = f"{way} at {at}"
    acked = frozenset(ended.told("did"))
    tally.seen["died" if ended.code == 137 else "lived"] += 1
    tally.seen["refused"] += bool(ended.told("refused"))
    if ended.hung:
        tally.went_wrong("hung", where)
    if ended.told("raised"):
        tally.went_wrong("an exception that is no sentence", f"{where}: {ended.told('raised')[0]}")

    def look(say: Say) -> None:
        for wrong in looked(deed, work, secret, acked):
            say(f"wrong {wrong}")

    for wrong in in_a_child(look, limit=30).told("wrong"):
        tally.went_wrong(wrong.split(" ")[0], f"{where}: {wrong}")
