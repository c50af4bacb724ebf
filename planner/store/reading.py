"""What a damaged file answers, turned into one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.store import problems
from planner.store.engine import Error

UNREADABLE = (Error, ValueError, KeyError, TypeError, OverflowError)
"""What decoding raises on rows nobody of us wrote. Damaged text is a ValueError."""


@contextmanager
def whole(path: Path) -> Iterator[None]:
    """What is read inside is as it was written, or it is said that the file is damaged."""
    try:
        yield
    except UNREADABLE as error:
        raise problems.damaged(path, type(error).__name__) from error
