"""Opening and making workspace files for the windows, which know nothing of the store."""

from datetime import datetime
from pathlib import Path

from planner.session.core import Session, Signal
from planner.store.key import recovery
from planner.store.opening import Secret
from planner.store.problems import FileProblem, PassphraseNeeded
from planner.store.workspace import Workspace

__all__ = ["FileProblem", "PassphraseNeeded", "new", "open_", "recovery_key", "save_copy"]


def open_(path: Path, passphrase: str | None, settings: Path, changed: Signal) -> Session:
    """Raises PassphraseNeeded where the file wants one, or another one; FileProblem for the rest.
    With a passphrase it takes a fifth of a second: run it beside the window."""
    secret = None if passphrase is None else Secret(passphrase)
    return Session(Workspace(path, secret, settings, datetime.now), datetime.now, changed)


def new(path: Path, passphrase: str | None, settings: Path, changed: Signal) -> Session:
    """A new, empty workspace; plain without a passphrase. FileProblem where the file exists."""
    secret = None if passphrase is None else Secret(passphrase)
    return Session(Workspace.create(path, secret, settings, datetime.now), datetime.now, changed)


def recovery_key(session: Session) -> str | None:
    """What opens the file without its passphrase, as it is printed; None for a plain file."""
    key = session.file.key
    return None if key is None else recovery(key)


def save_copy(session: Session, target: Path) -> None:
    """A whole copy under the same passphrase. FileProblem where the target exists."""
    session.file.copy_to(target)
