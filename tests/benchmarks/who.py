"""Who matters now: 200 purchases over 20 accounts of 500 people, all at once and after one edit."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from itertools import count, cycle
from time import process_time
from typing import Any

from planner.domain.accounts import Account
from planner.domain.charting import edit_seat, move_seat
from planner.domain.insight import Insight, insight
from planner.domain.key_person import Standing
from planner.domain.org import (
    Person,
    Seat,
    Tenure,
    direct_reports,
    holder,
    managers_above,
    seats,
)
from planner.domain.parts import Part
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole, Process, Stage, add_process
from planner.domain.purchases import Purchase, purchases
from planner.domain.record import Change, Id, Record
from planner.domain.roles import (
    Coverage,
    Involvement,
    Power,
    Stance,
    involve,
    involvements,
)
from planner.domain.way_in import trusts_us
from planner.session.resources import process_templates
from tests.benchmarks.board_paint import board_figure
from tests.benchmarks.figure import Figure, race

TODAY = date(2026, 11, 23)
ACCOUNTS, PEOPLE, PURCHASES, PARTS, REPORTS = 20, 500, 10, 8, 6
UNKNOWN, VACANT = 11, 13
"""Every so many seats one is not known, or vacant."""
MOST_MS = 10.0
"""CPU of one edit, with the answers for its account after it."""


def figures() -> Iterator[Figure]:
    plan = book()
    for name, edit in EDITS.items():
        spent = min(_edited(plan, edit, n) for n in range(6))
        yield Figure(
            name=f"who: {name}, then its account's answers, ms CPU",
            ours=spent,
            peer=MOST_MS,
            peer_name="10 ms",
            goal=1.0,
        )
    if find_spec("networkx") is None:
        print("who: networkx is not here, so the race of all ways in is left out", flush=True)
    else:
        yield _all_of_them(plan)
    yield board_figure(plan)


def _edited(plan: Plan, edit: Callable[[Plan, Id], Change], n: int) -> float:
    """Milliseconds of CPU for one edit and for asking every account again."""
    answers(plan)
    account = sorted(a.id for a in plan.all(Account))[n]
    change = edit(plan, account)
    start = process_time()
    answers(plan.after(change))
    return (process_time() - start) * 1000


def answers(plan: Plan) -> list[Mapping[Id, Insight]]:
    return [insights(plan, account.id) for account in plan.all(Account)]


def insights(plan: Plan, account: Id) -> Mapping[Id, Insight]:
    return {p.id: insight(plan, p.id, TODAY) for p in purchases(plan, account)}


def _judge(plan: Plan, account: Id) -> Change:
    purchase = purchases(plan, account)[3]
    noted = next(i for i in involvements(plan, purchase.id) if i.person is not None)
    return involve(plan, purchase.id, noted.person, influence=noted.influence % 5 + 1)


def _retitle(plan: Plan, account: Id) -> Change:
    return edit_seat(plan, seats(plan, account)[40].id, title="Head of something else")


def _move(plan: Plan, account: Id) -> Change:
    top = seats(plan, account)[0]
    branch = direct_reports(plan, top.id)
    return move_seat(plan, branch[1].id, branch[0].id)


EDITS = {"one judgement": _judge, "a seat renamed": _retitle, "a branch moved": _move}


def _all_of_them(plan: Plan) -> Figure:
    ours, peer = race(lambda: _ours(plan), lambda: _peer(plan), runs=3)
    return Figure(
        name="who: key people, warnings and ways in of 200 purchases, ms",
        ours=ours,
        peer=peer,
        peer_name="networkx, ways in alone, on the same graphs",
        goal=0.5,
    )


def _ours(plan: Plan) -> float:
    """From a plan that nobody has asked anything yet."""
    fresh = Plan(plan.tables, plan.next_id)
    start = process_time()
    answers(fresh)
    return (process_time() - start) * 1000


def _peer(plan: Plan) -> float:
    """The graphs are built, and the same ways searched: nobody who trusts us is passed through,
    and those who would hardly introduce us are dear."""
    import networkx

    asked = [
        (account, found.now)
        for account in plan.all(Account)
        for found in insights(plan, account.id).values()
        if found.now.key is not None
    ]
    start = process_time()
    graphs = {account.id: _graph(networkx, plan, account.id) for account in plan.all(Account)}
    for account, now in asked:
        _ways(networkx, graphs[account.id], now)
    return (process_time() - start) * 1000


def _graph(networkx: Any, plan: Plan, account: Id) -> Any:
    """Lines run through vacant seats here too."""
    graph = networkx.Graph()
    for seat in seats(plan, account):
        graph.add_node(seat.id, held=holder(plan, seat.id) is not None)
        for manager in managers_above(plan, seat):
            graph.add_edge(manager.id, seat.id)
            if manager.unknown or holder(plan, manager.id) is not None:
                break
    return graph


def _ways(networkx: Any, graph: Any, now: Standing) -> object:
    everyone = [Part(*player) for player in now.players]
    friends = {part.seat.id for part in everyone if trusts_us(part)}
    against = {part.seat.id for part in everyone if part.against}
    held = graph.nodes

    def cost(here: Id, _there: Id, _data: object) -> int | None:
        if here in friends:
            return None
        return 1000 if here in against or not held[here]["held"] else 1

    paths = networkx.single_source_dijkstra_path(graph, now.key.seat.id, weight=cost)
    return sorted((paths[f] for f in friends if f in paths), key=len)[:3]


def book() -> Plan:
    """Charts of six reports a manager; people and purchases with parts spread over them."""
    ids = map(Id, count(1))
    records: list[Record] = []
    template = process_templates()[0]
    change = add_process(Plan.of([], next_id=next(ids)), template)
    records.extend(e.after for e in change if e.after is not None)
    ids = map(Id, count(max(r.id for r in records) + 1))
    process = next(r for r in records if isinstance(r, Process))
    stages = [r for r in records if isinstance(r, Stage)]
    for n in range(ACCOUNTS):
        account = Account(id=next(ids), name=f"Account {n}")
        chart, people, tenures = _chart(account.id, ids)
        records.extend((account, *chart, *people, *tenures))
        for k in range(PURCHASES):
            stage = stages[(n + k) % len(stages)]
            purchase = Purchase(
                id=next(ids), account=account.id, name=f"Purchase {k}", process=process.id,
                stage=stage.id, entered_on=date(2026, 9, 1),
            )  # fmt: skip
            records.append(purchase)
            records.extend(_parts(purchase.id, people, n + k, ids))
    return Plan.of(records)


def _chart(account: Id, ids: Iterator[Id]) -> tuple[list[Seat], list[Person], list[Tenure]]:
    chart: list[Seat] = []
    for n in range(PEOPLE):
        manager = chart[(n - 1) // REPORTS].id if n else None
        chart.append(
            Seat(
                id=next(ids), account=account, title=f"Seat {n}", manager=manager, place=n,
                unknown=n % UNKNOWN == UNKNOWN - 1,
            )
        )  # fmt: skip
    people = [Person(id=next(ids), name=f"Person {n}") for n in range(PEOPLE)]
    tenures = [
        Tenure(id=next(ids), person=person.id, seat=seat.id)
        for n, (person, seat) in enumerate(zip(people, chart, strict=True))
        if not seat.unknown and n % VACANT != VACANT - 1
    ]
    sitting = {tenure.person for tenure in tenures}
    people = [person for person in people if person.id in sitting]
    return chart, people, tenures


def _parts(
    purchase: Id, people: list[Person], shift: int, ids: Iterator[Id]
) -> Iterator[Involvement]:
    roles, stances = cycle(BuyingRole), cycle(Stance)
    for n in range(PARTS):
        blank = Involvement(
            id=next(ids), purchase=purchase, person=people[(shift * 37 + n * 61) % len(people)].id,
            roles=frozenset({next(roles)}), stance=next(stances), influence=n % 5 + 1,
        )  # fmt: skip
        coach = n == PARTS - 1
        met = Coverage.SEVERAL if n % 3 == 0 else Coverage.NONE
        powers = frozenset({Power.VETO}) if n == 5 else frozenset()
        yield replace(blank, coach=coach, coverage=met, powers=powers)
