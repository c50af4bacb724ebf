"""Makes backups while a workspace is open: when it is opened, while it is worked on, at the end."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.errors import PlannerError
from planner.jobs import Job
from planner.session import Session

if TYPE_CHECKING:
    from planner.session.backups import Backup

AFTER_OPENING_MS = 5_000
TICK_MS = 60_000

log = logging.getLogger(__name__)


class BackupKeeper(QObject):
    """`failed` carries the Text of why one could not be made, `made` a Backup or None."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._head, self._since = session.file.head, session.now()
        self._job: Job[Backup | None] | None = None
        self._first = QTimer(self, singleShot=True, interval=AFTER_OPENING_MS)
        self._first.timeout.connect(partial(self.make, "open"))
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._look)
        if not session.file.read_only:
            self._first.start()
            self._timer.start()

    @property
    def working(self) -> bool:
        return self._job is not None

    def make(self, reason: str) -> None:
        """Beside the window; `made` or `failed` follows."""
        from planner.session.backups import backup_work, note_made

        if self._job is not None or self._session.file.suspended or not self._session.file.head.seq:
            return
        work, now = backup_work(self._session), self._session.now()
        note_made(self._session, now.date())
        self._head, self._since = self._session.file.head, now
        self._job = Job(lambda _report: work.make(reason, now))
        self._job.succeeded.connect(self._tell)
        self._job.failed.connect(self._tell_failure)
        self._job.start()

    def at_the_end(self) -> None:
        """Now, before the file is closed; that nothing could be made never keeps it open."""
        from planner.session.backups import backup_work

        file = self._session.file
        self._first.stop()
        self._timer.stop()
        if file.read_only or file.suspended or file.trouble or file.head == self._head:
            return
        try:
            backup_work(self._session).make("close", self._session.now())
        except PlannerError as problem:
            log.warning("No backup on closing: %s", type(problem).__name__)

    def _look(self) -> None:
        from planner.session.backups import backup_due

        if backup_due(self._session, self._head, self._since):
            self.make("work")

    def _tell(self, backup: object) -> None:
        self._job = None
        self.made.emit(backup)

    def _tell_failure(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, PlannerError):
            raise error
        self.failed.emit(error.text)
