"""Records as rows of a table, kept up to date without losing place or selection."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget
from typing_extensions import override

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RECORD = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class Column(Generic[R]):
    """`heading` is said already. `number` columns stand right; `sort` replaces the words in
    sorting; `tone` (neutral, accent, good, bad, due, or "") shows the words as a pill."""

    heading: str
    words: Callable[[R], str]
    number: bool = False
    sort: Callable[[R], Any] | None = None
    tone: Callable[[R], str] | None = None
    colour: Callable[[R], QColor | None] | None = None


class RecordTable(QAbstractTableModel, Generic[R]):
    """Rows of any values that are compared by `==`; `identity` tells which row is which."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        identity: Callable[[R], Hashable] = lambda row: getattr(row, "id", row),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._identity = columns, identity
        self.records: list[R] = []
        self._page: Callable[[R | None], Sequence[R]] | None = None

    def show(self, records: Sequence[R]) -> None:
        """Show these rows now. Only what differs between first and last difference is touched."""
        self._page = None
        old, new = self.records, list(records)
        names, wanted = [self._identity(r) for r in old], [self._identity(r) for r in new]
        start = _alike(names, wanted)
        end = _alike(names[start:][::-1], wanted[start:][::-1])
        self._splice(start, len(old) - end, new[start : len(new) - end])
        for row in (*range(start), *range(len(new) - end, len(new))):
            self.records[row] = new[row]
        if new:
            last = self.index(len(new) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def show_pages(self, page: Callable[[R | None], Sequence[R]]) -> None:
        """Show rows that come page by page, each asked for by the row it follows, when the view
        gets there; an empty one is the end. As many as were there are there again."""
        wanted, found = len(self.records), list(page(None))
        more = bool(found)
        while more and len(found) < wanted:
            coming = page(found[-1])
            found += coming
            more = bool(coming)
        self.show(found)
        self._page = page if more else None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        """Not while it is put aside, as in a locked window: the file is closed then."""
        view = QObject.parent(self)
        aside = isinstance(view, QWidget) and view.window().property("aside")
        return not aside and not parent.isValid() and self._page is not None and bool(self.records)

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._page is None or not self.canFetchMore(parent):
            return
        coming = self._page(self.records[-1])
        if not coming:
            self._page = None
            return
        at = len(self.records)
        self.beginInsertRows(NOWHERE, at, at + len(coming) - 1)
        self.records = [*self.records, *coming]
        self.endInsertRows()

    def fetch_until(self, wanted: Callable[[R], bool]) -> None:
        """Fetch pages until there is such a row, or there are no more."""
        while not any(map(wanted, self.records)) and self.canFetchMore(NOWHERE):
            self.fetchMore(NOWHERE)

    def _splice(self, start: int, stop: int, between: list[R]) -> None:
        if stop > start:
            self.beginRemoveRows(NOWHERE, start, stop - 1)
            self.records = [*self.records[:start], *self.records[stop:]]
            self.endRemoveRows()
        if between:
            self.beginInsertRows(NOWHERE, start, start + len(between) - 1)
            self.records = [*self.records[:start], *between, *self.records[start:]]
            self.endInsertRows()

    def toned(self) -> list[int]:
        """The columns whose words may stand on a pill."""
        return [n for n, column in enumerate(self._columns) if column.tone is not None]

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.records)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, record = self._columns[index.column()], self.records[index.row()]
        answer = ANSWERS.get(role)
        return None if answer is None else answer(column, record)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self._columns[section].number else LEFT
        return None


def _alike(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many of both begin alike."""
    for n, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return n
    return min(len(one), len(other))


def _sorting(column: Column[R], record: R) -> Any:
    return column.sort(record) if column.sort else column.words(record)


@cache
def figures() -> QFont:
    """The font of the view, with figures of one width: they stand under one another."""
    font = QFont()
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


ANSWERS: dict[int, Callable[[Column[Any], Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, record: column.words(record),
    Qt.ItemDataRole.TextAlignmentRole: lambda column, _: RIGHT if column.number else LEFT,
    Qt.ItemDataRole.FontRole: lambda column, _: figures() if column.number else None,
    Qt.ItemDataRole.ForegroundRole: lambda column, r: column.colour(r) if column.colour else None,
    RECORD: lambda _, record: record,
    SORT: _sorting,
    TONE: lambda column, record: column.tone(record) if column.tone else "",
}
