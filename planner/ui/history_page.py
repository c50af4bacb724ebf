"""The history of the workspace: every change, searched, looked into, and taken out as a table."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from planner.domain.text import text
from planner.session.history_lines import (
    LIMIT,
    Detail,
    HistoryLine,
    details,
    export_history,
    history,
)
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import LineEdit
from planner.ui.label import Hint
from planner.ui.page import Page
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

AFTER_TYPING_MS = 250


class HistoryPage(Page):
    """What was written can be read here, and never changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self.search = LineEdit(says("Search the history"), hint=says("Search the history"))
        self.search.setClearButtonEnabled(True)
        self.export = Button(says("Export as CSV..."), icon=desk.theme.icon("download"))
        self.rows: RecordTable[HistoryLine] = RecordTable(
            [
                Column(says("Step"), lambda h: f"{h.seq:,}", number=True, sort=lambda h: h.seq),
                Column(says("When"), self._when, sort=lambda h: h.seq),
                Column(says("Who"), lambda h: desk.say(h.who)),
                Column(says("What"), lambda h: desk.say(h.what)),
            ],
            identity=lambda h: h.seq,
        )
        self.table: Table[HistoryLine] = Table(self.rows, says("History"), desk.theme)
        self.table.widths(desk.theme, 90, 210, 150, 0)
        self.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.detail_rows: RecordTable[Detail] = RecordTable(
            [
                Column(says("Kind"), lambda d: desk.say(d.record)),
                Column(says("Field"), lambda d: desk.say(d.field)),
                Column(says("Before"), lambda d: desk.say(d.before)),
                Column(says("After"), lambda d: desk.say(d.after)),
            ],
            identity=id,
        )
        self.details: Table[Detail] = Table(self.detail_rows, says("What it changed"), desk.theme)
        self.details.setSortingEnabled(False)
        self.details.widths(desk.theme, 170, 150, 300, 0)
        self.count = Hint()
        self._later = QTimer(self, singleShot=True, interval=AFTER_TYPING_MS)
        self._lay_out()
        self._later.timeout.connect(self._search)
        self.search.textChanged.connect(self._search_later)
        self.table.picked.connect(self._show_details)
        self.export.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        top = QHBoxLayout()
        top.setSpacing(px(12))
        self.search.setFixedWidth(px(340))
        top.addWidget(self.search)
        top.addWidget(self.count, 1)
        top.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(16),) * 4)
        column.setSpacing(px(12))
        column.addLayout(top)
        column.addWidget(self.table, 3)
        column.addWidget(self.details, 2)

    @override
    def title(self) -> str:
        return self.desk.text("History")

    @override
    def refresh(self) -> None:
        words = self.search.text().strip()
        found = history(self.desk.session, words)
        self.rows.show(found)
        self.count.setText(self._counted(len(found), words))
        if found and self.table.selected() is None:
            self.table.selectRow(0)
        self._show_details(self.table.selected())

    def _counted(self, n: int, words: str) -> str:
        if n >= LIMIT:
            return self.desk.text("The newest {n}. Search for older ones, or export all.", n=LIMIT)
        if words and not n:
            return self.desk.text("Nothing in the history says that.")
        return self.desk.text("{n} lines. Nobody can change them.", n=n)

    def _search(self) -> None:
        if self.isVisible():
            self.refresh()

    def _search_later(self) -> None:
        self._later.start()

    def _show_details(self, line: HistoryLine | None) -> None:
        found = [] if line is None else details(self.desk.session, line.seq)
        self.detail_rows.show(found)

    def _when(self, line: HistoryLine) -> str:
        return f"{self.desk.day(line.at.date())} {line.at:%H:%M:%S}"

    def _choose(self) -> None:
        says = self.desk.text
        path = self.desk.session.file.path
        usual = path.with_name(says("{name} history.csv", name=path.stem))
        title = says("Export the history")
        name, _ = QFileDialog.getSaveFileName(self, title, str(usual), says("CSV files (*.csv)"))
        if name:
            self.save(Path(name if name.casefold().endswith(".csv") else f"{name}.csv"))

    def save(self, path: Path) -> None:
        session, words = self.desk.session, self.search.text().strip()
        lines = export_history(session, path, self.desk.say, words)
        self.desk.tell(text("{n} lines were written into {file}.", n=lines, file=path.name))
