"""`python -m planner`: the window, or one command of the terminal, which needs no Qt."""

import sys


def main() -> int:
    arguments = sys.argv[1:]
    if arguments and _is_command(arguments[0]):
        from planner.cli import main as command

        return command(arguments)
    from planner.app import main as window

    return window(arguments)


def _is_command(word: str) -> bool:
    """A word of the terminal, or a question to it; else it names a workspace."""
    from planner.cli import COMMANDS

    return word in COMMANDS or word in ("-h", "--help", "--version")


if __name__ == "__main__":
    raise SystemExit(main())
