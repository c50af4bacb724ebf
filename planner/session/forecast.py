"""The cash outlook of one currency: what customers still bring, what partners are owed by when,
and whom to ask about late money. It reads plan and ledger and writes nothing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.domain.facts import Agreement, Deal, Facts, Receipt
from planner.domain.helping import Helper, who_could_help
from planner.domain.instalments import instalments
from planner.domain.money_received import money_of_deal
from planner.domain.outlook import (
    Expected,
    Habit,
    Liability,
    Outlook,
    Owing,
    expected,
    habit,
    outlook,
)
from planner.domain.record import Id
from planner.domain.targets import targets
from planner.session.accruals import judge
from planner.session.core import Session
from planner.session.partners import account_name
from planner.session.payouts import owed

HALF_A_YEAR = 6
"""Months that the outlook shows by itself."""

REMEMBERED = 200
"""Deals of a customer by which its habit is told, the newest (ours)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collect:
    """Money of a customer that is late: `late` in days since `due_on`, or, where no day was
    agreed, since it was expected."""

    money: Expected
    account_name: str
    currency: str
    late: int
    received_on: date | None
    helper: Helper | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """`as_usual` is the outlook by habit, `delayed` the same with the delays asked for (equal
    without any). `habits` and `names` are by account, those of open deals only."""

    currency: str
    as_usual: Outlook
    delayed: Outlook
    coming: tuple[Expected, ...]
    collect: tuple[Collect, ...]
    habits: Mapping[Id, Habit] = field(default_factory=dict)
    names: Mapping[Id, str] = field(default_factory=dict)


def currencies_of_deals(session: Session) -> list[str]:
    """Those in which something was sold, the most used first."""
    count: dict[str, int] = defaultdict(int)
    for deal in session.ledger.deals():
        count[deal.currency] += 1
    return sorted(count, key=lambda currency: (-count[currency], currency))


def forecast(
    session: Session,
    currency: str,
    months: int = HALF_A_YEAR,
    delays: Mapping[Id, int] | None = None,
) -> Forecast:
    """The outlook from this month on. `delays`: days by account, on top of its habit."""
    owing = _owing(session, currency)
    by_account: dict[Id, list[Owing]] = defaultdict(list)
    for each in owing:
        by_account[each.account].append(each)
    habits = {account: habit(deals) for account, deals in by_account.items()}
    coming = expected(owing, habits)
    late = expected(owing, habits, delays) if delays else coming
    promised = tuple(_promised(session, currency))
    books = _Books(session, currency)
    as_usual = _outlook(session, coming, promised, books, months)
    accounts = dict.fromkeys(each.account for each in coming)
    return Forecast(
        currency=currency,
        as_usual=as_usual,
        delayed=_outlook(session, late, promised, books, months) if delays else as_usual,
        coming=coming,
        collect=_to_collect(session, coming, {each.deal: each for each in owing}, currency),
        habits={account: habits[account] for account in accounts},
        names={account: account_name(session, account) for account in accounts},
    )


class _Books:
    """The facts of every agreement in the currency, read once for as many outlooks as asked."""

    def __init__(self, session: Session, currency: str) -> None:
        self._facts = [
            (agreement, session.ledger.facts_of(agreement))
            for agreement in session.ledger.agreements()
            if agreement.currency == currency
        ]
        self._judges = {agreement.id: judge(session, agreement) for agreement, _ in self._facts}

    def to_earn(self, coming: tuple[Expected, ...], until: date) -> Iterator[Liability]:
        """What the money would earn if it came as expected: the ledger's own engine, on imagined
        receipts beside the real ones."""
        for agreement, facts in self._facts:
            mine = [e for e in coming if e.deal in facts.deals]
            if mine:
                yield from self._further(agreement, facts, mine, until)

    def _further(
        self, agreement: Agreement, facts: Facts, mine: list[Expected], until: date
    ) -> Iterator[Liability]:
        asking = self._judges[agreement.id]
        last_seq = max((r.seq for r in facts.receipts), default=0)
        last_id = max((r.id for r in facts.receipts), default=0)
        imagined = tuple(
            Receipt(
                id=Id(last_id + n), seq=last_seq + 1, deal=e.deal, value_on=e.expected_on,
                amount=e.amount,
            )
            for n, e in enumerate(mine, 1)
        )  # fmt: skip
        now = targets(facts, asking, until).of
        then = targets(
            Facts(agreement, facts.deals, (*facts.receipts, *imagined)), asking, until
        ).of
        for key, target in then.items():
            more = target.amount - (now[key].amount if key in now else 0)
            if more:
                yield Liability(target.due_on, more, earned=False)


def _outlook(
    session: Session,
    coming: tuple[Expected, ...],
    promised: tuple[Liability, ...],
    books: _Books,
    months: int,
) -> Outlook:
    today = session.today
    end = outlook((), (), today, months).months[-1].period
    counted = tuple(e for e in coming if today <= e.expected_on < end.end)
    to_earn = tuple(books.to_earn(counted, end.last_day))
    return outlook(coming, (*promised, *to_earn), today, months)


def _owing(session: Session, currency: str) -> list[Owing]:
    """The deals that something is open on, and the newest others of the same customers, by whose
    money their habits are told."""
    received = session.ledger.received()
    deals = [d for d in session.ledger.deals() if d.currency == currency and not d.reversed]
    open_ = [d for d in deals if d.open(received.get(d.id, 0))]
    owing = {deal.account for deal in open_}
    others: dict[Id, list[Deal]] = defaultdict(list)
    for deal in sorted(deals, key=lambda d: (d.on, d.id), reverse=True):
        if deal.account in owing and len(others[deal.account]) < REMEMBERED:
            others[deal.account].append(deal)
    wanted = {d.id: d for d in (*open_, *(d for each in others.values() for d in each))}
    receipts: dict[Id, list[Receipt]] = defaultdict(list)
    for receipt in session.ledger.of_deals(Receipt, list(wanted)):
        receipts[receipt.deal].append(receipt)
    return [_deal(session, deal, receipts[deal.id]) for deal in wanted.values()]


def _deal(session: Session, deal: Deal, receipts: list[Receipt]) -> Owing:
    standing = money_of_deal(receipts, date.max)
    return Owing(
        deal=deal.id,
        account=deal.account,
        name=deal.name,
        on=deal.on,
        contract=max(0, deal.expected),
        received=tuple((money.value_on, money.net) for money in standing if money.net),
        plan=tuple((i.due_on, i.amount) for i in instalments(session.plan, deal.id)),
    )


def _promised(session: Session, currency: str) -> Iterator[Liability]:
    """What is earned and may be paid; held money is due to nobody yet."""
    for payee in session.ledger.payees():
        for each in owed(session, payee.party):
            if each.key.currency == currency:
                yield Liability(each.due_on, each.amount, earned=True)


def _to_collect(
    session: Session, coming: tuple[Expected, ...], owing: Mapping[Id, Owing], currency: str
) -> tuple[Collect, ...]:
    """What is late, the longest first."""
    late = [(each.late(session.today), each) for each in coming]
    helpers = {
        account: who_could_help(session.plan, account)
        for account in dict.fromkeys(each.account for days, each in late if days)
    }
    found = [
        Collect(
            money=each,
            account_name=account_name(session, each.account),
            currency=currency,
            late=days,
            received_on=max((day for day, _ in owing[each.deal].received), default=None),
            helper=helpers[each.account],
        )
        for days, each in late
        if days
    ]
    return tuple(sorted(found, key=lambda c: (-c.late, c.account_name, c.money.name)))
