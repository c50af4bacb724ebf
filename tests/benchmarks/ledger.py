"""The ledger on an encrypted file of a million receipts (LEDGER_RECEIPTS=100000: of fewer).

The file is built through the same import as everybody's, ten files of 100,000 receipts for ten
partners each, which takes minutes; it is kept under build/ for the next run. What is written to
measure goes into a copy of it.

Peers are measured in the same run: the plain warm scan of the same rows, fdatasync on the same
disk, a bare executemany, the figures of a file of 1,000 receipts, and `ledger` and `bean-query`
where they are installed. What only reckons is told in time of the processor, so that neighbours
on the machine count for less; what waits for the disk in time of the clock.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from planner.domain.facts import DealKind, Receipt
from planner.domain.record import Id
from planner.domain.text import text
from planner.session import Session
from planner.session.sales import NewDeal, NewReceipt, add_deals, add_receipt, add_receipts
from planner.store.engine import Connection, connect, transaction
from planner.store.format import FINGERPRINT
from planner.store.opening import Secret
from planner.store.sums import wrong_sums
from planner.store.verifying_chain import chain_findings
from tests.benchmarks.figure import Figure, race
from tests.benchmarks.ledger_peers import asked_anew
from tests.planners import Clock, World, opened

RECEIPTS = int(os.environ.get("LEDGER_RECEIPTS", "1000000"))
SMALL, A_PARTNER, A_DEAL, A_FILE, MOST_PARTNERS = 1_000, 1_000, 10, 100_000, 100
MILLION = 1_000_000
CHAIN_S = 5.0
"""Seconds in which the chain of a million rows is to be verified."""
PAGE_MS = 5.0
A_PAGE = 100
SECRET = "a passphrase of the bench"
KEPT = Path(__file__).parents[2] / "build" / "bench" / f"ledger-{RECEIPTS}-{FINGERPRINT[:8]}"


@dataclass(frozen=True)
class Book:
    """A filled ledger: its session, partners and deals, and the seconds that the import of its
    receipts took the processor."""

    session: Session
    partners: list[Id]
    deals: list[Id]
    seconds: float


def figures() -> Iterator[Figure]:
    with TemporaryDirectory(prefix="ledger") as name:
        folder = Path(name)
        imported = _book(folder / "imported", A_FILE)
        yield from _import(folder, imported)
        imported.session.close()
        small, big = _book(folder / "small", SMALL), _big(folder / "big")
        with closing(_bare(folder / "plain", big)) as plain:
            yield from _read(small, big, plain)
        yield from _pages(big)
        yield _chain(big)
        yield from _written(folder, big)
        small.session.close()
        big.session.close()
        yield from asked_anew(folder / "peers")


def _read(small: Book, big: Book, plain: Connection) -> Iterator[Figure]:
    reading = big.session.file.reading
    by_deal = "SELECT deal, sum(amount) FROM receipt GROUP BY deal"

    def scan() -> float:
        return _timed(lambda: plain.execute("SELECT sum(amount) FROM receipt").fetchone())

    def figures_in(book: Book) -> Callable[[], float]:
        ask = book.session.ledger.balance
        return lambda: min(_timed(lambda: ask(book.partners[0])) for _ in range(5))

    def added() -> float:
        return _timed(lambda: reading.execute(by_deal).fetchall())

    def compared() -> float:
        return _timed(lambda: wrong_sums(reading))

    name = f"one partner's figures at {RECEIPTS:,} receipts, ms"
    limit = 1 / 1000 * MILLION / RECEIPTS  # of fewer rows: as if there were a million to scan
    yield _figure(name, *race(figures_in(big), scan), "plain scan", limit)
    few = f"the same at {SMALL:,}"
    yield _figure(name, *race(figures_in(big), figures_in(small)), few, 2.0)
    money = "money received on every deal added up, ms"
    yield _figure(money, *race(added, scan), "plain scan", 4.0)
    yield _figure(
        "every kept sum against its entries, ms", *race(compared, scan), "plain scan", 4.0
    )


def _import(folder: Path, book: Book) -> Iterator[Figure]:
    rows = book.session.file.reading.execute(
        "SELECT id, deal, value_on, amount FROM receipt"
    ).fetchall()

    def bare() -> float:
        (folder / "bare").unlink(missing_ok=True)
        (folder / "bare").touch()
        with closing(connect(folder / "bare", None)) as plain:
            plain.execute(
                "CREATE TABLE r (id INTEGER PRIMARY KEY, deal INT, value_on TEXT, amount INT)"
            )
            start = process_time()
            with transaction(plain):
                plain.executemany("INSERT INTO r VALUES (?, ?, ?, ?)", rows)
            return (process_time() - start) * 1000

    name = f"import of {len(rows):,} receipts with all rules, ms of the processor"
    peer = min(bare() for _ in range(5))
    yield _figure(name, book.seconds * 1000, peer, "bare executemany", 6.0)


def _pages(big: Book) -> Iterator[Figure]:
    ledger, payee = big.session.ledger, big.partners[-1]
    count = ledger.payee_line_count(payee, "CNY")
    for where, first in (("first", 1), ("middle", count // 2), ("last", count - A_PAGE)):

        def page(first: int = first) -> float:
            return _timed(lambda: ledger.payee_lines(payee, "CNY", first, A_PAGE))

        found = median(page() for _ in range(25))
        name = f"the {where} page of a partner's {count:,} lines at {RECEIPTS:,} receipts, ms"
        yield _figure(name, found, PAGE_MS, "5 ms", 1.0)
    deal = big.deals[len(big.deals) // 2]
    found = median(_timed(lambda: ledger.receipts_after(deal, None, A_PAGE)) for _ in range(25))
    yield _figure("a page of a deal's receipts, ms", found, PAGE_MS, "5 ms", 1.0)


def _written(folder: Path, big: Book) -> Iterator[Figure]:
    session = big.session

    def post() -> None:
        given = {"deal": big.deals[0], "value_on": date(2026, 11, 2), "amount": 12345}
        fact = Receipt(id=next(session.plan.new_ids()), seq=0, **given)
        session.post(text("Receive"), [fact])

    def add() -> None:
        given = {"deal": big.deals[1], "value_on": date(2026, 11, 3), "amount": 12345}
        add_receipt(session, NewReceipt(**given))

    add()
    with (folder / "sync").open("wb", buffering=0) as file:

        def sync() -> None:
            file.write(bytes(4096))
            os.fdatasync(file.fileno())

        yield _figure("a receipt with all it earns, ms", *_in_turns(add, sync), "fdatasync", 5.0)
        name = "a receipt durable and read back, ms"
        yield _figure(name, *_in_turns(post, sync), "fdatasync", 4.0)


def _in_turns(ours: Callable[[], object], peer: Callable[[], object]) -> tuple[float, float]:
    """What each usually waits: a disk of the hour before is no peer."""
    pairs = [(_waited(ours), _waited(peer)) for _ in range(40)]
    return median(ours for ours, _ in pairs), median(peer for _, peer in pairs)


def _chain(big: Book) -> Figure:
    reading = big.session.file.reading
    rows = sum(
        reading.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("receipt", "entry", "explanation", "decision", "obligation", "deal")
    )
    start = process_time()
    found = list(chain_findings(reading))
    seconds = process_time() - start
    if found:
        raise AssertionError(found[0])
    name = f"chain of {rows:,} rows with seals and balances verified, s"
    return _figure(name, seconds, CHAIN_S * rows / MILLION, "5 s a million rows", 1.0)


def _big(folder: Path) -> Book:
    """A copy of the kept file, which is built first where it is not there."""
    known = KEPT / "book.json"
    if not known.exists():
        shutil.rmtree(KEPT, ignore_errors=True)
        KEPT.parent.mkdir(parents=True, exist_ok=True)
        made = _book(KEPT, RECEIPTS)
        made.session.close()
        known.write_text(json.dumps([made.partners, made.deals, made.seconds]), "utf-8")
    shutil.copytree(KEPT, folder)
    partners, deals, seconds = json.loads(known.read_text("utf-8"))
    session = opened(folder / "w.planner", Clock(date(2026, 12, 1)), Secret(SECRET))
    return Book(session, [Id(p) for p in partners], [Id(d) for d in deals], seconds)


def _book(folder: Path, receipts: int) -> Book:
    """Every partner has an account and its deals (every third a referral); the first has 1,000
    receipts in every book."""
    folder.mkdir()
    clock = Clock(date(2026, 1, 2))
    world = World(opened(folder / "w.planner", clock, Secret(SECRET)), clock)
    most = min(MOST_PARTNERS, receipts // A_PARTNER)
    accounts = [world.account() for _ in range(most)]
    partners = [world.partner(account) for account in accounts]
    for partner, account in zip(partners, accounts, strict=True):
        world.agree(partner, account)
    world.at(date(2026, 12, 1))
    deals = add_deals(
        world.session, [_deal(n, accounts, partners) for n in range(receipts // A_DEAL)]
    )
    new = [_receipt(n, deals) for n in range(receipts)]
    if receipts > A_FILE:  # a file for some partners each, so that none is reckoned ten times
        of = {deal: _at(n, len(partners)) for n, deal in enumerate(deals)}
        new.sort(key=lambda r: of[r.deal])
    start = process_time()
    for at in range(0, len(new), A_FILE):
        add_receipts(world.session, new[at : at + A_FILE])
    return Book(world.session, partners, deals, process_time() - start)


def _at(n: int, partners: int) -> int:
    """The place of the partner that shares in deal number `n`."""
    return 0 if n < A_PARTNER // A_DEAL else 1 + n % (partners - 1)


def _deal(n: int, accounts: list[Id], partners: list[Id]) -> NewDeal:
    at = _at(n, len(partners))
    return NewDeal(
        name=f"Deal {n}", account=accounts[at], on=date(2026, 1, 10), currency="CNY",
        kind=DealKind.DIRECT if n % 3 else DealKind.REFERRAL, contract=100_000_00,
        shares=((partners[at], 1),),
    )  # fmt: skip


def _receipt(n: int, deals: list[Id]) -> NewReceipt:
    on = date(2026, 1, 11) + timedelta(days=n % 300)
    return NewReceipt(deal=deals[n % len(deals)], value_on=on, amount=1_000_00 + n % 977)


def _bare(path: Path, book: Book) -> Connection:
    """The same receipts in a plain file, with the same indexes."""
    path.touch()
    plain = connect(path, None)
    reading = book.session.file.reading
    for (sql,) in reading.execute("SELECT sql FROM sqlite_master WHERE name = 'receipt'"):
        plain.execute(sql.replace("REFERENCES deal", ""))
    rows = reading.execute("SELECT * FROM receipt").fetchall()
    with transaction(plain):
        plain.executemany("INSERT INTO receipt VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return plain


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds of the processor."""
    start = process_time()
    work()
    return (process_time() - start) * 1000


def _waited(work: Callable[[], object]) -> float:
    """Milliseconds of the clock."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def _figure(name: str, ours: float, peer: float, against: str, goal: float) -> Figure:
    return Figure(name=f"ledger: {name}", ours=ours, peer=peer, peer_name=against, goal=goal)
