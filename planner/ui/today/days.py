"""Days as they are said on a page of today: short, and by what they mean for us."""

from datetime import date

from planner.domain.text import Text, text
from planner.ui.desk import Desk

WEEKDAYS: tuple[Text, ...] = (
    text("Monday"), text("Tuesday"), text("Wednesday"), text("Thursday"), text("Friday"),
    text("Saturday"), text("Sunday"),
)  # fmt: skip
MONTHS: tuple[Text, ...] = (
    text("January"), text("February"), text("March"), text("April"), text("May"), text("June"),
    text("July"), text("August"), text("September"), text("October"), text("November"),
    text("December"),
)  # fmt: skip
SHORT_MONTHS: tuple[Text, ...] = (
    text("Jan"), text("Feb"), text("Mar"), text("Apr"), text("May"), text("Jun"), text("Jul"),
    text("Aug"), text("Sep"), text("Oct"), text("Nov"), text("Dec"),
)  # fmt: skip


def long_day(desk: Desk, day: date) -> str:
    """`Monday, 23 November`"""
    return desk.text(
        "{weekday}, {day} {month}",
        weekday=desk.say(WEEKDAYS[day.weekday()]),
        day=day.day,
        month=desk.say(MONTHS[day.month - 1]),
    )


def short_day(desk: Desk, day: date) -> str:
    """`28 Nov`; with its year where that is another one."""
    if day.year != desk.session.today.year:
        return desk.day(day)
    return desk.text("{day} {month}", day=day.day, month=desk.say(SHORT_MONTHS[day.month - 1]))


def due_words(desk: Desk, day: date | None) -> str:
    """`today`, `tomorrow`, `3 days late`, `28 Nov`; nothing where no day is set."""
    if day is None:
        return ""
    left = (day - desk.session.today).days
    if left == -1:
        return desk.text("1 day late")
    if left < 0:
        return desk.text("{n} days late", n=-left)
    if left <= 1:
        return desk.text("tomorrow") if left else desk.text("today")
    return short_day(desk, day)


def due_tone(desk: Desk, day: date | None) -> str:
    if day is None:
        return "neutral"
    left = (day - desk.session.today).days
    return "bad" if left < 0 else "due" if left <= 1 else "neutral"


def left_words(desk: Desk, left: int) -> str:
    """`in 4 days`, `today`, `2 days late`: how long there is until something."""
    if left < 0:
        return desk.text("1 day late") if left == -1 else desk.text("{n} days late", n=-left)
    if left == 0:
        return desk.text("today")
    return desk.text("in 1 day") if left == 1 else desk.text("in {n} days", n=left)
