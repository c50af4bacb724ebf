"""Who at a customer could help that an invoice is paid: a question to the plan alone."""

from dataclasses import dataclass
from datetime import date

from planner.domain.actions import last_contact_by_person
from planner.domain.org import Function, Person, seats, tenure_by_seat
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole
from planner.domain.purchases import purchases
from planner.domain.record import Id
from planner.domain.roles import Coverage, Involvement, Stance, involvements
from planner.domain.text import Text, text

_AGAINST = (Stance.OPPOSES, Stance.LEANS_AGAINST)
_DEPTH = {depth: n for n, depth in enumerate(Coverage)}

CONTROLS_MONEY = text("controls the money")
SITS_IN_FINANCE = text("sits in finance")
COACH = text("acts for us")
KNOWS_US = text("knows us best")


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody to ask, why, and when we last had contact (None: never)."""

    person: Id
    name: str
    why: Text
    last_contact: date | None


def who_could_help(plan: Plan, account: Id) -> Helper | None:
    """The finance controller of a purchase if we have met; else somebody in finance we have met,
    a coach, whom we know best, or at last somebody in finance we have not met. Nobody who is
    against us. None where nobody is known."""
    noted = [n for p in purchases(plan, account) for n in involvements(plan, p.id)]
    against = {n.person for n in noted if n.stance in _AGAINST}
    finance = [
        tenure.person
        for seat in seats(plan, account)
        if seat.function is Function.FINANCE
        and (tenure := tenure_by_seat(plan).get(seat.id)) is not None
    ]
    contacts = last_contact_by_person(plan)
    met = {n.person for n in noted if n.coverage is not Coverage.NONE} | contacts.keys()
    ways = (
        (CONTROLS_MONEY, [i for i in _with_role(noted) if i in met]),
        (SITS_IN_FINANCE, [i for i in finance if i in met]),
        (COACH, _deepest([n for n in noted if n.coach])),
        (KNOWS_US, _deepest([n for n in noted if n.coverage is not Coverage.NONE])),
        (CONTROLS_MONEY, _with_role(noted)),
        (SITS_IN_FINANCE, finance),
    )
    for why, people in ways:
        for id in people:
            person = plan.find(Person, id)
            if person is not None and id not in against:
                return Helper(person.id, person.name, why, contacts.get(person.id))
    return None


def _with_role(noted: list[Involvement]) -> list[Id]:
    return [
        n.person for n in noted if n.person is not None and BuyingRole.FINANCE_CONTROLLER in n.roles
    ]


def _deepest(noted: list[Involvement]) -> list[Id]:
    """People, whom we know best first."""
    order = sorted(noted, key=lambda n: (-_DEPTH[n.coverage], n.id))
    return [n.person for n in order if n.person is not None]
