"""What can be wrong with a workspace file, said so that the user can go on."""

from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.text import Text, text


class FileProblem(PlannerError):
    """The file, the disk, the passphrase or another program is in the way; the file is whole."""


class PassphraseNeeded(FileProblem):
    """The file is encrypted, or is not ours: the two look alike until a passphrase fits."""


def not_found(path: Path) -> FileProblem:
    return FileProblem(text("{file} is not there. Was it moved or renamed?", file=path.name))


def exists(path: Path) -> FileProblem:
    return FileProblem(text("{file} exists already. Choose another name.", file=path.name))


def passphrase_needed(path: Path) -> FileProblem:
    return PassphraseNeeded(text("{file} needs its passphrase.", file=path.name))


def wrong_passphrase(path: Path) -> FileProblem:
    return PassphraseNeeded(
        text(
            "This passphrase does not open {file}, or it is not a workspace. Check capitals and "
            "keyboard, or type the recovery key of its printed sheet.",
            file=path.name,
        )
    )


def foreign(path: Path) -> FileProblem:
    return FileProblem(
        text("{file} is not a workspace of this program. It was left as it is.", file=path.name)
    )


def newer(path: Path) -> FileProblem:
    return FileProblem(
        text(
            "{file} was made by a newer version of this program. Update the program to open it; "
            "the file was left as it is.",
            file=path.name,
        )
    )


def older(path: Path) -> FileProblem:
    return FileProblem(
        text(
            "{file} was made by an older version of this program. Open it in a window first: it "
            "is then brought up to date, and a copy is kept.",
            file=path.name,
        )
    )


def damaged(path: Path, what: str) -> FileProblem:
    return FileProblem(
        text(
            "{file} is damaged ({what}). It was left as it is: open a backup of it instead.",
            file=path.name,
            what=what,
        )
    )


def held(path: Path, holder: str) -> FileProblem:
    return FileProblem(
        text(
            "{file} is open in another window ({holder}). Close it there first.",
            file=path.name,
            holder=holder,
        )
    )


def changed_elsewhere(path: Path) -> FileProblem:
    return FileProblem(
        text("{file} was changed by another program. Open it again.", file=path.name)
    )


def not_written(path: Path, error: object) -> FileProblem:
    return FileProblem(
        text(
            "{file} could not be written ({error}). Nothing was changed; make room or check the "
            "disk, then try again.",
            file=path.name,
            error=_reason(error),
        )
    )


def not_opened(path: Path, error: object) -> FileProblem:
    return FileProblem(
        text("{file} cannot be opened ({error}).", file=path.name, error=_reason(error))
    )


def _reason(error: object) -> Text | str:
    said = str(error)
    if "disk is full" in said:
        return text("the disk is full")
    if "locked" in said:
        return text("another program is writing it")
    if "readonly" in said or "Permission" in said:
        return text("it is read-only")
    return said
