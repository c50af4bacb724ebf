"""What a command line may say, told by argparse: `--help`, and what is wrong with a line."""

import argparse
from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from planner.commands.verbs import VERBS, Verb, Word


class _Parser(argparse.ArgumentParser):
    """Long options are written out in full, so that a later one never changes an old script."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "allow_abbrev": False})


def explained(line: Sequence[str]) -> SimpleNamespace:
    """What the words of the line say. Where it does not fit, or asks for help, the program says so
    and ends."""
    return parser(line[0] if line else "").parse_args(list(line), SimpleNamespace())


def parser(verb: str = "") -> argparse.ArgumentParser:
    """What reads a command line that begins with `verb`; of all of them where it is none."""
    made = _Parser(prog="planner", description="Account planning and a partner rebate ledger.")
    known = verb in VERBS
    added = made.add_subparsers(
        dest="command",
        required=True,
        parser_class=_Parser,
        prog="planner",
        metavar=f"{{{','.join(VERBS)}}}" if known else None,
    )
    for name, each in VERBS.items():
        if name == verb or not known:
            _fill(added.add_parser(name, help=each.help, description=each.help), each)
    return made


def _fill(made: _Parser, verb: Verb) -> None:
    made.set_defaults(run=verb.run)
    for word in verb.words:
        made.add_argument(word.option or word.name, **_as_argparse_has_it(word))


def _as_argparse_has_it(word: Word) -> Mapping[str, Any]:
    if word.alone:
        return {"dest": word.name, "action": "store_true", "help": word.help}
    found = {
        "metavar": word.shown,
        "type": word.read,
        "choices": word.choices,
        "default": None if word.needed else word.usual,
        "help": word.help,
    }
    if word.option:
        return {**found, "dest": word.name, "required": word.needed}
    return {**found, "nargs": "+" if word.several else None if word.needed else "?"}
