"""Started as a process of its own: a chart page of many seats, and what gestures on it cost.

The answer is one JSON line: milliseconds of processor time from the command to the painted frame,
the write to the disk left out.
"""

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
from planner.domain.charting import Newcomer, add_seat, import_people, rename_holder
from planner.domain.journal import Verb
from planner.domain.org import seats
from planner.domain.record import Change
from planner.session import Session
from planner.store.workspace import Workspace
from planner.ui.chart.page import ChartPage
from planner.ui.desk import Desk
from planner.ui.dress import add_fonts, dress
from planner.ui.live import LiveSignal
from planner.ui.place import Place
from planner.ui.settings import Settings
from tests.benchmarks.chart_frames import timed, tree

NOW = datetime.fromisoformat("2026-11-23T09:30")
TIMES = 9


class Unwritten(Session):
    """A session whose changes stay in memory."""

    @override
    def _write(self, change: Change, verb: Verb, of: int = 0) -> None:
        self.plan = self.plan.after(change)
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


def measured(
    session: Session, home: Path, application: QApplication, size: int
) -> dict[str, float]:
    settings = Settings(home / "settings")
    settings.language_code, settings.theme_choice = "en", "light"
    dress(application, settings.theme, "en")
    session.do(add_account, "Large")
    account = accounts(session.plan)[0].id
    people = [
        Newcomer(title=f"Engineer {n % 40}", name=f"Wang {n}", manager=None if p < 0 else p)
        for n, p in enumerate(tree(size))
    ]
    session.do(import_people, account, people)
    page = ChartPage(Desk(session, settings))
    page.resize(1300, 820)
    page.show_place(Place("account", account=account, tab="chart"))
    page.show()
    chosen = seats(session.plan, account)[size // 2].id
    page.selection.choose(chosen)
    application.processEvents()

    def usual(gesture: Callable[[int], object]) -> float:
        def whole(n: int) -> None:
            gesture(n)
            application.processEvents()

        whole(0)
        return median(timed(lambda n=n: whole(n)) for n in range(1, TIMES))

    long = "Alexandrina Konstantinova of the northern works"
    return {
        "rename": usual(lambda n: session.do(rename_holder, chosen, f"Li {n}")),
        "wider": usual(lambda n: session.do(rename_holder, chosen, long[: 20 + 3 * n])),
        "add": usual(lambda n: session.do(add_seat, account, chosen)),
    }


if __name__ == "__main__":
    main(int(sys.argv[1]))
