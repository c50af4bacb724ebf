"""Which period a partner's next statement is of, and the volume terms that hold in one."""

from datetime import timedelta

from planner.domain.periods import Period, PeriodLength, period_holding
from planner.domain.record import Id
from planner.domain.terms import Volume
from planner.domain.versions import version_on
from planner.session.core import Session


def last_closed_period(session: Session, payee: Id, currency: str = "") -> Period:
    """The period to issue next: the last closed half-year, or as the volume terms count."""
    agreements = [a for a in session.ledger.agreements(payee) if currency in ("", a.currency)]
    volumes = [v.terms.volume for a in agreements for v in a.versions if v.terms.volume]
    length = volumes[-1].period if volumes else PeriodLength.HALF_YEAR
    this = period_holding(session.today, length)
    return period_holding(this.start - timedelta(days=1), length)


def volume_terms(session: Session, payee: Id, period: Period, currency: str = "") -> Volume | None:
    """The volume terms that hold in a period; None where the agreement has none."""
    found = session.ledger.agreements(payee)
    for agreement in (a for a in found if currency in ("", a.currency)):
        version = version_on(agreement, max(period.start, agreement.from_))
        if version is not None and version.terms.volume is not None:
            return version.terms.volume
    return None
