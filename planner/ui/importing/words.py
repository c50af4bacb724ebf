"""What the choices of an import are called."""

from collections.abc import Mapping

from planner.domain.text import Text, text
from planner.exchange.mapping import Kind

KIND_WORDS: Mapping[Kind, Text] = {
    Kind.PEOPLE: text("People and seats"),
    Kind.DEALS: text("Deals"),
    Kind.RECEIPTS: text("Receipts"),
}

ENCODING_WORDS: Mapping[str, Text] = {
    "utf-8": text("UTF-8"),
    "gb18030": text("GB 18030 (simplified Chinese)"),
    "gbk": text("GBK (simplified Chinese)"),
    "gb2312": text("GB 2312 (simplified Chinese)"),
    "big5": text("Big5 (traditional Chinese)"),
    "big5hkscs": text("Big5-HKSCS (Hong Kong)"),
    "shift_jis": text("Shift-JIS (Japanese)"),
    "euc_kr": text("EUC-KR (Korean)"),
    "cp1252": text("Windows-1252 (Western)"),
    "cp1250": text("Windows-1250 (Central European)"),
    "cp1251": text("Windows-1251 (Cyrillic)"),
    "utf-16": text("UTF-16"),
}
"""The usual ones; the others go by their technical names."""
