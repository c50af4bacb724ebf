"""What watches over the open workspace: its place on the disk, its lock, its backups, the user."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from planner.domain.errors import PlannerError
from planner.domain.text import Text, text
from planner.session import Session
from planner.session.files import conflicts, encrypted, exchanged, trouble, try_again, where_it_lies
from planner.ui.backup_keeper import BackupKeeper
from planner.ui.check_keeper import CheckKeeper
from planner.ui.forget_keeper import ForgetKeeper
from planner.ui.idle_watch import IdleWatch
from planner.ui.place import Place

if TYPE_CHECKING:
    from planner.ui.banner import Banner
    from planner.ui.main_window import MainWindow

LOOK_MS = 2_000
AFTER_PAINT_MS = 500
DEEDS = {
    "trouble": text("Try again"),
    "read-only": text("Try to write"),
    "backup": text("Backups"),
    "unerased": text("Backups"),
    "crash": text("Show the report"),
    "check": text("Check this workspace"),
}
WAVED_FOR_GOOD = ("place", "unerased")


class Keeping(QObject):
    """One for each open workspace of a window. What it finds stands on the window's banner."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._notes: dict[str, Text] = {}
        self.backups = BackupKeeper(session, self)
        self.backups.failed.connect(partial(self._note, "backup"))
        self.backups.made.connect(self._backed_up)
        self.forgetting = ForgetKeeper(session, self)
        self.forgetting.told.connect(self._note_unless_waved)
        self.check = CheckKeeper(session, window.settings, self)
        self.check.found.connect(partial(self._note, "check"))
        self.idle = IdleWatch(window.settings, self)
        self.idle.away.connect(window.lock)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.settle_idle()
        QTimer.singleShot(AFTER_PAINT_MS, self, self._begin)

    def settle_idle(self) -> None:
        """Only what has a passphrase can lock itself."""
        if encrypted(self._session):
            self.idle.start()
        else:
            self.idle.stop()

    def _begin(self) -> None:
        """What is told once, when the window is there."""
        from planner.session.backups import reminder

        file = self._session.file
        if file.read_only:
            self._note("read-only", _only_read(self._session))
        if file.left_behind:
            self._note("crash", _ended_badly(self._session))
        where = conflicts(file.path) or where_it_lies(file.path)
        if where is not None:
            self._note_unless_waved("place", where)
        if encrypted(self._session):
            from planner.ui.screen_lock import ScreenLock

            self._screen = ScreenLock(self)
            self._screen.locked.connect(self.idle.leave)
        remind = reminder(self._session)
        if remind is not None:
            self._note("backup", remind)

    def show_on(self, banner: "Banner") -> None:
        """The banner of a page that was built anew."""
        banner.asked.connect(self._do)
        banner.waved.connect(self._wave)
        for key, words in self._notes.items():
            banner.note(key, words, DEEDS.get(key))
        self._say_saved()

    def look(self) -> None:
        """Is the file where it was? What was in the way and is gone goes on by itself."""
        if self._session.file.suspended:
            return
        if self._session.file.read_only:
            self._session.follow()
        found = trouble(self._session)
        if found is not None and not self._waits_for_the_user():
            self._try_quietly()
            found = trouble(self._session)
        if found is None:
            self._take_back("trouble")
        else:
            self._note("trouble", found)

    def _waits_for_the_user(self) -> bool:
        """To show something else than what is on the screen is the user's own step."""
        return bool(getattr(self._session.file.trouble, "reread", False))

    def _try_quietly(self) -> None:
        try:
            try_again(self._session)
        except PlannerError:  # said on the banner already
            return

    def at_the_end(self) -> None:
        self._timer.stop()
        self.idle.stop()
        self.forgetting.at_the_end()  # first: the last backup waits for its turn
        self.backups.at_the_end()
        self.check.at_the_end()
        self.deleteLater()

    def _do(self, key: str) -> None:
        match key:
            case "trouble":
                try_again(self._session)
                self.look()
            case "read-only":
                self._window.open_again()
            case "backup" | "unerased":
                self._window.go(Place("backups"))
            case "check":
                self._window.go(Place("check"))
            case "crash":
                self._window.deeds.show_last_fault()

    def _wave(self, key: str) -> None:
        words = self._notes.pop(key, None)
        if key in WAVED_FOR_GOOD and words is not None:
            self._window.settings.remember(self._told(key), words.in_english())

    def _note_unless_waved(self, key: str, words: Text) -> None:
        """What lasts is not said at every start to somebody who has closed it."""
        if key not in WAVED_FOR_GOOD or (
            self._window.settings.remembered(self._told(key)) != words.in_english()
        ):
            self._note(key, words)

    def _told(self, key: str) -> str:
        return f"{key}/{self._session.file.book}"

    def _backed_up(self, _backup: object) -> None:
        self._take_back("backup")

    def _note(self, key: str, words: Text) -> None:
        self._notes[key] = words
        if self._window.view is not None:
            self._window.view.banner.note(key, words, DEEDS.get(key))
            self._say_saved()

    def _take_back(self, key: str) -> None:
        self._notes.pop(key, None)
        if self._window.view is not None:
            self._window.view.banner.take_back(key)
            self._say_saved()

    def _say_saved(self) -> None:
        """Beside the file's name nothing is called saved that is not."""
        view = self._window.view
        if view is None:
            return
        says = view.desk.text
        if "trouble" in self._notes:
            view.sidebar.show_saved(says("not saving"))
        elif "read-only" in self._notes:
            view.sidebar.show_saved(says("only read"))
        else:
            view.sidebar.show_saved(says("saved"))


def _only_read(session: Session) -> Text:
    return text(
        "{file} is open to be read only: what others save appears here, nothing can be changed.",
        file=session.file.path.name,
    )


def _ended_badly(session: Session) -> Text:
    """Everything that was shown as done is in the file: that is what the lock left behind says."""
    another = exchanged(session)
    if another is not None:
        return another
    return text(
        "Last time the program ended without closing {file}. Nothing is lost: everything you did "
        "is there, up to step {n}.",
        file=session.file.path.name,
        n=session.file.head.seq,
    )
