"""The department that matches our business, and the way that begins there."""

from planner.domain.charting import edit_seat
from planner.domain.check import violations
from planner.domain.entry_point import EntryPoint, entry_function, entry_seats, set_entry
from planner.domain.org import Function
from planner.domain.roles import Stance, remove_purchase
from planner.domain.way_in import way_in, way_through
from tests.domain.centre import PLAN, PURCHASE, noted, seat

TECHNICAL = PLAN
for title in ("Technical director", "Workshop leader"):
    TECHNICAL = TECHNICAL.after(
        edit_seat(TECHNICAL, seat(TECHNICAL, title), function=Function.TECHNICAL)
    )
ENTERED = TECHNICAL.after(set_entry(TECHNICAL, PURCHASE, Function.TECHNICAL))


def way(plan, title):
    found = way_through(plan, PURCHASE, seat(plan, title))
    return found and [(s.person.name, s.by.in_english()) for s in found.steps]


def test_the_department_is_said_changed_and_taken_back():
    assert entry_function(PLAN, PURCHASE) is None
    assert entry_function(ENTERED, PURCHASE) is Function.TECHNICAL
    other = ENTERED.after(set_entry(ENTERED, PURCHASE, Function.FINANCE))
    assert entry_function(other, PURCHASE) is Function.FINANCE
    assert len(other.all(EntryPoint)) == 1
    assert not other.after(set_entry(other, PURCHASE, None)).all(EntryPoint)


def test_its_seats_are_the_entry():
    titles = [s.title for s in entry_seats(ENTERED, PURCHASE)]
    assert titles == ["Technical director", "Workshop leader"]
    assert entry_seats(PLAN, PURCHASE) == []


def test_while_nobody_trusts_us_the_way_begins_in_that_department():
    assert way_in(ENTERED, PURCHASE, seat(ENTERED, "General manager")) is None
    assert way(ENTERED, "General manager") == [
        ("Zhao", "our entry point"),
        ("Chen", "Zhao reports to Chen"),
    ]
    assert way(TECHNICAL, "General manager") is None


def test_somebody_against_us_is_no_entry():
    plan = noted(ENTERED, "Zhao", stance=Stance.OPPOSES)
    assert way(plan, "General manager")[0][0] == "Ma"


def test_the_entry_goes_with_its_purchase():
    plan = ENTERED.after(remove_purchase(ENTERED, PURCHASE))
    assert not plan.all(EntryPoint)
    assert not list(violations(plan))
