"""Two processes take turns at one file: no increment of either is lost."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from planner.domain.accounts import Account, add_account, edit_account
from planner.session.checking import findings
from planner.store.problems import FileProblem
from tests.faults.children import Say, in_a_child
from tests.faults.deeds import session_in
from tests.faults.tally import Tally

AT_A_TIME = 50
"""Increments before the file is handed over."""
LONGEST = 1200.0
"""Seconds that both may take together."""


def tallies(folder: Path, *, increments: int = 10_000) -> Iterator[Tally]:
    folder.mkdir(parents=True)
    tally = Tally("processes: increments by two processes")
    each = max(AT_A_TIME, increments // 2)
    in_a_child(lambda _say: _begin(folder))
    one = os.fork()
    if one == 0:
        _count_up(folder, each)
        os._exit(0)
    ended = in_a_child(lambda _say: _count_up(folder, each), limit=LONGEST)
    _, status = os.waitpid(one, 0)

    def look(say: Say) -> None:
        session = session_in(folder, None)
        (account,) = session.plan.all(Account)
        say(f"total {account.place}")
        say(f"findings {len(findings(session))}")
        session.close()

    told = in_a_child(look, limit=120)
    tally.tried = 2 * each
    if ended.code or status:
        tally.went_wrong("a process failed", f"{ended} {status}")
    if told.told("total") != (str(2 * each),):
        tally.went_wrong("lost", f"{told.lines} of {2 * each}")
    if told.told("findings") != ("0",):
        tally.went_wrong("findings", told.lines)
    yield tally


def _begin(folder: Path) -> None:
    session = session_in(folder, None)
    session.do(add_account, "Counter", place="0")
    session.close()


def _count_up(folder: Path, increments: int) -> None:
    left = increments
    while left > 0:
        try:
            session = session_in(folder, None)
        except FileProblem:  # the other one has it
            time.sleep(0.002)
            continue
        for _ in range(min(AT_A_TIME, left)):
            (account,) = session.plan.all(Account)
            session.do(edit_account, account.id, place=str(int(account.place) + 1))
            left -= 1
        session.close()
        time.sleep(0.004)  # let the other one in
