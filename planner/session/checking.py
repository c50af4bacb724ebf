"""`planner check`: the whole workspace, from its pages to its sums. It changes nothing."""

from collections.abc import Iterator

from planner.domain.check import violations
from planner.domain.text import text
from planner.session.accruals import outcome
from planner.session.checking_payments import payment_findings
from planner.session.core import Session
from planner.session.partners import partner_name
from planner.store.report import Report, unheard
from planner.store.verifying import Finding, verify


def findings(session: Session, report: Report = unheard) -> list[Finding]:
    """All there are. `report(done, total)` counts lines of the log, then agreements reckoned anew;
    what it raises ends the look."""
    return list(_findings(session, report))


def _findings(session: Session, report: Report) -> Iterator[Finding]:
    def half(done: int, total: int) -> None:
        report(done, 2 * total)

    found = list(verify(session.file, session.plan, half))
    yield from found
    for said in violations(session.plan):
        yield Finding("plan", "plan", said)
    if not any(each.what in ("engine", "chain", "seal") for each in found):
        # on facts that were tampered with these would say nothing
        yield from payment_findings(session)
        yield from _accruals(session, report)


def _accruals(session: Session, report: Report) -> Iterator[Finding]:
    last, agreements = session.ledger.last_accrual(), session.ledger.agreements()
    for done, agreement in enumerate(agreements, len(agreements)):
        report(done, 2 * len(agreements))
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
