"""The lines of a partner's ledger as a person reads them: dated, with a running balance."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from planner.domain.counting import CountedDeal
from planner.domain.eligibility_words import sentence
from planner.domain.facts import DealKind
from planner.domain.guarantees import guarantee_words
from planner.domain.holding_back import free_on, later
from planner.domain.money import half_up, percent, shown
from planner.domain.obligations import Key
from planner.domain.periods import period_holding
from planner.domain.postings import Payout
from planner.domain.reconcile import EXPENSE
from planner.domain.record import Id
from planner.domain.settlements import METHOD_WORDS, Settlement
from planner.domain.text import Text, text
from planner.domain.verdicts import Reason
from planner.domain.versions import version_on
from planner.session.may_be_paid import said
from planner.session.partner_reading import Reading, Source
from planner.session.period_names import period_name


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """A line of the partner's ledger. `amount` is what it adds to the balance, None where it adds
    nothing; `state` says what became of it, in a tone of the pills; `reason` why it is blocked;
    `payment`: it is a payout or one that came back."""

    on: date
    what: Text
    received: int | None = None
    rate: Fraction | None = None
    amount: int | None = None
    balance: int = 0
    key: Key | None = None
    state: Text | None = None
    tone: str = ""
    reason: Text | None = None
    order: int = 0
    payment: bool = False


def ledger_lines(reading: Reading) -> tuple[LedgerLine, ...]:
    """All lines, the oldest first, each with the balance after it."""
    balance, done = 0, []
    for line in sorted(_Lines(reading).all(), key=lambda line: (line.on, line.order)):
        balance += line.amount or 0
        done.append(replace(line, balance=balance))
    return tuple(done)


def payout_words(payout: Payout) -> Text:
    """`Payment PV-2026-0001 · bank transfer · B123`"""
    method = METHOD_WORDS[payout.method]
    if not payout.reference:
        return text("Payment {number} · {method}", number=payout.number, method=method)
    return text(
        "Payment {number} · {method} · {reference}",
        number=payout.number,
        method=method,
        reference=payout.reference,
    )


class _Lines:
    """The lines being made."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def all(self) -> Iterator[LedgerLine]:
        yield from self._earned_lines()
        yield from self._blocked_lines()
        yield from self._payout_lines()

    def _earned_lines(self) -> Iterator[LedgerLine]:
        earned = self._earned_days()
        for source in self._reading.sources:
            for seen in source.counted.values():
                yield from self._deal_lines(source, seen, earned)
        for (key, day), amount in earned.items():
            if amount:
                yield self._other_line(key, day, amount)

    def _earned_days(self) -> dict[tuple[Key, date], int]:
        days: dict[tuple[Key, date], int] = defaultdict(int)
        for key, entry in self._reading.entries:
            if entry.book == EXPENSE:
                days[key, entry.posted_on] += entry.amount
        return dict(sorted(days.items(), key=lambda item: (item[0][1], item[0][0])))

    def _deal_lines(
        self, source: Source, seen: CountedDeal, earned: dict[tuple[Key, date], int]
    ) -> Iterator[LedgerLine]:
        """A line for each day with money that counts; what it earned is taken out of `earned`."""
        received: dict[date, int] = defaultdict(int)
        for own in seen.counting:
            received[own.value_on] += own.amount
        deal, total = seen.deal, 0
        version = version_on(source.agreement, max(deal.on, source.agreement.from_))
        terms = version.terms if version and deal.kind is DealKind.DIRECT else None
        direct = terms.direct_for(deal.product, str(deal.account)) if terms else None
        key = next((k for k, _ in earned if k.deal == deal.id), None)
        for day in sorted(d for d, amount in received.items() if amount):
            total += received[day]
            amount = earned.pop((key, day), None) if key is not None else None
            line = LedgerLine(
                on=day, what=_deal_words(source, seen, total), received=received[day],
                rate=direct.rate if direct else None, amount=amount, key=key, order=deal.seq,
            )  # fmt: skip
            free = free_on(day, direct.hold_days if direct else None)
            due = max(free, later(day, (direct.due_days or 0) if direct else 0))
            yield self._with_state(line, due if amount else None, free)

    def _other_line(self, key: Key, day: date, amount: int) -> LedgerLine:
        """A volume award, or a difference of a deal on a day without money of its own."""
        source = self._reading.source(key)
        target = source.outcome.targets.of.get(key)
        figures = target.volume if target else None
        deal = source.facts.deals.get(key.deal)
        if deal is not None:
            what = text("Adjustment for {deal}", deal=deal.name)
        elif key.component == "guarantee":
            what = guarantee_words(key)
        else:
            what = _volume_words(self._reading, key, figures.base if figures else Fraction(0))
        line = LedgerLine(
            on=day, what=what, rate=figures.rate if figures and figures.reached else None,
            amount=amount, key=key, order=2**60,
        )  # fmt: skip
        free = target.next_on if target and target.waiting else None
        return self._with_state(line, target.due_on if target else None, free)

    def _with_state(self, line: LedgerLine, due_on: date | None, free: date | None) -> LedgerLine:
        if line.key is None or not line.amount or line.amount < 0:
            return line
        code = self._reading.held.get(line.key)
        paid_on = self._paid_on(line.key, line.on)
        if paid_on is not None:
            days = max(0, (paid_on - line.on).days)
            return replace(line, state=text("paid in {n} d", n=days), tone="good")
        if code:
            return replace(line, state=text("held"), tone="bad", reason=sentence(Reason(code)))
        if free is not None and free > self._reading.session.today:
            why = text("Earned on money received a short while ago; payable from {day}.", day=free)
            return replace(line, state=text("held back"), tone="due", reason=why)
        if due_on is None:
            return line
        left = (due_on - self._reading.session.today).days
        if left < 0:
            return replace(line, state=text("{n} d late", n=-left), tone="bad")
        return replace(line, state=text("due in {n} d", n=left), tone="due")

    def _paid_on(self, key: Key, day: date) -> date | None:
        """The day on which payments had covered the obligation's lines up to this one."""
        need = sum(
            e.amount
            for k, e in self._reading.entries
            if k == key and e.book == EXPENSE and e.posted_on <= day
        )
        got = 0
        for payment in sorted(self._reading.paid.get(key, ())):
            got += payment.amount
            if got >= need:
                return payment.on
        return None

    def _blocked_lines(self) -> Iterator[LedgerLine]:
        session, payee = self._reading.session, self._reading.payee
        for source in self._reading.sources:
            for blocked in source.outcome.targets.blocked:
                deal = source.facts.deals[blocked.deal]
                yield LedgerLine(
                    on=blocked.value_on, what=_deal_account(source, deal.id),
                    received=blocked.amount, state=text("earns nothing"), tone="neutral",
                    reason=said(session, Reason(blocked.code), payee, deal.account),
                    order=deal.seq,
                )  # fmt: skip

    def _payout_lines(self) -> Iterator[LedgerLine]:
        for each in self._reading.payouts:
            payout = each.payout
            yield LedgerLine(
                on=payout.on, what=_settled_words(each), amount=-each.amount, order=payout.seq,
                payment=True, state=text("came back") if each.returned else None,
                tone="due" if each.returned else "",
            )  # fmt: skip
            if each.returned is not None:
                back = text("Payment {number} came back", number=payout.number)
                yield LedgerLine(
                    on=each.returned.on, what=back, amount=each.amount, order=each.returned.seq,
                    payment=True,
                )  # fmt: skip


