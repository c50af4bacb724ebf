"""How the words of a day are read: one function for each way of writing it."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum


class Lean(Enum):
    """Which way a day is meant that says too little: what is due comes, what was noted was."""

    AHEAD = 1
    BACK = -1


Reading = Callable[[re.Match[str], date, Lean], date | None]

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
SINGLE = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "两": 2, "半": 0,
}  # fmt: skip
DIGITS = "〇一二三四五六七八九"
IN_CHINESE = {
    "大前天": -3, "前天": -2, "昨天": -1, "昨日": -1, "今天": 0, "今日": 0, "明天": 1, "明日": 1,
    "后天": 2, "大后天": 3,
}  # fmt: skip
IN_ENGLISH = {"today": 0, "tomorrow": 1, "tmr": 1, "yesterday": -1}


def _number(words: str) -> int:
    """Digits, an English or a Chinese number up to 99."""
    words = words.strip().casefold()
    if words.isdecimal():
        return int(words)
    if words in SINGLE:
        return SINGLE[words]
    tens, ten, ones = words.rpartition("十")
    high = (DIGITS.index(tens) if tens else 1) if ten else 0
    return high * 10 + (DIGITS.index(ones) if ones else 0)


def month_end(year: int, month: int) -> date:
    return _first(year, month + 1) - timedelta(days=1)


def _first(year: int, month: int) -> date:
    """The first day of a month; months go on counting past December."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _months_on(day: date, months: int) -> date:
    """The same day so many months on; the last day of a month that is too short for it."""
    last = month_end(day.year, day.month + months)
    return last.replace(day=min(day.day, last.day))


def _this_week(today: date, weekday: int, weeks: int = 0) -> date:
    return today - timedelta(days=today.weekday()) + timedelta(days=weekday, weeks=weeks)


def _near_weekday(today: date, weekday: int, lean: Lean) -> date:
    ahead = (weekday - today.weekday()) % 7
    if lean is Lean.AHEAD:
        return today + timedelta(days=ahead)
    return today - timedelta(days=(7 - ahead) % 7)


def _near_year(month: int, day: int, today: date, lean: Lean) -> date | None:
    """The nearest such day; today is one. Four years hold a 29 Feb, but for some centuries."""
    for years in range(9):
        try:
            found = date(today.year + years * lean.value, month, day)
        except ValueError:
            continue
        if (found - today).days * lean.value >= 0:
            return found
    return None


def _weekday(name: str) -> int:
    if name[0] in "一二三四五六":
        return DIGITS.index(name) - 1
    return 6 if name[0] in "日天" else WEEKDAYS.index(name[:3].casefold())


def english(match: re.Match[str], today: date, _lean: Lean) -> date:
    return today + timedelta(days=IN_ENGLISH[match[1].casefold()])


def chinese(match: re.Match[str], today: date, _lean: Lean) -> date:
    return today + timedelta(days=IN_CHINESE[match[1]])


def beyond(match: re.Match[str], today: date, _lean: Lean) -> date:
    return today + timedelta(days=2 if match[1].casefold() == "after" else -2)


def bare_weekday(match: re.Match[str], today: date, lean: Lean) -> date:
    return _near_weekday(today, _weekday(match[1]), lean)


def which_weekday(match: re.Match[str], today: date, _lean: Lean) -> date:
    which, weekday = match[1].casefold(), _weekday(match[2])
    if which == "last":
        return _near_weekday(today - timedelta(days=1), weekday, Lean.BACK)
    return _this_week(today, weekday, 1 if which == "next" else 0)


def chinese_weekday(match: re.Match[str], today: date, lean: Lean) -> date:
    which = match[1] or ""
    if not which:
        return _near_weekday(today, _weekday(match[2]), lean)
    weeks = which.count("下") - which.count("上")
    return _this_week(today, _weekday(match[2]), weeks)


def week(match: re.Match[str], today: date, _lean: Lean) -> date:
    """“next week” begins on its Monday."""
    return _this_week(today, 0, 1 if match[1].casefold() in ("next", "下") else -1)


def week_end(match: re.Match[str], today: date, _lean: Lean) -> date:
    return _this_week(today, 4, 1 if (match[1] or "").casefold().strip() in ("next", "下") else 0)


def weekend(match: re.Match[str], today: date, _lean: Lean) -> date:
    return _this_week(today, 5, 1 if match[1] else 0)


def month(match: re.Match[str], today: date, _lean: Lean) -> date:
    return _first(today.year, today.month + 1)


def end_of_month(match: re.Match[str], today: date, _lean: Lean) -> date:
    following = (match[1] or "").casefold().strip() in ("next", "下")
    return month_end(today.year, today.month + following)


def end_of_year(_match: re.Match[str], today: date, _lean: Lean) -> date:
    return date(today.year, 12, 31)


def distance(match: re.Match[str], today: date, _lean: Lean) -> date:
    """“in 3 days”, “2 weeks ago”, “三天后”, “两周前”."""
    parts = match.groupdict()
    sign = -1 if parts["way"].casefold() in ("ago", "前", "以前", "之前") else 1
    number, unit = _number(parts["n"]) * sign, parts["unit"].casefold()
    if unit.startswith(("day", "天", "日")):
        return today + timedelta(days=number)
    if unit.startswith(("week", "周", "星", "礼", "个星", "个礼")):
        return today + timedelta(weeks=number)
    return _months_on(today, number)


def dated(match: re.Match[str], today: date, lean: Lean) -> date | None:
    """With `d`, and `m` and `y` where they are written; a day alone is of the nearest month."""
    parts = match.groupdict()
    day, month, year = _number(parts["d"]), parts.get("m"), parts.get("y")
    if month is None:
        return _day_of_month(day, today, lean)
    short = month[:3].casefold()
    n = MONTHS.index(short) + 1 if short in MONTHS else _number(month)
    if year is None and n > 12 >= day and month.isascii() and "月" not in match[0]:
        n, day = day, n
    if year is not None:
        return date(int(year) if len(year) == 4 else 2000 + int(year), n, day)
    return _near_year(n, day, today, lean)


def _day_of_month(day: int, today: date, lean: Lean) -> date | None:
    for months in range(13):
        first = _first(today.year, today.month + months * lean.value)
        if 1 <= day <= month_end(first.year, first.month).day:
            found = first.replace(day=day)
            if (found - today).days * lean.value >= 0:
                return found
    return None
