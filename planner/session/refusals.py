"""Letters that decline to pay a partner and offer the lawful way instead."""

from dataclasses import dataclass, replace
from datetime import timedelta

from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import AgreementFacts, AgreementStatus, Event
from planner.domain.errors import Refused
from planner.domain.facts import Agreement
from planner.domain.papers import Party
from planner.domain.record import Id
from planner.domain.refusal_letter import RefusalLetter
from planner.domain.refusal_offers import letter_offers, letter_reason
from planner.domain.seller import seller
from planner.domain.text import text
from planner.domain.verdicts import BlockClass, Verdict
from planner.session.agreements import INSIDERS, in_force
from planner.session.core import Session
from planner.session.kept_papers import Filed, issue_once
from planner.session.paper_parties import partner_party
from planner.session.partners import account_name, partner_name
from planner.session.printing import render_refusal

REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class PrintedLetter:
    number: str
    pdf: bytes
    paper: RefusalLetter


def declined(session: Session, payee: Id) -> list[tuple[Id, Verdict]]:
    """The accounts for which the partner cannot be paid today, with the verdict."""
    ledger, today = session.ledger, session.today
    agreements = ledger.agreements(payee)
    accounts = {r.account for r in ledger.dossier(payee).relations}
    accounts |= {account for agreement in agreements for account in agreement.accounts}
    found = []
    for account in sorted(accounts):
        among = {a.currency: in_force(agreements, account, a.currency, today) for a in agreements}
        running = next((a for a in among.values() if a is not None), None)
        verdict = _verdict(session, payee, running, account)
        if verdict.blocked:
            found.append((account, verdict))
    return found


def _verdict(session: Session, payee: Id, running: Agreement | None, account: Id) -> Verdict:
    """As of today. An agreement that is missing is taken as signed for whom belongs to the account:
    signing one would not help them."""
    day = session.today
    event = Event(order_on=day, receipt_on=day, pay_on=day)
    case = session.ledger.dossier(payee).case(account, running, event, day)
    if running is None and case.relation in INSIDERS:
        signed = AgreementFacts(
            status=AgreementStatus.SIGNED,
            effective_from=day - timedelta(days=1),
            mandatory_clauses=True,
        )
        case = replace(case, agreement=signed)
    return eligible(case)


def preview(session: Session, payee: Id, account: Id, language: str) -> PrintedLetter:
    """The letter as it would be today; kept nowhere."""
    paper = compose(session, payee, account, "—")
    return PrintedLetter("", render_refusal(paper, language), paper)


def issue(session: Session, payee: Id, account: Id, language: str) -> PrintedLetter:
    """A letter with a number of its own, kept as it is printed."""
    prefix = f"RL-{session.today.year}-"
    number = f"{prefix}{session.numbered(prefix) + 1:03}"
    paper = compose(session, payee, account, number)
    filed = Filed(REFUSAL, number, payee)
    pdf = issue_once(session, filed, paper, language, lambda: render_refusal(paper, language))
    return PrintedLetter(number, pdf, paper)


def compose(session: Session, payee: Id, account: Id, number: str) -> RefusalLetter:
    """Refused where nothing is in the way of paying."""
    verdict = next((v for a, v in declined(session, payee) if a == account), None)
    if verdict is None:
        raise Refused(
            text(
                "{payee} may be paid for {account}: there is nothing to decline.",
                payee=partner_name(session, payee),
                account=account_name(session, account),
            )
        )
    code, name = verdict.reasons[0], account_name(session, account)
    return RefusalLetter(
        number=number,
        on=session.today,
        seller=seller(session.plan),
        partner=_addressed(partner_party(session, payee)),
        account=name,
        reason=letter_reason(code, account=name),
        ways=letter_offers(code, account=name),
        for_good=verdict.block_class is BlockClass.HARD,
    )


def _addressed(party: Party) -> Party:
    """What a letter needs of its reader, and no more."""
    return Party(
        id=party.id, name=party.name, representative=party.representative, address=party.address
    )
