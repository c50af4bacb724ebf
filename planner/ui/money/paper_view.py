"""A paper on the screen: its pages under each other, saved and printed as they are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import PlannerError
from planner.domain.text import text
from planner.exchange.safe_write import write_whole
from planner.jobs import Job, Report
from planner.session.previews import Picture, pictures
from planner.ui.desk import Desk
from planner.ui.label import Hint

SHARP = 2.0
PRINTED = 4.2
"""Pixels to a point on paper: about 300 to an inch."""


class Sheet(QWidget):
    """One page."""

    def __init__(self, desk: Desk, picture: Picture, name: str) -> None:
        super().__init__()
        self._line = desk.theme.line
        self._image = self._fitted = image_of(picture)
        self.setAccessibleName(name)

    def fit(self, width: int) -> None:
        """Scaled once for this width: a painter alone would leave the letters jagged."""
        self.setFixedSize(width, round(width * self._image.height() / self._image.width()))
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        self._fitted = self._image.scaledToWidth(round(width * ratio), smooth)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._fitted)
        painter.setPen(self._line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


Made = tuple[bytes, list[Picture]]


class Asked(QObject):
    """One request for a paper. What comes back after another was asked for is let go."""

    def __init__(self, view: "PaperView", job: Job[Made]) -> None:
        super().__init__(view)
        self.job = job
        self._view = view
        job.succeeded.connect(self._take)
        job.failed.connect(self._fail)

    def _take(self, made: Made) -> None:
        if self._view.asked is self:
            self._view.take(made)
        self.deleteLater()

    def _fail(self, error: Exception) -> None:
        if self._view.asked is self:
            self._view.fail(error)
        self.deleteLater()


class PaperView(QScrollArea):
    """`shown` tells that the pages are there."""

    shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.pdf = b""
        self.sheets: list[Sheet] = []
        self.asked: Asked | None = None
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(desk.theme.px(12))
        self.words = Hint()
        self._column.addWidget(self.words)
        self._column.addStretch()
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(desk.text("Paper"))

    def show_nothing(self, words: str) -> None:
        self._drop_job()
        self._show_pages([])
        self.pdf = b""
        self.words.setText(words)
        self.words.show()

    def show_prepared(self, prepare: Callable[[], Callable[[], bytes]]) -> None:
        """`prepare` reads the ledger here and now, and gives what renders beside the window. What
        it refuses stands in the paper's place."""
        try:
            make = prepare()
        except PlannerError as refused:
            self.show_nothing(self._desk.say(refused.text))
        else:
            self.show_paper(make)

    def show_paper(self, make: Callable[[], bytes]) -> None:
        """Show what `make` renders. It runs beside the window and may touch no file."""
        self._drop_job()

        def work(report: Report) -> Made:
            pdf = make()
            return pdf, pictures(pdf, SHARP, report)

        if not self.sheets:
            self.words.setText(self._desk.text("The paper is being set..."))
            self.words.show()
        self.asked = Asked(self, Job(work))
        self.asked.job.start()

    def _drop_job(self) -> None:
        if self.asked is not None:
            self.asked.job.cancel()
            self.asked = None

    def take(self, made: Made) -> None:
        """The paper that was asked for is set."""
        self.asked = None
        self.pdf, pages = made
        self.words.hide()
        self._show_pages(pages)
        self.shown.emit()

    def fail(self, error: Exception) -> None:
        """A paper that cannot be printed says why in its place; a fault goes to the error desk."""
        self.asked = None
        if not isinstance(error, PlannerError):
            raise error
        self.show_nothing(self._desk.say(error.text))

    def _show_pages(self, pages: list[Picture]) -> None:
        for sheet in self.sheets:
            self._column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        says = self._desk.text
        self.sheets = [
            Sheet(self._desk, page, says("Page {n} of {total}", n=n, total=len(pages)))
            for n, page in enumerate(pages, 1)
        ]
        for n, sheet in enumerate(self.sheets, 1):
            self._column.insertWidget(n, sheet)
        self._fit()

    def _fit(self) -> None:
        width = max(100, self.viewport().width())
        for sheet in self.sheets:
            if sheet.width() != width:
                sheet.fit(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def save(self, name: str) -> None:
        """Ask where, and write the PDF there."""
        says = self._desk.text
        asked = says("Save the paper")
        usual = str(self._desk.session.file.path.with_name(f"{name}.pdf"))
        chosen, _ = QFileDialog.getSaveFileName(self, asked, usual, says("PDF (*.pdf)"))
        if chosen:
            path = Path(chosen)
            write_whole(path, self.pdf)
            self._desk.tell(text("Saved as {file}.", file=path.name))

    def protect(self, name: str) -> None:
        """Ask for a passphrase or a certificate, and save a copy so protected."""
        from planner.ui.money.protect_dialog import ProtectDialog

        ProtectDialog(self._desk, self.pdf, name, self).exec()

    def print_paper(self) -> None:
        """Ask for the printer, and print every page as it stands."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if not dialog.exec():
            return
        painter = QPainter(printer)
        room = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        for n, page in enumerate(pictures(self.pdf, PRINTED)):
            if n:
                printer.newPage()
            painter.drawImage(QRectF(0, 0, room.width(), room.height()), image_of(page))
        painter.end()


def image_of(picture: Picture) -> QImage:
    line = picture.width * 4
    form = QImage.Format.Format_RGBA8888
    return QImage(picture.rgba, picture.width, picture.height, line, form).copy()
