"""What is done to a workspace while things go wrong, and how it is looked at afterwards.

Every deed says `did WHAT` when the program has acknowledged it, and `refused WHAT` when the
program said that it could not. Looking never trusts what was said.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.domain.accounts import Account, add_account
from planner.domain.errors import PlannerError
from planner.domain.facts import Receipt
from planner.exchange.mapping import Kind
from planner.exchange.tables import read_table
from planner.session import Session
from planner.session.accruals import accrue_all
from planner.session.backups import all_backups, backup_work
from planner.session.backups import restore as restore_to
from planner.session.checking import findings
from planner.session.intake import Asked, take_in
from planner.session.sales import NewReceipt, add_receipt
from planner.store.copies import head_of_copy
from planner.store.opening import Secret
from tests.faults.children import Say
from tests.planners import Clock, World, opened
from tests.store.make_format1 import FILE as FORMAT_1

KEY = Secret("A1" * 32)
"""A recovery key: it opens without the fifth of a second that a passphrase takes."""
OTHER_KEY = Secret("B2" * 32)
TODAY = date(2026, 6, 1)
NAME = "w.planner"
ACTS = 4
ROWS = 40


@dataclass(frozen=True, slots=True)
class Deed:
    """`prepare` fills a folder once; `do` works on a copy of it; `look` tells what is wrong with
    the folder afterwards, given what was acknowledged."""

    prepare: Callable[[Path, Secret | None], None]
    do: Callable[[Path, Secret | None, Say], None]
    look: Callable[[Path, Secret | None, frozenset[str]], Iterator[str]]


def session_in(folder: Path, secret: Secret | None) -> Session:
    return opened(folder / NAME, Clock(TODAY), secret)


def prepare_ledger(folder: Path, secret: Secret | None) -> None:
    """A partner, an agreement and a deal to receive money on."""
    clock = Clock(TODAY)
    world = World(opened(folder / NAME, clock, secret), clock)
    account = world.account()
    li = world.partner(account)
    world.agree(li, account)
    world.deal(account, (li, 1), contract=900_000_00)
    world.session.close()


def acts(folder: Path, secret: Secret | None, say: Say, count: int = ACTS) -> None:
    """Accounts and receipts in turn, each acknowledged; a refusal is not the end."""
    session = opened_or_told(folder, secret, say)
    if session is None:
        return
    (deal,) = session.ledger.deals()
    start = len(session.ledger.receipts(deal.id))
    for n in range(start, start + count):
        attempt(say, f"account {n}", lambda n=n: session.do(add_account, f"Extra {n}"))
        new = NewReceipt(deal=deal.id, value_on=TODAY, amount=100_00 + n, reference=f"bank {n}")
        attempt(say, f"receipt {n}", lambda new=new: add_receipt(session, new))
    attempt(say, "close", session.close)


def look_at_acts(folder: Path, secret: Secret | None, acked: frozenset[str]) -> Iterator[str]:
    session = session_in(folder, secret)
    names = {account.name for account in session.plan.all(Account)}
    references = {receipt.reference for receipt in session.ledger.facts(Receipt)}
    for what in acked - {"close"}:
        kind, n = what.split()
        there = f"Extra {n}" in names if kind == "account" else f"bank {n}" in references
        if not there:
            yield f"lost {what}"
    yield from whole(session)


def take_rows(folder: Path, secret: Secret | None, say: Say) -> None:
    """Forty receipts out of one file, in one step."""
    session = opened_or_told(folder, secret, say)
    if session is None:
        return
    (deal,) = session.ledger.deals()
    rows = "".join(
        f"{deal.name},2026-05-{n % 28 + 1:02},{n}.50,row {n}\n" for n in range(1, ROWS + 1)
    )
    table = read_table(f"deal,date,received,reference\n{rows}".encode(), "rows.csv")
    attempt(say, "import", lambda: take_in(session, table, Asked(kind=Kind.RECEIPTS)))
    attempt(say, "close", session.close)


def look_at_rows(folder: Path, secret: Secret | None, acked: frozenset[str]) -> Iterator[str]:
    session = session_in(folder, secret)
    there = sum(r.reference.startswith("row ") for r in session.ledger.facts(Receipt))
    if there not in (0, ROWS):
        yield f"half an import: {there} of {ROWS}"
    if "import" in acked and there != ROWS:
        yield "lost import"
    yield from whole(session)


def prepare_old(folder: Path, _secret: Secret | None) -> None:
    import gzip

    (folder / NAME).write_bytes(gzip.decompress(FORMAT_1.read_bytes()))


def migrate(folder: Path, secret: Secret | None, say: Say) -> None:
    session = opened_or_told(folder, secret, say)
    if session is not None:
        say("did migrate")
        session.close()


def look_at_old(folder: Path, secret: Secret | None, _acked: frozenset[str]) -> Iterator[str]:
    """Old or new, never between: it opens, and holds all that the first format held."""
    session = session_in(folder, secret)
    if len(session.ledger.facts(Receipt)) != 3:
        yield "lost receipts in the migration"
    yield from whole(session)


def back_up(folder: Path, secret: Secret | None, say: Say) -> None:
    """A backup into the folder of backups, and a copy under a name of its own."""
    session = opened_or_told(folder, secret, say)
    if session is None:
        return
    work = backup_work(session)
    attempt(say, "backup", lambda: work.make("hand", session.now()))
    attempt(say, "copy", lambda: session.file.copy_to(folder / "copy.planner"))
    session.close()


def look_at_backup(folder: Path, secret: Secret | None, acked: frozenset[str]) -> Iterator[str]:
    """The workspace is as it was; what was acknowledged, or bears a backup's name, is whole."""
    session = session_in(folder, secret)
    work, head = backup_work(session), session.file.head
    made = all_backups(session)
    yield from whole(session)
    if "backup" in acked and not made:
        yield "lost backup"
    for backup in made:
        work.held_by(backup)
        if backup.seq != head.seq:
            yield "a backup ends elsewhere"
    if "copy" in acked and head_of_copy(folder / "copy.planner", work.key) != head:
        yield "the copy ends elsewhere"


