"""Records, and changes to them as plain data."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NewType, Self

from planner.domain.text import Text

Id = NewType("Id", int)

COUNTER_BITS = 28
"""An id is a writer's number (35 bits) and a counter: copies of a file mint different ids."""


def same_writer(one: int, other: int) -> bool:
    """Were both ids minted by one writer?"""
    return one >> COUNTER_BITS == other >> COUNTER_BITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing the plan remembers. Frozen: to change it is to replace it."""

    id: Id


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after. None before: added. None after: removed."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is now, or as it last was."""
        record = self.after or self.before
        if record is None:
            raise ValueError("an edit of nothing")
        return record

    @property
    def kind(self) -> type[Record]:
        return type(self.record)

    @property
    def id(self) -> Id:
        return self.record.id

    def reversed(self) -> "Edit":
        return Edit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """What one gesture did, under the name that Undo shows. Reversing it undoes it."""

    text: Text
    edits: tuple[Edit, ...]

    def reversed(self) -> Self:
        return type(self)(self.text, tuple(e.reversed() for e in reversed(self.edits)))

    def touches(self, *kinds: type[Record]) -> bool:
        return any(issubclass(e.kind, kinds) for e in self.edits)

    def __iter__(self) -> Iterator[Edit]:
        return iter(self.edits)


def added(*records: Record) -> tuple[Edit, ...]:
    return tuple(Edit(None, r) for r in records)


def removed(*records: Record) -> tuple[Edit, ...]:
    return tuple(Edit(r, None) for r in records)


def replaced(before: Record, after: Record) -> tuple[Edit, ...]:
    """The edit from one to the other; none where nothing differs."""
    return (Edit(before, after),) if before != after else ()
