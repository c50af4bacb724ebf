"""Reminders as an iCalendar file (RFC 5545): a whole-day event with an alarm for each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

PRODUCT = "-//Account Planner//EN"
FOLDED_AT = 75
"""A line has so many bytes at most, without its end (RFC 5545, 3.1)."""

ALARM = "PT9H"
"""After the beginning of the day: at nine in the morning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """`uid` never changes: read in again, the event is replaced and not doubled. `sequence` has to
    grow with every change of it."""

    uid: str
    on: date
    summary: str
    description: str = ""
    sequence: int = 0


def calendar(reminders: Iterable[Reminder], stamp: datetime) -> bytes:
    """The file. `stamp` is an aware moment: when this was written."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    lines.append("METHOD:PUBLISH")
    for reminder in reminders:
        lines.extend(_event(reminder, stamp))
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(reminder: Reminder, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(reminder.uid)}"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{reminder.sequence}"
    yield f"DTSTART;VALUE=DATE:{_day(reminder.on)}"
    if reminder.on < date.max:
        yield f"DTEND;VALUE=DATE:{_day(reminder.on + timedelta(days=1))}"
    yield f"SUMMARY:{_escaped(reminder.summary)}"
    if reminder.description:
        yield f"DESCRIPTION:{_escaped(reminder.description)}"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{_escaped(reminder.summary)}"
    yield f"TRIGGER:{ALARM}"
    yield "END:VALARM"
    yield "END:VEVENT"


def _day(day: date) -> str:
    """Years before 1000 have four digits too."""
    return day.isoformat().replace("-", "")


def _escaped(words: str) -> str:
    """TEXT of RFC 5545, 3.3.11; control characters are not allowed in it."""
    plain = "\n".join(words.splitlines())
    plain = "".join(sign for sign in plain if sign in "\n\t" or sign.isprintable())
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(sign, written)
    return plain


def _folded(line: str) -> bytes:
    """The line in UTF-8 with its end, broken between characters where it is too long."""
    pieces: list[bytes] = []
    piece, room = b"", FOLDED_AT
    for sign in line:
        encoded = sign.encode()
        if len(piece) + len(encoded) > room:
            pieces.append(piece)
            piece, room = b"", FOLDED_AT - 1
        piece += encoded
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"
