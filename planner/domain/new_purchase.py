"""A first purchase in one gesture: the process is taken over from its template where need be."""

from dataclasses import dataclass, replace
from datetime import date

from planner.domain.errors import Refused
from planner.domain.money import exponent
from planner.domain.plan import Plan
from planner.domain.processes import ProcessTemplate, add_process, processes
from planner.domain.purchases import Purchase, add_purchase
from planner.domain.record import Change, Id, added
from planner.domain.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPurchase:
    """`amount` is in minor units of `currency`; `on` the day the first stage begins."""

    account: Id
    name: str
    amount: int = 0
    currency: str = "CNY"
    on: date | None = None


def add_purchase_with(plan: Plan, template: ProcessTemplate, new: NewPurchase) -> Change:
    """The purchase in the first stage of the template's process. On first use the process comes
    into the plan with it, in the same change; after that the plan's own copy is used."""
    own = next((p for p in processes(plan) if p.template == template.key), None)
    taken = () if own else add_process(plan, template).edits
    after = plan.after(Change(text(""), taken))
    process = own or processes(after)[-1]
    change = add_purchase_in(after, process.id, new)
    return Change(change.text, (*taken, *change.edits))


def add_purchase_in(plan: Plan, process: Id, new: NewPurchase) -> Change:
    """The purchase in the first stage of a process that the workspace has."""
    if new.amount < 0:
        raise Refused(text("The amount of a purchase cannot be negative."))
    exponent(new.currency)
    change = add_purchase(plan, new.account, new.name, process, on=new.on)
    bare = change.edits[0].after
    if not isinstance(bare, Purchase):
        raise TypeError(bare)
    purchase = replace(bare, amount=new.amount, currency=new.currency)
    return Change(change.text, added(purchase))
