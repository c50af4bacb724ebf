"""Every rule of a sound plan is shown to catch its fault."""

from dataclasses import replace

import pytest

from planner.domain.accounts import Account
from planner.domain.actions import Action, Contact
from planner.domain.check import REFERENCES, violations
from planner.domain.drafts import Draft
from planner.domain.entry_point import EntryPoint
from planner.domain.links import Link, LinkKind
from planner.domain.org import Function, Person, Seat, Tenure
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole, Process, Stage
from planner.domain.provisions import Provisions
from planner.domain.purchases import Purchase, StageMove
from planner.domain.record import Change, Id, Record, added, removed, replaced
from planner.domain.roles import Involvement
from planner.domain.terms_form import terms_from
from planner.domain.text import text
from tests.domain.centre import ACCOUNT, DAY, PLAN, PURCHASE, person, seat, stage
from tests.planners import ONLY_DIRECT

NOWHERE, NEW = Id(999_999), Id(800)
PEOPLE = sorted(p.id for p in PLAN.all(Person))[:2]


DRAFT = Draft(
    id=Id(805), partner=Id(1), accounts=(ACCOUNT,), terms=terms_from(ONLY_DIRECT), from_=DAY
)
NOTED = PLAN.after(
    Change(
        text("Note"),
        added(
            Link(id=Id(801), kind=LinkKind.INFLUENCE, from_=PEOPLE[0], to=PEOPLE[1]),
            Action(id=Id(802), account=ACCOUNT, what="Call", purchase=PURCHASE),
            Contact(id=Id(803), account=ACCOUNT, on=DAY, people=frozenset(PEOPLE)),
            EntryPoint(id=Id(804), purchase=PURCHASE, function=Function.FINANCE),
            DRAFT,
            Provisions(id=Id(806), draft=DRAFT.id),
        ),
    )
)


def faults(plan: Plan) -> list[str]:
    return [fault.in_english() for fault in violations(plan)]


def after(*edits) -> Plan:
    return NOTED.after(Change(text("Break it"), edits))


def altered(record: Record, **fields) -> Plan:
    return after(*replaced(record, replace(record, **fields)))


def first(kind):
    return min(NOTED.all(kind), key=lambda r: r.id)


def one_seat() -> Seat:
    return PLAN.get(Seat, seat(PLAN, "Workshop leader"))


def test_a_plan_made_by_commands_is_sound():
    assert faults(PLAN) == []
    assert faults(Plan()) == []


@pytest.mark.parametrize(
    ("kind", "field", "target"),
    [
        (Seat, "account", "Account"),
        (Seat, "manager", "Seat"),
        (Tenure, "person", "Person"),
        (Tenure, "seat", "Seat"),
        (Stage, "process", "Process"),
        (Purchase, "account", "Account"),
        (Purchase, "process", "Process"),
        (Purchase, "stage", "Stage"),
        (Purchase, "pinned", "Seat"),
        (StageMove, "purchase", "Purchase"),
        (StageMove, "from_", "Stage"),
        (StageMove, "to", "Stage"),
        (Involvement, "purchase", "Purchase"),
        (Involvement, "person", "Person"),
        (Involvement, "seat", "Seat"),
        (Seat, "dotted", "Seat"),
        (Link, "from_", "Person"),
        (Link, "to", "Person"),
        (Action, "account", "Account"),
        (Action, "purchase", "Purchase"),
        (Contact, "account", "Account"),
        (Contact, "purchase", "Purchase"),
        (EntryPoint, "purchase", "Purchase"),
        (Provisions, "draft", "Draft"),
    ],
)
def test_a_record_that_names_what_is_not_there_is_found(kind, field, target):
    record = first(kind)
    wanted = f"{kind.__name__} {record.id} names a {target} that is not there."
    assert wanted in faults(altered(record, **{field: NOWHERE}))


def test_every_kind_of_reference_is_in_the_test_above():
    [mark] = test_a_record_that_names_what_is_not_there_is_found.pytestmark
    assert len(mark.args[1]) == len(REFERENCES)


def test_a_removed_target_is_found():
    for kind in (Account, Process):
        assert faults(after(*removed(first(kind)))) != []


def test_a_circle_in_the_chart_is_found():
    top = PLAN.get(Seat, seat(PLAN, "General manager"))
    found = faults(altered(top, manager=one_seat().id))
    assert f"Seat {top.id} reports to itself." in found


def test_a_seat_under_another_account_is_found():
    other = Account(id=NEW, name="Nord")
    here = one_seat()
    plan = after(*added(other), *replaced(here, replace(here, account=NEW)))
    assert faults(plan) == [f"Seat {here.id} reports into another account."]


def test_two_people_on_one_seat_are_found():
    twice = Tenure(id=NEW, person=person(PLAN, "He"), seat=one_seat().id)
    assert faults(after(*added(twice))) == [f"Two people sit on seat {one_seat().id}."]


def test_a_person_without_any_seat_is_found():
    assert faults(after(*added(Person(id=NEW, name="Lu")))) == ["Person 800 never sat anywhere."]


def test_a_held_seat_said_to_be_unknown_is_found():
    here = one_seat()
    assert faults(altered(here, unknown=True)) == [
        f"Seat {here.id} is held and said to be unknown."
    ]


def test_a_part_of_nobody_or_of_two_is_found():
    nobody = Involvement(id=NEW, purchase=PURCHASE)
    chief, he = seat(PLAN, "Chief engineer"), person(PLAN, "He")
    both = Involvement(id=NEW, purchase=PURCHASE, seat=chief, person=he)
    for part in (nobody, both):
        assert faults(after(*added(part))) == ["Role 800 is of nobody, or of two."]


def test_a_part_noted_twice_is_found():
    again = replace(first(Involvement), id=NEW)
    assert faults(after(*added(again))) == ["Role 800 is noted twice."]


def test_a_part_of_a_seat_whose_holder_is_known_is_found():
    part = Involvement(id=NEW, purchase=PURCHASE, seat=one_seat().id)
    assert faults(after(*added(part))) == ["Role 800 is of a seat whose holder is known."]


@pytest.mark.parametrize("influence", [-1, 6])
def test_an_influence_out_of_range_is_found(influence):
    part = first(Involvement)
    assert faults(altered(part, influence=influence)) == [
        f"Role {part.id} has an influence that is not 1 to 5."
    ]


def test_a_purchase_in_another_process_is_found():
    other = replace(first(Process), id=NEW)
    purchase = PLAN.get(Purchase, PURCHASE)
    plan = after(*added(other), *replaced(purchase, replace(purchase, process=NEW)))
    assert faults(plan) == [f"Purchase {PURCHASE} stands in another process."]


def test_missing_weights_are_found():
    here = stage(PLAN, "Tender issued")
    assert faults(altered(here, weights=(1, 2, 3))) == [f"Stage {here.id} lacks role weights."]


@pytest.mark.parametrize("weight", [-1, 4])
def test_a_weight_out_of_range_is_found(weight):
    here = stage(PLAN, "Tender issued")
    assert faults(altered(here, weights=(weight,) * len(BuyingRole))) == [
        f"Stage {here.id} has a weight that is not 0 to 3."
    ]
