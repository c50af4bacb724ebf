"""What is held for a partner, since when and why, with the ways out as buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.consent_form import AUTHORITY_WORDS, ROUTE_WORDS
from planner.domain.consents import Authority
from planner.domain.eligibility_facts import Route
from planner.domain.eligibility_words import sentence
from planner.domain.errors import Refused
from planner.domain.money import shown
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.verdicts import Reason
from planner.session.core import Posting
from planner.session.held import (
    WAY_WORDS,
    HeldItem,
    Letter,
    WayOut,
    held_items,
    pay_employer,
    release,
    take_back,
)
from planner.session.partner_books import owed_words
from planner.session.partners import account_name, partner_name
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, DateField, LineEdit
from planner.ui.label import Heading, Hint, Label, Pill
from planner.ui.money.forms import Form, Trouble
from planner.ui.money.scan_field import ScanField
from planner.ui.rows import emptied


class HeldCard(Card):
    """`consent_wanted` carries the account whose new consent is to name what is held."""

    consent_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Held, and the ways out"))
        self._desk, self._partner = desk, Id(0)
        self.items: list[HeldItem] = []
        self.none = Hint(desk.text("Nothing is held."))
        self._list = QVBoxLayout()
        self.way = _Way(desk)
        self.inside.addWidget(self.none)
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.way)
        self.inside.addWidget(
            Hint(desk.text("Time alone lets nothing out. Older than a year, it is to be reviewed."))
        )
        self.way.hide()

    def show_partner(self, partner: Id) -> None:
        self._partner = partner
        self.way.hide()
        emptied(self._list)
        self.items = held_items(self._desk.session, partner)
        for n, item in enumerate(self.items):
            self._list.addWidget(self._row(n, item))
        self.none.setVisible(not self.items)

    def _row(self, n: int, item: HeldItem) -> QWidget:
        desk, session = self._desk, self._desk.session
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(desk.theme.px(8))
        head.addWidget(Heading(desk.say(owed_words(session, item.key))))
        head.addWidget(Pill(desk.text("since {day}", day=desk.day(item.since)), "bad"))
        if item.old:
            head.addWidget(Pill(desk.text("to be reviewed"), "due"))
        head.addStretch()
        head.addWidget(Heading(desk.amount(item.amount, item.key.currency)))
        column.addLayout(head)
        if item.code:
            said = sentence(
                Reason(item.code),
                payee=partner_name(session, self._partner),
                account=account_name(session, item.account),
            )
            column.addWidget(Label(desk.say(said), wraps=True))
        ways = QGridLayout()
        ways.setColumnStretch(2, 1)
        for place, way in enumerate(item.ways):
            button = Button(desk.say(WAY_WORDS[way]))
            button.setProperty("item", n)
            button.setProperty("way", way.name)
            button.clicked.connect(self._take)
            ways.addWidget(button, place // 2, place % 2)
        column.addLayout(ways)
        return row

    def _take(self) -> None:
        item = self.items[int(self.sender().property("item"))]
        way = WayOut[str(self.sender().property("way"))]
        if way is WayOut.CONSENT:
            self.consent_wanted.emit(item.account)
        else:
            self.way.ask(item, way)


class _Way(QWidget):
    """What is asked about one way out: how much, why, and the employer's letter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item: HeldItem | None = None
        self._way = WayOut.REVERSE
        says, say = desk.text, desk.say
        self.title = Heading("")
        self.amount = AmountField(says("Amount"), "CNY")
        self.reason = LineEdit(says("Reason"), hint=says("The log keeps it"))
        self.signed_on = DateField(says("Signed on"), desk.session.today)
        self.route: Choice[Route] = Choice(
            says("Route"), [(r, say(words)) for r, words in ROUTE_WORDS.items()]
        )
        self.name, self.job = LineEdit(says("Signed by")), LineEdit(says("Title"))
        self.authority: Choice[Authority] = Choice(
            says("By what"), [(a, say(words)) for a, words in AUTHORITY_WORDS.items()]
        )
        self.authority.show_value(Authority.UNKNOWN)
        self.statement = QCheckBox(says("not the payee, no relative, nobody below"))
        self.scan = ScanField(desk, says("Scan of the letter"))
        self.go = Button(says("Record"), kind="primary")
        self.trouble = Trouble()
        self._lay_out()
        self.go.clicked.connect(self._go)

    def _lay_out(self) -> None:
        says = self._desk.text
        self.rows = Form(self._desk.theme, 120)
        self.rows.row(says("Amount"), self.amount, width=140)
        self.rows.row(says("Reason"), self.reason)
        self.rows.row(says("Signed on"), self.signed_on, width=140)
        self.rows.row(says("Route"), self.route)
        self.rows.row(says("Signed by"), self.name, self.job)
        self.rows.row(says("By what"), self.authority)
        self.rows.row(says("States to be"), self.statement)
        self.rows.row(says("Scan of the letter"), self.scan)
        self.rows.row("", self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.rows, self.trouble):
            column.addWidget(widget)

    def ask(self, item: HeldItem, way: WayOut) -> None:
        self._item, self._way = item, way
        desk = self._desk
        self.title.setText(desk.say(WAY_WORDS[way]))
        self.amount.currency = item.key.currency
        self.amount.setText(shown(item.amount, item.key.currency))
        letter = way is WayOut.RELEASE
        for field in (
            self.signed_on, self.route, self.name, self.authority, self.statement, self.scan,
        ):  # fmt: skip
            self.rows.show_row(field, visible=letter)
        self.rows.show_row(self.reason, visible=not letter)
        self.trouble.show_trouble("")
        self.show()
        self.amount.setFocus()

    def _go(self) -> None:
        desk, item = self._desk, self._item
        asked = text("Record this way out of held? This cannot be undone.")
        if item is None or not desk.confirm(asked, text("Record")):
            return
        if self.trouble.read(desk.say, lambda: self._taken(item)) is not None:
            for field in (self.reason, self.name, self.job):
                field.clear()
            self.scan.clear()
            self.hide()

    def _taken(self, item: HeldItem) -> Posting:
        session, amount = self._desk.session, self.amount.minor()
        if self._way is WayOut.EMPLOYER:
            return pay_employer(session, item, amount, self.reason.text())
        if self._way is WayOut.REVERSE:
            return take_back(session, item, amount, self.reason.text())
        return release(session, item, amount, self._letter())

    def _letter(self) -> Letter:
        if self.scan.scan is None:
            raise Refused(_NO_SCAN)
        return Letter(
            signed_on=self.signed_on.day(),
            route=self.route.value(),
            authority=self.authority.value(),
            statement=self.statement.isChecked(),
            signatory_name=self.name.text(),
            signatory_title=self.job.text(),
            scan=self.scan.scan,
        )


_NO_SCAN: Text = text("Attach the scan of the signed paper.")
