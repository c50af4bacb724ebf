"""The chart of a past day: looked at, moved and zoomed, and nothing else."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import Looking
from planner.ui.chart.selection import Selection
from planner.ui.chart.sheet import Sheet
from planner.ui.chart.view import WHEEL, whole
from planner.ui.desk import Desk

STEP = 60.0
ZOOM_STEP = 1.25
KEYS = Qt.Key


class PastView(Sheet):
    """Shows the plan it is given. It asks for no deed: there is none to be done to the past."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._plan = desk.session.plan
        self._held: QPointF | None = None
        super().__init__(Deeds(desk, Selection()), parent)
        self.setAccessibleName(desk.text("Organisation chart of a past day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    @override
    def plan(self) -> Plan:
        return self._plan

    def show_past(self, plan: Plan, account: Id, folded: set[Id], looking: Looking) -> None:
        self._plan = plan
        self.deeds.account = account
        self.deeds.folded = folded
        self.show_chart(looking)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            box = self.drawing.box_at(self.camera.to_chart(QPointF(event.pos())))
            words = "" if box is None else whole(self.drawing.faces[box], self._badge)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(WHEEL ** (turned.y() or turned.x()), event.position())
        else:
            self.pan(QPointF(turned) / 2)
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.pan(event.position() - self._held)
            self._held = event.position()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            KEYS.Key_Left: QPointF(STEP, 0),
            KEYS.Key_Right: QPointF(-STEP, 0),
            KEYS.Key_Up: QPointF(0, STEP),
            KEYS.Key_Down: QPointF(0, -STEP),
        }
        key = KEYS(event.key())
        if key in ways:
            self.pan(ways[key])
        elif key in (KEYS.Key_Plus, KEYS.Key_Equal):
            self.zoom(ZOOM_STEP)
        elif key == KEYS.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif key == KEYS.Key_F:
            self.fit()
        else:
            super().keyPressEvent(event)
