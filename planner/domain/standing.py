"""Plain words for how a case stands: the terms in which the rules of payment are written.

Each takes the whole case and looks at one thing. Where a fact is missing the answer is the one
that blocks.
"""

from datetime import date

from planner.domain.eligibility_facts import (
    AgreementStatus,
    BankHolder,
    Case,
    Consent,
    ConsentStatus,
    Form,
    Public,
    Relation,
    Route,
    Sector,
)

COOLING_DAYS = 365
"""So long after leaving an account's service an order still counts as an insider's."""

DECLARATION_DAYS = 365
"""So long a declaration of independence covers orders."""

_INSIDE = frozenset({Relation.EMPLOYEE, Relation.AGENT, Relation.PART_OWNER, Relation.CONNECTED})
_BUYER = frozenset({Relation.IS_ACCOUNT, Relation.SOLE_OWNER})
_SIGNED = frozenset({AgreementStatus.SIGNED, AgreementStatus.TERMINATED})
_NOTHING_SIGNED = Consent()


def person(case: Case) -> bool:
    return case.payee.form is Form.PERSON


def insider(case: Case) -> bool:
    """Works for, acts for, owns part of or lives with someone of the account, or did lately."""
    return inside(case.relation, case.left_on, case.event.order_on)


def inside(relation: Relation, left_on: date | None, order_on: date) -> bool:
    """The same, from what it depends on."""
    if relation is Relation.FORMER_EMPLOYEE and left_on is not None:
        return (order_on - left_on).days <= COOLING_DAYS
    return relation in _INSIDE


def buyer(case: Case) -> bool:
    """Is the account itself, or all of its owners in one person."""
    return case.relation in _BUYER


def independent(case: Case) -> bool:
    left_long_ago = (
        case.relation is Relation.FORMER_EMPLOYEE and case.left_on is not None and not insider(case)
    )
    return case.relation is Relation.INDEPENDENT or left_long_ago


def relation_unknown(case: Case) -> bool:
    """Nobody answered, or a former employee's last day is not known."""
    former = case.relation is Relation.FORMER_EMPLOYEE
    return case.relation is Relation.UNKNOWN or (former and case.left_on is None)


def public_unknown(case: Case) -> bool:
    """Not answered. For the buying organisation itself the account's sector is the answer."""
    answered_by_sector = not person(case) and buyer(case)
    return case.payee.public is Public.UNKNOWN and not answered_by_sector


def state_owned(case: Case) -> bool:
    return case.account.sector in (Sector.SOE, Sector.GOV)


def foreign_account(case: Case) -> bool:
    """The money would go to an account that is neither the payee's nor, for an insider, the
    employer's. (The buyer is its own employer.)"""
    holder = case.payee.bank_holder
    by_employer = holder is BankHolder.EMPLOYER and (insider(case) or buyer(case))
    return holder is not BankHolder.SELF and not by_employer


def unsigned(case: Case) -> bool:
    """No agreement, a draft, or one without its own dates."""
    agreement = case.agreement
    undated = agreement.effective_from is None or (
        agreement.status is AgreementStatus.TERMINATED and agreement.terminated_on is None
    )
    return agreement.status not in _SIGNED or undated


def before_agreement(case: Case) -> bool:
    return _before(case.event.order_on, case.agreement.effective_from)


def after_termination(case: Case) -> bool:
    """Ordered after the end, or the money came after the tail."""
    end = case.agreement.terminated_on
    if end is None:
        return False
    return case.event.order_on > end or _days(case.event.receipt_on, end) > case.agreement.tail_days


def consent(case: Case) -> Consent:
    """The employer's consent; where there is none, an empty draft."""
    return case.consent or _NOTHING_SIGNED


def no_consent(case: Case) -> bool:
    """None, a draft, or a form without its dates."""
    given = consent(case)
    dates = (given.signed_on, given.effective_from, given.expires_on)
    return given.status is not ConsentStatus.ACTIVE or None in dates


def above_rate_cap(case: Case) -> bool:
    cap, rate = consent(case).max_rate, case.event.rate
    return cap is None or rate is None or rate > cap


def consent_end(case: Case) -> date | None:
    """The last day of the consent as printed, or of the employment it was signed in."""
    given, left = consent(case), case.left_on
    end, signed = given.expires_on, given.signed_on
    if end is not None and signed is not None and left is not None and signed <= left:
        return min(end, left)
    return end


def before_consent(case: Case) -> bool:
    """A consent begins when stated, but never before it was signed."""
    given = consent(case)
    first = min(case.event.order_on, case.event.receipt_on)
    return _before(first, given.effective_from) or _before(first, given.signed_on)


def after_withdrawal(case: Case) -> bool:
    withdrawn = consent(case).withdrawn_on
    return withdrawn is not None and max(case.event.order_on, case.event.receipt_on) > withdrawn


def after_expiry(case: Case) -> bool:
    end = consent_end(case)
    return end is None or max(case.event.order_on, case.event.receipt_on) > end


def paid_after_withdrawal(case: Case) -> bool:
    withdrawn = consent(case).withdrawn_on
    return withdrawn is not None and case.event.pay_on > withdrawn


def paid_after_expiry(case: Case) -> bool:
    """The run-off days let money received in time go out a little later."""
    end = consent_end(case)
    return end is None or _days(case.event.pay_on, end) > consent(case).runoff_days


def by_employer(case: Case) -> bool:
    return consent(case).route is Route.EMPLOYER


def off_route(case: Case) -> bool:
    return by_employer(case) != (case.payee.bank_holder is BankHolder.EMPLOYER)


def undeclared(case: Case) -> bool:
    """A declaration made after the order says nothing about it."""
    declared = case.payee.declaration_on
    return declared is None or declared > case.event.order_on


def declared_long_ago(case: Case) -> bool:
    declared = case.payee.declaration_on
    return declared is None or _days(case.event.order_on, declared) > DECLARATION_DAYS


def _before(day: date, start: date | None) -> bool:
    return start is None or day < start


def _days(day: date, since: date) -> int:
    return (day - since).days
