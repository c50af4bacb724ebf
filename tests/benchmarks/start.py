"""How soon the program answers: the window to its first paint, the terminal to its last line."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figure import Figure, race

PROJECT = Path(__file__).parents[2]
STANDARD = "argparse, csv, dataclasses, fractions, json, tomllib"
FIRST_PAINT = ("-m", "tests.benchmarks.first_paint")


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        yield _window(home)
        yield _terminal(home)


def _window(home: Path) -> Figure:
    child(home, "-m", "planner", "demo", str(home))
    workspace = str(home / "sample.planner")
    ours, peer = race(
        lambda: _painted(home, *FIRST_PAINT, "ours", workspace),
        lambda: _painted(home, *FIRST_PAINT, "bare"),
    )
    return Figure(
        name="start: window with the sample workspace to its first paint, ms",
        ours=ours,
        peer=peer,
        peer_name="bare PySide6 QMainWindow",
        goal=1.3,
    )


def _terminal(home: Path) -> Figure:
    terms, facts = home / "terms.toml", home / "facts.csv"
    terms.write_text('currency = "CNY"\n[direct]\nrate = "5%"\n', encoding="utf-8")
    facts.write_text(
        "date,deal,kind,contract,received\n2026-03-05,D1,direct,40000,40000\n", encoding="utf-8"
    )
    ours, peer = race(
        lambda: _answered(home, "-m", "planner", "simulate", str(terms), str(facts), "--json"),
        lambda: _answered(
            home, "-c", "import argparse, csv, dataclasses, fractions, json, tomllib"
        ),
    )
    return Figure(
        name="start: planner simulate to its answer, ms",
        ours=ours,
        peer=peer,
        peer_name="Python with the standard modules that any such command needs",
        goal=2.0,
    )


def _painted(home: Path, *arguments: str) -> float:
    """Milliseconds from the start of the process to the moment it reports."""
    start = time.monotonic()  # one clock for all processes of the machine
    return (json.loads(child(home, *arguments).splitlines()[-1])["at"] - start) * 1000


def _answered(home: Path, *arguments: str) -> float:
    """Milliseconds from the start of the process to its end."""
    start = time.monotonic()
    child(home, *arguments)
    return (time.monotonic() - start) * 1000


def child(home: Path, *arguments: str) -> str:
    """What a process of our Python says, away from the user's settings and screen."""
    environment = os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",  # a program is compiled once; the race warms up first
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=PROJECT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
