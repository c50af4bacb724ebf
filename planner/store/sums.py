"""Sums and numbered lines that are kept with each posting: screens never add up the ledger."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import zip_longest

from planner.store.engine import Connection, IntegrityError

EntryRow = tuple[int, int, int, str, str, int, int]
"""An entry in the columns of its table: line, number, obligation, book, day, amount, receipt."""

Owner = tuple[int, str]
"""Whose an obligation is: the payee, and the currency."""

OWED = ("payable", "held", "clawback")
"""The books whose sum is what is owed to a payee, below 0."""


def keep_sums(
    connection: Connection, entries: Sequence[EntryRow], owners: Mapping[int, Owner]
) -> None:
    """Add the entries of one line to the sums of obligations and payees, and to the payees' lines,
    in the caller's transaction. `owners` of all their obligations."""
    totals: dict[tuple[int, str], int] = defaultdict(int)
    of_payees: dict[tuple[int, str, str], int] = defaultdict(int)
    for _seq, _n, obligation, book, _day, amount, _receipt in entries:
        totals[obligation, book] += amount
        of_payees[(*owners[obligation], book)] += amount
    with _whole_numbers():
        connection.executemany(
            "INSERT INTO posted (obligation, book, sum) VALUES (?, ?, ?) "
            "ON CONFLICT (obligation, book) DO UPDATE SET sum = sum + excluded.sum",
            [(*place, amount) for place, amount in totals.items()],
        )
        connection.executemany(
            "INSERT INTO payee_sum (payee, currency, book, sum) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (payee, currency, book) DO UPDATE SET sum = sum + excluded.sum",
            [(*place, amount) for place, amount in of_payees.items()],
        )
    connection.executemany(
        "INSERT INTO payee_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        list(_numbered(connection, entries, owners)),
    )


@contextmanager
def _whole_numbers() -> Iterator[None]:
    """SQLite makes a float of a sum beyond 63 bits, which no column of ours takes: that is too
    large an amount, and no fault of the disk."""
    try:
        yield
    except IntegrityError as error:
        if "REAL value" in str(error):
            raise OverflowError("a sum of the ledger") from error
        raise


def _numbered(
    connection: Connection, entries: Sequence[EntryRow], owners: Mapping[int, Owner]
) -> Iterator[tuple[int | str, ...]]:
    """A line for what a day brought to an obligation, numbered on from the payee's last."""
    together: dict[tuple[int, int, str], list[int]] = {}
    for seq, _n, obligation, book, day, amount, _receipt in entries:
        sums = together.setdefault((seq, obligation, day), [0, 0])
        if book == "expense":
            sums[0] += amount
        elif book in OWED:
            sums[1] -= amount
    last: dict[Owner, tuple[int, int]] = {}
    for (seq, obligation, day), (earned, change) in together.items():
        owner = owners[obligation]
        if not (earned or change):
            continue
        if owner not in last:
            last[owner] = _last(connection, owner)
        n, balance = last[owner]
        last[owner] = n + 1, balance + change
        yield *owner, *last[owner][:1], seq, obligation, day, earned, change, balance + change


def _last(connection: Connection, owner: Owner) -> tuple[int, int]:
    row = connection.execute(
        "SELECT n, balance FROM payee_line WHERE payee = ? AND currency = ? "
        "ORDER BY n DESC LIMIT 1",
        owner,
    ).fetchone()
    return (0, 0) if row is None else (int(row[0]), int(row[1]))


def wrong_sums(connection: Connection) -> list[tuple[int, str]]:
    """Obligations and books whose kept sum is not the sum of their entries."""
    rows = connection.execute(
        "SELECT e.obligation, e.book FROM (SELECT obligation, book, sum(amount) AS amount "
        "FROM entry GROUP BY obligation, book) e "  # in the order of its index: nothing is sorted
        "LEFT JOIN posted p ON p.obligation = e.obligation AND p.book = e.book "
        "WHERE coalesce(p.sum, 0) <> e.amount "
        "UNION ALL SELECT p.obligation, p.book FROM posted p WHERE p.sum <> 0 AND NOT EXISTS "
        "(SELECT 1 FROM entry e WHERE e.obligation = p.obligation AND e.book = p.book)"
    )
    return [(int(obligation), str(book)) for obligation, book in rows]


def wrong_payees(connection: Connection) -> Iterator[tuple[int, str]]:
    """Payees and books (or `line`) where what is kept of a payee is not what its obligations and
    entries come to. Only one payee's lines are in memory at a time."""
    summed = (
        "SELECT o.payee, o.currency, p.book, sum(p.sum) FROM posted p "
        "JOIN obligation o ON o.id = p.obligation GROUP BY 1, 2, 3"
    )
    kept = "SELECT payee, currency, book, sum FROM payee_sum"
    for one, other in ((summed, kept), (kept, summed)):
        for payee, _currency, book, amount in connection.execute(f"{one} EXCEPT {other}"):
            if amount:
                yield int(payee), str(book)
    owners = "SELECT payee, currency FROM payee_line UNION SELECT payee, currency FROM obligation"
    for payee, currency in connection.execute(owners).fetchall():
        if not _lines_hold(connection, (payee, currency)):
            yield int(payee), "line"


def _lines_hold(connection: Connection, owner: Owner) -> bool:
    rebuilt = connection.execute(
        "SELECT e.seq, e.obligation, e.posted_on, sum(iif(e.book = 'expense', e.amount, 0)) AS a, "
        "-sum(iif(e.book IN ('payable', 'held', 'clawback'), e.amount, 0)) AS b FROM obligation o "
        "JOIN entry e ON e.obligation = o.id WHERE o.payee = ? AND o.currency = ? "
        "GROUP BY e.seq, e.obligation, e.posted_on HAVING a <> 0 OR b <> 0 "
        "ORDER BY e.seq, min(e.n)",
        owner,
    )
    kept = connection.execute(
        "SELECT seq, obligation, posted_on, earned, change, n, balance FROM payee_line "
        "WHERE payee = ? AND currency = ? ORDER BY n",
        owner,
    )
    balance = 0
    for n, (wanted, found) in enumerate(zip_longest(rebuilt, kept), 1):
        if wanted is None or found is None or wanted != found[:5]:
            return False
        balance += found[4]
        if found[5:] != (n, balance):
            return False
    return True
