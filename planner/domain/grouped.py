"""Indexes of one kind of record that are carried from plan to plan: a change costs what it touches,
not what there is."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar, cast

from planner.domain.plan import Plan, derived
from planner.domain.record import Edit, Record

R = TypeVar("R", bound=Record)
K = TypeVar("K", bound=Hashable)


class Ordered(Protocol):
    def __lt__(self, other: object, /) -> bool: ...


def grouped(
    kind: type[R], by: Callable[[R], K], order: Callable[[R], object]
) -> Callable[[Plan], Mapping[K, list[R]]]:
    """A query for the records of a kind under what `by` says of them, each list in `order`.

    The order must tell any two records of a list apart, or an index that was carried could differ
    from one that was built.
    """
    grouping = Grouping(kind, by, cast(Callable[[R], Ordered], order))
    return derived(kind, carry=grouping.carry)(grouping.build)


@dataclass(frozen=True)
class Grouping(Generic[R, K]):
    kind: type[R]
    by: Callable[[R], K]
    order: Callable[[R], Ordered]

    def build(self, plan: Plan) -> Mapping[K, list[R]]:
        index: dict[K, list[R]] = {}
        for record in plan.all(self.kind):
            index.setdefault(self.by(record), []).append(record)
        for records in index.values():
            records.sort(key=self.order)
        return index

    def carry(
        self, index: Mapping[K, list[R]], _plan: Plan, edits: Sequence[Edit]
    ) -> Mapping[K, list[R]]:
        """The lists that the edits touch are made anew, the others shared."""
        both = (record for edit in edits for record in (edit.before, edit.after))
        touched = {self.by(record) for record in both if isinstance(record, self.kind)}
        fresh = {key: list(index.get(key, ())) for key in touched}
        for edit in edits:
            if isinstance(edit.before, self.kind):
                fresh[self.by(edit.before)].remove(edit.before)
            if isinstance(edit.after, self.kind):
                fresh[self.by(edit.after)].append(edit.after)
        for records in fresh.values():
            records.sort(key=self.order)
        carried = dict(index)
        for key, records in fresh.items():
            if records:
                carried[key] = records
            else:
                carried.pop(key, None)
        return carried
