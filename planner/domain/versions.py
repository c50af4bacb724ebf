"""Which version of an agreement's terms counts when (ledger.md section 2, "Dates").

Direct terms: the version in force on the order date. Volume terms: the version at the period's
start, or at the agreement's own start where that lies inside the period.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import lcm

from planner.domain.errors import Refused
from planner.domain.facts import Agreement, AgreementVersion
from planner.domain.periods import Period, period_holding
from planner.domain.terms import Terms, Volume
from planner.domain.text import text


def version_on(agreement: Agreement, day: date) -> AgreementVersion | None:
    """The version in force on the day, the later one where two begin together; None before."""
    begun = [v for v in agreement.versions if v.from_ <= day]
    return max(begun, key=lambda v: (v.from_, v.n)) if begun and day >= agreement.from_ else None


@dataclass(frozen=True)
class VolumeTerms:
    """A period, and the terms with the volume block that it is reckoned by."""

    period: Period
    volume: Volume
    terms: Terms

    @cached_property
    def weights(self) -> tuple[int, int, int]:
        """(parts of a minor unit, what one of a direct deal counts in them, and one of a referral):
        sums in such parts stay whole."""
        direct = self.terms.counted
        referral = direct * self.volume.referral_weight
        unit = lcm(direct.denominator, referral.denominator)
        return unit, int(direct * unit), int(referral * unit)


def volume_period(agreement: Agreement, day: date) -> VolumeTerms | None:
    """The period that money of the day counts in, and its terms; None if there are none.

    Money received before the agreement began, on an order after it, counts in the first period.
    """
    day = max(day, agreement.from_)
    here = version_on(agreement, day)
    if not here or not here.terms.volume:
        return None
    terms, volume = here.terms, here.terms.volume
    period = period_holding(day, volume.period).since(agreement.from_)
    at_start = version_on(agreement, period.start)
    if at_start and at_start.terms.volume:
        terms, volume = at_start.terms, at_start.terms.volume
        period = period_holding(day, volume.period).since(agreement.from_)
    return VolumeTerms(period, volume, terms)


def check_amendment(agreement: Agreement, new: AgreementVersion) -> None:
    """Refuses a new version that begins before the agreement or changes volume terms inside a
    period."""
    if new.from_ < agreement.from_:
        raise Refused(
            text(
                "The agreement begins on {day}; its terms cannot begin before.", day=agreement.from_
            )
        )
    _check_gap(agreement, new.from_)
    before = version_on(agreement, new.from_)
    if not before or new.from_ == agreement.from_ or _volume_of(before) == _volume_of(new):
        return
    for volume in (before.terms.volume, new.terms.volume):
        if volume is None:
            continue
        period = period_holding(new.from_, volume.period)
        if period.start != new.from_:
            raise Refused(
                text(
                    "Volume terms change only where a period begins. Let this version begin on "
                    "{start} or {end}.",
                    start=period.start,
                    end=period.end,
                )
            )


def _volume_of(version: AgreementVersion) -> tuple[object, ...] | None:
    """All that decides what a volume block pays; None where there is no such block."""
    terms = version.terms
    return None if terms.volume is None else (terms.volume, terms.tax, terms.rounding)


def _check_gap(agreement: Agreement, begin: date) -> None:
    """An agreement whose terms ended goes on the day after, or not at all."""
    until = max(agreement.versions, key=lambda v: v.n).terms.until if agreement.versions else None
    if until is not None and begin > until and (begin - until).days > 1:
        raise Refused(
            text(
                "The terms in force end on {last}. Let the new ones begin the day after, or sign a "
                "new agreement.",
                last=until,
            )
        )
