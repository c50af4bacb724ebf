"""How work says how far it is; what a report raises stops the work."""

from collections.abc import Callable

Report = Callable[[int, int], None]
"""(done, total), in whatever the work counts."""


def unheard(_done: int, _total: int) -> None:
    """Nobody watches what takes no time."""
