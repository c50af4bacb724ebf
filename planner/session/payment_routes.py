"""Where the money of an obligation goes: to the payee, or to its employer."""

from planner.domain.agreed import consent_on
from planner.domain.eligibility_facts import Relation, Route
from planner.domain.errors import Blocked
from planner.domain.judging import Dossier
from planner.domain.obligations import Key
from planner.domain.record import Id
from planner.domain.standing import inside
from planner.domain.text import text
from planner.session.agreements import agreement_of
from planner.session.core import Session
from planner.session.partners import partner_name

_BUYERS = (Relation.IS_ACCOUNT, Relation.SOLE_OWNER)


def destination(session: Session, key: Key) -> Id:
    """The employer whose corporate account, or credit note, the money of an obligation goes to; 0:
    the payee. A commission is the payee's."""
    return max(_destinations(session, key), default=Id(0))


def refuse_two_destinations(session: Session, key: Key) -> None:
    """Blocked where a rebate goes to two: such accounts need agreements of their own."""
    if len(_destinations(session, key)) > 1:
        raise Blocked(
            text(
                "What {payee} earns here goes to more than one bank account. End the agreement and "
                "sign one for each buying organisation.",
                payee=partner_name(session, key.payee),
            )
        )


def _destinations(session: Session, key: Key) -> set[Id]:
    if key.part == "commission":
        return {Id(0)}
    dossier = session.ledger.dossier(key.payee)
    redirected = {
        redirect.employer
        for other, redirect in dossier.exits.redirects
        if other._replace(part="rebate") == key
    }
    if not dossier.consents and not redirected:
        return {Id(0)}
    return redirected | _by_route(session, dossier, key)


def _by_route(session: Session, dossier: Dossier, key: Key) -> set[Id]:
    deal = session.ledger.deal(key.deal) if key.deal else None
    if deal is not None:
        found = consent_on(dossier.consents, deal.account, deal.on)
        relation, left_on = dossier.stands(deal.account, deal.on)
        by_employer = found is not None and found.fact.route is Route.EMPLOYER
        if by_employer and inside(relation, left_on, deal.on):
            return {deal.account}
        return {Id(0)} if relation in _BUYERS else set()
    targets: set[Id] = set()
    for account in agreement_of(session, key.agreement).accounts:
        if any(r.account == account and r.relation in _BUYERS for r in dossier.relations):
            targets.add(Id(0))
        own = (c.fact for c in dossier.consents if c.fact.employer == account)
        if any(fact.route is Route.EMPLOYER for fact in own):
            targets.add(account)
    return targets
