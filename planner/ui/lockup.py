"""The locked window: nothing can be read, the key is gone, and all comes back as it was left.

The widgets stay alive, hidden: what is typed in a page or a dialog and not yet taken is still
there afterwards. Only the plan stays in memory with them (the key and the connections do not).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from planner.domain.errors import PlannerError
from planner.jobs import Job
from planner.session import Session
from planner.session.files import encrypted, resume
from planner.ui.dialog import Dialog
from planner.ui.line_edit import settle_typing
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from planner.ui.unlock import Unlock

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow

PATIENCE_MS = 200
"""Work that is running ends first: it has the key."""


class Lockup(QObject):
    """`opened`: the window is as it was again."""

    opened = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._view: QWidget | None = None
        self._focus: QWidget | None = None
        self._covers: list[Cover] = []
        self._pages: list[Unlock] = []
        self._dialog: LockDialog | None = None
        self._job: Job[bool] | None = None
        self._waiting = False

    @property
    def locked(self) -> bool:
        return self._session is not None

    def lock(self) -> None:
        """Lock at once, or as soon as the running work is done. A plain file is never locked: it
        has no passphrase that could open it again."""
        session = self._window.session
        if self.locked or self._waiting or session is None or not encrypted(session):
            return
        if QThreadPool.globalInstance().activeThreadCount():
            self._waiting = True
            QTimer.singleShot(PATIENCE_MS, self, self._lock_later)
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        settle_typing()
        self._focus = QApplication.focusWidget()
        self._cover_dialogs()
        self._session = session
        self._view = self._window.put_aside()  # first: a hidden page asks the file no more
        session.suspend()
        self._show_page()

    def _lock_later(self) -> None:
        self._waiting = False
        self.lock()

    def _cover_dialogs(self) -> None:
        """What shows a secret is closed; every other dialog is covered where it stands."""
        for dialog in _open_dialogs():
            if dialog.property("secret"):
                dialog.reject()
            else:
                self._covers.append(Cover(dialog, self._window.settings.theme))

    def _show_page(self) -> None:
        """In the window, and over a dialog that lets nobody through to it."""
        path = self._path()
        page = Unlock(path, self._window.settings, locked=True)
        self._pages = [page]
        if self._covers:
            self._dialog = LockDialog(path, self._window.settings, self._window)
            self._pages.append(self._dialog.page)
            self._dialog.show()
        for each in self._pages:
            each.given.connect(self._unlock)
        self._window.show_lock_page(page)

    def redress(self) -> None:
        """Another language or theme while it is locked: the page says it in that one."""
        self._end_dialog()
        self._show_page()

    def forget(self) -> None:
        """The workspace is closed while it is locked."""
        self._end_dialog()
        self._uncover()
        for dialog in _open_dialogs():
            dialog.reject()
        if self._view is not None:
            self._view.deleteLater()
        self._session = self._view = self._focus = None
        self._pages = []

    def _path(self) -> Path:
        return self._session.file.path if self._session is not None else Path()

    def _unlock(self, _path: Path, passphrase: str) -> None:
        session = self._session
        if session is None or self._job is not None:
            return
        for page in self._pages:
            page.show_busy(True)  # noqa: FBT003 - the page's own shape
        self._job = Job(lambda _report: resume(session, passphrase))
        self._job.succeeded.connect(self._open)
        self._job.failed.connect(self._stay)
        self._job.start()

    def _stay(self, error: Exception) -> None:
        self._job = None
        for page in self._pages:
            page.show_busy(False)  # noqa: FBT003
            if isinstance(error, PlannerError):
                page.show_trouble(error.text)
        if not isinstance(error, PlannerError):
            raise error

    def _open(self, changed: bool) -> None:  # noqa: FBT001 - a slot
        """Everything is as it was; where somebody wrote the file meanwhile, it is read again."""
        self._job = None
        session, view, focus = self._session, self._view, self._focus
        self._session = self._view = self._focus = None
        self._pages = []
        self._end_dialog()
        self._uncover()
        if session is None or view is None:
            return
        self._window.put_back(view)
        if changed:
            session.read_again()
        if focus is not None and isValid(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def _end_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.leave()
            self._dialog = None

    def _uncover(self) -> None:
        for cover in self._covers:
            if isValid(cover):
                cover.hide()
                cover.deleteLater()
        self._covers = []


def _open_dialogs() -> list[QDialog]:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return [dialog for dialog in found if not isinstance(dialog, LockDialog)]


class Cover(QFrame):
    """Lies over a dialog, as large as it is: nothing of it can be read."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self.setProperty("kind", "cover")
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(theme.picture("lock", theme.px(32), "ink3"))
        column = QVBoxLayout(self)
        column.addWidget(picture)
        over.installEventFilter(self)
        self._over = over
        self.setGeometry(over.rect())
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False


class LockDialog(Dialog):
    """Asks for the passphrase where a dialog stands before the window. Only the passphrase, or the
    end of the program, takes it away."""

    def __init__(self, path: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(settings.language.text("Locked"), settings.theme, parent)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.page = Unlock(path, settings, locked=True)
        self.column.addWidget(self.page)

    def leave(self) -> None:
        super().reject()
        self.deleteLater()

    @override
    def reject(self) -> None:
        """Escape leaves it locked."""
