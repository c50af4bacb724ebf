"""Statements on paper: a thousand in one file, the first one from the click on, size and memory.

The peer prints the same words, rows and code by reportlab's platypus, as a program of its kind
would; the race with fpdf2 is left out where it is not installed.
"""

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.figure import Figure

COUNT = 1000
ROOT = Path(__file__).resolve().parents[2]


def figures() -> Iterator[Figure]:
    ours, platypus = _best("ours"), _best("platypus")
    yield Figure(
        name="papers: 1,000 statements in one PDF, s CPU", ours=ours["cpu"], peer=platypus["cpu"],
        peer_name="platypus", goal=0.5,
    )  # fmt: skip
    yield Figure(
        name="papers: memory of that, MB", ours=ours["rss"], peer=platypus["rss"],
        peer_name="platypus", goal=0.6,
    )  # fmt: skip
    yield Figure(
        name="papers: each of them without its data, KiB", ours=ours["kib"], peer=4.0,
        peer_name="4 KiB", goal=1.0,
    )  # fmt: skip
    if find_spec("fpdf") is None:
        print("papers: fpdf2 is not here, so that race is left out", flush=True)
    else:
        fpdf = _run("fpdf", COUNT // 10)
        yield Figure(
            name="papers: 100 statements in one PDF, s CPU", ours=_run("ours", COUNT // 10)["cpu"],
            peer=fpdf["cpu"], peer_name="fpdf2", goal=1 / 3,
        )  # fmt: skip
    first, peer = (min(_run(who, 1)["cpu"] for _ in range(5)) for who in ("ours", "platypus"))
    yield Figure(
        name="papers: the first statement from click to file, s CPU", ours=first, peer=peer,
        peer_name="platypus", goal=0.5,
    )  # fmt: skip
    yield Figure(
        name="papers: a statement alone without its data, KiB", ours=_run("ours", 1)["kib"],
        peer=60.0, peer_name="60 KiB", goal=1.0,
    )  # fmt: skip


def _best(who: str, runs: int = 2) -> dict[str, float]:
    found = [_run(who, COUNT) for _ in range(runs)]
    return {key: min(each[key] for each in found) for key in found[0]}


def _run(who: str, count: int) -> dict[str, float]:
    """In a process of its own: its peak memory is then its own, too."""
    command = [sys.executable, "-m", "tests.benchmarks.papers_race", who, str(count)]
    done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)
    names = ("cpu", "rss", "kib")
    return dict(zip(names, map(float, done.stdout.split()), strict=True))
