"""Facts that close or take back other facts: nothing is edited, so each has its day and reason."""

from dataclasses import dataclass
from datetime import date

from planner.domain.record import Id

DEAL, WRITE_OFF, PAYOUT = "deal", "write off", "payout"
"""What a `Reversal` takes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOff:
    """The customer will not pay the rest of a deal: `amount` in minor units of its currency is no
    longer expected, and nobody earns on it."""

    id: Id
    seq: int = 0
    deal: Id
    on: date
    amount: int
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal:
    """A fact taken back on a day: a deal entered wrongly, a write-off, a payout that the bank
    returned. `kind` is one of the words above, `of` the id of that fact. Receipts have their own
    (`Receipt.undoes`)."""

    id: Id
    seq: int = 0
    kind: str
    of: Id
    on: date
    reason: str = ""
