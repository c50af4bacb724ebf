"""Whom an account belongs to, as known today, and what shows it."""

from planner.domain.eligibility_facts import Sector
from planner.domain.evidence import AttachmentKind
from planner.domain.parties import SectorFact, held_on
from planner.domain.record import Id
from planner.session.attachments import Scan, attach
from planner.session.core import Posting, Session
from planner.session.partners import set_sector


def sector_of(session: Session, account: Id) -> Sector:
    fact = held_on(session.ledger.sectors(account), session.today)
    return Sector.UNKNOWN if fact is None else fact.sector


def record_sector(
    session: Session, account: Id, sector: Sector, evidence: str = "", scan: Scan | None = None
) -> Posting:
    """The sector with what shows it: in words, and as a scan that is kept with the fact."""
    posting = set_sector(session, account, sector, evidence=evidence.strip())
    if scan is not None:
        (fact,) = (f for f in posting.facts if isinstance(f, SectorFact))
        attach(session, fact.id, account, AttachmentKind.SECTOR, scan)
    return posting
