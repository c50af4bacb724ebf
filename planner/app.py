"""Puts the program together: application, look, error desk, window, and the file to open."""

import faulthandler
import gc
import logging
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from planner import __version__
from planner.domain.text import Text
from planner.session.files import FileProblem
from planner.session.folder import CRASH, LOG, settings_folder
from planner.ui.dress import add_fonts, mend_input_method
from planner.ui.errors import ErrorDesk
from planner.ui.main_window import MainWindow
from planner.ui.opener import AFTER_PAINT_MS
from planner.ui.settings import Settings
from planner.ui.theme import ICONS

SAMPLE = "--sample"


class Program(QApplication):
    """The application; it also takes the files that macOS hands over by an event."""

    window: MainWindow | None = None

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__([*(arguments[:1] or ["planner"]), "-style", "Fusion", *arguments[1:]])

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and self.window is not None:
            self.window.open_file(Path(event.file()))
            return True
        return super().event(event)


class Told:
    """Shows what the error desk hands over, one dialog at a time."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._telling = False

    def problem(self, problem: Text) -> None:
        from planner.ui.trouble import ProblemDialog

        ProblemDialog(problem, self._window.settings, self._window).exec()

    def fault(self, error: Exception) -> None:
        """A fault in painting comes again with every paint: it is told once."""
        from planner.ui.trouble import CrashDialog

        if not self._telling:
            self._telling = True
            CrashDialog(error, self._window.settings, self._window).exec()
            self._telling = False


def main(argv: Sequence[str] | None = None) -> int:
    """Open the file named in `argv`, the sample (`--sample`), the last file, or the welcome."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    os.umask(0o077)  # whatever is written is its owner's alone
    mend_input_method()
    folder = settings_folder()
    program = Program([sys.argv[0], *arguments])
    program.setApplicationName("account-planner")
    program.setApplicationVersion(__version__)
    program.setDesktopFileName("account-planner")
    program.setWindowIcon(QIcon(str(ICONS / "program.svg")))
    add_fonts()
    _keep_a_log(folder)
    errors = ErrorDesk()
    errors.install()
    window = program.window = MainWindow(Settings(folder))
    told = Told(window)
    errors.refused.connect(window.show_refusal)
    errors.in_the_way.connect(told.problem)
    errors.broke.connect(told.fault)
    first = First(window, arguments)
    quick = first.open_quickly()
    window.show()
    if not quick:
        QTimer.singleShot(0, first.open)
    QTimer.singleShot(0, _collect_garbage_again)
    QTimer.singleShot(AFTER_PAINT_MS, window.settings.look_at_the_computer)
    code = QApplication.exec()
    sys.excepthook = sys.__excepthook__
    return code


class First:
    """What the program opens when it starts."""

    def __init__(self, window: MainWindow, arguments: Sequence[str]) -> None:
        self._window = window
        self._sample = SAMPLE in arguments
        named = [a for a in arguments if not a.startswith("-")]
        recent = [p for p in window.settings.recent[:1] if p.exists()]
        self._path = Path(named[0]).absolute() if named else next(iter(recent), None)

    def open_quickly(self) -> bool:
        """A file that is there is opened before the first paint: nothing flickers. What is
        missing or must be made comes after it, over the welcome."""
        if not self._sample and self._path is not None and self._path.exists():
            try:
                self._window.open_file(self._path)
            except FileProblem:  # said by `open`, once there is a window to say it on
                self._window.show_welcome()
                return False
            return True
        self._window.show_welcome()
        return not self._sample and self._path is None

    def open(self) -> None:
        if self._sample:
            self._window.open_sample()
        elif self._path is not None:
            self._window.open_file(self._path)


def _collect_garbage_again() -> None:
    """What the start has made stays: it is never looked through again."""
    gc.freeze()
    gc.enable()


class LateLog(logging.Handler):
    """The log of this computer; what writes it is imported with its first line."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._log: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._log is None:
            from planner.session.fault_report import PrivateLog

            self._log = PrivateLog(self._path)
        self._log.emit(record)


def _keep_a_log(folder: Path) -> None:
    """Faults go to a small file beside the settings, without anything of the user's; what kills
    the interpreter itself leaves its stack in another. Both are this user's alone."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    logging.getLogger().addHandler(LateLog(folder / LOG))
    sys.unraisablehook = _note_unraisable
    threading.excepthook = _note_of_a_thread
    qInstallMessageHandler(_note_of_qt)
    try:
        crash = (folder / CRASH).open("a", encoding="utf-8")
    except OSError:  # settings that cannot be written keep no log either
        return
    faulthandler.enable(crash)


def _note_unraisable(found: "sys.UnraisableHookArgs") -> None:
    logging.getLogger(__name__).error("Unraisable error", exc_info=found.exc_value)


def _note_of_a_thread(found: threading.ExceptHookArgs) -> None:
    logging.getLogger(__name__).error("Error of a thread", exc_info=found.exc_value)


def _note_of_qt(_kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
    """Its messages may name files: only where they come from is kept."""
    logging.getLogger(__name__).info("Qt told something of %s", context.category)
