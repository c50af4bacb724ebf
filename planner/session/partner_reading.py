"""Everything the ledger holds of one partner in one currency, read once for a screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.accrual import Outcome
from planner.domain.counting import CountedDeal
from planner.domain.facts import Agreement, Facts
from planner.domain.obligations import Key
from planner.domain.periods import PeriodLength
from planner.domain.postings import Entry, Explanation
from planner.domain.reconcile import Payment
from planner.domain.record import Id
from planner.domain.settlements import Settlement
from planner.domain.statement import counted
from planner.session.accruals import judge, outcome, payments
from planner.session.core import Session
from planner.session.partners import account_name
from planner.session.settlements import settlements


@dataclass(frozen=True)
class Source:
    """One agreement: its facts, what stands, and how each of its deals counts."""

    agreement: Agreement
    facts: Facts
    outcome: Outcome
    counted: Mapping[Id, CountedDeal]
    names: Mapping[Id, str]


@dataclass(frozen=True)
class Reading:
    """`paid` are the payments on each obligation, `held` the codes of what may not go out."""

    session: Session
    payee: Id
    currency: str
    sources: Sequence[Source]
    entries: Sequence[tuple[Key, Entry]]
    payouts: Sequence[Settlement]
    paid: Mapping[Key, Sequence[Payment]]
    held: Mapping[Key, str]
    explanations: Mapping[Key, Explanation]

    def source(self, key: Key) -> Source:
        """The agreement that an obligation comes from."""
        return next(s for s in self.sources if s.agreement.id == key.agreement)

    @property
    def period_length(self) -> PeriodLength:
        """As the volume terms count; half-years where there are none."""
        versions = [v.terms.volume for s in self.sources for v in s.agreement.versions]
        volumes = [volume for volume in versions if volume is not None]
        return volumes[-1].period if volumes else PeriodLength.HALF_YEAR


def read(session: Session, payee: Id, currency: str) -> Reading:
    ledger = session.ledger
    last = ledger.last_accrual()
    day = session.today if last is None else max(session.today, last.on)
    agreements = [a for a in ledger.agreements(payee) if a.currency == currency]
    sources = [_source(session, a, day) for a in agreements]
    keys = {id: key for key, id in ledger.obligations(payee).items()}
    entries = [(keys[e.obligation], e) for e in ledger.entries(payee)]
    return Reading(
        session=session,
        payee=payee,
        currency=currency,
        sources=sources,
        entries=[(key, entry) for key, entry in entries if key.currency == currency],
        payouts=settlements(session, payee, currency),
        paid=payments(session, payee, keys),
        held={key: code for s in sources for key, code in s.outcome.held.items()},
        explanations={keys[id]: why for id, why in ledger.explanations(payee).items()},
    )


def _source(session: Session, agreement: Agreement, day: date) -> Source:
    facts = session.ledger.facts_of(agreement)
    return Source(
        agreement=agreement,
        facts=facts,
        outcome=outcome(session, agreement, day),
        counted=counted(facts, judge(session, agreement), day),
        names={a: account_name(session, a) for a in agreement.accounts},
    )
