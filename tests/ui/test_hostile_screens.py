"""Every string of data/hostile.json through every screen: shown as typed or refused in a sentence,
never read as markup, no picture loaded, no exception."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from planner.domain import accounts, actions, charting, processes, purchases, roles
from planner.domain.accounts import Account
from planner.domain.actions import Action, Contact
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.errors import PlannerError
from planner.domain.facts import DealKind
from planner.domain.org import Person, Seat
from planner.domain.processes import BuyingRole, Process
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.session.partners import NewPartner, add_account_in_sector, add_partner
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt
from planner.ui.pages import PAGES
from planner.ui.place import Place
from planner.ui.workspace_view import WorkspaceView
from tests.planners import THREE_STAGES

HOSTILE = json.loads((Path(__file__).parents[1] / "data" / "hostile.json").read_text("utf-8"))
TODAY = date(2026, 11, 23)


def newest(session, kind):
    return max(session.plan.all(kind), key=lambda record: record.id)


class Typing:
    """Somebody who types the same words into every field; a refusal says why in a sentence."""

    def __init__(self, session, words):
        self.session, self.words = session, words
        self.account, self.refused = None, []

    def into(self, deed, *args, **kwargs):
        try:
            return deed(*args, **kwargs)
        except PlannerError as problem:
            self.refused.append(problem.text.in_english())
            return None

    def everywhere(self):
        do, words = self.session.do, self.words
        self.into(do, accounts.add_account, words, industry=words, place=words)
        if self.refused:
            return None
        account = self.account = newest(self.session, Account)
        assert account.name == words.strip()
        self.into(do, charting.add_seat, account.id, title=words)
        if not any(s.account == account.id for s in self.session.plan.all(Seat)):
            return account.id
        self.person(account)
        self.purchase(account)
        self.money(account.id)
        return account.id

    def person(self, account):
        do, words = self.session.do, self.words
        seat = newest(self.session, Seat)
        self.into(do, charting.fill_seat, seat.id, words)
        people = [p for p in self.session.plan.all(Person) if p.name == words.strip()]
        if people:
            who = frozenset({people[-1].id})
            self.into(do, actions.log_contact, account.id, TODAY, who, note=words)
            self.into(do, actions.add_action, account.id, words, people=who, due_on=TODAY)

    def purchase(self, account):
        do, words = self.session.do, self.words
        process = newest(self.session, Process)
        self.into(do, purchases.add_purchase, account.id, words, process.id, on=TODAY)
        mine = [p for p in self.session.plan.all(Purchase) if p.account == account.id]
        if mine:
            seat = newest(self.session, Seat)
            self.into(do, roles.set_role, mine[0].id, seat.id, BuyingRole.USER, on=True)

    def money(self, account: Id):
        words = self.words
        new = NewPartner(
            name=words, form=Form.ORG, public=Public.NO, identified=True, registration=words,
            address=words, contact=words, representative=words, title=words, bank=words,
            bank_number=words, bank_holder=BankHolder.SELF, bank_holder_name=words,
            relations=((account, Relation.IS_ACCOUNT),),
        )  # fmt: skip
        payee = self.into(add_partner, self.session, new)
        shares = () if payee is None else ((payee, 1),)
        deal = self.into(
            add_deal,
            self.session,
            NewDeal(
                name=words, account=account, kind=DealKind.DIRECT, on=TODAY, currency="CNY",
                contract=100_00, shares=shares,
            ),
        )  # fmt: skip
        if deal is not None:
            receipt = NewReceipt(deal=deal, value_on=TODAY, amount=50_00, reference=words)
            self.into(add_receipt, self.session, receipt)


@pytest.fixture
def typed(session):
    """Every string typed into every field of a workspace of its own row."""
    add_account_in_sector(session, "Nord", Sector.PRIVATE)
    session.do(processes.add_process, THREE_STAGES)
    typists = [Typing(session, words) for words in HOSTILE]
    kept = {typist.words: typist.everywhere() for typist in typists}
    sentences = [sentence for typist in typists for sentence in typist.refused]
    assert all(sentence.strip().endswith((".", "?")) for sentence in sentences), sentences
    return kept


def settle():
    for _ in range(2):
        QApplication.processEvents()


def plain(widget: QWidget) -> list[str]:
    """What could be read as markup below a widget."""
    labels = [
        label.text()
        for label in widget.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    return labels + [
        edit.toHtml() for edit in widget.findChildren(QTextEdit) if edit.acceptRichText()
    ]


def test_every_hostile_string_is_kept_as_typed_or_refused(session, typed):
    kept = {words for words, account in typed.items() if account is not None}
    assert len(kept) > 45
    names = {a.name for a in session.plan.all(Account)}
    assert {words.strip() for words in kept} <= names
    titles = {s.title for s in session.plan.all(Seat)}
    assert {words.strip() for words in kept} >= titles - {""}
    assert all(action.what in {w.strip() for w in HOSTILE} for action in session.plan.all(Action))
    assert all(contact.note.strip() in {w.strip() for w in HOSTILE}
               for contact in session.plan.all(Contact))  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_page_shows_hostile_words_as_typed(qtbot, session, settings, typed, language):
    from planner.ui.desk import Desk

    settings.language_code = language
    view = WorkspaceView(Desk(session, settings), "hostile.planner")
    qtbot.addWidget(view)
    view.resize(1300, 800)
    view.show()
    kept = [account for account in typed.values() if account is not None]
    payees = [p.party for p in session.ledger.payees()]
    for entry in PAGES:
        if entry.under == "account":
            some = kept if entry.key == "chart" else kept[::7]
            places = [Place("account", account=a, tab=entry.key) for a in some]
        elif entry.under == "partner":
            places = [Place("partner", partner=p, tab=entry.key) for p in payees[::9]]
        else:
            places = [Place(entry.key)]
        for place in places:
            view.go(place)
            settle()
            assert plain(view) == [], place
            assert not view.grab().isNull()
    names = {a.id: a.name for a in session.plan.all(Account)}
    for account in kept:
        view.go(Place("account", account=account, tab="chart"))
        assert view.page.title() == names[account]
