"""How the drawings among the money begin to paint."""

from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget


def painter_in_small_print(widget: QWidget, pixels: int) -> QPainter:
    """Smooth lines, and the widget's own letters at that height."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(widget.font())
    font.setPixelSize(pixels)
    painter.setFont(font)
    return painter
