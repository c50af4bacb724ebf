"""How the judgements of somebody came to be, from the journal."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from planner.domain.judgements import Judged, judged_in
from planner.domain.record import Id
from planner.session.core import Session
from planner.store.mentions import touched

LAST = 5


class JudgedOn(NamedTuple):
    """A judgement and the day (UTC) it was written."""

    on: date
    judged: Judged


def judgement_history(session: Session, purchase: Id, who: Id, most: int = LAST) -> list[JudgedOn]:
    """The last times that stance, influence or coverage of a person became another, newest first.
    What was erased is left out."""
    return list(islice(_history(session, purchase, who), most))


def _history(session: Session, purchase: Id, who: Id) -> Iterator[JudgedOn]:
    file = session.file
    for line in reversed(touched(file.reading, file.path, who)):
        change = file.recall(line.seq)
        if change is not None:
            yield from (JudgedOn(line.on, judged) for judged in judged_in(change, purchase, who))
