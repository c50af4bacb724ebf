"""Whatever the user does to the plan, undo takes it back, and the file agrees with memory."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from planner import domain
from planner.domain import (
    accounts,
    actions,
    bosses,
    branches,
    capturing,
    charting,
    drafts,
    entry_point,
    instalments,
    links,
    meeting,
    new_purchase,
    own_rules,
    process_editing,
    processes,
    purchases,
    quick_entry,
    rearranging,
    rehearsal,
    roles,
    seller,
    several,
    tenures,
)
from planner.domain.accounts import Account
from planner.domain.actions import Action, Contact, ContactKind
from planner.domain.charting import Newcomer
from planner.domain.check import violations
from planner.domain.drafts import Draft
from planner.domain.eligibility_facts import Relation, Sector
from planner.domain.errors import Refused
from planner.domain.instalments import Contract
from planner.domain.links import Link, LinkKind
from planner.domain.new_purchase import NewPurchase
from planner.domain.org import Function, Person, Seat, Tenure
from planner.domain.outline_text import read_outline
from planner.domain.plan import Plan
from planner.domain.processes import Bilingual, BuyingRole, Process, ProcessTemplate, Stage
from planner.domain.provisions import OwnClause, Provisions
from planner.domain.purchases import Outcome, Passing, Purchase
from planner.domain.record import Change, Id, Record
from planner.domain.roles import Coverage, Knowledge, Stance
from planner.domain.terms_form import terms_from
from planner.session.agreements import activate
from planner.session.partners import NewPartner, add_account_in_sector, add_partner
from tests.planners import EXAMPLE, ONLY_DIRECT, Clock, opened

DAYS = st.sampled_from([None, date(2026, 1, 5), date(2026, 3, 9), date(2027, 2, 1)])
WORDS = st.sampled_from(["", " ", "CFO", "设备部长", "Li Si", "Østergaard"])
TWO_WORDS = st.builds(Bilingual, WORDS, WORDS)
LIMITS = st.sampled_from([None, -1, 0, 30])
PASSINGS = st.builds(Passing, st.frozensets(st.integers(0, 2)), WORDS)
LINES = st.sampled_from(["Wang visit yesterday: good -> fri offer", "Zhao 电话", "call Wang", ""])
PARTS = st.lists(st.tuples(DAYS.filter(bool), st.integers(0, 70)), max_size=3)
REASONS = st.sampled_from(["it signs", "price", ""])
TEMPLATE = ProcessTemplate(
    key="t",
    name=Bilingual("Standard", "标准"),
    stages=tuple(
        Stage(
            id=Id(0), process=Id(0), place=0, name=Bilingual(name, name),
            evidence=(Bilingual("letter"), Bilingual("budget")),
        )
        for name in ("Need", "Offer", "Order")
    ),
)  # fmt: skip

OWN = OwnClause(zh="交货期为三十日。", en="Delivery in 30 days.", aligned=True)
OUTLINE = read_outline("总经理 李总 / 技术副总 王工 ?反对 → 李总\n\tBuyer [unknown] [executor]")


def _draft(account: Id, partner: Id = Id(7)) -> Draft:
    return Draft(
        id=Id(0), partner=partner, accounts=(account,), terms=terms_from(ONLY_DIRECT),
        from_=date(2026, 1, 1),
    )  # fmt: skip


class Draw:
    """What a command is given: existing records, and ids of things that are not there."""

    def __init__(self, data: st.DataObject, plan: Plan) -> None:
        self._data, self.plan = data, plan

    def of(self, strategy: st.SearchStrategy[object]) -> object:
        return self._data.draw(strategy)

    def id(self, *kinds: type[Record]) -> Id:
        there = sorted(r.id for kind in kinds for r in self.plan.all(kind))
        return Id(self.of(st.sampled_from(there) if there else st.just(999)))

    def maybe(self, *kinds: type[Record]) -> Id | None:
        return self.id(*kinds) if self.of(st.booleans()) else None

    def people(self) -> frozenset[Id]:
        there = sorted(p.id for p in self.plan.all(Person))
        return frozenset(self.of(st.sets(st.sampled_from(there), max_size=2)) if there else ())

    def held(self) -> Id:
        seats = sorted(t.seat for t in self.plan.all(Tenure) if t.until is None)
        return Id(self.of(st.sampled_from(seats))) if seats else self.id(Seat)

    def seats(self) -> list[Id]:
        """Some seats, of any account, perhaps one that is not there."""
        return [self.id(Seat) for _ in range(int(self.of(st.integers(1, 3))))]

    def clipping(self) -> tuple[branches.Clipped, ...]:
        return branches.clipped(self.plan, [s.id for s in self.plan.all(Seat)][:2])

    def whereto(self) -> capturing.Whereto:
        return capturing.Whereto(
            account=self.id(Account), under=self.maybe(Seat), purchase=self.maybe(Purchase)
        )

    def draft(self) -> Draft:
        terms = terms_from(self.of(st.sampled_from([EXAMPLE, ONLY_DIRECT])))
        return replace(_draft(self.id(Account)), id=self.id(Draft), terms=terms)

    def rehearsed(self) -> list[rehearsal.WhatIf]:
        """Something that might happen to a purchase, and something else; perhaps a slip alone."""
        purchases_there = list(self.plan.all(Purchase))
        if not purchases_there:
            return []
        found = rehearsal.what_ifs(self.plan, purchases_there[0].id, date(2026, 3, 9))
        return self.of(st.lists(st.sampled_from(found), max_size=2)) if found else []

    def words(self) -> Bilingual:
        return self.of(TWO_WORDS)

    def newcomers(self) -> list[Newcomer]:
        size = int(self.of(st.integers(0, 4)))
        return [
            Newcomer(
                title=str(self.of(WORDS)), name=str(self.of(WORDS)).strip(),
                manager=self.of(st.sampled_from([None, *range(n)])),
                same_person_as=self.of(st.sampled_from([None, *range(n)])),
            )
            for n in range(size)
        ]  # fmt: skip

    def change_of(self, **choices: st.SearchStrategy[object]) -> dict[str, object]:
        """One or two of the fields, with a value each."""
        names = self.of(st.sets(st.sampled_from(sorted(choices)), min_size=1, max_size=2))
        return {name: self.of(choices[name]) for name in sorted(names)}


Arguments = Callable[[Draw], tuple[tuple[object, ...], dict[str, object]]]
KNOWN = st.builds(Knowledge, st.booleans(), DAYS, st.just("call"))

COMMANDS: Mapping[Callable[..., Change], Arguments] = {
    accounts.add_account: lambda d: ((d.of(WORDS),), {"industry": "steel"}),
    accounts.edit_account: lambda d: (
        (d.id(Account),),
        d.change_of(name=WORDS, industry=WORDS, place=WORDS, note=WORDS),
    ),
    accounts.archive_account: lambda d: ((d.id(Account),), {"archived": d.of(st.booleans())}),
    charting.add_seat: lambda d: ((d.id(Account), d.maybe(Seat)), {"title": d.of(WORDS)}),
    charting.add_colleague: lambda d: ((d.id(Seat),), {"title": d.of(WORDS)}),
    charting.edit_seat: lambda d: (
        (d.id(Seat),),
        d.change_of(
            title=WORDS, department=WORDS, function=st.sampled_from(Function),
            unknown=st.booleans(),
        ),
    ),
    charting.move_seat: lambda d: ((d.id(Seat), d.maybe(Seat)), {"before": d.maybe(Seat)}),
    charting.remove_seat: lambda d: ((d.id(Seat),), {}),
    charting.remove_branch: lambda d: ((d.id(Seat),), {}),
    charting.fill_seat: lambda d: ((d.id(Seat), d.of(WORDS)), {"since": d.of(DAYS)}),
    charting.seat_person: lambda d: ((d.id(Seat), d.id(Person)), {"since": d.of(DAYS)}),
    charting.vacate_seat: lambda d: ((d.held(),), {"on": d.of(DAYS)}),
    charting.rename_holder: lambda d: ((d.id(Seat), d.of(WORDS)), {}),
    charting.edit_person: lambda d: (
        (d.id(Person),),
        d.change_of(name=WORDS, phone=WORDS, email=WORDS, note=WORDS),
    ),
    charting.import_people: lambda d: ((d.id(Account), d.newcomers()), {}),
    several.edit_seats: lambda d: ((d.seats(),), d.change_of(department=WORDS, title=WORDS)),
    several.move_seats: lambda d: ((d.seats(), d.maybe(Seat)), {"before": d.maybe(Seat)}),
    several.remove_seats: lambda d: ((d.seats(),), {"along": d.of(st.booleans())}),
    several.involve_several: lambda d: (
        (d.id(Purchase), d.seats()),
        d.change_of(coach=st.booleans(), stance=st.sampled_from(Stance)),
    ),
    several.set_role_of_several: lambda d: (
        (d.id(Purchase), d.seats(), d.of(st.sampled_from(BuyingRole))),
        {"on": d.of(st.booleans())},
    ),
    rearranging.step_aside: lambda d: ((d.id(Seat), d.of(st.sampled_from([-1, 1]))), {}),
    rearranging.step_up: lambda d: ((d.id(Seat),), {}),
    rearranging.step_down: lambda d: ((d.id(Seat),), {}),
    bosses.set_second_boss: lambda d: ((d.id(Seat), d.maybe(Seat)), {}),
    bosses.set_outside: lambda d: ((d.id(Seat),), {"outside": d.of(st.booleans())}),
    tenures.date_tenure: lambda d: (
        (d.id(Tenure),),
        {"since": d.of(DAYS), "until": d.of(DAYS)},
    ),
    tenures.remove_tenure: lambda d: ((d.id(Tenure),), {}),
    tenures.move_person: lambda d: ((d.held(), d.id(Seat)), {"on": date(2026, 4, 1)}),
    tenures.swap_people: lambda d: ((d.held(), d.id(Seat)), {"on": date(2026, 4, 1)}),
    branches.paste_branches: lambda d: ((d.id(Account), d.maybe(Seat), d.clipping()), {}),
    branches.move_branches: lambda d: ((d.seats(), d.id(Account), d.maybe(Seat)), {}),
    capturing.capture: lambda d: ((OUTLINE, d.whereto()), {}),
    charting.remove_account: lambda d: ((d.id(Account),), {}),
    drafts.add_draft: lambda d: ((d.draft(),), {"name": "Li"}),
    drafts.edit_draft: lambda d: ((d.draft(),), {"name": "Li"}),
    drafts.set_provisions: lambda d: (
        (Provisions(id=Id(0), draft=d.id(Draft), law=str(d.of(WORDS)), clauses=(OWN,)),),
        {"name": "Li"},
    ),
    drafts.remove_draft: lambda d: ((d.id(Draft),), {"name": "Li"}),
    processes.add_process: lambda _: ((TEMPLATE,), {}),
    purchases.add_purchase: lambda d: (
        (d.id(Account), d.of(WORDS), d.id(Process)),
        {"on": d.of(DAYS)},
    ),
    new_purchase.add_purchase_with: lambda d: (
        (
            TEMPLATE,
            NewPurchase(account=d.id(Account), name=str(d.of(WORDS)), amount=d.of(st.just(5))),
        ),
        {},
    ),
    new_purchase.add_purchase_in: lambda d: (
        (d.id(Process), NewPurchase(account=d.id(Account), name=str(d.of(WORDS)))),
        {},
    ),
    process_editing.new_process: lambda d: ((d.words(), d.words()), {}),
    process_editing.copy_process: lambda d: ((d.id(Process), d.words()), {}),
    process_editing.rename_process: lambda d: ((d.id(Process), d.words()), {}),
    process_editing.remove_process: lambda d: ((d.id(Process),), {}),
    process_editing.add_stage: lambda d: ((d.id(Process), d.words(), d.maybe(Stage)), {}),
    process_editing.edit_stage: lambda d: (
        (d.id(Stage),),
        d.change_of(name=TWO_WORDS, usual_days=st.integers(0, 40), shuts=st.booleans()),
    ),
    process_editing.move_stage: lambda d: ((d.id(Stage), d.of(st.integers(0, 5))), {}),
    process_editing.remove_stage: lambda d: ((d.id(Stage),), {}),
    process_editing.set_weight: lambda d: (
        (d.id(Stage), d.of(st.sampled_from(BuyingRole)), d.of(st.integers(-1, 4))),
        {},
    ),
    process_editing.add_evidence: lambda d: ((d.id(Stage), d.words()), {}),
    process_editing.edit_evidence: lambda d: (
        (d.id(Stage), d.of(st.integers(0, 2)), d.words()),
        {},
    ),
    process_editing.remove_evidence: lambda d: ((d.id(Stage), d.of(st.integers(0, 2))), {}),
    own_rules.write_playbook: lambda d: (
        (d.of(st.sampled_from(BuyingRole)),),
        d.change_of(care=WORDS, do=WORDS, ask=st.just(("Why?",)), trap=WORDS),
    ),
    own_rules.restore_playbook: lambda d: ((d.of(st.sampled_from(BuyingRole)),), {}),
    own_rules.set_threshold: lambda d: (
        (d.of(st.sampled_from(["stage-overdue", "no-coach"])), d.of(LIMITS)),
        {},
    ),
    purchases.edit_purchase: lambda d: (
        (d.id(Purchase),),
        d.change_of(
            name=WORDS, amount=st.integers(-1, 10**9), currency=st.sampled_from(["CNY", "XXX"])
        ),
    ),
    purchases.advance: lambda d: (
        (d.id(Purchase), d.id(Stage)),
        {"on": d.of(DAYS), "passing": d.of(PASSINGS)},
    ),
    purchases.close_purchase: lambda d: (
        (d.id(Purchase), d.of(st.sampled_from(Outcome))),
        {"reason": d.of(REASONS)},
    ),
    purchases.see_evidence: lambda d: (
        (d.id(Purchase), d.id(Stage), d.of(st.integers(0, 2))),
        {"seen": d.of(st.booleans())},
    ),
    purchases.pin_key: lambda d: ((d.id(Purchase), d.maybe(Seat)), {"reason": d.of(REASONS)}),
    roles.set_role: lambda d: (
        (d.id(Purchase), d.id(Seat, Person), d.of(st.sampled_from(BuyingRole))),
        {"on": d.of(st.booleans())},
    ),
    roles.involve: lambda d: (
        (d.id(Purchase), d.id(Seat, Person)),
        d.change_of(
            coach=st.booleans(), stance=st.sampled_from(Stance), stance_known=KNOWN,
            influence=st.integers(-1, 6), influence_known=KNOWN,
            coverage=st.sampled_from(Coverage), coverage_known=KNOWN,
        ),
    ),
    roles.remove_purchase: lambda d: ((d.id(Purchase),), {}),
    rehearsal.keep: lambda d: ((d.rehearsed(),), {"name": d.of(WORDS)}),
    actions.add_action: lambda d: (
        (d.id(Account), d.of(WORDS)),
        {"people": d.people(), "purchase": d.maybe(Purchase), "due_on": d.of(DAYS)},
    ),
    actions.edit_action: lambda d: (
        (d.id(Action),),
        {"people": d.people(), **d.change_of(what=WORDS, who=WORDS, due_on=DAYS)},
    ),
    actions.finish_action: lambda d: ((d.id(Action),), {"on": d.of(DAYS)}),
    actions.remove_action: lambda d: ((d.id(Action),), {}),
    actions.log_contact: lambda d: (
        (d.id(Account), date(2026, 2, 2), d.people()),
        {"purchase": d.maybe(Purchase), "kind": d.of(st.sampled_from(ContactKind))},
    ),
    meeting.meet: lambda d: (
        (d.id(Account), date(2026, 2, 2), d.people()),
        {"purchase": d.maybe(Purchase), "kind": d.of(st.sampled_from(ContactKind))},
    ),
    actions.edit_contact: lambda d: (
        (d.id(Contact),),
        {"people": d.people(), "note": d.of(WORDS)},
    ),
    actions.remove_contact: lambda d: ((d.id(Contact),), {}),
    instalments.set_instalments: lambda d: (
        (Contract(Id(d.of(st.sampled_from([5, 6]))), "Lathe", 100, "CNY"), d.of(PARTS)),
        {},
    ),
    quick_entry.quick_contact: lambda d: (
        (d.id(Account), d.of(LINES)),
        {"today": date(2026, 2, 2), "purchase": d.maybe(Purchase)},
    ),
    quick_entry.quick_action: lambda d: (
        (d.id(Account), d.of(LINES)),
        {"today": date(2026, 2, 2), "purchase": d.maybe(Purchase)},
    ),
    links.add_link: lambda d: (
        (d.of(st.sampled_from(LinkKind)), d.id(Person), d.id(Person)),
        {},
    ),
    links.edit_link: lambda d: (
        (d.id(Link),),
        d.change_of(strength=st.integers(0, 4), note=WORDS, kind=st.sampled_from(LinkKind)),
    ),
    links.remove_link: lambda d: ((d.id(Link),), {}),
    entry_point.set_entry: lambda d: (
        (d.id(Purchase), d.of(st.sampled_from([None, *Function]))), {},
    ),
    links.turn_link: lambda d: ((d.id(Link),), {}),
    seller.edit_seller: lambda d: (
        (),
        d.change_of(name=WORDS, city=WORDS, logo=st.binary(max_size=4)),
    ),
}  # fmt: skip
"""Every command of the plan, and how it is given something to work on. A new one goes here."""


NOT_TRIED_YET = {
    "set_outside", "set_second_boss", "move_branches", "paste_branches", "add_purchase_in",
    "add_evidence", "add_stage", "copy_process", "edit_evidence", "edit_stage", "move_stage",
    "new_process", "remove_evidence", "remove_process", "remove_stage", "rename_process",
    "set_weight", "step_aside", "step_down", "step_up", "edit_seats", "involve_several",
    "move_seats", "remove_seats", "set_role_of_several", "date_tenure", "move_person",
    "remove_tenure", "swap_people", "capture",
}  # fmt: skip
"""Commands that are being built; when they stand they go into the table above."""


FOR_GOOD = {"erase_person", "snapshot"}
"""What an erasure does to the plan: it cannot be undone, and says so beforehand."""


def commands() -> Iterator[Callable[..., Change]]:
    """Every public function of the domain that turns a plan into a change."""
    for found in pkgutil.iter_modules(domain.__path__):
        module = importlib.import_module(f"{domain.__name__}.{found.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not name.startswith("_")
            if own and inspect.signature(function).return_annotation is Change:
                yield function


def test_every_command_of_the_plan_is_tried_here():
    elsewhere = NOT_TRIED_YET | FOR_GOOD
    there = {c for c in commands() if c in COMMANDS or c.__name__ not in elsewhere}
    assert there == set(COMMANDS)


class Sitting(RuleBasedStateMachine):
    """`before` holds the plan before each change that still stands, `after` what was undone.
    Postings in between make some changes stand for good; then undo is only held to its rules."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "u.planner"
        self.clock = Clock(date(2026, 1, 2))
        self.partners = 0
        self._open()
        self.before: list[Plan] = []
        self.after: list[Plan] = []
        self.posted = False

    def _open(self) -> None:
        self.session = opened(self.path, self.clock, seed=7)
        self.session.file._connection.execute("PRAGMA synchronous = OFF")

    def do(self, command: Callable[..., Change], *args: object, **kwargs: object) -> None:
        plan, head = self.session.plan, self.session.file.head
        try:
            change = self.session.do(command, *args, **kwargs)
        except Refused:
            assert self.session.plan is plan
            assert self.session.file.head == head
            return
        if change.edits:
            self.before.append(plan)
            self.after.clear()
        else:
            assert self.session.file.head == head

    @initialize()
    def a_small_workspace(self) -> None:
        """Three levels, two people, a purchase with roles: every rule has something to work on."""
        self.do(accounts.add_account, "Nord")
        self.do(accounts.add_account, "Sued")
        self.do(drafts.add_draft, _draft(accounts.accounts(self.session.plan)[0].id), name="P")
        (nord, sued) = (a.id for a in accounts.accounts(self.session.plan))
        manager = None
        for title in ("CEO", "CFO", "Clerk"):
            self.do(charting.add_seat, nord, manager, title=title)
            manager = max(s.id for s in self.session.plan.all(Seat))
        self.do(charting.fill_seat, manager, "Wang")
        self.do(charting.add_seat, sued)
        self.do(charting.fill_seat, max(s.id for s in self.session.plan.all(Seat)), "Zhao")
        (wang, zhao) = sorted(p.id for p in self.session.plan.all(Person))
        self.do(links.add_link, LinkKind.CONFLICT, wang, zhao)
        self.do(actions.log_contact, nord, date(2026, 2, 2), frozenset({wang, zhao}))
        self.do(actions.add_action, sued, "Call", people=frozenset({zhao}))
        self.do(processes.add_process, TEMPLATE)
        (process,) = (p.id for p in self.session.plan.all(Process))
        self.do(purchases.add_purchase, nord, "Lathe", process)
        (purchase,) = (p.id for p in self.session.plan.all(Purchase))
        for seat in self.session.plan.all(Seat):
            self.do(roles.set_role, purchase, seat.id, BuyingRole.USER, on=True)

    @rule(data=st.data(), chosen=st.lists(st.sampled_from(list(COMMANDS)), min_size=4, max_size=8))
    def commands(self, data: st.DataObject, chosen: list[Callable[..., Change]]) -> None:
        """Several at once: a machine that takes back as often as it does gets nowhere."""
        for command in chosen:
            args, kwargs = COMMANDS[command](Draw(data, self.session.plan))
            self.do(command, *args, **kwargs)
            self.check_all()

    @precondition(lambda self: self.session.undoable is not None)
    @rule()
    def undo(self) -> None:
        step, plan = self.session.undoable, self.session.plan
        self.session.undo()
        assert step is not None
        assert self.session.plan == plan.after(step.change)
        if not self.posted:
            assert step.skipped == ()
            assert self.session.plan == self.before.pop()
        self.after.append(plan)

    @precondition(lambda self: self.session.redoable is not None)
    @rule()
    def redo(self) -> None:
        plan = self.session.plan
        self.session.redo()
        if not self.posted:
            assert self.session.plan == self.after.pop()
        self.before.append(plan)

    @precondition(lambda self: self.session.undoable is not None)
    @rule()
    def undo_and_redo(self) -> None:
        here = self.session.plan
        self.session.undo()
        assert self.session.redoable is not None
        self.session.redo()
        assert self.session.plan == here

    @rule()
    def open_again(self) -> None:
        """A restart: the plan, what can be undone and what can be redone are the same."""
        plan, undoable, redoable = self.session.plan, self.session.undoable, self.session.redoable
        self.session.close()
        self._open()
        assert self.session.plan == plan
        assert self.session.undoable == undoable
        assert self.session.redoable == redoable
        assert self.session.plan.next_id == plan.next_id

    @rule(data=st.data())
    def name_an_account_in_the_ledger(self, data: st.DataObject) -> None:
        """From now on the account stays, whatever is undone."""
        self.partners += 1
        there = sorted(a.id for a in self.session.plan.all(Account))
        if there:
            known = data.draw(st.sampled_from(there))
            relations = ((known, Relation.INDEPENDENT),)
            add_partner(self.session, NewPartner(name=f"P{self.partners}", relations=relations))
            self.posted = True
        else:
            add_account_in_sector(self.session, "West", Sector.PRIVATE)
            self.posted = True

    @rule()
    def sign_a_draft(self) -> None:
        """The draft goes with the posting: undo cannot bring it back."""
        if not self.session.ledger.payees() or not self.session.plan.all(Account):
            return
        account = min(a.id for a in self.session.plan.all(Account))
        payee = self.session.ledger.payees()[0].party
        draft = _draft(account, payee)
        self.do(drafts.add_draft, draft, name="P")
        made = max(d.id for d in self.session.plan.all(Draft))
        try:
            activate(self.session, made)
        except Refused:
            return
        self.posted = True
        assert not self.session.plan.has(Draft, made)

    @invariant()
    def undo_is_offered_for_what_can_be_undone(self) -> None:
        if not self.posted:
            assert (self.session.undoable is not None) == bool(self.before)
            assert (self.session.redoable is not None) == bool(self.after)

    @invariant()
    def what_is_skipped_says_why(self) -> None:
        for step in (self.session.undoable, self.session.redoable):
            for why in () if step is None else step.skipped:
                assert why.in_english().endswith(".")

    @invariant()
    def the_plan_is_sound(self) -> None:
        assert [v.in_english() for v in violations(self.session.plan)] == []

    @invariant()
    def the_file_agrees(self) -> None:
        assert self.session.file.plan() == self.session.plan

    def check_all(self) -> None:
        self.the_plan_is_sound()
        self.the_file_agrees()
        self.undo_is_offered_for_what_can_be_undone()

    @invariant()
    def what_the_ledger_names_is_there(self) -> None:
        payees = {i.party for i in self.session.ledger.payees()}
        for id in set(self.session.bound) - payees:
            assert self.session.plan.has(Account, Id(id))

    @invariant()
    def nobody_without_a_seat_is_remembered_by_mistake(self) -> None:
        sat = {t.person for t in self.session.plan.all(Tenure)}
        assert {p.id for p in self.session.plan.all(Person)} <= sat

    def teardown(self) -> None:
        self.session.close()
        self.folder.cleanup()


TestSitting = Sitting.TestCase
TestSitting.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
