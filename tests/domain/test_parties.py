"""Which of the dated facts is in force on a day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.eligibility_facts import Sector
from planner.domain.parties import Declaration, SectorFact, held_on
from planner.domain.record import Id


def fact(seq, on, sector=Sector.PRIVATE):
    return SectorFact(id=Id(seq), seq=seq, account=Id(1), from_=on, sector=sector)


FACTS = st.lists(st.dates(date(2026, 1, 1), date(2026, 1, 9)), max_size=6).map(
    lambda days: [fact(seq, day) for seq, day in enumerate(days, 1)]
)


def test_a_later_fact_takes_over_on_its_own_first_day():
    private, state = fact(1, date(2026, 1, 1)), fact(2, date(2026, 3, 1), Sector.SOE)
    assert held_on([state, private], date(2026, 2, 28)) == private
    assert held_on([state, private], date(2026, 3, 1)) == state
    assert held_on([state, private], date(2025, 12, 31)) is None


def test_of_two_facts_of_one_day_the_later_known_holds():
    first, second = fact(1, date(2026, 1, 1)), fact(2, date(2026, 1, 1), Sector.SOE)
    assert held_on([second, first], date(2026, 1, 1)) == second


@given(FACTS, st.dates(date(2025, 12, 30), date(2026, 1, 12)), st.randoms())
def test_the_order_in_which_facts_are_given_says_nothing(facts, day, order):
    mixed = order.sample(facts, len(facts))
    assert held_on(mixed, day) == held_on(facts, day)


def test_a_declaration_holds_from_the_day_it_was_made():
    made = Declaration(id=Id(1), seq=1, payee=Id(2), on=date(2026, 1, 5), accounts=frozenset())
    assert held_on([made], date(2026, 1, 4)) is None
    assert held_on([made], date(2026, 1, 5)) == made
