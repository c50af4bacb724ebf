"""The same program from a terminal (docs/cli.md): same rules, same words, no window needed."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from planner.commands.answer import Answer, day, language_of
from planner.domain.errors import Blocked, PlannerError, Refused
from planner.domain.text import Text, text
from planner.language import Language

DONE, MISUSE, RULE, FILE = 0, 2, 3, 4
"""Exit codes: done; wrong use or bad input; a rule or a finding; the file, disk or passphrase."""

COMMANDS = (
    "demo", "new", "simulate", "import", "who", "accrue", "statement", "agreement", "check",
    "backup", "export", "verify", "voucher", "letter", "decisions",
    "pack", "statements", "protect", "balances",
)  # fmt: skip
"""First words by which a command line is one for the terminal."""


class _Parser(argparse.ArgumentParser):
    """Long options are written out in full, so that a later one never changes an old script."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "allow_abbrev": False})


def main(argv: Sequence[str]) -> int:
    """Run one command; gives the exit code. Sentences go to standard error, answers to output."""
    arguments = parser(argv[0] if argv else "").parse_args(list(argv))
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
    _print(answer, say, as_json=getattr(arguments, "json", False))
    return RULE if answer.findings else DONE


if TYPE_CHECKING:
    Verbs: TypeAlias = argparse._SubParsersAction[_Parser]  # noqa: SLF001


def parser(verb: str = "") -> argparse.ArgumentParser:
    """What reads a command line that begins with `verb`; of all of them where it is none."""
    made = _Parser(prog="planner", description="Account planning and a partner rebate ledger.")
    known = verb in COMMANDS
    verbs = made.add_subparsers(
        dest="command",
        required=True,
        parser_class=_Parser,
        prog="planner",
        metavar=f"{{{','.join(COMMANDS)}}}" if known else None,
    )
    for name, add in zip(COMMANDS, _adding(), strict=True):
        if name == verb or not known:
            add(verbs)
    return made


def _adding() -> tuple[Callable[["Verbs"], None], ...]:
    return (
        *(_demo, _new, _simulate, _import, _who, _accrue, _statement, _agreement),
        *(_check, _backup, _export, _verify, _voucher, _letter, _decisions),
        *(_pack, _statements, _protect, _balances),
    )


def _verb(verbs: "Verbs", name: str, run: str, help: str) -> _Parser:
    made = verbs.add_parser(name, help=help, description=help)
    made.set_defaults(run=run)
    made.add_argument("--speak", choices=("en", "zh_CN"), default="", help="language of sentences")
    return made


def _command(run: str) -> Callable[[argparse.Namespace], Answer]:
    """Only the module that the command lies in is imported: an answer is there at once."""
    module, _, name = run.partition(".")
    found: Callable[[argparse.Namespace], Answer] = getattr(
        import_module(f"planner.commands.{module}"), name
    )
    return found


def _demo(verbs: "Verbs") -> None:
    made = _verb(verbs, "demo", "writing.demo", "a sample workspace and its papers")
    made.add_argument("folder", type=Path, metavar="DIR")
    made.add_argument("--language", choices=("zh", "en"), default="")
    _secret(made)


def _new(verbs: "Verbs") -> None:
    made = _verb(verbs, "new", "writing.new", "an empty workspace, or one from exported data")
    made.add_argument("file", type=Path, metavar="FILE.planner")
    made.add_argument("--plain", action="store_true", help="without encryption")
    made.add_argument("--from", dest="source", type=Path, metavar="DATA.json")
    _secret(made)
    _json(made)


def _simulate(verbs: "Verbs") -> None:
    made = _verb(verbs, "simulate", "reading.simulate", "what would these terms have paid?")
    made.add_argument("terms", type=Path, metavar="TERMS.toml")
    made.add_argument("facts", type=Path, metavar="FACTS.csv")
    made.add_argument("--as-of", type=day, metavar="DATE")
    _json(made)


def _import(verbs: "Verbs") -> None:
    made = _verb(verbs, "import", "writing.take_in", "people, deals or receipts from another file")
    made.add_argument("paths", nargs="+", type=Path, metavar="[FILE.planner] SOURCE")
    made.add_argument(
        "--as", dest="kind", required=True, choices=("people", "deals", "receipts", "bank")
    )
    made.add_argument("--account", default="", metavar="NAME")
    made.add_argument("--map", default="", metavar="FIELD=COLUMN,...")
    made.add_argument("--encoding", default=None)
    made.add_argument("--round", choices=("half-up",))
    made.add_argument("--currency", default="")
    made.add_argument("--dry-run", action="store_true")
    _secret(made)
    _json(made)


