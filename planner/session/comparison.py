"""What two sets of terms pay for the same money: the receipts of a partner's last period."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import zip_longest

from planner.domain.counting import CountedDeal, Own
from planner.domain.facts import Receipt
from planner.domain.money import exponent, half_up
from planner.domain.periods import Period, period_holding
from planner.domain.record import Id
from planner.domain.simulation import SimulatedFacts, simulate, simulated_deal
from planner.domain.terms import Edge, Growth, Method, Terms, Tier
from planner.domain.terms_rules import FIXED_METHODS
from planner.domain.tiers import volume_amount
from planner.session.core import Session
from planner.session.partner_reading import Reading, read


@dataclass(frozen=True, slots=True)
class Cost:
    """What terms pay, in minor units. `share` is of the money received; None without any."""

    direct: int
    volume: int
    base: int
    share: Fraction | None

    @property
    def total(self) -> int:
        return self.direct + self.volume


@dataclass(frozen=True, slots=True)
class Past:
    """The partner's own part of all money of a period, as rows for a simulation; `earlier` is that
    of the same days a year before, whether it earned or not."""

    period: Period
    facts: SimulatedFacts
    received: int
    earlier: SimulatedFacts


def past(session: Session, payee: Id, currency: str) -> Past | None:
    """The last period in which money came in; None where none ever did. What earned nothing by
    the rules is left out."""
    reading = read(session, payee, currency)
    days = [own.value_on for _, own in _own(reading)]
    if not days:
        return None
    period = period_holding(max(days), reading.period_length)
    facts = own_money(reading, lambda day: day in period)
    before = period_holding(period.start.replace(year=period.start.year - 1), reading.period_length)
    earlier = own_money(reading, lambda day: day in before, earning=False)
    return Past(period, facts, sum(r.amount for r in facts.receipts), earlier)


def own_money(
    reading: Reading, wanted: Callable[[date], bool], *, earning: bool = True
) -> SimulatedFacts:
    """The partner's own part of the money that earns (or of all), of the days wanted."""
    deals, receipts = {}, []
    for n, (seen, own) in enumerate(_own(reading, earning=earning), 1):
        if not wanted(own.value_on):
            continue
        deal = seen.deal
        made = simulated_deal(n, deal.name, deal.on, deal.kind, (seen.contract, reading.currency))
        deals[deal.id] = replace(made, id=deal.id, product=deal.product, account=deal.account)
        receipts.append(
            Receipt(id=Id(n), seq=n, deal=deal.id, value_on=own.value_on, amount=own.amount)
        )
    accounts = {str(deal.account): deal.account for deal in deals.values()}
    return SimulatedFacts(tuple(deals.values()), tuple(receipts), accounts)


def cost(terms: Terms, of: Past) -> Cost:
    found = simulate(_grown_from(terms, of), of.facts, of.period.end)
    return Cost(
        direct=found.direct_total,
        volume=found.volume_total + found.guarantee_total,
        base=half_up(sum((p.base for p in found.volume), Fraction(0))),
        share=Fraction(found.total, of.received) if of.received > 0 else None,
    )


def _grown_from(terms: Terms, of: Past) -> Terms:
    """The money of the period alone is tried: the base a year before is put in as an amount."""
    volume = terms.volume
    if volume is None or not volume.grows_from_facts:
        return terms
    plain = replace(terms, direct=None, special=(), volume=replace(volume, growth=None))
    found = simulate(plain, of.earlier).volume
    base = half_up(sum((period.base for period in found), Fraction(0)))
    return replace(terms, volume=replace(volume, growth_over=max(0, base)))


def pays_at_least(terms: Terms) -> tuple[int, ...]:
    """What each tier pays at the moment it is entered, in minor units; nothing can be said where
    tiers go by percent of growth."""
    volume = terms.volume
    if volume is None or volume.growth is Growth.PERCENT:
        return ()
    step = 0 if volume.edge is Edge.AT_LEAST else 1
    return tuple(volume_amount(volume, Fraction(t.from_ + step)) for t in volume.tiers)


def with_method(terms: Terms, method: Method) -> Terms:
    """The terms with another method: what it does not know is left out, what it needs is put in,
    to be changed: the amounts that the tiers paid so far, a block of the first bound."""
    before = terms.volume
    if before is None:
        return terms
    pays = method is Method.INTERPOLATED
    tiers = tuple(
        Tier(
            from_=tier.from_,
            rate=Fraction(0) if pays else tier.rate,
            fixed=tier.fixed if method in FIXED_METHODS else 0,
            amount=amount if pays else None,
            growth=tier.growth,
        )
        for tier, amount in zip_longest(before.tiers, pays_at_least(terms), fillvalue=0)
        if isinstance(tier, Tier)
    )
    block = max(before.tiers[0].from_, 1) if method is Method.BLOCK else None
    return replace(terms, volume=replace(before, tiers=tiers, method=method, block=block))


def with_growth(terms: Terms, growth: Growth | None) -> Terms:
    """The terms with tiers that look at something else; where bounds change from amounts to
    percent or back, usual ones are put in, to be changed."""
    before = terms.volume
    if before is None:
        return terms
    percent = growth is Growth.PERCENT
    tiers = before.tiers
    if percent != (before.growth is Growth.PERCENT):
        usual = 100_000 * 10 ** exponent(terms.currency)
        tiers = tuple(
            replace(
                tier,
                from_=0 if percent else usual * n,
                growth=Fraction(n, 10) if percent else None,
            )
            for n, tier in enumerate(before.tiers, 1)
        )
    volume = replace(
        before,
        growth=growth,
        growth_over=before.growth_over if growth else None,
        last_upto=None if growth else before.last_upto,
        tiers=tiers,
    )
    return replace(terms, volume=volume)


def jumps(terms: Terms) -> list[tuple[int, int]]:
    """(bound, how much more one more smallest unit earns there) of each later tier that jumps."""
    volume = terms.volume
    if volume is None or volume.growth is Growth.PERCENT:
        return []
    step = 0 if volume.edge is Edge.AT_LEAST else 1
    found = []
    for tier in volume.tiers[1:]:
        at = Fraction(tier.from_ + step)
        more = volume_amount(volume, at) - volume_amount(volume, at - 1)
        if more > 1:
            found.append((tier.from_, more))
    return found


def _own(reading: Reading, *, earning: bool = True) -> list[tuple[CountedDeal, Own]]:
    return [
        (seen, own)
        for source in reading.sources
        for seen in source.counted.values()
        for own in (seen.counting if earning else seen.money)
        if own.amount
    ]
