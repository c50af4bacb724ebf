"""Tells of a window's first paint, from outside the program that shows it."""

import json
import sys
import time

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
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
    at, modules, made = (
        time.monotonic(),
        sorted(sys.modules),
        sorted({*vars(QtCore), *vars(QtWidgets)}),
    )
    sys.stdout.write(json.dumps({"at": at, "modules": modules, "made": made}) + "\n")
    sys.stdout.flush()
    QCoreApplication.exit()


def watch_and_run(*_: object) -> int:
    """Stands in for the event loop's start: the one place every program passes once it is ready."""
    watch = FirstPaint()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.installEventFilter(watch)
    return run_the_loop()


def watch() -> None:
    QApplication.exec = watch_and_run
