"""A bank's export becomes lines of money that came in."""

from datetime import date

import pytest

from planner.domain.errors import Refused
from planner.exchange.amounts import Money
from planner.exchange.bank import plan_bank
from planner.exchange.mapping import Kind, mapping_for
from planner.exchange.tables import read_table
from planner.session.bringing import likely_kind

ONE_AMOUNT = """Booking date;Value date;Amount;Payer;Purpose;Reference
03.07.2026;04.07.2026;1.234,50;Hua Dong;Lathe tooling;B-1
03.07.2026;04.07.2026;-99,00;Power Co;July;B-2
03.07.2026;;10,00;Nord;;B-3
31.07.2026;31.07.2026;zehn;Nord;;B-4
"""
APART = """交易日期,借方发生额,贷方发生额,余额,对方户名,摘要,流水号
20260703,,40000.00,90000.00,华东精密轴承,货款,L1
20260704,500.00,0.00,89500.00,电力公司,电费,L2
"""
DIRECTION = """Date,Amount,DR/CR,Counterparty,Description
2026-07-03,10.00,CR,Nord,one
2026-07-03,10.00,DR,Nord,two
"""


def lines(written, currency="CNY"):
    table = read_table(written.encode(), "bank.csv")
    assert likely_kind(table) is Kind.BANK
    return plan_bank(table, mapping_for(table, Kind.BANK), Money(currency))


def test_one_amount_with_a_sign_and_the_value_date_before_the_booking_date():
    found = lines(ONE_AMOUNT)
    assert [(x.row, x.on, x.amount, x.payer, x.reference) for x in found.lines] == [
        (2, date(2026, 7, 4), 1_234_50, "Hua Dong", "B-1"),
        (4, date(2026, 7, 3), 10_00, "Nord", "B-3"),
    ]
    said = {s.row: s.reason.in_english() for s in found.skipped}
    assert said[3] == "Money that went out."
    assert "is not an amount" in said[5]


def test_debit_and_credit_apart():
    found = lines(APART)
    (line,) = found.lines
    assert (line.amount, line.payer, line.purpose) == (40_000_00, "华东精密轴承", "货款")
    assert [s.row for s in found.skipped] == [3]


def test_a_direction_turns_an_amount_without_a_sign():
    found = lines(DIRECTION)
    assert [x.purpose for x in found.lines] == ["one"]


@pytest.mark.parametrize("amount", ["NaN", "1e999", "１２３", "9" * 25])
def test_nonsense_is_left_out_with_a_sentence(amount):
    found = lines(f"Date,Amount,Payer\n2026-07-03,{amount},Nord\n")
    assert found.lines == ()
    assert len(found.skipped) == 1


def test_a_day_that_does_not_exist_is_left_out():
    assert lines("Date,Amount,Payer\n2026-02-30,10.00,Nord\n").lines == ()


def test_two_decimals_in_yen_are_left_out():
    assert lines("Date,Amount,Payer\n2026-07-03,10.50,Nord\n", "JPY").lines == ()


def test_a_table_without_an_amount_is_refused():
    table = read_table(b"Date,Payer\n2026-07-03,Nord\n", "bank.csv")
    with pytest.raises(Refused, match="amount"):
        plan_bank(table, mapping_for(table, Kind.BANK), Money("CNY"))
