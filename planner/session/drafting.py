"""What a draft of an agreement begins with."""

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.drafts import Draft
from planner.domain.facts import Agreement
from planner.domain.periods import PeriodLength, period_holding
from planner.domain.record import Id
from planner.domain.terms import Terms
from planner.session.agreement_papers import relation_to
from planner.session.agreements import INSIDERS
from planner.session.core import Session


def new_draft(session: Session, partner: Id, terms: Terms) -> Draft:
    """One about every account that the partner is not an insider of, or whose consent it has, from
    today."""
    dossier = session.ledger.dossier(partner)
    known = sorted({relation.account for relation in dossier.relations})
    agreed = {consent.fact.employer for consent in dossier.consents}
    accounts = [a for a in known if a in agreed or relation_to(session, partner, a) not in INSIDERS]
    return Draft(
        id=Id(0), partner=partner, accounts=tuple(accounts), terms=terms, from_=session.today
    )


def amendment(session: Session, agreement: Agreement) -> Draft:
    """The next version with the newest terms. It begins where the next period of the volume does,
    or, where the terms have a last day, the day after."""
    terms = max(agreement.versions, key=lambda v: v.n).terms
    length = terms.volume.period if terms.volume else PeriodLength.MONTH
    begin = period_holding(max(session.today, agreement.from_), length).end
    if terms.until is not None and terms.until < date.max:
        begin = min(begin, terms.until + timedelta(days=1))
    return Draft(
        id=Id(0),
        partner=agreement.payee,
        accounts=tuple(sorted(agreement.accounts)),
        terms=replace(terms, until=None),
        from_=begin,
        agreement=agreement.id,
    )
