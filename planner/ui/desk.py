"""What every page is given: the session, the user's language and colours, and the window's ear."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.domain.text import Text
from planner.language import Language
from planner.session import News, Session
from planner.session.agenda import Agenda
from planner.ui.place import Place
from planner.ui.settings import Settings
from planner.ui.theme import Theme

if TYPE_CHECKING:
    from planner.session.bringing import Brought


class Desk(QObject):
    """One for each open workspace and each language and theme: a new one comes with new pages."""

    changed = Signal(object)
    """The plan or the ledger is not what it was; carries the session's news."""
    counted = Signal()
    """The agenda has counted more: nothing has changed, but figures have."""
    went = Signal(object)
    """Somebody asked for a Place; the window goes there."""
    told = Signal(str)
    """A sentence for the status line."""

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.settings = session, settings
        self.language: Language = settings.language
        self.theme: Theme = settings.theme
        self.brought: Path | Brought | None = None
        self.agenda = Agenda(session)
        session.changed.connect(self._pass_on)

    def text(self, template: str, **values: object) -> str:
        """A page's own words. `template` is a literal: it is marked for the translators."""
        return self.language.text(template, **values)

    def say(self, sentence: Text) -> str:
        """A sentence of the domain in the user's language."""
        return self.language.say(sentence)

    def listed(self, names: Iterable[str]) -> str:
        """Several in one sentence."""
        listed = ""
        for name in names:
            listed = self.text("{before}; {next}", before=listed, next=name) if listed else name
        return listed

    def day(self, day: date | None) -> str:
        return self.language.day(day)

    def amount(self, minor: int, currency: str) -> str:
        """`¥ 1,234.50`"""
        return self.language.amount(minor, currency)

    def go(self, place: Place) -> None:
        self.went.emit(place)

    def bring(self, source: "Path | Brought", account: int = 0) -> None:
        """Show a file or pasted rows for import; `account` is where the user is, if at one."""
        self.brought = source
        self.go(Place("import", account=account))

    def tell(self, sentence: Text) -> None:
        """Show it in the status line for a while: what was done, or why something was not."""
        self.told.emit(self.say(sentence))

    def confirm(self, question: Text, yes: Text) -> bool:
        """Ask before what cannot be undone. `yes` names the deed, never “OK”."""
        from planner.ui.ask import confirmed

        return confirmed(self.say(question), self.say(yes), self.text("Cancel"))

    def _pass_on(self, news: News) -> None:
        self.agenda.hear(news)
        self.changed.emit(news)
