"""The program's sentences in the user's language, read from what the translators edit."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from planner.domain.currencies import with_sign
from planner.domain.text import Text, filled

NAMES = {"en": "English", "zh_CN": "简体中文"}
"""The languages there are, each under the name its speakers look for."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

MESSAGE = r"<source>([^<]*)</source>\s*<translation>([^<]*)</translation>"
"""What the file of a language consists of. An XML parser would take seven times as long, at every
start."""


class Language:
    """`code` is a key of NAMES; English is the language the sentences are written in."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._words = catalogue(code)

    def translate(self, template: str) -> str:
        """The template in this language; in English where the translators have not been yet."""
        return self._words.get(template) or template

    def say(self, sentence: Text) -> str:
        return filled(sentence, self.translate)

    def text(self, template: str, **values: object) -> str:
        """Says `template`, which it also marks for the translators: always a literal."""
        return self.say(Text(template, values))

    def day(self, day: date | None) -> str:
        """`5 Mar 2026`, `2026年3月5日`; a dash where there is none."""
        if day is None:
            return "—"
        if self.code == "zh_CN":
            return f"{day.year}年{day.month}月{day.day}日"
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    def amount(self, minor: int, currency: str) -> str:
        return with_sign(minor, currency)


@cache
def catalogue(code: str) -> Mapping[str, str]:
    """What each English template is called in the language; empty for English."""
    if code == "en":
        return MappingProxyType({})
    import re
    from html import unescape
    from pathlib import Path

    folder = Path(__file__).resolve().parents[1] / "resources" / "i18n"
    written = (folder / f"planner_{code}.ts").read_text("utf-8")
    found = {unescape(said): unescape(meant) for said, meant in re.findall(MESSAGE, written)}
    return MappingProxyType(found)
