"""Money posted beside the window: how far it is, and the way out while none is in the file."""

from contextlib import ExitStack
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.jobs import Job
from planner.session.receiving import Taken, noted
from planner.ui.desk import Desk
from planner.ui.importing.deeds import Deed
from planner.ui.importing.waiting import Waiting


class Posting(QObject):
    """`posted` when all of them are in the file; `left` when nothing was changed after all, with
    what was in the way, or None where the user gave up."""

    posted = Signal()
    left = Signal(object)

    def __init__(self, desk: Desk, waiting: Waiting) -> None:
        super().__init__(waiting)
        self._desk, self._waiting = desk, waiting
        self._lent = ExitStack()
        self._job: Job[Taken] | None = None
        self._trouble: Exception | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def begin(self, deed: Deed) -> None:
        """Until it ends, nothing else is written."""
        session = self._desk.session
        self._lent.enter_context(session.lent())
        self._trouble = None
        self._job = Job(partial(deed.work, session))
        self._waiting.begin(self._desk.say(deed.doing))
        self._job.progressed.connect(self._waiting.show_progress)
        self._job.succeeded.connect(self._note)
        self._job.failed.connect(self._keep_trouble)
        self._job.ended.connect(self._end)
        self._job.start()

    def cancel(self) -> None:
        """What is in the file stays: a job that is past its COMMIT ends as if not asked."""
        if self._job is not None:
            self._job.cancel()

    def _note(self, taken: Taken) -> None:
        self._lent.close()
        noted(self._desk.session, taken)
        self._job = None
        self.posted.emit()

    def _keep_trouble(self, error: Exception) -> None:
        self._trouble = error

    def _end(self) -> None:
        self._lent.close()
        if self._job is not None:
            self._job = None
            self.left.emit(self._trouble)
