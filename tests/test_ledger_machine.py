"""Whatever happens to deals, money and partners, the ledger balances and forgets nothing."""

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from planner.domain.eligibility_facts import Relation
from planner.domain.errors import Blocked, Refused
from planner.domain.facts import DealKind
from planner.domain.periods import PeriodLength, period_holding
from planner.domain.postings import PayoutLine
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.session.accruals import STATEMENT, accrue_all
from planner.session.agreements import activate, terminate
from planner.session.checking import findings
from planner.session.corrections import return_payout, take_back_write_off, write_off
from planner.session.partners import INSIDERS, set_relation
from planner.session.payouts import held, owed, to_set_off
from planner.session.receiving import NewReceipt, add_receipts
from planner.session.reviews import declare_again
from planner.session.sales import reverse_receipt, set_product, set_shares
from planner.session.settlements import settlements
from planner.session.statements import issue
from tests.planners import DIRECT, EXAMPLE, HALF_YEARS, ONLY_DIRECT, World, opened
from tests.reference import Money, Partner, Sale

AMOUNTS = st.sampled_from([1, 33, 1_000_00, 33_333_33, 60_000_00, 99_999_99, 250_000_01])
LAST_ORDER = date(2026, 12, 31)
BEGIN = date(2026, 1, 1)
PRODUCTS = st.sampled_from(["", "", "Tools", "Spares"])

SCOPED = {
    "currency": "CNY", "tax": "net", "tax_rate": "13%",
    "direct": {**DIRECT, "floor": "25", "cap": "4000"},
    "direct_for": [{"products": ["Tools"], "rate": "8%", "fixed": "3"}],
    "volume": {**HALF_YEARS, "products": ["Tools"], "guarantee": "700"},
}  # fmt: skip
GROWING = {
    "currency": "CNY", "rounding": "down",
    "direct": {**DIRECT, "hold_days": 30},
    "volume": {
        **HALF_YEARS, "growth": "amount", "growth_over": "last-year", "refunds": "own",
        "method": "marginal", "hold_days": 45,
        "lump_sums": [{"at": "50000", "pays": "200"}, {"at": "400000", "pays": "900"}],
        "tiers": [{"from": "1000", "rate": "1%"}, {"from": "200000", "rate": "2%"}],
    },
}  # fmt: skip
IN_PERCENT = {
    "currency": "CNY",
    "direct_for": [{"products": ["Tools"], "rate": "8%"}],
    "volume": {
        **HALF_YEARS, "growth": "percent", "growth_over": "150000", "cap": "3000",
        "guarantee": "100",
        "tiers": [{"from": "5%", "rate": "1%"}, {"from": "60%", "rate": "1.5%"}],
    },
}  # fmt: skip
TERMS = st.sampled_from([EXAMPLE, EXAMPLE, SCOPED, GROWING, IN_PERCENT])


