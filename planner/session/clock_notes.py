"""What every later print says of a clock that was set back."""

from planner.domain.evidence import ClockBack
from planner.domain.text import Text, text
from planner.session.core import Session


def clock_notes(session: Session) -> tuple[Text, ...]:
    """The newest time that a line of the log was written earlier than the one before it, and how
    often that was; nothing while it never was."""
    found = session.ledger.facts(ClockBack)
    if not found:
        return ()
    newest = max(found, key=lambda back: back.seq)
    line = text(
        "The clock of the computer was set back: line {line} of the log says {now} (UTC), the one "
        "before it {last}. Dates since then are to be held against other papers.",
        line=newest.seq, now=newest.now, last=newest.last,
    )  # fmt: skip
    if len(found) == 1:
        return (line,)
    return (line, text("In all the clock was set back {n} times.", n=len(found)))
