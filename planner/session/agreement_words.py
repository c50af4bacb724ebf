"""What agreements say besides their terms: of a draft, and as the facts of a signed version."""

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.clauses import MANDATORY
from planner.domain.drafts import Draft
from planner.domain.postings import OwnWords, Version, Worded
from planner.domain.provisions import OwnClause, Provisions, provisions_of
from planner.domain.record import Id
from planner.session.core import Session


def provisions_of_draft(session: Session, draft: Draft) -> Provisions:
    """As kept with the draft; until then an amendment says what the newest version says."""
    kept = provisions_of(session.plan, draft.id)
    if kept.id or not draft.agreement:
        return kept
    versions = session.ledger.facts(Version, "WHERE t.agreement = ?", (draft.agreement,))
    newest = max((v.n for v in versions), default=0)
    return replace(provisions_signed(session, draft.agreement, newest), draft=draft.id)


def provisions_signed(session: Session, agreement: Id, n: int) -> Provisions:
    """What a signed version says besides its terms; the usual words for one of an older file."""
    ledger, own = session.ledger, "WHERE t.agreement = ? AND t.n = ?"
    found = ledger.facts(Worded, own, (agreement, n))
    if not found:
        return Provisions(id=Id(0), draft=Id(0))
    return provisions_from(found[0], ledger.facts(OwnWords, own, (agreement, n)))


def provisions_from(words: Worded, clauses: Sequence[OwnWords]) -> Provisions:
    """The facts of a version as what a draft would say."""
    own = sorted(clauses, key=lambda c: c.k)
    return Provisions(
        id=Id(0), draft=Id(0), written=words.written, prevailing=words.prevailing,
        profile=words.profile, place=words.place, law=words.law, forum=words.forum,
        products=words.products, territory=words.territory, dispute_days=words.dispute_days,
        notice_days=words.notice_days, keep_years=words.keep_years, ours=words.ours,
        complete=bool(words.clauses), hides=words.secrecy,
        clauses=tuple(OwnClause(zh=c.zh, en=c.en, aligned=c.aligned) for c in own),
    )  # fmt: skip


def worded(said: Provisions, version: Version, *, tripartite: bool) -> list[object]:
    """What the version says besides its terms, as facts. On our own paper every mandatory clause
    is there, and the scan has found no secrecy; of another paper, what the user has answered."""
    letters = MANDATORY + ("V" if tripartite else "")
    complete = said.ours or said.complete
    words = Worded(
        agreement=version.agreement, n=version.n, written=said.written,
        prevailing=said.prevailing, profile=said.profile, dispute_days=said.dispute_days,
        notice_days=said.notice_days, keep_years=said.keep_years, ours=said.ours,
        clauses=letters if complete else "", secrecy=not said.ours and said.hides,
        place=said.place, law=said.law, forum=said.forum, products=said.products,
        territory=said.territory,
    )  # fmt: skip
    own = [
        OwnWords(agreement=version.agreement, n=version.n, k=k, aligned=c.aligned, zh=c.zh, en=c.en)
        for k, c in enumerate(said.clauses, 1)
    ]
    return [words, *own]
