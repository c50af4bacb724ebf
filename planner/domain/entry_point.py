"""Where we come in: the department of the customer that matches our business in a purchase."""

from dataclasses import dataclass, replace

from planner.domain.grouped import grouped
from planner.domain.org import FUNCTION_WORDS, Function, Seat, seats
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Change, Id, Record, added, removed, replaced
from planner.domain.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPoint(Record):
    """What the department does to which our business belongs in the purchase."""

    purchase: Id
    function: Function


entry_points_by_purchase = grouped(EntryPoint, lambda entry: entry.purchase, lambda entry: entry.id)


def entry_function(plan: Plan, purchase: Id) -> Function | None:
    """None while nobody has said."""
    found = entry_points_by_purchase(plan).get(purchase, ())
    return found[0].function if found else None


def set_entry(plan: Plan, purchase: Id, function: Function | None) -> Change:
    """Say to which department our business belongs, or take it back with None."""
    of = plan.get(Purchase, purchase)
    found = entry_points_by_purchase(plan).get(purchase, [])
    if function is None:
        return Change(text("Entry point of {name}", name=of.name), removed(*found))
    label = text("Enter {name} through {what}", name=of.name, what=FUNCTION_WORDS[function])
    if found:
        return Change(label, replaced(found[0], replace(found[0], function=function)))
    new = EntryPoint(id=next(plan.new_ids()), purchase=purchase, function=function)
    return Change(label, added(new))


def entry_seats(plan: Plan, purchase: Id) -> list[Seat]:
    """The seats of that department, managers first; none while nobody has said which it is."""
    function = entry_function(plan, purchase)
    if function is None:
        return []
    account = plan.get(Purchase, purchase).account
    return [s for s in seats(plan, account) if s.function is function]
