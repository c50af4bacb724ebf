"""The stages a purchase has been through, with the days it stayed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.plan import Plan
from planner.domain.processes import Stage
from planner.domain.purchases import Purchase, StageMove, moves_by_purchase
from planner.ui.desk import Desk
from planner.ui.label import Hint, Label
from planner.ui.rows import filled, pilled


@dataclass(frozen=True, slots=True)
class Stay:
    """`since` and `until` are None where the day is not known; `until` of the present stay. `left`
    is the move that ended it."""

    stage: Stage
    since: date | None
    until: date | None
    present: bool = False
    left: StageMove | None = None

    def days(self, today: date) -> int | None:
        end = today if self.present else self.until
        return None if end is None or self.since is None else (end - self.since).days


def stays(plan: Plan, purchase: Purchase) -> list[Stay]:
    """Where the purchase is, then where it was before, back to its first stage."""
    moves = moves_by_purchase(plan).get(purchase.id, [])
    starts = [None, *(move.on for move in moves)]
    found = [
        Stay(plan.get(Stage, move.from_), start, move.on, left=move)
        for move, start in zip(moves, starts, strict=False)
    ]
    now = Stay(plan.get(Stage, purchase.stage), purchase.entered_on, None, present=True)
    return [now, *reversed(found)]


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
        name = stay.stage.name.said(desk.language.code)
        name = f"{stay.stage.place} {name}" if stay.stage.place else name
        yield Label(name, wraps=True) if stay.present else Hint(name)
        days = stay.days(desk.session.today)
        if days is not None and days > stay.stage.usual_days:
            over = desk.text("{days} days over", days=days - stay.stage.usual_days)
            yield pilled(over, "due", Label(self._when(stay), kind="caption", wraps=True), 6)
        else:
            yield Label(self._when(stay), kind="caption", wraps=True)
        yield from self._without(stay)

    def _without(self, stay: Stay) -> Iterator[QWidget]:
        """The evidence that was missing when it went on, and the reason that was given."""
        if stay.left is None or not stay.left.missing:
            return
        code, evidence = self._desk.language.code, stay.stage.evidence
        words = [evidence[n].said(code) for n in stay.left.missing if n < len(evidence)]
        if words:
            missing = self._desk.listed(words)
            yield Hint(self._desk.text("Went on without: {evidence}", evidence=missing))
        if stay.left.reason:
            yield Hint(self._desk.text("Because: {reason}", reason=stay.left.reason))

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
