"""On a common notebook screen every page of the sample fits: nothing is cut, nothing has to be
pushed sideways but what is wide by its nature."""

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QWidget

from planner import sample
from planner.session.files import open_
from planner.ui.elided import Elided
from planner.ui.live import LiveSignal
from planner.ui.main_window import MainWindow
from planner.ui.pages import PAGES
from tests.screenshots import busiest

WIDE = {"Procurement board", "采购看板"}
"""A board has a column for each stage: it scrolls sideways."""
ROUNDING = 2


@pytest.fixture(params=["en", "zh_CN"])
def shown(request, qtbot, settings, tmp_path):
    file = tmp_path / "sample.planner"
    sample.create(file, request.param, settings.folder)
    settings.language_code = request.param
    settings.remember("notice", "read")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_session(open_(file, None, settings.folder, LiveSignal()))
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def test_nothing_is_cut_on_a_notebook_screen(shown):
    cut = []
    for entry in PAGES:
        shown.view.go(busiest(shown.session, entry))
        for _ in range(4):
            QApplication.processEvents()
        name = f"{entry.under} {entry.key}".strip()
        cut += [f"{name}: {what}" for what in (*pushed(shown), *clipped(shown))]
    assert cut == []


def pushed(window: QWidget) -> list[str]:
    """Areas that are wider inside than outside."""
    areas = [a for a in window.findChildren(QAbstractScrollArea) if a.isVisible()]
    return [
        f"{a.accessibleName() or type(a).__name__} is {a.horizontalScrollBar().maximum()} too wide"
        for a in areas
        if a.horizontalScrollBar().isVisible() and a.accessibleName() not in WIDE
    ]


def clipped(window: QWidget) -> list[str]:
    """Buttons and lines of words with less room than their words take."""
    parts = [*window.findChildren(QPushButton), *window.findChildren(QLabel)]
    return [
        f"{part.text()!r} has {part.width()} of {part.sizeHint().width()}"
        for part in parts
        if part.isVisible() and part.text() and not isinstance(part, Elided)
        and not (isinstance(part, QLabel) and part.wordWrap())
        and part.width() < part.sizeHint().width() - ROUNDING
    ]  # fmt: skip
