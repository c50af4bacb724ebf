"""Accrual = target − posted: which books an obligation stands in, and the lines to get there.

The only door to expense, held and clawback (ledger.md section 2). Everything else changes facts.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.obligations import Key, Step

EXPENSE, HELD, PAYABLE, CLAWBACK, BANK = "expense", "held", "payable", "clawback", "bank"

BOOKS = (EXPENSE, HELD, PAYABLE, CLAWBACK, BANK)
"""Every obligation's sums in these add up to 0. `bank` is written by payouts alone."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the posting before this one knew: facts up to `seq`, money up to the day `on`."""

    seq: int
    on: date

    def knew(self, seq: int, day: date) -> bool:
        """A fact of that line, and money of that day."""
        return seq <= self.seq and day <= self.on


@dataclass(frozen=True, slots=True)
class Line:
    """An amount to post in one book on one day, in minor units."""

    posted_on: date
    book: str
    amount: int


def books(earned: int, paid: int, payable: bool) -> dict[str, int]:  # noqa: FBT001
    """What the books of one obligation should hold; they add up to 0. `payable` False: what is
    earned and not paid is held. Paid beyond what is earned is a clawback."""
    held = 0 if payable else max(0, earned - paid)
    clawback = max(0, paid - earned)
    return {
        EXPENSE: earned,
        HELD: -held,
        PAYABLE: -(earned - held - paid + clawback),
        CLAWBACK: clawback,
        BANK: -paid,
    }


def reconcile(
    wanted: Mapping[Key, Mapping[str, int]], posted: Mapping[Key, Mapping[str, int]]
) -> dict[Key, dict[str, int]]:
    """The differences per key and book over everything wanted or posted; what is missing is 0."""
    lines: dict[Key, dict[str, int]] = {}
    for key in sorted(wanted.keys() | posted.keys()):
        want, have = wanted.get(key, {}), posted.get(key, {})
        difference = {
            book: change
            for book in sorted(want.keys() | have.keys())
            if (change := want.get(book, 0) - have.get(book, 0))
        }
        if difference:
            lines[key] = difference
    return lines


def of_payments(
    difference: Mapping[str, int],
    payments: Sequence[tuple[date, int]],
    first_open: date | None = None,
) -> tuple[tuple[Line, ...], dict[str, int]]:
    """The lines of the payments that are not in the bank book yet, and what they leave of the
    difference. A payment is posted on the day it was made, as a receipt is on its value date;
    never before `first_open`. `payments`: (day, amount) in the order in which they became known.
    """
    left = -difference.get(BANK, 0)
    days: dict[date, int] = defaultdict(int)
    for day, amount in reversed(payments):
        part = max(0, min(amount, left))
        days[max(day, first_open or day)] += part
        left -= part
    booked = sum(days.values())
    rest = {book: difference.get(book, 0) for book in BOOKS}
    rest[PAYABLE] -= booked
    rest[BANK] += booked
    lines = [
        line
        for day, amount in sorted(days.items())
        if amount
        for line in (Line(day, PAYABLE, amount), Line(day, BANK, -amount))
    ]
    return tuple(lines), rest


def dated(
    difference: Mapping[str, int],
    steps: Sequence[Step],
    since: Known | None,
    as_of: date,
    first_open: date | None = None,
) -> tuple[Line, ...]:
    """The lines of one obligation's difference, each day adding up to 0.

    What comes from one receipt that was not known before is posted on that receipt's value date,
    everything else on the as-of day; never before `first_open`, the first day that no issued
    statement covers yet.
    """
    days: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))

    def put(day: date, book: str, amount: int) -> None:
        days[max(day, first_open or day)][book] += amount
        rest[book] -= amount

    rest: dict[str, int] = defaultdict(int, difference)
    against = HELD if difference.get(HELD) and not difference.get(PAYABLE) else PAYABLE
    if difference.get(EXPENSE):
        for step in steps:
            if since is None or not since.knew(step.seq, step.value_on):
                put(step.value_on, EXPENSE, step.increment)
                put(step.value_on, against, -step.increment)
    for book in BOOKS:
        put(as_of, book, rest[book])
    return tuple(
        Line(day, book, amounts[book])
        for day, amounts in sorted(days.items())
        for book in BOOKS
        if amounts[book]
    )
