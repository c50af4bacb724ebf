"""Papers that left the house: their data in the ledger, their bytes in the file, printed alike."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from planner.domain.errors import Refused
from planner.domain.paper_data import PAPERS, Paper, as_data, canonical, digest, paper_from
from planner.domain.postings import Issued, Rendition
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.core import Session

P = TypeVar("P", bound=Paper)


def keep(
    session: Session, fact: Issued, language: str, pdf: bytes, facts: Sequence[Issued] = ()
) -> None:
    """Keep the bytes of a paper in one language; `facts` is the paper itself the first time."""
    found = hashlib.sha256(pdf).hexdigest()
    rendition = Rendition(paper=fact.id, language=language, digest=found)
    session.post(
        text("Issue {number}", number=fact.number),
        [*facts, rendition],
        kind="paper",
        blobs={found: pdf},
    )


@dataclass(frozen=True, slots=True)
class Filed:
    """Which paper of whom: `kind` is the word of `Issued.kind`."""

    kind: str
    number: str
    payee: Id
    agreement: Id = Id(0)
    currency: str = ""


def issue_once(
    session: Session, filed: Filed, paper: Paper, language: str, render: Callable[[], bytes]
) -> bytes:
    """Issue a paper that stands for itself: its data into the ledger, its bytes into the file.
    Afterwards the same bytes, whatever has changed since."""
    old = session.ledger.paper(filed.number)
    if old is not None:
        return printed_again(session, old, language, render)
    pdf = render()
    fact = Issued(
        id=next(session.plan.new_ids()), kind=filed.kind, number=filed.number, payee=filed.payee,
        agreement=filed.agreement, version=0, upto=session.file.head.seq, currency=filed.currency,
        corrects=Id(0), data_digest=digest(paper), data=canonical(as_data(paper)).decode(),
    )  # fmt: skip
    keep(session, fact, language, pdf, [fact])
    return pdf


def printed_again(
    session: Session, old: Issued, language: str, render: Callable[[], bytes]
) -> bytes:
    """The bytes that were issued; another language of the same data is rendered once and kept.
    Refused where they are damaged."""
    for rendition in session.ledger.renditions(old.id):
        if rendition.language == language:
            pdf = session.file.blob(rendition.digest)
            if pdf is None and not old.data:
                raise _erased(old)
            if pdf is None or hashlib.sha256(pdf).hexdigest() != rendition.digest:
                raise Refused(text("The bytes of {number} are damaged.", number=old.number))
            return pdf
    pdf = render()
    keep(session, old, language, pdf)
    return pdf


def _erased(old: Issued) -> Refused:
    return Refused(
        text(
            "The payee of {number} was erased: it is not printed again. A copy without names can "
            "be made of a statement.",
            number=old.number,
        )
    )


def again(session: Session, number: str, language: str) -> bytes:
    """An issued paper of any kind: its kept bytes, or its data rendered in a further language."""
    old = session.ledger.paper(number)
    if old is None:
        raise Refused(text("There is no paper {number}.", number=number))

    def render() -> bytes:
        from planner.session.printing import render_paper

        return render_paper(paper_of(old, PAPERS[old.kind]), language)

    return printed_again(session, old, language, render)


def paper_of(old: Issued, kind: type[P]) -> P:
    """The paper as it was issued, from its own data. Refused where that is erased or damaged."""
    if not old.data:
        raise _erased(old)
    paper = paper_from(json.loads(old.data))
    if not isinstance(paper, kind) or digest(paper) != old.data_digest:
        raise Refused(text("The data of {number} is damaged.", number=old.number))
    return paper
