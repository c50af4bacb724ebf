"""The stages of a process and the weights of the roles in them, as Qt's views read and set them."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from planner.domain.processes import ROLE_WORDS, BuyingRole, Stage
from planner.domain.text import text
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.roles.columns import role_at

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
STAGE = Qt.ItemDataRole.UserRole
NAME, FIRST_ROLE, DAYS, SHUTS = 0, 1, len(BuyingRole) + 1, len(BuyingRole) + 2
HOW_MANY = SHUTS + 1
HEADINGS = {NAME: text("Stage"), DAYS: text("Usual days"), SHUTS: text("Window shuts")}
CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class StageModel(QAbstractTableModel):
    """`written` carries the stage, the column and what was typed into it."""

    written = Signal(object, int, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.stages: list[Stage] = []

    def show(self, stages: list[Stage]) -> None:
        """The same number of rows is shown in place, so that the cursor stays."""
        if len(stages) != len(self.stages):
            self.beginResetModel()
            self.stages = stages
            self.endResetModel()
        elif stages:
            self.stages = stages
            self.dataChanged.emit(self.index(0, 0), self.index(len(stages) - 1, HOW_MANY - 1))

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.stages)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else HOW_MANY

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        buying = role_at(section)
        return self._desk.say(HEADINGS[section] if buying is None else ROLE_WORDS[buying])

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in (NAME, DAYS) else usual

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        stage, column = self.stages[index.row()], index.column()
        if role == STAGE:
            return stage
        if role == Qt.ItemDataRole.EditRole:
            return self._said(stage) if column == NAME else str(stage.usual_days)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(stage, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{self.words(stage, NAME)}, {heading}: {self.words(stage, column)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if column == NAME else CENTRED
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or str(value) == self.data(index, role):
            return False
        self.written.emit(self.stages[index.row()], index.column(), str(value))
        return True

    def words(self, stage: Stage, column: int) -> str:
        role = role_at(column)
        if role is not None:
            return str(stage.weight(role))
        if column == NAME:
            return one_line(f"{stage.place} {self._said(stage)}")
        if column == DAYS:
            return str(stage.usual_days)
        return self._desk.text("yes") if stage.shuts else ""

    def _said(self, stage: Stage) -> str:
        return stage.name.said(self._desk.language.code)
