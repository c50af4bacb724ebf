"""`python -m planner`: the window, or one command of the terminal, which needs no Qt."""

import builtins
import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> int:
    os.umask(0o077)  # whatever is written is its owner's alone
    arguments = sys.argv[1:]
    if arguments and _is_command(arguments[0]):
        from planner.cli import main as command

        gc.set_threshold(100_000)  # a command makes values, not circles, and is soon over
        _end(command(arguments))
    gc.disable()  # until the window has shown itself: what a start makes, it keeps
    import_qt()
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


def import_qt() -> None:
    """Qt's own `__import__` looks through the source of every module for features
    (`from __feature__ import snake_case`) that nobody here uses: Python's is put back."""
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


if __name__ == "__main__":
    raise SystemExit(main())
