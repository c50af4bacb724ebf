"""The warnings, each with its limit and what it tells one to do; limits are set in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget

from planner.domain.own_rules import Threshold, set_threshold, threshold
from planner.domain.warnings import RULES, SEVERITY_WORDS, Rule
from planner.ui.board.card_faces import SHORT, TONES
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Caption, Hint, Label, Pill
from planner.ui.rows import scrolled

HIGHEST = 999


class LimitBox(QSpinBox):
    """`settled` carries the rule and the limit, once it is finished and another."""

    settled = Signal(str, int)

    def __init__(self, rule: Rule, name: str) -> None:
        super().__init__(minimum=0, maximum=HIGHEST)
        self._rule = rule.name
        self._shown = -1
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._settle)

    def show_limit(self, limit: int) -> None:
        if not self.hasFocus() or self.value() == self._shown:
            self.setValue(limit)
        self._shown = limit

    def _settle(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.settled.emit(self._rule, self._shown)


class LimitsCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Warnings"))
        self._desk = desk
        self.boxes: dict[str, LimitBox] = {}
        self.restores: dict[str, RestoreButton] = {}
        px = desk.theme.px
        self.inside.addWidget(
            Hint(desk.text("When each warning strikes in this workspace, and what it asks for."))
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, px(6), 0)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(12))
        grid.setColumnStretch(1, 1)
        for row, rule in enumerate(RULES):
            self._add(grid, row, rule)
        column = QVBoxLayout()
        column.addLayout(grid)
        column.addStretch()
        self.inside.addWidget(scrolled(column, desk.text("Warnings")), 1)

    def _add(self, grid: QGridLayout, row: int, rule: Rule) -> None:
        desk = self._desk
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(
            Pill(desk.say(SEVERITY_WORDS[rule.severity]), TONES[rule.severity]), row, 0, top
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        name = desk.say(SHORT[rule.name])
        words.addWidget(Label(name, kind="heading"))
        words.addWidget(Hint(desk.say(rule.remedy)))
        both = QWidget()
        words.setContentsMargins(0, 0, 0, 0)
        both.setLayout(words)
        grid.addWidget(both, row, 1)
        unit = desk.say(rule.unit)
        box = LimitBox(rule, desk.text("{rule}: {unit}", rule=name, unit=unit))
        box.setFixedWidth(desk.theme.px(64))
        box.settled.connect(self._set)
        caption = Caption(unit)
        caption.setWordWrap(True)
        caption.setFixedWidth(desk.theme.px(190))
        grid.addWidget(caption, row, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(box, row, 3, Qt.AlignmentFlag.AlignVCenter)
        restore = RestoreButton(rule.name, desk.text("As shipped: {n}", n=rule.limit))
        restore.asked.connect(self._restore)
        grid.addWidget(restore, row, 4, Qt.AlignmentFlag.AlignVCenter)
        self.boxes[rule.name], self.restores[rule.name] = box, restore

    def refresh(self) -> None:
        plan = self._desk.session.plan
        own = {t.rule for t in plan.all(Threshold)}
        for rule in RULES:
            self.boxes[rule.name].show_limit(threshold(plan, rule.name, rule.limit))
            self.restores[rule.name].setEnabled(rule.name in own)

    def _set(self, rule: str, limit: int) -> None:
        self._desk.session.do(set_threshold, rule, limit)

    def _restore(self, rule: str) -> None:
        self._desk.session.do(set_threshold, rule, None)


class RestoreButton(Button):
    asked = Signal(str)

    def __init__(self, rule: str, words: str) -> None:
        super().__init__(words, kind="quiet")
        self._rule = rule
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._rule)
