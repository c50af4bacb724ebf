"""The same program from a terminal (docs/cli.md): same rules, same words, no window needed."""

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from types import SimpleNamespace

from planner.commands.answer import Answer, language_of
from planner.commands.reader import read
from planner.commands.verbs import VERBS
from planner.domain.errors import Blocked, PlannerError, Refused
from planner.domain.text import Text, text
from planner.language import Language

DONE, MISUSE, RULE, FILE = 0, 2, 3, 4
"""Exit codes: done; wrong use or bad input; a rule or a finding; the file, disk or passphrase."""

COMMANDS = tuple(VERBS)
"""First words by which a command line is one for the terminal."""


def main(argv: Sequence[str]) -> int:
    """Run one command; gives the exit code. Sentences go to standard error, answers to output."""
    arguments = read(argv) or _explained(argv)
    say = Language(language_of(arguments)).say
    try:
        answer = _command(arguments.run)(arguments)
    except Blocked as error:
        return _said(say(error.text), RULE)
    except Refused as error:
        return _said(say(error.text), MISUSE)
    except PlannerError as error:
        return _said(say(error.text), FILE)
    except OSError as error:
        return _said(say(_disk(error)), FILE)
    try:
        _print(answer, say, as_json=getattr(arguments, "json", False))
        sys.stdout.flush()
    except BrokenPipeError:
        pass  # whoever reads it has seen enough
    except OSError as error:
        return _said(say(_unsaid(error)), FILE)
    return RULE if answer.findings else DONE


def _explained(argv: Sequence[str]) -> SimpleNamespace:
    from planner.commands.explaining import explained

    return explained(argv)


def _command(run: str) -> Callable[[SimpleNamespace], Answer]:
    """Only the module that the command lies in is imported: an answer is there at once."""
    module, _, name = run.partition(".")
    found: Callable[[SimpleNamespace], Answer] = getattr(
        import_module(f"planner.commands.{module}"), name
    )
    return found


def _disk(error: OSError) -> Text:
    return text(
        "{file}: {reason}.", file=str(error.filename or "?"), reason=error.strerror or str(error)
    )


def _unsaid(error: OSError) -> Text:
    return text(
        "The answer could not be written out ({reason}). Ask again, and send it elsewhere.",
        reason=error.strerror or str(error),
    )


def _said(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


def _print(answer: Answer, say: Callable[[Text], str], *, as_json: bool) -> None:
    if as_json:
        import json

        print(json.dumps(answer.data(say), ensure_ascii=False, indent=1))
        return
    for line in answer.said(say):
        print(line)
