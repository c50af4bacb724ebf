"""Backups of the open workspace: where they lie, when one is due, what they hold, how to go back.

What takes long is a method of `BackupWork`, which knows the file and its key but no connection of
the window: it may run on another thread.
"""

import json
import os
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.text import Text, text
from planner.exchange.safe_write import write_whole
from planner.session.core import Session
from planner.store import problems
from planner.store.backups import (
    Backup,
    at_work,
    backups_in,
    make_backup,
    openable,
    rekey_backup,
    verified,
)
from planner.store.chain import Head
from planner.store.copies import appear, copy_out, left_over, looked_into, swept
from planner.store.counting import Counts, counts
from planner.store.engine import connect

__all__ = [
    "MINUTES",
    "REASON_WORDS",
    "Backup",
    "BackupWork",
    "Counts",
    "Kept",
    "Standing",
    "all_backups",
    "back_up_before",
    "backup_due",
    "backup_folders",
    "backup_work",
    "choose_folder",
    "choose_minutes",
    "copy_elsewhere",
    "free_place",
    "kept_of",
    "note_elsewhere",
    "note_made",
    "reminder",
    "restore",
    "standing_of",
]

MINUTES = (10, 30, 60, 120)
"""After so many minutes with changes a backup is made, as the user chooses."""

YEAR = timedelta(days=365)

