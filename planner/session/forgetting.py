"""What was erased goes out of the backups within reach too: in the same act, or at the next start
where that was cut short.

The ledger says what was erased, and the backups themselves whether they still hold any of it: how
far it came is remembered nowhere, and so is never remembered wrongly.
"""

from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from glob import escape
from pathlib import Path
from typing import NamedTuple

from planner.domain.errors import PlannerError
from planner.domain.text import Text, text
from planner.session.backups import backup_folders
from planner.session.core import Session
from planner.session.erasing import reapply, take_note
from planner.store import problems
from planner.store.backups import Backup, at_work, backups_in, half_made, renewed, verified
from planner.store.chain import Head
from planner.store.copies import (
    copy_out,
    earlier_formats,
    head_of_copy,
    lies_still,
    looked_into,
    put_aside,
    swept,
)
from planner.store.engine import Error, connect
from planner.store.erased import Known, before_erasing, holds
from planner.store.report import Report, unheard

__all__ = ["Forgetting", "Forgotten", "forgetting", "outcome", "take_up", "taken_up", "wanted"]

UNREADABLE = (PlannerError, Error, OSError, UnicodeDecodeError)


class Forgotten(NamedTuple):
    """What came of it: `done` backups lost something; the files that `left` names may still hold
    it, and so may what lies beside the workspace, where `trace` says why."""

    done: int = 0
    left: tuple[str, ...] = ()
    trace: Text | None = None


@dataclass(frozen=True, slots=True)
class Forgetting:
    """Asked for on the window's thread, used on any. A backup of the state `before` the erasure is
    made anew of the workspace; of older ones a copy is made in which all of it is erased."""

    path: Path
    key: bytes | None
    settings: Path
    book: str
    folders: tuple[Path, ...]
    known: Known
    before: Head
    trace: Text | None

    def go(self, report: Report = unheard) -> Forgotten:
        """Through every backup within reach. `report(done, total)` counts them; what it raises ends
        it between two of them, and the next start goes on."""
        backups = self._within_reach()
        done, left = 0, list(self._never_gone_through())
        for n, backup in enumerate(backups):
            report(n, len(backups))
            try:
                with at_work:
                    done += self._gone_through(backup)
            except UNREADABLE:
                if backup.path.exists():  # the rotation may have taken it meanwhile
                    left.append(backup.path.name)
        return Forgotten(done, tuple(left), self.trace)

    def _within_reach(self) -> list[Backup]:
        """One that is being made is waited for: it may be of a moment before."""
        with at_work:
            for folder in self.folders:
                for part in half_made(folder, self.path.stem, self.book):
                    swept(part)
            return [b for folder in self.folders for b in backups_in(folder, self.book)]

    def _never_gone_through(self) -> Iterator[str]:
        """What an old program needs, and what belongs to a file that is gone."""
        for path in earlier_formats(self.path):
            if self._holds(path):
                yield path.name
        for path in put_aside(self.path):
            yield path.name

    def _gone_through(self, backup: Backup) -> bool:
        """True: something was in there, and is not any more."""
        if not lies_still(backup.path):
            raise problems.not_emptied(backup.path)
        if not self._holds(backup.path):
            return False
        verified(backup, self.key)
        new = backup.path.with_name(f".{backup.path.name}.forgetting{backup.path.suffix}")
        try:
            if backup.is_of(self.before):
                with closing(connect(self.path, self.key)) as connection:
                    copy_out(connection, self.key, new)
            else:
                with closing(looked_into(backup.path, self.key)) as connection:
                    copy_out(connection, self.key, new)
                reapply(new, self.key, self.settings, self.known)
            if self._holds(new):
                raise problems.not_emptied(backup.path)
            renewed(backup, new, head_of_copy(new, self.key))
        finally:
            for part in new.parent.glob(f".*{escape(backup.path.name)}.forgetting*"):
                swept(part)
        return True

    def _holds(self, path: Path) -> bool:
        """One that cannot be asked may hold anything."""
        with suppress(*UNREADABLE), closing(looked_into(path, self.key)) as connection:
            return holds(connection, self.known)
        return True


def wanted(session: Session) -> bool:
    """Was anything erased here that a backup might still hold?"""
    return not session.file.read_only and session.file.ever_erased()


def forgetting(session: Session) -> Forgetting:
    """After an erasure, and at every start where it is `wanted`."""
    file = session.file
    return Forgetting(
        path=file.path, key=file.key, settings=file.settings, book=file.book,
        folders=backup_folders(session), known=take_note(session),
        before=before_erasing(file.reading), trace=file.emptied(),
    )  # fmt: skip


def take_up(session: Session) -> list[Text]:
    """Go on where an erasure was cut short; gives what to say of it."""
    return list(taken_up(forgetting(session).go()).values()) if wanted(session) else []


def taken_up(found: Forgotten) -> dict[str, Text]:
    """What to say at a start, by what it is about; nothing where nothing was left to do."""
    said = {}
    if found.done:
        said["erased"] = text(
            "Something that was erased here still stood in {n} of the backups, because the "
            "program was ended or they could not be reached. It is gone from them now.",
            n=found.done,
        )
    if found.left:
        said["unerased"] = text(
            "What was erased here may still stand in these files, which could not be gone "
            "through: {names}. Remove those you do not need; the others are tried again at the "
            "next start.",
            names=", ".join(found.left),
        )
    if found.trace is not None:
        said["trace"] = found.trace
    return said


def outcome(found: Forgotten) -> list[Text]:
    """What to say after an erasure."""
    lines = [text("Erased here and in every backup within reach.")]
    if found.left:
        lines = [
            text(
                "Erased here. These files could not be gone through, and may still hold it; "
                "remove them yourself, or they are tried again at the next start: {names}",
                names=", ".join(found.left),
            )
        ]
    return lines if found.trace is None else [*lines, found.trace]
