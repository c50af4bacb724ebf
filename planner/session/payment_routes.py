"""Where the money of an obligation goes: to the payee, or to its employer."""

from planner.domain.agreed import consent_on
from planner.domain.eligibility_facts import Relation, Route
from planner.domain.errors import Blocked
from planner.domain.exits import as_rebate
from planner.domain.obligations import Key
from planner.domain.record import Id
from planner.domain.standing import inside
from planner.domain.text import text
from planner.session.agreements import agreement_of
from planner.session.core import Session
from planner.session.partners import partner_name

_BUYERS = (Relation.IS_ACCOUNT, Relation.SOLE_OWNER)


class Routes:
    """Where the money of one payee's obligations goes; what that rests on is read once."""

    def __init__(self, session: Session, payee: Id) -> None:
        self._session, self._payee = session, payee
        self._dossier = session.ledger.dossier(payee)

    def to(self, key: Key) -> Id:
        """The employer whose corporate account, or credit note, the money goes to; 0: the payee. A
        commission is the payee's."""
        return max(self._destinations(key), default=Id(0))

    def refuse_two(self, key: Key) -> None:
        """Blocked where a rebate goes to two: such accounts need agreements of their own."""
        if len(self._destinations(key)) > 1:
            raise Blocked(
                text(
                    "What {payee} earns here goes to more than one bank account. End the agreement "
                    "and sign one for each buying organisation.",
                    payee=partner_name(self._session, self._payee),
                )
            )

    def _destinations(self, key: Key) -> set[Id]:
        dossier = self._dossier
        if key.part == "commission" or not (dossier.consents or dossier.exits.redirects):
            return {Id(0)}
        redirected = {
            redirect.employer
            for other, redirect in dossier.exits.redirects
            if as_rebate(other) == key
        }
        return redirected | self._by_route(key)

    def _by_route(self, key: Key) -> set[Id]:
        dossier = self._dossier
        deal = self._session.ledger.deal(key.deal) if key.deal else None
        if deal is not None:
            found = consent_on(dossier.consents, deal.account, deal.on)
            relation, left_on = dossier.stands(deal.account, deal.on)
            by_employer = found is not None and found.fact.route is Route.EMPLOYER
            if by_employer and inside(relation, left_on, deal.on):
                return {deal.account}
            return {Id(0)} if relation in _BUYERS else set()
        targets: set[Id] = set()
        for account in agreement_of(self._session, key.agreement).accounts:
            if any(r.account == account and r.relation in _BUYERS for r in dossier.relations):
                targets.add(Id(0))
            own = (c.fact for c in dossier.consents if c.fact.employer == account)
            if any(fact.route is Route.EMPLOYER for fact in own):
                targets.add(account)
        return targets
