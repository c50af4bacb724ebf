"""Opens and makes workspace files for the window; what takes long runs beside it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.jobs import Job, Report
from planner.session.files import (
    Damaged,
    HeldElsewhere,
    PassphraseNeeded,
    new,
    open_,
    prepare,
    take_over,
)
from planner.ui.live import LiveSignal

if TYPE_CHECKING:
    from planner.session import Session

AFTER_PAINT_MS = 150
"""By then a page that asks for a passphrase has shown itself."""


class Opener(QObject):
    """Each request ends in one signal, or in an error for the error desk."""

    opened = Signal(object)
    """A Session."""
    made = Signal(object)
    """The Session of a new encrypted file: its recovery key is to be kept."""
    locked = Signal(object, object)
    """The Path of an encrypted file, and why the last passphrase did not do: a Text or None."""
    held = Signal(object, object)
    """The Path of a file that somebody else writes, and the HeldElsewhere that says who."""
    damaged = Signal(object, object, str)
    """The Path of a file that is not whole, why (a Text), and what opened it: empty if plain."""
    busy = Signal(bool)

    def __init__(self, settings: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._path = Path()
        self._read_only = False
        self._typed = ""
        self._job: Job[Session] | None = None

    @property
    def working(self) -> bool:
        return self._job is not None

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """A plain file opens at once; for an encrypted one `locked` asks."""
        self._path, self._read_only, self._typed = path, read_only, ""
        try:
            session = open_(path, None, self._settings, LiveSignal(), read_only=read_only)
        except PassphraseNeeded:
            self.locked.emit(path, None)
            QTimer.singleShot(AFTER_PAINT_MS, self, self._prepare)
        except HeldElsewhere as problem:
            self.held.emit(path, problem)
        except Damaged as problem:
            self.damaged.emit(path, problem.text, "")
        else:
            self.opened.emit(session)

    def _prepare(self) -> None:
        """The page is there: what opening needs is imported while the passphrase is typed."""
        Job(lambda _report: prepare()).start()

    def take_over(self, path: Path) -> None:
        """Open a file that another computer holds: it only reads from then on."""
        take_over(path)
        self.open(path)

    def unlock(self, path: Path, passphrase: str) -> None:
        if path != self._path:
            self._read_only = False
        self._path, self._typed = path, passphrase
        live, read_only = LiveSignal(), self._read_only
        self._start(
            lambda _report: open_(path, passphrase, self._settings, live, read_only=read_only)
        )

    def create(self, path: Path, passphrase: str | None) -> None:
        """A new file; plain without a passphrase."""
        live = LiveSignal()
        self._start(
            lambda _report: new(path, passphrase, self._settings, live),
            made=passphrase is not None,
        )

    def open_sample(self, language_code: str) -> None:
        """Open this computer's copy of the sample; it is made the first time."""
        path = self._settings / f"sample-{language_code}.planner"
        if path.exists():
            self.open(path)
            return
        live = LiveSignal()

        def work(_report: Report) -> "Session":
            from planner import sample

            path.parent.mkdir(parents=True, exist_ok=True)
            sample.create(path, language_code, self._settings)
            return open_(path, None, self._settings, live)

        self._start(work)

    def _start(self, work: "Callable[[Report], Session]", *, made: bool = False) -> None:
        if self._job is not None:
            return
        self._job = Job(work)
        self._job.succeeded.connect(self.made if made else self.opened)
        self._job.failed.connect(self._fail)
        self._job.ended.connect(self._end)
        self.busy.emit(True)  # noqa: FBT003 - the signal's own shape
        self._job.start()

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self.busy.emit(False)  # noqa: FBT003

    def _fail(self, error: Exception) -> None:
        match error:
            case PassphraseNeeded():
                self.locked.emit(self._path, error.text)
            case HeldElsewhere():
                self.held.emit(self._path, error)
            case Damaged():
                self.damaged.emit(self._path, error.text, self._typed)
            case _:
                raise error
