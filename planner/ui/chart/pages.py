"""The chart as a PDF: fitted to one page, or a poster of many that are glued together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from planner.domain.errors import Refused
from planner.domain.text import Say, Text, text
from planner.ui.chart.measures import lettering
from planner.ui.chart.picture import HEAD, Picture, paint_chart, paint_head

A4, A3 = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3
FINE = 10
"""Units of the file to a length of 1, which is 1/96 inch."""
MARGIN, FOOT = 38.0, 18.0
POSTER = 0.75
"""On a poster the names are 10 pixels high: 8 points."""
MOST_PAGES = 400
MARK = 14.0
LINE = 15.0
FOLDED = text("Folded away on the chart")


@dataclass(frozen=True)
class Order:
    """What is wanted: paper size, poster or one page; `folded`: what is listed at the end under
    `heading`, a list of lines for each folded branch, its own heading first."""

    size: QPageSize.PageSizeId = A4
    poster: bool = False
    folded: Sequence[Sequence[str]] = ()
    heading: Text = FOLDED
    columns: int = 3


def pdf(picture: Picture, order: Order, say: Say) -> bytes:
    """Lines and letters; the letters can be searched and copied, their fonts are embedded.
    Refused: a poster of more pages than anybody glues."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setTitle(picture.title)
    writer.setCreator("Account Planner")
    writer.setResolution(96 * FINE)
    bounds = picture.drawing.bounds()
    wide = bounds.width() >= bounds.height()
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(order.size), way, QMarginsF()))
    _Setting(writer, picture, order, say).paint()
    return bytes(target.data().data())


class _Setting:
    """Paints the pages one after the other, in lengths of 1/96 inch."""

    def __init__(self, writer: QPdfWriter, picture: Picture, order: Order, say: Say) -> None:
        self._writer, self._picture, self._order, self._say = writer, picture, order, say
        paper = QSizeF(writer.width(), writer.height()) / FINE
        self._room = QRectF(QPointF(0, 0), paper).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - FOOT)
        self._head = picture.head(self._room.width())
        self._lists = list(self._columns())
        self._across = self._down = 1
        if order.poster:
            bounds = picture.drawing.bounds()
            self._across = ceil(max(1.0, bounds.width() * POSTER) / self._room.width())
            self._down = ceil((bounds.height() * POSTER + self._head) / self._room.height())
        self._charts = self._across * self._down
        self._pages = self._charts + len(self._lists)
        if self._pages > MOST_PAGES:
            raise Refused(
                text(
                    "The poster would have {n} pages. Fold branches away, choose the compact "
                    "layout or a larger paper.",
                    n=self._pages,
                )
            )

    def paint(self) -> None:
        painter = QPainter(self._writer)
        painter.scale(FINE, FINE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for page in range(self._pages):
            if page:
                self._writer.newPage()
            if page >= self._charts:
                self._paint_list(painter, self._lists[page - self._charts])
            elif self._order.poster:
                self._paint_tile(painter, page)
            else:
                self._paint_fitted(painter)
            self._paint_foot(painter, page)
        painter.end()

    def _paint_fitted(self, painter: QPainter) -> None:
        room, bounds = self._room, self._picture.drawing.bounds()
        paint_head(painter, self._picture, room.topLeft(), room.width())
        below = room.adjusted(0, self._head, 0, 0)
        scale = min(below.width() / bounds.width(), below.height() / bounds.height(), 1.0)
        painter.save()
        painter.translate(below.center().x() - bounds.width() * scale / 2, below.top())
        painter.scale(scale, scale)
        paint_chart(painter, self._picture)
        painter.restore()

    def _paint_tile(self, painter: QPainter, page: int) -> None:
        """One sheet of the poster: what of it lies under the page, cut at the marks."""
        room = self._room
        row, column = divmod(page, self._across)
        corner = QPointF(column * room.width(), row * room.height())
        painter.save()
        painter.setClipRect(room)
        painter.translate(room.topLeft() - corner)
        paint_head(painter, self._picture, QPointF(0, 0), room.width())
        painter.translate(0, self._head)
        painter.scale(POSTER, POSTER)
        shown = QRectF(corner - QPointF(0, self._head), room.size())
        seen = QRectF(shown.topLeft() / POSTER, shown.size() / POSTER)
        paint_chart(painter, self._picture, seen.adjusted(-20, -20, 20, 20))
        painter.restore()
        self._paint_marks(painter)
        self._paint_neighbours(painter, page, row, column)

    def _paint_marks(self, painter: QPainter) -> None:
        """Where to cut: two short lines at each corner, outside what is printed."""
        painter.setPen(QPen(self._picture.theme.ink, 0.6))
        room = self._room
        for x, out_x in ((room.left(), -1), (room.right(), 1)):
            for y, out_y in ((room.top(), -1), (room.bottom(), 1)):
                painter.drawLine(QLineF(x + 3 * out_x, y, x + (3 + MARK) * out_x, y))
                painter.drawLine(QLineF(x, y + 3 * out_y, x, y + (3 + MARK) * out_y))

    def _paint_neighbours(self, painter: QPainter, page: int, row: int, column: int) -> None:
        """On each side the page that is glued there."""
        room = self._room
        painter.setFont(lettering(11))
        painter.setPen(self._picture.theme.ink2)
        for there, at, arrow in (
            (column > 0, (room.left() - 16, room.center().y(), page), "←"),
            (column < self._across - 1, (room.right() + 16, room.center().y(), page + 2), "→"),
            (row > 0, (room.center().x(), room.top() - 16, page + 1 - self._across), "↑"),
            (
                row < self._down - 1,
                (room.center().x(), room.bottom() + 14, page + 1 + self._across),
                "↓",
            ),
        ):
            x, y, number = at
            if there:
                place = QRectF(x - 22, y - 9, 44, 18)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{arrow} {number}")

    def _columns(self) -> Iterator[list[str]]:
        """The lines of the folded branches, as many as a page takes."""
        lines: list[str] = []
        for branch in self._order.folded:
            lines.extend((*branch, ""))
        room = int((self._room.height() - HEAD) // LINE) * self._order.columns
        for at in range(0, len(lines), room):
            yield lines[at : at + room]

    def _paint_list(self, painter: QPainter, lines: list[str]) -> None:
        room = self._room
        painter.setPen(self._picture.theme.ink)
        painter.setFont(lettering(16, bold=True))
        heading = self._say(self._order.heading)
        painter.drawText(QPointF(room.left(), room.top() + 18), heading)
        painter.setFont(lettering(11))
        deep = int((room.height() - HEAD) // LINE)
        width = room.width() / self._order.columns
        for number, words in enumerate(lines):
            column, line = divmod(number, deep)
            top = room.top() + HEAD + line * LINE
            place = QRectF(room.left() + column * width, top, width - 12, LINE)
            fitting = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(place.width())
            )
            painter.drawText(place, Qt.TextFlag.TextSingleLine, fitting)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        painter.setFont(lettering(10))
        painter.setPen(self._picture.theme.ink2)
        room = self._room
        foot = QRectF(room.left(), room.bottom() + FOOT + 8, room.width(), 16)
        words = text("Page {n} of {total}", n=page + 1, total=self._pages)
        if self._order.poster and page < self._charts:
            row, column = divmod(page, self._across)
            words = text(
                "Page {n} of {total} · row {row}, column {column} of the poster",
                n=page + 1,
                total=self._pages,
                row=row + 1,
                column=column + 1,
            )
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self._say(words))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._picture.title)
