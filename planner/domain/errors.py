"""What can go wrong that the user should be told, in words the user knows."""

from planner.domain.text import Text


class PlannerError(Exception):
    """Something the user can understand and act on."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.in_english())
        self.text = text


class Refused(PlannerError):
    """A rule forbids what was asked, or the input makes no sense; nothing has changed."""


class Blocked(Refused):
    """A rule of the business forbids it, such as who may be paid; nothing has changed."""
