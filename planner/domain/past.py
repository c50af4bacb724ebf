"""The plan of an earlier day: as people sat then, or as it was known then."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import Enum

from planner.domain.org import Tenure, seats
from planner.domain.plan import Plan, Table
from planner.domain.record import Change, Id, Record
from planner.domain.text import Text, text


class Reading(Enum):
    """Which of the two pasts is meant."""

    WAS = "was"
    KNOWN = "known"


READING_WORDS: Mapping[Reading, Text] = {
    Reading.WAS: text("As it was"),
    Reading.KNOWN: text("As we knew it"),
}
READING_HINTS: Mapping[Reading, Text] = {
    Reading.WAS: text(
        "People sit where their dates say they sat on that day. The seats themselves are those "
        "of today."
    ),
    Reading.KNOWN: text("Seats, people and judgements as they stood in this file on that day."),
}


def as_it_was(plan: Plan, day: date) -> Plan:
    """The plan with everybody where their tenures say they sat on `day`. A tenure without a first
    day began before every day. Where two cover the day, the later one counts."""
    then: dict[Id, Tenure] = {}
    for tenure in sorted(plan.all(Tenure), key=_begun):
        if _covers(tenure, day):
            then[tenure.seat] = tenure
    kept: dict[Id, Record] = {}
    for tenure in plan.all(Tenure):
        if then.get(tenure.seat) is tenure:
            kept[tenure.id] = replace(tenure, until=None)
        elif tenure.until is not None and tenure.until < day:
            kept[tenure.id] = tenure
    return Plan({**plan.tables, Tenure: kept}, plan.next_id)


def _begun(tenure: Tenure) -> tuple[date, int]:
    return tenure.since or date.min, tenure.id


def _covers(tenure: Tenure, day: date) -> bool:
    return (tenure.since is None or tenure.since <= day) and (
        tenure.until is None or tenure.until >= day
    )


def earliest_tenure(plan: Plan, account: Id) -> date | None:
    """The first day of the account's people that anybody noted."""
    ours = {seat.id for seat in seats(plan, account)}
    days = [
        day
        for tenure in plan.all(Tenure)
        if tenure.seat in ours
        for day in (tenure.since, tenure.until)
        if day is not None
    ]
    return min(days, default=None)


def rewound(plan: Plan, changes: Iterable[Change]) -> Plan:
    """The plan before the changes happened; they come newest first."""
    tables: dict[type[Record], dict[Id, Record]] = {}
    for change in changes:
        for edit in reversed(change.edits):
            table = tables.setdefault(edit.kind, dict(plan.tables.get(edit.kind, {})))
            if edit.before is None:
                table.pop(edit.id, None)
            else:
                table[edit.id] = edit.before
    before: dict[type[Record], Table] = {**plan.tables, **tables}
    return Plan({kind: table for kind, table in before.items() if table}, plan.next_id)
