"""A partner statement, taken from entries, targets and facts (ledger.md, section 2, "Dates").

A statement with (K, E) holds the entries known by line K and posted before E that stand on no
earlier one. The parts below look only at those, so that a statement never says what another said.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from planner.domain.counting import CountedDeal, Counter, share_words
from planner.domain.eligibility_words import sentence
from planner.domain.facts import Agreement, Deal, DealKind, Facts
from planner.domain.guarantees import guarantee_words
from planner.domain.judging import FactJudge
from planner.domain.money import half_up
from planner.domain.obligations import Key, Target, Targets
from planner.domain.papers import (
    Due,
    EarnedLine,
    Mark,
    Movement,
    ReferralLine,
    Word,
)
from planner.domain.postings import Entry
from planner.domain.reconcile import CLAWBACK, EXPENSE, HELD, PAYABLE
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.verdicts import Reason
from planner.domain.versions import version_on, volume_period

WORDS = {"rebate": Word.REBATE, "commission": Word.COMMISSION}


@dataclass(frozen=True, slots=True)
class Span:
    """What a statement covers: lines up to `upto`, days from `start` to before `end`."""

    upto: int
    start: date
    end: date

    def holds(self, entry: Entry) -> bool:
        return entry.seq <= self.upto and entry.posted_on < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """All that one agreement gives to a statement. `entries` stand on this one, `before` on
    earlier ones; both come with their keys. `accounts` are the names of the accounts,
    `invoices` the numbers that receipts name."""

    agreement: Agreement
    facts: Facts
    targets: Targets
    judge: FactJudge
    held: Mapping[Key, str]
    entries: Sequence[tuple[Key, Entry]]
    before: Sequence[tuple[Key, Entry]]
    accounts: Mapping[Id, str]
    span: Span
    counted: Mapping[Id, CountedDeal] = field(default_factory=dict)
    invoices: Mapping[Id, str] = field(default_factory=dict)


def counted(facts: Facts, judge: FactJudge, upto: date) -> dict[Id, CountedDeal]:
    """The agreement's deals as its payee sees them: its own part of the money."""
    counter = Counter(facts.agreement, judge, upto)
    return {
        deal.id: counter.count(deal, [r for r in facts.receipts if r.deal == deal.id])
        for deal in facts.deals.values()
        if counter.covers(deal)
    }


def balance_of(entries: Sequence[tuple[Key, Entry]]) -> int:
    """What the seller owes by these entries: payable less clawback, in minor units."""
    return -sum(e.amount for _, e in entries if e.book in (PAYABLE, CLAWBACK))


def earned_lines(source: Source) -> tuple[EarnedLine, ...]:
    """One line a deal and day: what was received that day and what it earned; blocked money with
    its reason; deals that wait for their first money. By day."""
    lines = [*_earned(source), *_blocked(source)]
    shown = {line.deal for line in lines}
    lines += [line for line in _waiting(source) if line.deal not in shown]
    return tuple(sorted(lines, key=lambda line: (line.on, line.deal)))


def adjustments(source: Source) -> tuple[Movement, ...]:
    """Differences that do not come from money of their own day: late receipts, refunds after a
    statement, changed terms, what was guaranteed."""
    found = []
    for key, day, amount in _by_day(source, "direct"):
        deal = source.facts.deals.get(key.deal)
        if key.deal not in source.counted or deal is None or not _received_on(source, deal, day):
            name = "" if deal is None else deal.name
            found.append(
                Movement(on=day, what=text("Adjustment for {deal}", deal=name), amount=amount)
            )
    found += [
        Movement(
            on=day,
            what=text(
                "Volume award from {first} to {last}: terms changed",
                first=key.start,
                last=key.end - timedelta(days=1),
            ),
            amount=amount,
        )
        for key, day, amount in _by_day(source, "volume")
        if key not in source.targets.of
    ]
    found += [
        Movement(on=day, what=guarantee_words(key), amount=amount)
        for key, day, amount in _by_day(source, "guarantee")
    ]
    found += [
        Movement(on=day, what=text("Above what the employer agreed to"), amount=amount)
        for key, day, amount in _by_day(source, "limit")
    ]
    return tuple(found)


