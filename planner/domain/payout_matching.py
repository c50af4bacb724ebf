"""Lines of a bank account with money that went out against payouts: which left the bank, and why.

Nothing is posted by it: a payout stands in the ledger already, and a line only confirms it.
Amounts are minor units.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.bank_matching import BankLine, stands_in
from planner.domain.money import shown
from planner.domain.paying import same_holder
from planner.domain.record import Id
from planner.domain.text import Text, text

BEFORE, AFTER = timedelta(days=3), timedelta(days=10)
"""How long before and after the day of a payout its line may be booked, where only payee and
amount tell which it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A bank transfer that the ledger holds. `names` are the payee's and those of its accounts;
    `came_back` where the money was returned."""

    id: Id
    number: str
    names: tuple[str, ...]
    on: date
    amount: int
    currency: str
    reference: str = ""
    came_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What a line with money that went out says of payouts. `sent` are the payouts that it shows
    to have left the bank; none: it may be one, or contradicts it, as the reason says."""

    line: BankLine
    reason: Text
    sent: tuple[Sent, ...] = ()


@dataclass(frozen=True, slots=True)
class OutFound:
    """The lines that are about payouts, and the payouts of their days that no line shows."""

    left: tuple[Left, ...] = ()
    missing: tuple[Sent, ...] = ()

    @property
    def confirmed(self) -> int:
        """Payouts that left the bank."""
        return sum(len(each.sent) for each in self.left)


NOTHING_OUT = OutFound()


def payouts_found(
    lines: Sequence[BankLine], sent: Sequence[Sent], days: Sequence[date]
) -> OutFound:
    """What the lines that went out say of the payouts; a payout is found once. `days` are those of
    the whole file, between which a payout would be seen. The surest are taken first: by what the
    line names, by payee and amount, then several of one day that were booked as one."""
    open_ = sorted(sent, key=lambda s: (s.on, s.id))
    found: dict[int, Left] = {}
    for way in (_by_reference, _by_payee, _by_sum, _by_amount):
        for line in lines:
            if line.row not in found:
                left = way(line, [s for s in open_ if s.currency == line.currency])
                if left is not None:
                    found[line.row] = left
                    open_ = [s for s in open_ if s not in left.sent]
    return OutFound(
        tuple(found[line.row] for line in lines if line.row in found),
        tuple(_not_seen(open_, days)),
    )


def missing_said(sent: Sent) -> Text:
    """`PV-2026-0002, 500.00 to Li Si of 2026-07-01: no line shows that it left the bank.`"""
    values = {
        "number": sent.number,
        "amount": shown(sent.amount, sent.currency),
        "payee": sent.names[0] if sent.names else "",
        "day": sent.on,
    }
    if sent.came_back:
        return text(
            "{number}, {amount} to {payee} of {day}, came back, and no line shows that it left.",
            **values,
        )
    return text(
        "{number}, {amount} to {payee} of {day}: no line shows that it left the bank.", **values
    )


def _by_reference(line: BankLine, sent: Sequence[Sent]) -> Left | None:
    """The line names a voucher, or the reference that was typed with the payout."""
    named = [s for s in sent if _names(line, s.number) or _names(line, s.reference)]
    if not named:
        return None
    same = [s for s in named if s.amount == line.amount]
    if same:
        reason = text("It names {number}, which left the bank.", number=same[0].number)
        return Left(line=line, reason=reason, sent=(same[0],))
    if sum(s.amount for s in named) == line.amount:
        numbers = ", ".join(s.number for s in named)
        reason = text("It names {numbers}, which left the bank as one sum.", numbers=numbers)
        return Left(line=line, reason=reason, sent=tuple(named))
    vouchers = [s for s in named if _names(line, s.number)]
    if not vouchers:
        return None
    reason = text(
        "It names {number}, but that payout is {amount}.",
        number=vouchers[0].number,
        amount=shown(vouchers[0].amount, line.currency),
    )
    return Left(line=line, reason=reason)


def _by_payee(line: BankLine, sent: Sequence[Sent]) -> Left | None:
    """The payee and the amount are those of a payout of these days; the oldest comes first."""
    paid = [s for s in _near(line, sent) if any(same_holder(n, line.payer) for n in s.names)]
    same = [s for s in paid if s.amount == line.amount]
    if not same:
        return None
    reason = text(
        "Payee and amount are those of {number}, which left the bank.", number=same[0].number
    )
    return Left(line=line, reason=reason, sent=(same[0],))


def _by_sum(line: BankLine, sent: Sequence[Sent]) -> Left | None:
    """All payouts of one day together, as banks book a collective order."""
    near = _near(line, sent)
    for day in sorted({s.on for s in near}):
        together = [s for s in near if s.on == day]
        if len(together) > 1 and sum(s.amount for s in together) == line.amount:
            reason = text(
                "It is the sum of the {n} payouts of {day}, which left the bank.",
                n=len(together),
                day=day,
            )
            return Left(line=line, reason=reason, sent=tuple(together))
    return None


def _by_amount(line: BankLine, sent: Sequence[Sent]) -> Left | None:
    """Too little to go by: it is said, and confirms nothing."""
    same = [s for s in _near(line, sent) if s.amount == line.amount]
    if not same:
        return None
    reason = text(
        "Only the amount is that of {numbers}: look whom it went to.",
        numbers=", ".join(s.number for s in same),
    )
    return Left(line=line, reason=reason)


def _near(line: BankLine, sent: Sequence[Sent]) -> list[Sent]:
    return [s for s in sent if s.on - BEFORE <= line.on <= s.on + AFTER]


def _names(line: BankLine, name: str) -> bool:
    return stands_in(name, (line.purpose, line.reference))


def _not_seen(sent: Sequence[Sent], days: Sequence[date]) -> Iterator[Sent]:
    """Of those that no line shows: the ones whose line the file would have."""
    if days:
        yield from (s for s in sent if min(days) <= s.on <= max(days))
