"""Two accounts, and somebody who presses the button of a question."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.facts import DealKind
from planner.domain.record import Id
from planner.session import Session, agreements, partners
from planner.session.partners import NewPartner
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt
from planner.ui.money.terms_editor import first_terms

BEGIN = date(2026, 1, 1)


@pytest.fixture
def bearings(session) -> Id:
    return partners.add_account_in_sector(session, "华东精密轴承", Sector.PRIVATE)


@pytest.fixture
def moulds(session) -> Id:
    return partners.add_account_in_sector(session, "天成模具", Sector.PRIVATE)


@pytest.fixture
def partner(session, bearings, moulds) -> Id:
    """An independent intermediary whose agreement is in force since the first of January."""
    return signed_partner(session, "李四 Li Si Trading", (bearings, moulds))


def signed_partner(
    session: Session, name: str, accounts: tuple[Id, ...], form: Form = Form.ORG
) -> Id:
    partner = partners.add_partner(
        session,
        NewPartner(
            name=name, form=form, public=Public.NO, identified=True,
            registration="9131", address="Shanghai", representative="Li Si",
            bank="CMB", bank_number="622200004417", bank_holder=BankHolder.SELF,
            relations=tuple((a, Relation.INDEPENDENT) for a in accounts), declared_on=BEGIN,
        ),
    )  # fmt: skip
    draft = Draft(
        id=Id(0), partner=partner, accounts=accounts, terms=first_terms("CNY"), from_=BEGIN
    )
    session.do(add_draft, draft, name=name)
    agreements.activate(session, drafts_of(session.plan, partner)[0].id)
    return partner


@pytest.fixture
def agree(qapp) -> Callable[[Callable[[], object]], str]:
    """Do something that asks a question, and say yes to it; gives the question."""

    def said_yes(deed: Callable[[], object]) -> str:
        asked: list[str] = []

        def press() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            asked.append(box.text())
            yes = next(
                b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole
            )
            yes.click()

        QTimer.singleShot(0, press)
        deed()
        assert asked, "nothing was asked"
        return asked[0]

    return said_yes


@pytest.fixture
def example(session, partner, bearings, moulds) -> None:
    """The source's example in the ledger: 5,520.00 earned, 10,000.00 still to come."""
    for name, account, kind, contract, received in (
        ("Small", bearings, DealKind.DIRECT, 40_000_00, 40_000_00),
        ("Large", bearings, DealKind.DIRECT, 60_000_00, 50_000_00),
        ("Introduced", moulds, DealKind.REFERRAL, 30_000_00, 30_000_00),
    ):
        new = NewDeal(
            name=name, account=account, kind=kind, on=date(2026, 3, 1), currency="CNY",
            contract=contract, shares=((partner, 1),),
        )  # fmt: skip
        deal = add_deal(session, new)
        add_receipt(session, NewReceipt(deal=deal, value_on=date(2026, 4, 1), amount=received))
