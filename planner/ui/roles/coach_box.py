"""The coach: a flag, and the three tests that somebody must pass to be one."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.guides import Matter
from planner.domain.roles import COACH_TEST_WORDS, CoachTest
from planner.session.resources import guides
from planner.ui.desk import Desk
from planner.ui.label import Hint


class CoachBox(QWidget):
    """`flagged` carries whether they are our coach, `tested` the tests that hold now."""

    flagged = Signal(bool)
    tested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        code, guide = desk.language.code, guides()[Matter.COACH]
        self.flag = QCheckBox(desk.text("Our coach"))
        self.flag.setAccessibleName(self.flag.text())
        self.tests: dict[CoachTest, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(3))
        column.addWidget(self.flag)
        column.addWidget(Hint(guide.question.said(code)))
        for test, words in COACH_TEST_WORDS.items():
            box = QCheckBox(desk.say(words))
            box.setAccessibleName(box.text())
            box.clicked.connect(self._tell)
            self.tests[test] = box
            column.addWidget(box)
            column.addWidget(Hint(guide.of(test).said(code)))
        self.flag.clicked.connect(self.flagged)

    def show_coach(self, *, coach: bool, tests: Collection[CoachTest]) -> None:
        self.flag.setChecked(coach)
        for test, box in self.tests.items():
            box.setChecked(test in tests)

    def _tell(self) -> None:
        self.tested.emit(frozenset(t for t, box in self.tests.items() if box.isChecked()))
