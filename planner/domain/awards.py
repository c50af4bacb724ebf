"""What a deal earns by itself, and the lines that explain it.

Amounts are minor units; an award is rounded half away from zero, once, over all receipts.
"""

from collections.abc import Sequence
from fractions import Fraction

from planner.domain.money import half_up, percent, shown
from planner.domain.terms import Direct
from planner.domain.text import Text, text

MOST_SUMMANDS = 6
"""A sum of more amounts than this is told by their number."""


def direct_amount(direct: Direct, received: int) -> int:
    """The award for all money received on a deal: cumulative, capped in magnitude."""
    award = _uncapped(direct, received)
    cap = _cap(direct, received)
    if cap is None or abs(award) <= cap:
        return award
    return cap if award > 0 else -cap


def direct_why(direct: Direct, received: Sequence[int], currency: str) -> tuple[Text, ...]:
    """The steps from the amounts received on a deal, at least one, to its award."""
    total = sum(received)
    lines = [] if len(received) == 1 else [sum_line(received, currency)]
    lines.append(
        text(
            "Received {received} × {rate} = {award}",
            received=shown(total, currency),
            rate=percent(direct.rate),
            award=shown(half_up(total * direct.rate), currency),
        )
    )
    if direct.fixed and total > 0:
        lines.append(
            text(
                "plus {fixed} once for the deal = {award}",
                fixed=shown(direct.fixed, currency),
                award=shown(_uncapped(direct, total), currency),
            )
        )
    award = direct_amount(direct, total)
    if award != _uncapped(direct, total):
        lines.append(text("At most {award} for this deal", award=shown(award, currency)))
    return tuple(lines)


def sum_line(received: Sequence[int], currency: str) -> Text:
    """`Received 40,000.00 + 50,000.00 = 90,000.00`, or just the one amount."""
    total = shown(sum(received), currency)
    if len(received) == 1:
        return text("Received {total}", total=total)
    if len(received) > MOST_SUMMANDS:
        return text("Received in {n} amounts: {total}", n=len(received), total=total)
    return text("Received {sum} = {total}", sum=_summands(received, currency), total=total)


def weight_line(counted: int, weight: Fraction, currency: str) -> Text:
    """`Referral 30,000.00 × 40% = 12,000.00`."""
    return text(
        "Referral {counted} × {weight} = {weighted}",
        counted=shown(counted, currency),
        weight=percent(weight),
        weighted=shown(half_up(counted * weight), currency),
    )


def _uncapped(direct: Direct, received: int) -> int:
    return half_up(received * direct.rate) + (direct.fixed if received > 0 else 0)


def _cap(direct: Direct, received: int) -> int | None:
    if direct.cap_rate is not None:
        return half_up(abs(received) * direct.cap_rate)
    return direct.cap


def _summands(received: Sequence[int], currency: str) -> str:
    first, *rest = received
    signed = (f" {'−' if amount < 0 else '+'} {shown(abs(amount), currency)}" for amount in rest)
    return shown(first, currency) + "".join(signed)
