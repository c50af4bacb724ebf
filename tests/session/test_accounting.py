"""The accountant's journals say what the ledger says."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.eligibility_facts import Relation
from planner.exchange.journals import partner_codes
from planner.session.accounting import books_of, export_beancount, export_hledger
from planner.session.partners import set_relation
from planner.session.sales import reverse_receipt
from tests.journals import checked, readd
from tests.planners import World

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
            }
            for book, amount in books.items():
                sums[names[book], key.currency] += Decimal(amount) / 100
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
