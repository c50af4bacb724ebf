"""The journal: which lines of the log changed the plan, and what they did to it."""

from dataclasses import dataclass
from enum import Enum


class Verb(Enum):
    """What a line of the journal did to the plan. A post belongs to the ledger: it stays."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Line:
    """Line `seq` of the log changed the plan; undo and redo name the line they are `of`."""

    seq: int
    verb: Verb
    of: int = 0
