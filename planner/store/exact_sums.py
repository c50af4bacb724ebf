"""Sums that SQLite adds up without an overflow: its `sum` ends with an error beyond 63 bits.

Each amount is parted in two, the sums of which stay small for as many rows as a file can hold.
"""

PART = 1_000_000_000


def parted(column: str) -> str:
    """The two columns that `put_together` makes one sum of; `column` is a name of ours."""
    return f"sum({column} / {PART}), sum({column} % {PART})"


def put_together(high: int, low: int) -> int:
    return high * PART + low
