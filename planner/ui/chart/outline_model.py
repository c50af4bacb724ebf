"""The chart as a tree of rows. It follows the plan by adding and removing the rows that differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.chart_following import families
from planner.domain.org import Seat, holder, reports_under
from planner.domain.plan import Plan
from planner.domain.record import Edit, Id
from planner.domain.text import Text, text
from planner.domain.trail import Trail, edits_between, trail
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import Face, Faces, Looking
from planner.ui.chart.touched import touched

Index = QModelIndex | QPersistentModelIndex
TOP = Id(0)
NAME, TITLE, PART = range(3)
HEADINGS: Sequence[Text] = (text("Full name"), text("Job title"), text("Part in the purchase"))
NOWHERE = QModelIndex()
READ_ONLY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
ANSWERED = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)
EDITABLE = READ_ONLY | Qt.ItemFlag.ItemIsEditable


@dataclass(frozen=True)
class Seen:
    """What the rows were made of."""

    trail: Trail
    looking: Looking
    account: Id
    keys: tuple[Id | None, ...]

    def edits_until(self, now: "Seen") -> list[Edit] | None:
        """What happened in between; None where the rows are to be made anew."""
        if (self.looking, self.account) != (now.looking, now.account):
            return None
        return edits_between(self.trail, now.trail)


class OutlineModel(QAbstractItemModel):
    """Rows by seat: an index carries the id of its seat. Name and title can be edited."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds, self._desk = deeds, deeds.desk
        self._below: dict[Id, list[Id]] = {TOP: []}
        self._above: dict[Id, Id] = {}
        self._faces: dict[Id, Face] = {}
        self._maker: Faces | None = None
        self._seen: Seen | None = None

    def __len__(self) -> int:
        return len(self._above)

    def show_chart(self, looking: Looking) -> None:
        """Follow the plan. Rows that stay keep their indexes, and so their state in the view."""
        plan = self._desk.session.plan
        self._maker = Faces(plan, looking)
        then, now = self._seen, Seen(trail(plan), looking, self._deeds.account, self._maker.keys)
        self._seen = now
        edits = None if then is None else then.edits_until(now)
        if then is None or edits is None:
            self._splice(plan, [TOP], onward=True)
            self._faces.clear()
            for below in self._below.values():
                if below:
                    self.dataChanged.emit(self.of(below[0]), self.of(below[-1], PART))
            return
        changed = families(plan, edits)
        if changed:
            self._splice(plan, [TOP if m is None else m for m in changed], onward=False)
        keys = {key for key in (*then.keys, *now.keys) if key is not None}
        for seat in touched(plan, edits) | (keys if then.keys != now.keys else set()):
            self._faces.pop(seat, None)
            if seat in self._above:
                self.dataChanged.emit(self.of(seat), self.of(seat, PART))

    def _splice(self, plan: Plan, managers: Sequence[Id], *, onward: bool) -> None:
        """Remove, then insert the rows that differ below these; `onward`: and below all of those.
        A seat that moves is gone everywhere before it comes anywhere."""
        waiting = list(managers)
        for manager in waiting:
            if manager in self._below:  # else it went with its own manager
                self._remove_rows(manager, self._wanted(plan, manager))
                waiting.extend(self._below[manager] if onward else ())
        waiting = list(managers)
        for manager in waiting:
            if manager in self._below:
                new = self._insert_rows(manager, self._wanted(plan, manager))
                waiting.extend(self._below[manager] if onward else new)

    def _wanted(self, plan: Plan, manager: Id) -> list[Id]:
        above = None if manager == TOP else manager
        return [seat.id for seat in reports_under(plan, self._deeds.account, above)]

    def _remove_rows(self, parent: Id, want: list[Id]) -> None:
        have = self._below[parent]
        start, stop = _differing(have, want)
        if stop > start:
            self.beginRemoveRows(self.of(parent), start, stop - 1)
            self._forget(have[start:stop])
            del have[start:stop]
            self.endRemoveRows()

    def _forget(self, gone: list[Id]) -> None:
        waiting = list(gone)
        for seat in waiting:
            waiting.extend(self._below.pop(seat))
            del self._above[seat]

    def _insert_rows(self, parent: Id, want: list[Id]) -> list[Id]:
        have = self._below[parent]
        start, _ = _differing(have, want)
        new = want[start : start + len(want) - len(have)]
        if new:
            self.beginInsertRows(self.of(parent), start, start + len(new) - 1)
            have[start:start] = new
            for seat in new:
                self._below[seat] = []
                self._above[seat] = parent
            self.endInsertRows()
        return new

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
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return READ_ONLY if index.column() == PART else EDITABLE

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(HEADINGS[section])
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in ANSWERED or not index.isValid():
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
