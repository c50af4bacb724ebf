"""A run after news of some deals posts the very lines that a run over everything would post."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.domain.eligibility_facts import Relation
from planner.domain.errors import PlannerError
from planner.domain.facts import DealKind
from planner.domain.periods import PeriodLength, period_holding
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.session.accruals import accrue_all
from planner.session.consents import consents, record_consent, withdraw
from planner.session.held import held_items, pay_employer, take_back
from planner.session.partners import set_relation
from planner.session.payouts import owed
from planner.session.sales import NewReceipt, add_receipts, reverse_receipt, set_shares
from planner.session.statements import issue
from tests.consenting import SCAN, filled
from tests.planners import EXAMPLE, HALF_YEARS, Clock, World, opened

QUARTERS = {**EXAMPLE, "volume": {**HALF_YEARS, "period": "quarter", "method": "marginal"}}
SOLD = {**EXAMPLE, "volume": {**HALF_YEARS, "referral_counts": "sold"}}
NEWER = {
    "currency": "CNY", "tax": "net", "tax_rate": "13%", "rounding": "down",
    "direct": {**EXAMPLE["direct"], "floor": "25", "hold_days": 30},
    "volume": {
        **HALF_YEARS, "growth": "amount", "growth_over": "20000", "refunds": "own",
        "lump_sums": [{"at": "50000", "pays": "200"}], "cap": "3000", "guarantee": "700",
        "hold_days": 45, "method": "marginal",
    },
}  # fmt: skip
GROWING = {
    **EXAMPLE,
    "volume": {
        **HALF_YEARS, "growth": "percent", "guarantee": "900", "guarantee_per": "year",
        "tiers": [{"from": "5%", "rate": "1%"}],
    },
}  # fmt: skip

GROWN = {
    **EXAMPLE,
    "volume": {**HALF_YEARS, "growth": "percent", "tiers": [{"from": "5%", "rate": "1%"}]},
}
"""What came in a year before moves a later period: money touches more than its own."""

AMOUNTS = st.sampled_from([1, 33, 33_333_33, 60_000_00, 250_000_01, -1, -20_000_00, -99_999_99])
PICK = st.integers(0, 50)
MONEY = st.tuples(st.just("receive"), PICK, st.integers(-200, 20), AMOUNTS, PICK)
STEPS = st.one_of(
    MONEY,
    MONEY,
    MONEY,
    st.tuples(st.just("reverse"), PICK),
    st.tuples(st.just("sell"), st.booleans(), st.integers(0, 3), st.integers(0, 60)),
    st.tuples(st.just("together"), PICK, st.integers(-60, 0)),
    st.tuples(st.just("wait"), st.sampled_from([1, 40, 100])),
    st.tuples(st.just("relation"), st.booleans(), st.sampled_from(["EMPLOYEE", "INDEPENDENT"])),
    st.tuples(st.just("shares"), PICK, st.integers(1, 4)),
    st.tuples(st.just("agree"), st.booleans(), st.integers(-150, 30), st.sampled_from([1, 10**9])),
    st.tuples(st.just("withdraw"), PICK),
    st.tuples(st.just("let_out"), PICK, st.integers(0, 1)),
    st.tuples(st.just("pay"), st.integers(0, 2)),
    st.tuples(st.just("state"), st.integers(0, 2)),
)

CONSENTED = [
    ("relation", True, "EMPLOYEE"),
    ("agree", True, -150, 10**9),
    ("sell", True, 1, 100),
    ("receive", 4, -90, 60_000_00, 0),
    ("receive", 0, -90, 60_000_00, 0),
    ("withdraw", 0),
    ("wait", 40),
    ("let_out", 0, 1),
    ("receive", 4, -30, 1, 0),
]
"""An insider earns by consent, which is withdrawn; part of what is held goes to the employer."""

HELD_LATER = [
    ("sell", False, 0, 200),
    ("sell", False, 1, 200),
    ("receive", 4, -150, 250_000_01, 0),
    ("relation", True, "EMPLOYEE"),
    ("receive", 5, -140, 250_000_01, 0),
]
"""Money of an account that may not be paid today joins a volume award that could be paid."""


class Run:
    """A world that is taken through the steps; `forgetting`: it reckons everything each time."""

    def __init__(self, folder: Path, terms: dict[str, object], *, forgetting: bool) -> None:
        clock = Clock(date(2026, 1, 2))
        session = opened(folder / "w.planner", clock, seed=7)
        self.world, self.forgetting = World(session, clock), forgetting
        session.file._connection.execute("PRAGMA synchronous = OFF")
        session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
        self.accounts = (self.world.account(), self.world.account())
        self.payees = [self.world.partner(*self.accounts) for _ in range(3)]
        for payee in self.payees:
            self.world.agree(payee, *self.accounts, terms=terms)
        self.world.at(date(2026, 8, 10))
        self.deals: list[Id] = []
        self.receipts: list[Id] = []
        for shares in range(4):
            self.sell(direct=shares % 2 == 0, shares=shares, ago=190)

    def take(self, steps: list[tuple]) -> None:
        for name, *values in steps:
            if self.forgetting:
                self.world.session.settled = {}
            try:
                getattr(self, name)(*values)
            except PlannerError:
                continue

    def sell(self, direct: bool, shares: int, ago: int) -> None:
        kind = DealKind.DIRECT if direct else DealKind.REFERRAL
        anna, ben, carl = self.payees
        split = (((anna, 1),), ((anna, 2), (ben, 1)), ((carl, 1),), ((ben, 1), (carl, 1)))[shares]
        on = self.world.clock.day - timedelta(days=ago)
        self.deals.append(self.world.deal(self.accounts[shares % 2], *split, on=on, kind=kind))

    def receive(self, deal: int, days: int, amount: int, of: int) -> None:
        on = self.world.clock.day + timedelta(days=days)
        named = self.receipts[of % len(self.receipts)] if amount < 0 and self.receipts else Id(0)
        chosen = self.deals[deal % len(self.deals)]
        known = self.world.session.ledger.receipt(named)
        named = named if known is not None and known.deal == chosen else Id(0)
        self.receipts.append(self.world.receive(chosen, on, amount, refund_of=named))

    def together(self, deal: int, days: int) -> None:
        on = self.world.clock.day + timedelta(days=days)
        chosen = [self.deals[(deal + n) % len(self.deals)] for n in range(2)]
        new = [NewReceipt(deal=d, value_on=on, amount=70_000_01) for d in chosen]
        self.receipts += add_receipts(self.world.session, new)

    def reverse(self, receipt: int) -> None:
        if self.receipts:
            chosen = self.receipts[receipt % len(self.receipts)]
            reverse_receipt(self.world.session, chosen, "typed wrongly")

    def wait(self, days: int) -> None:
        self.world.at(self.world.clock.day + timedelta(days=days))
        accrue_all(self.world.session)

    def relation(self, second: bool, relation: str) -> None:
        account = self.accounts[second]
        set_relation(self.world.session, self.payees[0], account, Relation[relation])

    def agree(self, second: bool, days: int, cap: int) -> None:
        """The employer of the first payee agrees for a year."""
        world, account = self.world, self.accounts[second]
        starts = world.clock.day + timedelta(days=days)
        form = filled(
            world, self.payees[0], account, starts_on=starts, yearly_cap=cap, signed_on=starts,
            ends_on=starts + timedelta(days=300), runoff_days=20,
        )  # fmt: skip
        record_consent(world.session, form, SCAN)

    def withdraw(self, n: int) -> None:
        known = consents(self.world.session, self.payees[0])
        if known:
            withdraw(self.world.session, known[n % len(known)].fact.id, self.world.clock.day, "r")

    def let_out(self, n: int, way: int) -> None:
        items = held_items(self.world.session, self.payees[0])
        if items:
            item = items[n % len(items)]
            part = (take_back, pay_employer)[way]
            part(self.world.session, item, max(1, item.amount // 2), "reason")

    def shares(self, deal: int, parts: int) -> None:
        chosen = self.deals[deal % len(self.deals)]
        set_shares(self.world.session, chosen, [(self.payees[0], parts), (self.payees[1], 2)])

    def pay(self, payee: int) -> None:
        session, whom = self.world.session, self.payees[payee]
        self.world.pay(whom, sum(o.amount for o in owed(session, whom)) // 2)

    def state(self, payee: int) -> None:
        closed = self.world.clock.day.replace(day=1) - timedelta(days=100)
        period = period_holding(closed, PeriodLength.HALF_YEAR)
        issue(self.world.session, self.payees[payee], period, "en")


@settings(max_examples=25, deadline=None)
@given(
    steps=st.lists(STEPS, min_size=4, max_size=14),
    terms=st.sampled_from([EXAMPLE, QUARTERS, SOLD, NEWER, GROWING, GROWN]),
)
@example(steps=HELD_LATER, terms=EXAMPLE)
@example(steps=HELD_LATER, terms=NEWER)
@example(steps=CONSENTED, terms=EXAMPLE)
def test_both_ways_write_the_same_log(steps, terms):
    """The hash of the last line stands for every row: entries, dates, sources, explanations."""
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        runs = [Run(Path(one), terms, forgetting=False), Run(Path(other), terms, forgetting=True)]
        for run in runs:
            run.take(steps)
        heads = [run.world.session.file.head for run in runs]
        for run in runs:
            assert accrue_all(run.world.session).posted == []
            run.world.session.close()
        assert heads[0] == heads[1]


def test_money_after_money_is_reckoned_from_what_is_kept(tmp_path):
    run = Run(tmp_path, EXAMPLE, forgetting=False)
    run.take([("receive", 0, -30, 60_000_00, 0)])
    kept = dict(run.world.session.settled)
    assert len(kept) == 3
    run.take([("receive", 0, -20, 60_000_00, 0)])
    again = run.world.session.settled
    changed = {id for id in kept if kept[id] is not again[id]}
    (anna,) = run.world.session.ledger.agreements(run.payees[0])
    assert changed == {anna.id}
    assert kept[anna.id].judge is again[anna.id].judge
    run.take([("relation", False, "EMPLOYEE")])
    assert run.world.session.settled[anna.id].judge is not kept[anna.id].judge
    run.world.session.close()
