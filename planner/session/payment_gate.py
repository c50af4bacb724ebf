"""The gate every payment goes through: who may be paid, and what must be in order first.

There is no other way to a payout: `pay` and whatever pays several at once ask here, for each
payment, before anything is posted. What is refused leaves nothing behind.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from planner.domain.accrual import orders_behind
from planner.domain.eligibility_words import refusal
from planner.domain.errors import Blocked
from planner.domain.obligations import Key
from planner.domain.record import Id
from planner.domain.text import text
from planner.domain.verdicts import Condition
from planner.session.accruals import judge
from planner.session.agreements import agreement_of
from planner.session.core import Session
from planner.session.decisions import Asked, Decisions
from planner.session.partners import account_name, partner_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment as the gate sees it; `payout` is the id it will have. `amount` in minor units;
    `reviewer` is the second person, where the rules ask for one."""

    payee: Id
    payout: Id
    amount: int
    currency: str
    on: date
    reviewer: str = ""


def pass_gate(
    session: Session, payment: Payment, keys: Iterable[Key], decisions: Decisions
) -> None:
    """Refuse the payment where anything bars it. `keys` are the obligations that it settles; each
    is judged again, on the day of paying and today, and `decisions` keeps how."""
    for key in keys:
        _judge(session, key, payment, decisions)


def _judge(session: Session, key: Key, payment: Payment, decisions: Decisions) -> None:
    agreement = agreement_of(session, key.agreement)
    asking = judge(session, agreement)
    orders = orders_behind(session.ledger.facts_of(agreement), asking, key)
    for account, ordered, day in (
        (account, max(order_on, agreement.from_), day)
        for account, order_on in orders.items()
        for day in dict.fromkeys((payment.on, session.today))
    ):
        case, verdict = asking.payment_case(account, ordered, day)
        decisions.keep(Asked(payment.payee, account, "payment", payment.payout), case, verdict)
        if verdict.blocked:
            names = {
                "payee": partner_name(session, payment.payee),
                "account": account_name(session, account),
            }
            raise Blocked(refusal(verdict.reasons[0], **names))
        if Condition.C_SECOND_REVIEW in verdict.conditions and not payment.reviewer.strip():
            raise Blocked(
                text(
                    "{account} is state-owned: a second person has to look at this payment. "
                    "Enter that person's name.",
                    account=account_name(session, account),
                )
            )
