"""What is usually withheld in mainland China from a resident person's pay for services.

An estimate to show, not a filing: prepayment of individual income tax on labour remuneration,
State Taxation Administration notice 2018 No. 61. The income is without VAT; income of one item
within one month is one receipt. Exact fractions inside, whole fen outside.
"""

from dataclasses import dataclass
from fractions import Fraction

from planner.domain.money import half_up, percent, shown
from planner.domain.text import Text, text

RULE = text("Prepayment of income tax on labour remuneration (STA 2018 No. 61)")

_SMALL, _OFF = 4_000_00, 800_00
_SHARE = Fraction(1, 5)


@dataclass(frozen=True, slots=True)
class Bracket:
    """Taxable income up to `upto` fen (None: without end) at `rate`, less `quick` fen."""

    upto: int | None
    rate: Fraction
    quick: int


BRACKETS = (
    Bracket(20_000_00, Fraction(20, 100), 0),
    Bracket(50_000_00, Fraction(30, 100), 2_000_00),
    Bracket(None, Fraction(40, 100), 7_000_00),
)


@dataclass(frozen=True, slots=True)
class Withholding:
    """Fen, never negative, and the formula that gives them."""

    taxable: int
    withheld: int
    formula: Text


def labour_withholding(income: int) -> Withholding:
    """The withholding on one month's income of one item, in fen."""
    taxable = max(Fraction(0), Fraction(income) - (_OFF if income <= _SMALL else income * _SHARE))
    bracket = next(b for b in BRACKETS if b.upto is None or taxable <= b.upto)
    withheld = max(0, half_up(taxable * bracket.rate - bracket.quick))
    return Withholding(half_up(taxable), withheld, _formula(income, bracket, withheld))


def _formula(income: int, bracket: Bracket, withheld: int) -> Text:
    gaps = {
        "income": shown(income, "CNY"),
        "rate": percent(bracket.rate),
        "quick": shown(bracket.quick, "CNY"),
        "withheld": shown(withheld, "CNY"),
    }
    if income <= _OFF:
        return text("{income} is not above 800.00, so nothing is withheld.", **gaps)
    if income <= _SMALL:
        return text("({income} − 800.00) × {rate} − {quick} = {withheld}", **gaps)
    return text("({income} − 20%) × {rate} − {quick} = {withheld}", **gaps)
