"""Which version of an agreement's terms counts when (ledger.md section 2, "Dates").

Direct terms: the version in force on the order date. Volume terms: the version at the period's
start, or at the agreement's own start where that lies inside the period.
"""

from datetime import date

from planner.domain.errors import Refused
from planner.domain.facts import Agreement, AgreementVersion
from planner.domain.periods import Period, period_holding
from planner.domain.terms import Volume
from planner.domain.text import text


def version_on(agreement: Agreement, day: date) -> AgreementVersion | None:
    """The version in force on the day, the later one where two begin together; None before."""
    begun = [v for v in agreement.versions if v.from_ <= day]
    return max(begun, key=lambda v: (v.from_, v.n)) if begun and day >= agreement.from_ else None


def volume_period(agreement: Agreement, day: date) -> tuple[Period, Volume] | None:
    """The period that money of the day counts in, and its terms; None if there are none.

    Money received before the agreement began, on an order after it, counts in the first period.
    """
    day = max(day, agreement.from_)
    here = version_on(agreement, day)
    if not here or not here.terms.volume:
        return None
    volume = here.terms.volume
    period = period_holding(day, volume.period).since(agreement.from_)
    at_start = version_on(agreement, period.start)
    if at_start and at_start.terms.volume:
        volume = at_start.terms.volume
        period = period_holding(day, volume.period).since(agreement.from_)
    return period, volume


def check_amendment(agreement: Agreement, new: AgreementVersion) -> None:
    """Refuses a new version that begins before the agreement or changes volume terms inside a
    period."""
    if new.from_ < agreement.from_:
        raise Refused(
            text(
                "The agreement begins on {day}; its terms cannot begin before.", day=agreement.from_
            )
        )
    before = version_on(agreement, new.from_)
    if not before or new.from_ == agreement.from_ or before.terms.volume == new.terms.volume:
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
