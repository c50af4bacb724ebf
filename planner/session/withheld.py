"""Tax that is usually kept back of a person's pay: an estimate to show, never a filing."""

from datetime import date

from planner.domain.eligibility_facts import Form, Relation
from planner.domain.money import shown
from planner.domain.parties import held_on
from planner.domain.paying import PAID, WITHHELD
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.withholding import RULE, Withholding, labour_withholding
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


def estimate_said(session: Session, payee: Id, currency: str, income: int, on: date) -> Text:
    """The estimate with its rule and formula, or that no rule is known for such a payee."""
    found = withholding_estimate(session, payee, currency, income, on)
    if found is None:
        return text(
            "The program knows no rule for this partner: ask your accountant and type the tax."
        )
    words = text(
        "{rule}: {formula}. An estimate, not a filing; type another figure if it differs.",
        rule=RULE,
        formula=found.formula,
    )
    earlier, kept = _this_month(session, payee, on)
    if not earlier:
        return words
    return text(
        "{words} Paid earlier this month: {earlier}, of which {kept} was kept back.",
        words=words,
        earlier=shown(earlier, currency),
        kept=shown(kept, currency),
    )


def kept_by(session: Session, payee: Id, currency: str, income: int, on: date, tax: int) -> str:
    """By which rule so much is kept back, as a voucher says it; empty where nothing is."""
    if not tax:
        return ""
    found = withholding_estimate(session, payee, currency, income, on)
    return RULE.in_english() if found is not None and found.withheld == tax else "typed"


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
