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
    found = list(verify(session.file, session.plan))
    yield from found
    for said in violations(session.plan):
        yield Finding("plan", "plan", said)
    if not any(each.what in ("engine", "chain", "seal") for each in found):
        yield from _accruals(session)  # on facts that were tampered with it would say nothing


def _accruals(session: Session) -> Iterator[Finding]:
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