def _settled_words(each: Settlement) -> Text:
    """The payment, with the tax kept back of it and what was set off."""
    words = payout_words(each.payout)
    if each.withheld:
        tax = shown(each.withheld, each.payout.currency)
        words = text("{payment} · {tax} of it tax kept back", payment=words, tax=tax)
    if each.set_off:
        off = shown(each.set_off, each.payout.currency)
        words = text("{payment} · {off} set off", payment=words, off=off)
    return words


def _deal_account(source: Source, deal: Id) -> Text:
    found = source.facts.deals[deal]
    return text("{deal} · {account}", deal=found.name, account=source.names.get(found.account, ""))


def _deal_words(source: Source, seen: CountedDeal, received: int) -> Text:
    """What tells it from other lines comes first: a narrow table cuts the end off."""
    deal = seen.deal
    account = source.names.get(deal.account, "")
    if deal.kind is DealKind.REFERRAL:
        version = version_on(source.agreement, max(deal.on, source.agreement.from_))
        volume = version.terms.volume if version else None
        if volume is None:
            return text("{deal} · referral · {account}", deal=deal.name, account=account)
        return text(
            "{deal} · referral, counts {weight} · {account}",
            deal=deal.name,
            weight=percent(volume.referral_weight),
            account=account,
        )
    if received < seen.contract:
        return text(
            "{deal} · {received} of {contract} · {account}",
            deal=deal.name,
            received=shown(received, deal.currency),
            contract=shown(seen.contract, deal.currency),
            account=account,
        )
    return _deal_account(source, deal.id)


def _volume_words(reading: Reading, key: Key, base: Fraction) -> Text:
    period = period_name(period_holding(key.start, reading.period_length))
    amount = shown(half_up(base), reading.currency)
    if key.part == "rebate":
        return text("Volume rebate · base {base} · {period}", period=period, base=amount)
    return text("Volume commission · base {base} · {period}", period=period, base=amount)