def prepare_backup(folder: Path, secret: Secret | None) -> None:
    prepare_ledger(folder, secret)
    session = session_in(folder, secret)
    backup_work(session).make("hand", session.now())
    session.close()


def restore(folder: Path, secret: Secret | None, say: Say) -> None:
    session = opened_or_told(folder, secret, say)
    if session is None:
        return
    (backup,) = all_backups(session)
    work = backup_work(session)
    attempt(
        say,
        "restore",
        lambda: restore_to(work, backup, folder / "restored.planner", folder / "settings"),
    )
    session.close()


def look_at_restored(folder: Path, secret: Secret | None, acked: frozenset[str]) -> Iterator[str]:
    session = session_in(folder, secret)
    work, head = backup_work(session), session.file.head
    (backup,) = all_backups(session)
    yield from whole(session)
    work.held_by(backup)
    target = folder / "restored.planner"
    if "restore" in acked and not target.exists():
        yield "lost restore"
    if target.exists() and target.stat().st_size and head_of_copy(target, work.key) != head:
        yield "what was restored ends elsewhere"


def rekey(folder: Path, secret: Secret | None, say: Say) -> None:
    session = opened_or_told(folder, secret, say)
    if session is None:
        return
    attempt(say, "rekey", lambda: session.file.change_key(OTHER_KEY))
    attempt(say, "close", session.close)


def look_at_rekeyed(folder: Path, secret: Secret | None, acked: frozenset[str]) -> Iterator[str]:
    """The old key opens it or the new one, never none; the new one where that was said."""
    try:
        session = session_in(folder, OTHER_KEY)
    except PlannerError:
        if "rekey" in acked:
            yield "lost rekey"
        session = session_in(folder, secret)
    yield from whole(session)


DEEDS: Mapping[str, Deed] = {
    "post": Deed(prepare_ledger, acts, look_at_acts),
    "import": Deed(prepare_ledger, take_rows, look_at_rows),
    "migrate": Deed(prepare_old, migrate, look_at_old),
    "backup": Deed(prepare_ledger, back_up, look_at_backup),
    "restore": Deed(prepare_backup, restore, look_at_restored),
    "rekey": Deed(prepare_ledger, rekey, look_at_rekeyed),
}


def opened_or_told(folder: Path, secret: Secret | None, say: Say) -> Session | None:
    try:
        return session_in(folder, secret)
    except PlannerError as problem:
        say(f"refused open: {problem}"[:200])
        return None


def attempt(say: Say, what: str, act: Callable[[], object]) -> None:
    try:
        act()
    except PlannerError as problem:
        say(f"refused {what}: {problem}"[:200])
    else:
        say(f"did {what}")


def whole(session: Session) -> Iterator[str]:
    """What a kill between a receipt and its accrual leaves is caught up with first, as the next
    start does; then nothing may be found."""
    accrue_all(session)
    for finding in findings(session):
        yield f"{finding.what} {finding.where}: {finding.text.template}"
    session.close()


def looked(deed: Deed, folder: Path, secret: Secret | None, acked: frozenset[str]) -> list[str]:
    """What is wrong, as sentences; an exception while looking is wrong, too."""
    try:
        return list(deed.look(folder, secret, acked))
    except Exception as problem:  # noqa: BLE001  # whatever it is, the file did not open whole
        return [f"{type(problem).__name__}: {problem}"]
