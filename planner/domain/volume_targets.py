"""The volume obligations of an agreement: one base a period, split into a rebate and a commission
part by whom each deal's award goes to (ledger.md section 2, "Rounding, shares, limits")."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from planner.domain.awards import sum_line, weight_line
from planner.domain.counting import CountedDeal, Own, steps_of
from planner.domain.facts import Agreement, DealKind
from planner.domain.money import half_up, shown
from planner.domain.money_received import Slice
from planner.domain.obligations import LAST_DAY, Key, Part, Target, VolumeFigures
from planner.domain.periods import Period
from planner.domain.reconcile import Known
from planner.domain.record import Id
from planner.domain.terms import ReferralCounts, Volume
from planner.domain.text import Text, text
from planner.domain.tiers import entered, next_tier, volume_amount
from planner.domain.versions import volume_period
from planner.domain.volume_why import volume_why


@dataclass(frozen=True, slots=True)
class _Counts:
    """What one fact adds to a base. `weighted` counts in fractions of a minor unit: as many to one
    as the denominator of the referral weight says, which keeps the sums whole and fast."""

    slice: Slice
    day: date
    weighted: int
    referral: bool
    part: Part


@dataclass(slots=True)
class _Base:
    """Everything that happened in one period."""

    period: Period
    volume: Volume
    counts: list[_Counts] = field(default_factory=list)
    amounts: dict[bool, list[int]] = field(default_factory=lambda: {False: [], True: []})
    blocked: list[Text] = field(default_factory=list)
    parts: set[Part] = field(default_factory=set)

    def exact(self, weighted: int) -> Fraction:
        """The minor units of a sum of `_Counts.weighted`."""
        return Fraction(weighted, self.volume.referral_weight.denominator)

    def join(self, other: "_Base") -> None:
        """Let what another deal brings to the same period count here too."""
        self.counts += other.counts
        self.blocked += other.blocked
        self.parts |= other.parts
        for referral, amounts in other.amounts.items():
            self.amounts[referral] += amounts


Bases = Mapping[Period, _Base]
"""What one deal brings to each period."""


@dataclass(slots=True)
class _Calendar:
    """The periods of an agreement; many receipts share their days, which are looked up once."""

    agreement: Agreement
    days: dict[date, tuple[Period, Volume] | None] = field(default_factory=dict)

    def of(self, day: date) -> tuple[Period, Volume] | None:
        """What money of the day counts in; None where no volume terms are in force."""
        if day not in self.days:
            self.days[day] = volume_period(self.agreement, day)
        return self.days[day]


@dataclass(frozen=True, slots=True)
class _Split:
    """An award and its two parts, which add up to it."""

    rebate: int
    commission: int

    def of(self, part: Part) -> int:
        return self.commission if part == "commission" else self.rebate


def volume_bases(agreement: Agreement, deals: Mapping[Id, CountedDeal]) -> dict[Id, Bases]:
    """What each deal brings to the periods of an agreement. It changes with that deal alone."""
    calendar = _Calendar(agreement)
    return {id: _bases(calendar, counted) for id, counted in deals.items()}


def volume_targets(
    agreement: Agreement, deals: Iterable[Bases], since: Known | None = None
) -> dict[Key, Target]:
    """The volume obligations of every period with money, even where they are 0, from what the
    deals bring, in the order of their ids. The steps before the first one that `since` did not
    know are left out."""
    together: dict[Period, _Base] = {}
    for bases in deals:
        for period, base in bases.items():
            together.setdefault(period, _Base(period, base.volume)).join(base)
    wanted: dict[Key, Target] = {}
    for period in sorted(together):
        wanted.update(_targets(agreement, together[period], since))
    return wanted


def _bases(calendar: _Calendar, counted: CountedDeal) -> Bases:
    found: dict[Period, _Base] = {}
    sold_on = _sold_on(calendar, counted)
    for own in counted.money:
        if there := calendar.of(own.value_on):
            base = found.setdefault(there[0], _Base(*there))
            _enter(base, counted, own, sold=sold_on is not None)
    if sold_on and (there := calendar.of(sold_on)):
        _enter_contract(found.setdefault(there[0], _Base(*there)), counted, sold_on)
    return found


def _first(counted: CountedDeal) -> Own | None:
    """The receipt on whose day a sold referral counts: the first of which money is left."""
    counting = counted.counting
    return next((own for own in counting if own.amount > 0), counting[0] if counting else None)


def _sold_on(calendar: _Calendar, counted: CountedDeal) -> date | None:
    """The day on which the deal's contract counts instead of its money; None: its money counts."""
    first = _first(counted)
    if not first or counted.deal.kind is not DealKind.REFERRAL:
        return None
    found = calendar.of(first.value_on)
    sold = found and found[1].referral_counts is ReferralCounts.SOLD
    return first.value_on if sold else None


