"""What the money of each deal brings to the volume base of each period.

It changes with the deal alone. `volume_targets.py` adds it up and says what it earns.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from planner.domain.counting import AFTER_AGREEMENT, BEFORE_AGREEMENT, CountedDeal, Own
from planner.domain.facts import Agreement, DealKind
from planner.domain.money import shown
from planner.domain.money_received import Slice
from planner.domain.obligations import Part
from planner.domain.periods import Period
from planner.domain.record import Id
from planner.domain.terms import ReferralCounts, Refunds, Terms, Volume
from planner.domain.text import Text, text
from planner.domain.versions import VolumeTerms, volume_period


class Counts(NamedTuple):
    """What one fact adds to a base. `weighted` counts in fractions of a minor unit: as many to one
    as the base's `unit`, which keeps the sums whole and fast. `earlier`: it adds to the base of
    the same period a year before, which this one has to grow from. `blocked`: to neither, since
    who earns on it may not; a guarantee does not make it up."""

    slice: Slice
    day: date
    weighted: int
    referral: bool
    part: Part
    earlier: bool = False
    blocked: bool = False


@dataclass(slots=True)
class Base:
    """Everything that happened in one period. `outside` is money that its scope leaves out."""

    here: VolumeTerms
    counts: list[Counts] = field(default_factory=list)
    amounts: dict[bool, list[int]] = field(default_factory=lambda: {False: [], True: []})
    blocked: list[Text] = field(default_factory=list)
    parts: set[Part] = field(default_factory=set)
    outside: int = 0

    @property
    def period(self) -> Period:
        return self.here.period

    @property
    def volume(self) -> Volume:
        return self.here.volume

    @property
    def terms(self) -> Terms:
        return self.here.terms

    def exact(self, weighted: int) -> Fraction:
        """The minor units of a sum of `Counts.weighted`."""
        return Fraction(weighted, self.here.weights[0])

    @property
    def brought(self) -> Fraction:
        """What counts to the base, weighted."""
        return self.exact(sum(c.weighted for c in self.counts if not (c.earlier or c.blocked)))

    def join(self, other: "Base") -> None:
        """Let what another deal brings to the same period count here too."""
        self.counts += other.counts
        self.blocked += other.blocked
        self.parts |= other.parts
        self.outside += other.outside
        for referral, amounts in other.amounts.items():
            self.amounts[referral] += amounts


Bases = Mapping[Period, Base]
"""What one deal brings to each period."""

_In = Callable[[date], VolumeTerms | None]


@dataclass(slots=True)
class _Calendar:
    """The periods of an agreement; many receipts share their days, which are looked up once."""

    agreement: Agreement
    days: dict[date, VolumeTerms | None] = field(default_factory=dict)
    periods: dict[Period, VolumeTerms] = field(default_factory=dict)
    grows: bool = False

    def of(self, day: date) -> VolumeTerms | None:
        """What money of the day counts in; None where no volume terms are in force."""
        if day not in self.days:
            found = volume_period(self.agreement, day)
            if found is not None:
                known = self.periods.setdefault(found.period, found)
                found = known if known == found else found
            self.days[day] = found
        return self.days[day]

    def a_year_later(self, day: date) -> VolumeTerms | None:
        """The period whose base has to grow from what came in on that day; None for none. Of a
        period inside which the agreement ends, the days count in which money still does."""
        if day.year == date.max.year:
            return None
        later = day + timedelta(days=365) if (day.month, day.day) == (2, 29) else None
        later = later or day.replace(year=day.year + 1)
        found = self.of(later)
        grows = found is not None and found.volume.grows_from_facts and later in found.period
        return found if grows and self._counts(later) else None

    def _counts(self, day: date) -> bool:
        last = self.agreement.ends_on
        return last is None or (day - last).days <= self.agreement.tail_days


def volume_bases(agreement: Agreement, deals: Mapping[Id, CountedDeal]) -> dict[Id, Bases]:
    """What each deal brings to the periods of an agreement. It changes with that deal alone."""
    volumes = (version.terms.volume for version in agreement.versions)
    calendar = _Calendar(
        agreement, grows=any(v is not None and v.grows_from_facts for v in volumes)
    )
    return {id: _Entering(calendar, counted).bases() for id, counted in deals.items()}


def gathered(deals: Iterable[Bases], among: Collection[Period] | None = None) -> dict[Period, Base]:
    """All deals' money by period (of some periods, where those are named), the earliest first."""
    together: dict[Period, Base] = {}
    for bases in deals:
        for period, base in bases.items():
            if among is None or period in among:
                if period not in together:
                    together[period] = Base(base.here)
                together[period].join(base)
    return dict(sorted(together.items()))


