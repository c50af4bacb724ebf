"""Days as people write them, in English and Chinese: “fri”, “28 Nov”, “下周三”, “月底”.

Weeks begin on Monday. “next fri” and “下周五” are the Friday of the next week, “last fri” the
Friday before today, “上周五” that of the last week. A bare weekday, or a day without its year, is
the nearest one in the direction of `Lean`. Numbers alone go from large to small (11-28, 11/28), as
in ISO 8601; where that is no day, the other way round (28.11).
"""

import re
from dataclasses import dataclass
from datetime import date

from planner.domain import day_readings as read
from planner.domain.day_readings import Lean, Reading
from planner.domain.errors import Refused
from planner.domain.text import text


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A day in a line, and where its words stand."""

    day: date
    start: int
    end: int


def natural_day(words: str, today: date, lean: Lean = Lean.AHEAD) -> date:
    """The day that the words are, and nothing else. Refused where they are none."""
    found = day_at(words.strip(), 0, today, lean)
    if found is None or found.end != len(words.strip()):
        raise Refused(
            text(
                "“{words}” is no day that is understood. Write 2026-11-28, 28 Nov, fri or "
                "in 3 days.",
                words=words.strip(),
            )
        )
    return found.day


def day_at(line: str, place: int, today: date, lean: Lean) -> FoundDay | None:
    """The longest day that begins at that place. Refused for one like 31 Feb."""
    best: tuple[int, re.Match[str], Reading] | None = None
    for pattern, reading in PATTERNS:
        match = pattern.match(line, place)
        if match is not None and (best is None or match.end() > best[0]):
            best = match.end(), match, reading
    if best is None:
        return None
    end, match, reading = best
    try:
        day = reading(match, today, lean)
    except (ValueError, OverflowError):
        day = None
    if day is None and not any(sign.isalpha() for sign in match[0]):
        return None  # 30-50 is a number of pieces
    if day is None:
        raise Refused(text("There is no day “{words}”.", words=match[0].strip()))
    return FoundDay(day, place, end)


def days_in(line: str, today: date, lean: Lean) -> list[FoundDay]:
    """Every day of the line from left to right, none inside a word."""
    found: list[FoundDay] = []
    place = 0
    while place < len(line):
        at = day_at(line, place, today, lean) if _begins_word(line, place) else None
        if at is None:
            place += 1
        else:
            found.append(at)
            place = at.end
    return found


def _begins_word(line: str, place: int) -> bool:
    here, before = line[place], line[place - 1] if place else " "
    return not (_latin(here) and (_latin(before) or before in ".-/"))


def _latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()


WEEKDAY = r"(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"  # noqa: E501
MONTH = r"(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"  # noqa: E501
NUMBER = r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
HAN = r"(?P<n>\d{1,3}|两|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
HAN_UNIT = r"(?P<unit>天|日|周|个?星期|个?礼拜|个月)"
BEFORE_CHINESE = r"(?!的)"
END = r"(?![0-9A-Za-z])"


def _pattern(written: str, end: str = END) -> re.Pattern[str]:
    return re.compile(written + end, re.IGNORECASE)


PATTERNS: tuple[tuple[re.Pattern[str], Reading], ...] = (
    (_pattern(r"(today|tomorrow|tmr|yesterday)"), read.english),
    (_pattern(r"(?:the )?day (after) tomorrow"), read.beyond),
    (_pattern(r"(?:the )?day (before) yesterday"), read.beyond),
    (_pattern(WEEKDAY + r"\b\.?"), read.bare_weekday),
    (_pattern(r"(this|next|last) " + WEEKDAY + r"\b\.?"), read.which_weekday),
    (_pattern(r"(next|last) week"), read.week),
    (_pattern(r"(?:the )?end of (?:the |this |)(next )?week"), read.week_end),
    (_pattern(r"next month"), read.month),
    (_pattern(r"(?:the )?end of (?:the |this |)(next )?month"), read.end_of_month),
    (_pattern(r"(?:the )?end of (?:the |this )?year"), read.end_of_year),
    (_pattern(rf"(?P<way>in) {NUMBER} (?P<unit>days?|weeks?|months?)"), read.distance),
    (_pattern(rf"{NUMBER} (?P<unit>days?|weeks?|months?) (?P<way>ago)"), read.distance),
    (
        _pattern(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\.? {MONTH}(?:,? (?P<y>\d{{4}}))?"),
        read.dated,
    ),
    (
        _pattern(rf"{MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<y>\d{{4}}))?"),
        read.dated,
    ),
    (_pattern(r"(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})"), read.dated),
    (_pattern(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})"), read.dated),
    (_pattern(r"(?P<m>\d{1,2})[-/](?P<d>\d{1,2})", r"(?![-/.]?[0-9A-Za-z])"), read.dated),
    (_pattern(r"(?P<m>\d{2})\.(?P<d>\d{2})\.?", r"(?![-/.]?[0-9A-Za-z])"), read.dated),
    (
        _pattern(r"(大前天|前天|昨天|昨日|今天|今日|明天|明日|大后天|后天)", BEFORE_CHINESE),
        read.chinese,
    ),
    (
        _pattern(
            r"(下下|下个?|上上|上个?|本|这个?)?(?:周|星期|礼拜)([一二三四五六日天])",
            r"(?!的)",
        ),
        read.chinese_weekday,
    ),
    (_pattern(r"(下|上)个?(?:周|星期|礼拜)", r"(?![的一二三四五六日天末])"), read.week),
    (_pattern(r"(下个?)?周末", BEFORE_CHINESE), read.weekend),
    (_pattern(r"(?:下个?月初|下个?月)", r"(?![的底末\d一二三])"), read.month),
    (_pattern(r"(?:本|这个?)?(下)?个?月(?:底|末)", BEFORE_CHINESE), read.end_of_month),
    (_pattern(r"(?:今)?年(?:底|末)", BEFORE_CHINESE), read.end_of_year),
    (
        _pattern(rf"{HAN}{HAN_UNIT}(?:之|以)?(?P<way>后|内|前)", BEFORE_CHINESE),
        read.distance,
    ),
    (
        _pattern(
            r"(?:(?P<y>\d{4})年)?(?P<m>\d{1,2}|[一二三四五六七八九十]{1,2})月(?P<d>\d{1,2}|[一二三四五六七八九十]{1,3})(?:日|号)?",
            BEFORE_CHINESE,
        ),
        read.dated,
    ),
    (_pattern(r"(?P<d>\d{1,2})(?:日|号)", BEFORE_CHINESE), read.dated),
)
"""How days are written, and how each is read. Of several that fit the longest is meant."""
