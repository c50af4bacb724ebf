"""What the File menu does with workspace files: new, open, copy, passphrase, recovery, rescue."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject

from planner.domain.text import Text
from planner.session.files import HeldElsewhere, save_copy

if TYPE_CHECKING:
    from planner.session import Session
    from planner.ui.main_window import MainWindow

SUFFIX = ".planner"


class FileDeeds(QObject):
    """Dialogs are imported when they are asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def new(self) -> None:
        from planner.ui.new_file import NewFileDialog

        dialog = NewFileDialog(self._window.settings, self._window)
        if dialog.exec() and dialog.path is not None:
            self._window.opener.create(dialog.path, dialog.passphrase)

    def choose(self) -> None:
        says, session = self._window.settings.language, self._window.session
        wanted = says.text("Workspaces (*{suffix})", suffix=SUFFIX)
        folder = str(session.file.path.parent if session else Path.home())
        title = says.text("Open a workspace")
        name, _ = QtWidgets.QFileDialog.getOpenFileName(self._window, title, folder, wanted)
        if name:
            self._window.open_file(Path(name))

    def save_copy(self) -> None:
        session = self._window.session
        if session is None:
            return
        says, path = self._window.settings.language, session.file.path
        usual = path.with_stem(says.text("{name} copy", name=path.stem))
        wanted = says.text("Workspaces (*{suffix})", suffix=SUFFIX)
        title = says.text("Save a copy")
        no_question = QtWidgets.QFileDialog.Option.DontConfirmOverwrite
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            self._window, title, str(usual), wanted, options=no_question
        )
        if name:
            target = Path(name) if Path(name).suffix else Path(name + SUFFIX)
            save_copy(session, target)
            if self._window.view is not None:
                said = says.text("{file} was written.", file=target.name)
                self._window.view.desk.told.emit(said)

    def show_recovery(self) -> None:
        from planner.ui.recovery import show_recovery_key

        if self._window.session is not None:
            show_recovery_key(self._window.session, self._window.settings, self._window)

    def change_passphrase(self) -> None:
        from planner.ui.passphrase_dialog import PassphraseDialog

        if self._window.session is not None:
            dialog = PassphraseDialog(self._window.session, self._window.settings, self._window)
            dialog.changed.connect(self._window.show_new_key)
            dialog.open()

    def show_held(self, path: Path, problem: HeldElsewhere) -> None:
        """Somebody else writes it: read it meanwhile, or take it over."""
        from planner.ui.held_dialog import HeldDialog

        self._window.show_something()
        dialog = HeldDialog(path.name, problem, self._window.settings, self._window)
        dialog.read_asked.connect(partial(self._window.opener.open, path, read_only=True))
        dialog.take_over_asked.connect(partial(self._window.opener.take_over, path))
        dialog.open()

    def show_damaged(self, path: Path, why: Text, typed: str) -> None:
        """The guided way back: what is whole, and what can still be read."""
        from planner.ui.rescue_page import RescuePage

        page = RescuePage(path, why, typed, self._window.settings)
        page.opened_asked.connect(self._window.open_file)
        page.given_up.connect(self._window.show_welcome)
        self._window.show_rescue(page)

    def show_last_fault(self) -> None:
        from planner.ui.trouble import LastFaultDialog

        LastFaultDialog(self._window.settings, self._window).open()


def same_file(session: "Session | None", path: Path) -> bool:
    """Is it open here already?"""
    return session is not None and session.file.path.resolve() == path.resolve()
