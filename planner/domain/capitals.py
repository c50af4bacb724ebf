"""Amounts of renminbi in capitals (人民币大写), as Chinese payment papers want them.

After the bank's rules for writing bills and the accounting rule that 整 follows 元 or 角: always
printing 整 there satisfies both. Ten is 壹拾; a negative amount is （红字）, never 负. Other
currencies have no capitals.
"""

from planner.domain.errors import Refused
from planner.domain.money import LARGEST, plain
from planner.domain.text import text

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ((1000, "仟"), (100, "佰"), (10, "拾"), (1, ""))


def in_capitals(minor: int) -> str:
    """`人民币壹仟零贰拾元整` for 102000 fen. Refuses what is beyond 10^15 fen either way."""
    if abs(minor) > LARGEST:
        raise Refused(
            text("{amount} is too large to be written in capitals.", amount=plain(minor, "CNY"))
        )
    sign = "（红字）" if minor < 0 else ""
    yuan, fen = divmod(abs(minor), 100)
    whole = f"{_number(yuan)}元" if yuan else ""
    return f"{sign}人民币{whole}{_part(yuan, fen)}"


def _part(yuan: int, fen: int) -> str:
    """What follows 元: 角 and 分, or 整 where the amount ends."""
    jiao, cents = divmod(fen, 10)
    if not fen:
        return "整" if yuan else "零元整"
    # A zero is said where the yuan or the jiao place is empty, so that nothing can be slipped in.
    zero = "零" if yuan and (not jiao or yuan % 10 == 0) else ""
    tens = f"{_DIGITS[jiao]}角" if jiao else ""
    return f"{zero}{tens}" + (f"{_DIGITS[cents]}分" if cents else "整")


def _number(value: int) -> str:
    """A positive whole number: so many 亿, so many 万, and the rest."""
    for size, name in ((10**8, "亿"), (10**4, "万")):
        if value >= size:
            many, rest = divmod(value, size)
            zero = "零" if 0 < rest < size // 10 else ""
            return f"{_number(many)}{name}{zero}" + (_number(rest) if rest else "")
    return _group(value)


def _group(value: int) -> str:
    """1…9999, one 零 for each run of zeros inside."""
    written = ""
    for size, name in _PLACES:
        digit, value = divmod(value, size)
        if digit:
            written += _DIGITS[digit] + name
        elif written and value and not written.endswith("零"):
            written += "零"
    return written
