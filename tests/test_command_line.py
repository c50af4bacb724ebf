"""A line read at once says what argparse would make of it; every other is left to argparse."""

import shlex
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.commands.explaining import parser
from planner.commands.reader import read
from planner.commands.verbs import VERBS

ORDINARY = """
demo out --language zh
new a.planner --plain --from data.json
new a.planner --passphrase-file words --json
simulate t.toml f.csv --as-of 2026-06-30 --json
import a.planner b.csv --as people --account "Dongshan Bearings"
import --as bank --map "date=Tag,amount=Betrag" --round half-up --dry-run b.csv
who a.planner --purchase "Line 4" --speak zh_CN
accrue a.planner
statement a.planner --partner "Lin Trading" --period 2026-H1 --out=papers --preview
agreement --partner Lin --out . a.planner --language en
check a.planner --json
backup a.planner copy.planner
export a.planner folder --to hledger
verify s.pdf
verify AP1:X a.planner --json
voucher a.planner --payment PV-2026-0001 --out .
letter a.planner --partner Lin --account Dongshan --out .
decisions a.planner --partner Lin
pack a.planner --period 2026-06 --reviewer "Ma Jun" --out .
statements a.planner --period 2026-H1 --one-file --out .
protect a.pdf b.pdf --certificate c.p12 --certificate-passphrase words
balances a.planner --passphrase-file words
""".strip().splitlines()
"""Each command at least once, as docs/cli.md has it."""

WORDS = sorted({word.option for verb in VERBS.values() for word in verb.words if word.option})
VALUES = ["", "-", "--", "-1", "a b", "-x y", "zh", "half-up", "people", "2026-06-30", "2026-02-30"]
ANYTHING = st.one_of(
    st.sampled_from([*WORDS, *VALUES, "--json=", "--out=x", "--as=deals", "--dry", "-h"]),
    st.text(max_size=4),
)


@st.composite
def lines(draw):
    """A command, its words with values that often fit, and others in between."""
    name = draw(st.sampled_from(sorted(VERBS)))
    chunks: list[list[str]] = [[draw(ANYTHING)] for _ in range(draw(st.integers(0, 2)))]
    for word in VERBS[name].words:
        value = draw(st.sampled_from([*(word.choices or ()), "x", "2026-06-30", *VALUES[:5]]))
        if word.needed or draw(st.booleans()):
            chunks.append([w for w in (word.option, "" if word.alone else value) if w])
    return [name, *(word for chunk in draw(st.permutations(chunks)) for word in chunk)]


def by_argparse(line):
    """What argparse reads; None where it refuses, or helps."""
    try:
        return vars(parser(line[0]).parse_args(line))
    except SystemExit:
        return None


@pytest.mark.parametrize("line", ORDINARY)
def test_an_ordinary_line_is_read_at_once(line):
    words = shlex.split(line)
    found = read(words)
    assert found is not None
    assert vars(found) == by_argparse(words)


def test_every_command_is_among_the_ordinary_lines():
    assert {line.split()[0] for line in ORDINARY} == set(VERBS)


@given(lines())
def test_what_is_read_at_once_is_what_argparse_reads(line):
    found = read(line)
    if found is not None:
        assert vars(found) == by_argparse(line)


@pytest.mark.parametrize(
    "line",
    [
        [], ["bogus"], ["balances"], ["balances", "--help"], ["balances", "a", "b"],
        ["balances", "a", "--jso"], ["balances", "a", "--json=1"], ["accrue", "a", "--as-of"],
        ["accrue", "a", "--as-of", "--json"], ["accrue", "a", "--as-of", "2026-02-30"],
        ["export", "a", "b"], ["export", "a", "b", "--to", "pdf"], ["verify", "a", "--json", "b"],
        ["balances", "--", "a"],
    ],
)  # fmt: skip
def test_a_line_that_there_is_something_to_say_about_is_not_read_at_once(line):
    assert read(line) is None


def test_argparse_is_imported_for_a_line_that_it_explains_alone():
    program = (
        "import sys; from planner.commands.reader import read; "
        "read(['accrue', 'a', '--as-of', '2026-06-30']); print('argparse' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
