"""Calendar files, read by a parser that shares nothing with the writer."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.ical import Reminder, calendar

STAMP = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def parsed(data):
    """Nested components of a calendar: {name: value} with lists of components under their names.
    After RFC 5545, 3.1: lines end in CRLF, at most 75 bytes, a blank goes on with the last."""
    text = data.decode("utf-8")
    assert text.endswith("\r\n")
    raw = text[:-2].split("\r\n")
    assert not any("\n" in line or "\r" in line for line in raw)
    assert all(len(line.encode()) <= 75 for line in raw)
    root = {}
    above = [root]
    for line in "\r\n".join(raw).replace("\r\n ", "").split("\r\n"):
        name, value = re.fullmatch(r"([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)", line, re.S).groups()
        if name == "BEGIN":
            inner = {}
            above[-1].setdefault(value, []).append(inner)
            above.append(inner)
        elif name == "END":
            above.pop()
        else:
            assert name not in above[-1], f"{name} twice"
            above[-1][name] = value
    assert above == [root]
    return root


def plain(value):
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)


def events(*reminders, stamp=STAMP):
    (whole,) = parsed(calendar(reminders, stamp))["VCALENDAR"]
    return whole.get("VEVENT", [])


def reminder(**fields):
    return Reminder(**{"uid": "a-1@b", "on": date(2026, 11, 28), "summary": "Call", **fields})


def test_a_reminder_is_a_whole_day_with_an_alarm_in_the_morning():
    (event,) = events(reminder(sequence=7))
    alarm = event.pop("VALARM")
    assert event == {
        "UID": "a-1@b",
        "DTSTAMP": "20261123T093000Z",
        "SEQUENCE": "7",
        "DTSTART;VALUE=DATE": "20261128",
        "DTEND;VALUE=DATE": "20261129",
        "SUMMARY": "Call",
        "TRANSP": "TRANSPARENT",
    }
    assert alarm == [{"ACTION": "DISPLAY", "DESCRIPTION": "Call", "TRIGGER": "PT9H"}]


def test_the_calendar_says_what_it_is():
    (whole,) = parsed(calendar([], STAMP))["VCALENDAR"]
    assert whole["VERSION"] == "2.0"
    assert whole["PRODID"]


def test_the_stamp_is_in_universal_time():
    east = STAMP.astimezone(timezone(timedelta(hours=8)))
    assert events(reminder(), stamp=east)[0]["DTSTAMP"] == "20261123T093000Z"


@pytest.mark.parametrize("words", ["a;b,c", "back\\slash", "two\nlines", "\\n", "x\r\ny", "，；"])
def test_signs_with_a_meaning_are_escaped(words):
    (event,) = events(reminder(summary=words, description=words))
    assert plain(event["SUMMARY"]) == words.replace("\r\n", "\n")
    assert plain(event["DESCRIPTION"]) == words.replace("\r\n", "\n")


def test_control_characters_and_injected_lines_stay_out():
    (event,) = events(reminder(summary="a\x00b\x1b\rBEGIN:VEVENT\u2028c"))
    assert plain(event["SUMMARY"]) == "ab\nBEGIN:VEVENT\nc"


def test_long_lines_break_between_characters():
    words = "给赵工送主轴检测报告" * 30
    (event,) = events(reminder(summary=words))
    assert event["SUMMARY"] == words


def test_the_first_and_the_last_day_there_is():
    first, last = events(reminder(on=date.min), reminder(on=date.max))
    assert first["DTSTART;VALUE=DATE"] == "00010101"
    assert "DTEND;VALUE=DATE" not in last


@given(st.text(alphabet=st.characters(exclude_categories=("C", "Z")), max_size=200))
def test_any_words_come_back(words):
    assert plain(events(reminder(summary=words))[0]["SUMMARY"]) == words
