"""The code of a printed statement, as a telephone reads it, held against the ledger."""

import re
from collections.abc import Iterator

from planner.domain.errors import Refused
from planner.domain.recomputing import Finding
from planner.domain.statement_code import FORM
from planner.domain.text import text
from planner.session.accruals import STATEMENT
from planner.session.core import Session
from planner.session.verifying_papers import Verified, replaced_by

_CODE = re.compile(
    rf"{FORM}:([^:]{{1,60}}):([0-9A-F]{{32}}):([0-9]{{1,18}}):([0-9A-F]{{64}}):([0-9A-F]{{64}})"
)


def is_code(said: str) -> bool:
    return said.strip().upper().startswith(f"{FORM}:")


def verify_code(said: str, session: Session) -> Verified:
    """Whether the ledger has issued such a statement with such data, where it says. Refuses what
    is no code of a statement; it changes nothing."""
    found = _CODE.fullmatch(said.strip().upper())
    if found is None:
        raise Refused(text("This is not the whole code of a statement. Scan it again."))
    return Verified(found[1], tuple(_findings(session, *found.groups())))


def _findings(
    session: Session, number: str, book: str, position: str, head: str, digest: str
) -> Iterator[Finding]:
    if book != session.file.book.upper():
        yield Finding("ledger", number, text("The code names another workspace’s ledger."))
        return
    issued = session.ledger.paper(number)
    if issued is None or issued.kind != STATEMENT:
        yield Finding(
            "ledger",
            number,
            text("This workspace has issued no statement {number}.", number=number),
        )
        return
    if issued.data_digest.upper() != digest:
        other = text("This workspace has issued {number} with other data.", number=number)
        yield Finding("ledger", number, other)
    known = session.ledger.hash_of(int(position))
    if known is None or known.hex().upper() != head:
        yield Finding(
            "chain",
            f"log {position}",
            text(
                "Line {seq} of this workspace's ledger is not the one the paper names.",
                seq=position,
            ),
        )
    yield from replaced_by(session, issued)
