"""How people and purchases of an action or a contact are named in a table or a field."""

from collections.abc import Iterable

from planner.domain.org import Person
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Id


def names_said(plan: Plan, people: Iterable[Id]) -> str:
    found = [p.name for id in people if (p := plan.find(Person, id)) is not None]
    return ", ".join(sorted(found))


def purchase_said(plan: Plan, purchase: Id | None) -> str:
    found = plan.find(Purchase, purchase)
    return found.name if found is not None else ""
