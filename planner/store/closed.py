"""What was closed or taken back: deals written off or entered wrongly. They are few of all."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from planner.domain.record import Id
from planner.store.engine import Connection
from planner.store.exact_sums import parted, put_together


class Closed(NamedTuple):
    """The fields of a `Deal` that lie apart from it."""

    written_off: int = 0
    reversed: bool = False


def closed_deals(connection: Connection) -> Mapping[Id, Closed]:
    """What of each deal was written off and stands, and which were entered wrongly."""
    found: dict[Id, Closed] = defaultdict(Closed)
    rows = connection.execute(
        f"SELECT deal, {parted('amount')}, 0 FROM write_off w WHERE NOT EXISTS "
        "(SELECT 1 FROM reversal r WHERE r.of_ = w.id) GROUP BY deal "
        "UNION ALL SELECT of_, 0, 0, 1 FROM reversal WHERE kind = 'deal'"
    )
    for deal, high, low, gone in rows:
        known, off = found[Id(deal)], put_together(high, low)
        found[Id(deal)] = Closed(known.written_off + off, known.reversed or bool(gone))
    return found
