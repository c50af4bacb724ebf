"""The main window: one workspace, or the way to one."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from typing_extensions import override

from planner.domain.errors import Refused
from planner.domain.text import Text, text
from planner.session.files import encrypted, remembered
from planner.ui.dress import dress, speak
from planner.ui.file_deeds import SUFFIX, FileDeeds, same_file
from planner.ui.line_edit import settle_typing
from planner.ui.menus import Menus
from planner.ui.opener import Opener
from planner.ui.place import Place
from planner.ui.screen_room import open_at
from planner.ui.settings import Settings
from planner.ui.window_deeds import WindowDeeds, wire

if TYPE_CHECKING:
    from planner.session import Session
    from planner.ui.keeping import Keeping
    from planner.ui.lockup import Lockup
    from planner.ui.unlock import Unlock
    from planner.ui.welcome import Welcome
    from planner.ui.workspace_view import WorkspaceView

SIZE = QSize(1440, 900)
"""The window at first, where the screen has room for it."""


class MainWindow(QMainWindow):
    """Language and theme are switched by building the inside anew, at the same place. It is empty
    until it is told what to show."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.view: WorkspaceView | None = None
        self._welcome: Welcome | None = None
        self._unlock: Unlock | None = None
        self._aside: WorkspaceView | None = None
        self._stale_look = False
        self.keeping: Keeping | None = None
        self.opener = Opener(settings.folder, self)
        self.deeds, self.asked = FileDeeds(self), WindowDeeds(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(880, 560)
        open_at(self, SIZE.width(), SIZE.height())
        self.restoreGeometry(settings.geometry)
        self.opener.opened.connect(self.show_session)
        self.opener.made.connect(self._show_made)
        self.opener.locked.connect(self.show_unlock)
        self.opener.held.connect(self.deeds.show_held)
        self.opener.damaged.connect(self.deeds.show_damaged)
        self.opener.busy.connect(self._show_busy)
        settings.redressed.connect(self.redress)
        self._dress()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        from planner.ui.tab_order import pass_focus

        return pass_focus(self, forward=next)

    # What is shown

    def show_welcome(self) -> None:
        from planner.ui.welcome import Welcome

        welcome = Welcome(self.settings)
        welcome.create_asked.connect(self.opener.create)
        welcome.open_asked.connect(self.deeds.choose)
        welcome.sample_asked.connect(self.open_sample)
        welcome.recent_asked.connect(self.open_file)
        self._show_inside(welcome)
        self._welcome = welcome

    def show_unlock(self, path: Path, trouble: Text | None = None) -> None:
        """Ask for the passphrase of a file; `trouble` says why the last one did not do."""
        from planner.ui.unlock import Unlock

        unlock = self._unlock
        if unlock is None or unlock.path != path:
            self._close_session()
            unlock = Unlock(path, self.settings)
            unlock.given.connect(self.opener.unlock)
            unlock.given_up.connect(self.show_welcome)
            self._show_inside(unlock)
            self._unlock = unlock
        unlock.show_trouble(trouble)

    def show_something(self) -> None:
        """What stands behind a dialog that asks before anything is open."""
        if self.centralWidget() is None:
            self.show_welcome()

    def show_rescue(self, page: QWidget) -> None:
        self._close_session()
        self._show_inside(page)

    def show_new_key(self) -> None:
        """After a change of passphrase: the old recovery sheet opens nothing any more."""
        from planner.ui.recovery import show_new_recovery_key

        if self.session is not None:
            if self.keeping is not None:
                self.keeping.settle_idle()
            show_new_recovery_key(self.session, self.settings, self)

    # Locked, and back

    @cached_property
    def lockup(self) -> "Lockup":
        from planner.ui.lockup import Lockup

        return Lockup(self)

    @property
    def locked(self) -> bool:
        return "lockup" in self.__dict__ and self.lockup.locked

    def put_aside(self) -> QWidget | None:
        """Take out what is shown, alive, to be put back."""
        aside = self.view
        if aside is not None:
            aside.setProperty("aside", True)  # noqa: FBT003
        self.view, self._aside = None, aside
        return self.takeCentralWidget()

    def show_lock_page(self, page: "Unlock") -> None:
        self._show_inside(page)
        self._unlock = page

    def put_back(self, view: QWidget) -> None:
        self.view, self._aside = self._aside, None
        view.setProperty("aside", False)  # noqa: FBT003
        self._show_inside(view)
        self._show_undoable()
        if self._stale_look:
            self.redress()

    def show_session(self, session: "Session") -> None:
        self._close_session()
        self.session = session
        session.changed.connect(self._show_undoable)
        self.settings.opened(session.file.path)
        from planner.ui.keeping import Keeping
        from planner.ui.workspace_view import first_place

        self.keeping = Keeping(self, session)
        self._build_view(first_place(session), [])
        warning = remembered(session)
        if warning is not None:
            from planner.ui.trouble import ProblemDialog

            title = text("Not the file this computer knows")
            ProblemDialog(warning, self.settings, self, title).open()

    def show_refusal(self, sentence: Text) -> None:
        """Calmly: in the status line, or on the page that asks."""
        said = self.settings.language.say(sentence)
        if self.view is not None:
            self.view.toast.show_words(said)
        elif self._welcome is not None:
            self._welcome.show_trouble(said)

    def redress(self) -> None:
        """Another language, theme or zoom: the same place, built anew."""
        settle_typing()
        self._dress()
        self._stale_look = self.locked
        if self.locked:
            self.lockup.redress()
        elif self.view is not None:
            self._build_view(self.view.place, self.view.sidebar.visited)
        elif self._unlock is not None:
            path = self._unlock.path
            self.show_welcome()
            self.show_unlock(path)
        else:
            self.show_welcome()

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, self.settings.theme, self.settings.language_code)
            speak(application, self.settings.language_code)

    def _build_view(self, place: Place, visited: list[int]) -> None:
        if self.session is None:
            return
        from planner.ui.desk import Desk
        from planner.ui.workspace_view import WorkspaceView

        desk = Desk(self.session, self.settings)
        if self.view is not None and self.view.desk.session is self.session:
            desk.brought = self.view.desk.brought
        self.view = WorkspaceView(desk, self.session.file.path.name)
        self._show_inside(self.view)
        self.view.sidebar.remember(visited)
        self.view.top.find_asked.connect(self.asked.find_anything)
        if self.keeping is not None:
            self.keeping.show_on(self.view.banner)
        self.view.go(place)
        self._show_undoable()

    def _show_inside(self, inside: QWidget) -> None:
        self._welcome = self._unlock = None
        if inside is not self.view:
            self.view = None
        self.setCentralWidget(inside)
        self._build_menus()
        self._show_title()

    def _build_menus(self) -> None:
        for menu in self.menuBar().findChildren(QMenu):
            menu.deleteLater()
        self.menus = Menus(self.menuBar(), self.settings, with_file=self.view is not None)
        wire(self, self.menus)

    def _show_title(self) -> None:
        name = self.settings.language.text("Account Planner")
        file = self.session.file.path.name if self.session and self.view else ""
        self.setWindowTitle(f"{file} — {name}" if file else name)

    def _show_undoable(self, _news: object = None) -> None:
        if self.session is not None and self.view is not None:
            undo, redo = self.session.undoable, self.session.redoable
            self.menus.show_undoable(
                undo.change.text if undo else None, redo.change.text if redo else None
            )

    def _show_made(self, session: "Session") -> None:
        from planner.ui.recovery import show_new_recovery_key

        self.show_session(session)
        show_new_recovery_key(session, self.settings, self)

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        for inside in (self._unlock, self._welcome):
            if inside is not None:
                inside.show_busy(busy)
        if busy:
            QApplication.setOverrideCursor(QtCore.Qt.CursorShape.BusyCursor)
        else:
            QApplication.restoreOverrideCursor()

    # What the user asks for

    def open_file(self, path: Path) -> None:
        """Open it in this window, unless it is open here already."""
        if not same_file(self.session, path):
            self.opener.open(path)

    def open_again(self) -> None:
        """What was open to be read only is opened to be written, if it can be."""
        if self.session is not None:
            self.opener.open(self.session.file.path)

    def go(self, place: Place) -> None:
        if self.view is not None:
            self.view.go(place)

    def lock(self) -> None:
        """Hide everything until the passphrase is typed. A plain file has none: it says so."""
        if self.session is not None and not encrypted(self.session):
            raise Refused(
                text("This workspace has no passphrase. Set one first: File, Passphrase.")
            )
        self.lockup.lock()

    def open_sample(self) -> None:
        self.opener.open_sample(self.settings.language_code)

    def close_file(self) -> None:
        self._close_session()
        self.show_welcome()

    def _close_session(self) -> None:
        settle_typing()
        if self.locked:
            self._aside = None
            self.lockup.forget()
        if self.keeping is not None:
            keeping, self.keeping = self.keeping, None
            keeping.at_the_end()
        if self.session is not None:
            session, self.session = self.session, None
            session.close()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None or self._rows_dropped(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        rows = self._rows_dropped(event)
        if path is not None:
            self.open_file(path)
        elif rows is not None and self.view is not None:
            self.view.desk.bring(rows, self.view.place.account)

    def _rows_dropped(self, event: QDropEvent) -> Path | None:
        """A file of rows for the workspace that is open."""
        from planner.ui.importing.ways_in import file_in

        return file_in(event.mimeData()) if self.view is not None else None

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry = self.saveGeometry()
        settle_typing()
        self.hide()  # a backup may take a while; nobody need look at it
        self.view = None
        inside = self.takeCentralWidget()
        if inside is not None:  # before the file: no page asks it anything any more
            inside.deleteLater()
        self._close_session()
        super().closeEvent(event)


def _dropped(event: QDropEvent) -> Path | None:
    """The workspace that is being dropped."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix == SUFFIX), None)
