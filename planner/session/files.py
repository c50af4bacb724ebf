"""Opening and making workspace files for the windows, which know nothing of the store."""

from datetime import datetime
from pathlib import Path

from planner.domain.text import Text, text
from planner.session.core import Session, Signal
from planner.store.anchors import Standing
from planner.store.key import recovery
from planner.store.opening import Secret
from planner.store.problems import FileProblem, PassphraseNeeded
from planner.store.workspace import Workspace

__all__ = [
    "FileProblem",
    "PassphraseNeeded",
    "new",
    "open_",
    "recovery_key",
    "remembered",
    "save_copy",
]


def open_(path: Path, passphrase: str | None, settings: Path, changed: Signal) -> Session:
    """Raises PassphraseNeeded where the file wants one, or another one; FileProblem for the rest.
    With a passphrase it takes a fifth of a second: run it beside the window."""
    secret = None if passphrase is None else Secret(passphrase)
    return Session(Workspace(path, secret, settings, datetime.now), datetime.now, changed)


def new(path: Path, passphrase: str | None, settings: Path, changed: Signal) -> Session:
    """A new, empty workspace; plain without a passphrase. FileProblem where the file exists."""
    secret = None if passphrase is None else Secret(passphrase)
    return Session(Workspace.create(path, secret, settings, datetime.now), datetime.now, changed)


def remembered(session: Session) -> Text | None:
    """A sentence where this computer has seen more of the ledger than the file holds, or another
    one: the file is an older copy, or was rewritten. None where all is as it was."""
    file = session.file
    if file.anchor is None or file.standing not in (Standing.OLDER, Standing.FORK):
        return None
    if file.standing is Standing.OLDER:
        return text(
            "{file} is older than what this computer has seen: the ledger was at line {seen} "
            "then, it ends at line {here} now. If you did not restore a backup, look for the "
            "newer file before you go on.",
            file=file.path.name,
            seen=file.anchor.seq,
            here=file.head.seq,
        )
    return text(
        "{file} differs from what this computer has seen: line {seen} of its ledger is another "
        "one. It was rewritten, or two copies were written apart. Check this workspace, and "
        "compare its statements with the printed ones before you pay anybody.",
        file=file.path.name,
        seen=file.anchor.seq,
    )


def recovery_key(session: Session) -> str | None:
    """What opens the file without its passphrase, as it is printed; None for a plain file."""
    key = session.file.key
    return None if key is None else recovery(key)


def save_copy(session: Session, target: Path) -> None:
    """A whole copy under the same passphrase. FileProblem where the target exists."""
    session.file.copy_to(target)
