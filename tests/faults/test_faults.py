"""A small share of `make faults` with every `make test`; groups that make file operations fail need
a C compiler."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import flips, hostile_files, hostile_imports, kills, processes, tampering
from tests.faults.injector import compiler
from tests.faults.tally import Tally

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="children are forks")


def held(tallies) -> list[str]:
    made = list(tallies)
    assert made
    return [tally.line() for tally in made if not tally.holds]


def test_what_was_acknowledged_outlives_a_kill(tmp_path: Path):
    assert held(kills.tallies(tmp_path, kills=8)) == []


def test_a_turned_bit_of_an_encrypted_file_is_found(tmp_path: Path):
    assert held(flips.tallies(tmp_path, flips=25)) == []


def test_every_kind_of_tampering_is_found(tmp_path: Path):
    assert held(tampering.tallies(tmp_path / "t", tries=9)) == []


def test_hostile_files_are_refused_and_left_alone(tmp_path: Path):
    assert held(hostile_files.tallies(tmp_path, files=27)) == []


def test_hostile_imports_end_in_a_sentence_or_a_preview(tmp_path: Path):
    assert held(hostile_imports.tallies(tmp_path, files=26)) == []


def test_two_processes_lose_nothing(tmp_path: Path):
    assert held(processes.tallies(tmp_path / "p", increments=100)) == []


@pytest.mark.skipif(compiler() is None, reason="no C compiler on Linux")
@pytest.mark.parametrize(
    ("group", "share"), [("points", "500"), ("power", "100"), ("drills", "30")]
)
def test_failing_file_operations_lose_nothing(group: str, share: str):
    command = [sys.executable, "-m", "tests.faults", group, "--share", share]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert lines, ran.stderr
    assert [line for line in lines if not line["holds"]] == []
    assert ran.returncode == 0


def test_a_tally_holds_only_when_something_was_tried_and_a_control_must_go_wrong():
    assert not Tally("nothing").holds
    fine = Tally("fine", tried=1)
    assert fine.holds
    assert json.loads(fine.line())["ratio"] == 0
    fine.went_wrong("lost", "here")
    assert not fine.holds
    assert json.loads(fine.line())["examples"] == ["lost: here"]
    assert Tally("control", tried=1, bad=fine.bad, control=True).holds
    assert not Tally("control", tried=1, control=True).holds
