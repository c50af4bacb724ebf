"""Journals read a second time: by a few lines of our own, and by the programs they are for."""

import re
import shutil
import subprocess
from collections import defaultdict
from decimal import Decimal

import pytest

CHECKS = {
    "beancount": ["bean-check"],
    "hledger": ["hledger", "check", "--strict", "-f"],
}


def readd(journal):
    """A second, simple reading: the sums by account and currency, each transaction being 0."""
    sums, open_one = defaultdict(Decimal), defaultdict(Decimal)
    for line in [*journal.decode("utf-8").split("\n"), ""]:
        posting = re.fullmatch(r"  (\S+)  (-?[0-9.]+) ([A-Z]{3})", line)
        if posting:
            sums[posting[1], posting[3]] += Decimal(posting[2])
            open_one[posting[3]] += Decimal(posting[2])
        elif not line:
            assert not any(open_one.values())
    return {place: amount for place, amount in sums.items() if amount}


def checked(form, journal, folder):
    """What the real program says of the journal; skips where it is not installed."""
    program, *options = CHECKS[form]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    path = folder / f"journal.{form}"
    path.write_bytes(journal)
    done = subprocess.run(
        [program, *options, path], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
