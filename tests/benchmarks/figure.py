"""One measured figure against its peer, and the race in which both are measured."""

import json
from collections.abc import Callable
from dataclasses import dataclass

RUNS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`ours` and `peer` in the unit that `name` ends with: less is better.

    `goal` is the highest ours / peer that will do.
    """

    name: str
    ours: float
    peer: float
    peer_name: str
    goal: float

    def line(self) -> str:
        ratio = self.ours / self.peer
        return json.dumps(
            {
                "name": self.name,
                "ours": round(self.ours, 3),
                "peer": round(self.peer, 3),
                "peer_name": self.peer_name,
                "ratio": round(ratio, 3),
                "goal": self.goal,
                "holds": ratio <= self.goal,
            },
            ensure_ascii=False,
        )


def race(
    ours: Callable[[], float], peer: Callable[[], float], runs: int = RUNS
) -> tuple[float, float]:
    """The best of each, run in turns so that both meet the same machine; a first pair warms up."""
    pairs = [(ours(), peer()) for _ in range(runs + 1)][1:]
    return min(ours for ours, _ in pairs), min(peer for _, peer in pairs)
