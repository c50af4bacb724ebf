"""Payouts as they stand: what left the bank, what was kept back or set off, what came back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.corrections import Reversal
from planner.domain.money import shown
from planner.domain.papers import Movement
from planner.domain.postings import Payout
from planner.domain.text import Text, text

METHOD_WORDS = {
    "bank transfer": text("bank transfer"),
    "credit note": text("credit note"),
    "set off": text("set-off"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """A payout with what was settled beside the money, in minor units, and its return."""

    payout: Payout
    withheld: int = 0
    set_off: int = 0
    returned: Reversal | None = None

    @property
    def amount(self) -> int:
        """What it took off the balance that is owed: the money and the tax kept back of it."""
        return self.payout.amount + self.withheld

    @property
    def stands(self) -> int:
        """What of it still stands."""
        return 0 if self.returned else self.amount


def paid_movements(settlements: Sequence[Settlement]) -> list[Movement]:
    """The lines of payouts on a statement. What was set off moves no balance: it is said."""
    ordered = sorted(settlements, key=lambda s: (s.payout.on, s.payout.number))
    return [movement for each in ordered for movement in _movements(each)]


def returned_movements(settlements: Sequence[Settlement]) -> list[Movement]:
    """The lines of payouts that came back."""
    return [
        Movement(
            on=each.returned.on,
            what=text("Came back, {number}", number=each.payout.number),
            amount=each.amount,
            reason=text("{reason}", reason=each.returned.reason) if each.returned.reason else None,
        )
        for each in settlements
        if each.returned is not None
    ]


def _movements(each: Settlement) -> Iterator[Movement]:
    payout = each.payout
    said: Text | None = None
    if each.set_off:
        said = text(
            "{amount} more was set off against what was owed back",
            amount=shown(each.set_off, payout.currency),
        )
    yield Movement(
        on=payout.on,
        what=text(
            "Paid by {method}, {number}", method=METHOD_WORDS[payout.method], number=payout.number
        ),
        amount=-payout.amount,
        reason=said,
        reference=payout.reference,
    )
    if each.withheld:
        yield Movement(
            on=payout.on,
            what=text("Tax kept back, {number}", number=payout.number),
            amount=-each.withheld,
        )
