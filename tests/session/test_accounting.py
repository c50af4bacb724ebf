"""The accountant's journals say what the ledger says."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.eligibility_facts import Relation
from planner.domain.facts import DealKind
from planner.exchange.journals import partner_codes
from planner.session.accounting import books_of, export_beancount, export_hledger
from planner.session.corrections import return_payout
from planner.session.partners import declare, set_relation
from planner.session.sales import reverse_receipt
from tests.journals import checked, readd
from tests.planners import ONLY_DIRECT, World

EXPORTS = {"beancount": export_beancount, "hledger": export_hledger}


@pytest.fixture
def world(tmp_path):
    """Earned, paid, taken back and held, by two partners of one deal and one of another."""
    world = World.new(tmp_path)
    accounts = world.account(), world.account()
    solo, anna, ben = (world.partner(*accounts) for _ in range(3))
    for partner in (solo, anna, ben):
        world.agree(partner, *accounts)
    world.at(date(2026, 7, 10))
    alone = world.deal(accounts[0], (solo, 1))
    shared = world.deal(accounts[1], (anna, 2), (ben, 1))
    receipt = world.receive(alone, date(2026, 3, 3), 200_000_00)
    world.receive(shared, date(2026, 4, 4), 99_999_99)
    world.pay(solo, 12_000_00)
    world.pay(anna, 10_00)
    reverse_receipt(world.session, receipt, "typed wrongly")
    set_relation(world.session, ben, accounts[1], Relation.EMPLOYEE)
    yield world
    world.session.close()


@pytest.fixture
def settled(world):
    """A partner who owes 100.00 back sets 60.00 of it off; tax is kept back, a payment returned."""
    session = world.session
    buyer = world.account()
    lin = world.partner(buyer)
    world.agree(lin, buyer, terms=ONLY_DIRECT)
    deals = [world.deal(buyer, (lin, 1)) for _ in range(2)]
    receipt = world.receive(deals[0], date(2026, 5, 5), 2_000_00)
    world.pay(lin, 100_00)
    reverse_receipt(session, receipt, "typed wrongly")
    world.receive(deals[1], date(2026, 6, 6), 20_000_00)
    world.pay(lin, 450_00, set_off=60_00, withheld=50_00, withheld_by="a rule")
    world.pay(lin, 10_00, set_off=0)
    return_payout(session, session.ledger.payouts(lin)[-1].id, world.clock.day, "closed")
    world.lin = lin
    return world


def of_the_ledger(session):
    """The balances that the ledger itself keeps, under the names of the journals."""
    codes = partner_codes(books_of(session).partners)
    sums = defaultdict(Decimal)
    for payee, code in codes.items():
        for key, books in session.ledger.posted(payee).items():
            names = {
                "expense": "Expenses:Rebates" if key.part == "rebate" else "Expenses:Commissions",
                "payable": f"Liabilities:Partners:{code}",
                "held": f"Liabilities:Held:{code}",
                "clawback": f"Assets:Receivable:Clawback:{code}",
                "bank": "Assets:Bank",
                "withheld": "Liabilities:TaxWithheld",
                "set off": "",
            }
            for book, amount in books.items():
                sums[names[book], key.currency] += Decimal(amount) / 100
    assert not any(amount for (name, _), amount in sums.items() if not name)
    return {place: amount for place, amount in sums.items() if amount}


@pytest.mark.parametrize("form", EXPORTS)
def test_a_journal_adds_up_to_the_ledger(world, form, tmp_path):
    journal, _ = EXPORTS[form](world.session, tmp_path / form)
    found = of_the_ledger(world.session)
    assert readd(journal.read_bytes()) == found
    kinds = {place.rpartition(":")[0] for place, _ in found}
    assert {"Liabilities:Partners", "Assets:Receivable:Clawback", "Liabilities:Held"} <= kinds


@pytest.mark.parametrize("form", EXPORTS)
def test_the_real_program_accepts_the_journal(world, form, tmp_path):
    journal, _ = EXPORTS[form](world.session, tmp_path / form)
    checked(form, journal.read_bytes(), tmp_path)


def test_totals_name_the_line_where_the_ledger_stands(world, tmp_path):
    _, totals = export_hledger(world.session, tmp_path / "out")
    header, *rows = totals.read_text("utf-8-sig").splitlines()
    assert header.endswith("ledger_line,ledger_hash")
    head = world.session.file.head
    assert rows
    assert all(row.endswith(f"{head.seq},{head.hash.hex()}") for row in rows)


@pytest.mark.parametrize("form", EXPORTS)
def test_tax_set_offs_and_returned_payments_add_up_too(settled, form, tmp_path):
    journal, _ = EXPORTS[form](settled.session, tmp_path / form)
    found = of_the_ledger(settled.session)
    assert readd(journal.read_bytes()) == found
    assert found["Liabilities:TaxWithheld", "CNY"] == -50
    assert settled.books(settled.lin)["clawback"] == 40_00
    checked(form, journal.read_bytes(), tmp_path)


def test_what_is_set_off_goes_from_the_clawback_to_what_was_payable_in_one_transaction(settled):
    books = books_of(settled.session)
    (one,) = [t for t in books.transactions if len(t.obligations) == 2]
    sums = defaultdict(int)
    for posting in one.postings:
        sums[posting.book] += posting.amount
    assert sums == {"payable": 560_00, "bank": -450_00, "withheld": -50_00, "clawback": -60_00}
    used = {p.book for t in books.transactions for p in t.postings}
    assert used == {"expense", "held", "payable", "clawback", "bank", "withheld"}


def test_rebate_and_commission_of_a_volume_award_are_booked_apart(tmp_path):
    world = World.new(tmp_path)
    bought, referred = world.account(), world.account()
    li = world.partner(bought, relation=Relation.IS_ACCOUNT)
    set_relation(world.session, li, referred, Relation.INDEPENDENT)
    declare(world.session, li, [referred], date(2026, 1, 1))
    world.agree(li, bought, referred)
    world.at(date(2026, 7, 10))
    sold = world.deal(bought, (li, 1), on=date(2026, 1, 10))
    world.receive(sold, date(2026, 3, 3), 90_000_00)
    sent = world.deal(referred, (li, 1), on=date(2026, 1, 10), kind=DealKind.REFERRAL)
    world.receive(sent, date(2026, 4, 4), 30_000_00)
    _, totals = export_beancount(world.session, tmp_path / "out")
    rows = [line.split(",") for line in totals.read_text("utf-8-sig").splitlines()[1:]]
    expense = defaultdict(Decimal)
    for row in rows:
        if row[1] == "expense":
            expense[row[2]] += Decimal(row[4])
    world.session.close()
    assert expense == {"rebate": Decimal("5400.00"), "commission": Decimal("120.00")}
