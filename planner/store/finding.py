"""What a look at a whole file may find."""

from dataclasses import dataclass

from planner.domain.text import Text


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: `what` a fixed word, `where` a place in the file."""

    what: str
    where: str
    text: Text
