"""What a command answers, and how it gets at a workspace."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import SimpleNamespace

from planner.domain.errors import Refused
from planner.domain.text import Say, Text, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from planner.session import Session
    from planner.store.header import Secret
    from planner.store.key import StrPath

Line = Text | str
Data = Callable[[Say], dict[str, object]]


def _nothing(_say: Say) -> dict[str, object]:
    return {}


class Answer:
    """Lines for people, data for programs; `shown` makes the lines where they come from the data.
    `findings`: something is not as it should be."""

    def __init__(
        self,
        lines: Sequence[Line] = (),
        data: Data = _nothing,
        shown: Callable[[Say], list[str]] | None = None,
        *,
        findings: bool = False,
    ) -> None:
        self.lines, self.data, self.shown, self.findings = lines, data, shown, findings

    def said(self, say: Say) -> list[str]:
        if self.shown is not None:
            return self.shown(say)
        return [say(line) if isinstance(line, Text) else line for line in self.lines]


@contextmanager
def opened(
    arguments: SimpleNamespace, path: "Path", *, read_only: bool = False
) -> "Iterator[Session]":
    """The workspace, closed again afterwards; encrypted ones ask for their passphrase."""
    from planner.session import Session
    from planner.session.files import exchanged

    session = Session.open(path, secret_for(arguments, path), state(), read_only=read_only)
    try:
        tell(arguments, exchanged(session))
        if not read_only and session.file.ever_erased():
            from planner.session.forgetting import take_up

            for words in take_up(session):
                tell(arguments, words)
        yield session
    finally:
        session.close()


def secret_for(arguments: SimpleNamespace, path: "StrPath") -> "Secret | None":
    """What opens the file; None where it is plain, or not to be opened at all."""
    from planner.store.key import salt_of

    if os.path.isfile(path) and os.stat(path).st_size >= 512 and salt_of(path) is not None:
        return secret_of(arguments, needed=True)
    return None


def secret_of(arguments: SimpleNamespace, *, needed: bool, twice: bool = False) -> "Secret | None":
    """From --passphrase-file, PLANNER_PASSPHRASE or a prompt; None where none is needed. A new
    one is typed `twice`."""
    from planner.store.header import Secret

    if arguments.passphrase_file is not None:
        return Secret(first_line(arguments.passphrase_file))
    given = os.environ.get("PLANNER_PASSPHRASE", "")
    if given:
        return Secret(given)
    if not needed:
        return None
    if not sys.stdin.isatty():
        raise Refused(
            text(
                "A passphrase is needed: give --passphrase-file, or set PLANNER_PASSPHRASE; "
                "a new workspace can be --plain."
            )
        )
    import getpass

    typed = getpass.getpass("Passphrase: ")
    if not typed:
        raise Refused(text("The passphrase is empty."))
    if twice and getpass.getpass("Once more: ") != typed:
        raise Refused(text("The two passphrases differ."))
    return Secret(typed)


def first_line(path: "StrPath") -> str:
    try:
        with open(path, encoding="utf-8") as file:
            line = file.readline().rstrip("\n")
    except UnicodeDecodeError:
        line = ""
    if not line:
        raise Refused(text("{file} holds no passphrase.", file=os.path.basename(path)))
    return line


def state() -> "Path":
    from planner.session.folder import settings_folder

    return settings_folder()


def written(folder: "Path", name: str, data: bytes) -> "Path":
    """The file, whole, in a folder that is made where it is missing."""
    from planner.exchange.safe_write import write_whole

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    write_whole(path, data)
    return path


def tell(arguments: SimpleNamespace, words: Text | None) -> None:
    """A sentence beside the answer: on standard error, for people."""
    if words is not None:
        from planner.language import Language

        sys.stderr.write(Language(language_of(arguments)).say(words) + "\n")


def language_of(arguments: SimpleNamespace) -> str:
    """`en` or `zh_CN`: as asked, else as the terminal's locale says."""
    if arguments.speak:
        return str(arguments.speak)
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG", "")
    return "zh_CN" if locale.startswith("zh") else "en"
