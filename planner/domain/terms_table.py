"""One table of written terms, read strictly: every refusal names the key it is about."""

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeVar

from planner.domain.errors import Refused
from planner.domain.money import parse_amount, parse_percent
from planner.domain.text import text

Choice = TypeVar("Choice", bound=Enum)

LONGEST_WAIT = 3660
"""No award may fall due later than this many days."""

LARGEST_RATE = Fraction(10)
"""No rate is more than ten times the money, so that awards stay amounts that the ledger counts."""

LONGEST_NAME, MOST_NAMES = 40, 100
"""A product group's or account's name in the terms is no longer, and there are no more."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class Table:
    """Takes values out by key. Keys that are not in `keys` are refused at once."""

    def __init__(
        self, written: Mapping[str, object], path: str, currency: str, keys: tuple[str, ...]
    ) -> None:
        self._written, self._path, self._currency = written, path, currency
        unknown = [key for key in written if key not in keys]
        if unknown:
            raise Refused(
                text(
                    "The terms have no key “{key}”. Known here: {known}.",
                    key=self.name(str(unknown[0])),
                    known=", ".join(keys),
                )
            )

    def name(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def has(self, key: str) -> bool:
        return key in self._written

    def word(self, key: str) -> str:
        if key not in self._written:
            raise Refused(text("The terms need “{key}”.", key=self.name(key)))
        value = self._written[key]
        if not isinstance(value, str):
            raise self.senseless(key)
        return value

    def amount(self, key: str) -> int:
        """Minor units, not negative."""
        try:
            amount = parse_amount(self.word(key), self._currency)
        except Refused as refused:
            raise self._because(key, refused) from refused
        if amount < 0:
            raise Refused(text("“{key}” cannot be negative.", key=self.name(key)))
        return amount

    def rate(self, key: str, default: str = "0%") -> Fraction:
        """An exact rate, not negative."""
        return self.rate_of(key, self.word(key) if self.has(key) else default)

    def rate_of(self, key: str, written: str) -> Fraction:
        try:
            rate = parse_percent(written)
        except Refused as refused:
            raise self._because(key, refused) from refused
        if rate < 0:
            raise Refused(text("“{key}” cannot be negative.", key=self.name(key)))
        if rate > LARGEST_RATE:
            raise Refused(text("“{key}” is at most 1000%.", key=self.name(key)))
        return rate

    def days(self, key: str) -> int | None:
        if not self.has(key):
            return None
        value = self._written[key]
        if not isinstance(value, int) or isinstance(value, bool):
            raise Refused(text("“{key}” is a whole number of days.", key=self.name(key)))
        if not 0 <= value <= LONGEST_WAIT:
            raise Refused(
                text(
                    "“{key}” lies between 0 and {most} days.", key=self.name(key), most=LONGEST_WAIT
                )
            )
        return value

    def day(self, key: str) -> date | None:
        if not self.has(key):
            return None
        value = self._written[key]
        written = value.isoformat() if type(value) is date else value
        try:
            if isinstance(written, str) and _DAY.fullmatch(written):
                return date.fromisoformat(written)
        except ValueError:  # 30 February: told below, as all that is no day
            pass
        raise Refused(text("“{key}” is not a day. Write it like 2026-03-31.", key=self.name(key)))

    def names(self, key: str) -> tuple[str, ...]:
        """Product groups or accounts, each once."""
        if not self.has(key):
            return ()
        value = self._written[key]
        if not isinstance(value, list | tuple) or not value or len(value) > MOST_NAMES:
            raise self._nameless(key)
        names = [self._word_in(key, name) for name in value]
        if len(set(names)) != len(names):
            raise Refused(text("“{key}” names one twice.", key=self.name(key)))
        return tuple(names)

    def _word_in(self, key: str, name: object) -> str:
        """One space at most between words, as names of product groups are kept."""
        fits = (
            isinstance(name, str)
            and name == " ".join(name.split())
            and 0 < len(name) <= LONGEST_NAME
        )
        if not isinstance(name, str) or not fits or not name.isprintable():
            raise self._nameless(key)
        return name

    def _nameless(self, key: str) -> Refused:
        return Refused(
            text(
                "“{key}” is a list of names in quotation marks, each of at most {most} characters.",
                key=self.name(key),
                most=LONGEST_NAME,
            )
        )

    def choice(self, key: str, default: Choice) -> Choice:
        if not self.has(key):
            return default
        return self.choice_of(key, type(default))

    def choice_of(self, key: str, kind: type[Choice]) -> Choice:
        word = self.word(key)
        for member in kind:
            if member.value == word:
                return member
        raise Refused(
            text(
                "“{key}” cannot be “{word}”. It is one of: {known}.",
                key=self.name(key),
                word=word,
                known=", ".join(str(member.value) for member in kind),
            )
        )

    def table(self, key: str, currency: str, keys: tuple[str, ...]) -> "Table | None":
        if not self.has(key):
            return None
        value = self._written[key]
        if not isinstance(value, Mapping):
            raise self.senseless(key)
        return Table(value, self.name(key), currency, keys)

    def tables(self, key: str, keys: tuple[str, ...], currency: str = "") -> list["Table"]:
        rows = self._written.get(key)
        if not isinstance(rows, list | tuple) or not rows:
            raise Refused(
                text("“{key}” needs at least one tier with “from”.", key=self.name(key))
                if key == "tiers"
                else text("“{key}” is a list with at least one row.", key=self.name(key))
            )
        tables = []
        for n, row in enumerate(rows, 1):
            if not isinstance(row, Mapping):
                raise self.senseless(key)
            name = f"{self.name(key)}[{n}]"
            tables.append(Table(row, name, currency or self._currency, keys))
        return tables

    def senseless(self, key: str) -> Refused:
        return Refused(
            text(
                "“{key}” makes no sense. Amounts and rates are written in quotation marks.",
                key=self.name(key),
            )
        )

    def _because(self, key: str, refused: Refused) -> Refused:
        return Refused(text("“{key}”: {reason}", key=self.name(key), reason=refused.text))
