"""Rows of deals and receipts: typed, added up, or skipped with a reason."""

import json
from datetime import date
from pathlib import Path

import pytest

from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.text import english
from planner.exchange.amounts import Money
from planner.exchange.deals import plan_deals, plan_receipts
from planner.exchange.mapping import Kind, mapping_for
from planner.exchange.tables import read_table

DATA = Path(__file__).parents[1] / "data" / "exchange"
REAL = Path(__file__).parents[2] / ".." / "shared" / "data" / "real"
CNY = Money("CNY")


def deals(*rows, money=CNY, written=""):
    table = read_table("\n".join(rows).encode(), "file.csv")
    return plan_deals(table, mapping_for(table, Kind.DEALS, written), money)


def receipts(*rows, money=CNY, written=""):
    table = read_table("\n".join(rows).encode(), "file.csv")
    return plan_receipts(table, mapping_for(table, Kind.RECEIPTS, written), money)


def reasons(found):
    return {skip.row: english(skip.reason) for skip in found.skipped}


def test_a_deal_has_its_names_as_written_its_day_and_its_contract():
    found = deals(
        "合同编号,客户名称,代理商,类型,签约日期,合同金额",
        'D1,北辰,乙方,推荐,2026年3月5日,"¥1,234.50"',
    )
    (deal,) = found.deals
    assert (deal.row, deal.deal, deal.account, deal.partner) == (2, "D1", "北辰", "乙方")
    assert (deal.kind, deal.on) == (DealKind.REFERRAL, date(2026, 3, 5))
    assert (deal.currency, deal.contract) == ("CNY", 123450)


def test_a_deal_is_direct_where_no_column_says_otherwise_and_unknown_kinds_are_skipped():
    assert deals("deal,date,contract", "D1,2026-03-05,1").deals[0].kind is DealKind.DIRECT
    found = deals("deal,date,contract,kind", "D1,2026-03-05,1,", "D2,2026-03-05,1,odd")
    assert not found.deals
    assert reasons(found)[3] == "“odd” is not a kind of deal. Write direct or referral."


def test_a_deal_named_again_is_skipped_even_when_the_first_comes_in_the_same_file():
    found = deals("deal,date,contract", "D1,2026-03-05,x", "D1,2026-03-05,1", "D1,2026-03-05,2")
    assert [deal.row for deal in found.deals] == [3]
    assert reasons(found)[4] == "The deal D1 is already in row 3."


def test_a_contract_below_0_is_skipped():
    assert reasons(deals("deal,date,contract", "D1,2026-03-05,-1")) == {
        2: "The amount of a contract is at least 0."
    }


def test_receipts_are_added_up_and_refunds_taken_off():
    found = receipts(
        "deal,date,received,reference", "D1,2026-03-05,100.10,A", "D1,2026-03-06,-0.05,B"
    )
    answer = found.answer(english)
    assert json.loads(json.dumps(answer)) == {
        "rows": 2,
        "deals": 0,
        "receipts": 2,
        "total": {"CNY": "100.05"},
        "skipped": [],
        "encoding": "utf-8",
        "mapping": {
            "deal": "deal", "date": "date", "received": "received", "reference": "reference",
        },
    }  # fmt: skip


def test_the_same_reference_again_is_skipped_and_equal_rows_without_one_are_two_receipts():
    again = receipts("deal,date,received,reference", *["D1,2026-03-05,100,A"] * 2)
    assert reasons(again) == {3: "The row is the same as row 2."}
    assert len(receipts("deal,date,received", *["D1,2026-03-05,100"] * 2).receipts) == 2


def test_a_row_without_money_day_or_deal_is_skipped_with_its_reason():
    found = receipts(
        "deal,date,received", "D1,2026-03-05,0", "D1,,1", ",2026-03-05,1", "D1,2026-03-05,NULL"
    )
    assert reasons(found) == {
        2: "No money was received.",
        3: "The row has nothing for “date”.",
        4: "The row has nothing for “deal”.",
        5: "The row has nothing for “received”.",
    }


def test_each_deal_may_have_its_own_currency():
    money = Money("CNY", by_deal={"D2": "JPY"})
    found = receipts(
        "deal,date,received",
        "D1,2026-03-05,1.50",
        "D2,2026-03-05,1.50",
        "D2,2026-03-05,7",
        money=money,
    )
    assert found.answer(english)["total"] == {"CNY": "1.50", "JPY": "7"}
    assert reasons(found) == {3: "“1.50” has more decimals than JPY has."}


@pytest.mark.parametrize(
    "header", ["合同金额（万元）", "金额(千元)", "Amount (k)", "Amount in thousands", "金额（万）"]
)
def test_a_column_that_counts_in_thousands_is_refused(header):
    with pytest.raises(Refused, match="Write whole amounts"):
        deals(f"deal,date,{header}", "D1,2026-03-05,12.5", written=f"contract={header}")


def test_the_currency_in_a_header_holds_for_its_cells():
    assert (
        receipts("合同号,到账日期,到账金额（元）", "D1,2026-03-05,5").answer(english)["receipts"]
        == 1
    )
    found = receipts("deal,date,received (USD)", "D1,2026-03-05,5")
    assert reasons(found) == {2: "“5” is not in CNY."}


def test_a_column_of_days_is_decided_as_a_whole():
    found = receipts("deal,date,received", "D1,5/3/2026,1", "D1,14/3/2026,1")
    assert [receipt.on for receipt in found.receipts] == [date(2026, 3, 5), date(2026, 3, 14)]
    assert len(receipts("deal,date,received", "D1,5/3/2026,1").skipped) == 1


def test_a_missing_column_is_refused_with_the_choices():
    with pytest.raises(Refused, match=r"“received”\. Choose one of deal, date"):
        receipts("deal,date", "D1,2026-03-05")


def test_money_of_another_program_is_refused_row_by_row_or_rounded():
    table = read_table((DATA / "orders.csv").read_bytes(), "orders.csv")
    mapping = mapping_for(table, Kind.DEALS)
    strict, rounded = (
        plan_deals(table, mapping, Money("USD", rounding)) for rounding in (False, True)
    )
    assert reasons(strict).keys() == {2, 4, 5}
    assert rounded.answer(english)["total"] == {"USD": "1059.88"}
    assert (rounded.rows, reasons(rounded).keys()) == (4, {4, 5})


@pytest.mark.skipif(not REAL.is_dir(), reason="the files of others are not beside this checkout")
def test_orders_nobody_here_made_are_imported_when_rounded():
    path = REAL / "adventureworkslt_SalesOrderHeader.csv"
    table = read_table(path.read_bytes(), path.name)
    found = plan_deals(table, mapping_for(table, Kind.DEALS), Money("USD", rounding=True))
    assert (len(found.deals), found.skipped) == (32, ())
