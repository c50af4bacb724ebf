"""May this partner be paid? The rules, asked for today, and said in a word with its reason."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import (
    AccountFacts,
    AgreementFacts,
    AgreementStatus,
    BankHolder,
    Case,
    Event,
    Form,
    Payee,
    Public,
    Relation,
    Sector,
)
from planner.domain.eligibility_words import refusal
from planner.domain.facts import Agreement
from planner.domain.party_words import payee_kind
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.verdicts import Condition, Reason, Verdict
from planner.session.accruals import outcome
from planner.session.agreements import INSIDERS
from planner.session.core import Session
from planner.session.partners import account_name, partner_name
from planner.session.payouts import held
from planner.session.sectors import sector_of


class Answer(Enum):
    """The words of the pill. HELD: something is earned that may not go out."""

    YES = "yes"
    PARTLY = "partly"
    NOT_NOW = "not now"
    HELD = "held"


ANSWERS: dict[Answer, Text] = {
    Answer.YES: text("May be paid"),
    Answer.PARTLY: text("May be paid in part"),
    Answer.NOT_NOW: text("Not payable yet"),
    Answer.HELD: text("Held"),
}
ANSWER_TONES = {
    Answer.YES: "good",
    Answer.PARTLY: "due",
    Answer.NOT_NOW: "due",
    Answer.HELD: "bad",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a partner stands today. `reason` says what is in the way and every lawful way on; None
    where nothing is."""

    answer: Answer
    reason: Text | None = None


def standing(session: Session, payee: Id) -> Standing:
    """Over the accounts of the partner's agreements; before there is one, over those it is
    related to."""
    agreements = session.ledger.agreements(payee)
    if held(session, payee):
        return Standing(Answer.HELD, _held_reason(session, agreements))
    today = session.today
    running = [a for a in agreements if (a.ends_on or today) >= today] or agreements
    asked = [(a, account) for a in running for account in sorted(a.accounts)]
    if not asked:
        relations = session.ledger.dossier(payee).relations
        asked_first: list[Id] = sorted({r.account for r in relations})
        return _together(session, payee, [(None, account) for account in asked_first])
    return _together(session, payee, [(a, account) for a, account in asked])


def verdict_today(session: Session, payee: Id, agreement: Agreement | None, account: Id) -> Verdict:
    """An order, its receipt and its payment today: would it be paid?"""
    day = session.today
    event = Event(order_on=day, receipt_on=day, pay_on=day)
    return eligible(session.ledger.dossier(payee).case(account, agreement, event, day))


def kind_of(session: Session, payee: Id) -> Text:
    """Buying organisation, independent intermediary: by its relations to all accounts today."""
    dossier = session.ledger.dossier(payee)
    accounts = sorted({r.account for r in dossier.relations})
    facts = [dossier.relation(account, session.today) for account in accounts]
    return payee_kind([f.relation for f in facts if f is not None])


def second_review_asked(session: Session, payee: Id) -> bool:
    """Does a payment need a second person, as for state-owned buyers?"""
    return any(
        Condition.C_SECOND_REVIEW in verdict_today(session, payee, agreement, account).conditions
        for agreement in session.ledger.agreements(payee)
        for account in agreement.accounts
    )


def conditions_of(session: Session, payee: Id) -> dict[Id, tuple[Condition, ...]]:
    """Under which conditions money would go out today, by account."""
    found: dict[Id, tuple[Condition, ...]] = {}
    for agreement in session.ledger.agreements(payee):
        for account in sorted(agreement.accounts):
            verdict = verdict_today(session, payee, agreement, account)
            if verdict.conditions:
                found[account] = verdict.conditions
    return found


def insider_refusal(
    session: Session,
    relation: Relation,
    account: Id,
    name: str,
    left_on: date | None = None,
) -> Text | None:
    """Why somebody who stands so to the account cannot be its partner, with the lawful ways on;
    None for whom this does not bar. What is not the relation's business is taken as mended."""
    if relation not in INSIDERS and relation is not Relation.FORMER_EMPLOYEE:
        return None
    day = session.today
    begun = day - timedelta(days=1)
    sector = sector_of(session, account)
    verdict = eligible(
        Case(
            payee=Payee(
                form=Form.PERSON, public=Public.NO, identified=True, bank_holder=BankHolder.SELF,
                declaration_on=begun,
            ),
            account=AccountFacts(sector=Sector.PRIVATE if sector is Sector.UNKNOWN else sector),
            relation=relation,
            left_on=left_on,
            event=Event(order_on=day, receipt_on=day, pay_on=day),
            agreement=AgreementFacts(
                status=AgreementStatus.SIGNED, effective_from=begun, mandatory_clauses=True
            ),
        )
    )  # fmt: skip
    if not verdict.blocked:
        return None
    payee = name.strip() or text("this person")
    return text(
        "This person cannot be paid. {reason}",
        reason=refusal(verdict.reasons[0], payee=payee, account=account_name(session, account)),
    )


def _together(session: Session, payee: Id, asked: list[tuple[Agreement | None, Id]]) -> Standing:
    if not asked:
        return Standing(
            Answer.NOT_NOW,
            text(
                "Say how {payee} stands to your accounts, and draft an agreement.",
                payee=partner_name(session, payee),
            ),
        )
    verdicts = [
        (account, verdict_today(session, payee, agreement, account)) for agreement, account in asked
    ]
    blocked = [(account, v) for account, v in verdicts if v.blocked]
    if not blocked:
        return Standing(Answer.YES)
    account, verdict = blocked[0]
    answer = Answer.NOT_NOW if len(blocked) == len(verdicts) else Answer.PARTLY
    return Standing(answer, said(session, verdict.reasons[0], payee, account))


def said(session: Session, code: Reason, payee: Id, account: Id) -> Text:
    """The reason and every way on, with the names."""
    return refusal(code, payee=partner_name(session, payee), account=account_name(session, account))


def _held_reason(session: Session, agreements: list[Agreement]) -> Text | None:
    last = session.ledger.last_accrual()
    day = session.today if last is None else max(session.today, last.on)
    for agreement in agreements:
        result = outcome(session, agreement, day)
        for hold in result.holds.values():
            return said(session, Reason(hold.code), agreement.payee, hold.account)
    return None
