"""Before the first paper of a sitting is issued, the log is looked through: beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from planner.domain.text import text
from planner.jobs import Job
from planner.session.beside import beside
from planner.session.whole_log import note_whole
from planner.ui.desk import Desk

SHORT = 3_000_000
"""Bytes of a file whose log is looked through in no time."""


class LogLook(QObject):
    """What is asked for while it looks is left aside."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job[None] | None = None
        self._deed: Callable[[], None] | None = None

    def before(self, deed: Callable[[], None]) -> None:
        """Do it once the log was found whole. What is wrong with it is said, and nothing done."""
        session = self._desk.session
        if self._job is not None:
            return
        if session.found_whole is not None or session.file.path.stat().st_size <= SHORT:
            deed()
            return
        self._deed, self._head = deed, session.file.head
        self._desk.tell(text("The log is looked through first. Then it is issued."))
        self._job = Job(beside(session, session.file.settings).refuse_broken_log)
        self._job.succeeded.connect(self._go_on)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _go_on(self, _nothing: None) -> None:
        deed, self._deed, self._job = self._deed, None, None
        if self._desk.session.file.suspended or deed is None:
            return
        note_whole(self._desk.session, self._head)
        deed()

    def _fail(self, error: Exception) -> None:
        self._deed, self._job = None, None
        raise error
