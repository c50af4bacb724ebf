"""What becomes of a statement after it was issued: sent, acknowledged, disputed, answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.record import Id

SENT, ACKNOWLEDGED, DISPUTED, ANSWERED = "sent", "acknowledged", "disputed", "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperEvent:
    """A dated fact about an issued paper. `words`: to whom it was sent, who acknowledged it, what
    is disputed or how that was answered; `answers` is the id of the dispute that is answered."""

    id: Id
    seq: int = 0
    paper: Id
    payee: Id
    kind: str
    on: date
    answers: Id = Id(0)
    words: str = ""


@dataclass(frozen=True, slots=True)
class PaperLife:
    """The events of one paper, in the order in which they became known."""

    events: Sequence[PaperEvent]

    @property
    def sent(self) -> PaperEvent | None:
        return self._last(SENT)

    @property
    def acknowledged(self) -> PaperEvent | None:
        return self._last(ACKNOWLEDGED)

    @property
    def open_disputes(self) -> list[PaperEvent]:
        answered = {e.answers for e in self.events if e.kind == ANSWERED}
        return [e for e in self.events if e.kind == DISPUTED and e.id not in answered]

    def answer_to(self, dispute: PaperEvent) -> PaperEvent | None:
        return next((e for e in self.events if e.answers == dispute.id), None)

    def _last(self, kind: str) -> PaperEvent | None:
        return next((e for e in reversed(self.events) if e.kind == kind), None)
