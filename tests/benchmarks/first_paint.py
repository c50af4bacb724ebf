"""Started as a process of its own: shows a window, tells of its first paint, and ends.

The answer is one JSON line: `at`, seconds of the machine's monotonic clock, and `modules`, what had
been imported by then.

first_paint.py bare               an empty PySide6 QMainWindow
first_paint.py ours WORKSPACE     our program on that workspace, started as its user starts it
"""

import json
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

run_the_loop = QApplication.exec


class FirstPaint(QObject):
    """Watches a window from outside; its children are painted with it, before the next event."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, report)
        return False


def report() -> None:
    at, modules = time.monotonic(), sorted(sys.modules)
    sys.stdout.write(json.dumps({"at": at, "modules": modules}) + "\n")
    sys.stdout.flush()
    QCoreApplication.exit()


def watch_and_run(*_: object) -> int:
    """Stands in for the event loop's start: the one place every program passes once it is ready."""
    watch = FirstPaint()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.installEventFilter(watch)
    return run_the_loop()


def bare() -> None:
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()


def ours(workspace: str) -> None:
    from planner.__main__ import main

    sys.argv = ["planner", workspace]
    main()


if __name__ == "__main__":
    QApplication.exec = watch_and_run
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[2])
