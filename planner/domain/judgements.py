"""What changes in the judgements of somebody, as a change of the plan says it."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.record import Change, Id
from planner.domain.roles import (
    COVERAGE_WORDS,
    STANCE_WORDS,
    Coverage,
    Involvement,
    Stance,
)
from planner.domain.text import Text, text


@dataclass(frozen=True, slots=True)
class Judged:
    """One judgement was another before. `source` is who or what it came from, as noted."""

    what: Text
    was: Text
    now: Text
    source: str = ""


STANCE, INFLUENCE, COVERAGE = text("Stance"), text("Influence"), text("Coverage")
NOT_KNOWN = text("Not known")


def judged_in(change: Change, purchase: Id, who: Id) -> Iterator[Judged]:
    """The judgements of a person (or of a seat without a known holder) that the change changed."""
    for edit in change:
        record = edit.record
        if (
            isinstance(record, Involvement)
            and record.purchase == purchase
            and who in (record.person, record.seat)
        ):
            blank = Involvement(id=record.id, purchase=purchase)
            yield from _between(_part(edit.before, blank), _part(edit.after, blank))


def _part(record: object, blank: Involvement) -> Involvement:
    return record if isinstance(record, Involvement) else blank


def _between(before: Involvement, after: Involvement) -> Iterator[Judged]:
    if before.stance is not after.stance:
        was, now = _stance(before.stance), _stance(after.stance)
        yield Judged(STANCE, was, now, after.stance_known.source)
    if before.influence != after.influence:
        was, now = _influence(before.influence), _influence(after.influence)
        yield Judged(INFLUENCE, was, now, after.influence_known.source)
    if before.coverage is not after.coverage:
        was, now = _coverage(before.coverage), _coverage(after.coverage)
        yield Judged(COVERAGE, was, now, after.coverage_known.source)


def _stance(stance: Stance) -> Text:
    return STANCE_WORDS[stance]


def _coverage(coverage: Coverage) -> Text:
    return COVERAGE_WORDS[coverage]


def _influence(influence: int) -> Text:
    return text("{n} of 5", n=influence) if influence else NOT_KNOWN
