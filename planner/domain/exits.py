"""The ways out of held, as facts that the targets read: nothing is let out by time alone.

A new consent that names the amount, the employer's written release, payment to the employer as a
rebate, or taking it back (eligibility.md, "Consent ends mid-period").
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.agreed import Agreed
from planner.domain.consents import Redirect, Release, Waiver
from planner.domain.money import shown
from planner.domain.obligations import Key, Target
from planner.domain.text import Text, text
from planner.domain.verdicts import Reason

RELEASABLE = frozenset(
    {
        Reason.E_NO_CONSENT,
        Reason.E_CONSENT_NOT_RETROACTIVE,
        Reason.E_CONSENT_WITHDRAWN,
        Reason.E_CONSENT_EXPIRED,
        Reason.E_CONSENT_WITHDRAWN_AT_PAYMENT,
        Reason.E_CONSENT_EXPIRED_AT_PAYMENT,
    }
)
"""What the employer's word can mend; nobody's word mends anything else."""


@dataclass(frozen=True, slots=True)
class Exits:
    """The ways out that were taken, each with the obligation it speaks of."""

    named: Sequence[tuple[Key, Agreed, int]] = ()
    releases: Sequence[tuple[Key, Release]] = ()
    redirects: Sequence[tuple[Key, Redirect]] = ()
    waivers: Sequence[tuple[Key, Waiver]] = ()

    @property
    def none(self) -> bool:
        return not (self.named or self.releases or self.redirects or self.waivers)

    def waived(self, key: Key, day: date) -> int:
        return sum(w.amount for k, w in self.waivers if k == key and w.on <= day)

    def redirected(self, key: Key, day: date) -> int:
        return sum(r.amount for k, r in self.redirects if k == key and r.on <= day)


NO_EXITS = Exits()


def as_rebate(key: Key) -> Key:
    """The same obligation as a rebate."""
    return key._replace(part="rebate")


def less_waived(target: Target, waived: int, currency: str) -> Target:
    """The target after what was taken back of it; never below 0 for that."""
    return _less(
        target,
        waived,
        text("{amount} of it was taken back", amount=shown(waived, currency)),
    )


def less_redirected(target: Target, amount: int, currency: str) -> Target:
    """The target of the commission after what goes to the employer instead."""
    said = text("{amount} of it goes to the employer as a rebate", amount=shown(amount, currency))
    return _less(target, amount, said)


def plus_redirected(target: Target | None, of: Target, amount: int, currency: str) -> Target:
    """The target of the rebate that the employer gets instead of the payee, `of` whose it was."""
    said = text(
        "{amount} goes to the employer instead of the payee", amount=shown(amount, currency)
    )
    if target is None:
        return Target(amount=amount, why=(said,), due_on=of.due_on, volume=of.volume)
    return replace(target, amount=target.amount + amount, why=(*target.why, said))


def taken(target: Target, amount: int) -> int:
    """How much of it can be taken off a target."""
    return min(amount, max(0, target.amount))


def _less(target: Target, amount: int, said: Text) -> Target:
    less = taken(target, amount)
    return replace(target, amount=target.amount - less, why=(*target.why, said)) if less else target


def earliest_after(days: Iterable[date], day: date) -> date | None:
    return min((each for each in days if each > day), default=None)
