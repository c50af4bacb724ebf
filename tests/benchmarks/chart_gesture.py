"""Started as a process of its own: the window with a chart of many seats, and what gestures on it
cost.

The answer is one JSON line: milliseconds of processor time from the command to the painted frame,
the write to the disk left out.
"""

import gc
import json
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication
from typing_extensions import override

from planner.domain.accounts import accounts, add_account
from planner.domain.charting import Newcomer, add_seat, import_people, move_seat, rename_holder
from planner.domain.journal import Line, Verb
from planner.domain.new_purchase import NewPurchase, add_purchase_with
from planner.domain.org import holder, seats
from planner.domain.processes import BuyingRole
from planner.domain.purchases import purchases
from planner.domain.record import Change, Id
from planner.domain.roles import Stance, involve
from planner.history import History
from planner.session import Session
from planner.session.resources import process_templates
from planner.store.workspace import Workspace
from planner.ui.chart.page import ChartPage
from planner.ui.dress import add_fonts
from planner.ui.live import LiveSignal
from planner.ui.main_window import MainWindow
from planner.ui.place import Place
from planner.ui.settings import Settings
from tests.benchmarks.chart_frames import timed, tree

NOW = datetime.fromisoformat("2026-11-23T09:30")
TIMES, ROUNDS = 9, 3
"""The usual time of a round; of the rounds the one the machine disturbed least."""


class Unwritten(Session):
    """A session whose changes stay in memory."""

    def __init__(self, file: Workspace, now: Callable[[], datetime], changed: LiveSignal) -> None:
        super().__init__(file, now, changed)
        self._done: dict[int, Change] = {}
        self._history = History([], self._done.get)

    @override
    def _write(self, change: Change, verb: Verb, of: int = 0) -> None:
        seq = len(self._done) + 1
        self._done[seq] = change
        self.plan = self.plan.after(change)
        self._history.add(Line(seq, verb, of))
        self.changed.emit(change)


def now() -> datetime:
    return NOW


def main(size: int) -> None:
    application = QApplication([])
    add_fonts()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        file = Workspace.create(home / "large.planner", None, home / "settings", now)
        session = Unwritten(file, now, LiveSignal())
        found = measured(session, home, application, size)
        session.close()
    sys.stdout.write(json.dumps(found) + "\n")


def chart(session: Session, size: int) -> Id:
    """One account with that many seats, all of them held, and a purchase in which a few play."""
    session.do(add_account, "Large")
    account = accounts(session.plan)[0].id
    people = [
        Newcomer(title=f"Engineer {n % 40}", name=f"Wang {n}", manager=None if p < 0 else p)
        for n, p in enumerate(tree(size))
    ]
    session.do(import_people, account, people)
    wanted = NewPurchase(account=account, name="Bending machine", on=NOW.date())
    session.do(add_purchase_with, process_templates()[0], wanted)
    purchase = purchases(session.plan, account)[0].id
    roles = list(BuyingRole)
    for n, seat in enumerate(seats(session.plan, account)[: size // 5 : size // 60]):
        person = holder(session.plan, seat.id)
        if person is not None:
            parts = {"roles": frozenset({roles[n % len(roles)]}), "influence": 1 + n % 5}
            session.do(involve, purchase, person.id, stance=list(Stance)[n % 6], **parts)
    return account


def window(session: Session, home: Path, application: QApplication) -> MainWindow:
    settings = Settings(home / "settings")
    settings.language_code, settings.theme_choice = "en", "light"
    shown = MainWindow(settings)
    shown.resize(1500, 900)
    shown.show()
    shown.show_session(session)
    application.processEvents()
    return shown


def measured(
    session: Session, home: Path, application: QApplication, size: int
) -> dict[str, float]:
    account = chart(session, size)
    shown = window(session, home, application)
    view = shown.view
    if view is None:
        raise RuntimeError("no workspace is open")
    view.go(Place("account", account=account, tab="chart"))
    page = view.page
    if not isinstance(page, ChartPage):
        raise TypeError(page)
    chosen = seats(session.plan, account)[size // 2].id
    other = seats(session.plan, account)[size // 3].id
    page.selection.choose(chosen)
    application.processEvents()
    gc.collect()
    gc.freeze()  # as the program does with what it has opened

    def usual(gesture: Callable[[int], object]) -> float:
        def whole(n: int) -> None:
            gesture(n)
            application.processEvents()

        whole(0)
        rounds = [[timed(lambda n=n: whole(n)) for n in range(1, TIMES)] for _ in range(ROUNDS)]
        found = min(median(times) for times in rounds)
        if page.selection.seat != chosen:
            raise RuntimeError("the selection was lost")
        return found

    long = "Alexandrina Konstantinova of the northern works"
    mover = next(s.id for s in seats(session.plan, account)[size // 4 :] if s.manager != other)
    found = {
        "rename": usual(lambda n: session.do(rename_holder, chosen, f"Li {n}")),
        "wider": usual(lambda n: session.do(rename_holder, chosen, long[: 20 + 3 * n])),
        "add": usual(lambda n: session.do(add_seat, account, chosen)),
        "move": usual(lambda n: session.do(move_seat, mover, (other, chosen)[n % 2])),
        "undo": usual(lambda _: session.undo()),
        "fold": usual(lambda _: page.deeds.toggle_fold()),
    }
    page.deeds.unfold_all()
    page.toolbar.outline.click()
    application.processEvents()
    return found | {
        "outline rename": usual(lambda n: session.do(rename_holder, chosen, f"Li {n}")),
        "outline add": usual(lambda _: session.do(add_seat, account, chosen)),
    }


if __name__ == "__main__":
    main(int(sys.argv[1]))
