from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.outlook import (
    USUAL_DAYS,
    Expected,
    Habit,
    Liability,
    Owing,
    expected,
    habit,
    later_by,
    outlook,
)
from planner.domain.record import Id

NORD, TODAY = Id(1), date(2026, 5, 15)
ORDER = date(2026, 3, 1)


def owing(contract=100, received=(), plan=(), deal=1, account=NORD):
    return Owing(
        deal=Id(deal), account=account, name=f"Deal {deal}", on=ORDER, contract=contract,
        received=tuple(received), plan=tuple(plan),
    )  # fmt: skip


def coming(amount, on, due_on=None):
    return Expected(
        deal=Id(1), account=NORD, name="Deal", amount=amount, due_on=due_on, expected_on=on
    )


def test_a_habit_is_the_day_by_which_half_of_the_money_had_come():
    late = owing(100, [(date(2026, 4, 10), 60), (date(2026, 6, 30), 40)], [(date(2026, 4, 1), 100)])
    assert habit([late]) == Habit(late=9)
    unplanned = owing(100, [(ORDER + timedelta(20), 50), (ORDER + timedelta(90), 50)])
    assert habit([unplanned]) == Habit(term=20)


def test_instalments_are_paid_in_the_order_of_their_days():
    plan = [(date(2026, 4, 1), 30), (date(2026, 6, 1), 70)]
    found = expected([owing(100, [(date(2026, 4, 5), 50)], plan)], {})
    assert [(e.amount, e.due_on) for e in found] == [(50, date(2026, 6, 1))]


def test_what_no_instalment_speaks_of_is_expected_by_the_habit_after_the_order():
    found = expected([owing(100, plan=[(date(2026, 4, 1), 30)])], {NORD: Habit(late=5, term=40)})
    days = {e.due_on: e.expected_on for e in found}
    assert days == {date(2026, 4, 1): date(2026, 4, 6), None: ORDER + timedelta(40)}


def test_without_a_history_money_is_expected_after_the_usual_days():
    (found,) = expected([owing()], {})
    assert found.expected_on == ORDER + timedelta(USUAL_DAYS)


def test_a_deal_that_is_paid_brings_nothing_more():
    assert expected([owing(100, [(ORDER, 120)])], {}) == ()


def test_a_delay_moves_the_money_of_that_customer_alone():
    deals = [owing(), owing(deal=2, account=Id(2))]
    usual, later = expected(deals, {}), expected(deals, {}, {NORD: 60})
    moved = {e.deal: (e.expected_on - u.expected_on).days
             for e in later for u in usual if u.deal == e.deal}  # fmt: skip
    assert moved == {Id(1): 60, Id(2): 0}


def test_money_and_what_is_due_stand_in_their_months():
    found = outlook(
        [coming(100, date(2026, 6, 3)), coming(40, date(2026, 5, 1)), coming(7, date(2027, 1, 1))],
        [
            Liability(None, 5, earned=True),
            Liability(date(2026, 1, 1), 6, earned=True),
            Liability(date(2026, 6, 20), 8, earned=False),
            Liability(date(2027, 6, 20), 9, earned=False),
        ],
        TODAY,
        3,
    )
    assert [m.period.name for m in found.months] == ["2026-05", "2026-06", "2026-07"]
    assert [(m.coming, m.promised, m.to_earn, m.running) for m in found.months] == [
        (0, 11, 0, -11), (100, 0, 8, 81), (0, 0, 0, 81),
    ]  # fmt: skip
    assert (found.overdue, found.later, found.later_due) == (40, 7, 9)
    assert found.lowest.period.name == "2026-05"


def test_lateness_counts_from_the_due_day_or_from_what_was_expected():
    assert coming(1, date(2026, 6, 1), date(2026, 5, 5)).late(TODAY) == 10
    assert coming(1, date(2026, 5, 1)).late(TODAY) == 14
    assert coming(1, date(2026, 6, 1)).late(TODAY) == 0


def test_days_end_with_the_calendar():
    assert later_by(date(9999, 12, 1), 4000) == date.max
    assert len(outlook([], [], date(9999, 11, 5), 12).months) >= 1


DAYS = st.integers(0, 800).map(lambda n: ORDER + timedelta(n))
PLANS = st.lists(st.tuples(DAYS, st.integers(1, 500)), max_size=5).map(sorted)
MONEY = st.lists(st.tuples(DAYS, st.integers(1, 500)), max_size=5)


@given(st.integers(0, 2000), MONEY, PLANS, st.integers(1, 14))
def test_nothing_is_lost_between_the_contract_and_the_months(contract, received, plan, months):
    deal = owing(contract, received, plan)
    found = expected([deal], {NORD: habit([deal])})
    assert sum(e.amount for e in found) == deal.rest
    assert all(e.amount > 0 for e in found)
    seen = outlook(found, [], TODAY, months)
    assert sum(m.coming for m in seen.months) + seen.overdue + seen.later == deal.rest
