"""Looks through an open workspace by itself: the log after opening, everything once a week."""

import logging
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.errors import PlannerError
from planner.domain.text import Text, text
from planner.jobs import Job, Report
from planner.session import Session
from planner.ui.settings import Settings

if TYPE_CHECKING:
    from planner.session.beside import Finding

AFTER_OPENING_MS = 20_000
WEEK = timedelta(days=7)
LINES = 100_000
"""A log of so many lines is looked through at every opening; a longer one once a week."""

log = logging.getLogger(__name__)


class CheckKeeper(QObject):
    """`found` carries the Text of what is wrong; `held` comes where nothing is."""

    found = Signal(object)
    held = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._job: Job[list[Finding]] | None = None
        self._checked: date | None = None
        self._over = False
        self._first = QTimer(self, singleShot=True, interval=AFTER_OPENING_MS)
        self._first.timeout.connect(self.look)
        self._first.start()

    @property
    def due(self) -> bool:
        """Was it looked through as a whole more than a week ago on this computer, or never?"""
        try:
            last = date.fromisoformat(self._settings.remembered(self._key))
        except ValueError:
            return True
        return not timedelta() <= self._session.today - last < WEEK

    @property
    def _key(self) -> str:
        return f"checked/{self._session.file.book}"

    def look(self) -> None:
        """Beside the window; `found` or `held` follows where there was something to do."""
        from planner.session.beside import beside

        file = self._session.file
        if self._job is not None or file.suspended or file.trouble is not None:
            return
        if not self.due and file.head.seq > LINES:
            return
        work, due, today = beside(self._session, file.settings), self.due, self._session.today

        def looked(report: Report) -> list["Finding"]:
            return work.check(report) if due else work.check_log(report)

        self._checked, self._head = today if due else None, file.head
        self._job = Job(looked)
        self._job.succeeded.connect(self._tell)
        self._job.failed.connect(self._fail)
        self._job.start()

    def at_the_end(self) -> None:
        """What comes through from now on is of a file that is closed."""
        self._first.stop()
        self._over = True
        if self._job is not None:
            self._job.cancel()

    def _tell(self, findings: list["Finding"]) -> None:
        from planner.session.whole_log import note_whole

        self._job = None
        if self._over:
            return
        wrong = [f for f in findings if f.what != "accrual"]  # what is due is posted anyway
        if wrong:
            self.found.emit(_said(self._session, wrong))
            return
        note_whole(self._session, self._head)
        if self._checked is not None:
            self._settings.remember(self._key, self._checked.isoformat())
        self.held.emit()

    def _fail(self, error: Exception) -> None:
        """A drive that is gone says so by itself; the check comes again with the next opening."""
        self._job = None
        if not isinstance(error, PlannerError):
            raise error
        log.warning("No check: %s", type(error).__name__)


def _said(session: Session, findings: list["Finding"]) -> Text:
    return text(
        "{file} was looked through, and not everything holds: {n} findings. Issue and pay nothing "
        "before you have looked at them.",
        file=session.file.path.name,
        n=len(findings),
    )