class Book(RuleBasedStateMachine):
    """`solo` has its deals alone and is reckoned a second time in `tests.reference`; `anna` and
    `ben` share theirs, and how anna stands to the accounts changes."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.world = World.new(Path(self.folder.name))
        self.path = self.world.session.file.path
        self._fast()
        self.sales: dict[Id, Sale] = {}
        self.reckoned = Partner([])
        self.money: dict[Id, tuple[Id, Money]] = {}
        self.shared: list[Id] = []
        self.bytes: dict[str, tuple[Id, bytes]] = {}

    def _fast(self) -> None:
        self.world.session.file._connection.execute("PRAGMA synchronous = OFF")

    @initialize(terms=TERMS)
    def partners(self, terms: dict) -> None:
        world = self.world
        world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
        self.accounts = (world.account(), world.account())
        self.solo, self.anna, self.ben = (world.partner(*self.accounts) for _ in range(3))
        self.agreement = world.agree(self.solo, *self.accounts, terms=terms)
        self.reckoned.versions.append((BEGIN, terms))
        world.agree(self.ben, *self.accounts)
        for account in self.accounts:
            world.agree(self.anna, account, terms=ONLY_DIRECT)
        for kind in DealKind:
            self.sell(kind=kind, ago=1, mine=True)
            self._received(max(self.sales), self.today, 99_999_99)
        self.sell(kind=DealKind.DIRECT, ago=1, mine=False)

    @property
    def today(self) -> date:
        return self.world.clock.day

    @property
    def payees(self) -> tuple[Id, ...]:
        return (self.solo, self.anna, self.ben)

    @rule(days=st.sampled_from([1, 9, 40, 100]))
    def time_passes(self, days: int) -> None:
        self.world.at(self.today + timedelta(days=days))
        declare_again(self.world.session, self.solo, self.today)  # the reference knows no lapse
        accrue_all(self.world.session)

    @rule(
        data=st.data(), day=st.integers(-90, 0), amounts=st.lists(AMOUNTS, min_size=3, max_size=5)
    )
    def a_busy_quarter(self, data: st.DataObject, day: int, amounts: list[int]) -> None:
        """Money in and some of it back, the half-year closed, stated and paid; late money after."""
        self.time_passes(90)
        deals = data.draw(st.permutations([*self.sales, *self.shared]))
        for deal, amount in zip(deals, amounts, strict=False):
            self._received(deal, max(self.today + timedelta(days=day), self._ordered(deal)), amount)
            self._received(deal, self.today, -amount // 3)
        for payee in self.payees:
            self._state(payee)
            self._pay(payee, 2)

    @rule(
        kind=st.sampled_from(DealKind),
        ago=st.integers(0, 60),
        mine=st.booleans(),
        product=PRODUCTS,
    )
    def sell(self, kind: DealKind, ago: int, mine: bool, product: str = "") -> None:
        on = min(max(self.today - timedelta(days=ago), date(2026, 1, 1)), LAST_ORDER)
        account = self.accounts[ago % 2]
        if mine:
            deal = self.world.deal(account, (self.solo, 1), on=on, kind=kind, product=product)
            self.sales[deal] = Sale(direct=kind is DealKind.DIRECT, on=on, product=product)
            self.reckoned.sales.append(self.sales[deal])
        else:
            shares = ((self.anna, 1 + ago % 3), (self.ben, 2))
            self.shared.append(self.world.deal(account, *shares, on=on, kind=kind))

    @rule(data=st.data(), amount=AMOUNTS, day=st.integers(-90, 25))
    def receive(self, data: st.DataObject, amount: int, day: int) -> None:
        deal = data.draw(st.sampled_from([*self.sales, *self.shared]))
        on = self.today + timedelta(days=day)
        self._received(deal, max(on, self._ordered(deal)), amount)

    @rule(data=st.data(), money=st.lists(st.tuples(AMOUNTS, st.integers(-90, 25)), min_size=2))
    def receive_together(self, data: st.DataObject, money: list[tuple[int, int]]) -> None:
        """An import of several receipts, with what they earn under one COMMIT."""
        deals = [data.draw(st.sampled_from([*self.sales, *self.shared])) for _ in money]
        days = [self.today + timedelta(days=day) for _, day in money]
        new = [
            NewReceipt(deal=deal, value_on=max(on, self._ordered(deal)), amount=amount)
            for deal, on, (amount, _) in zip(deals, days, money, strict=True)
        ]
        for one, receipt in zip(new, add_receipts(self.world.session, new), strict=True):
            self._noted(receipt, one.deal, Money(one.value_on, one.amount, None))

    def _ordered(self, deal: Id) -> date:
        found = self.world.session.ledger.deal(deal)
        assert found is not None
        return found.on

    @precondition(lambda self: any(m.amount > 0 for _, m in self.money.values()))
    @rule(data=st.data(), amount=AMOUNTS, named=st.booleans(), day=st.integers(-20, 5))
    def refund(self, data: st.DataObject, amount: int, named: bool, day: int) -> None:
        there = [i for i, (_, m) in self.money.items() if m.amount > 0]
        receipt = data.draw(st.sampled_from(there))
        deal, money = self.money[receipt]
        on = max(money.on, self.today + timedelta(days=day))
        self._received(deal, on, -amount, receipt if named else Id(0))

    def _received(self, deal: Id, on: date, amount: int, of: Id = Id(0)) -> None:
        receipt = self.world.receive(deal, on, amount, refund_of=of)
        self._noted(receipt, deal, Money(on, amount, self.money[of][1] if of else None))

    def _noted(self, receipt: Id, deal: Id, money: Money) -> None:
        self.money[receipt] = (deal, money)
        if deal in self.sales:
            self.sales[deal].money.append(money)

    @precondition(lambda self: self.money)
    @rule(data=st.data())
    def reverse(self, data: st.DataObject) -> None:
        receipt = data.draw(st.sampled_from(list(self.money)))
        money = self.money[receipt][1]
        named = any(m.of is money and not m.reversed for _, m in self.money.values())
        if money.reversed or named:
            with pytest.raises(Refused):
                reverse_receipt(self.world.session, receipt, "typed wrongly")
        else:
            reverse_receipt(self.world.session, receipt, "typed wrongly")
            money.reversed = True

    @rule(
        at=st.integers(0, 1),
        relation=st.sampled_from([*sorted(INSIDERS), Relation.INDEPENDENT, Relation.IS_ACCOUNT]),
    )
    def change_relation(self, at: int, relation: Relation) -> None:
        set_relation(self.world.session, self.anna, self.accounts[at], relation)

    @rule(terms=TERMS, later=st.booleans())
    def amend(self, terms: dict, later: bool) -> None:
        """From the start of this half-year on, which is in the past, or from the next."""
        this = period_holding(self.today, PeriodLength.HALF_YEAR)
        begin = this.end if later else this.start
        draft = self.world.draft(self.solo, self.accounts, terms, begin, self.agreement.id)
        activate(self.world.session, draft)
        self.reckoned.versions.append((begin, terms))

    @rule(data=st.data(), product=PRODUCTS)
    def name_another_product(self, data: st.DataObject, product: str) -> None:
        deal = data.draw(st.sampled_from(list(self.sales)))
        if self.sales[deal].product != product:
            set_product(self.world.session, deal, product)
            self.sales[deal].product = product

    @rule(data=st.data(), parts=st.integers(1, 5))
    def share_otherwise(self, data: st.DataObject, parts: int) -> None:
        deal = data.draw(st.sampled_from(self.shared))
        set_shares(self.world.session, deal, [(self.anna, parts), (self.ben, 1)])

    @rule(data=st.data(), part=st.sampled_from([1, 2, 3]))
    def pay(self, data: st.DataObject, part: int) -> None:
        self._pay(data.draw(st.sampled_from(self.payees)), part)

    def _pay(self, payee: Id, part: int) -> None:
        session = self.world.session
        there = sum(o.amount for o in owed(session, payee))
        clawback = self.world.books(payee).get("clawback", 0)
        free = there - clawback
        if free > 0:
            declare_again(session, payee, self.today)
            with pytest.raises(Refused):
                self.world.pay(payee, free + 1)
            self.world.pay(payee, max(1, free // part))
            self._nobody_inside_was_paid(payee)

    def _nobody_inside_was_paid(self, payee: Id) -> None:
        ledger = self.world.session.ledger
        payout = ledger.payouts(payee)[-1]
        keys = {id: key for key, id in ledger.obligations(payee).items()}
        dossier = ledger.dossier(payee)
        for line in ledger.facts(PayoutLine, "WHERE t.payout = ?", (payout.id,)):
            deal = ledger.deal(keys[line.obligation].deal)
            if deal is not None:
                relation = dossier.relation(deal.account, self.today)
                assert relation is not None
                assert relation.relation not in INSIDERS

    @rule(data=st.data(), part=st.sampled_from([1, 2, 3]), tax=st.sampled_from([0, 5, 10]))
    def pay_with_tax_and_set_off(self, data: st.DataObject, part: int, tax: int) -> None:
        """Some of what is owed: a part is set off against what is owed back, a share of the rest
        is kept back as tax. What is paid, kept back and set off lessens what is owed by as much."""
        payee = data.draw(st.sampled_from(self.payees))
        session, before = self.world.session, self.world.books(payee)
        back = to_set_off(session, payee, "CNY")
        off = data.draw(st.integers(0, back)) if back else 0
        room = (-before.get("payable", 0) - off) // part
        kept = room * tax // 100
        if room - kept <= 0 and not off:
            return
        if room - kept <= 0:
            room = kept = 0
        self.world.pay(payee, room - kept, set_off=off, withheld=kept, withheld_by="a rule")
        self._nobody_inside_was_paid(payee)
        after = self.world.books(payee)
        for book, amount in (("payable", room + off), ("bank", kept - room), ("withheld", -kept)):
            assert after.get(book, 0) - before.get(book, 0) == amount
        assert before.get("clawback", 0) - after.get("clawback", 0) == off
        assert after.get("set off", 0) == 0

    @rule(data=st.data())
    def a_payment_comes_back(self, data: st.DataObject) -> None:
        """Paid less returned is what stands in the books of money; a second return is refused."""
        session = self.world.session
        payee = data.draw(st.sampled_from(self.payees))
        there = [s for s in settlements(session, payee) if s.payout.on <= self.today]
        if not there:
            return
        each = data.draw(st.sampled_from(there))
        if each.returned is None:
            return_payout(session, each.payout.id, self.today, "account closed")
        with pytest.raises(Refused):
            return_payout(session, each.payout.id, self.today, "account closed")
        books, found = self.world.books(payee), settlements(session, payee)
        assert -books.get("bank", 0) == sum(s.payout.amount for s in found if not s.returned)
        assert -books.get("withheld", 0) == sum(s.withheld for s in found if not s.returned)
        assert books.get("set off", 0) == 0

    @rule(data=st.data())
    def give_up_on_the_rest_of_a_deal(self, data: st.DataObject) -> None:
        """Nothing earned moves; what was open is open no more, until that is taken back."""
        session = self.world.session
        id = data.draw(st.sampled_from([*self.sales, *self.shared]))
        deal = session.ledger.deal(id)
        assert deal is not None
        earned = [self.world.earned(payee) for payee in self.payees]
        rest = deal.open(session.ledger.received().get(id, 0))
        if rest and deal.on <= self.today:
            write_off(session, id, self.today, "bankrupt")
        elif deal.written_off:
            take_back_write_off(session, id, self.today, "they pay")
        after = session.ledger.deal(id)
        assert after is not None
        assert after.open(session.ledger.received().get(id, 0)) == 0 or not rest
        assert earned == [self.world.earned(payee) for payee in self.payees]

    @rule(data=st.data())
    def issue_a_statement(self, data: st.DataObject) -> None:
        self._state(data.draw(st.sampled_from(self.payees)))

    def _state(self, payee: Id) -> None:
        session = self.world.session
        this = period_holding(self.today, PeriodLength.HALF_YEAR)
        with pytest.raises(Blocked):
            issue(session, payee, this, "en")
        closed = period_holding(this.start - timedelta(days=1), PeriodLength.HALF_YEAR)
        if closed.start.year >= 2026:
            printed = issue(session, payee, closed, "en")
            known = self.bytes.setdefault(printed.number, (payee, printed.pdf))
            assert known == (payee, printed.pdf)

    @precondition(lambda self: self.world.session.ledger.last_accrual())
    @rule()
    def go_back_in_time(self) -> None:
        last = self.world.session.ledger.last_accrual()
        assert last is not None
        with pytest.raises(Blocked):
            accrue_all(self.world.session, last.on - timedelta(days=1))

    @rule()
    def open_again(self) -> None:
        self.world.session.close()
        self.world.session = opened(self.path, self.world.clock)
        self._fast()

    @precondition(lambda self: self.today > date(2026, 9, 1))
    @rule()
    def end_bens_agreement(self) -> None:
        (agreement,) = self.world.session.ledger.agreements(self.ben)
        with suppress(Refused):
            terminate(self.world.session, agreement.id, self.today)

    @invariant()
    def every_obligation_balances(self) -> None:
        for payee in self.payees:
            for books in self.world.session.ledger.posted(payee).values():
                assert sum(books.values()) == 0
                assert books.get("payable", 0) <= 0
                assert books.get("held", 0) <= 0
                assert books.get("clawback", 0) >= 0

    @invariant()
    def running_again_posts_nothing(self) -> None:
        accrue_all(self.world.session)
        assert accrue_all(self.world.session).posted == []

    @invariant()
    def solo_earned_what_a_second_reckoning_says(self) -> None:
        assert self.world.earned(self.solo) == self.reckoned.expense(self.today)

    @invariant()
    def what_is_held_is_not_owed(self) -> None:
        session = self.world.session
        for payee in self.payees:
            books = self.world.books(payee)
            assert sum(o.amount for o in owed(session, payee)) == -books.get("payable", 0)
            assert held(session, payee).get("CNY", 0) == -books.get("held", 0)

    @invariant()
    def statements_say_every_entry_once(self) -> None:
        """What was posted after a statement lies after its last day, and the closing balance is
        that of all entries up to there: so none is lost and none said twice."""
        ledger = self.world.session.ledger
        for payee in self.payees:
            closing = 0
            entries = ledger.entries(payee)
            for paper in ledger.papers(payee, STATEMENT):
                assert paper.end is not None
                assert paper.opening == closing
                closing = paper.closing
                said = [e for e in entries if e.seq <= paper.upto and e.posted_on < paper.end]
                assert closing == -sum(e.amount for e in said if e.book in ("payable", "clawback"))
                later = [e for e in entries if e.seq > paper.upto]
                assert all(e.posted_on >= paper.end for e in later)

    def teardown(self) -> None:
        session = self.world.session
        assert [f.text.in_english() for f in findings(session)] == []
        for number, (payee, pdf) in self.bytes.items():
            paper = session.ledger.paper(number)
            assert paper is not None
            assert paper.start is not None
            period = period_holding(paper.start, PeriodLength.HALF_YEAR)
            assert issue(session, payee, period, "en").pdf == pdf
        session.close()
        self.folder.cleanup()


TestBook = Book.TestCase
TestBook.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
