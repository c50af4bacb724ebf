"""A printed statement as evidence: does it agree with itself, and with the ledger it came from?"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from planner.domain.errors import Refused
from planner.domain.paper_data import digest
from planner.domain.papers import Copy, StatementPaper
from planner.domain.postings import Issued, LostNumber
from planner.domain.recomputing import Finding, recomputed, statement_from
from planner.domain.statement import Span, balance_of
from planner.domain.text import Text, text
from planner.session.accruals import STATEMENT
from planner.session.core import Session
from planner.session.printing import render_statement

if TYPE_CHECKING:
    from planner.documents.reading_back import Brought

__all__ = ["Finding", "Verified", "verify_statement"]

DATA = "statement.json"
_DIGITS = re.compile("[0-9a-f]{64}")
_GROUPS = re.compile(r"[0-9a-f]{4}(?:\s+[0-9a-f]{4}){15}")
LAST = date.max
_MOST = 5  # pages named; one is enough to know
_SHOWN = 12  # words of a difference


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found; nothing where all agrees. `notes` are true and nobody's fault."""

    number: str
    findings: tuple[Finding, ...]
    notes: tuple[Text, ...] = ()


def verify_statement(pdf: bytes, session: Session | None = None) -> Verified:
    """Hold a statement's PDF against its own attached data and, with a session, against the
    ledger. Refused where it is no statement's PDF or cannot be read; it changes nothing."""
    from planner.documents.reading_back import brought, page_words

    held = brought(pdf, DATA)
    count, pages = page_words(pdf, 1 + len(held.data) // 64)
    printed = _Printed(pdf, held, count, tuple(_squeezed(page) for page in pages))
    findings = list(_digest(printed, held.data))
    try:
        paper, wrong = statement_from(_object(held.data))
    except Refused as refused:
        if not findings:
            raise
        return Verified("", (*findings, Finding("data", DATA, refused.text)))
    findings += [*wrong, *_copy(paper), *recomputed(paper)]
    if not findings and hashlib.sha256(held.data).hexdigest() != digest(paper):
        findings.append(
            Finding("data", DATA, text("The attached data was written by no statement."))
        )
    issued = None if session is None else _issued(session, paper)
    if session is not None:
        findings += _against(session, paper, issued)
    if session is not None and issued is not None and _is_kept(session, issued, pdf):
        return Verified(paper.number, tuple(findings))
    differing = list(_text(printed, pages, paper))
    notes = () if session is None or differing or findings else (_OTHER_BYTES,)
    return Verified(paper.number, (*findings, *differing), notes)


_OTHER_BYTES = text(
    "These are not the very bytes that were kept, but their text and look are the same."
)


@dataclass(frozen=True, slots=True)
class _Printed:
    """The file brought: `pages` are the words of each without spaces, `count` how many it has."""

    pdf: bytes
    held: "Brought"
    count: int
    pages: tuple[str, ...]


def _object(data: bytes) -> Mapping[str, object]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as problem:
        raise Refused(text("The data of this paper is damaged.")) from problem
    if not isinstance(found, dict):
        raise Refused(text("The data of this paper is damaged."))
    return found


def _digest(printed: _Printed, data: bytes) -> Iterator[Finding]:
    """The digest on the paper is that of the bytes attached to it."""
    if hashlib.sha256(data).hexdigest() not in _DIGITS.findall("\n".join(printed.pages)):
        yield Finding(
            "digest",
            DATA,
            text("The attached data is not the data whose digest is printed on the paper."),
        )


def _copy(paper: StatementPaper) -> Iterator[Finding]:
    if paper.copy is Copy.PREVIEW:
        yield Finding("copy", "statement", text("This is a preview: it was never issued."))
    if paper.copy is Copy.ERASED:
        yield Finding("copy", paper.number, text("This is a copy without names, not the paper."))
    if paper.copy is Copy.VOID:
        yield Finding("copy", paper.number, text("{number} is void.", number=paper.number))


def _text(printed: _Printed, pages: list[str], paper: StatementPaper) -> Iterator[Finding]:
    """What the data prints is what the file shows, word by word and then to the eye: a figure
    can be covered by a picture that has no words."""
    from planner.documents.reading_back import brought, page_words

    try:
        wanted_pdf = render_statement(paper, printed.held.language)
    except Refused as refused:
        yield Finding("text", "statement", refused.text)
        return
    if wanted_pdf == printed.pdf:
        return
    for said, due in zip(printed.held.about, brought(wanted_pdf, DATA).about, strict=True):
        if said != due:
            yield _difference("title", said, due, paper.head)
    count, wanted = page_words(wanted_pdf, printed.count)
    differing = [
        n
        for n, (page, due) in enumerate(zip(pages, wanted, strict=False))
        if _masked(page, paper) != _masked(due, paper)
    ]
    for n in differing[:_MOST]:
        yield _difference(f"page {n + 1}", pages[n], wanted[n], paper.head)
    if count != printed.count:
        yield Finding(
            "text",
            "statement",
            text("It has {n} pages; its data gives {wanted}.", n=printed.count, wanted=count),
        )
    elif not differing:
        yield from _look(printed.pdf, wanted_pdf, count)


def _look(pdf: bytes, wanted: bytes, pages: int) -> Iterator[Finding]:
    """The first page that is another picture, though its words are the same."""
    from planner.documents.reading_back import differing_area
    from planner.documents.statement import is_code

    for n in range(pages):
        area = differing_area(pdf, wanted, n)
        if area is None:
            continue
        if is_code(area):
            said = text("The code on the page is not the code of its data.")
            yield Finding("code", f"page {n + 1}", said)
        else:
            said = text("The page looks different from what its data prints.")
            yield Finding("look", f"page {n + 1}", said)
        return


def _difference(where: str, page: str, due: str, head: str) -> Finding:
    """The first words that differ."""

    def words(page: str) -> list[str]:
        return _GROUPS.sub(lambda g: g[0] if _squeezed(g[0]) == head else "#", page).split()

    said, wanted = words(page), words(due)
    changes = SequenceMatcher(None, said, wanted, autojunk=False).get_opcodes()
    here, there = said[:_SHOWN], wanted[:_SHOWN]
    for kind, a, b, c, d in changes:
        if kind != "equal":
            here, there = said[a:b][:_SHOWN], wanted[c:d][:_SHOWN]
            break
    told = text(
        "It says “{here}” where its data says “{there}”.",
        here=" ".join(here),
        there=" ".join(there),
    )
    return Finding("text", where, told)


def _squeezed(page: str) -> str:
    """Without spaces and line ends: where they fall differs between fonts and readers."""
    return "".join(page.split())


def _masked(page: str, paper: StatementPaper) -> str:
    """Without spaces, and without the data's digest, which is compared by itself."""
    return _DIGITS.sub(lambda found: found[0] if found[0] == paper.head else "#", _squeezed(page))


def _issued(session: Session, paper: StatementPaper) -> Issued | None:
    found = session.ledger.paper(paper.number)
    return found if found is not None and found.kind == STATEMENT else None


def _is_kept(session: Session, issued: Issued, pdf: bytes) -> bool:
    """Whether these are bytes that were issued: then they show what they showed."""
    found = hashlib.sha256(pdf).hexdigest()
    return any(r.digest == found for r in session.ledger.renditions(issued.id))


def _against(session: Session, paper: StatementPaper, issued: Issued | None) -> Iterator[Finding]:
    if paper.copy is Copy.PREVIEW:
        return
    if issued is None:
        said = text("This workspace has issued no statement {number}.", number=paper.number)
        if any(lost.number == paper.number for lost in session.ledger.facts(LostNumber)):
            said = text(
                "{number} was issued after the state to which this file was restored: it is void.",
                number=paper.number,
            )
        yield Finding("ledger", paper.number, said)
        return
    if issued.data_digest != digest(paper):
        yield Finding(
            "ledger",
            paper.number,
            text("This workspace has issued {number} with other data.", number=paper.number),
        )
    elif paper.closing != _balance(session, issued):
        yield Finding(
            "ledger", paper.number, text("The entries of the ledger give another closing balance.")
        )
    yield from _head(session, paper)
    yield from replaced_by(session, issued)


def _balance(session: Session, issued: Issued) -> int:
    """What the seller owed by the entries that stand on this statement and on earlier ones, as
    they stood when it was issued."""
    before = [p for p in session.ledger.papers(issued.payee, STATEMENT) if p.seq < issued.seq]
    replaced = {issued.corrects, *(p.corrects for p in before)}
    known = [
        p
        for p in before
        if p.id not in replaced
        and p.currency == issued.currency
        and (p.end or LAST) <= (issued.end or LAST)
    ]
    spans = [Span(p.upto, p.start or LAST, p.end or LAST) for p in (*known, issued)]
    keys = {id: key for key, id in session.ledger.obligations(issued.payee).items()}
    return balance_of(
        [
            (keys[entry.obligation], entry)
            for entry in session.ledger.entries(issued.payee, issued.upto)
            if keys[entry.obligation].currency == issued.currency
            and any(span.holds(entry) for span in spans)
        ]
    )


def _head(session: Session, paper: StatementPaper) -> Iterator[Finding]:
    known = session.ledger.hash_of(paper.position)
    if known is None or known.hex() != paper.head:
        yield Finding(
            "chain",
            f"log {paper.position}",
            text(
                "Line {seq} of this workspace's ledger is not the one the paper names.",
                seq=paper.position,
            ),
        )


def replaced_by(session: Session, issued: Issued) -> Iterator[Finding]:
    for other in session.ledger.papers(issued.payee, STATEMENT):
        if other.corrects == issued.id:
            yield Finding(
                "replaced",
                issued.number,
                text("{old} was replaced by {new}.", old=issued.number, new=other.number),
            )
