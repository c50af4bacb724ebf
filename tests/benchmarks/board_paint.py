"""The board with 2,000 cards from nothing to its first paint, beside an empty one."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Change, Id, Record, added
from planner.domain.roles import Involvement, involvements
from planner.domain.text import text
from planner.session import Session
from planner.store.workspace import Workspace
from tests.benchmarks.figure import Figure, race

CARDS = 2000


def board_figure(plan: Plan) -> Figure:
    """`plan` has a process, accounts with charts, and purchases to be copied."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _desks(plan) as (full, empty):
        ours, peer = race(lambda: _painted(full), lambda: _painted(empty), runs=5)
    return Figure(
        name="who: the board with 2,000 cards to its first paint, ms",
        ours=ours,
        peer=peer,
        peer_name="the board without cards",
        goal=3.0,
    )


@contextmanager
def _desks(plan: Plan) -> Iterator[tuple[Any, Any]]:
    from PySide6.QtWidgets import QApplication

    from planner.ui.desk import Desk
    from planner.ui.dress import add_fonts, dress
    from planner.ui.live import LiveSignal
    from planner.ui.settings import Settings

    program = QApplication.instance() or QApplication([])
    add_fonts()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        settings = Settings(home / "settings")
        dress(program, settings.theme, "en")
        made = []
        for name, records in (("full", _crowded(plan)), ("empty", _bare(plan))):
            file = Workspace.create(home / f"{name}.planner", None, home / name, _now)
            session = Session(file, _now, LiveSignal())
            session.do(lambda _plan, records=records: Change(text("Fill"), added(*records)))
            made.append((session, Desk(session, settings)))
        yield made[0][1], made[1][1]
        for session, _ in made:
            session.close()


def _now() -> Any:
    from datetime import datetime

    return datetime.fromisoformat("2026-11-23T09:30")


def _painted(desk: Any) -> float:
    """Milliseconds; each time as the first time, on a plan that was asked nothing yet."""
    from planner.ui.board.page import BoardPage
    from planner.ui.place import Place

    desk.session.plan = Plan(desk.session.plan.tables, desk.session.plan.next_id)
    start = perf_counter()
    page = BoardPage(desk)
    page.resize(1240, 850)
    page.show_place(Place("board"))
    page.grab()
    spent = (perf_counter() - start) * 1000
    page.deleteLater()
    return spent


def _crowded(plan: Plan) -> list[Record]:
    records = _bare(plan)
    ids = map(Id, count(plan.next_id))
    models = sorted(plan.all(Purchase), key=lambda p: p.id)
    for n in range(CARDS):
        model = models[n % len(models)]
        purchase = replace(model, id=next(ids), name=f"Purchase {n}", amount=n * 1000_00)
        records.append(purchase)
        records.extend(
            replace(noted, id=next(ids), purchase=purchase.id)
            for noted in involvements(plan, model.id)
        )
    return records


def _bare(plan: Plan) -> list[Record]:
    """All but the purchases."""
    kinds = (kind for kind in plan.tables if kind not in (Purchase, Involvement))
    return [record for kind in kinds for record in plan.all(kind)]
