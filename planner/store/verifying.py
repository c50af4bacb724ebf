"""The whole file looked at: pages, schema, seals, chain, sums, papers, anchors. Changes nothing."""

import hashlib
from collections.abc import Iterator, Mapping

from planner.domain.errors import Refused
from planner.domain.plan import Plan, StalePlan
from planner.domain.record import Id, Record
from planner.domain.text import text
from planner.store.anchors import Standing
from planner.store.engine import Connection, Error
from planner.store.finding import Finding
from planner.store.format import FINGERPRINT
from planner.store.opening import schema_fingerprint
from planner.store.replaying import replay
from planner.store.report import Report, unheard
from planner.store.sums import wrong_payees, wrong_sums
from planner.store.verifying_chain import chain_findings
from planner.store.workspace import Workspace

__all__ = ["Finding", "legible", "verify"]


def verify(file: Workspace, plan: Plan, report: Report = unheard) -> Iterator[Finding]:
    """Every finding of the file; none where it is whole and was never tampered with. It needs as
    much memory as the longest line and the plan. `report(done, total)` counts lines of the log."""
    connection = file.reading
    for part in (
        _engine(file),
        chain_findings(connection, report),
        _journal(file, plan),
        _sums(connection),
        _blobs(connection),
    ):
        yield from legible(part)
    yield from _anchor(file)


def legible(part: Iterator[Finding]) -> Iterator[Finding]:
    """What the engine cannot read is a finding too; the words it answers may be somebody's."""
    try:
        yield from part
    except (Error, UnicodeDecodeError) as error:
        said = type(error).__name__
        yield Finding("engine", said, text("The file is damaged: {said}", said=said))


def _engine(file: Workspace) -> Iterator[Finding]:
    """The cipher's own check reads the file's pages alone: of those that lie newer in the WAL, a
    power cut may have left half, which opening mends. So they are carried over first."""
    connection = file.reading
    carried = file.carry_over()
    for pragma in ("integrity_check", "cipher_integrity_check")[: 2 if carried else 1]:
        for (said,) in connection.execute(f"PRAGMA {pragma}"):
            if said != "ok":
                yield Finding("engine", pragma, text("The file is damaged: {said}", said=said))
    if schema_fingerprint(connection) != FINGERPRINT:
        yield Finding("schema", "schema", text("Tables or guards of the file were changed."))


def _journal(file: Workspace, plan: Plan) -> Iterator[Finding]:
    """The plan is what its journal makes of nothing."""
    try:
        replayed = replay(file.reading)
    except StalePlan:
        yield Finding("journal", "log", text("A change does not fit the plan."))
        return
    except (ValueError, KeyError, TypeError, Refused):
        yield Finding("journal", "log", text("A change cannot be read."))
        return
    kinds = {*replayed, *plan.tables}
    empty: Mapping[Id, Record] = {}
    differing = [k for k in kinds if replayed.get(k, empty) != plan.tables.get(k, empty)]
    if differing:
        names = ", ".join(sorted(k.__name__ for k in differing))
        yield Finding(
            "plan", names, text("The plan was changed without its journal: {kinds}.", kinds=names)
        )


def _sums(connection: Connection) -> Iterator[Finding]:
    for obligation, book in wrong_sums(connection):
        yield Finding(
            "sums", f"obligation {obligation}", text("The kept sum of {book} is wrong.", book=book)
        )
    for payee, book in wrong_payees(connection):
        yield Finding("sums", f"payee {payee}", text("The kept sum of {book} is wrong.", book=book))


def _blobs(connection: Connection) -> Iterator[Finding]:
    for digest, body in connection.execute("SELECT digest, body FROM blob"):
        if hashlib.sha256(body).hexdigest() != digest:
            yield Finding("paper", digest[:16], text("The bytes of a paper were changed."))
    for (digest,) in connection.execute(
        "SELECT digest FROM rendition WHERE digest NOT IN (SELECT digest FROM blob) "
        "UNION SELECT digest FROM attachment WHERE digest NOT IN (SELECT digest FROM blob) "
        "UNION SELECT digest FROM auditor_pack WHERE digest NOT IN (SELECT digest FROM blob) "
        "EXCEPT SELECT digest FROM erased_bytes"
    ):
        yield Finding("paper", digest[:16], text("The bytes of a paper are missing."))


def _anchor(file: Workspace) -> Iterator[Finding]:
    anchor = file.anchor
    if anchor is None:
        return
    if file.standing is Standing.FORK:
        yield Finding(
            "anchor",
            f"log {anchor.seq}",
            text("This computer knows another line {seq}: the file was rewritten.", seq=anchor.seq),
        )
    if file.standing is Standing.OLDER:
        yield Finding(
            "anchor",
            f"log {anchor.seq}",
            text(
                "This computer has seen the ledger at line {seen}; this file ends at {here}.",
                seen=anchor.seq,
                here=file.head.seq,
            ),
        )
