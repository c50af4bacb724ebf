"""A PDF on the user's printer, page by page as pictures."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from planner.session.previews import Picture, pictures

SHARP = 300 / 72
"""Pixels a point: 300 to the inch."""


def print_pdf(pdf: bytes, name: str, parent: QWidget) -> None:
    """Ask for the printer; nothing is printed where the user cancels."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if QPrintDialog(printer, parent).exec():
        paint_pages(pictures(pdf, SHARP), printer)


def paint_pages(pages: list[Picture], printer: QPrinter) -> None:
    """Each picture fills its page."""
    printer.setFullPage(True)
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        image = QImage(page.rgba, page.width, page.height, QImage.Format.Format_RGBA8888)
        painter.drawImage(QRectF(painter.viewport()), image)
    painter.end()
