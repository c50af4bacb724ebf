"""Tax that is usually kept back of a person's pay: an estimate to show, never a filing."""

from datetime import date

from planner.domain.eligibility_facts import Form, Relation
from planner.domain.parties import held_on
from planner.domain.paying import PAID, WITHHELD
from planner.domain.record import Id
from planner.domain.withholding import Withholding, labour_withholding
from planner.session.core import Session


def withholding_estimate(
    session: Session, payee: Id, currency: str, income: int, on: date
) -> Withholding | None:
    """What the rule keeps back of `income` (minor units) paid on a day, given what the payee got
    in the same month; None where the rule is not about such a payee: only an independent person
    paid in CNY. Whoever pays may type another figure."""
    if currency != "CNY" or not _independent_person(session, payee):
        return None
    earned, kept = _this_month(session, payee, on)
    whole = labour_withholding(earned + income)
    return Withholding(whole.taxable, max(0, whole.withheld - kept), whole.formula)


def withheld_in_month(session: Session, payee: Id, on: date) -> tuple[int, int]:
    """The payee's income of the month before this payment, and what was kept back of it."""
    return _this_month(session, payee, on)


def _independent_person(session: Session, payee: Id) -> bool:
    dossier = session.ledger.dossier(payee)
    identity = held_on(dossier.identities, session.today)
    accounts = {r.account for r in dossier.relations}
    facts = [dossier.relation(account, session.today) for account in accounts]
    known = {f.relation for f in facts if f is not None}
    return identity is not None and identity.form is Form.PERSON and known == {Relation.INDEPENDENT}


def _this_month(session: Session, payee: Id, on: date) -> tuple[int, int]:
    ledger = session.ledger
    gone = {r.of for r in ledger.reversals()}
    month = {
        p.id
        for p in ledger.payouts(payee)
        if p.currency == "CNY"
        and (p.on.year, p.on.month) == (on.year, on.month)
        and p.id not in gone
    }
    sums = {PAID: 0, WITHHELD: 0}
    for line in ledger.payout_lines(payee):
        if line.payout in month and line.kind in sums:
            sums[line.kind] += line.amount
    return sums[PAID] + sums[WITHHELD], sums[WITHHELD]
