"""How a chart can be laid out, and the room it leaves between its boxes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from planner.domain.text import Text, text

NOBODY, OUTSIDE = -1, -2
"""Whom a root reports to, and whom one that stands outside the organisation."""


class Arrangement(Enum):
    """How a chart is laid out. Compact: many reports without reports of their own stand in columns
    below their manager. Sideways: the top stands at the left."""

    DOWN = "down"
    COMPACT = "compact"
    SIDEWAYS = "sideways"


ARRANGEMENT_WORDS: Mapping[Arrangement, Text] = {
    Arrangement.DOWN: text("Top down"),
    Arrangement.COMPACT: text("Compact"),
    Arrangement.SIDEWAYS: text("Left to right"),
}


@dataclass(frozen=True, slots=True)
class Gaps:
    """The room between boxes side by side, and from the top of one row to that of the next;
    `room`: from the tallest box of a row to the next row.

    `aside`: between a line that runs down and an assistant beside it. `zone`: between the tree and
    those who stand outside it; `margin`: around these.
    """

    beside: float = 26.0
    row: float = 132.0
    room: float = 56.0
    stacked: float = 12.0
    hook: float = 16.0
    aside: float = 18.0
    zone: float = 96.0
    margin: float = 18.0
