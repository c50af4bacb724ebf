"""What lines of money that went out say of payouts: which left the bank, and which are missing."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.bank_matching import BankLine
from planner.domain.payout_matching import Sent, missing_said, payouts_found

DAY = date(2026, 7, 3)
SPAN = (date(2026, 7, 1), date(2026, 7, 31))


def sent(n, amount, name="Li Si", on=DAY, **other):
    known = {"currency": "CNY", "reference": "", **other}
    return Sent(id=n, number=f"PV-2026-000{n}", names=(name,), on=on, amount=amount, **known)


def line(amount, row=2, on=DAY, currency="CNY", **said):
    return BankLine(row=row, on=on, amount=amount, currency=currency, **said)


def found(lines, payouts, days=SPAN):
    made = payouts_found(lines, payouts, days)
    left = {each.line.row: [s.id for s in each.sent] for each in made.left}
    return left, [s.id for s in made.missing]


def reason(one, payouts):
    (left,) = payouts_found([one], payouts, SPAN).left
    return left.reason.in_english()


def test_a_voucher_number_or_the_typed_reference_names_the_payout():
    payouts = [sent(1, 500_00), sent(2, 500_00, reference="TX-77")]
    assert found([line(500_00, purpose="rebate PV-2026-0001")], payouts) == ({2: [1]}, [2])
    assert found([line(500_00, reference="tx 77")], payouts) == ({2: [2]}, [1])


def test_a_named_payout_of_another_amount_is_no_confirmation():
    payouts = [sent(1, 500_00)]
    wrong = line(499_00, purpose="PV-2026-0001")
    assert found([wrong], payouts) == ({2: []}, [1])
    assert reason(wrong, payouts) == "It names PV-2026-0001, but that payout is 500.00."


def test_payee_and_amount_near_its_day_are_enough():
    payouts = [sent(1, 500_00, on=DAY), sent(2, 500_00, on=DAY + timedelta(days=8))]
    lines = [line(500_00, payer="LI  SI", on=DAY + timedelta(days=1))]
    assert found(lines, payouts) == ({2: [1]}, [2])
    late = [line(500_00, payer="Li Si", on=DAY + timedelta(days=30))]
    assert found(late, payouts) == ({}, [1, 2])


def test_several_payouts_of_a_day_may_be_booked_as_one_sum():
    payouts = [sent(1, 500_00), sent(2, 20_00, "Wang"), sent(3, 9_99, on=DAY + timedelta(days=1))]
    assert found([line(520_00, payer="Collective order")], payouts) == ({2: [1, 2]}, [3])
    both = line(509_99, purpose="PV-2026-0001, PV-2026-0003")
    assert found([both], payouts) == ({2: [1, 3]}, [2])


def test_the_amount_alone_is_told_and_confirms_nothing():
    payouts = [sent(1, 500_00)]
    other = line(500_00, payer="Power Co")
    assert found([other], payouts) == ({2: []}, [1])
    assert reason(other, payouts).startswith("Only the amount is that of PV-2026-0001")


def test_a_surer_line_below_goes_before_one_above():
    payouts = [sent(1, 500_00)]
    lines = [line(500_00, row=2, payer="Li Si"), line(500_00, row=3, purpose="PV-2026-0001")]
    assert found(lines, payouts) == ({3: [1]}, [])


def test_another_currency_and_other_days_are_not_touched():
    payouts = [sent(1, 500_00, currency="EUR"), sent(2, 70_00, on=date(2026, 6, 30))]
    assert found([line(500_00, payer="Li Si")], payouts) == ({}, [1])
    assert found([], payouts, ()) == ({}, [])


def test_one_that_is_missing_is_named_with_payee_and_day():
    said = missing_said(sent(1, 500_00)).in_english()
    assert "PV-2026-0001, 500.00 to Li Si of 2026-07-03" in said
    back = missing_said(sent(1, 500_00, came_back=True)).in_english()
    assert "came back" in back


NAMES = st.sampled_from(["Li Si", "Wang", "Power Co"])
AMOUNTS = st.sampled_from([1, 500_00, 20_00, 520_00, 2])
DAYS = st.integers(0, 12).map(lambda n: DAY + timedelta(days=n))


@given(
    st.lists(st.tuples(AMOUNTS, NAMES, DAYS), max_size=6),
    st.lists(st.tuples(AMOUNTS, NAMES, DAYS, st.integers(0, 7)), max_size=8),
)
def test_every_payout_is_found_once_or_missing_and_lines_add_up(paid, booked):
    payouts = [sent(n, amount, name, on) for n, (amount, name, on) in enumerate(paid, 1)]
    lines = [
        line(amount, row=n, payer=name, on=on, purpose=f"PV-2026-000{number}" if number else "")
        for n, (amount, name, on, number) in enumerate(booked, 2)
    ]
    made = payouts_found(lines, payouts, (DAY, DAY + timedelta(days=12)))
    seen = [s.id for each in made.left for s in each.sent] + [s.id for s in made.missing]
    assert sorted(seen) == [s.id for s in payouts]
    for each in made.left:
        assert not each.sent or sum(s.amount for s in each.sent) == each.line.amount
