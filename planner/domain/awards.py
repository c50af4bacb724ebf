"""What a deal earns by itself, and the lines that explain it.

Amounts are minor units; an award is rounded once, over all receipts: half away from zero, or as
the terms say.
"""

from collections.abc import Sequence
from fractions import Fraction

from planner.domain.money import Rounding, half_up, half_up_ratio, percent, rounded, shown
from planner.domain.terms import Direct, Terms
from planner.domain.text import Text, text

MOST_SUMMANDS = 6
"""A sum of more amounts than this is told by their number."""


GROSS = Terms(currency="CNY")
"""Money counts as it was received, and awards are rounded half up: in whatever currency."""


def direct_amount(direct: Direct, received: int, terms: Terms = GROSS) -> int:
    """The award for all money received on a deal: cumulative, net of VAT where the terms say so,
    at least the floor, capped in magnitude."""
    award = _uncapped(direct, received, terms)
    cap = _cap(direct, received, terms)
    if cap is None or abs(award) <= cap:
        return award
    return cap if award > 0 else -cap


def direct_why(direct: Direct, received: Sequence[int], terms: Terms) -> tuple[Text, ...]:
    """The steps from the amounts received on a deal, at least one, to its award."""
    total, currency = sum(received), terms.currency
    lines = [] if len(received) == 1 else [sum_line(received, currency)]
    if terms.tax:
        lines.append(net_line(Fraction(total), terms, currency))
    lines.append(_product(direct, total, terms))
    exact = _net(total, terms) * direct.rate
    plain = rounded(exact, terms.rounding)
    if plain != half_up(exact):
        lines.append(rounding_line(plain, terms))
    if direct.fixed and total > 0:
        lines.append(
            text(
                "plus {fixed} once for the deal = {award}",
                fixed=shown(direct.fixed, currency),
                award=shown(plain + direct.fixed, currency),
            )
        )
    before = plain + (direct.fixed if total > 0 else 0)
    uncapped, award = _uncapped(direct, total, terms), direct_amount(direct, total, terms)
    if uncapped != before:
        lines.append(text("At least {award} for this deal", award=shown(uncapped, currency)))
    if award != uncapped:
        lines.append(text("At most {award} for this deal", award=shown(award, currency)))
    return tuple(lines)


def _product(direct: Direct, total: int, terms: Terms) -> Text:
    values = {
        "rate": percent(direct.rate),
        "award": shown(half_up(_net(total, terms) * direct.rate), terms.currency),
    }
    if terms.tax:
        net = shown(half_up(Fraction(_net(total, terms))), terms.currency)
        return text("Net {net} × {rate} = {award}", **values, net=net)
    received = shown(total, terms.currency)
    return text("Received {received} × {rate} = {award}", **values, received=received)


def net_line(amount: Fraction, terms: Terms, currency: str) -> Text:
    """`40,000.00 net of 13% VAT = 35,398.23`."""
    return text(
        "{amount} net of {rate} VAT = {net}",
        amount=shown(half_up(Fraction(amount)), currency),
        rate=percent(terms.tax),
        net=shown(half_up(amount * terms.counted), currency),
    )


def rounding_line(award: int, terms: Terms) -> Text:
    amount = shown(award, terms.currency)
    if terms.rounding is Rounding.DOWN:
        return text("Rounded down to {award}", award=amount)
    return text("Rounded half to even to {award}", award=amount)


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


def _uncapped(direct: Direct, received: int, terms: Terms) -> int:
    if terms.tax or terms.rounding is not Rounding.HALF_UP:
        award = rounded(_net(received, terms) * direct.rate, terms.rounding)
    else:  # asked once a receipt: whole numbers are many times faster than fractions
        award = half_up_ratio(received * direct.rate.numerator, direct.rate.denominator)
    return max(award + direct.fixed, direct.floor) if received > 0 else award


def _cap(direct: Direct, received: int, terms: Terms) -> int | None:
    if direct.cap_rate is not None:
        return rounded(_net(abs(received), terms) * direct.cap_rate, terms.rounding)
    return direct.cap


def _net(received: int, terms: Terms) -> int | Fraction:
    return received * terms.counted if terms.tax else received


def _summands(received: Sequence[int], currency: str) -> str:
    first, *rest = received
    signed = (f" {'−' if amount < 0 else '+'} {shown(abs(amount), currency)}" for amount in rest)
    return shown(first, currency) + "".join(signed)
