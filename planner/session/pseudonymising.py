"""A payee's name taken out of the ledger once the law no longer wants it kept there.

Amounts, days and lines stay; papers given out still verify by their digests; what was printed is
not printed again, but a marked copy without names can be.
"""

import json
from datetime import date

from planner.domain.eligibility_facts import Form
from planner.domain.erasing import (
    NAME,
    ErasedBytes,
    ErasedSeal,
    Redacted,
    kept_until,
    without_names,
)
from planner.domain.errors import Refused
from planner.domain.paper_data import canonical, paper_from
from planner.domain.papers import Copy, StatementPaper
from planner.domain.postings import Issued
from planner.domain.record import Change, Id
from planner.domain.text import text
from planner.session.core import Session
from planner.session.erasing import take_note
from planner.session.partners import partner_name
from planner.store.erased import held_bytes, seals_of, titles_naming

MARK = "———"
"""Stands where a name stood."""


def payee_kept_until(session: Session, payee: Id) -> date | None:
    """The last day on which the law wants the name in the ledger; None where nothing was earned,
    paid or printed."""
    ledger = session.ledger
    days = [entry.posted_on for entry in ledger.entries(payee)]
    days += [payout.on for payout in ledger.payouts(payee)]
    days += [paper.end for paper in ledger.papers(payee) if paper.end is not None]
    return kept_until(max(days, default=None))


def is_a_person(session: Session, payee: Id) -> bool:
    """An organisation's name is nobody's."""
    return all(known.form is not Form.ORG for known in session.ledger.identities(payee))


def pseudonymise(session: Session, payee: Id) -> None:
    """Take the name, the account and every printed paper of a payee out of the file. Refused while
    the law wants them kept, and while money is open. It cannot be undone."""
    until, name = payee_kept_until(session, payee), partner_name(session, payee)
    if until is not None and session.today <= until:
        raise Refused(
            text(
                "The ledger must keep the name of {name} until {day}. Erase it after that day.",
                name=name,
                day=until,
            )
        )
    sums = session.ledger.balance(payee)
    if any(books.get("payable") or books.get("held") for books in sums.values()):
        raise Refused(text("Money of {name} is still open. Pay it or reverse it first.", name=name))
    take_out(session, payee)
    take_note(session)


def take_out(session: Session, payee: Id) -> None:
    """Whatever the law says of it: in an older state of a workspace where that was done."""
    reading = session.file.reading
    papers, names = session.ledger.papers(payee), _names(session, payee)
    titles = {s for name in names for s in titles_naming(reading, name)}
    seals = sorted({*seals_of(reading, payee), *titles})
    facts: list[object] = [ErasedSeal(seal=seal) for seal in seals]
    facts += [ErasedBytes(digest=digest) for digest in held_bytes(reading, payee)]
    facts += [Redacted(paper=p.id, data=_redacted(p, names)) for p in papers if p.data]
    if facts:
        nothing = Change(NAME, ())
        session.erase(nothing, nothing, facts)


def is_erased(session: Session, old: Issued) -> bool:
    """Was the payee of an issued paper erased?"""
    return not old.data and bool(_kept(session, old))


def marked_copy(session: Session, old: Issued, language: str) -> bytes:
    """The figures of an erased statement, marked as a copy without names. Refused for other
    papers: without names they say nothing."""
    kept = _kept(session, old)
    data = json.loads(kept[0].data) if kept else {}
    if not kept or data.get("paper") != "statement":
        raise Refused(
            text("The payee of {number} was erased. It is not printed again.", number=old.number)
        )
    from planner.session.printing import render_statement

    paper = paper_from({**data, "copy": Copy.ERASED.value})
    if not isinstance(paper, StatementPaper):
        raise Refused(text("The data of {number} is damaged.", number=old.number))
    return render_statement(paper, language)


def _kept(session: Session, old: Issued) -> list[Redacted]:
    return session.ledger.facts(Redacted, "WHERE t.paper = ?", (old.id,))


def _redacted(paper: Issued, names: set[str]) -> str:
    data = without_names(json.loads(paper.data), names, MARK)
    if isinstance(data, dict) and isinstance(data.get("partner"), dict):
        data["partner"] = {
            key: MARK if key in _PERSONAL and value else value
            for key, value in data["partner"].items()
        }
    return canonical(data if isinstance(data, dict) else {}).decode()


_PERSONAL = frozenset(
    {
        "name", "number", "address", "contact", "representative", "title", "bank", "bank_account",
        "account_holder",
    }
)  # fmt: skip


def _names(session: Session, payee: Id) -> set[str]:
    """Everything by which the payee is called, on any paper."""
    found: set[str] = set()
    for identity in session.ledger.identities(payee):
        found |= {identity.name, identity.representative, identity.registration, identity.contact}
    for account in session.ledger.dossier(payee).bank_accounts:
        found |= {account.holder_name, account.number}
    return {name for name in found if len(name.strip()) > 1}
