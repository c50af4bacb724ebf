"""The page on which other programs' rows come in: brought, looked at, taken in one step."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.accounts import accounts
from planner.domain.bank_matching import Shares
from planner.domain.errors import Refused
from planner.domain.text import text
from planner.exchange.bank import BankImport
from planner.exchange.deals import MoneyImport
from planner.exchange.people import PeopleImport
from planner.jobs import Job
from planner.session.backups import back_up_before
from planner.session.bringing import (
    Brought,
    Look,
    Outlook,
    Wish,
    fitting,
    look,
    looked_again,
    mapped,
)
from planner.session.intake import (
    Asked,
    deal_currencies,
    default_currency,
    note_partners,
    take,
)
from planner.ui.desk import Desk
from planner.ui.importing.deeds import deed_of
from planner.ui.importing.posting import Posting
from planner.ui.importing.review import Review
from planner.ui.importing.start import Start
from planner.ui.importing.waiting import Waiting
from planner.ui.importing.ways_in import bring_clipboard
from planner.ui.page import Page
from planner.ui.place import Place

PATIENCE_MS = 400
"""How long reading may take before its progress is shown."""
AT_ONCE = 500
"""Deals or receipts up to which posting keeps nobody waiting."""
LARGE = 5_000
"""Rows from which on looking anew is done beside the window."""


class ImportPage(Page):
    """Nothing of the workspace changes before the button is pressed, and then all at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.look: Look | None = None
        self.outlook: Outlook | None = None
        self._begun: Path | Brought | None = None
        self._reading: Path | Brought | None = None
        self._job: Job[Look] | None = None
        self._done = text("")
        self.start = Start(desk)
        self.waiting = Waiting(desk)
        self.posting = Posting(desk, self.waiting)
        self.review = Review(desk)
        self._stack = QStackedWidget()
        for widget in (self.start, self.waiting, self.review):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._connect()

    def _connect(self) -> None:
        side = self.review.side
        self.start.chosen.connect(self._bring_file)
        self.start.paste_asked.connect(self._paste)
        self.waiting.cancelled.connect(self._give_up)
        self.posting.posted.connect(self._show_posted)
        self.posting.left.connect(self._show_left)
        self._patience.timeout.connect(self._show_waiting)
        self.review.preview.header.asked.connect(self._map)
        side.wishes.asked.connect(self.ask)
        side.wishes.encoding_asked.connect(self._read_as)
        side.leave.clicked.connect(self.forget)
        side.deal.chosen.connect(self._choose)
        side.deed.clicked.connect(self.take)

    @override
    def title(self) -> str:
        return self.desk.text("Import")

    @override
    def inspector(self) -> QWidget:
        return self.review.side

    @override
    def show_place(self, place: Place) -> None:
        super().show_place(place)
        brought = self.desk.brought
        if brought is not None and brought is not self._begun and not self.posting.running:
            self._begun = brought
            self._read(brought, Wish())

    @override
    def refresh(self) -> None:
        """Accounts and deals may be others than they were."""
        if self._stack.currentWidget() is self.review:
            self.review.side.wishes.target.refresh()
            self._show_outlook()

    # Bringing

    def _bring_file(self, name: str) -> None:
        self.desk.bring(Path(name), self.place.account)

    def _paste(self) -> None:
        bring_clipboard(self.desk, self.place.account)

    def _read(self, source: Path | Brought, wish: Wish) -> None:
        session = self.desk.session
        known = replace(
            wish, currency=default_currency(session), currencies=deal_currencies(session)
        )
        self._reading = source
        self.waiting.begin(self.desk.text("Reading {file}...", file=source.name))
        self._run(Job(partial(look, source, known)))

    def _run(self, job: Job[Look]) -> None:
        """Its answer counts until something else is asked for."""
        self._stop()
        self._job = job
        job.progressed.connect(self.waiting.show_progress)
        job.succeeded.connect(self._show_look)
        job.failed.connect(self._show_failure)
        self._patience.start()
        job.start()

    def _stop(self) -> None:
        self._patience.stop()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            job.progressed.disconnect()
            job.succeeded.disconnect()
            job.failed.disconnect()

    def _show_waiting(self) -> None:
        self._stack.setCurrentWidget(self.waiting)

    def _show_failure(self, error: Exception) -> None:
        """What is no table is said here, calmly; a fault of ours goes the usual way."""
        self._stop()
        if not isinstance(error, Refused):
            self.forget()
            raise error
        words = self.desk.say(error.text)
        if self.look is None or self._reading is not self.look.brought:
            self.forget()
            self.start.show_trouble(words)
            return
        self._show_encoding(self.look)
        self.review.side.show_trouble(words)
        self._stack.setCurrentWidget(self.review)

    # Looking

    def _show_look(self, found: Look) -> None:
        self._stop()
        other = self.look is None or self.look.brought is not found.brought
        self.look = found
        if other:
            self.review.begin(found, self.place.account)
        self._show_encoding(found)
        self._show_outlook()

    def _show_encoding(self, found: Look) -> None:
        table = found.table
        self.review.side.wishes.show_encoding(table.encoding, certain=table.certain)

    def _show_outlook(self) -> None:
        if self.look is None:
            return
        asked = self.review.side.wishes.complete(self.look.outlook.asked)
        self.outlook = fitting(self.desk.session, replace(self.look.outlook, asked=asked))
        self.review.show_outlook(self.outlook, self.look.table)
        self.start.show_trouble("")
        self._stack.setCurrentWidget(self.review)

    def ask(self, asked: Asked) -> None:
        """Look at the same rows with something else asked of them."""
        if self.look is None:
            return
        again = partial(looked_again, self.look, asked, deal_currencies(self.desk.session))
        if self.look.table.size > LARGE:
            self._run(Job(again))
        else:
            self._show_look(again(_unheard))

    def _map(self, column: str, field: str) -> None:
        if self.look is not None:
            outlook = self.look.outlook
            self.ask(self.review.side.wishes.complete(mapped(outlook, column, field)))

    def _choose(self, row: int, way: Shares) -> None:
        """What a line of a bank pays; the rows themselves are not looked at again."""
        if self.look is None:
            return
        outlook = self.look.outlook
        asked = replace(outlook.asked, choices={**outlook.asked.choices, row: way})
        self.look = replace(self.look, outlook=replace(outlook, asked=asked))
        self._show_outlook()

    def _read_as(self, encoding: str) -> None:
        if self.look is not None:
            kind = self.look.outlook.asked.kind
            self._read(self.look.brought, Wish(encoding=encoding, kind=kind))

    # Taking

    def take(self) -> None:
        """Import what the preview shows: people can be undone, money cannot and is asked about."""
        outlook = self.outlook
        if outlook is None or outlook.found is None:
            return
        back_up_before(self.desk.session, "import")
        if isinstance(outlook.found, PeopleImport):
            self._take_people(outlook.found, outlook.asked)
        else:
            self._take_money(outlook.found, outlook.asked)

    def _take_people(self, found: PeopleImport, asked: Asked) -> None:
        chosen = self.review.side.wishes.target.chosen
        take(self.desk.session, found, asked)
        named = [a for a in accounts(self.desk.session.plan) if a.name == asked.account]
        account = max((a.id for a in named), default=0) if asked.fresh or not chosen else chosen.id
        self.forget()
        self.desk.go(Place("account", account=account, tab="chart"))
        self.desk.tell(text("{n} seats came in. Undo takes them back.", n=len(found.seats)))

    def _take_money(self, found: MoneyImport | BankImport, asked: Asked) -> None:
        """Very many are posted beside the window."""
        deed = deed_of(found, asked)
        if not self.desk.confirm(deed.question, text("Post")):
            return
        if deed.count > AT_ONCE:
            note_partners(self.desk.session, found)
            self._done = deed.done
            self._stack.setCurrentWidget(self.waiting)
            self.posting.begin(deed)
            return
        take(self.desk.session, found, asked)
        self.forget()
        self.desk.tell(deed.done)

    def _give_up(self) -> None:
        """Out of reading at once; out of posting as soon as the job hears of it."""
        if self.posting.running:
            self.posting.cancel()
        else:
            self.forget()

    def _show_posted(self) -> None:
        self.forget()
        self.desk.tell(self._done)

    def _show_left(self, trouble: Exception | None) -> None:
        """Nothing was posted; what was brought is still there."""
        self._stack.setCurrentWidget(self.review)
        if trouble is not None:
            raise trouble
        self.desk.tell(text("Nothing was posted."))

    def forget(self) -> None:
        """Leave what was brought, and go back to the beginning."""
        self._stop()
        self.look, self.outlook, self._reading, self._begun = None, None, None, None
        self.desk.brought = None
        self.start.show_trouble("")
        self._stack.setCurrentWidget(self.start)


def _unheard(_done: int, _total: int) -> None:
    """Nobody watches what takes no time."""
