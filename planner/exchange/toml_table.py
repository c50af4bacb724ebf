"""TOML files that we ship and users edit, read so that each fault names its file and key."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from planner.domain.errors import Refused
from planner.domain.processes import Bilingual
from planner.domain.text import text


class Table:
    """A table of a TOML file. Each value is asked for by key; `close` refuses the keys nobody
    asked for, which are most likely misspelt."""

    def __init__(self, file: str, values: Mapping[str, object], path: str = "") -> None:
        self._file = file
        self._values = values
        self._path = path
        self._asked: set[str] = set()

    @classmethod
    def of(cls, path: Path) -> Self:
        """The whole file. Refused when it is not there or is not TOML in UTF-8."""
        try:
            return cls(path.name, tomllib.loads(path.read_text(encoding="utf-8-sig")))
        except (OSError, ValueError) as error:
            raise Refused(
                text("{file} cannot be read: {reason}", file=path.name, reason=str(error))
            ) from error

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def names(self) -> list[str]:
        """The keys, as they stand in the file."""
        return list(self._values)

    def words(self, key: str) -> str:
        value = self._value(key)
        if not isinstance(value, str) or not value.strip():
            raise self._wrong(key)
        return value.strip()

    def number(self, key: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        value = self._value(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise Refused(
                text(
                    "{file}: “{key}” must be a whole number from {low} to {high}.",
                    file=self._file,
                    key=self._full(key),
                    low=low,
                    high=high,
                )
            )
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        value = self._value(key) if key in self else False
        if not isinstance(value, bool):
            raise self._wrong(key)
        return value

    def has_table(self, key: str) -> bool:
        return isinstance(self._values.get(key), dict)

    def table(self, key: str) -> "Table":
        value = self._value(key)
        if not isinstance(value, dict):
            raise self._wrong(key)
        return Table(self._file, value, self._full(key))

    def tables(self, key: str) -> list["Table"]:
        """A list of tables, at least one."""
        value = self._value(key)
        if not isinstance(value, list) or not value:
            raise self._wrong(key)
        found = []
        for n, each in enumerate(value, 1):
            if not isinstance(each, dict):
                raise self._wrong(key)
            found.append(Table(self._file, each, f"{self._full(key)} {n}"))
        return found

    def bilingual(self, key: str) -> Bilingual:
        """`{ en = "...", zh = "..." }`; one language may be left out."""
        return self.table(key).as_bilingual()

    def as_bilingual(self) -> Bilingual:
        if "en" not in self and "zh" not in self:
            raise self._missing("en")
        both = {language: self.words(language) for language in ("en", "zh") if language in self}
        self.close()
        return Bilingual(**both)

    def close(self) -> None:
        """Refused when the table has keys that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                raise Refused(
                    text("{file}: “{key}” is not known.", file=self._file, key=self._full(key))
                )

    def _value(self, key: str) -> object:
        self._asked.add(key)
        if key not in self._values:
            raise self._missing(key)
        return self._values[key]

    def _full(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def _missing(self, key: str) -> Refused:
        return Refused(text("{file}: “{key}” is missing.", file=self._file, key=self._full(key)))

    def _wrong(self, key: str) -> Refused:
        return Refused(
            text("{file}: “{key}” is not what belongs there.", file=self._file, key=self._full(key))
        )