REASON_WORDS = {
    "open": text("On opening"),
    "close": text("On closing"),
    "work": text("While working"),
    "import": text("Before an import"),
    "restore": text("Before a restore"),
    "erase": text("After an erasure"),
    "hand": text("By hand"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What this computer remembers of a workspace's backups. `elsewhere`: the day on which one was
    last taken to another place; `since`: the day on which the first was made here."""

    folder: str
    minutes: int = 30
    elsewhere: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class BackupWork:
    """Asked for on the window's thread, used on any."""

    path: Path
    key: bytes | None
    folder: Path

    def make(self, reason: str, now: datetime) -> Backup | None:
        """A verified backup; None where the newest one already is of this state."""
        return make_backup(self.path, self.key, self.folder, reason, now)

    def held_by(self, backup: Backup) -> Counts:
        """What a backup holds, after it was found sound. FileProblem where it is not, or where
        another passphrase opens it."""
        verified(backup, self.key)
        with closing(looked_into(backup.path, self.key)) as connection:
            return counts(connection)

    def held_now(self) -> Counts:
        with closing(connect(self.path, self.key, read_only=True)) as connection:
            return counts(connection)

    def rewrite(self, backups: list[Backup], old: bytes | None) -> list[Backup]:
        """Put the backups that the old key opens under the file's; gives those."""
        done = []
        with at_work:
            for backup in openable(backups, old):
                rekey_backup(backup.path, old, self.key)
                done.append(backup)
        return done


def back_up_before(session: Session, reason: str) -> Text | None:
    """A backup of what may be wished back, and what to say of it; None where the newest one is of
    this state, or there is nothing yet. FileProblem where none can be made: the deed waits."""
    if not session.file.head.seq or session.file.read_only:
        return None
    made = backup_work(session).make(reason, session.now())
    if made is None:
        return None
    return text(
        "A backup was made before: {file}, in {folder}.",
        file=made.path.name,
        folder=made.path.parent.name,
    )


class Standing:
    """How a backup stands to the file of today."""

    SAME = "same"
    EARLIER = "earlier"
    OTHER = "other"


def backup_work(session: Session) -> BackupWork:
    kept = kept_of(session)
    return BackupWork(session.file.path, session.file.key, Path(kept.folder))


def kept_of(session: Session) -> Kept:
    """What is remembered; before anything is, the folder lies beside the file."""
    path = session.file.path
    usual = Kept(folder=str(path.with_name(f"{path.stem} backups")))
    try:
        found = json.loads(_place(session).read_text("utf-8"))
        kept = replace(usual, **{k: v for k, v in found.items() if k in asdict(usual)})
    except (OSError, ValueError, AttributeError, TypeError):
        return usual
    return kept if kept.folder and isinstance(kept.minutes, int) else usual


def _keep(session: Session, kept: Kept) -> None:
    place = _place(session)
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_whole(place, json.dumps(asdict(kept), ensure_ascii=False).encode())


def _place(session: Session) -> Path:
    return session.file.settings / "backups" / f"{session.file.book}.json"


def choose_folder(session: Session, folder: Path) -> None:
    """Backups go there from now on. Refused where the folder is not there."""
    if not folder.is_dir():
        raise Refused(text("That folder does not exist. Choose another one."))
    _keep(session, replace(kept_of(session), folder=str(folder)))


def choose_minutes(session: Session, minutes: int) -> None:
    _keep(session, replace(kept_of(session), minutes=minutes))


def note_elsewhere(session: Session, day: date) -> None:
    """A backup was taken to another place."""
    _keep(session, replace(kept_of(session), elsewhere=day.isoformat()))


def note_made(session: Session, day: date) -> None:
    """The first backup starts the year after which one elsewhere is asked for."""
    kept = kept_of(session)
    if not kept.since:
        with suppress(OSError):
            _keep(session, replace(kept, since=day.isoformat()))


def reminder(session: Session) -> Text | None:
    """Once a year: a fire or a thief takes the computer and its backups together."""
    kept = kept_of(session)
    last = kept.elsewhere or kept.since
    if not last or session.today - date.fromisoformat(last) < YEAR:
        return None
    return text(
        "No backup was taken to another place for a year. Keep one on a stick in another "
        "building: File, Backups."
    )


def backup_folders(session: Session) -> tuple[Path, ...]:
    """Where backups of this workspace can be reached: its folder, and the one beside the file."""
    folder = Path(kept_of(session).folder)
    usual = session.file.path.with_name(f"{session.file.path.stem} backups")
    return (folder,) if folder == usual else (folder, usual)


def all_backups(session: Session) -> list[Backup]:
    """The backups of this workspace that can be reached."""
    found = [b for each in backup_folders(session) for b in backups_in(each, session.file.book)]
    return sorted(found, key=lambda b: (b.at, b.seq), reverse=True)


def backup_due(session: Session, last: Head, since: datetime) -> bool:
    """Was anything written since the last backup, and is that long enough ago?"""
    minutes = timedelta(minutes=kept_of(session).minutes)
    return session.file.head != last and session.now() - since >= minutes


def standing_of(session: Session, backup: Backup) -> str:
    """By its position and hash alone: is it a state that this file went through?"""
    if backup.is_of(session.file.head):
        return Standing.SAME
    known = session.ledger.hash_of(backup.seq) if backup.seq else bytes(32)
    same_line = known is not None and known.hex().startswith(backup.mark)
    return Standing.EARLIER if same_line else Standing.OTHER


def restore(work: BackupWork, backup: Backup, target: Path, settings: Path) -> None:
    """A new file from a backup, less what was erased since; it is there with its name only when
    that is done. Refused where the target exists; nothing else changes. Its log owns up to the
    restore with the first step that is taken in it."""
    from planner.session.erasing import reapply

    if target.exists():
        raise problems.exists(target)
    new = target.with_name(f".{target.name}.{os.urandom(4).hex()}.new")
    try:
        copy_elsewhere(work, backup, new)
        reapply(new, work.key, settings)
        appear(new, target)
    except FileExistsError:
        raise problems.exists(target) from None
    except OSError as error:
        raise problems.not_written(target, error) from error
    finally:
        for part in left_over(target):
            swept(part)


def copy_elsewhere(work: BackupWork, backup: Backup, target: Path) -> None:
    """A verified copy of a backup. Refused where the target exists."""
    verified(backup, work.key)
    with closing(looked_into(backup.path, work.key)) as connection:
        copy_out(connection, work.key, target)


def free_place(path: Path, day: date) -> Path:
    """Where a restored file may lie: beside the one of today, never over anything."""
    stem = f"{path.stem} restored {day.isoformat()}"
    names = [f"{stem}{path.suffix}", *(f"{stem} {n}{path.suffix}" for n in range(2, 100))]
    return next((p for n in names if not (p := path.with_name(n)).exists()), path)
