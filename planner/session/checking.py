"""`planner check`: the whole workspace, from its pages to its sums. It changes nothing."""

from collections.abc import Iterator

from planner.domain.check import violations
from planner.domain.text import text
from planner.session.accruals import outcome
from planner.session.core import Session
from planner.session.partners import partner_name
from planner.store.verifying import Finding, verify


def findings(session: Session) -> list[Finding]:
    return list(_findings(session))


def _findings(session: Session) -> Iterator[Finding]:
    yield from verify(session.file, session.plan)
    for said in violations(session.plan):
        yield Finding("plan", "plan", said)
    last = session.ledger.last_accrual()
    for agreement in session.ledger.agreements():
        day = session.today if last is None else max(last.on, session.today)
        if outcome(session, agreement, day).lines:
            yield Finding(
                "accrual",
                agreement.number,
                text(
                    "Something earned by {name} is not posted yet: run the accrual.",
                    name=partner_name(session, agreement.payee),
                ),
            )
