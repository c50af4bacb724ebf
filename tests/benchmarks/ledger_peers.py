"""All rebates of 10,000 receipts from process start, against plain-text accounting programs.

`ledger` and `bean-query` only add up their journals; the tiers are not even asked of them.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from tests.benchmarks.figure import Figure, race

RECEIPTS, A_DEAL = 10_000, 10
TERMS = """currency = "CNY"
[direct]
rate = "5%"
[volume]
period = "half-year"
referral_weight = "40%"
tiers = [ { from = "100000", rate = "1%" } ]
"""


def simulated(folder: Path) -> Iterator[Figure]:
    """Where a peer is not installed there is no figure of it; standard error says so."""
    (folder / "terms.toml").write_text(TERMS, "utf-8")
    deals = RECEIPTS // A_DEAL
    kinds = ["direct" if n % 3 else "referral" for n in range(deals)]
    rows = [
        f"{_day(n)},D{n % deals},{kinds[n % deals]},100000.00,{1000 + n % 97}.00"
        for n in range(RECEIPTS)
    ]
    facts = folder / "facts.csv"
    facts.write_text("date,deal,kind,contract,received\n" + "\n".join(rows) + "\n", "utf-8")
    ours = [sys.executable, "-m", "planner", "simulate", str(folder / "terms.toml"), str(facts)]
    for name, command, goal in (
        ("ledger", ["ledger", "-f", str(_ledger_journal(folder)), "bal"], 0.6),
        ("bean-query", ["bean-query", str(_beancount(folder)), QUERY], 1 / 20),
    ):
        if shutil.which(command[0]) is None:
            sys.stderr.write(f"{name} is not installed: no figure against it.\n")
            continue
        a, b = race(lambda: _run(ours), lambda c=command: _run(c), runs=3)  # type: ignore[misc]
        yield Figure(
            name=f"ledger: all rebates of {RECEIPTS:,} receipts from process start, ms",
            ours=a, peer=b, peer_name=name, goal=goal,
        )  # fmt: skip


QUERY = "SELECT account, sum(position) GROUP BY account"


def _day(n: int) -> date:
    return date(2026, 1, 11) + timedelta(days=n % 300)


def _ledger_journal(folder: Path) -> Path:
    path = folder / "facts.ledger"
    path.write_text(
        "".join(
            f"{_day(n):%Y/%m/%d} Receipt {n}\n    Assets:Bank  {1000 + n % 97}.00 CNY\n"
            f"    Income:D{n % (RECEIPTS // A_DEAL)}\n\n"
            for n in range(RECEIPTS)
        ),
        "utf-8",
    )
    return path


def _beancount(folder: Path) -> Path:
    path = folder / "facts.beancount"
    deals = RECEIPTS // A_DEAL
    lines = ["2026-01-01 open Assets:Bank CNY\n"]
    lines += [f"2026-01-01 open Income:D{n} CNY\n" for n in range(deals)]
    lines += [
        f'{_day(n)} * "Receipt {n}"\n  Assets:Bank  {1000 + n % 97}.00 CNY\n  Income:D{n % deals}\n'
        for n in range(RECEIPTS)
    ]
    path.write_text("".join(lines), "utf-8")
    return path


def _run(command: list[str]) -> float:
    start = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (perf_counter() - start) * 1000
