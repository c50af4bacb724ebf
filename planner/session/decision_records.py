"""Decision records: one judgement of the log on paper, judged again from its own inputs."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from planner.domain.codec import as_plain, from_plain
from planner.domain.decision_record import Coded, DecisionRecord, Input
from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import Case
from planner.domain.eligibility_words import sentence
from planner.domain.errors import Refused
from planner.domain.party_words import OUTCOMES
from planner.domain.postings import Decision
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.text import text
from planner.domain.verdicts import Condition, Outcome, Reason, Verdict
from planner.session.clock_notes import clock_notes
from planner.session.core import Session
from planner.session.kept_papers import Filed, issue_once
from planner.session.partners import account_name, partner_name
from planner.session.printing import render_decision

DECISION = "decision"
EVENTS = {
    "order": text("At the order"),
    "receipt": text("At the receipt of money"),
    "payment": text("At the payment"),
}


@dataclass(frozen=True, slots=True)
class PrintedDecision:
    number: str
    pdf: bytes
    paper: DecisionRecord


def numbered(session: Session, payee: Id) -> list[tuple[str, Decision]]:
    """The partner's decisions with their numbers, the oldest first: line and place in the line."""
    lines = "WHERE t.seq IN (SELECT seq FROM decision WHERE payee = ?)"
    together = sorted(session.ledger.facts(Decision, lines, (payee,)), key=lambda d: (d.seq, d.id))
    places: Counter[int] = Counter()
    found: list[tuple[str, Decision]] = []
    for decision in together:
        places[decision.seq] += 1
        if decision.payee == payee:
            found.append((f"DR-{decision.seq}-{places[decision.seq]}", decision))
    return found


def issue(session: Session, payee: Id, number: str, language: str) -> PrintedDecision:
    """The record of one decision; afterwards the same bytes."""
    decision = next((d for n, d in numbered(session, payee) if n == number), None)
    if decision is None:
        raise Refused(text("There is no decision {number}.", number=number))
    paper = compose(session, number, decision)
    filed = Filed(DECISION, number, payee)
    pdf = issue_once(session, filed, paper, language, lambda: render_decision(paper, language))
    return PrintedDecision(number, pdf, paper)


def compose(session: Session, number: str, decision: Decision) -> DecisionRecord:
    """Everything of the judgement. Where its inputs were erased it says what is left."""
    case = _case(decision)
    verdict = None if case is None else eligible(case)
    payee, account = partner_name(session, decision.payee), account_name(session, decision.account)
    line = session.ledger.hash_of(decision.seq)
    at, writer = session.ledger.written(decision.seq)
    reasons = [Reason(decision.code)] if decision.code else []
    conditions = [Condition(code) for code in decision.conditions.split(",") if code]
    names = {"payee": payee, "account": account}
    return DecisionRecord(
        number=number,
        printed_on=session.today,
        seller=seller(session.plan),
        partner=payee,
        account=account,
        event=EVENTS[decision.event],
        subject=_subject(session, decision),
        on=decision.on,
        verdict=OUTCOMES[Outcome(decision.verdict)],
        verdict_code=decision.verdict,
        block_class="" if verdict is None or not verdict.block_class else str(verdict.block_class),
        reasons=tuple(Coded(code=str(r), said=sentence(r, **names)) for r in reasons),
        conditions=tuple(Coded(code=str(c), said=sentence(c, **names)) for c in conditions),
        next_on=None if verdict is None else verdict.next_on,
        rules=decision.rules,
        rule=0 if verdict is None else verdict.rule,
        again=verdict is None or _same(decision, verdict),
        inputs=() if case is None else tuple(_inputs(case)),
        digest=decision.digest,
        at=at,
        writer=writer,
        seq=decision.seq,
        line="" if line is None else line.hex(),
        book=session.file.book,
        notices=clock_notes(session),
    )


def _case(decision: Decision) -> Case | None:
    """The inputs; None where they were erased."""
    return from_plain(Case, json.loads(decision.inputs)) if decision.inputs else None


def _same(decision: Decision, verdict: Verdict) -> bool:
    code = str(verdict.reasons[0]) if verdict.reasons else ""
    return (decision.verdict, decision.code) == (str(verdict.verdict), code)


def _inputs(case: Case) -> Iterator[Input]:
    """Every field by its own name, as the rules and the case files call it."""
    for each in fields(case):
        value = getattr(case, each.name)
        if is_dataclass(value):
            for inner in fields(value):
                plain = as_plain(getattr(value, inner.name))
                yield Input(part=each.name, name=inner.name, value=_written(plain))
        else:
            yield Input(part="case", name=each.name, value=_written(as_plain(value)))


def _written(plain: object) -> str:
    match plain:
        case None:
            return ""
        case bool():
            return "yes" if plain else "no"
        case str():
            return plain
    return json.dumps(plain, ensure_ascii=False)


def _subject(session: Session, decision: Decision) -> str:
    """The deal, the money or the payment that it was about, as far as the ledger names it."""
    ledger = session.ledger
    if decision.event == "order" and (deal := ledger.deal(decision.subject)) is not None:
        return deal.name
    if decision.event == "receipt" and (receipt := ledger.receipt(decision.subject)) is not None:
        deal = ledger.deal(receipt.deal)
        return f"{'' if deal is None else deal.name}, {receipt.value_on}"
    paid = [p for p in ledger.payouts(decision.payee) if p.id == decision.subject]
    return paid[0].number if paid else ""
