"""A session with an account, six people, an unknown and a vacant seat, and purchases."""

from datetime import date

from planner.domain import accounts, charting, org, purchases
from planner.domain.new_purchase import NewPurchase, add_purchase_with
from planner.domain.processes import BuyingRole, Stage, stages
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.roles import Coverage, Power, Stance, involve
from planner.session import Session
from planner.session.resources import process_templates

DAY = date(2026, 11, 2)
SEATS = (
    ("Chen Guoqiang", "General manager", org.Function.MANAGEMENT),
    ("Zhao Wei", "Technical director", org.Function.TECHNICAL),
    ("Ma Jun", "Workshop leader", org.Function.PRODUCTION),
    ("Sun Li", "Purchasing manager", org.Function.PROCUREMENT),
    ("He Min", "Finance manager", org.Function.FINANCE),
)


def add_account(session: Session, name: str) -> Id:
    return session.do(accounts.add_account, name).edits[-1].id


def add_people(session: Session, account: Id) -> dict[str, Id]:
    """The seats by title; the first of SEATS on top. Quality is not known, Buyer is vacant."""
    seats: dict[str, Id] = {}
    for name, title, function in SEATS:
        under = seats.get("General manager")
        change = session.do(charting.add_seat, account, under, title=title)
        seats[title] = change.edits[-1].id
        session.do(charting.fill_seat, seats[title], name)
        session.do(charting.edit_seat, seats[title], function=function)
    for title in ("Quality", "Buyer"):
        change = session.do(charting.add_seat, account, seats["General manager"], title=title)
        seats[title] = change.edits[-1].id
    session.do(charting.edit_seat, seats["Quality"], unknown=True)
    return seats


def add_purchase(
    session: Session, account: Id, name: str, *, amount: int = 0, stage: int = 1
) -> Purchase:
    """In the numbered stage of the default process."""
    new = NewPurchase(account=account, name=name, amount=amount, on=DAY)
    change = session.do(add_purchase_with, process_templates()[0], new)
    made = change.edits[-1].id
    if stage > 1:
        to = stage_of(session, made, stage)
        session.do(purchases.advance, made, to.id, on=DAY)
    return session.plan.get(Purchase, made)


def stage_of(session: Session, purchase: Id, place: int) -> Stage:
    return stages(session.plan, session.plan.get(Purchase, purchase).process)[place - 1]


def at_stage(session: Session, purchase: Purchase) -> int:
    """The number of the stage it stands in now."""
    now = session.plan.get(Purchase, purchase.id)
    return session.plan.get(Stage, now.stage).place


def give_role(session: Session, purchase: Purchase, name: str, role: BuyingRole) -> None:
    who = person(session, name)
    session.do(involve, purchase.id, who, roles=frozenset({role}))


def person(session: Session, name: str) -> Id:
    return next(p.id for p in session.plan.all(org.Person) if p.name == name)


def make_adviser_key(session: Session, purchase: Purchase) -> None:
    session.do(
        involve,
        purchase.id,
        person(session, "Zhao Wei"),
        roles=frozenset({BuyingRole.TECHNICAL_ADVISER}),
        powers=frozenset({Power.VETO}),
        stance=Stance.SUPPORTS,
        coverage=Coverage.ONE_CONTACT,
    )


def there_and_back(session: Session) -> None:
    """Undo, redo: the plan comes out as it was each time."""
    now = session.plan
    session.undo()
    before = session.plan
    session.redo()
    assert session.plan == now
    session.undo()
    assert session.plan == before
    session.redo()
