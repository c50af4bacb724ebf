"""The gate every payment goes through: who may be paid, and what must be in order first.

There is no other way to a payout: `pay` and whatever pays several at once ask here, for each
payment, before anything is posted. What is refused leaves nothing behind.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from planner.domain.accrual import orders_behind, reckoned_alone, standing_on
from planner.domain.eligibility_facts import Case
from planner.domain.eligibility_words import refusal
from planner.domain.errors import Blocked
from planner.domain.evidence import PaidTo
from planner.domain.facts import Agreement, Facts
from planner.domain.holding import Standing, employer_verdict
from planner.domain.judging import FactJudge
from planner.domain.obligations import Key
from planner.domain.paying import PAID
from planner.domain.postings import Obligation, Payout, PayoutLine
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
from planner.session.payment_routes import Routes

__all__ = ["NOBODY", "Payment", "Signoff", "pass_gate"]

NOTHING_OWED = text("That payment settles nothing that is owed.")


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
    looking, routes = _Looking(session), Routes(session, payment.payee)
    met: list[Met] = []
    for key, amount in settled.items():
        routes.refuse_two(key)
        if routes.to(key) != payment.employer:
            raise Blocked(text("What goes to the employer and to the payee is paid separately."))
        for day in dict.fromkeys((payment.on, session.today)):
            met += looking.judged(key, amount, day, payment, decisions)
    refuse_unready(session, payment, met)
    facts, blobs = signed_off(session, payment, ids)
    if payment.employer:
        facts.append(PaidTo(payout=payment.payout, account=payment.employer))
    return facts, blobs


def refuse_unearned(session: Session, facts: Sequence[object]) -> None:
    """Refuse payouts, however they are posted, that settle more of an obligation than may go out
    today, or pay anything that settles nothing owed to that very payee. The gate was passed before
    by whatever pays; this is the door behind it."""
    looking = _Looking(session)
    settled: dict[Key, int] = defaultdict(int)
    paid: dict[Id, int] = defaultdict(int)
    payouts = {fact.id: fact for fact in facts if isinstance(fact, Payout)}
    for line in (fact for fact in facts if isinstance(fact, PayoutLine)):
        key = _settling(session, line, payouts.get(line.payout))
        settled[key] += max(0, line.amount)
        paid[line.payout] += line.amount if line.kind == PAID else 0
    if any(p.amount < 0 or p.amount != paid[id] for id, p in payouts.items()):
        raise Blocked(NOTHING_OWED)
    for key, amount in settled.items():
        if amount > max(0, looking.free(key, session.today)):
            raise Blocked(text("More would be paid than may go out."))


def _settling(session: Session, line: PayoutLine, payout: Payout | None) -> Key:
    """The obligation that a line of a payout of the same posting settles."""
    owed = session.ledger.facts(Obligation, "WHERE t.id = ?", (line.obligation,))
    if payout is None or not owed:
        raise Blocked(NOTHING_OWED)
    key = owed[0].key
    if (key.payee, key.currency) != (payout.payee, payout.currency):
        raise Blocked(NOTHING_OWED)
    return key


class _Looking:
    """What the obligations of one payment rest on; each agreement is read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._agreements: dict[Id, tuple[Agreement, FactJudge, Facts]] = {}
        self._standings: dict[tuple[Id, date], Standing] = {}

    def judged(
        self, key: Key, amount: int, day: date, payment: Payment, decisions: Decisions
    ) -> list[Met]:
        """The conditions of every account behind the obligation. Blocked where what is paid of it
        may not go out on the day."""
        met: list[Met] = []
        barred: tuple[Id, Verdict] | None = None
        for account, case, verdict in self._cases(key, day, payment):
            asked = Asked(payment.payee, account, "payment", payment.payout)
            decisions.keep(asked, case, verdict)
            if verdict.blocked:
                barred = barred or (account, verdict)
            else:
                met.append(Met(account, verdict.conditions))
        if barred is not None and amount > self.free(key, day):
            account, verdict = barred
            raise Blocked(
                refusal(
                    verdict.reasons[0],
                    payee=partner_name(self._session, payment.payee),
                    account=account_name(self._session, account),
                )
            )
        return met

    def _known(self, key: Key) -> tuple[Agreement, FactJudge, Facts]:
        if key.agreement not in self._agreements:
            agreement = agreement_of(self._session, key.agreement)
            self._agreements[key.agreement] = (
                agreement,
                judge(self._session, agreement),
                self._session.ledger.facts_of(agreement),
            )
        return self._agreements[key.agreement]

    def _standing(self, key: Key, day: date) -> Standing:
        asked = (key.agreement, day)
        if asked not in self._standings:
            _, asking, facts = self._known(key)
            self._standings[asked] = standing_on(facts, asking, self._session.today, day)
        return self._standings[asked]

    def _cases(self, key: Key, day: date, payment: Payment) -> Iterator[tuple[Id, Case, Verdict]]:
        """Every case that the obligation rests on, as it stands on the day."""
        agreement, asking, facts = self._known(key)
        if reckoned_alone(asking) or key.component == "guarantee":
            for account, order_on in orders_behind(facts, asking, key).items():
                ordered = max(order_on, agreement.from_)
                yield account, *asking.payment_case(account, ordered, day)
            return
        for one, received_on in self._standing(key, day).representatives(key):
            for case, verdict in asking.paying_deal(one.deal, received_on, day):
                yield one.deal.account, case, verdict
        if payment.employer:
            yield payment.employer, *employer_verdict(asking, payment.employer, day)

    def free(self, key: Key, day: date) -> int:
        """What of the obligation may go out on the day, less what has."""
        books = self._session.ledger.posted(key.payee).get(key, {})
        return self._standing(key, day).free(key) + sum(books.get(b, 0) for b in SETTLING)