def _enter(base: _Base, counted: CountedDeal, own: Own, *, sold: bool) -> None:
    """Let one receipt count in its period, or say there why it does not."""
    base.parts.add(counted.part)
    if own.code:
        if own.amount:
            base.blocked.append(_blocked_line(own, counted.deal.currency))
    elif not sold:
        for slice_ in own.slices:
            _count(base, counted, slice_, own.value_on)
        if own.amount:
            base.amounts[counted.deal.kind is DealKind.REFERRAL].append(own.amount)


def _enter_contract(base: _Base, counted: CountedDeal, day: date) -> None:
    """A sold referral counts from its first receipt on, on that day, while any money is left."""
    if counted.received > 0:
        base.amounts[True].append(counted.contract)
    net = 0
    for slice_, _ in counted.slices():
        before, net = net, net + slice_.amount
        change = (net > 0) - (before > 0)
        if change:
            sold = Slice(slice_.receipt, slice_.seq, change * counted.contract)
            _count(base, counted, sold, day)


def _count(base: _Base, counted: CountedDeal, slice_: Slice, day: date) -> None:
    referral = counted.deal.kind is DealKind.REFERRAL
    weight = base.volume.referral_weight
    times = weight.numerator if referral else weight.denominator
    base.counts.append(_Counts(slice_, day, slice_.amount * times, referral, counted.part))


def _targets(agreement: Agreement, base: _Base, since: Known | None) -> dict[Key, Target]:
    """The obligation of each part that a deal of the period belongs to."""
    base.counts.sort(key=lambda c: (c.slice.seq, c.slice.receipt, c.day))
    figures = _figures(base)
    told = _told(base, since)
    before, *splits = _running(base, told)
    last = splits[-1] if splits else before
    why = _why(base, figures, last, agreement.currency)
    changes = [(c.slice, c.day) for c in base.counts[told:]]
    wanted: dict[Key, Target] = {}
    for part in sorted(base.parts):
        amount = last.of(part)
        key = Key(
            agreement.id,
            agreement.payee,
            "volume",
            part,
            Id(0),
            base.period.start,
            base.period.end,
            agreement.currency,
        )
        wanted[key] = Target(
            amount=amount,
            why=why,
            steps=steps_of(changes, [split.of(part) for split in splits], before.of(part)),
            due_on=_due_on(base) if amount else None,
            received=figures.direct + figures.referral,
            volume=figures,
        )
    return wanted


def _figures(base: _Base) -> VolumeFigures:
    weighted = base.exact(sum(c.weighted for c in base.counts if c.referral))
    total = base.exact(sum(c.weighted for c in base.counts))
    tiers = entered(base.volume, total)
    return VolumeFigures(
        period=base.period.name,
        direct=sum(base.amounts[False]),
        referral=sum(base.amounts[True]),
        weighted=weighted,
        base=total,
        award=volume_amount(base.volume, total),
        rate=tiers[-1].rate if tiers else Fraction(0),
        reached=bool(tiers),
        next_tier=next_tier(base.volume, total),
    )


def _told(base: _Base, since: Known | None) -> int:
    """How many of the facts, in the order they became known, a posting before this one knew."""
    if since is None:
        return 0
    news = (n for n, c in enumerate(base.counts) if not since.knew(c.slice.seq, c.day))
    return next(news, len(base.counts))


def _running(base: _Base, told: int) -> list[_Split]:
    """The award after so many facts together, then after each one further, in the order they
    became known."""
    total = sum(c.weighted for c in base.counts[:told])
    commission = sum(c.weighted for c in base.counts[:told] if c.part == "commission")
    splits = [_split(volume_amount(base.volume, base.exact(total)), commission, total)]
    for count in base.counts[told:]:
        total += count.weighted
        if count.part == "commission":
            commission += count.weighted
        award = volume_amount(base.volume, base.exact(total))
        splits.append(_split(award, commission, total))
    return splits


def _split(award: int, commission: int, total: int) -> _Split:
    """Half away from zero, clamped to 0…award; the rebate part is the rest."""
    if not award:
        return _Split(0, 0)
    part = min(max(half_up(Fraction(award * commission, total)), 0), award)
    return _Split(award - part, part)


def _due_on(base: _Base) -> date:
    last = base.period.last_day
    return last + timedelta(days=min(base.volume.due_days or 0, (LAST_DAY - last).days))


def _blocked_line(own: Own, currency: str) -> Text:
    return text(
        "{amount} of {day} does not count: {code}",
        amount=shown(own.amount, currency),
        day=own.value_on,
        code=own.code,
    )


def _why(base: _Base, figures: VolumeFigures, split: _Split, currency: str) -> tuple[Text, ...]:
    lines: list[Text] = []
    if base.amounts[False]:
        lines.append(sum_line(base.amounts[False], currency))
    if base.amounts[True]:
        lines.append(weight_line(figures.referral, base.volume.referral_weight, currency))
    lines.extend(volume_why(base.volume, figures.base, currency))
    if split.rebate and split.commission:
        lines.append(
            text(
                "Of this {rebate} is rebate and {commission} commission",
                rebate=shown(split.rebate, currency),
                commission=shown(split.commission, currency),
            )
        )
    return (*lines, *base.blocked)
