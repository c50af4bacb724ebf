"""A copy of the workspace that was opened and found to be the same."""

from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.text import text
from planner.session.core import Session


def verified_copy(session: Session, target: Path) -> None:
    """A whole copy under the same key, opened again and compared. Refused where it exists."""
    if session.file.copy_to(target) != session.file.head:
        target.unlink()
        raise Refused(text("The copy {file} was not the same; it was removed.", file=target.name))
