"""The gate every payment goes through: who may be paid, and what must be in order first.

There is no other way to a payout: `pay` and whatever pays several at once ask here, for each
payment, before anything is posted. What is refused leaves nothing behind.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.domain.accrual import orders_behind, reckoned_alone, standing_on
from planner.domain.eligibility_facts import Case
from planner.domain.eligibility_words import refusal
from planner.domain.errors import Blocked
from planner.domain.evidence import PaidTo
from planner.domain.facts import Agreement
from planner.domain.holding import Standing, employer_verdict
from planner.domain.obligations import Key
from planner.domain.reconcile import SETTLING
from planner.domain.record import Id
from planner.domain.text import text
from planner.domain.verdicts import Verdict
from planner.session.accruals import judge
from planner.session.agreements import agreement_of
from planner.session.core import Session
from planner.session.decisions import Asked, Decisions
from planner.session.partners import account_name, partner_name
from planner.session.payment_checks import (
    NOBODY,
    Met,
    Payment,
    Signoff,
    refuse_unready,
    signed_off,
)
from planner.session.payment_routes import destination, refuse_two_destinations

__all__ = ["NOBODY", "Payment", "Signoff", "pass_gate"]


def pass_gate(
    session: Session,
    payment: Payment,
    settled: Mapping[Key, int],
    decisions: Decisions,
    ids: Iterator[Id],
) -> tuple[list[object], dict[str, bytes]]:
    """Refuse the payment where anything bars it; gives the facts, with the bytes of their scans,
    that go with it. `settled` are the obligations and what of each is paid; each is judged again,
    on the day of paying and today, and `decisions` keeps how."""
    met: list[Met] = []
    for key, amount in settled.items():
        refuse_two_destinations(session, key)
        if destination(session, key) != payment.employer:
            raise Blocked(text("What goes to the employer and to the payee is paid separately."))
        for day in dict.fromkeys((payment.on, session.today)):
            met += _judged(session, key, amount, day, payment, decisions)
    refuse_unready(session, payment, met)
    facts, blobs = signed_off(session, payment, ids)
    if payment.employer:
        facts.append(PaidTo(payout=payment.payout, account=payment.employer))
    return facts, blobs


def _judged(
    session: Session,
    key: Key,
    amount: int,
    day: date,
    payment: Payment,
    decisions: Decisions,
) -> Iterator[Met]:
    agreement = agreement_of(session, key.agreement)
    barred: tuple[Id, Verdict] | None = None
    for account, case, verdict in _cases(session, agreement, key, day):
        asked = Asked(payment.payee, account, "payment", payment.payout)
        decisions.keep(asked, case, verdict)
        if verdict.blocked:
            barred = barred or (account, verdict)
        else:
            yield Met(account, verdict.conditions)
    if barred is not None and amount > _free(session, agreement, key, day):
        account, verdict = barred
        raise Blocked(
            refusal(
                verdict.reasons[0],
                payee=partner_name(session, payment.payee),
                account=account_name(session, account),
            )
        )


def _cases(
    session: Session, agreement: Agreement, key: Key, day: date
) -> Iterator[tuple[Id, Case, Verdict]]:
    """Every case that the obligation rests on, as it stands on the day."""
    asking = judge(session, agreement)
    facts = session.ledger.facts_of(agreement)
    if reckoned_alone(asking) or key.component == "guarantee":
        for account, order_on in orders_behind(facts, asking, key).items():
            ordered = max(order_on, agreement.from_)
            yield account, *asking.payment_case(account, ordered, day)
        return
    standing = standing_on(facts, asking, session.today, day)
    for one, received_on in standing.representatives(key):
        for case, verdict in asking.paying_deal(one.deal, received_on, day):
            yield one.deal.account, case, verdict
    if employer := destination(session, key):
        yield employer, *employer_verdict(asking, employer, day)


def _free(session: Session, agreement: Agreement, key: Key, day: date) -> int:
    """What of the obligation may go out on the day, less what has."""
    asking = judge(session, agreement)
    facts = session.ledger.facts_of(agreement)
    standing: Standing = standing_on(facts, asking, session.today, day)
    books = session.ledger.posted(agreement.payee).get(key, {})
    return standing.free(key) + sum(books.get(book, 0) for book in SETTLING)
