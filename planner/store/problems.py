"""What can be wrong with a workspace file, said so that the user can go on."""

import os

from planner.domain.errors import PlannerError
from planner.domain.text import Text, text
from planner.store.key import StrPath


class FileProblem(PlannerError):
    """The file, the disk, the passphrase or another program is in the way; the file is whole."""


class PassphraseNeeded(FileProblem):
    """The file is encrypted, or is not ours: the two look alike until a passphrase fits."""


class Damaged(FileProblem):
    """What lies there is not what was written: a backup is looked for."""


class Stuck(FileProblem):
    """The file could not be written, and it may last: the workspace only reads until a retry
    succeeds. `reread`: what the window shows may not be what the file holds."""

    def __init__(self, said: Text, *, reread: bool = False) -> None:
        super().__init__(said)
        self.reread = reread


class HeldElsewhere(FileProblem):
    """Somebody else writes it: it can be read, and taken over where `elsewhere` is true."""

    def __init__(self, said: Text, holder: str, *, elsewhere: bool) -> None:
        super().__init__(said)
        self.holder, self.elsewhere = holder, elsewhere


def _name(path: StrPath) -> str:
    return os.path.basename(os.path.normpath(path))


def not_found(path: StrPath) -> FileProblem:
    return FileProblem(text("{file} is not there. Was it moved or renamed?", file=_name(path)))


def exists(path: StrPath) -> FileProblem:
    return FileProblem(text("{file} exists already. Choose another name.", file=_name(path)))


def passphrase_needed(path: StrPath) -> FileProblem:
    return PassphraseNeeded(text("{file} needs its passphrase.", file=_name(path)))


def wrong_passphrase(path: StrPath) -> FileProblem:
    return PassphraseNeeded(
        text(
            "This passphrase does not open {file}, or it is not a workspace. Check capitals and "
            "keyboard, or type the recovery key of its printed sheet.",
            file=_name(path),
        )
    )


def foreign(path: StrPath) -> FileProblem:
    return FileProblem(
        text("{file} is not a workspace of this program. It was left as it is.", file=_name(path))
    )


def newer(path: StrPath) -> FileProblem:
    return FileProblem(
        text(
            "{file} was made by a newer version of this program. Update the program to open it; "
            "the file was left as it is.",
            file=_name(path),
        )
    )


def older(path: StrPath) -> FileProblem:
    return FileProblem(
        text(
            "{file} was made by an older version of this program. Open it in a window first: it "
            "is then brought up to date, and a copy is kept.",
            file=_name(path),
        )
    )


def damaged(path: StrPath, what: str) -> FileProblem:
    return Damaged(
        text(
            "{file} is damaged ({what}). It was left as it is: open a backup of it instead.",
            file=_name(path),
            what=what,
        )
    )


def held(path: StrPath, holder: str, *, elsewhere: bool = False) -> FileProblem:
    said = text(
        "{file} is open in another window ({holder}). Close it there first.",
        file=_name(path),
        holder=holder,
    )
    return HeldElsewhere(said, holder, elsewhere=elsewhere)


def taken_over(path: StrPath, holder: str) -> FileProblem:
    return Stuck(
        text(
            "{file} was taken over by {holder}. This window only reads it from now on.",
            file=_name(path),
            holder=holder,
        ),
        reread=True,
    )


def changed_elsewhere(path: StrPath) -> FileProblem:
    return Stuck(
        text("{file} was changed by another program. Open it again.", file=_name(path)), reread=True
    )


def vanished(path: StrPath) -> FileProblem:
    return Stuck(
        text(
            "{file} is gone: its drive was taken out, or it was moved. Nothing is saved until it "
            "is back; what you see is what was saved last.",
            file=_name(path),
        )
    )


def replaced(path: StrPath) -> FileProblem:
    return Stuck(
        text(
            "Another file lies in the place of {file} now. Nothing is saved until it was read "
            "again.",
            file=_name(path),
        ),
        reread=True,
    )


def of_another(path: StrPath) -> FileProblem:
    return FileProblem(
        text(
            "A program ended without closing {file}, and another file lies in its place now. Open "
            "it once to be written: what belongs to the old one is then set aside.",
            file=_name(path),
        )
    )


def in_doubt(path: StrPath, error: object) -> FileProblem:
    return Stuck(
        text(
            "It is not certain that the last step was saved in {file} ({error}). It is looked up "
            "as soon as the file can be read again; nothing is saved until then.",
            file=_name(path),
            error=_reason(error),
        ),
        reread=True,
    )


def not_emptied(path: StrPath) -> FileProblem:
    return FileProblem(
        text(
            "It was erased, but a trace may lie beside {file} until other programs that hold it "
            "open have closed it. Close it there, then open this workspace again.",
            file=_name(path),
        )
    )


def locked(path: StrPath) -> FileProblem:
    return FileProblem(text("{file} is locked. Type its passphrase to go on.", file=_name(path)))


def only_read(path: StrPath) -> FileProblem:
    return FileProblem(
        text("{file} is open to be read only (read-only). Nothing was changed.", file=_name(path))
    )


def not_written(path: StrPath, error: object) -> FileProblem:
    said = text(
        "{file} could not be written ({error}). Nothing was changed; make room or check the "
        "disk, then try again.",
        file=_name(path),
        error=_reason(error),
    )
    return FileProblem(said) if "locked" in str(error) else Stuck(said)


def not_opened(path: StrPath, error: object) -> FileProblem:
    return FileProblem(
        text("{file} cannot be opened ({error}).", file=_name(path), error=_reason(error))
    )


def _reason(error: object) -> Text | str:
    said = str(error)
    if "disk is full" in said or "No space left" in said:
        return text("the disk is full")
    if "locked" in said:
        return text("another program is writing it")
    if "readonly" in said or "Permission" in said:
        return text("it is read-only")
    if "disk I/O" in said:
        return text("the disk reports an error")
    return said
