"""How every payee stands by the sums that are kept with each posting: nothing is added up anew.

It is asked of a process that has just begun, so it imports little.
"""

from collections import defaultdict
from collections.abc import Mapping

from planner.store.engine import Connection


class Balance:
    """A payee in one currency over all time, in minor units. `partner` is its latest name, empty
    where that was erased; `paid` is what was settled, with the tax kept back of it; `pending`
    waits for customers' money, as the newest explanations say."""

    def __init__(self, partner: str, currency: str, sums: Mapping[str, int], pending: int) -> None:
        self.partner, self.currency, self.pending = partner, currency, pending
        self.earned = sums.get("expense", 0)
        self.paid = -sum(sums.get(book, 0) for book in ("bank", "withheld", "set off"))
        self.payable = -sums.get("payable", 0)
        self.held = -sums.get("held", 0)
        self.owed_back = sums.get("clawback", 0)


def balances(connection: Connection) -> list[Balance]:
    """Of every payee with an agreement, by name."""
    sums: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for payee, currency, book, amount in connection.execute(
        "SELECT payee, currency, book, sum FROM payee_sum"
    ):
        sums[payee, currency][book] = amount
    pending = _pending(connection)
    names = _names(connection)
    owners = connection.execute(
        "SELECT payee, currency FROM agreement UNION SELECT payee, currency FROM payee_sum"
    ).fetchall()
    owners.sort(key=lambda owner: (names.get(owner[0], "").casefold(), owner))
    return [
        Balance(names.get(owner[0], ""), owner[1], sums[owner], pending.get(owner, 0))
        for owner in owners
    ]


def _pending(connection: Connection) -> dict[tuple[int, str], int]:
    """What waits for customers' money, by the newest explanation of each obligation."""
    rows = connection.execute(  # CROSS: obligation by obligation, where it would read every text
        "SELECT o.payee, o.currency, e.pending FROM obligation o CROSS JOIN explanation e "
        "ON e.obligation = o.id AND e.seq = "
        "(SELECT max(seq) FROM explanation WHERE obligation = o.id) WHERE e.pending <> 0"
    )
    found: dict[tuple[int, str], int] = defaultdict(int)
    for payee, currency, amount in rows:
        found[payee, currency] += amount
    return found


def _names(connection: Connection) -> dict[int, str]:
    """The latest name of each payee that was not erased."""
    rows = connection.execute(
        "SELECT i.party, s.body ->> 'name' FROM identity i LEFT JOIN seal s ON s.id = i.seal "
        "WHERE i.kind = 'payee' ORDER BY i.from_, i.seq"
    )
    return {party: name or "" for party, name in rows}
