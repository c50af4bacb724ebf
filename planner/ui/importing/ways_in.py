"""How rows reach the window: dropped as a file, or copied in another program."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from planner.domain.errors import Refused
from planner.domain.text import text
from planner.session.bringing import SUFFIXES, Brought
from planner.ui.desk import Desk


def file_in(data: QMimeData) -> Path | None:
    """The first file of the data that may hold rows."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.casefold() in SUFFIXES), None)


def bring_clipboard(desk: Desk, account: int = 0) -> None:
    """Show for import what was copied: cells of a spreadsheet, or a file. Refused where the
    clipboard holds no rows."""
    data = QGuiApplication.clipboard().mimeData()
    path = file_in(data)
    if path is not None:
        desk.bring(path, account)
        return
    words = data.text()
    if not any(sign in words.strip("\r\n") for sign in "\t\n"):
        raise Refused(
            text("There are no rows to paste. Copy some in a spreadsheet, with their headings.")
        )
    desk.bring(Brought(desk.text("Pasted rows"), words), account)
