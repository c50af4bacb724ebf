"""`python -m planner`: the window, or one command of the terminal, which needs no Qt."""

import gc
import os
import sys
from pathlib import Path


def main() -> int:
    os.umask(0o077)  # whatever is written is its owner's alone
    arguments = sys.argv[1:]
    if arguments and _is_command(arguments[0]):
        from planner.cli import main as command

        gc.set_threshold(100_000)  # a command makes values, not circles, and is soon over
        return command(arguments)
    gc.disable()  # until the window has shown itself: what a start makes, it keeps
    import planner.session.files  # noqa: F401 - before Qt, which reads each module imported after it
    from planner.app import main as window

    return window(arguments)


def _is_command(word: str) -> bool:
    """A word of the terminal, a question to it, or a mistake it explains; else a workspace."""
    if word.endswith(".planner") or word == "--sample":
        return False  # the window need not learn the commands first
    from planner.cli import COMMANDS

    if word in COMMANDS or word in ("-h", "--help"):
        return True
    return not word.startswith("-") and not Path(word).exists()


if __name__ == "__main__":
    raise SystemExit(main())
