"""Any past day of the plan, read back from the file's journal."""

from collections.abc import Iterator
from datetime import date

from planner.domain.errors import Refused
from planner.domain.past import rewound
from planner.domain.plan import Plan
from planner.domain.record import Change
from planner.domain.text import text
from planner.session.core import Session


def first_day(session: Session) -> date:
    """The day of the first change that the file knows; today while there is none."""
    return min((day for _, day in session.file.days()), default=session.today)


def plan_at(session: Session, day: date) -> Plan:
    """The plan as this file had it when `day` ended. Refused where something of it was erased
    since, as the law may demand."""
    return rewound(session.plan, _since(session, day))


def _since(session: Session, day: date) -> Iterator[Change]:
    for seq, when in reversed(session.file.days()):
        if when <= day:
            return
        change = session.file.recall(seq)
        if change is None:
            raise Refused(
                text(
                    "Something that was noted on {day} has been erased since: days before it "
                    "cannot be shown any more.",
                    day=when.isoformat(),
                )
            )
        yield change