class _Entering:
    """One deal, on its way into the periods."""

    def __init__(self, calendar: _Calendar, counted: CountedDeal) -> None:
        self._calendar, self._counted = calendar, counted
        self._referral = counted.deal.kind is DealKind.REFERRAL
        self._found: dict[Period, Base] = {}

    def bases(self) -> Bases:
        counted, of = self._counted, self._calendar.of
        sold_on = self._sold_on(of, counted.counting)
        for own in counted.money:
            if there := of(own.value_on):
                self._enter(there, own, sold=sold_on is not None)
        if sold_on and (there := of(sold_on)) and self._inside(there):
            self._enter_contract(there, sold_on)
        if self._calendar.grows:
            self._enter_earlier()
        return self._found

    def _base(self, there: VolumeTerms) -> Base:
        if there.period not in self._found:
            self._found[there.period] = Base(there)
        return self._found[there.period]

    def _inside(self, there: VolumeTerms) -> bool:
        scope, deal = there.volume.scope, self._counted.deal
        return scope.all or scope.holds(deal.product, str(deal.account))

    def _sold_on(self, of: _In, money: Iterable[Own]) -> date | None:
        """The day on which the deal's contract counts instead of its money; None: its money
        counts. It is that of the first receipt of which money is left."""
        if not self._referral:
            return None
        all_money = list(money)
        first = next((own for own in all_money if own.amount > 0), None)
        first = first or next(iter(all_money), None)
        found = of(first.value_on) if first else None
        sold = found and found.volume.referral_counts is ReferralCounts.SOLD
        return first.value_on if first and sold else None

    def _enter(self, there: VolumeTerms, own: Own, *, sold: bool) -> None:
        """Let one receipt count in its period, or say there why it does not."""
        base = self._base(there)
        if not self._inside(there):
            base.outside += own.amount
            return
        base.parts.add(self._counted.part)
        if own.code:
            self._enter_blocked(base, own)
        elif not sold:
            self._enter_money(base, own)

    def _enter_blocked(self, base: Base, own: Own) -> None:
        if own.amount:
            base.blocked.append(_blocked_line(own, self._counted.deal.currency))
        if base.volume.guarantee and own.code not in (BEFORE_AGREEMENT, AFTER_AGREEMENT):
            for slice_ in own.slices:
                self._count(base, slice_, own.value_on, blocked=True)

    def _enter_money(self, base: Base, own: Own) -> None:
        """Its refunds go to their own periods where the terms of its own say so."""
        left = own.amount
        for slice_ in own.slices:
            there = self._own_period(base.volume, slice_)
            if there is None:
                self._count(base, slice_, own.value_on)
                continue
            left -= slice_.amount
            other = self._base(there)
            other.parts.add(self._counted.part)
            other.amounts[self._referral].append(slice_.amount)
            self._count(other, slice_, slice_.refunded_on or own.value_on)
        if left:
            base.amounts[self._referral].append(left)

    def _own_period(self, volume: Volume, slice_: Slice) -> VolumeTerms | None:
        if volume.refunds is Refunds.RECEIPT or slice_.refunded_on is None:
            return None
        there = self._calendar.of(slice_.refunded_on)
        return there if there and self._inside(there) else None

    def _enter_contract(self, there: VolumeTerms, day: date) -> None:
        """A sold referral counts from its first receipt on, that day, while any money is left."""
        base, counted = self._base(there), self._counted
        if counted.received > 0:
            base.amounts[True].append(counted.contract)
        for sold in _switched(counted.slices(), counted.contract):
            self._count(base, sold, day)

    def _enter_earlier(self) -> None:
        """All money of a year before is what a period has to grow from, whether it earned or not:
        what was sold then does not depend on who might earn on it."""
        money, of = self._counted.money, self._calendar.a_year_later
        sold_on = self._sold_on(of, money)
        if sold_on and (there := of(sold_on)) and self._inside(there):
            pairs = [(slice_, own.value_on) for own in money for slice_ in own.slices]
            known = sorted(pairs, key=lambda pair: (pair[0].seq, pair[0].receipt, pair[1]))
            for sold in _switched(known, self._counted.contract):
                self._count(self._base(there), sold, sold_on, earlier=True)
            return
        for own in money:
            if (there := of(own.value_on)) and self._inside(there):
                for slice_ in own.slices:
                    self._count(self._base(there), slice_, own.value_on, earlier=True)

    def _count(
        self, base: Base, slice_: Slice, day: date, *, earlier: bool = False, blocked: bool = False
    ) -> None:
        weight = base.here.weights[2 if self._referral else 1]
        amount = slice_.amount * weight
        base.counts.append(
            Counts(slice_, day, amount, self._referral, self._counted.part, earlier, blocked)
        )


def _switched(slices: Iterable[tuple[Slice, date]], contract: int) -> Iterable[Slice]:
    """The contract amount, put in by the fact that brings the deal's first money and taken out by
    the one with which the last of it went back."""
    net = 0
    for slice_, _ in slices:
        before, net = net, net + slice_.amount
        change = (net > 0) - (before > 0)
        if change:
            yield Slice(slice_.receipt, slice_.seq, change * contract)


def _blocked_line(own: Own, currency: str) -> Text:
    return text(
        "{amount} of {day} does not count: {code}",
        amount=shown(own.amount, currency),
        day=own.value_on,
        code=own.code,
    )
