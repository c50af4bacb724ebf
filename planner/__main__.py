"""`python -m planner`: the window, or one command of the terminal, which needs no Qt."""

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import NoReturn


def main() -> int:
    os.umask(0o077)  # whatever is written is its owner's alone
    arguments = sys.argv[1:]
    if arguments and _is_command(arguments[0]):
        from planner.cli import main as command

        gc.set_threshold(100_000)  # a command makes values, not circles, and is soon over
        _end(command(arguments))
    gc.disable()  # until the window has shown itself: what a start makes, it keeps
    _import_before_qt(arguments)
    from planner.app import main as window

    return window(arguments)


def _end(code: int) -> "NoReturn":
    """What was asked for is written, shown and closed: the process goes as it is, without taking
    apart what it holds. That would be an eighth of the time in which `planner balances` answers."""
    os._exit(code)


def _is_command(word: str) -> bool:
    """A word of the terminal, a question to it, or a mistake it explains; else a workspace."""
    if word.endswith(".planner") or word == "--sample":
        return False  # the window need not learn the commands first
    from planner.cli import COMMANDS

    if word in COMMANDS or word in ("-h", "--help"):
        return True
    return not word.startswith("-") and not os.path.exists(word)


def _import_before_qt(arguments: list[str]) -> None:
    """Qt reads each module that is imported after it. The page that asks for a passphrase needs
    no session: that comes while the user types."""
    import logging  # noqa: F401
    from pathlib import Path

    import planner.language
    import planner.session.files

    named = [Path(word) for word in arguments if not word.startswith("-")]
    if not named or not _is_encrypted(named[0]):
        import planner.session.core  # noqa: F401


def _is_encrypted(path: "Path") -> bool:
    from planner.store.key import salt_of

    try:
        return salt_of(path) is not None
    except OSError:
        return False


if __name__ == "__main__":
    raise SystemExit(main())
