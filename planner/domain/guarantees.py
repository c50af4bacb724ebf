"""Guaranteed minimums: what tops the volume awards of a period, or of a year, up to them.

A guarantee is an obligation of its own, reckoned once its period or year is over, never spread
over deals. It makes up for money that did not come, not for money of somebody who may not earn.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from planner.domain.counting import Counter
from planner.domain.facts import Agreement, Deal, DealKind
from planner.domain.holding_back import later
from planner.domain.money import rounded, shown
from planner.domain.obligations import LAST_DAY, Key, Part, Target
from planner.domain.periods import Period, months_later, period_holding
from planner.domain.record import Id
from planner.domain.terms import GuaranteePer, Terms, Volume
from planner.domain.text import Text, text
from planner.domain.versions import VolumeTerms, volume_period
from planner.domain.volume_award import volume_award
from planner.domain.volume_bases import Base
from planner.domain.volume_split import split

PARTS: tuple[Part, Part] = ("rebate", "commission")


@dataclass(frozen=True, slots=True)
class _Guaranteed:
    """A span whose awards are topped up: a volume period, or a year of them; `whole` is what it
    would be had the agreement not begun, or ended, inside it."""

    span: Period
    whole: Period
    terms: Terms
    volume: Volume


@dataclass(frozen=True, slots=True)
class _Stood:
    """What the volume of a span stands at: `would` is what it would with the money of those who
    may not earn."""

    award: int = 0
    would: int = 0
    total: Fraction = Fraction(0)
    commission: Fraction = Fraction(0)


def guarantee_targets(
    counter: Counter, bases: Mapping[Period, Base], volume: Mapping[Key, Target]
) -> dict[Key, Target]:
    """The guarantee obligations of an agreement: of every span that has begun, even where they
    are 0. `volume` has the volume targets of the periods in `bases`."""
    agreement = counter.agreement
    if not any(v.terms.volume and v.terms.volume.guarantee for v in agreement.versions):
        return {}
    wanted: dict[Key, Target] = {}
    paid: dict[Period, int] = {}
    for each in _periods(counter, bases):
        made = _target(counter, each, _stood([each.span], bases, volume))
        paid[each.span] = sum(target.amount for target in made.values())
        wanted.update(made)
    for each in _years(counter, bases):
        inside = [period for period in bases if period.start in each.span]
        topped = sum(amount for period, amount in paid.items() if period.start in each.span)
        wanted.update(_target(counter, each, _stood(inside, bases, volume), topped))
    return wanted


def guarantee_orders(agreement: Agreement, key: Key) -> dict[Id, date]:
    """The accounts that a guarantee rests on, each with the day it is judged as ordered on: all
    that the agreement covers inside its span, since it rests on no deal."""
    last = later(key.start, (key.end - key.start).days - 1)
    return {
        account: max(key.start, agreement.covered_from(account))
        for account in sorted(agreement.accounts)
        if agreement.covered_from(account) <= last
    }


def guarantee_words(key: Key) -> Text:
    """`Guaranteed minimum, 2026-01-01 to 2026-06-30`."""
    last = later(key.start, (key.end - key.start).days - 1)
    return text("Guaranteed minimum, {start} to {last}", start=key.start, last=last)


def _begun(counter: Counter, bases: Mapping[Period, Base]) -> tuple[date, date] | None:
    """From the agreement's first day (or, of one that has always been in force, its first money)
    to the last day to look at."""
    agreement, last = counter.agreement, counter.upto
    first = agreement.from_
    if first == date.min:
        first = min((period.start for period in bases), default=LAST_DAY)
    if last == LAST_DAY:
        last = max((period.last_day for period in bases), default=date.min)
    last = min(last, counter.last or LAST_DAY)
    return None if last < first else (first, last)


def _periods(counter: Counter, bases: Mapping[Period, Base]) -> Iterator[_Guaranteed]:
    """The volume periods that have begun and whose terms guarantee something for each."""
    begun = _begun(counter, bases)
    day = begun[0] if begun else LAST_DAY
    while begun and day <= begun[1] and day < LAST_DAY:
        there = volume_period(counter.agreement, day)
        if there is None:
            day = _next_version(counter.agreement, day)
            continue
        if there.volume.guarantee and there.volume.guarantee_per is GuaranteePer.PERIOD:
            yield _clipped(counter, there, period_holding(day, there.volume.period))
        day = there.period.end


def _years(counter: Counter, bases: Mapping[Period, Base]) -> Iterator[_Guaranteed]:
    """The years of the agreement that have begun, from the start of its first volume period on,
    and whose terms at their start guarantee something for each."""
    begun = _begun(counter, bases)
    start = _first_period(counter.agreement, begun[0]) if begun else None
    if begun is None or start is None:
        return
    while start <= begun[1] and start.year < date.max.year:
        whole = Period(start, months_later(start, 12), "")
        here = volume_period(counter.agreement, max(start, counter.agreement.from_))
        if here and here.volume.guarantee and here.volume.guarantee_per is GuaranteePer.YEAR:
            yield _clipped(counter, here, whole)
        start = whole.end


def _first_period(agreement: Agreement, day: date) -> date | None:
    """Where the first period begins of which the agreement pays for volume, if only by a later
    version of its terms."""
    while day < LAST_DAY:
        there = volume_period(agreement, day)
        if there is not None:
            return period_holding(day, there.volume.period).start
        day = _next_version(agreement, day)
    return None


def _clipped(counter: Counter, there: VolumeTerms, whole: Period) -> _Guaranteed:
    return _Guaranteed(whole.since(counter.agreement.from_), whole, there.terms, there.volume)


def _next_version(agreement: Agreement, day: date) -> date:
    return min((v.from_ for v in agreement.versions if v.from_ > day), default=LAST_DAY)


def _stood(
    periods: Iterable[Period], bases: Mapping[Period, Base], volume: Mapping[Key, Target]
) -> _Stood:
    stood = _Stood()
    for period in periods:
        base = bases.get(period)
        if base is not None:
            award = sum(
                t.amount
                for k, t in volume.items()
                if (k.start, k.end) == (period.start, period.end)
            )
            stood = _with(stood, base, award)
    return stood


def _with(stood: _Stood, base: Base, award: int) -> _Stood:
    here = [c for c in base.counts if not c.earlier]
    counting = [c for c in here if not c.blocked]
    earlier = base.exact(sum(c.weighted for c in base.counts if c.earlier))
    everything = base.exact(sum(c.weighted for c in here))
    would = volume_award(base.volume, base.terms.rounding, everything, earlier)
    commission = sum(c.weighted for c in counting if c.part == "commission")
    return _Stood(
        stood.award + award,
        stood.would + max(would, award),
        stood.total + base.exact(sum(c.weighted for c in counting)),
        stood.commission + base.exact(commission),
    )


def _target(
    counter: Counter, each: _Guaranteed, stood: _Stood, topped: int = 0
) -> dict[Key, Target]:
    """The obligation of each part that something of the top-up goes to; of one at least."""
    guaranteed = _in_force(counter, each)
    over = each.span.end <= counter.upto or counter.upto == LAST_DAY
    blocked = _blocked_why(counter, each) if over else ()
    missing = 0 if blocked or not over else max(0, guaranteed - stood.would - topped)
    why = blocked or _why(each.terms.currency, guaranteed, stood, topped)
    if not over:
        why = _open_why(each, guaranteed)
    parts = _parts(counter, each, missing, stood)
    due = later(each.span.last_day, each.volume.due_days or 0)
    return {
        _key(counter, each, part): Target(
            amount=amount,
            why=why,
            due_on=due if amount else None,
            next_on=None if over else each.span.end,
        )
        for part, amount in parts.items()
    }


def _in_force(counter: Counter, each: _Guaranteed) -> int:
    """Where the agreement begins or ends inside the span: so much of it as its days are of all."""
    last = min(each.span.last_day, counter.last or LAST_DAY)
    days = max(0, (last - each.span.start).days + 1)
    whole = (each.whole.end - each.whole.start).days
    return rounded(Fraction(each.volume.guarantee * days, whole), each.terms.rounding)


def _blocked_why(counter: Counter, each: _Guaranteed) -> tuple[Text, ...]:
    """Whoever may not earn on some account of the agreement on the last day is guaranteed nothing:
    an order and its money of that day are asked about. An employer agrees to rates of its own
    purchases, and to no minimum beside them."""
    agreement, day = counter.agreement, min(each.span.last_day, counter.last or LAST_DAY)
    for account in sorted(agreement.accounts):
        if agreement.covered_from(account) <= day:
            asked = _asked(agreement, account, day)
            code = counter.judge.reason(agreement.payee, asked, day)
            if code:
                return (text("Nothing is guaranteed: {code}", code=code),)
            if counter.judge.by_consent(asked, day):
                return (text("Nothing is guaranteed to whom only the employer's consent allows"),)
    return ()


def _asked(agreement: Agreement, account: Id, day: date) -> Deal:
    """An order of that day, to ask the judge about."""
    return Deal(
        id=Id(0), seq=0, name="", on=day, account=account, kind=DealKind.DIRECT,
        currency=agreement.currency, contract=0, shares=((agreement.payee, 1),),
    )  # fmt: skip


def _parts(counter: Counter, each: _Guaranteed, amount: int, stood: _Stood) -> dict[Part, int]:
    """Split as the awards are; where there was no money, by what the accounts would bring."""
    if stood.total > 0:
        halves = split(amount, stood.commission, stood.total)
        return {p: halves.of(p) for p in PARTS if halves.of(p)} or {"rebate": 0}
    agreement, day = counter.agreement, each.span.start
    asked = [_asked(agreement, account, day) for account in sorted(agreement.accounts)]
    rebate = all(counter.judge.part(agreement.payee, deal) == "rebate" for deal in asked)
    return {"rebate" if rebate else "commission": amount}


def _key(counter: Counter, each: _Guaranteed, part: Part) -> Key:
    agreement = counter.agreement
    return Key(
        agreement.id,
        agreement.payee,
        "guarantee",
        part,
        Id(0),
        each.span.start,
        each.span.end,
        agreement.currency,
    )


def _why(currency: str, guaranteed: int, stood: _Stood, topped: int) -> tuple[Text, ...]:
    lines = [
        text(
            "Guaranteed {guaranteed}, volume awards {award}",
            guaranteed=shown(guaranteed, currency),
            award=shown(stood.award, currency),
        )
    ]
    if topped:
        lines.append(
            text("topped up for single periods already: {topped}", topped=shown(topped, currency))
        )
    if stood.would > stood.award:
        lines.append(
            text(
                "{lost} that blocked money would have earned is not made up",
                lost=shown(stood.would - stood.award, currency),
            )
        )
    missing = max(0, guaranteed - stood.would - topped)
    if missing:
        lines.append(text("Topped up by {missing}", missing=shown(missing, currency)))
    else:
        lines.append(text("Nothing is missing"))
    return tuple(lines)


def _open_why(each: _Guaranteed, guaranteed: int) -> tuple[Text, ...]:
    return (
        text(
            "Guaranteed {guaranteed}: reckoned when the period is over, after {day}",
            guaranteed=shown(guaranteed, each.terms.currency),
            day=each.span.last_day,
        ),
    )
