"""Goes on, after a workspace is opened, with an erasure that was cut short."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.jobs import Job
from planner.session import Session

if TYPE_CHECKING:
    from planner.session.forgetting import Forgotten

AFTER_OPENING_MS = 5_000


class ForgetKeeper(QObject):
    """`told` carries what a Text is about, and the Text; `over` comes at the end."""

    told = Signal(str, object)
    over = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job[Forgotten] | None = None
        self._first = QTimer(self, singleShot=True, interval=AFTER_OPENING_MS)
        self._first.timeout.connect(self.look)
        if not session.file.read_only:
            self._first.start()

    def look(self) -> None:
        """Beside the window; a file that is locked just now is looked at later."""
        from planner.session.forgetting import forgetting, wanted

        if self._session.file.suspended or self._session.file.trouble is not None:
            self._first.start()
            return
        if not wanted(self._session):
            self.over.emit()
            return
        self._job = Job(forgetting(self._session).go)
        self._job.succeeded.connect(self._tell)
        self._job.failed.connect(self._fail)
        self._job.start()

    def at_the_end(self) -> None:
        """What is not done then is done at the next start."""
        self._first.stop()
        if self._job is not None:
            self._job.cancel()

    def _tell(self, found: "Forgotten") -> None:
        from planner.session.forgetting import taken_up

        self._job = None
        for about, words in taken_up(found).items():
            self.told.emit(about, words)
        self.over.emit()

    def _fail(self, error: Exception) -> None:
        self._job = None
        raise error
