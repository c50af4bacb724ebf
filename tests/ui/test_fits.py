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
LOW, MATRIX = 1200, "人员与角色"
"""A matrix of seven roles and five judgements scrolls sideways in a window as narrow as that."""
ROUNDING = 2


@pytest.fixture(params=[("en", 1280, 800), ("zh_CN", 1280, 800), ("zh_CN", 1100, 700)])
def shown(request, qtbot, settings, tmp_path):
    file = tmp_path / "sample.planner"
    code, width, height = request.param
    sample.create(file, code, settings.folder)
    settings.language_code = code
    settings.remember("notice", "read")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_session(open_(file, None, settings.folder, LiveSignal()))
    window.resize(width, height)
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
    wide = WIDE if window.width() > LOW else {*WIDE, MATRIX}
    areas = [a for a in window.findChildren(QAbstractScrollArea) if a.isVisible()]
    return [
        f"{a.accessibleName() or type(a).__name__} is {a.horizontalScrollBar().maximum()} too wide"
        for a in areas
        if a.horizontalScrollBar().maximum() > ROUNDING
        and a.accessibleName() not in wide
        and a.horizontalScrollBar().isVisible()
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


def test_what_is_typed_of_a_receipt_can_be_read_in_a_narrow_window(shown):
    (deals,) = (e for e in PAGES if e.key == "deals")
    shown.view.go(busiest(shown.session, deals))
    for _ in range(4):
        QApplication.processEvents()
    assert shown.view.page.receipts.reference.width() > 180
