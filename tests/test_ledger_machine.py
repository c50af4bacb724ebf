"""Whatever happens to deals, money and partners, the ledger balances and forgets nothing."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from planner.domain.eligibility_facts import Relation
from planner.domain.errors import Blocked, Refused
from planner.domain.facts import DealKind
from planner.domain.periods import PeriodLength, period_holding
from planner.domain.postings import PayoutLine
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.session.accruals import accrue_all
from planner.session.agreements import activate, terminate
from planner.session.checking import findings
from planner.session.consents import consents, withdraw
from planner.session.corrections import return_payout, take_back_write_off, write_off
from planner.session.partners import INSIDERS, declare, set_relation
from planner.session.payouts import owed, to_set_off
from planner.session.receiving import NewReceipt, add_receipts
from planner.session.reviews import declare_again
from planner.session.sales import reverse_receipt, set_product, set_shares
from planner.session.settlements import settlements
from planner.session.statements import issue
from tests.consenting import consent, employee
from tests.ledger_invariants import Kept
from tests.machine_terms import GROWING, IN_PERCENT, SCOPED
from tests.planners import EXAMPLE, ONLY_DIRECT
from tests.reference import Money, Sale

AMOUNTS = st.sampled_from([1, 33, 1_000_00, 33_333_33, 60_000_00, 99_999_99, 250_000_01])
BEGIN = date(2026, 1, 1)
DAY = timedelta(days=1)
PRODUCTS = st.sampled_from(["", "", "Tools", "Spares"])

TERMS = st.sampled_from([EXAMPLE, EXAMPLE, SCOPED, GROWING, IN_PERCENT])


class Book(Kept):
    """How anna stands to the accounts changes; solo's declaration lapses and comes back; eva is
    employed by the first account, which consents, takes that back, and consents again."""

    @initialize(terms=TERMS)
    def partners(self, terms: dict) -> None:
        world = self.world
        world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
        self.accounts = (world.account(), world.account())
        self.solo, self.anna, self.ben = (world.partner(*self.accounts) for _ in range(3))
        self.paid = (self.solo, self.anna, self.ben)
        self.agreement = world.agree(self.solo, *self.accounts, terms=terms)
        self.reckoned.versions.append((BEGIN, terms))
        world.agree(self.ben, *self.accounts)
        self.eva = employee(world, self.accounts[0])
        self._consent(BEGIN, date(2026, 9, 30))
        world.agree(self.eva, self.accounts[0])
        self.employee.versions.append((BEGIN, EXAMPLE))
        for account in self.accounts:
            world.agree(self.anna, account, terms=ONLY_DIRECT)
        for kind in DealKind:
            for whose in ("solo", "eva"):
                self.sell(kind=kind, ago=1, whose=whose)
                self._received(max(self.sales), self.today, 99_999_99)
        self.sell(kind=DealKind.DIRECT, ago=1, whose="both")

    @rule(days=st.sampled_from([1, 9, 40, 100]))
    def time_passes(self, days: int) -> None:
        self.world.at(self.today + timedelta(days=days))
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
        for payee in self.paid:
            self._pay(payee, 2)

    @rule(
        kind=st.sampled_from(DealKind),
        ago=st.integers(0, 60),
        whose=st.sampled_from(["solo", "eva", "both"]),
        product=PRODUCTS,
    )
    def sell(self, kind: DealKind, ago: int, whose: str, product: str = "") -> None:
        on = max(self.today - timedelta(days=ago), BEGIN)
        if whose == "both":
            shares = ((self.anna, 1 + ago % 3), (self.ben, 2))
            self.shared.append(self.world.deal(self.accounts[ago % 2], *shares, on=on, kind=kind))
            return
        payee, partner = {
            "solo": (self.solo, self.reckoned), "eva": (self.eva, self.employee),
        }[whose]  # fmt: skip
        account = self.accounts[ago % 2 if payee == self.solo else 0]
        deal = self.world.deal(account, (payee, 1), on=on, kind=kind, product=product)
        self.sales[deal] = Sale(direct=kind is DealKind.DIRECT, on=on, product=product)
        partner.sales.append(self.sales[deal])

    @rule(ago=st.sampled_from([0, 0, 3, 80]))
    def solo_declares_to_be_independent(self, ago: int) -> None:
        """Signed that day; one entered late lets what was blocked earn."""
        on = max(self.today - timedelta(days=ago), BEGIN)
        declare(self.world.session, self.solo, self.accounts, on)
        assert self.reckoned.declared is not None
        self.reckoned.declared.append(on)

    def _consent(self, first: date, last: date) -> None:
        assert self.employee.windows is not None
        consent(
            self.world, self.eva, self.accounts[0], starts_on=first, ends_on=last,
            signed_on=min(first, self.today), yearly_cap=10**12,
        )  # fmt: skip
        self.employee.windows.append((first, last))

    @rule(days=st.sampled_from([30, 300]))
    def the_employer_consents_again(self, days: int) -> None:
        """From the day after the consent before, or tomorrow on."""
        assert self.employee.windows is not None
        last = max(last for _, last in self.employee.windows)
        begin = max(last, self.today) + timedelta(days=1)
        self._consent(begin, begin + timedelta(days=days))

    @rule()
    def the_employer_withdraws(self) -> None:
        """Today is the last day inside; what is earned and not paid is held from tomorrow on."""
        windows = self.employee.windows
        assert windows is not None
        for n, (first, last) in enumerate(windows):
            if first <= self.today < last:
                kept = consents(self.world.session, self.eva)
                (id,) = [c.fact.id for c in kept if c.fact.starts_on == first]
                withdraw(self.world.session, id, self.today, "a letter")
                windows[n] = (first, self.today)

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
        if named and money.reversed:
            with pytest.raises(Refused):
                self._received(deal, on, -amount, receipt)
            return
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

    @rule(terms=TERMS, back=st.integers(-1, 3))
    def amend(self, terms: dict, back: int) -> None:
        """From the next half-year on, from the start of this, or from that of one long stated."""
        begin = period_holding(self.today, PeriodLength.HALF_YEAR).end
        for _ in range(back + 1):
            begin = max(BEGIN, period_holding(begin - DAY, PeriodLength.HALF_YEAR).start)
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
        self._pay(data.draw(st.sampled_from(self.paid)), part)

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
        payee = data.draw(st.sampled_from(self.paid))
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
        payee = data.draw(st.sampled_from(self.paid))
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
        self._open_again()

    @precondition(lambda self: self.today > date(2026, 9, 1))
    @rule()
    def end_bens_agreement(self) -> None:
        (agreement,) = self.world.session.ledger.agreements(self.ben)
        with suppress(Refused):
            terminate(self.world.session, agreement.id, self.today)

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
