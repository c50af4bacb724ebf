"""The volume obligations of an agreement: one base a period, split into a rebate and a commission
part by whom each deal's award goes to (ledger.md section 2, "Rounding, shares, limits")."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from planner.domain.awards import net_line, sum_line, weight_line
from planner.domain.counting import Counter, steps_of
from planner.domain.guarantees import guarantee_targets
from planner.domain.holding_back import free_on, held_back, later, next_free, waiting_line
from planner.domain.money import half_up, shown
from planner.domain.obligations import Key, Part, Target, VolumeFigures
from planner.domain.periods import Period
from planner.domain.reconcile import Known
from planner.domain.record import Id
from planner.domain.running_award import RunningAward
from planner.domain.terms import Refunds
from planner.domain.text import Text, text
from planner.domain.tiers import entered
from planner.domain.volume_award import (
    bound_reached,
    further_tier,
    looked_at,
    lumps_reached,
    volume_award,
)
from planner.domain.volume_bases import Base, Bases, Counts, gathered
from planner.domain.volume_split import Split, split
from planner.domain.volume_steps import award_steps


def volume_targets(
    counter: Counter,
    deals: Iterable[Bases],
    since: Known | None = None,
    among: Collection[Period] | None = None,
) -> dict[Key, Target]:
    """The volume obligations of every period with money, even where they are 0, and what is
    guaranteed for the periods, from what the deals bring, in the order of their ids. The steps
    before the first one that `since` did not know are left out, and so are periods that are not
    `among` some, where those are named: no guarantee may be there then."""
    together = gathered(deals, among)
    wanted: dict[Key, Target] = {}
    for base in together.values():
        wanted.update(_targets(counter, base, since))
    wanted.update(guarantee_targets(counter, together, wanted))
    return wanted


def _targets(counter: Counter, base: Base, since: Known | None) -> dict[Key, Target]:
    """The obligation of each part that a deal of the period belongs to."""
    agreement = counter.agreement
    counts = sorted(
        (c for c in base.counts if not c.blocked),
        key=lambda c: (c.slice.seq, c.slice.receipt, c.day),
    )
    figures = base_figures(base)
    told = _told(counts, since)
    before, *splits = _running(base, counts, told)
    last = splits[-1] if splits else before
    free = _free(base, counts, counter.upto)
    next_on = next_free((c.day for c in counts), base.volume.hold_days, counter.upto)
    why = _why(base, figures, last, agreement.currency)
    changes = [(c.slice, c.day) for c in counts[told:]]
    wanted: dict[Key, Target] = {}
    for part in sorted(base.parts):
        amount = last.of(part)
        waiting = 0 if free is None else held_back(amount, free.of(part))
        wanted[_key(counter, base, part)] = Target(
            amount=amount,
            why=(*why, *waiting_line(waiting, next_on, agreement.currency)),
            steps=steps_of(changes, [each.of(part) for each in splits], before.of(part)),
            due_on=_due_on(base, counts) if amount else None,
            received=figures.direct + figures.referral,
            volume=figures,
            waiting=waiting,
            next_on=next_on,
        )
    return wanted


def _key(counter: Counter, base: Base, part: Part) -> Key:
    agreement, period = counter.agreement, base.period
    return Key(
        agreement.id,
        agreement.payee,
        "volume",
        part,
        Id(0),
        period.start,
        period.end,
        agreement.currency,
    )


@dataclass(slots=True)
class _Sum:
    """The counts so far, in parts of a minor unit."""

    awards: RunningAward
    total: int = 0
    commission: int = 0
    earlier: int = 0

    def add(self, count: Counts) -> None:
        if count.earlier:
            self.earlier += count.weighted
            return
        self.total += count.weighted
        if count.part == "commission":
            self.commission += count.weighted

    def award(self) -> Split:
        return split(self.awards.of(self.total, self.earlier), self.commission, self.total)


def _awards(base: Base) -> RunningAward:
    return RunningAward(base.volume, base.terms.rounding, base.here.weights[0])


def base_figures(base: Base) -> VolumeFigures:
    """How the award of a period comes about, from all that counts to its base."""
    counts = [c for c in base.counts if not c.blocked]
    here = [c for c in counts if not c.earlier]
    weighted = base.exact(sum(c.weighted for c in here if c.referral))
    total = base.exact(sum(c.weighted for c in here))
    earlier = base.exact(sum(c.weighted for c in counts if c.earlier))
    looked = looked_at(base.volume, total, earlier)
    tiers = entered(looked.volume, looked.base)
    return VolumeFigures(
        period=base.period.name,
        direct=sum(base.amounts[False]),
        referral=sum(base.amounts[True]),
        weighted=weighted,
        base=total,
        award=volume_award(base.volume, base.terms.rounding, total, earlier),
        rate=tiers[-1].rate if tiers else Fraction(0),
        reached=bool(tiers or lumps_reached(base.volume, total)),
        next_tier=further_tier(base.volume, looked),
        earlier=earlier,
        bound=bound_reached(base.volume, total, looked),
    )


def _told(counts: list[Counts], since: Known | None) -> int:
    """How many of the facts, in the order they became known, a posting before this one knew."""
    if since is None:
        return 0
    news = (n for n, c in enumerate(counts) if not since.knew(c.slice.seq, c.day))
    return next(news, len(counts))


def _running(base: Base, counts: list[Counts], told: int) -> list[Split]:
    """The award after so many facts together, then after each one further, in the order they
    became known."""
    so_far = _Sum(_awards(base))
    for count in counts[:told]:
        so_far.add(count)
    splits = [so_far.award()]
    for count in counts[told:]:
        so_far.add(count)
        splits.append(so_far.award())
    return splits


def _free(base: Base, counts: list[Counts], upto: date) -> Split | None:
    """The award on money alone that is old enough to be paid on; None where nothing is held back.
    A refund that counts in its own period takes off at once."""
    hold, at_once = base.volume.hold_days, base.volume.refunds is Refunds.OWN
    if not hold:
        return None
    old = _Sum(_awards(base))
    for count in counts:
        gone = at_once and count.slice.refunded_on is not None
        if count.earlier or gone or free_on(count.day, hold) <= upto:
            old.add(count)
    return old.award()


def _due_on(base: Base, counts: list[Counts]) -> date:
    """After the period, and not before its last money may be paid on."""
    volume = base.volume
    due = later(base.period.last_day, volume.due_days or 0)
    if not volume.hold_days:
        return due
    return max([due, *(free_on(c.day, volume.hold_days) for c in counts if not c.earlier)])


def _why(base: Base, figures: VolumeFigures, last: Split, currency: str) -> tuple[Text, ...]:
    lines: list[Text] = []
    if base.amounts[False]:
        lines.append(sum_line(base.amounts[False], currency))
    if base.amounts[True]:
        lines.append(weight_line(figures.referral, base.volume.referral_weight, currency))
    if base.terms.tax and lines:
        counted = figures.direct + figures.referral * base.volume.referral_weight
        lines.append(net_line(counted, base.terms, currency))
    lines.extend(award_steps(base.terms, figures.base, figures.earlier))
    if last.rebate and last.commission:
        lines.append(
            text(
                "Of this {rebate} is rebate and {commission} commission",
                rebate=shown(last.rebate, currency),
                commission=shown(last.commission, currency),
            )
        )
    if base.outside:
        lines.append(
            text(
                "{amount} of other product groups or accounts does not count",
                amount=shown(half_up(Fraction(base.outside)), currency),
            )
        )
    return (*lines, *base.blocked)
