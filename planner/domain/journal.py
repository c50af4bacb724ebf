"""The journal: which lines of the log changed the plan, and what they did to it."""

from enum import Enum
from typing import NamedTuple


class Verb(Enum):
    """What a line of the journal did to the plan. A post belongs to the ledger: it stays.
    Before an erasure nothing can be undone any more."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    POST = "post"
    ERASE = "erase"


class Line(NamedTuple):
    """Line `seq` of the log changed the plan; undo and redo name the line they are `of`."""

    seq: int
    verb: Verb
    of: int = 0
