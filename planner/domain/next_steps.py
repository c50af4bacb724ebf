"""The next step with somebody who has a part in a purchase: what is planned, or what to do."""

from planner.domain.actions import actions_by_account
from planner.domain.key_person import standing
from planner.domain.parts import Part, called
from planner.domain.plan import Plan
from planner.domain.playbook import Playbooks
from planner.domain.processes import BuyingRole, Stage
from planner.domain.purchases import Purchase
from planner.domain.roles import Stance
from planner.domain.text import Text, text
from planner.domain.way_in import way_in


def planned_with(plan: Plan, part: Part) -> Text | None:
    """The first open action of the purchase or its account that names the person."""
    if part.person is None:
        return None
    account = plan.get(Purchase, part.noted.purchase).account
    for action in actions_by_account(plan).get(account, ()):
        ours = action.purchase in (None, part.noted.purchase)
        if ours and action.done_on is None and part.person.id in action.people:
            if action.due_on is None:
                return text("{what}", what=action.what)
            return text("{day}: {what}", what=action.what, day=action.due_on)
    return None


def what_to_do(plan: Plan, part: Part, playbooks: Playbooks) -> Text | None:
    """What is most needed with them: to know who it is, to meet, to win over, or what the playbook
    says of the role that weighs most now."""
    if part.person is None:
        if part.seat.unknown:
            return text("Find out who sits here.")
        return text("Find out who will sit here, and from when.")
    if not part.met:
        return _introduction(plan, part)
    if part.against:
        return text("Ask what they hold against us, and answer it first.")
    if part.noted.stance is Stance.UNKNOWN:
        return text("Find out what they think of us.")
    role = _heaviest(standing(plan, part.noted.purchase).stage, part)
    book = playbooks.get(role) if role else None
    return book.do.as_text if book and (book.do.en or book.do.zh) else None


def _introduction(plan: Plan, part: Part) -> Text:
    way = way_in(plan, part.noted.purchase, part.seat.id)
    if way is None or len(way.steps) < 2:
        return text("Meet them: find somebody who can introduce us.")
    first = way.steps[0]
    return text("Meet them: ask {name} for an introduction.", name=called(first.seat, first.person))


def _heaviest(stage: Stage, part: Part) -> BuyingRole | None:
    order = list(BuyingRole)
    return max(part.noted.roles, key=lambda r: (stage.weight(r), -order.index(r)), default=None)
