"""Agreements signed, amended and ended: a draft of the plan becomes a fact of the ledger."""

from collections.abc import Iterable, Sequence
from datetime import date

from planner.domain.agreed import Agreed, as_case
from planner.domain.drafts import Draft
from planner.domain.eligibility_facts import Relation, Signatory
from planner.domain.errors import Blocked, Refused
from planner.domain.facts import Agreement, AgreementVersion
from planner.domain.postings import Covered, Signed, Termination, Version
from planner.domain.products import accounts_named
from planner.domain.provisions import Provisions, gone_with
from planner.domain.record import Change, Id, removed
from planner.domain.signable import unfit_clauses
from planner.domain.text import text
from planner.domain.versions import check_amendment, version_on
from planner.session.accruals import accrue_all, post_and_accrue
from planner.session.agreement_words import provisions_of_draft, worded
from planner.session.core import Posting, Session
from planner.session.partners import (
    INSIDERS,
    account_name,
    account_said,
    known_partner,
    named,
    partner_name,
)

NEVER = frozenset({Relation.CONNECTED, Relation.OWN_STAFF})
"""Whom no consent lets earn."""

__all__ = ["INSIDERS", "activate", "agreement_of", "in_force", "terminate"]


def activate(session: Session, draft_id: Id) -> Posting:
    """The draft was signed: it becomes an agreement, or a new version of one, from its day on.
    One transaction, which cannot be undone. Insiders of an account are refused."""
    draft = session.plan.get(Draft, draft_id)
    known_partner(session, draft.partner)
    if not draft.terms.directs and draft.terms.volume is None:
        raise Refused(text("The agreement pays nothing yet: add a direct or a volume part."))
    name = partner_name(session, draft.partner)
    _refuse_insiders(session, draft)
    _check_days(draft)
    _check_scopes(session, draft)
    said = provisions_of_draft(session, draft)
    _refuse_words(said)
    edits = (*removed(draft), *gone_with(session.plan, draft_id))
    gone = Change(text("Sign the agreement of {name}", name=name), edits)
    facts = _amendment(session, draft) if draft.agreement else _first(session, draft)
    (version,) = [fact for fact in facts if isinstance(fact, Version)]
    facts += worded(said, version, tripartite=bool(_inside(session, draft)))
    posting = session.post(gone.text, facts, gone)
    accrue_all(session)
    return posting


def terminate(session: Session, agreement: Id, on: date) -> Posting:
    """End the agreement; `on` is its last day. What was earned stays earned."""
    found = agreement_of(session, agreement)
    if found.terminated_on is not None:
        raise Refused(text("{number} has ended already.", number=found.number))
    if on < found.from_:
        raise Refused(
            text(
                "{number} begins on {day}; it cannot end before.",
                number=found.number,
                day=found.from_,
            )
        )
    name = text("End {number}", number=found.number)
    fact = Termination(agreement=agreement, terminated_on=on)
    return post_and_accrue(session, name, [fact])


def agreement_of(session: Session, agreement: Id) -> Agreement:
    for each in session.ledger.agreements():
        if each.id == agreement:
            return each
    raise Refused(text("That agreement is not in this ledger."))


def in_force(
    agreements: Iterable[Agreement], account: Id, currency: str, day: date
) -> Agreement | None:
    """The one that covers the account in the currency on a day; there is never more than one."""
    for each in agreements:
        covers = account in each.accounts and each.currency == currency
        covers = covers and each.covered_from(account) <= day
        if covers and version_on(each, day) and day <= (each.ends_on or date.max):
            return each
    return None


def _check_days(draft: Draft) -> None:
    begin, until = draft.terms.from_, draft.terms.until
    if begin is not None and begin != draft.from_:
        raise Refused(
            text(
                "The terms begin on {begin}, the draft on {day}. Let both begin on one day.",
                begin=begin,
                day=draft.from_,
            )
        )
    if until is not None and until < draft.from_:
        raise Refused(text("The last day of the terms lies before their first."))


def _check_scopes(session: Session, draft: Draft) -> None:
    """Terms speak of no account that the agreement does not cover."""
    covered = set(draft.accounts)
    if draft.agreement:
        covered |= agreement_of(session, draft.agreement).accounts
    known = {str(account) for account in covered}
    for account in accounts_named(draft.terms):
        if account not in known:
            name = account_said(session, account)
            raise Refused(text("The terms speak of {account}, which is not covered.", account=name))


