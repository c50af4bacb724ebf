"""What became of issued statements: sent, acknowledged, disputed, answered; each a dated fact."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.errors import Refused
from planner.domain.paper_life import (
    ACKNOWLEDGED,
    ANSWERED,
    DISPUTED,
    SENT,
    PaperEvent,
    PaperLife,
)
from planner.domain.postings import Issued
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.accruals import STATEMENT
from planner.session.core import Posting, Session
from planner.session.lasting_words import lasting


def life_of(session: Session, paper: Id) -> PaperLife:
    return PaperLife(session.ledger.facts(PaperEvent, "WHERE t.paper = ?", (paper,)))


def lives_of(session: Session, payee: Id | None = None) -> dict[Id, PaperLife]:
    """The lives of all papers to which something happened, by paper."""
    where = "WHERE (? IS NULL OR t.payee = ?)"
    found: dict[Id, list[PaperEvent]] = defaultdict(list)
    for event in session.ledger.facts(PaperEvent, where, (payee, payee)):
        found[event.paper].append(event)
    return {paper: PaperLife(events) for paper, events in found.items()}


def send(session: Session, number: str, to: str, on: date) -> Posting:
    """The statement went out; `to` says to whom and how."""
    paper = _standing(session, number)
    to = _given(to, text("Say to whom it was sent."))
    event = _event(session, paper, SENT, on, to)
    return _post(session, paper, event, text("Statement {number} sent", number=number))


def acknowledge(session: Session, number: str, by: str, on: date) -> Posting:
    """The partner confirmed it. Refused while a dispute of it is open."""
    paper = _standing(session, number)
    by = _given(by, text("Say who acknowledged it."))
    if life_of(session, paper.id).open_disputes:
        raise Refused(text("{number} is disputed. Answer that first.", number=number))
    name = text("Statement {number} acknowledged", number=number)
    return _post(session, paper, _event(session, paper, ACKNOWLEDGED, on, by), name)


def dispute(session: Session, number: str, words: str, on: date) -> Posting:
    """The partner says that something on it is wrong."""
    paper = _standing(session, number)
    words = _given(words, text("Say what is disputed."))
    event = _event(session, paper, DISPUTED, on, words)
    return _post(session, paper, event, text("Statement {number} disputed", number=number))


def answer(session: Session, of: Id, words: str, on: date) -> Posting:
    """What was answered to a dispute, by its id: it is closed, whatever the answer."""
    found = next((e for e in session.ledger.facts(PaperEvent) if e.id == of), None)
    if found is None or found.kind != DISPUTED:
        raise Refused(text("There is no such dispute."))
    paper = next(p for p in session.ledger.papers(found.payee) if p.id == found.paper)
    if found not in life_of(session, paper.id).open_disputes:
        raise Refused(text("That dispute is answered already."))
    if on < found.on:
        raise Refused(text("That is before {day}, the day of what it is about.", day=found.on))
    words = _given(words, text("Say what was answered."))
    name = text("Dispute of {number} answered", number=paper.number)
    event = replace(_event(session, paper, ANSWERED, on, words), answers=of)
    return _post(session, paper, event, name)


@dataclass(frozen=True, slots=True)
class OpenDispute:
    """A dispute that waits for its answer."""

    paper: Issued
    event: PaperEvent


def to_send(session: Session) -> list[Issued]:
    """Statements that stand and were not sent, the oldest first."""
    lives = lives_of(session)
    return [p for p in _all_standing(session) if p.id not in lives or lives[p.id].sent is None]


def open_disputes(session: Session) -> list[OpenDispute]:
    """Of all partners, the oldest first. A dispute stays open on a paper that was replaced."""
    papers = {p.id: p for p in session.ledger.papers(kind=STATEMENT)}
    return [
        OpenDispute(papers[paper], event)
        for paper, life in lives_of(session).items()
        for event in life.open_disputes
    ]


def dispute_notices(session: Session, earlier: Sequence[Issued]) -> list[Text]:
    """What the next statement says of disputes of `earlier` ones: those that are open, and those
    that were answered since the last of them was issued."""
    last = max((p.seq for p in earlier), default=0)
    said: list[Text] = []
    for paper in earlier:
        life = life_of(session, paper.id)
        for event in life.events:
            if event.kind != DISPUTED:
                continue
            answer = life.answer_to(event)
            if answer is None or answer.seq > last:
                said.append(_dispute_said(paper.number, event, answer))
    return said


def _dispute_said(number: str, event: PaperEvent, answer: PaperEvent | None) -> Text:
    given = {"number": number, "day": event.on, "words": event.words}
    if answer is None:
        return text("Statement {number} was disputed on {day}: {words} Not answered yet.", **given)
    return text(
        "Statement {number} was disputed on {day}: {words} Answered on {answered}: {answer}",
        **given,
        answered=answer.on,
        answer=answer.words,
    )


def _all_standing(session: Session) -> list[Issued]:
    papers = session.ledger.papers(kind=STATEMENT)
    replaced = {p.corrects for p in papers}
    return [p for p in papers if p.id not in replaced]


def _standing(session: Session, number: str) -> Issued:
    found = next((p for p in _all_standing(session) if p.number == number), None)
    if found is None:
        raise Refused(
            text(
                "{number} is no statement that stands: it was not issued, or replaced.",
                number=number,
            )
        )
    return found


def _given(words: str, otherwise: Text) -> str:
    if not words.strip():
        raise Refused(otherwise)
    return lasting(words)


def _post(session: Session, paper: Issued, event: PaperEvent, name: Text) -> Posting:
    if event.on > session.today:
        raise Refused(text("A fact is entered when it has happened, not before."))
    if paper.end is not None and event.on < paper.end:
        raise Refused(text("That is before {number} could be issued.", number=paper.number))
    return session.post(name, [event])


def _event(session: Session, paper: Issued, kind: str, on: date, words: str) -> PaperEvent:
    return PaperEvent(
        id=next(session.plan.new_ids()), paper=paper.id, payee=paper.payee, kind=kind, on=on,
        words=words,
    )  # fmt: skip
