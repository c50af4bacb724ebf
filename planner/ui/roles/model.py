"""The matrix of people and roles as Qt's views and screen readers read it."""

import html
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.org import name_of
from planner.domain.processes import ROLE_WORDS
from planner.domain.record import Id
from planner.domain.roles import (
    COVERAGE_WORDS,
    POWER_WORDS,
    STANCE_WORDS,
    Coverage,
    Involvement,
    Power,
    Stance,
)
from planner.domain.text import text
from planner.ui.chart.faces import one_line, titled
from planner.ui.desk import Desk
from planner.ui.roles.columns import HEADINGS, HOW_MANY, At, how_known, known, mark, role_at
from planner.ui.roles.rows import AnyRow, Nobody, Row

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
CENTRED = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def as_typed(lines: Sequence[str]) -> str:
    """A tool tip, which Qt reads as rich text: what was typed is escaped."""
    return "<qt>" + "<br>".join(map(html.escape, lines)) + "</qt>" if lines else ""


class RolesModel(QAbstractTableModel):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: list[AnyRow] = []
        self.key: Id | None = None
        """The seat of the key person of the stage."""

    def show(self, rows: Sequence[AnyRow], key: Id | None) -> None:
        """The same number of rows is shown in place, so that the cursor stays."""
        self.key = key
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
        elif rows:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, HOW_MANY - 1))

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else HOW_MANY

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            buying = role_at(section)
            return self._desk.say(HEADINGS[section] if buying is None else ROLE_WORDS[buying])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if section == At.WEIGHT:
                return RIGHT
            wrapped = int(Qt.TextFlag.TextWordWrap)
            if role_at(section):
                return int(CENTRED) | wrapped
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Row):
            return as_typed(self._why(row, index.column()))
        return None

    def words(self, row: AnyRow, column: int) -> str:
        """What the cell shows. A role that is played shows a dot, with V or S in it."""
        role = role_at(column)
        if isinstance(row, Nobody):
            if role is not None:
                return "?" if role in row.missing else ""
            words = {At.PERSON: text("Nobody yet"), At.STANCE: row.advice}
            return self._desk.say(words[At(column)]) if column in words else ""
        if role is not None:
            return (mark(row, role) or "●") if role in row.roles else ""
        return self._judgement(row, column)

    def name(self, row: Row) -> str:
        return one_line(self._desk.say(name_of(self._desk.session.plan, row.seat)))

    def title(self, row: Row) -> str:
        return one_line(titled(row.seat))

    def _judgement(self, row: Row, column: int) -> str:
        say, noted = self._desk.say, row.noted
        if column == At.PERSON:
            return self.name(row)
        if column == At.STANCE:
            return say(STANCE_WORDS[noted.stance if noted else Stance.UNKNOWN])
        if column == At.INFLUENCE:
            return str(noted.influence) if noted and noted.influence else "–"
        if column == At.COVERAGE:
            return self._coverage(noted)
        if column == At.KNOWN:
            how = known(noted, self._desk.session.today)
            return say(how[0]) if how else ""
        return str(row.weighing.weight) if row.weighing else ""

    def _coverage(self, noted: Involvement | None) -> str:
        """What there is, and what is wanted where that is more."""
        now = noted.coverage if noted else Coverage.NONE
        said, steps = self._desk.say(COVERAGE_WORDS[now]), list(Coverage)
        if noted is None or noted.wanted is None:
            return said
        if steps.index(noted.wanted) <= steps.index(now):
            return said
        return f"{said} → {self._desk.say(COVERAGE_WORDS[noted.wanted])}"

    def _why(self, row: Row, column: int) -> list[str]:
        """What is behind the cell: why somebody weighs what, and how we know the judgements."""
        if column == At.WEIGHT and row.weighing is not None:
            return [self._desk.say(row.weighing.reason)]
        if column == At.KNOWN:
            return [self._desk.say(line) for line in how_known(row.noted, self._desk.day)]
        if column == At.COVERAGE and row.noted is not None and row.noted.wanted is not None:
            return [self._coverage(row.noted)]
        return []

    def _spoken(self, row: AnyRow, column: int) -> str:
        """For screen readers: whose cell it is, and what it says."""
        role, words = role_at(column), self.words(row, column)
        if isinstance(row, Nobody) or column == At.PERSON:
            return self._person_spoken(row) if isinstance(row, Row) else words
        said = self._desk.text("yes") if words else self._desk.text("no")
        powers = [p for p in Power if row.noted and p in row.noted.powers]
        if role is not None and role in row.roles and powers:
            said = ", ".join([said, *(self._desk.say(POWER_WORDS[p]) for p in powers)])
        heading = self.headerData(column, Qt.Orientation.Horizontal)
        return f"{self.name(row)}, {heading}: {said if role is not None else words}"

    def _person_spoken(self, row: Row) -> str:
        coach = self._desk.text("coach") if row.noted and row.noted.coach else ""
        return ", ".join(filter(None, (self.name(row), self.title(row), coach)))