def _refuse_words(said: Provisions) -> None:
    """No own clause may hide a payment, and none may say two things in two languages."""
    found = unfit_clauses(said.clauses, said.written)
    if found:
        raise Refused(text("It cannot be signed yet: {why}.", why=found[0]))


def _inside(session: Session, draft: Draft) -> list[Id]:
    """The accounts of the draft whose people the partner belongs to."""
    dossier = session.ledger.dossier(draft.partner)
    found = [(a, dossier.relation(a, session.today)) for a in draft.accounts]
    return [a for a, fact in found if fact is not None and fact.relation in INSIDERS]


def _refuse_insiders(session: Session, draft: Draft) -> None:
    """Whoever belongs to an account is refused, unless that account has agreed in writing to what
    the draft says; whom nobody's consent helps, always."""
    for account in barred_accounts(session, draft):
        raise Blocked(
            text(
                "{partner} cannot be paid for {account}: they work for it, act for it or "
                "belong to it, and there is no written consent of {account}. Pay the rebate "
                "to {account} itself instead: make {account} the partner.",
                partner=partner_name(session, draft.partner),
                account=account_name(session, account),
            )
        )


def barred_accounts(session: Session, draft: Draft) -> list[Id]:
    """The accounts of a draft for whose people it would be, without their consent."""
    dossier = session.ledger.dossier(draft.partner)
    days = (draft.from_, session.today, date.max)
    found = []
    for account in draft.accounts:
        facts = [dossier.relation(account, day) for day in days]
        inside = {f.relation for f in facts if f is not None and f.relation in INSIDERS}
        agreed = any(_agreed(c, draft, account) for c in dossier.consents)
        if inside and (inside & NEVER or not agreed):
            found.append(account)
    return found


def _agreed(consent: Agreed, draft: Draft, account: Id) -> bool:
    """Does that consent let the account's people earn by the draft, on some day of it?"""
    given = as_case(consent, account, draft.terms.currency, None)
    valid = given.covers_account and given.written and given.signatory is Signatory.AUTHORISED
    return valid and max(consent.begins, draft.from_) <= consent.last


def _first(session: Session, draft: Draft) -> list[object]:
    if not draft.accounts:
        raise Refused(text("Name the accounts the agreement covers."))
    currency = draft.terms.currency
    _refuse_overlap(session, draft, draft.accounts)
    ids = session.plan.new_ids()
    facts = [f for account in draft.accounts for f in named(session, account, ids)]
    agreement = next(ids)
    number = f"PA-{draft.from_.year}-"
    number += f"{session.numbered(number) + 1:03}"
    return [
        *facts,
        Signed(
            id=agreement, number=number, payee=draft.partner, currency=currency,
            from_=draft.from_, signed_on=session.today,
        ),
        Version(agreement=agreement, n=1, from_=draft.from_, terms=draft.terms),
        *(Covered(agreement=agreement, account=account) for account in draft.accounts),
    ]  # fmt: skip


def _refuse_overlap(session: Session, draft: Draft, accounts: Sequence[Id]) -> None:
    """A partner has at most one agreement in force for an account and currency."""
    for other in session.ledger.agreements(draft.partner):
        shared = other.accounts & set(accounts)
        open_ended = other.ends_on is None or other.ends_on >= draft.from_
        if shared and other.currency == draft.terms.currency and open_ended:
            raise Refused(
                text(
                    "{number} covers {account} already. Amend it, or end it before {day}.",
                    number=other.number,
                    account=account_name(session, min(shared)),
                    day=draft.from_,
                )
            )


def _amendment(session: Session, draft: Draft) -> list[object]:
    agreement = agreement_of(session, draft.agreement)
    if agreement.payee != draft.partner:
        raise Refused(text("That agreement is another partner's."))
    if agreement.terminated_on is not None:
        raise Refused(text("{number} has ended already.", number=agreement.number))
    if agreement.currency != draft.terms.currency:
        raise Refused(text("An agreement keeps its currency. Sign a new one instead."))
    n = max(v.n for v in agreement.versions) + 1
    version = AgreementVersion(n=n, seq=0, from_=draft.from_, terms=draft.terms)
    check_amendment(agreement, version)
    ids = session.plan.new_ids()
    added = [a for a in draft.accounts if a not in agreement.accounts]
    _refuse_overlap(session, draft, added)
    facts = [f for account in added for f in named(session, account, ids)]
    return [
        *facts,
        Version(agreement=agreement.id, n=n, from_=draft.from_, terms=draft.terms),
        *(Covered(agreement=agreement.id, account=account) for account in added),
    ]
