"""Variants of terms as columns: what each costs, what is left to us, and where they break even."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QWidget

from planner.domain.money import half_up, percent, shown
from planner.domain.simulation import SimulatedFacts
from planner.domain.terms import Terms
from planner.domain.what_if import MOST, Outcome, crossing, pays_off
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.label import Hint, Label
from planner.ui.rows import emptied

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Held:
    """A variant and what it pays for the money."""

    name: str
    terms: Terms
    outcome: Outcome


class VariantsGrid(QWidget):
    """`picked` carries the number of the variant whose heading was pressed. The first one is what
    the others are held against."""

    picked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(desk.theme.px(18))
        self._grid.setVerticalSpacing(desk.theme.px(6))
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.picked)

    def show_held(
        self, held: Sequence[Held], chosen: int, facts: SimulatedFacts, margin: Fraction
    ) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        emptied(self._grid)
        for n, one in enumerate(held):
            heading = Button(one.name, kind="toggle")
            heading.setCheckable(True)
            heading.setChecked(n == chosen)
            self._group.addButton(heading, n)
            self._grid.addWidget(heading, 0, n + 1, RIGHT)
        for row, (name, figures, kind) in enumerate(self._rows(held, margin), 1):
            self._line(2 * row - 1, len(held))
            self._grid.addWidget(Label(name, kind=kind), 2 * row, 0)
            for n, figure in enumerate(figures, 1):
                self._grid.addWidget(Label(figure, kind=kind), 2 * row, n, RIGHT)
        told = [self._told(held[0], other, facts, margin) for other in held[1:]]
        after = 2 * len(self._rows(held, margin)) + 1
        for n, sentence in enumerate(told):
            self._grid.addWidget(Hint(sentence), after + n, 0, 1, len(held) + 1)

    def _rows(self, held: Sequence[Held], margin: Fraction) -> list[tuple[str, list[str], str]]:
        says = self._desk.text
        rows = [
            (says("Money received"), [self._amount(h, h.outcome.received) for h in held], ""),
            (says("Direct"), [self._amount(h, h.outcome.direct) for h in held], ""),
            (says("Volume"), [self._amount(h, h.outcome.volume) for h in held], ""),
            (says("Cost"), [self._amount(h, h.outcome.total) for h in held], "heading"),
            (says("Share of money received"), [_share(h.outcome.share) for h in held], ""),
        ]
        if margin:
            left = [self._amount(h, h.outcome.left(margin)) for h in held]
            rows.append((says("Left of our margin"), left, "heading"))
        return rows

    def _told(self, first: Held, other: Held, facts: SimulatedFacts, margin: Fraction) -> str:
        says = self._desk.text
        said = [self._crosses(first, other, facts)]
        if margin:
            volume = pays_off(first.terms, other.terms, facts, margin)
            if volume is None:
                said.append(says("Even {n} times the money would leave us less than now.", n=MOST))
            elif volume <= 1:
                said.append(says("It leaves us no less than now."))
            else:
                said.append(
                    says("It pays off from {volume} of the money on.", volume=_share(volume))
                )
        return says("{one} {other}", one=said[0], other=said[1]) if len(said) > 1 else said[0]

    def _crosses(self, first: Held, other: Held, facts: SimulatedFacts) -> str:
        """Which of the two costs more, and from what money on that is otherwise."""
        says, names = self._desk.text, {"name": other.name, "first": first.name}
        turn = crossing(first.terms, other.terms, facts)
        if turn is None:
            if other.outcome.total > first.outcome.total:
                return says(
                    "“{name}” costs more than “{first}” up to {n} times this money.",
                    n=MOST, **names,
                )  # fmt: skip
            return says(
                "“{name}” never costs more than “{first}” up to {n} times this money.",
                n=MOST, **names,
            )  # fmt: skip
        money = self._amount(first, half_up(first.outcome.received * turn.volume))
        at = {"amount": money, "volume": _share(turn.volume), **names}
        if turn.dearer:
            return says(
                "Once {amount} is received ({volume}), “{name}” costs more than “{first}”; below "
                "that it does not.",
                **at,
            )
        return says(
            "Until {amount} is received ({volume}), “{name}” costs more than “{first}”; from there "
            "on it does not.",
            **at,
        )

    def _line(self, row: int, columns: int) -> None:
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self._grid.addWidget(rule, row, 0, 1, columns + 1)

    def _amount(self, of: Held, minor: int) -> str:
        return shown(minor, of.terms.currency)


def _share(share: Fraction | None) -> str:
    if share is None:
        return "—"
    return percent(Fraction(half_up(share * 10_000), 10_000)).replace("%", " %")
