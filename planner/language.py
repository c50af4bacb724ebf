"""The program's sentences in the user's language, read from what the translators edit."""

import os
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from planner.domain.currencies import with_sign
from planner.domain.text import Text, filled

NAMES = {"en": "English", "zh_CN": "简体中文"}
"""The languages there are, each under the name its speakers look for."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


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
    root = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    with open(os.path.join(root, "resources", "i18n", f"planner_{code}.ts"), encoding="utf-8") as f:
        return MappingProxyType(words_of(f.read()))


def words_of(written: str) -> dict[str, str]:
    """The templates and their translations in the text of a .ts file, as Qt Linguist writes it. To
    read it as any XML takes longer than most commands take to answer; a test compares the two."""
    found = {}
    for message in written.split("<source>")[1:]:
        source, _, rest = message.partition("</source>")
        tag, _, words = rest.partition("<translation")[2].partition(">")
        whole = "" if tag.endswith("/") else words.partition("</translation>")[0]
        found[_plain(source)] = _plain(whole)
    return found


def _plain(written: str) -> str:
    """Without XML's names for characters."""
    if "&" not in written:
        return written
    if "&#" in written:
        from html import unescape

        return unescape(written)
    for name, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")):
        written = written.replace(name, character)
    return written.replace("&amp;", "&")
