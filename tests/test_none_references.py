"""PySide6 6.12.0 loses a reference to None in nearly every call on Python 3.11: ours must not."""

import re
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QStandardItem
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsScene, QLabel

CALLS = 2_000
SLACK = 100  # Qt may let go of a few meanwhile; the fault lost one with every call
PROJECT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


def void_calls() -> Iterator[tuple[str, Callable[[], object]]]:
    """Calls that answer nothing, of several kinds: slots, properties, values, items, painting."""
    label, timer = QLabel("x"), QTimer()
    yield "slot", lambda: label.setText("y")
    yield "property", lambda: label.setToolTip("y")
    yield "geometry", lambda: label.resize(10, 10)
    yield "repaint", lambda: label.update()
    yield "timer", lambda: timer.setInterval(5)
    yield "event loop", lambda: QApplication.processEvents()
    scene, item, entry = QGraphicsScene(), QGraphicsRectItem(0, 0, 1, 1), QStandardItem("x")
    yield "scene", lambda: scene.setSceneRect(QRectF(0, 0, 5, 5))
    yield "item's place", lambda: item.setPos(QPointF(1, 1))
    yield "item's data", lambda: item.setData(0, 1)
    yield "item in and out", lambda: (scene.addItem(item), scene.removeItem(item))
    yield "model entry", lambda: entry.setEditable(False)
    path, image, pen = QPainterPath(), QImage(9, 9, QImage.Format.Format_RGB32), QPen(QColor("red"))
    yield "path", lambda: path.moveTo(1.0, 1.0)
    yield "image", lambda: image.fill(0)
    painter = QPainter(image)
    yield "pen", lambda: painter.setPen(pen)
    yield "drawing", lambda: painter.drawRect(QRectF(0, 0, 5, 5))
    yield "painter's state", lambda: (painter.save(), painter.restore())
    painter.end()


@pytest.mark.usefixtures("qapp")
def test_calls_that_answer_nothing_keep_their_references_to_none():
    for kind, call in void_calls():
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        lost = before - sys.getrefcount(None)
        assert lost <= SLACK, f"{CALLS} calls of the kind {kind} lost {lost} references to None"


def test_the_installed_qt_is_not_the_one_that_loses_references():
    assert version("PySide6-Essentials") != "6.12.0"


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_holds_a_qt_that_keeps_references(lock):
    text = (PROJECT / "packaging" / lock).read_text()
    pins = re.findall(r"^pyside6-essentials==(\d+\.\d+)", text, re.MULTILINE)
    assert pins == ["6.11"]


def test_the_project_refuses_the_qt_that_loses_references():
    assert "!=6.12.0" in (PROJECT / "pyproject.toml").read_text()
