"""What an accrual found to post, agreement by agreement."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.domain.accrual import Outcome
from planner.domain.facts import Agreement
from planner.domain.obligations import BlockedReceipt, Key
from planner.domain.reconcile import Line
from planner.domain.record import Id


@dataclass(frozen=True, slots=True)
class Run:
    """`posted` lists every new line with its obligation; `known` numbers the obligations that the
    ledger has already."""

    as_of: date
    outcomes: tuple[tuple[Agreement, Outcome], ...]
    known: Mapping[Key, Id] = field(default_factory=dict)

    @property
    def posted(self) -> list[tuple[Agreement, Key, Line]]:
        return [
            (agreement, key, line)
            for agreement, outcome in self.outcomes
            for key, lines in outcome.lines.items()
            for line in lines
        ]

    @property
    def posts(self) -> bool:
        return any(outcome.lines for _, outcome in self.outcomes)

    @property
    def blocked(self) -> list[tuple[Agreement, BlockedReceipt]]:
        return [(a, blocked) for a, o in self.outcomes for blocked in o.targets.blocked]
