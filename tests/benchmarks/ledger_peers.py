"""The balances of all partners from process start, against plain-text accounting programs.

Each answers the same question of the same 10,000 receipts: ours from the workspace, by the sums
that are kept with each posting; `ledger` and `bean-query` from the journals that we export of it,
which they add up. No two receipts of a deal are of one day, so that each has its own transaction.
Ours runs with its bytecode beside it, as it is installed and as the peers are.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from planner.domain.facts import DealKind
from planner.session.accounting import export_beancount, export_hledger
from planner.session.files import recovery_key
from planner.session.sales import NewDeal, NewReceipt, add_deals, add_receipts
from planner.store.opening import Secret
from tests.benchmarks.figure import Figure, race
from tests.planners import Clock, World, opened

RECEIPTS, DEALS, PARTNERS = 10_000, 1_000, 10
SECRET = "a passphrase of the bench"
QUERY = "SELECT account, sum(position) GROUP BY account"


def asked_anew(folder: Path) -> Iterator[Figure]:
    """Where a peer is not installed there is no figure of it; standard error says so."""
    folder.mkdir()
    plain = _workspace(folder / "plain", None)
    export_hledger(plain.session, folder)  # `ledger` reads it too
    export_beancount(plain.session, folder)
    encrypted = _workspace(folder / "encrypted", Secret(SECRET))
    files = {"plain": plain.session.file.path, "by its key": encrypted.session.file.path}
    (folder / "key").write_text(str(recovery_key(encrypted.session)), "utf-8")
    plain.session.close()
    encrypted.session.close()
    compiled = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    compiled.pop("PYTHONDONTWRITEBYTECODE", None)
    for name, command, goal in (
        ("ledger", ["ledger", "-f", str(folder / "journal.hledger"), "bal"], 0.6),
        ("bean-query", ["bean-query", str(folder / "journal.beancount"), QUERY], 1 / 20),
    ):
        if shutil.which(command[0]) is None:
            sys.stderr.write(f"{name} is not installed: no figure against it.\n")
            continue
        for kind, path in files.items():
            ours = [sys.executable, "-m", "planner", "balances", str(path)]
            ours += ["--passphrase-file", str(folder / "key")]
            a, b = race(
                lambda c=ours: _run(c, compiled),  # type: ignore[misc]
                lambda c=command: _run(c, os.environ),  # type: ignore[misc]
            )
            yield Figure(
                name=f"ledger: all balances of {RECEIPTS:,} receipts, {kind}, from process start, "
                "ms",
                ours=a, peer=b, peer_name=name, goal=goal,
            )  # fmt: skip


def _workspace(folder: Path, secret: Secret | None) -> World:
    folder.mkdir()
    clock = Clock(date(2026, 1, 2))
    world = World(opened(folder / "w.planner", clock, secret), clock)
    accounts = [world.account() for _ in range(PARTNERS)]
    partners = [world.partner(account) for account in accounts]
    for partner, account in zip(partners, accounts, strict=True):
        world.agree(partner, account)
    world.at(date(2026, 12, 1))
    deals = add_deals(
        world.session,
        [
            NewDeal(
                name=f"Deal {n}", account=accounts[n % PARTNERS], on=date(2026, 1, 10),
                currency="CNY", kind=DealKind.DIRECT if n % 3 else DealKind.REFERRAL,
                contract=100_000_00, shares=((partners[n % PARTNERS], 1),),
            )
            for n in range(DEALS)
        ],
    )  # fmt: skip
    add_receipts(
        world.session,
        [
            NewReceipt(deal=deals[n % DEALS], value_on=_day(n), amount=1_000_00 + n % 977)
            for n in range(RECEIPTS)
        ],
    )
    return world


def _day(n: int) -> date:
    return date(2026, 1, 11) + timedelta(days=n % 20 + 30 * (n // DEALS))


def _run(command: list[str], environment: Mapping[str, str]) -> float:
    start = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=dict(environment))
    return (perf_counter() - start) * 1000
