"""What the choices of an import are called."""

from collections.abc import Mapping

from planner.domain.text import Text, text
from planner.exchange.mapping import Kind

KIND_WORDS: Mapping[Kind, Text] = {
    Kind.PEOPLE: text("People and seats"),
    Kind.DEALS: text("Deals"),
    Kind.RECEIPTS: text("Receipts"),
    Kind.BANK: text("Lines of a bank account"),
}

ENCODING_WORDS: Mapping[str, Text] = {
    "utf-8": text("UTF-8"),
    "gb18030": text("GB 18030 (simplified Chinese)"),
    "gbk": text("GBK (simplified Chinese)"),
    "gb2312": text("GB 2312 (simplified Chinese)"),
    "big5": text("Big5 (traditional Chinese)"),
    "big5hkscs": text("Big5 (Hong Kong)"),
    "shift_jis": text("Shift-JIS (Japanese)"),
    "cp932": text("Windows-932 (Japanese)"),
    "euc_jp": text("EUC-JP (Japanese)"),
    "euc_kr": text("EUC-KR (Korean)"),
    "cp949": text("Windows-949 (Korean)"),
    "cp1252": text("Windows-1252 (Western)"),
    "latin-1": text("ISO 8859-1 (Western)"),
    "iso8859-15": text("ISO 8859-15 (Western)"),
    "cp1250": text("Windows-1250 (Central European)"),
    "iso8859-2": text("ISO 8859-2 (Central European)"),
    "cp1251": text("Windows-1251 (Cyrillic)"),
    "koi8-r": text("KOI8-R (Cyrillic)"),
    "cp1253": text("Windows-1253 (Greek)"),
    "cp1254": text("Windows-1254 (Turkish)"),
    "cp1255": text("Windows-1255 (Hebrew)"),
    "cp1256": text("Windows-1256 (Arabic)"),
    "cp1257": text("Windows-1257 (Baltic)"),
    "cp1258": text("Windows-1258 (Vietnamese)"),
    "cp874": text("Windows-874 (Thai)"),
    "cp437": text("Code page 437 (Western)"),
    "cp850": text("Code page 850 (Western)"),
    "mac-roman": text("Macintosh (Western)"),
    "utf-16": text("UTF-16"),
    "utf-16-le": text("UTF-16, low byte first"),
    "utf-16-be": text("UTF-16, high byte first"),
    "utf-32": text("UTF-32"),
}
"""Of every encoding that a file can be read in."""
