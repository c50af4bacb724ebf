"""Whom an account belongs to, as known today."""

from planner.domain.eligibility_facts import Sector
from planner.domain.parties import held_on
from planner.domain.record import Id
from planner.session.core import Session


def sector_of(session: Session, account: Id) -> Sector:
    fact = held_on(session.ledger.sectors(account), session.today)
    return Sector.UNKNOWN if fact is None else fact.sector
