"""The stages a purchase has been through, with the days it stayed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.plan import Plan
from planner.domain.processes import Stage
from planner.domain.purchases import Purchase, StageMove
from planner.ui.board.rows import filled
from planner.ui.desk import Desk
from planner.ui.label import Caption, Hint, Label


@dataclass(frozen=True, slots=True)
class Stay:
    """`since` and `until` are None where the day is not known; `until` of the present stay."""

    stage: Stage
    since: date | None
    until: date | None
    present: bool = False

    def days(self, today: date) -> int | None:
        end = today if self.present else self.until
        return None if end is None or self.since is None else (end - self.since).days


def stays(plan: Plan, purchase: Purchase) -> list[Stay]:
    """Where the purchase is, then where it was before, back to its first stage."""
    moves = sorted((m for m in plan.all(StageMove) if m.purchase == purchase.id), key=_by_id)
    ends = [move.on for move in moves]
    starts = [None, *ends]
    stages = [*(move.from_ for move in moves), purchase.stage]
    found = [
        Stay(plan.get(Stage, stage), starts[n], ends[n] if n < len(ends) else None)
        for n, stage in enumerate(stages)
    ]
    found[-1] = Stay(found[-1].stage, purchase.entered_on, None, present=True)
    return found[::-1]


def _by_id(move: StageMove) -> int:
    return move.id


class HistoryList(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(desk.theme.px(3))

    def show_purchase(self, purchase: Purchase) -> None:
        plan = self._desk.session.plan
        filled(self._rows, (w for stay in stays(plan, purchase) for w in self._stay(stay)))

    def _stay(self, stay: Stay) -> Iterator[QWidget]:
        desk = self._desk
        name = f"{stay.stage.place} {stay.stage.name.said(desk.language.code)}"
        yield Label(name, wraps=True) if stay.present else Hint(name)
        yield Caption(self._when(stay))

    def _when(self, stay: Stay) -> str:
        desk, days = self._desk, stay.days(self._desk.session.today)
        said = []
        if stay.present:
            said.append(desk.text("since {day}", day=desk.day(stay.since)))
        else:
            said.append(desk.text("until {day}", day=desk.day(stay.until)))
        if days is not None:
            usual = stay.stage.usual_days
            said.append(desk.text("{days} days (usual {usual})", days=days, usual=usual))
        return " · ".join(said)
