"""How the window gets at each kind of a partner's papers."""

from collections.abc import Callable

from planner.domain.postings import Decision, Issued, Payout
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.voucher_paper import missing_on_voucher
from planner.session import consent_papers, decision_records, kept_papers, refusals, vouchers
from planner.session.core import Session
from planner.session.printing import render_consent, render_decision, render_refusal, render_voucher
from planner.ui.money.kept_paper_dialog import PaperDoor

Renders = Callable[[], bytes]

KINDS: dict[str, Text] = {
    "statement": text("Partner statement"),
    "agreement": text("Agreement"),
    "voucher": text("Payout voucher"),
    "refusal": text("Letter that declines"),
    "decision": text("Decision record"),
}


def voucher_door(session: Session, payout: Payout) -> PaperDoor:
    def kept() -> bool:
        return session.ledger.paper(payout.number) is not None

    def prepare(language: str) -> Renders:
        if kept():
            pdf = vouchers.issue(session, payout, language).pdf
            return lambda: pdf
        paper = vouchers.compose(session, payout)
        return lambda: render_voucher(paper, language)

    def why_not() -> Text | None:
        missing = missing_on_voucher(vouchers.compose(session, payout))
        return text("Still missing: {names}.", names=missing[0]) if missing else None

    def issue(language: str) -> None:
        vouchers.issue(session, payout, language)

    return PaperDoor(text("Payout voucher"), lambda: payout.number, kept, prepare, issue, why_not)


def decision_door(session: Session, number: str, decision: Decision) -> PaperDoor:
    def kept() -> bool:
        return session.ledger.paper(number) is not None

    def prepare(language: str) -> Renders:
        if kept():
            pdf = decision_records.issue(session, decision.payee, number, language).pdf
            return lambda: pdf
        paper = decision_records.compose(session, number, decision)
        return lambda: render_decision(paper, language)

    def issue(language: str) -> None:
        decision_records.issue(session, decision.payee, number, language)

    return PaperDoor(text("Decision record"), lambda: number, kept, prepare, issue, lambda: None)


def letter_door(session: Session, payee: Id, account: Id) -> PaperDoor:
    """A letter gets its number when it is issued; from then on the door shows that one."""
    written: list[str] = []

    def prepare(language: str) -> Renders:
        if written:
            return _again(session, written[0], language)
        paper = refusals.compose(session, payee, account, "—")
        return lambda: render_refusal(paper, language)

    def issue(language: str) -> None:
        written.append(refusals.issue(session, payee, account, language).number)

    return PaperDoor(
        text("Letter that declines"), lambda: written[0] if written else "",
        lambda: bool(written), prepare, issue, lambda: None,
    )  # fmt: skip


def consent_door(session: Session, payee: Id, employer: Id) -> PaperDoor:
    """The form to be signed, or as it was recorded: nothing of it is kept."""

    def prepare(language: str) -> Renders:
        paper = consent_papers.form_of(session, payee, employer)
        return lambda: render_consent(paper, language)

    return PaperDoor(
        text("Written consent of the employer"), lambda: "consent-form", lambda: True, prepare,
        lambda language: None, lambda: None,
    )  # fmt: skip


def kept_door(session: Session, old: Issued) -> PaperDoor:
    """A paper that is issued already, of whatever kind."""
    return PaperDoor(
        KINDS.get(old.kind, text("Paper")), lambda: old.number, lambda: True,
        lambda language: _again(session, old.number, language), lambda language: None,
        lambda: None,
    )  # fmt: skip


def _again(session: Session, number: str, language: str) -> Renders:
    pdf = kept_papers.again(session, number, language)
    return lambda: pdf
