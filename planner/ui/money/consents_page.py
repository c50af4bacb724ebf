"""The tab of a partner with what employers agreed to, what is held, and what is asked about it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from planner.domain.consents import ConsentFact
from planner.domain.errors import Refused
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.consents import (
    CONSENTING,
    consent_named,
    draft_consent,
    new_form,
    record_consent,
)
from planner.session.held import WayOut, held_items
from planner.session.partners import account_name, partner_name
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Hint
from planner.ui.money.blocked_card import BlockedCard
from planner.ui.money.consent_fields import ConsentFields
from planner.ui.money.consent_register import ConsentRegister
from planner.ui.money.forms import Trouble, TwoColumns
from planner.ui.money.held_card import HeldCard
from planner.ui.money.partner_page import PartnerPage
from planner.ui.money.reviews_cards import MatchesCard, OrderCard
from planner.ui.money.scan_field import ScanField


class ConsentsPage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.register = ConsentRegister(desk)
        self.form = ConsentCard(desk)
        self.held = HeldCard(desk)
        self.blocked = BlockedCard(desk)
        self.matches = MatchesCard(desk)
        self.order = OrderCard(desk)
        self.register.opened.connect(self._open)
        self.held.consent_wanted.connect(self.form.begin)
        self.blocked.consent_wanted.connect(self.form.begin)
        left, right = QVBoxLayout(), QVBoxLayout()
        for card in (self.register, self.form):
            left.addWidget(card)
        for other in (self.matches, self.held, self.blocked, self.order):
            right.addWidget(other)
        self.body.addWidget(TwoColumns(desk.theme, left, right))

    @override
    def show_partner(self) -> None:
        self.register.show_partner(self.partner)
        self.form.show_partner(self.partner)
        self.held.show_partner(self.partner)
        self.blocked.show_partner(self.partner)
        self.matches.show_partner(self.partner)
        self.order.show_partner(self.partner)

    def _open(self, draft: Id) -> None:
        self.form.go_on(consent_named(self.desk.session, draft).fact)


class ConsentCard(Card):
    """The form: begun for an employer, kept as a draft, recorded with its scan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Consent form"))
        self._desk, self._partner, self._open = desk, Id(0), False
        says = desk.text
        self.lawful = Hint(
            says(
                "The simplest way is to pay the company itself: it needs no consent. An employer "
                "that agrees signs this form before the order."
            )
        )
        self.employer: Choice[Id] = Choice(says("Employer"), [])
        self.start = Button(says("Fill in a consent form"))
        self.fields = ConsentFields(desk)
        self.scan = ScanField(desk, says("Scan of the signed form"))
        self.keep = Button(says("Keep as a draft"))
        self.record = Button(says("Record as signed"), kind="primary")
        self.trouble = Trouble()
        choose = QHBoxLayout()
        choose.addWidget(self.employer, 1)
        choose.addWidget(self.start)
        end = QHBoxLayout()
        end.addWidget(self.scan, 1)
        end.addWidget(self.keep)
        end.addWidget(self.record)
        self.inside.addWidget(self.lawful)
        self.inside.addLayout(choose)
        self.inside.addWidget(self.fields)
        self.inside.addLayout(end)
        self.inside.addWidget(self.trouble)
        self.start.clicked.connect(self._start)
        self.keep.clicked.connect(self._keep)
        self.record.clicked.connect(self._record)
        self._show_open(is_open=False)

    def show_partner(self, partner: Id) -> None:
        """The employers are the accounts whose people the partner belongs to."""
        if partner != self._partner:
            self._partner = partner
            self._show_open(is_open=False)
        session = self._desk.session
        dossier = session.ledger.dossier(partner)
        known = sorted({r.account for r in dossier.relations})
        names = [
            (account, account_name(session, account))
            for account in known
            if dossier.stands(account, session.today)[0] in CONSENTING
        ]
        self.employer.set_options(names)
        self.setVisible(bool(names))

    def begin(self, account: Id) -> None:
        """A new form of that employer, which may name what is held."""
        session = self._desk.session
        self._show(new_form(session, self._partner, account))
        self.employer.show_value(account)

    def go_on(self, draft: ConsentFact) -> None:
        self._show(draft)

    def _show(self, form: ConsentFact) -> None:
        items = [
            item
            for item in held_items(self._desk.session, self._partner)
            if item.account == form.employer and WayOut.CONSENT in item.ways
        ]
        self.fields.show_form(form, items)
        self._show_open(is_open=True)
        self.trouble.show_trouble("")

    def _show_open(self, *, is_open: bool) -> None:
        self._open = is_open
        for widget in (self.fields, self.scan, self.keep, self.record):
            widget.setVisible(is_open)

    def _start(self) -> None:
        self.begin(self.employer.value())

    def _keep(self) -> None:
        desk = self._desk
        if self.trouble.read(
            desk.say, lambda: draft_consent(desk.session, self.fields.read(signed=False))
        ):
            self._show_open(is_open=False)

    def _record(self) -> None:
        desk = self._desk
        asked = text(
            "Record that the employer of {name} signed this consent? This cannot be undone.",
            name=partner_name(desk.session, self._partner),
        )
        if not desk.confirm(asked, text("Record")):
            return
        if self.trouble.read(desk.say, self._recorded) is not None:
            self.scan.clear()
            self._show_open(is_open=False)

    def _recorded(self) -> Id:
        form = self.fields.read(signed=True)
        if self.scan.scan is None:
            raise Refused(text("Attach the scan of the signed paper."))
        bank = self.fields.employer_bank()
        return record_consent(self._desk.session, form, self.scan.scan, bank)
