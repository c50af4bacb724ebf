"""A copy of the workspace that was opened and found to be the same."""

from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.text import text
from planner.session.core import Session
from planner.store.engine import connect


def verified_copy(session: Session, target: Path) -> None:
    """A whole copy under the same key, opened again and compared. Refused where it exists."""
    session.file.copy_to(target)
    with_key = connect(target, session.file.key, read_only=True)
    try:
        (found,) = with_key.execute("PRAGMA integrity_check").fetchone()
        row = with_key.execute("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1").fetchone()
    finally:
        with_key.close()
    head = session.file.head
    if found != "ok" or (row or (0, head.hash)) != (head.seq, head.hash):
        target.unlink()
        raise Refused(text("The copy {file} was not the same; it was removed.", file=target.name))
