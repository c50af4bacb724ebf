"""Before and after, side by side: stages with their key people, the way in, warnings, gaps."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.parts import called
from planner.domain.rehearsal import Comparison, Outlook, StageOutlook
from planner.domain.text import Text
from planner.domain.warnings import SEVERITY_WORDS, Warned
from planner.domain.way_in import WayIn
from planner.ui.board.card_faces import TONES
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Caption, Hint, Label, Pill
from planner.ui.rows import emptied, filled, pilled, scrolled


class OutlookCards(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        says, px = desk.text, desk.theme.px
        self.stages, self._grid = Card(says("Key person, stage by stage")), QGridLayout()
        self.ways, self._ways = Card(says("Way in to the key person")), QGridLayout()
        self.gained, self._gained = self._list(says("Warnings that come"))
        self.lost, self._lost = self._list(says("Warnings that go"))
        self.staying, self._staying = self._list(says("Warnings that stay"))
        self._arrange(self._grid, self.stages)
        self._arrange(self._ways, self.ways)
        lists = QHBoxLayout()
        lists.setSpacing(px(14))
        for card in (self.gained, self.lost, self.staying):
            lists.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, px(4), 0)
        column.setSpacing(px(14))
        column.addWidget(self.stages)
        column.addWidget(self.ways)
        column.addLayout(lists)
        column.addStretch()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolled(column, says("Before and after")))

    def _arrange(self, grid: QGridLayout, card: Card) -> None:
        px = self._desk.theme.px
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(7))
        card.inside.addLayout(grid)

    def _list(self, heading: str) -> tuple[Card, QVBoxLayout]:
        card, rows = Card(heading), QVBoxLayout()
        rows.setSpacing(self._desk.theme.px(6))
        card.inside.addLayout(rows)
        return card, rows

    def show_comparison(self, comparison: Comparison, *, tried: bool) -> None:
        """`tried`: something was ticked. Without it both sides are the same, and only one shows."""
        self._show_stages(comparison, tried=tried)
        self._show_ways(comparison, tried=tried)
        filled(self._gained, self._warnings(comparison.gained))
        filled(self._lost, self._warnings(comparison.lost))
        filled(self._staying, self._warnings(comparison.staying))
        for card in (self.gained, self.lost):
            card.setVisible(tried)

    def _heads(self, grid: QGridLayout, first: str, *, tried: bool) -> None:
        says = self._desk.text
        emptied(grid)
        heads = [first, says("As it is")]
        if tried:
            heads += ["", says("If so")]
        for column, words in enumerate(heads):
            grid.addWidget(Caption(words), 0, column)
        for column, share in enumerate((3, 4, 0, 4)):
            grid.setColumnStretch(column, share)

    def _show_stages(self, comparison: Comparison, *, tried: bool) -> None:
        self._heads(self._grid, self._desk.text("Stage"), tried=tried)
        before = {s.number: s for s in comparison.before.stages}
        after = {s.number: s for s in comparison.after.stages}
        for row, number in enumerate(sorted({*before, *after}), 1):
            known = after.get(number) or before[number]
            name = f"{number}  {self._desk.say(known.stage)}"
            self._grid.addWidget(Label(name, wraps=True), row, 0)
            sides = self._side(before.get(number)), self._side(after.get(number))
            self._pair(self._grid, row, sides, tried=tried)

    def _side(self, stage: StageOutlook | None) -> str:
        says = self._desk.text
        if stage is None:
            return says("behind us")
        name = says("nobody") if stage.key is None else self._desk.say(stage.key)
        if stage.empty:
            name = says("{seat} (empty seat)", seat=name)
        return f"{name} · {self._desk.day(stage.begins)}"

    def _show_ways(self, comparison: Comparison, *, tried: bool) -> None:
        self._heads(self._ways, "", tried=tried)
        says = self._desk.text
        sides = self._way(comparison.before), self._way(comparison.after)
        self._ways.addWidget(Label(says("Way in"), wraps=True), 1, 0)
        self._pair(self._ways, 1, sides, tried=tried)
        clocks = self._clock(comparison.before.clock), self._clock(comparison.after.clock)
        self._ways.addWidget(Label(says("Window"), wraps=True), 2, 0)
        self._pair(self._ways, 2, clocks, tried=tried)
        gaps = (
            says("{n} things not known", n=len(comparison.before.gaps)),
            says("{n} things not known", n=len(comparison.after.gaps)),
        )
        self._ways.addWidget(Label(says("Gaps"), wraps=True), 3, 0)
        self._pair(self._ways, 3, gaps, tried=tried)

    def _pair(self, grid: QGridLayout, row: int, sides: tuple[str, str], *, tried: bool) -> None:
        """Both sides; a word, not a colour alone, tells what would change."""
        before, after = sides
        grid.addWidget(Label(before, wraps=True), row, 1)
        if tried:
            if before != after:
                grid.addWidget(Pill(self._desk.text("changes"), "due"), row, 2)
            grid.addWidget(Label(after, wraps=True), row, 3)

    def _way(self, outlook: Outlook) -> str:
        if outlook.way is None:
            return self._desk.text("no way in")
        return " › ".join(self._desk.say(name) for name in _names(outlook.way))

    def _clock(self, clock: Text | None) -> str:
        return self._desk.say(clock) if clock else self._desk.text("no point of no return")

    def _warnings(self, struck: Sequence[Warned]) -> Iterable[QWidget]:
        gap = self._desk.theme.px(8)
        for warned in struck:
            pill = self._desk.say(SEVERITY_WORDS[warned.severity])
            said = Label(self._desk.say(warned.text), wraps=True)
            yield pilled(pill, TONES[warned.severity], said, gap)
        if not struck:
            yield Hint(self._desk.text("None."))


def _names(way: WayIn) -> list[Text]:
    return [called(step.seat, step.person) for step in way.steps]