def _who(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "who", "reading.who", "who matters now, why, and the way in"))
    made.add_argument("--purchase", required=True, metavar="NAME")
    _json(made)


def _accrue(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "accrue", "writing.accrue", "post what is earned and not yet posted"))
    made.add_argument("--as-of", type=day, metavar="DATE")
    _json(made)


def _statement(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "statement", "writing.statement", "issue a partner statement once"))
    made.add_argument("--partner", required=True, metavar="NAME")
    made.add_argument("--period", required=True, metavar="2026-H1")
    made.add_argument("--correcting", default="", metavar="NUMBER")
    made.add_argument("--currency", default="", help="of which agreements; else the first one's")
    made.add_argument("--preview", action="store_true", help="look only; nothing is issued")
    _paper(made)


def _agreement(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "agreement", "writing.agreement", "the agreement with a partner"))
    made.add_argument("--partner", required=True, metavar="NAME")
    _paper(made)


def _check(verbs: "Verbs") -> None:
    _json(_file(_verb(verbs, "check", "reading.check", "look at the whole file; changes nothing")))


def _backup(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "backup", "reading.backup", "a verified copy"))
    made.add_argument("target", type=Path, metavar="TARGET")


def _export(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "export", "reading.export", "the workspace for other programs"))
    made.add_argument("folder", type=Path, metavar="DIR")
    made.add_argument(
        "--to", required=True, choices=("csv", "xlsx", "json", "beancount", "hledger")
    )


def _verify(verbs: "Verbs") -> None:
    made = _verb(verbs, "verify", "reading.verify", "does a statement agree with the ledger?")
    made.add_argument("pdf", type=Path, metavar="STATEMENT.pdf|CODE")
    made.add_argument("file", type=Path, nargs="?", metavar="FILE.planner")
    _secret(made)
    _json(made)


def _voucher(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "voucher", "papers.voucher", "the voucher of a payment"))
    made.add_argument("--payment", required=True, metavar="PV-2026-0001")
    _paper(made)


def _letter(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "letter", "papers.letter", "declines to pay a partner, kindly"))
    made.add_argument("--partner", required=True, metavar="NAME")
    made.add_argument("--account", required=True, metavar="NAME")
    made.add_argument("--preview", action="store_true", help="look only; nothing is issued")
    _paper(made)


def _decisions(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "decisions", "papers.decisions", "who may be paid, as it was judged"))
    made.add_argument("--partner", required=True, metavar="NAME")
    made.add_argument("--number", default="", metavar="DR-127-1", help="print this one as PDF")
    _paper(made, needed=False)


def _pack(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "pack", "papers.pack", "all of a period for the auditor"))
    made.add_argument("--period", required=True, metavar="2026-06")
    made.add_argument("--reviewer", default="", metavar="NAME")
    _paper(made)


def _statements(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "statements", "papers.statements", "every partner's statement"))
    made.add_argument("--period", required=True, metavar="2026-H1")
    made.add_argument("--one-file", action="store_true", help="all of them in one PDF")
    _paper(made)


def _protect(verbs: "Verbs") -> None:
    made = _verb(verbs, "protect", "papers.protect", "a locked or signed copy of a paper")
    made.add_argument("pdf", type=Path, metavar="PAPER.pdf")
    made.add_argument("target", type=Path, metavar="COPY.pdf")
    made.add_argument("--lock", type=Path, metavar="FILE", help="holds the passphrase")
    made.add_argument("--certificate", type=Path, metavar="FILE.p12")
    made.add_argument("--certificate-passphrase", type=Path, metavar="FILE")
    _json(made)


def _balances(verbs: "Verbs") -> None:
    made = _file(_verb(verbs, "balances", "balances.balances", "how each partner stands"))
    _json(made)


def _file(made: _Parser) -> _Parser:
    made.add_argument("file", type=Path, metavar="FILE.planner")
    _secret(made)
    return made


def _paper(made: _Parser, *, needed: bool = True) -> None:
    made.add_argument("--out", required=needed, type=Path, default=Path(), metavar="DIR")
    made.add_argument("--language", choices=("zh", "en", "both"), default="both")
    _json(made)


def _secret(made: _Parser) -> None:
    made.add_argument("--passphrase-file", type=Path, metavar="FILE")


def _json(made: _Parser) -> None:
    made.add_argument("--json", action="store_true", help="the answer as documented JSON")


def _disk(error: OSError) -> Text:
    return text(
        "{file}: {reason}.", file=str(error.filename or "?"), reason=error.strerror or str(error)
    )


def _said(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


def _print(answer: Answer, say: Callable[[Text], str], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(answer.data(say), ensure_ascii=False, indent=1))
        return
    for line in answer.said(say):
        print(line)
