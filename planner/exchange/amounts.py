"""Columns of money as people and programs write them: read as a whole, or refused row by row."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from planner.domain.errors import Refused
from planner.domain.money import EXPONENTS, exponent, parse_amount
from planner.domain.text import text

_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "CLP"})
_MARKS: Mapping[str, frozenset[str]] = {
    "¥": frozenset({"CNY", "JPY"}),
    "￥": frozenset({"CNY", "JPY"}),
    "$": _DOLLARS,
    "＄": _DOLLARS,
    "€": frozenset({"EUR"}),
    "£": frozenset({"GBP"}),
    "元": frozenset({"CNY"}),
    "圆": frozenset({"CNY"}),
    "円": frozenset({"JPY"}),
    "RMB": frozenset({"CNY"}),
    "CN¥": frozenset({"CNY"}),
    "人民币": frozenset({"CNY"}),
    "US$": frozenset({"USD"}),
    "HK$": frozenset({"HKD"}),
    "NT$": frozenset({"TWD"}),
    "S$": frozenset({"SGD"}),
    "A$": frozenset({"AUD"}),
    "C$": frozenset({"CAD"}),
    **{code: frozenset({code}) for code in EXPONENTS},
}
_LONGEST = 60  # no amount is longer; the pattern would be slow on a page of blanks
_SPACES = " \u00a0\u202f\u2009"
_MARK = "|".join(re.escape(mark) for mark in sorted(_MARKS, key=len, reverse=True))
_WRITTEN = re.compile(
    rf"(?P<open>\()?[{_SPACES}]*(?P<sign>[+\-−]?)[{_SPACES}]*(?P<before>{_MARK})?[{_SPACES}]*"
    rf"(?P<inner>[+\-−]?)[{_SPACES}]*(?P<digits>[0-9][0-9.,'’{_SPACES}]*?)[{_SPACES}]*"
    rf"(?P<after>{_MARK})?[{_SPACES}]*(?P<tail>[-−]?)(?P<close>\))?",
    re.ASCII | re.IGNORECASE,
)
_UNIT = re.compile(
    r"[十百千万亿萬億]+元|[(（\[【/]\s*[十百千万亿萬億]+\s*[)）\]】]?$"
    r"|\b(?:thousand|million|mio|mn|k|m|bn)s?\b|\b0?00s?\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[(（\[【](.*?)[)）\]】]")
_PLAIN = re.compile(r"(-?[0-9]{1,12})(?:\.([0-9]{1,2}))?", re.ASCII)  # nearly all of them, quickly
_FULL_WIDTH = re.compile("[０-９．，－＋]")
_SPACED = re.compile(rf"[0-9]{{1,3}}(?:[{_SPACES}'’][0-9]{{3}})+(?:[.,][0-9]+)?", re.ASCII)
_GROUPED = {
    ".": re.compile(r"[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]+)?", re.ASCII),
    ",": re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})*(?:,[0-9]+)?", re.ASCII),
}


class Mark(Enum):
    """What stands before the decimals in a column of amounts."""

    POINT = "."
    COMMA = ","
    MIXED = "both, so neither can be trusted"
    UNKNOWN = "never seen: 1,234 may be either"


@dataclass(frozen=True, slots=True)
class Money:
    """The currency of the amounts, `by_deal` where deals have their own; `rounding` is the user's
    word that more decimals may be rounded half-up."""

    currency: str
    rounding: bool = False
    by_deal: Mapping[str, str] = field(default_factory=dict)

    def of(self, deal: str) -> str:
        return self.by_deal.get(deal, self.currency)


def check_unit(header: str) -> None:
    """Refuses a column that counts in thousands or 万元: its figures are not amounts of money."""
    if found := _UNIT.search(header):
        raise Refused(
            text(
                "The column “{header}” counts in “{unit}”. Write whole amounts in it.",
                header=header,
                unit=found[0].strip(),
            )
        )


def currencies_of(header: str) -> frozenset[str]:
    """The currencies that `Amount (USD)`, `金额（元）` can mean; empty where it names none."""
    found = _IN_BRACKETS.search(header)
    return _MARKS.get(found[1].strip().upper(), frozenset()) if found else frozenset()


def decimal_mark(column: Iterable[str]) -> Mark:
    """The one decimal mark that all unambiguous amounts of the column agree on."""
    marks = {mark for written in column if (mark := _evidence(written))}
    if len(marks) > 1:
        return Mark.MIXED
    return Mark(marks.pop()) if marks else Mark.UNKNOWN


def read_amount(written: str, currency: str, mark: Mark, *, rounding: bool = False) -> int:
    """Minor units of one cell of a column whose decimal mark is known. Refuses what could mean two
    amounts, another currency, full-width digits, and more decimals than the currency has."""
    plain = _PLAIN.fullmatch(written)
    if plain and mark in (Mark.POINT, Mark.UNKNOWN) and len(plain[2] or "") <= exponent(currency):
        return int(plain[1] + (plain[2] or "").ljust(exponent(currency), "0"))
    if _FULL_WIDTH.search(written):
        raise Refused(
            text("“{written}” has full-width digits. Write it like 1234.50.", written=written[:40])
        )
    found = _match(written)
    if not found or bool(found["open"]) != bool(found["close"]):
        raise _not_an_amount(written)
    for sign in (found["before"], found["after"]):
        if sign and currency not in _MARKS[sign.upper()]:
            raise Refused(
                text("“{written}” is not in {currency}.", written=written[:40], currency=currency)
            )
    digits = _plain_digits(found, currency, mark, rounding=rounding)
    signs = [found[part] for part in ("sign", "inner", "tail", "open") if found[part]]
    if len(signs) > 1:
        raise Refused(text("“{written}” has more than one sign.", written=written[:40]))
    negative = bool(signs) and signs[0] != "+"
    return parse_amount(f"-{digits}" if negative else digits, currency, rounding=rounding)


def _match(written: str) -> re.Match[str] | None:
    return _WRITTEN.fullmatch(written) if len(written) <= _LONGEST else None


def _evidence(written: str) -> str:
    """`.` or `,` where the cell by itself shows which one stands before its decimals."""
    if plain := _PLAIN.fullmatch(written):
        return "." if plain[2] else ""
    found = _match(written)
    digits = _bare(found["digits"]) if found else ""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return ""
    mark = digits[last]
    other = "," if mark == "." else "."
    if other in digits:
        return mark if _GROUPED[mark].fullmatch(digits) else ""
    if digits.count(mark) > 1:
        return other if _GROUPED[other].fullmatch(digits) else ""
    thousands = len(digits) - last == 4 and 1 <= last <= 3 and not digits.startswith("0")
    return "" if thousands and not _was_spaced(found) else mark


def _was_spaced(found: re.Match[str] | None) -> bool:
    return bool(found and _SPACED.fullmatch(found["digits"]))


def _bare(digits: str) -> str:
    """Without the spaces and apostrophes that can only part thousands."""
    return re.sub(rf"[{_SPACES}'’]", "", digits) if _SPACED.fullmatch(digits) else digits


def _plain_digits(found: re.Match[str], currency: str, mark: Mark, *, rounding: bool) -> str:
    bare, written = _bare(found["digits"]), found[0]
    if bare.isdigit():
        return bare
    if mark is Mark.MIXED:
        raise Refused(
            text(
                "“{written}” stands in a column that writes decimals both as 1.50 and as 1,50. "
                "Write the column in one way.",
                written=written,
            )
        )
    if mark is Mark.UNKNOWN and bare.count(".") == 1 and (rounding or exponent(currency) == 3):
        mark = Mark.POINT  # three decimals are what the currency has, or what the user rounds
    if mark is Mark.UNKNOWN:
        raise Refused(
            text(
                "“{written}” could mean thousands or decimals. Write it without separators.",
                written=written,
            )
        )
    if not (_GROUPED[mark.value].fullmatch(bare) or bare.count(mark.value) == 1 == _marks(bare)):
        raise _not_an_amount(written)
    other = "," if mark is Mark.POINT else "."
    return bare.replace(other, "").replace(mark.value, ".")


def _marks(digits: str) -> int:
    return digits.count(".") + digits.count(",")


def _not_an_amount(written: str) -> Refused:
    return Refused(
        text("“{written}” is not an amount. Write it like 1234.50.", written=written[:40])
    )
