"""An amount in words, as payment papers want it: renminbi in capitals, other money in English.

A negative amount is （红字） before the renminbi, and "(red)" before the words.
"""

from planner.domain.capitals import in_capitals
from planner.domain.errors import Refused
from planner.domain.money import LARGEST, exponent, plain
from planner.domain.text import text

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))

NAMES: dict[str, tuple[str, str, str, str]] = {
    "USD": ("US dollar", "US dollars", "cent", "cents"),
    "EUR": ("euro", "euros", "cent", "cents"),
    "GBP": ("pound sterling", "pounds sterling", "penny", "pence"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars", "cent", "cents"),
    "TWD": ("New Taiwan dollar", "New Taiwan dollars", "cent", "cents"),
    "MOP": ("Macau pataca", "Macau patacas", "avo", "avos"),
    "SGD": ("Singapore dollar", "Singapore dollars", "cent", "cents"),
    "AUD": ("Australian dollar", "Australian dollars", "cent", "cents"),
    "CAD": ("Canadian dollar", "Canadian dollars", "cent", "cents"),
    "NZD": ("New Zealand dollar", "New Zealand dollars", "cent", "cents"),
    "CHF": ("Swiss franc", "Swiss francs", "centime", "centimes"),
    "INR": ("Indian rupee", "Indian rupees", "paisa", "paise"),
    "JPY": ("Japanese yen", "Japanese yen", "", ""),
    "KRW": ("Korean won", "Korean won", "", ""),
    "KWD": ("Kuwaiti dinar", "Kuwaiti dinars", "fils", "fils"),
    "BHD": ("Bahraini dinar", "Bahraini dinars", "fils", "fils"),
    "JOD": ("Jordanian dinar", "Jordanian dinars", "fils", "fils"),
    "OMR": ("Omani rial", "Omani rials", "baisa", "baisa"),
    "TND": ("Tunisian dinar", "Tunisian dinars", "millime", "millimes"),
}
"""Unit and subunit, one and many. Any other currency is called by its code and a fraction."""


def amount_in_words(minor: int, currency: str, written: str) -> str:
    """`人民币叁仟元整` for CNY in any language; else `Say: US dollars five thousand and cents
    twenty only`, but nothing on a paper in Chinese alone. `written` is zh, en or both. Refuses
    what is too large to be said."""
    if currency == "CNY":
        return in_capitals(minor)
    return "" if written == "zh" else in_english(minor, currency)


def in_english(minor: int, currency: str) -> str:
    """Unit before number, as banks write it; closed by "only", so that nothing can be added."""
    if abs(minor) > LARGEST:
        raise Refused(
            text("{amount} is too large to be written in words.", amount=plain(minor, currency))
        )
    scale = 10 ** exponent(currency)
    whole, part = divmod(abs(minor), scale)
    sign = "(red) " if minor < 0 else ""
    names = NAMES.get(currency)
    if names is None:
        rest = f" and {part}/{scale}" if part else ""
        return f"{sign}Say: {currency} {number_in_english(whole)}{rest} only"
    one, many, sub, subs = names
    said = (
        [f"{one if whole == 1 else many} {number_in_english(whole)}"] if whole or not part else []
    )
    if part:
        said.append(f"{sub if part == 1 else subs} {number_in_english(part)}")
    words = " and ".join(said)
    return f"{sign}Say: {words[0].upper()}{words[1:]} only"


def number_in_english(value: int) -> str:
    """`one thousand two hundred and five`: 0 to below 10^15."""
    said = []
    for size, name in _GROUPS:
        many, value = divmod(value, size)
        if many:
            said.append(f"{_hundreds(many)} {name}")
    if value or not said:
        joint = "and " if said and value < 100 else ""
        said.append(joint + _hundreds(value))
    return " ".join(said)


def _hundreds(value: int) -> str:
    many, rest = divmod(value, 100)
    said = f"{_SMALL[many]} hundred" if many else ""
    if not rest and said:
        return said
    return f"{said} and {_tens(rest)}" if said else _tens(rest)


def _tens(value: int) -> str:
    if value < len(_SMALL):
        return _SMALL[value]
    tens, rest = divmod(value, 10)
    return f"{_TENS[tens]}-{_SMALL[rest]}" if rest else _TENS[tens]
