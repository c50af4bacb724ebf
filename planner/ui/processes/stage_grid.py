"""The matrix of stages and roles: a digit weighs, a click weighs one more."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from planner.domain.processes import HEAVIEST, BuyingRole, Stage
from planner.domain.record import Id
from planner.ui.desk import Desk
from planner.ui.processes.stage_model import (
    DAYS,
    FIRST_ROLE,
    NAME,
    SHUTS,
    STAGE,
    StageModel,
)
from planner.ui.roles.columns import role_at
from planner.ui.roles.header import RolesHeader

Key = Qt.Key
DIGITS = {Key(Key.Key_0 + n): n for n in range(HEAVIEST + 1)}
STRENGTHS = (0.0, 0.22, 0.55, 1.0)
"""How strong the accent shows a weight."""
ROW, NARROWEST_ROLE, WIDEST_ROLE, NARROWEST_NAME = 38, 52, 92, 150


class StageGrid(QTableView):
    """`weighed` carries stage, role and weight; `shut_asked` the stage; `shift_asked` the stage
    and how many places on."""

    weighed = Signal(object, object, int)
    shut_asked = Signal(object)
    shift_asked = Signal(object, int)
    picked = Signal()

    def __init__(self, desk: Desk, model: StageModel) -> None:
        super().__init__()
        self._theme = desk.theme
        self.setProperty("kind", "card")
        self.setAccessibleName(desk.text("Stages and the weights of the roles"))
        model.setParent(self)
        self.setModel(model)
        self._paints = GridPainter(desk, self)
        self.setItemDelegate(self._paints)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        edits = QAbstractItemView.EditTrigger
        self.setEditTriggers(edits.DoubleClicked | edits.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(desk.theme.px(ROW))
        header = RolesHeader(desk, self)
        self.setHorizontalHeader(header)
        header.setFixedHeight(desk.theme.px(44))
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._act_on)

    def stage(self) -> Stage | None:
        """The stage the cursor is on."""
        found = self.currentIndex().data(STAGE)
        return found if isinstance(found, Stage) else None

    def put_cursor(self, stage: Id | None) -> None:
        """On that stage, in the column where the cursor is; on the first where it is gone."""
        model, column = self.model(), max(self.currentIndex().column(), NAME)
        ids = [model.index(n, 0).data(STAGE).id for n in range(model.rowCount())]
        if ids:
            row = ids.index(stage) if stage in ids else 0
            self.setCurrentIndex(model.index(row, column))

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.picked.emit()

    def _act_on(self, index: QModelIndex) -> None:
        """A click on a weight makes it heavier, round again after the heaviest."""
        stage, role = index.data(STAGE), role_at(index.column())
        if not isinstance(stage, Stage):
            return
        if role is not None:
            self.weighed.emit(stage.id, role, (stage.weight(role) + 1) % (HEAVIEST + 1))
        elif index.column() == SHUTS:
            self.shut_asked.emit(stage)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        stage, key = self.stage(), Key(event.key())
        role = role_at(self.currentIndex().column())
        if stage is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = {Key.Key_Up: -1, Key.Key_Down: 1}.get(key)
            if step is None:
                super().keyPressEvent(event)
            else:
                self.shift_asked.emit(stage, step)
        elif role is not None and key in DIGITS:
            self.weighed.emit(stage.id, role, DIGITS[key])
        elif key in (Key.Key_Space, Key.Key_Return) and self.currentIndex().column() not in (
            NAME,
            DAYS,
        ):
            self._act_on(self.currentIndex())
        elif key == Key.Key_Return:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, room = self._theme.px, self.viewport().width()
        for column, width in ((DAYS, 64), (SHUTS, 76)):
            self.setColumnWidth(column, px(width))
        roles = len(BuyingRole)
        share = (room - px(140) - px(NARROWEST_NAME + 60)) // roles
        width = min(max(share, px(NARROWEST_ROLE)), px(WIDEST_ROLE))
        for column in range(FIRST_ROLE, FIRST_ROLE + roles):
            self.setColumnWidth(column, width)
        self.setColumnWidth(NAME, max(room - px(140) - roles * width, px(NARROWEST_NAME)))

    def wanted_height(self) -> int:
        rows = self.verticalHeader().length()
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() else 0
        return self.horizontalHeader().height() + rows + extra + 4


class GridPainter(QStyledItemDelegate):
    """Weights as squares of growing strength, with their number."""

    def __init__(self, desk: Desk, view: StageGrid) -> None:
        super().__init__(view)
        self._theme, self._view = desk.theme, view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(ROW))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        stage, theme, cell = index.data(STAGE), self._theme, QRect(option.rect)
        current = self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current.row() == index.row():
            painter.fillRect(cell, theme.accent_wash)
        painter.setPen(theme.row_line)
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        role = role_at(index.column())
        if role is not None:
            self._weight(painter, cell, stage.weight(role))
        else:
            self._words(painter, cell, index)
        if current == index and self._view.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -3), theme.px(5), theme.px(5))
        painter.restore()

    def _weight(self, painter: QPainter, cell: QRect, weight: int) -> None:
        px, theme = self._theme.px, self._theme
        square = QRectF(0, 0, px(28), px(22))
        square.moveCenter(QRectF(cell).center())
        if weight:
            colour = QColor(theme.accent)
            colour.setAlphaF(STRENGTHS[weight])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(square, px(5), px(5))
        painter.setFont(self._font(bold=weight == HEAVIEST))
        painter.setPen(
            theme.on_accent if weight == HEAVIEST else theme.ink if weight else theme.ink3
        )
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(weight))

    def _words(
        self,
        painter: QPainter,
        cell: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        px, theme = self._theme.px, self._theme
        named = index.column() == NAME
        font = self._font(bold=named)
        painter.setFont(font)
        painter.setPen(theme.due if index.column() == SHUTS else theme.ink)
        inside = cell.adjusted(px(12), 0, -px(6), 0) if named else cell
        words = str(index.data() or "")
        if named:
            words = painter.fontMetrics().elidedText(
                words[:200], Qt.TextElideMode.ElideRight, inside.width()
            )
        where = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if named else Qt.AlignmentFlag.AlignHCenter
        )
        painter.drawText(inside, int(where), words)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(self._theme.px(13))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font
