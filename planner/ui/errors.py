"""The one place where errors reach the user."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from planner.domain.errors import PlannerError, Refused

log = logging.getLogger(__name__)


class ErrorDesk(QObject):
    """Takes every exception nobody handled: rules calmly, files with what to do, faults with their
    traceback. A signal brings it to the windows' own thread, whichever it was raised on."""

    refused = Signal(object)
    """The Text of a rule."""
    in_the_way = Signal(object)
    """The Text of a problem with a file."""
    broke = Signal(object)
    """An Exception: a fault of ours."""

    def install(self) -> None:
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Refused):
            self.refused.emit(error.text)
        elif isinstance(error, PlannerError):
            self.in_the_way.emit(error.text)
        else:
            log.critical("Unhandled error", exc_info=(kind, error, trace))
            if isinstance(error, Exception):
                self.broke.emit(error)
