"""A small plan made by the commands themselves: one account, seven seats, one purchase."""

from datetime import date

from planner.domain.accounts import Account, add_account
from planner.domain.charting import add_seat, edit_seat, fill_seat
from planner.domain.check import violations
from planner.domain.org import Person, Seat, direct_reports, holder
from planner.domain.plan import Plan
from planner.domain.playbook import Playbook
from planner.domain.processes import (
    Bilingual,
    BuyingRole,
    Process,
    ProcessTemplate,
    Stage,
    add_process,
)
from planner.domain.purchases import Purchase, add_purchase, advance
from planner.domain.record import Id
from planner.domain.roles import Power, involve

DAY = date(2026, 3, 2)

# gatekeeper, decision maker, influencer, executor, user, technical adviser, finance controller
WEIGHTS = {
    "Problem found": (1, 0, 1, 0, 3, 1, 0),
    "Technical standard set": (0, 1, 2, 1, 2, 3, 1),
    "Tender issued": (2, 1, 1, 3, 0, 2, 1),
    "Contract review": (1, 2, 1, 2, 0, 0, 3),
}

PROCESS = ProcessTemplate(
    key="small",
    name=Bilingual("Four steps", "四步"),
    stages=tuple(
        Stage(
            id=Id(0),
            process=Id(0),
            place=0,
            name=Bilingual(name, f"第{name}"),
            evidence=(Bilingual("Seen?", "看到了吗？"),),
            weights=weights,
            usual_days=20,
            shuts=name == "Tender issued",
        )
        for name, weights in WEIGHTS.items()
    ),
)


PLAYBOOKS = {
    role: Playbook(
        care=Bilingual(),
        do=Bilingual(),
        ask=(Bilingual(f"Ask the {role.value}?", f"问{role.value}？"),),
        trap=Bilingual(),
    )
    for role in BuyingRole
}


def seat(plan: Plan, title: str) -> Id:
    return next(s.id for s in plan.all(Seat) if s.title == title)


def person(plan: Plan, name: str) -> Id:
    return next(p.id for p in plan.all(Person) if p.name == name)


def stage(plan: Plan, name: str) -> Stage:
    return next(s for s in plan.all(Stage) if s.name.en == name)


def noted(plan: Plan, name: str, **fields: object) -> Plan:
    """The plan once something was noted of a person in the purchase."""
    return plan.after(involve(plan, PURCHASE, person(plan, name), **fields))


def _chart() -> Plan:
    plan = Plan()
    plan = plan.after(add_account(plan, "Huadong Bearings"))
    account = next(iter(plan.all(Account))).id
    for title, name, manager in (
        ("General manager", "Chen", None),
        ("Technical director", "Zhao", "General manager"),
        ("Purchasing manager", "Sun", "General manager"),
        ("Finance director", "He", "General manager"),
        ("Workshop leader", "Ma", "Technical director"),
        ("Chief engineer", "", "Technical director"),
        ("Contracts officer", "", "Purchasing manager"),
    ):
        under = seat(plan, manager) if manager else None
        plan = plan.after(add_seat(plan, account, under, title=title))
        if name:
            plan = plan.after(fill_seat(plan, seat(plan, title), name))
    return plan.after(edit_seat(plan, seat(plan, "Contracts officer"), unknown=True))


def _purchase(plan: Plan) -> Plan:
    plan = plan.after(add_process(plan, PROCESS))
    account = next(iter(plan.all(Account))).id
    process = next(iter(plan.all(Process))).id
    plan = plan.after(add_purchase(plan, account, "5-axis centre", process, on=DAY))
    purchase = next(iter(plan.all(Purchase))).id
    return plan.after(advance(plan, purchase, stage(plan, "Technical standard set").id, on=DAY))


CHARTED = _purchase(_chart())
PURCHASE = next(iter(CHARTED.all(Purchase))).id
ACCOUNT = next(iter(CHARTED.all(Account))).id


def _roles(plan: Plan) -> Plan:
    plan = noted(plan, "Chen", roles=frozenset({BuyingRole.DECISION_MAKER}), influence=5)
    plan = noted(
        plan,
        "Zhao",
        roles=frozenset({BuyingRole.TECHNICAL_ADVISER}),
        powers=frozenset({Power.VETO}),
        influence=4,
    )
    plan = noted(plan, "Sun", roles=frozenset({BuyingRole.EXECUTOR}), influence=3)
    return noted(plan, "Ma", roles=frozenset({BuyingRole.USER}), influence=3)


PLAN = _roles(CHARTED)


def below(plan, title):
    return [s.title for s in direct_reports(plan, seat(plan, title))]


def sits(plan, title):
    found = holder(plan, seat(plan, title))
    return found.name if found else None


def do(plan, command, title, /, *args, **more):
    """The plan after a command on the seat of that title; every rule still holds."""
    change = command(plan, seat(plan, title), *args, **more)
    after = plan.after(change)
    assert list(violations(after)) == []
    assert after.after(change.reversed()) == plan
    return after


def second_account(plan):
    plan = plan.after(add_account(plan, "Nord"))
    other = next(a.id for a in plan.all(Account) if a.name == "Nord")
    return plan.after(add_seat(plan, other, title="Owner"))