def referral_lines(source: Source) -> tuple[ReferralLine, ...]:
    found = []
    for deal, day, received in _receipts(source, DealKind.REFERRAL):
        there = volume_period(source.agreement, day)
        if there is None or not there.volume.scope.holds(deal.product, str(deal.account)):
            continue
        volume = there.volume
        code = source.judge.reason(source.agreement.payee, deal, day)
        weight = volume.referral_weight * there.terms.counted
        counted = 0 if code else half_up(received * weight)
        found.append(
            ReferralLine(
                on=day, deal=deal.name, account=source.accounts.get(deal.account, ""),
                word=_word(source, deal), received=received, weight=volume.referral_weight,
                counted=counted, mark=Mark.BLOCKED if code else Mark.ALLOWED, code=code,
                reason=_reason(code, source, deal),
            )
        )  # fmt: skip
    return tuple(found)


def held_movements(source: Source) -> tuple[Movement, ...]:
    found = []
    for key in sorted({k for k, e in source.entries if e.book == HELD}):
        for day, amount in _days(source.entries, key, HELD).items():
            code = source.held.get(key, "")
            what = text("Held back") if amount < 0 else text("Released")
            if key.component == "limit":
                what = text("Above what the employer agreed to, off what is held")
            deal = source.facts.deals.get(key.deal)
            found.append(
                Movement(
                    on=day, what=what, amount=amount,
                    reason=_reason(code, source, deal) if code else _waiting_reason(source, key),
                )
            )  # fmt: skip
    return tuple(m for m in found if m.amount)


def _waiting_reason(source: Source, key: Key) -> Text | None:
    """Why money is held back that nothing is wrong with: it came in too few days ago."""
    target = source.targets.of.get(key)
    if target is None or not target.waiting or target.next_on is None:
        return None
    return text(
        "Earned on money received a short while ago; the next part becomes payable on {day}.",
        day=target.next_on,
    )


def dues(source: Source, closing: int) -> tuple[Due, ...]:
    """The closing balance by the day until which each part is to be paid, as far as it is owed."""
    standing: dict[Key, int] = defaultdict(int)
    for key, entry in (*source.before, *source.entries):
        if entry.book == PAYABLE:
            standing[key] -= entry.amount
    days: dict[date, int] = defaultdict(int)
    for key, amount in standing.items():
        target = source.targets.of.get(key)
        if amount > 0 and target is not None and target.due_on is not None:
            days[target.due_on] += amount
    if sum(days.values()) != closing:
        return ()
    return tuple(Due(on=day, amount=days[day]) for day in sorted(days))


def pending(source: Source) -> int:
    return sum(t.pending for t in source.targets.of.values())


def _earned(source: Source) -> Iterator[EarnedLine]:
    lines = [
        (key, source.facts.deals[key.deal], day, amount)
        for key, day, amount in _by_day(source, "direct")
        if key.deal in source.counted
    ]
    last = {key: day for key, _, day, _ in sorted(lines, key=lambda line: line[2])}
    for key, deal, day, amount in lines:
        received = _received_on(source, deal, day)
        if received:
            target = source.targets.of.get(key)
            final = target if target is not None and last[key] == day else None
            yield _line(source, deal, day, (received, amount), final)


