"""Questions that help to judge somebody, and what each value of a judgement means."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from planner.domain.processes import Bilingual


class Matter(Enum):
    """What is judged of a person."""

    STANCE = "stance"
    INFLUENCE = "influence"
    COVERAGE = "coverage"
    WANTED = "wanted"
    RESPONSE = "response"
    COACH = "coach"
    RESULT = "result"
    INTEREST = "interest"


@dataclass(frozen=True, slots=True)
class Guide:
    """`values` is by the name of an enum member in small letters, or by a figure."""

    question: Bilingual
    values: Mapping[str, Bilingual]

    def of(self, value: Enum | int) -> Bilingual:
        """What the value means; nothing where the guide says nothing of it."""
        name = value.name.lower() if isinstance(value, Enum) else str(value)
        return self.values.get(name, Bilingual())


Guides = Mapping[Matter, Guide]
