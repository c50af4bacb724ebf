"""The sheet on which the chart is drawn: what is seen of it, how large, and the overview."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.links import Link, link_sentence
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.ui.chart.box_painter import NAMED
from planner.ui.chart.camera import MARGIN, Camera
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.draughtsman import Draughtsman
from planner.ui.chart.drawing import EMPTY
from planner.ui.chart.faces import Looking
from planner.ui.chart.frames import Frames
from planner.ui.chart.lines import Lines
from planner.ui.chart.minimap import Minimap
from planner.ui.chart.painter import OUTSIDE_CAPTION, ChartPainter, Marks

READABLE, ROOMY = NAMED, 0.8
"""A chart opens whole down to the first; a larger one at the second, with its top in sight."""


RESTING = 140
"""So many milliseconds after the last step a zoom is over."""


class Moved(Enum):
    """What the user just does to the sheet."""

    REST = 0
    PAN = 1
    ZOOM = 2


class Sheet(QWidget):
    """Shows one account's chart through a camera; one painter paints what is in sight."""

    def __init__(self, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deeds, self.desk, self.selection = deeds, deeds.desk, deeds.selection
        self.camera, self.drawing = Camera(), EMPTY
        self.marks = Marks()
        self._bottom = 0
        self._draughtsman = Draughtsman()
        self._badge = self.desk.text("KEY NOW")
        outside = self.desk.say(OUTSIDE_CAPTION)
        self._painter = ChartPainter(self.desk.theme, self._badge, outside)
        self.lines = Lines(self.desk.theme)
        self._painter.lines = self.lines
        self.way = self._painter.way
        self._frames, self._moved = Frames(self._painter), Moved.REST
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._rest)
        self._untouched = True
        self.minimap = Minimap(self.desk, self)
        self.minimap.sought.connect(self.look_at)
        self.selection.changed.connect(self._show_chosen)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.desk.text("Organisation chart"))
        self.setMinimumSize(240, 200)

    @property
    def usual(self) -> float:
        """The scale of 100 %."""
        return self.desk.theme.zoom / 100

    @property
    def plan(self) -> Plan:
        return self.desk.session.plan

    def show_chart(self, looking: Looking) -> None:
        """Draw the plan as it is now. What the user looks at stays where it was."""
        anchor, before = self._anchor(), self.drawing.census()
        plan, deeds = self.plan, self.deeds
        self.drawing = self._draughtsman.draw(plan, deeds.account, deeds.folded, looking)
        self.lines.follow(plan, self.drawing)
        if self._untouched and anchor is None:
            self._open()
        elif anchor is not None:
            self._untouched = self._untouched and before == self.drawing.census()
            self._hold(*anchor)
        self.view_changed()

    def show_other_account(self) -> None:
        """The next chart opens anew: fitted, or with its top in sight."""
        self._untouched = True
        self.drawing = EMPTY

    def cover(self, bottom: int) -> None:
        """So many pixels at the bottom are covered by cards."""
        if bottom != self._bottom:
            self._bottom = bottom
            self._settle()

    def fit(self) -> None:
        """The whole chart in the window."""
        self._untouched = False
        self.camera.fit(self.drawing.bounds(), self.room(), self.usual)
        self.view_changed()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        self._untouched = False
        self._move(Moved.ZOOM)
        self.camera.zoom(factor, self.room().center() if around is None else around)
        self.view_changed()

    def zoom_to_usual(self) -> None:
        self.zoom(self.usual / self.camera.scale)

    def pan(self, by: QPointF) -> None:
        self._untouched = False
        self._move(Moved.PAN)
        self.camera.pan(by, self.drawing.bounds(), QSizeF(self.size()))
        self.view_changed()

    def look_at(self, point: QPointF) -> None:
        self._untouched = False
        self._move(Moved.PAN)
        self.camera.centre(point, self.room())
        self.view_changed()

    def reveal(self, seat: Id) -> None:
        """Move the sheet just so far that the seat is seen."""
        number = self.drawing.numbers.get(seat)
        if number is not None and self.isVisible():
            self.camera.reveal(self.drawing.rect(number), self.room())
            self.view_changed()

    def reveal_all(self, seats: Iterable[Id]) -> None:
        """Move the sheet, and make it smaller if need be, so that all of them are seen."""
        area = QRectF()
        for seat in seats:
            if (number := self.drawing.numbers.get(seat)) is not None:
                area = area.united(self.drawing.rect(number))
        if not area.isNull() and not self.room().contains(self.camera.to_window(area)):
            self._untouched = False
            self.camera.fit(area, self.room(), self.camera.scale)
        self.view_changed()

    def room(self) -> QRectF:
        """The part of the window that no card covers."""
        room = QRectF(self.rect())
        roomy = room.height() > 2 * self._bottom
        return room.adjusted(0, 0, 0, -self._bottom) if roomy else room

    def box_in_window(self, seat: Id) -> QRectF | None:
        """Where the box of a seat is now; None while it is folded away."""
        number = self.drawing.numbers.get(seat)
        return None if number is None else self.camera.to_window(self.drawing.rect(number))

    def paint_box(self, painter: QPainter, seat: Id, at: QPointF) -> None:
        """Paint the box of a seat somewhere else in the window."""
        number = self.drawing.numbers.get(seat)
        if number is not None:
            size = self.drawing.rect(number).size()
            ratio = self.devicePixelRatio()
            face = self.drawing.faces[number]
            sprites = self._painter.sprites
            painter.drawPixmap(at, sprites.picture(face, size, self.camera.scale, ratio))

    def show_marks(self, marks: Marks) -> None:
        self.marks = marks
        self.update()

    def view_changed(self) -> None:
        seen = self.camera.seen(QSizeF(self.size()))
        self.minimap.show_chart(self.drawing, self.selection.seat, seen)
        self.update()

    def _settle(self) -> None:
        """The room is another: a chart nobody has moved yet opens anew in it."""
        if self._untouched:
            self._open()
        self.view_changed()

    def _open(self) -> None:
        """As large as usual if all of it fits so; else smaller, down to what can be read."""
        if not len(self.drawing.boxes):
            return
        self.camera.fit(self.drawing.bounds(), self.room(), self.usual)
        if self.camera.scale < READABLE * self.usual:
            self.camera.scale = ROOMY * self.usual
            first = self.drawing.layout.first() or 0
            self.camera.centre(self.drawing.rect(first).center(), self.room())
        at = self.camera.to_window(self.drawing.bounds())
        self.camera.origin += QPointF(0, self.room().top() + MARGIN - at.top())
        if self.selection.seat is not None:
            self.reveal(self.selection.seat)

    def _anchor(self) -> tuple[Id, QPointF] | None:
        """The chosen seat, or the first, and where it stands in the window."""
        first = self.drawing.layout.first()
        chosen = self.selection.seat
        for seat in (chosen, None if first is None else self.drawing.boxes.seats[first]):
            box = self.box_in_window(seat) if seat is not None else None
            if seat is not None and box is not None:
                return seat, box.center()
        return None

    def _hold(self, seat: Id, where: QPointF) -> None:
        now = self.box_in_window(seat)
        if now is not None:
            self.camera.origin += where - now.center()

    def _show_chosen(self, seat: Id | None) -> None:
        self.lines.chosen, self.lines.picked = seat, self.selection.link
        if seat is not None and self.isVisible():
            self._untouched = False
            self.reveal(seat)
        self.view_changed()
        self.setAccessibleDescription(self._spoken(seat))
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def _spoken(self, seat: Id | None) -> str:
        """What a screen reader says of what is chosen."""
        link = self.plan.find(Link, self.selection.link)
        if link is not None:
            return self.desk.say(link_sentence(self.plan, link))
        number = self.drawing.numbers.get(seat) if seat is not None else None
        return "" if number is None else self.drawing.faces[number].spoken(self._badge)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.desk.theme.bg)
        scene = painter, self.drawing, self.camera, QSizeF(self.size()), self._marks()
        if self._moved is Moved.ZOOM:
            self._frames.zoom(*scene)
        elif self._moved is Moved.REST:
            self._frames.paint(*scene)
        elif self._frames.move(*scene):
            self._moved = Moved.REST
        else:
            self._later.start(0)
        self.paint_over(painter)

    def _rest(self) -> None:
        """The hand rests, or a frame left boxes without words: they follow now."""
        self._moved = Moved.PAN
        self.update()

    def _move(self, how: Moved) -> None:
        self._moved = how
        if how is Moved.ZOOM:
            self._later.start(RESTING)

    def _marks(self) -> Marks:
        marks = self.marks
        return Marks(
            chosen=self.selection.seat,
            focused=self.has_keyboard(),
            lifted=marks.lifted,
            halo=marks.halo,
            insert=marks.insert,
        )

    def has_keyboard(self) -> bool:
        return self.hasFocus()

    def paint_over(self, painter: QPainter) -> None:
        """What a gesture shows on top."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = self.desk.theme.px(16)
        corner = self.rect().bottomRight() - self.minimap.rect().bottomRight()
        self.minimap.move(corner.x() - gap, corner.y() - gap)
        px = self.desk.theme.px
        self.minimap.setVisible(self.height() > px(300) and self.width() > px(400))
        self._settle()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