def _line(
    source: Source, deal: Deal, day: date, money: tuple[int, int], target: Target | None
) -> EarnedLine:
    """`target` is given on the deal's last line: it says what is still to come."""
    received, earned = money
    version = version_on(source.agreement, max(deal.on, source.agreement.from_))
    direct = version.terms.direct_for(deal.product, str(deal.account)) if version else None
    basis = half_up(received * version.terms.counted) if version else received
    waits = target is not None and target.pending > 0
    mark, code = _mark(source, deal, day)
    return EarnedLine(
        on=day, deal=deal.name, account=source.accounts.get(deal.account, ""),
        word=_word(source, deal), contract=deal.contract, received=received, basis=basis,
        rate=direct.rate if direct else None, earned=earned, order_on=deal.on,
        open=source.counted[deal.id].outstanding if waits else 0,
        pending=target.pending if waits and target else 0, mark=mark, code=code,
        invoice_no=_invoices(source, deal, day),
        note=share_words(source.counted[deal.id]) if len(deal.shares) > 1 else None,
    )  # fmt: skip


def _invoices(source: Source, deal: Deal, day: date) -> str:
    """Of the money of that day, each invoice once."""
    receipts = [r for r in source.facts.receipts if r.deal == deal.id and r.value_on == day]
    named = [source.invoices[r.id] for r in receipts if r.id in source.invoices]
    return ", ".join(dict.fromkeys(named))


def _mark(source: Source, deal: Deal, day: date) -> tuple[Mark, str]:
    """The decision about the money of that day, with the codes of what it is bound to."""
    verdict = source.judge.verdict(deal, day)
    if verdict.conditions:
        return Mark.CONDITIONS, ", ".join(verdict.conditions)
    return Mark.ALLOWED, ""


def _blocked(source: Source) -> Iterator[EarnedLine]:
    for blocked in source.targets.blocked:
        deal = source.facts.deals[blocked.deal]
        inside = source.span.start <= blocked.value_on < source.span.end
        if inside and deal.kind is DealKind.DIRECT:
            line = _line(source, deal, blocked.value_on, (blocked.amount, 0), None)
            yield replace(
                line, basis=0, earned=0, mark=Mark.BLOCKED, code=blocked.code,
                reason=_reason(blocked.code, source, deal),
            )  # fmt: skip


def _waiting(source: Source) -> Iterator[EarnedLine]:
    for key, target in source.targets.of.items():
        deal = source.facts.deals.get(key.deal)
        if deal is not None and target.pending and deal.on < source.span.end:
            yield _line(source, deal, deal.on, (0, 0), target)


def _by_day(source: Source, component: str) -> Iterator[tuple[Key, date, int]]:
    for key in sorted({k for k, e in source.entries if k.component == component}):
        for day, amount in _days(source.entries, key, EXPENSE).items():
            if amount:
                yield key, day, amount


def _days(entries: Sequence[tuple[Key, Entry]], key: Key, book: str) -> dict[date, int]:
    days: dict[date, int] = defaultdict(int)
    for each, entry in entries:
        if each == key and entry.book == book:
            days[entry.posted_on] += entry.amount
    return dict(sorted(days.items()))


def expense_of(entries: Sequence[tuple[Key, Entry]], key: Key) -> int:
    return sum(e.amount for k, e in entries if k == key and e.book == EXPENSE)


def _received_on(source: Source, deal: Deal, day: date) -> int:
    """The payee's own part of the money of that day, less what went back of it."""
    return sum(own.amount for own in source.counted[deal.id].money if own.value_on == day)


def _receipts(source: Source, kind: DealKind) -> Iterator[tuple[Deal, date, int]]:
    for seen in sorted(source.counted.values(), key=lambda c: (c.deal.on, c.deal.id)):
        if seen.deal.kind is kind:
            days = {own.value_on for own in seen.money}
            for day in sorted(d for d in days if source.span.start <= d < source.span.end):
                received = _received_on(source, seen.deal, day)
                if received:
                    yield seen.deal, day, received


def _word(source: Source, deal: Deal) -> Word:
    return WORDS[source.judge.part(source.agreement.payee, deal)]


def _reason(code: str, source: Source, deal: Deal | None) -> Text | None:
    if not code:
        return None
    account = "" if deal is None else source.accounts.get(deal.account, "")
    names = {"account": account} if account else {}
    return sentence(Reason(code), **names)
