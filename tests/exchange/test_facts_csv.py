"""The table for `planner simulate`: what is read, and what is refused with its row and column."""

from datetime import date

import pytest

from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.simulation import as_answer, simulate
from planner.exchange.facts_csv import read_facts
from planner.exchange.terms_toml import terms_from_toml

HEADER = "date,deal,kind,contract,received\n"
TERMS = terms_from_toml(b"""
currency = "CNY"
[direct]
rate = "5%"
[volume]
period = "half-year"
referral_weight = "40%"
tiers = [ { from = "100000", rate = "1%" } ]
""")
EXAMPLE = (
    "2026-03-12,A,direct,40000,40000\n"
    "2026-04-20,B,direct,60000,50000\n"
    "2026-05-02,C,referral,30000,30000\n"
)


def answer(rows, as_of=date.max, terms=TERMS):
    return as_answer(simulate(terms, read_facts((HEADER + rows).encode(), "CNY"), as_of))


def test_the_answer_has_the_shape_of_the_contract():
    assert answer(EXAMPLE) == {
        "currency": "CNY",
        "direct": [
            {
                "deal": "A",
                "received": "40000.00",
                "rebate": "2000.00",
                "pending": "0.00",
                "why": ["Received 40,000.00 × 5% = 2,000.00"],
            },
            {
                "deal": "B",
                "received": "50000.00",
                "rebate": "2500.00",
                "pending": "500.00",
                "why": [
                    "Received 50,000.00 × 5% = 2,500.00",
                    "500.00 more once the last 10,000.00 is received",
                ],
            },
        ],
        "volume": [
            {
                "period": "2026-H1",
                "base": "102000.00",
                "rebate": "1020.00",
                "why": [
                    "Received 40,000.00 + 50,000.00 = 90,000.00",
                    "Referral 30,000.00 × 40% = 12,000.00",
                    "Base 102,000.00 reaches 100,000.00: 1% of the whole base = 1,020.00",
                ],
                "next_tier": None,
            }
        ],
        "direct_total": "4500.00",
        "volume_total": "1020.00",
        "total": "5520.00",
    }


def test_rows_after_the_as_of_day_are_left_out():
    found = answer(EXAMPLE, date(2026, 4, 1))
    assert [row["deal"] for row in found["direct"]] == ["A"]
    assert found["volume"][0]["next_tier"] == {
        "from": "100000.00",
        "rate": "1%",
        "missing": "60000.00",
    }


def test_a_block_that_the_terms_lack_is_empty():
    bare = terms_from_toml(b'currency = "CNY"\n[direct]\nrate = "5%"')
    assert (answer(EXAMPLE, terms=bare)["volume"], answer(EXAMPLE, terms=bare)["volume_total"]) == (
        [],
        "0.00",
    )


def test_a_deal_without_money_is_listed_and_brings_no_period():
    found = answer("2026-03-12,A,direct,40000,0\n")
    assert (found["direct"][0]["pending"], found["volume"]) == ("2000.00", [])


def test_a_period_left_without_receipts_is_not_listed():
    found = answer(EXAMPLE + "2026-08-05,B,direct,60000,-20000\n")
    assert [row["period"] for row in found["volume"]] == ["2026-H1"]


def test_marks_line_ends_blank_lines_and_the_order_of_columns_do_not_matter():
    plain = read_facts((HEADER + EXAMPLE).encode(), "CNY")
    assert read_facts(("\ufeff" + HEADER + EXAMPLE).replace("\n", "\r\n").encode(), "CNY") == plain
    moved = "deal,date,received,kind,contract\nA,2026-03-12,40000,direct,40000\n\n"
    (deal,) = read_facts(moved.encode(), "CNY").deals
    assert (deal.name, deal.on, deal.kind) == ("A", date(2026, 3, 12), DealKind.DIRECT)


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("2026-02-30,A,direct,1,1", "Row 2, column date"),
        ("２０２６-03-01,A,direct,1,1", "column date"),
        ("2026-3-1,A,direct,1,1", "column date"),
        ("2026-03-01,,direct,1,1", "column deal"),
        ("2026-03-01,A,indirect,1,1", "column kind"),
        ("2026-03-01,A,direct,1e999,1", "column contract"),
        ("2026-03-01,A,direct,１,1", "column contract"),
        ("2026-03-01,A,direct,1,NaN", "column received"),
        ("2026-03-01,A,direct,1,0.001", "column received"),
        ("2026-03-01,A,direct,1,9999999999999999", "column received"),
        ("2026-03-01,A,direct,1,", "column received"),
        ("2026-03-01,A,direct,1", "Row 2"),
        ("2026-03-01,A,direct,1,1\n2026-03-02,A,referral,1,1", "Rows 2 and 3"),
        ("2026-03-01,A,direct,1,1\n2026-03-02,A,direct,2,1", "deal A"),
    ],
)
def test_nonsense_is_refused_with_its_place(row, named):
    with pytest.raises(Refused) as refused:
        read_facts((HEADER + row + "\n").encode(), "CNY")
    assert named in str(refused.value)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize("source", [b"", b"\n\n", b"a,b\n1,2\n", b"\x00\x01", b"\xff\xfe\x00"])
def test_what_is_no_such_table_is_refused(source):
    with pytest.raises(Refused):
        read_facts(source, "CNY")
