"""One partner's ledger in one currency: its sums, its lines, and the reasons of every figure."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from planner.domain.codec import text_from_plain
from planner.domain.counting import CountedDeal
from planner.domain.eligibility_words import sentence
from planner.domain.facts import DealKind
from planner.domain.money import percent, shown
from planner.domain.obligations import Key
from planner.domain.periods import Period, PeriodLength, period_holding
from planner.domain.reconcile import CLAWBACK, EXPENSE, HELD, PAYABLE
from planner.domain.record import Id
from planner.domain.terms import ReferralCounts, Volume
from planner.domain.terms_words import clause_of
from planner.domain.text import Text, text
from planner.domain.verdicts import Reason
from planner.domain.versions import version_on
from planner.session.core import Session
from planner.session.ledger_lines import LedgerLine, ledger_lines
from planner.session.partner_reading import Source, read
from planner.session.period_names import period_covering, period_name


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums in minor units: `earned` and `paid` of a period, the others as they stand."""

    earned: int
    paid: int
    payable: int
    pending: int
    held: int
    owed_back: int


@dataclass(frozen=True, slots=True)
class Why:
    """How an amount came about, line by line, and the clause of the agreement it rests on."""

    amount: int
    lines: tuple[Text, ...]
    clause: str
    agreement: str


@dataclass(frozen=True, slots=True)
class Course:
    """The volume base of a period day by day, and its tiers: minor units, and what each pays."""

    period: Period
    points: tuple[tuple[date, Fraction], ...]
    tiers: tuple[tuple[int, str], ...]


class PartnerBooks:
    """The ledger as it stands when this is made."""

    def __init__(self, session: Session, payee: Id, currency: str) -> None:
        self.currency = currency
        self._session = session
        self._reading = read(session, payee, currency)

    @cached_property
    def lines(self) -> tuple[LedgerLine, ...]:
        """All lines, the oldest first, each with the balance after it."""
        return ledger_lines(self._reading)

    @cached_property
    def latest_day(self) -> date:
        """The last day on which something was earned or paid; today where nothing was."""
        days = [e.posted_on for _, e in self._reading.entries if e.book == EXPENSE]
        return max(days, default=self._session.today)

    def periods(self) -> list[Period]:
        """Every period from the first line to today, the latest first."""
        first = min((line.on for line in self.lines), default=self._session.today)
        here = period_holding(
            max(self._session.today, self.latest_day), self._reading.period_length
        )
        found = [here]
        while found[-1].start > first and found[-1].start > date(1, 12, 31):
            found.append(
                period_holding(found[-1].start - timedelta(days=1), self._reading.period_length)
            )
        return found

    def figures(self, period: Period) -> Figures:
        sums: dict[str, int] = defaultdict(int)
        for _, entry in self._reading.entries:
            sums[entry.book] += entry.amount
        return Figures(
            earned=sum(
                e.amount
                for _, e in self._reading.entries
                if e.book == EXPENSE and e.posted_on in period
            ),
            paid=sum(amount for _, amount in self.paid_in(period)),
            payable=-sums[PAYABLE],
            pending=sum(
                t.pending for s in self._reading.sources for t in s.outcome.targets.of.values()
            ),
            held=-sums[HELD],
            owed_back=sums[CLAWBACK],
        )

    def why(self, key: Key) -> Why | None:
        """The explanation that was kept with the newest posting of the obligation."""
        kept = self._reading.explanations.get(key)
        if kept is None:
            return None
        agreement = self._reading.source(key).agreement
        deal = self._reading.source(key).facts.deals.get(key.deal)
        day = max(agreement.from_, key.start if deal is None else deal.on)
        version = version_on(agreement, day)
        return Why(
            kept.amount,
            tuple(_with_reason(text_from_plain(line)) for line in json.loads(kept.why)),
            "" if version is None else clause_of(version.terms, key.component),
            agreement.number,
        )

    def earned_by_key(self, period: Period) -> list[tuple[Text, int]]:
        """What the earned figure of a period adds up from, line by line."""
        return [
            (line.what, line.amount)
            for line in self.lines
            if line.key is not None and line.amount and line.on in period
        ]

    def paid_in(self, period: Period) -> list[tuple[Text, int]]:
        """The payments of a period, with the tax kept back of them; below 0: one came back."""
        return [
            (line.what, -(line.amount or 0))
            for line in self.lines
            if line.payment and line.on in period
        ]

    def totals(self) -> tuple[int, int]:
        """Everything earned, and everything paid."""
        earned = sum(e.amount for _, e in self._reading.entries if e.book == EXPENSE)
        return earned, sum(p.stands for p in self._reading.payouts)

    @property
    def period_length(self) -> PeriodLength:
        """As the volume terms count; half-years where there are none."""
        return self._reading.period_length

    def pending_lines(self) -> list[tuple[Text, int]]:
        """Deal by deal: what waits for the customer's payment."""
        return [
            (text("{deal}", deal=source.facts.deals[key.deal].name), target.pending)
            for source in self._reading.sources
            for key, target in source.outcome.targets.of.items()
            if target.pending
        ]

    def course(self, period: Period) -> Course | None:
        """How the volume base of a period grew; None where no volume terms count there."""
        for source in self._reading.sources:
            start = max(period.start, source.agreement.from_)
            version = version_on(source.agreement, start) if start < period.end else None
            if version is not None and version.terms.volume is not None:
                volume = version.terms.volume
                return Course(period, _points(source, volume, period), self._tiers(volume))
        return None

    def _tiers(self, volume: Volume) -> tuple[tuple[int, str], ...]:
        return tuple(
            (t.from_, percent(t.rate) if t.amount is None else shown(t.amount, self.currency))
            for t in volume.tiers
            if t.from_
        )


def owed_words(session: Session, key: Key) -> Text:
    """`Lathe tooling`, `Volume, first half of 2026`: what an obligation is about."""
    deal = session.ledger.deal(key.deal) if key.deal else None
    if deal is not None:
        return text("{deal}", deal=deal.name)
    return text("Volume, {period}", period=period_name(period_covering(key.start, key.end)))


def currencies(session: Session, payee: Id) -> list[str]:
    """The currencies of the partner's agreements, in the order in which they were signed."""
    return list(dict.fromkeys(a.currency for a in session.ledger.agreements(payee)))


def _points(source: Source, volume: Volume, period: Period) -> tuple[tuple[date, Fraction], ...]:
    days: dict[date, Fraction] = defaultdict(Fraction)
    for seen in source.counted.values():
        for day, amount in _weighted(seen, volume):
            if day in period:
                days[day] += amount
    total, points = Fraction(0), []
    for day in sorted(days):
        total += days[day]
        points.append((day, total))
    return tuple(points)


def _weighted(seen: CountedDeal, volume: Volume) -> Iterator[tuple[date, Fraction]]:
    """What a deal adds to the base, day by day, as `volume_targets` counts it."""
    referral = seen.deal.kind is DealKind.REFERRAL
    if referral and volume.referral_counts is ReferralCounts.SOLD:
        first = next((own for own in seen.counting if own.amount > 0), None)
        if first is not None and seen.received > 0:
            yield first.value_on, seen.contract * volume.referral_weight
        return
    weight = volume.referral_weight if referral else Fraction(1)
    for own in seen.counting:
        yield own.value_on, own.amount * weight


def _with_reason(line: Text) -> Text:
    """A code inside an explanation, said in words."""
    code = line.values.get("code")
    if not isinstance(code, str) or code not in Reason.__members__:
        return line
    return Text(line.template, {**line.values, "code": sentence(Reason(code))})
