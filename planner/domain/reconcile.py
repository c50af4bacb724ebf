"""Accrual = target − posted: which books an obligation stands in, and the lines to get there.

The only door to expense, held and clawback (ledger.md section 2). Everything else changes facts.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.domain.obligations import Key, Step

EXPENSE, HELD, PAYABLE, CLAWBACK = "expense", "held", "payable", "clawback"
BANK, WITHHELD, SET_OFF = "bank", "withheld", "set off"

SETTLING = (BANK, WITHHELD, SET_OFF)
"""Written by payouts alone: money that left, tax kept back of it, and what was set off against a
clawback. What is set off on one obligation stands against it on another: over a payee `set off`
adds up to 0."""

BOOKS = (EXPENSE, HELD, PAYABLE, CLAWBACK, *SETTLING)
"""Every obligation's sums in these add up to 0."""


class Payment(NamedTuple):
    """What a payout settled of an obligation on a day, by the book it went to. Below 0: it came
    back, or the obligation's clawback was set off."""

    on: date
    amount: int
    book: str = BANK


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


def books(
    earned: int,
    payments: Sequence[Payment],
    payable: bool,  # noqa: FBT001
    most_held: int | None = None,
    waiting: int = 0,
) -> dict[str, int]:
    """What the books of one obligation should hold; they add up to 0. `payable` False: what is
    earned and not settled is held, up to `most_held` where only a part may not go out; and so is
    what is `waiting` for its days to pass. Settled beyond what is earned is a clawback."""
    settled = dict.fromkeys(SETTLING, 0)
    for payment in payments:
        settled[payment.book] += payment.amount
    paid = sum(settled.values())
    open_ = max(0, earned - paid)
    barred = 0 if payable else open_ if most_held is None else most_held
    held = min(open_, barred + waiting)
    clawback = max(0, paid - earned)
    return {
        EXPENSE: earned,
        HELD: -held,
        PAYABLE: -(earned - held - paid + clawback),
        CLAWBACK: clawback,
        **{book: -amount for book, amount in settled.items()},
    }


def books_of_limit(cut: int, payments: Sequence[Payment], held: int) -> dict[str, int]:
    """The books of a limit, which is below 0: as much of it as `held`, below 0 too, is taken off
    what is held, the rest off what is payable."""
    found = books(cut - held, payments, payable=True)
    return {**found, EXPENSE: cut, HELD: -held}


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
    difference: Mapping[str, int], payments: Sequence[Payment], first_open: date | None = None
) -> tuple[tuple[Line, ...], dict[str, int]]:
    """The lines of the payments that are not in their books yet, and what they leave of the
    difference. A payment is posted on the day it was made, as a receipt is on its value date;
    never before `first_open`. `payments` are in the order in which they became known.
    """
    rest = {book: difference.get(book, 0) for book in BOOKS}
    days: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for book in SETTLING:
        for payment in _unbooked([p for p in payments if p.book == book], -rest[book]):
            day = max(payment.on, first_open or payment.on)
            for against, amount in _settled(payment.amount, rest):
                days[day][against] += amount
                rest[against] -= amount
            days[day][book] -= payment.amount
            rest[book] += payment.amount
    lines = [
        Line(day, book, amounts[book])
        for day, amounts in sorted(days.items())
        for book in BOOKS
        if amounts[book]
    ]
    return tuple(lines), rest


def _unbooked(payments: Sequence[Payment], left: int) -> Sequence[Payment]:
    """The newest payments that add up to what the book misses; as few as do."""
    total = 0
    for n in range(len(payments), 0, -1):
        if total == left:
            return payments[n:]
        total += payments[n - 1].amount
    return payments if total == left else ()


def _settled(amount: int, rest: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Where an amount is taken off: what comes back first lessens the clawback it stood in."""
    back = min(max(0, -amount), max(0, -rest[CLAWBACK]))
    return (CLAWBACK, -back), (PAYABLE, amount + back)


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

    rest: dict[str, int] = defaultdict(int, difference)
    against = HELD if difference.get(HELD) and not difference.get(PAYABLE) else PAYABLE
    if difference.get(EXPENSE):
        for step in steps:
            if since is None or not since.knew(step.seq, step.value_on):
                there = days[max(step.value_on, first_open or step.value_on)]
                there[EXPENSE] += step.increment
                there[against] -= step.increment
                rest[EXPENSE] -= step.increment
                rest[against] += step.increment
    last = days[max(as_of, first_open or as_of)]
    for book in BOOKS:
        last[book] += rest[book]
    return tuple(
        Line(day, book, amounts[book])
        for day, amounts in sorted(days.items())
        for book in BOOKS
        if amounts[book]
    )
