"""Sixty-second capture: a list is typed or pasted, and stands on the chart in one step."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.capturing import Whereto, capture, loose_ends
from planner.domain.org import Seat, name_of
from planner.domain.outline_out import mark_words
from planner.domain.outline_text import Outline, read_outline
from planner.domain.record import Change, Id
from planner.ui.button import Button
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import one_line
from planner.ui.dialog import Dialog
from planner.ui.fields import Choice
from planner.ui.label import Caption, Hint, Label

PAUSE = 120
"""Milliseconds without a key before the preview follows."""
MOST_PROBLEMS, MOST_LINES = 4, 8
MOST_SHOWN = 2000
TOP = Id(0)


class CaptureDialog(Dialog):
    """Left what is typed, right what will be added. `done` is the change once it was made."""

    def __init__(self, deeds: Deeds, parent: QWidget | None, words: str = "") -> None:
        desk = deeds.desk
        super().__init__(desk.text("Type or paste a list"), desk.theme, parent, width=960)
        self._deeds, self._desk = deeds, desk
        self.change: Change | None = None
        self.outline = Outline(())
        self.typed = QPlainTextEdit(words)
        self.typed.setAccessibleName(desk.text("List of people"))
        self.typed.setPlaceholderText(
            desk.text(
                "General manager Chen\n  Technical director Zhao supports\n  Buyer ? [executor] → "
                "Chen"
            )
        )
        self.typed.setTabChangesFocus(False)
        self.preview = QTreeWidget()
        self.preview.setAccessibleName(desk.text("What will be added"))
        self.where: Choice[Id] = Choice(desk.text("Where"), self._places())
        self.problems = Label(wraps=True)
        self.problems.setProperty("kind", "trouble")
        self.count = Caption()
        self.add = Button(desk.text("Add them"), kind="primary")
        self.add.setDefault(True)
        self.cancel = Button(desk.text("Cancel"))
        self._arrange()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.read)
        self.typed.textChanged.connect(self._timer.start)
        self.where.chosen.connect(self._show_problems)
        self.add.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.reject)
        self.add.explain("Ctrl+Enter")
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(Qt.Modifier.CTRL | key, self).activated.connect(self.keep)
        self.read()

    def _arrange(self) -> None:
        px, text = self._desk.theme.px, self._desk.text
        self.column.addWidget(
            Hint(
                text(
                    "One line for each seat; what is further in reports to what is above it. Write "
                    "name and title in any order. ? is somebody not known yet; supports, opposes, "
                    "[decision maker] and → name note what you know."
                )
            )
        )
        columns = [text("Full name"), text("Job title"), text("Department"), text("Marks")]
        self.preview.setHeaderLabels(columns)
        self.preview.setMinimumHeight(px(300))
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for column, width in enumerate((150, 150, 100)):
            self.preview.setColumnWidth(column, px(width))
        self.preview.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        sides = QHBoxLayout()
        sides.setSpacing(px(12))
        right = QVBoxLayout()
        right.addWidget(self.preview)
        right.addWidget(self.count)
        sides.addWidget(self.typed, stretch=4)
        sides.addLayout(right, stretch=6)
        self.column.addLayout(sides)
        self.column.addWidget(self.problems)
        row = QHBoxLayout()
        row.addWidget(self.where)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.add)
        self.column.addLayout(row)

    def _places(self) -> list[tuple[Id, str]]:
        plan = self._desk.session.plan
        top = (TOP, self._desk.text("At the top of the chart"))
        seat = plan.find(Seat, self._deeds.selection.seat)
        if seat is None:
            return [top]
        name = one_line(self._desk.say(name_of(plan, seat)))
        return [(seat.id, self._desk.text("Below {name}", name=name)), top]

    def whereto(self) -> Whereto:
        return Whereto(
            account=self._deeds.account,
            under=self.where.value() or None,
            purchase=self._deeds.purchase,
            on=self._desk.session.today,
        )

    def read(self) -> None:
        """Show what the list means as it is now."""
        self.outline = read_outline(self.typed.toPlainText())
        self._show_entries()
        self._show_problems()

    def _show_entries(self) -> None:
        self.preview.clear()
        items: list[QTreeWidgetItem] = []
        for entry in self.outline.entries[:MOST_SHOWN]:
            vacant = self._desk.text("Not known yet") if entry.marks.unknown else None
            name = entry.name or vacant or self._desk.text("Vacant")
            marks = " ".join(mark_words(entry.marks, self._desk.say))
            cells = [one_line(w) for w in (name, entry.title, entry.department, marks)]
            item = QTreeWidgetItem(cells)
            if not entry.name:
                item.setForeground(0, self._desk.theme.ink2)
            items.append(item)
            if entry.above is None:
                self.preview.addTopLevelItem(item)
            else:
                items[entry.above].addChild(item)
        self.preview.setColumnHidden(2, not any(e.department for e in self.outline.entries))
        self.preview.expandAll()
        n = len(self.outline.entries)
        self.count.setText(
            self._desk.text("1 seat") if n == 1 else self._desk.text("{n} seats", n=n)
        )
        self.add.setEnabled(bool(n))

    def _show_problems(self, _where: object = None) -> None:
        found: dict[str, list[int]] = {}
        for problem in loose_ends(self._desk.session.plan, self.outline, self.whereto()):
            found.setdefault(self._desk.say(problem.text), []).append(problem.line)
        said = [self._problem(why, lines) for why, lines in list(found.items())[:MOST_PROBLEMS]]
        if len(found) > MOST_PROBLEMS:
            said.append(self._desk.text("+ {n} more", n=len(found) - MOST_PROBLEMS))
        self.problems.setText("\n".join(said))
        self.problems.setVisible(bool(said))

    def _problem(self, why: str, lines: list[int]) -> str:
        """The same of several lines is said once."""
        if len(lines) == 1:
            return self._desk.text("Line {n}: {why}", n=lines[0], why=why)
        some = ", ".join(map(str, lines[:MOST_LINES])) + ("…" if len(lines) > MOST_LINES else "")
        return self._desk.text("Lines {lines}: {why}", lines=some, why=why)

    def keep(self) -> None:
        """Add them: one change, undone at once."""
        self.read()
        if self.outline.entries:
            self.change = self._desk.session.do(capture, self.outline, self.whereto())
            self.accept()
