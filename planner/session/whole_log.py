"""The log found whole before what others will rely on is made of it."""

from planner.domain.errors import Blocked
from planner.domain.text import text
from planner.session.core import Session
from planner.store.chain import Head
from planner.store.reading import whole
from planner.store.report import Report, unheard
from planner.store.soundness import Unsound, chained_to
from planner.store.verifying_chain import chain_findings


def note_whole(session: Session, head: Head) -> None:
    """Up to there the log was found whole beside the window; what it holds now goes on from it."""
    if session.found_whole is None and session.ledger.hash_of(head.seq) == head.hash:
        session.found_whole = head


def refuse_broken_log(session: Session, report: Report = unheard) -> None:
    """Every line with its rows and seals, once; afterwards the lines since then. Blocked where one
    is not what was written: nothing is issued on it."""
    connection, where = session.file.reading, ""
    try:
        with whole(session.file.path):
            if session.found_whole is None:
                where = next((f.where for f in chain_findings(connection, report)), "")
            session.found_whole = None if where else chained_to(connection, session.found_whole)
    except Unsound as unsound:
        where = unsound.what
    if where:
        session.found_whole = None
        raise Blocked(
            text(
                "The log of {file} is not what was written ({where}): nothing is issued from it. "
                "Check this workspace, and go back to a backup from before.",
                file=session.file.path.name,
                where=where,
            )
        )
