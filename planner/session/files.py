"""Opening and making workspace files for the windows, which know nothing of the store.

A file that wants a passphrase is asked about before the session and the store are imported: they
come while the user types (`prepare`).
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.errors import Refused
from planner.domain.text import Text, text
from planner.store.header import Secret, key_of
from planner.store.key import recovery
from planner.store.lock import look, take_over
from planner.store.problems import (
    Damaged,
    FileProblem,
    HeldElsewhere,
    PassphraseNeeded,
    Stuck,
)

if TYPE_CHECKING:
    from planner.session.core import Session, Signal

__all__ = [
    "Damaged",
    "FileProblem",
    "HeldElsewhere",
    "PassphraseNeeded",
    "change_passphrase",
    "conflicts",
    "encrypted",
    "exchanged",
    "new",
    "open_",
    "prepare",
    "recovery_key",
    "remembered",
    "resume",
    "save_copy",
    "take_over",
    "trouble",
    "try_again",
    "where_it_lies",
]


def open_(
    path: Path,
    passphrase: str | None,
    settings: Path,
    changed: "Signal",
    *,
    read_only: bool = False,
) -> "Session":
    """Raises PassphraseNeeded where the file wants one, or another one; HeldElsewhere where
    somebody else writes it; FileProblem for the rest. With a passphrase it takes a fifth of a
    second: run it beside the window."""
    if passphrase is None:
        if not read_only:
            look(path)
        key_of(path, None)
    from planner.session.core import Session
    from planner.store.workspace import Workspace

    secret = None if passphrase is None else Secret(passphrase)
    file = Workspace(path, secret, settings, datetime.now, read_only=read_only)
    return Session(file, datetime.now, changed)


def prepare() -> None:
    """Import what opening needs, while a passphrase is typed."""
    import planner.session.core
    import planner.store.workspace  # noqa: F401


def new(path: Path, passphrase: str | None, settings: Path, changed: "Signal") -> "Session":
    """A new, empty workspace; plain without a passphrase. FileProblem where the file exists."""
    from planner.session.core import Session
    from planner.store.workspace import Workspace

    secret = None if passphrase is None else Secret(passphrase)
    return Session(Workspace.create(path, secret, settings, datetime.now), datetime.now, changed)


def remembered(session: "Session") -> Text | None:
    """A sentence where this computer has seen more of the ledger than the file holds, or another
    one: the file is an older copy, or was rewritten. None where all is as it was."""
    from planner.store.anchors import Standing

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


def exchanged(session: "Session") -> Text | None:
    """What lay beside the file and was not its own, where there was something."""
    if not session.file.aside:
        return None
    return text(
        "Last time the program ended without closing {file}, and another file lies in its "
        "place now. What the old one had not taken in yet was not mixed into it: it lies "
        "beside it as {aside}.",
        file=session.file.path.name,
        aside=session.file.aside,
    )


def recovery_key(session: "Session") -> str | None:
    """What opens the file without its passphrase, as it is printed; None for a plain file."""
    key = session.file.key
    return None if key is None else recovery(key)


def save_copy(session: "Session", target: Path) -> None:
    """A whole copy under the same passphrase. FileProblem where the target exists."""
    session.file.copy_to(target)


def encrypted(session: "Session") -> bool:
    return session.file.key is not None


def resume(session: "Session", passphrase: str) -> bool:
    """Go on with a session that was suspended: beside the window, as `open_`. True: the file is
    not as it was left, and `read_again` must follow."""
    return session.resume(Secret(passphrase))


def change_passphrase(session: "Session", old: str | None, new: str | None) -> None:
    """Put the file under another passphrase, or under none. The old one is asked for even though
    the file is open: whoever finds it open must not take it over. It takes a second: run it beside
    the window, which then calls `read_again`."""
    file = session.file
    if file.key is not None:
        salt = file.key[32:]
        if old is None or Secret(old).key(salt) != file.key:
            raise Refused(text("That is not the passphrase of this file. Nothing was changed."))
    file.change_key(None if new is None else Secret(new))


def trouble(session: "Session") -> Text | None:
    """Why nothing can be saved just now, after a look at the file; None where all is well."""
    session.file.look()
    found = session.file.trouble
    return None if found is None else found.text


def try_again(session: "Session") -> None:
    """Write again, or read again what lies there now. Raises FileProblem where it lasts."""
    found = session.file.trouble
    if isinstance(found, Stuck) and found.reread:
        session.reopen()
    else:
        session.file.retry()


def where_it_lies(path: Path) -> Text | None:
    """A warning, to be given once: another program copies the file behind our back, or the drive
    is of another computer."""
    from planner.store.places import Place, place_of

    match place_of(path):
        case Place.SYNCED:
            return text(
                "{file} lies in a folder that is copied to other computers. Open it on one "
                "computer at a time, and let the copying finish before you open it elsewhere. A "
                "folder of this computer is safer.",
                file=path.name,
            )
        case Place.NETWORK:
            return text(
                "{file} lies on a drive of another computer. It works, more slowly; if the drive "
                "goes away while you work, nothing is saved until it is back. A folder of this "
                "computer is safer.",
                file=path.name,
            )
        case Place.LOCAL:
            return None


def conflicts(path: Path) -> Text | None:
    """A sync program made a second file where two computers had changed the one."""
    from planner.store.places import conflict_copies

    found = conflict_copies(path)
    if not found:
        return None
    return text(
        "Beside {file} lies {other}: two computers changed the file at the same time, and one of "
        "them is in there. Open both and compare before you go on; they are never merged.",
        file=path.name,
        other=", ".join(each.name for each in found[:3]),
    )
