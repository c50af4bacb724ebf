"""One partner's ledger in one currency: its sums, its lines, and the reasons of every figure."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from planner.domain.guarantees import guarantee_words
from planner.domain.money import half_up, percent, shown
from planner.domain.obligations import Key
from planner.domain.periods import Period, PeriodLength, period_holding
from planner.domain.reconcile import CLAWBACK, EXPENSE, HELD, PAYABLE
from planner.domain.record import Id
from planner.domain.terms import Growth
from planner.domain.text import Text, text
from planner.domain.versions import volume_period
from planner.domain.volume_award import looked_at
from planner.domain.volume_bases import Base, gathered, volume_bases
from planner.domain.volume_targets import base_figures
from planner.session.core import Session
from planner.session.ledger_lines import LedgerLine, ledger_lines
from planner.session.partner_reading import read
from planner.session.period_names import period_covering, period_name
from planner.session.why import Why, why_of
from planner.session.why_nothing import volume_standing

__all__ = ["Why"]


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
class Course:
    """The volume base of a period day by day, its tiers (minor units, and what each pays), and how
    it stands: what it earns, or why it earns nothing."""

    period: Period
    points: tuple[tuple[date, Fraction], ...]
    tiers: tuple[tuple[int, str], ...]
    how: tuple[Text, ...] = ()


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
        source = self._reading.source(key)
        return why_of(kept, key, source.agreement, source.facts.deals.get(key.deal))

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
            agreement = source.agreement
            there = volume_period(agreement, max(period.start, agreement.from_))
            if there is not None and agreement.from_ < period.end:
                deals = volume_bases(agreement, source.counted).values()
                base = gathered(deals).get(there.period) or Base(there)
                how = volume_standing(base, source.outcome.targets.of)
                return Course(period, _points(base), _bounds(base, self.currency), how)
        return None


def owed_words(session: Session, key: Key) -> Text:
    """`Lathe tooling`, `Volume, first half of 2026`: what an obligation is about."""
    deal = session.ledger.deal(key.deal) if key.deal else None
    if deal is not None:
        return text("{deal}", deal=deal.name)
    if key.component == "guarantee":
        return guarantee_words(key)
    return text("Volume, {period}", period=period_name(period_covering(key.start, key.end)))


def currencies(session: Session, payee: Id) -> list[str]:
    """The currencies of the partner's agreements, in the order in which they were signed."""
    return list(dict.fromkeys(a.currency for a in session.ledger.agreements(payee)))


def _points(base: Base) -> tuple[tuple[date, Fraction], ...]:
    """The base after each day's money, as the award counts it."""
    days: dict[date, int] = defaultdict(int)
    for count in base.counts:
        if not count.earlier and not count.blocked:
            days[count.day] += count.weighted
    total, points = 0, []
    for day in sorted(days):
        total += days[day]
        points.append((day, base.exact(total)))
    return tuple(points)


def _bounds(base: Base, currency: str) -> tuple[tuple[int, str], ...]:
    """Where the tiers begin, in terms of the base, and what each pays."""
    figures = base_figures(base)
    looked = looked_at(base.volume, figures.base, figures.earlier)
    shift = half_up(looked.over) if base.volume.growth is Growth.AMOUNT else 0
    return tuple(
        (shift + t.from_, percent(t.rate) if t.amount is None else shown(t.amount, currency))
        for t in looked.volume.tiers
        if shift + t.from_
    )
