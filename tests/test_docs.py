"""The documents say what there is: every command, option, kind of fact and make target."""

import argparse
import re
from pathlib import Path

import pytest

from planner.cli import COMMANDS
from planner.commands.explaining import parser
from planner.session.exporting import FACTS

ROOT = Path(__file__).parents[1]
TOLD_ONCE = {"--help", "--speak", "--json", "--passphrase-file"}
"""Options of many commands, which stand below the table of docs/cli.md or above it."""


def document(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def command(name: str) -> argparse.ArgumentParser:
    verbs = parser(name)._subparsers
    assert verbs is not None
    (action,) = verbs._group_actions
    assert isinstance(action.choices, dict)
    found = action.choices[name]
    assert isinstance(found, argparse.ArgumentParser)
    return found


def line_of(name: str) -> str:
    (line,) = re.findall(rf"^\| `planner {name} .*$", document("cli.md"), re.MULTILINE)
    return str(line)


def options(name: str) -> set[str]:
    found = {o for action in command(name)._actions for o in action.option_strings}
    return {option for option in found if option.startswith("--")}


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_of_the_terminal_has_each_option_and_no_other(name):
    said = set(re.findall(r"--[a-z-]+", line_of(name)))
    assert said - TOLD_ONCE == options(name) - TOLD_ONCE


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_of_the_terminal_has_each_choice(name):
    words = line_of(name).replace("\\|", " ")
    for action in command(name)._actions:
        if action.choices and "--speak" not in action.option_strings:
            assert all(str(choice) in words for choice in action.choices), action.dest


def test_what_many_commands_take_is_told_once():
    assert all(option in document("cli.md") for option in TOLD_ONCE)
    without = {name for name in COMMANDS if "--json" not in options(name)}
    assert without == {"demo", "backup", "export"}


def test_every_kind_of_fact_that_is_exported_is_listed():
    said = document("exchange.md")
    assert [kind.__name__ for kind in FACTS if f"`{kind.__name__}`" not in said] == []


def test_every_make_target_is_listed():
    targets = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    said = document("building.md")
    assert [t for t in targets if t != "help" and f"`make {t}" not in said] == []


def test_every_document_that_is_named_is_there():
    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for name in re.findall(
            r"\b(?:docs|tests|planner)/[\w/]+\.(?:md|py|png)", page.read_text("utf-8")
        ):
            assert (ROOT / name).exists(), f"{page.name}: {name}"
