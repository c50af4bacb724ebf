"""What a group of faults came to: how many were tried, and how often something went wrong."""

import json
from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """`bad` outcomes are counted under their names, `seen` holds everything else worth telling.

    A `control` must go wrong: it shows that the test would notice.
    """

    name: str
    tried: int = 0
    bad: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    control: bool = False

    def went_wrong(self, how: str, where: object = "") -> None:
        self.bad[how] += 1
        if len(self.examples) < 3:
            self.examples.append(f"{how}: {where}"[:300])

    @property
    def holds(self) -> bool:
        """Was anything tried, and did it go as it must?"""
        return self.tried > 0 and bool(self.bad) == self.control

    def line(self) -> str:
        """As a line of `make bench`: `ours` went wrong of `peer` tries, and none may."""
        wrong = sum(self.bad.values())
        return json.dumps(
            {
                "name": self.name,
                "ours": wrong,
                "peer": self.tried,
                "peer_name": "tries, of which some must go wrong" if self.control else "tries",
                "ratio": round(wrong / max(1, self.tried), 4),
                "goal": "more than 0" if self.control else 0,
                "holds": self.holds,
                "seen": dict(sorted(self.seen.items())),
                "wrong": dict(sorted(self.bad.items())),
                "examples": self.examples,
            },
            ensure_ascii=False,
        )
