"""What must be true of every plan, whatever has been done and undone."""

from collections.abc import Callable, Iterator
from typing import TypeVar, cast

from planner.domain.accounts import Account
from planner.domain.actions import Action, Contact
from planner.domain.drafts import Draft
from planner.domain.entry_point import EntryPoint
from planner.domain.links import Link
from planner.domain.org import Person, Seat, Tenure, tenure_by_seat
from planner.domain.plan import Plan
from planner.domain.processes import HEAVIEST, BuyingRole, Process, Stage, stages
from planner.domain.provisions import Provisions
from planner.domain.purchases import Purchase, StageMove
from planner.domain.record import Id, Record
from planner.domain.roles import Involvement
from planner.domain.text import Text, text

R = TypeVar("R", bound=Record)
Reference = tuple[type[Record], type[Record], Callable[[Record], Id | None]]


def _ref(kind: type[R], target: type[Record], ask: Callable[[R], Id | None]) -> Reference:
    return kind, target, cast(Callable[[Record], Id | None], ask)


REFERENCES = (
    _ref(Seat, Account, lambda r: r.account),
    _ref(Seat, Seat, lambda r: r.manager),
    _ref(Tenure, Person, lambda r: r.person),
    _ref(Tenure, Seat, lambda r: r.seat),
    _ref(Stage, Process, lambda r: r.process),
    _ref(Purchase, Account, lambda r: r.account),
    _ref(Purchase, Process, lambda r: r.process),
    _ref(Purchase, Stage, lambda r: r.stage),
    _ref(Purchase, Seat, lambda r: r.pinned),
    _ref(StageMove, Purchase, lambda r: r.purchase),
    _ref(StageMove, Stage, lambda r: r.from_),
    _ref(StageMove, Stage, lambda r: r.to),
    _ref(Involvement, Purchase, lambda r: r.purchase),
    _ref(Involvement, Person, lambda r: r.person),
    _ref(Involvement, Seat, lambda r: r.seat),
    _ref(Seat, Seat, lambda r: r.dotted),
    _ref(Link, Person, lambda r: r.from_),
    _ref(Link, Person, lambda r: r.to),
    _ref(EntryPoint, Purchase, lambda r: r.purchase),
    _ref(Provisions, Draft, lambda r: r.draft),
    _ref(Action, Account, lambda r: r.account),
    _ref(Action, Purchase, lambda r: r.purchase),
    _ref(Contact, Account, lambda r: r.account),
    _ref(Contact, Purchase, lambda r: r.purchase),
)


def violations(plan: Plan) -> Iterator[Text]:
    """One sentence for each broken rule; nothing where the plan is sound."""
    for kind, target, ask in REFERENCES:
        for record in plan.all(kind):
            wanted = ask(record)
            if wanted is not None and not plan.has(target, wanted):
                yield text(
                    "{kind} {id} names a {target} that is not there.",
                    kind=kind.__name__,
                    id=str(record.id),
                    target=target.__name__,
                )
    yield from _chart(plan)
    yield from _tenures(plan)
    yield from _roles(plan)


def _chart(plan: Plan) -> Iterator[Text]:
    sound: set[Id] = set()
    for seat in plan.all(Seat):
        path: dict[Id, None] = {}
        here: Seat | None = seat
        while here is not None and here.id not in sound and here.id not in path:
            path[here.id] = None
            here = plan.find(Seat, here.manager)
        if here is not None and here.id in path:
            yield text("Seat {id} reports to itself.", id=str(seat.id))
            continue
        sound.update(path)
        manager = plan.find(Seat, seat.manager)
        if manager is not None and manager.account != seat.account:
            yield text("Seat {id} reports into another account.", id=str(seat.id))
        if seat.outsider and manager is not None:
            yield text("Seat {id} stands outside and reports to somebody.", id=str(seat.id))
        if seat.dotted is not None and seat.dotted in (seat.id, seat.manager):
            yield text("Seat {id} has a second boss that is none.", id=str(seat.id))


def _tenures(plan: Plan) -> Iterator[Text]:
    held: set[Id] = set()
    for tenure in plan.all(Tenure):
        if tenure.until is None:
            if tenure.seat in held:
                yield text("Two people sit on seat {id}.", id=str(tenure.seat))
            held.add(tenure.seat)
    sat = {t.person for t in plan.all(Tenure)}
    for person in plan.all(Person):
        if person.id not in sat:
            yield text("Person {id} never sat anywhere.", id=str(person.id))
    for seat in plan.all(Seat):
        if seat.unknown and seat.id in held:
            yield text("Seat {id} is held and said to be unknown.", id=str(seat.id))


def _roles(plan: Plan) -> Iterator[Text]:
    noted: set[tuple[Id, Id | None, Id | None]] = set()
    held = tenure_by_seat(plan)
    for each in plan.all(Involvement):
        if (each.person is None) == (each.seat is None):
            yield text("Role {id} is of nobody, or of two.", id=str(each.id))
        who = (each.purchase, each.person, each.seat)
        if who in noted:
            yield text("Role {id} is noted twice.", id=str(each.id))
        noted.add(who)
        if each.seat is not None and each.seat in held:
            yield text("Role {id} is of a seat whose holder is known.", id=str(each.id))
        if not 0 <= each.influence <= 5:
            yield text("Role {id} has an influence that is not 1 to 5.", id=str(each.id))
    yield from _stages(plan)


def _stages(plan: Plan) -> Iterator[Text]:
    for purchase in plan.all(Purchase):
        stage = plan.find(Stage, purchase.stage)
        if stage is not None and stage.process != purchase.process:
            yield text("Purchase {id} stands in another process.", id=str(purchase.id))
        if stage is not None and not stage.place:
            yield text("Purchase {id} stands in a stage out of use.", id=str(purchase.id))
    for stage in plan.all(Stage):
        if len(stage.weights) != len(BuyingRole):
            yield text("Stage {id} lacks role weights.", id=str(stage.id))
        if any(not 0 <= weight <= HEAVIEST for weight in stage.weights):
            yield text("Stage {id} has a weight that is not 0 to 3.", id=str(stage.id))
    yield from _places(plan)


def _places(plan: Plan) -> Iterator[Text]:
    for process in plan.all(Process):
        places = [s.place for s in stages(plan, process.id)]
        if places != list(range(1, len(places) + 1)):
            yield text("The stages of process {id} are not counted from 1.", id=str(process.id))
