"""Facts about payouts beside the amounts: what the bank showed, and when an amount is carried over.

Amounts are minor units.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.record import Id

PAID, WITHHELD, SET_OFF = "paid", "withheld", "set off"
"""The kinds of `PayoutLine`."""

SAME, EXPLAINED, NO_BANK = "same", "explained", "no bank"
"""How the holder that the bank showed compares with the recorded one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutCheck:
    """What was looked at when a payout was entered: the account holder as the bank showed it,
    compared with the recorded one; `answer` explains a difference. `batch` is the id of the first
    payout that was entered together with it, `withheld_by` the rule or word behind tax withheld.
    """

    payout: Id
    seq: int = 0
    payee: Id
    batch: Id
    compared: str
    holder: str = ""
    answer: str = ""
    withheld_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutRule:
    """How a payee (0: every one without a rule of its own) is paid in a currency from a day on:
    less than `minimum` is carried over to the next payout."""

    id: Id
    seq: int = 0
    payee: Id = Id(0)
    currency: str
    from_: date
    minimum: int


def minimum_on(rules: Sequence[PayoutRule], payee: Id, currency: str, day: date) -> int:
    """The least amount that is paid out on a day; the payee's own rule goes before the general
    one. 0: everything is paid."""
    for whom in (payee, Id(0)):
        mine = [r for r in rules if (r.payee, r.currency) == (whom, currency) and r.from_ <= day]
        if mine:
            return max(mine, key=lambda r: (r.from_, r.seq)).minimum
    return 0


def same_holder(recorded: str, shown: str) -> bool:
    """Whether two spellings are one name: width, capitals, blanks and signs do not count."""
    return bool(_letters(shown)) and _letters(recorded) == _letters(shown)


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in plain if c.isalnum())
