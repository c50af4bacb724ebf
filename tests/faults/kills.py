"""SIGKILL at any moment: what was acknowledged is there, and nothing is half."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from planner.store.opening import Secret
from tests.faults.children import Say, in_a_child
from tests.faults.deeds import KEY, TODAY, Deed, acts, look_at_acts, looked, prepare_ledger
from tests.faults.tally import Tally

LONGEST = 0.06
"""Seconds from the first acknowledgement to the kill, at most."""
MANY = 400


def tallies(folder: Path, *, kills: int = 1000) -> Iterator[Tally]:
    for secret, kind in ((None, "plain"), (KEY, "encrypted")):
        tally = Tally(f"kills: {kind}, SIGKILL at a random moment of posting")
        _kill(tally, secret, folder / kind, kills // 2)
        yield tally


def _kill(tally: Tally, secret: Secret | None, folder: Path, kills: int) -> None:
    template, work = folder / "template", folder / "work"
    template.mkdir(parents=True)
    in_a_child(lambda _say: prepare_ledger(template, secret))
    deed = Deed(prepare_ledger, acts, look_at_acts)
    chance = random.Random(TODAY.toordinal())
    acked: set[str] = set()
    for n in range(kills):
        if n % 10 == 0:  # ten kills hit one file, then a fresh one: looking stays quick
            shutil.rmtree(work, ignore_errors=True)
            shutil.copytree(template, work)
            acked = set()

        def post(say: Say) -> None:
            acts(work, secret, say, MANY)

        ended = in_a_child(post, limit=30, kill_after=chance.uniform(0, LONGEST))
        tally.tried += 1
        tally.seen["killed"] += ended.code == -9
        acked |= {what for what in ended.told("did") if what != "close"}
        tally.seen["acknowledged"] += len(ended.told("did"))
        for raised in ended.told("raised"):
            tally.went_wrong("an exception that is no sentence", raised)

        def look(say: Say, known: frozenset[str] = frozenset(acked)) -> None:
            for wrong in looked(deed, work, secret, known):
                say(f"wrong {wrong}")

        for wrong in in_a_child(look, limit=60).told("wrong"):
            tally.went_wrong(wrong.split(" ")[0], f"kill {n}: {wrong}")
