"""What the sample consists of, read from its data files, and what is known while it is made."""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from planner.domain.plan import Plan
from planner.domain.record import Change, Edit, Id
from planner.domain.text import Text
from planner.session.core import Session

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"
CURRENCY = "CNY"
OPENS_AT = time(9, tzinfo=UTC)

Words = dict[str, Any]
Command = Callable[[Plan], Change]


@dataclass(frozen=True, slots=True)
class Content:
    """`shape` is the sample without words, `words` its words in one language (zh or en) under the
    same keys, as their TOML files have them (resources/samples)."""

    language: str
    shape: Words
    words: Words


def content(language: str) -> Content:
    """The sample in Chinese where `language` begins with zh, else in English."""
    code = "zh" if language.startswith("zh") else "en"
    return Content(code, _read("sample.toml"), _read(f"sample_{code}.toml"))


def _read(name: str) -> Words:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


@dataclass(slots=True)
class SetClock:
    """A clock that stands where it is put: at nine in the morning (UTC) of `day`."""

    day: date

    def __call__(self) -> datetime:
        return datetime.combine(self.day, OPENS_AT)


@dataclass(slots=True)
class Making:
    """A sample in the making. `ids` finds what was made by its kind and key."""

    session: Session
    clock: SetClock
    content: Content
    today: date
    ids: dict[tuple[str, str], Id] = field(default_factory=dict)

    @property
    def language(self) -> str:
        return self.content.language

    @property
    def shape(self) -> Words:
        return self.content.shape

    @property
    def words(self) -> Words:
        return self.content.words

    def together(self, name: Text, commands: Sequence[Command]) -> None:
        """Carry out several commands of the plan as one gesture, each on what the last one left."""

        def command(plan: Plan) -> Change:
            edits: list[Edit] = []
            for each in commands:
                change = each(plan)
                edits.extend(change.edits)
                plan = plan.after(change)
            return Change(name, tuple(edits))

        self.session.do(command)


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happens on a day of the sample."""

    on: date
    happen: Callable[[Making], None]
