"""The chart as a tree of rows. It follows the plan by adding and removing the rows that differ."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.org import Seat, holder, reports_by_manager, roots
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import Face, Faces, Looking

Index = QModelIndex | QPersistentModelIndex
TOP = Id(0)
NAME, TITLE, PART = range(3)
HEADINGS: Sequence[Text] = (text("Full name"), text("Job title"), text("Part in the purchase"))
NOWHERE = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """Rows by seat: an index carries the id of its seat. Name and title can be edited."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds, self._desk = deeds, deeds.desk
        self._below: dict[Id, list[Id]] = {TOP: []}
        self._above: dict[Id, Id] = {}
        self._faces: dict[Id, Face] = {}
        self._maker: Faces | None = None

    def show_chart(self, looking: Looking) -> None:
        """Follow the plan. Rows that stay keep their indexes, and so their state in the view."""
        wanted = self._wanted()
        self._remove_rows(wanted)
        self._insert_rows(wanted)
        self._faces.clear()
        self._maker = Faces(self._desk.session.plan, looking)
        for below in self._below.values():
            if below:
                self.dataChanged.emit(self.of(below[0]), self.of(below[-1], PART))

    def _wanted(self) -> dict[Id, list[Id]]:
        plan = self._desk.session.plan
        reports = reports_by_manager(plan)
        wanted = {TOP: [s.id for s in roots(plan, self._deeds.account)]}
        waiting = list(wanted[TOP])
        for seat in waiting:
            wanted[seat] = [s.id for s in reports.get(seat, ())]
            waiting.extend(wanted[seat])
        return wanted

    def _remove_rows(self, wanted: dict[Id, list[Id]]) -> None:
        waiting = [TOP]
        for parent in waiting:
            have, want = self._below[parent], wanted[parent]
            start, stop = _differing(have, want)
            if stop > start:
                self.beginRemoveRows(self.of(parent), start, stop - 1)
                self._forget(have[start:stop])
                del have[start:stop]
                self.endRemoveRows()
            waiting.extend(have)

    def _forget(self, gone: list[Id]) -> None:
        waiting = list(gone)
        for seat in waiting:
            waiting.extend(self._below.pop(seat))
            del self._above[seat]

    def _insert_rows(self, wanted: dict[Id, list[Id]]) -> None:
        waiting = [TOP]
        for parent in waiting:
            have, want = self._below[parent], wanted[parent]
            start, _ = _differing(have, want)
            new = want[start : start + len(want) - len(have)]
            if new:
                self.beginInsertRows(self.of(parent), start, start + len(new) - 1)
                have[start:start] = new
                for seat in new:
                    self._below[seat] = []
                    self._above[seat] = parent
                self.endInsertRows()
            waiting.extend(have)

    def of(self, seat: Id, column: int = NAME) -> QModelIndex:
        """The index of a seat; the invalid one for TOP and for seats that are not there."""
        parent = self._above.get(seat)
        if parent is None:
            return QModelIndex()
        return self.createIndex(self._below[parent].index(seat), column, int(seat))

    def seat_at(self, index: Index) -> Id:
        return Id(index.internalId()) if index.isValid() else TOP

    @override
    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        below = self._below.get(self.seat_at(parent), [])
        if not (0 <= row < len(below) and 0 <= column < len(HEADINGS)):
            return QModelIndex()
        return self.createIndex(row, column, int(below[row]))

    @override
    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        return self.of(self._above.get(self.seat_at(child), TOP))

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid() and parent.column() != NAME:
            return 0
        return len(self._below.get(self.seat_at(parent), ()))

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(HEADINGS)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() in (NAME, TITLE):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(HEADINGS[section])
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        seat = self.seat_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(seat, index.column())
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(seat, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return self._face(seat).spoken(self._desk.text("KEY NOW"))
        if role == Qt.ItemDataRole.ForegroundRole and self._face(seat).dashed:
            return self._desk.theme.ink2
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        seat = self.seat_at(index)
        if str(value) != self._typed(seat, index.column()):
            if index.column() == NAME:
                self._deeds.rename(seat, str(value))
            else:
                self._deeds.retitle(seat, str(value))
        return True

    def _shown(self, seat: Id, column: int) -> str:
        face = self._face(seat)
        if column == NAME:
            return face.name
        if column == TITLE:
            return face.title
        return " · ".join(face.parts(self._desk.text("KEY NOW")))

    def _typed(self, seat: Id, column: int) -> str:
        plan = self._desk.session.plan
        if column == NAME:
            person = holder(plan, seat)
            return person.name if person else ""
        return plan.get(Seat, seat).title

    def _face(self, seat: Id) -> Face:
        face = self._faces.get(seat)
        if face is None:
            maker = self._maker or Faces(self._desk.session.plan, Looking(self._desk.say))
            face = self._faces[seat] = maker.of(seat)
        return face


def _differing(have: list[Id], want: list[Id]) -> tuple[int, int]:
    """From where to where `have` must be replaced to become `want`."""
    start = 0
    while start < min(len(have), len(want)) and have[start] == want[start]:
        start += 1
    same = 0
    while same < min(len(have), len(want)) - start and have[-1 - same] == want[-1 - same]:
        same += 1
    return start, len(have) - same
