"""From bytes to text: which encoding a file is in, how sure that is, and the user's own choice."""

import codecs
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from planner.domain.errors import Refused
from planner.domain.text import text

ENCODINGS = (
    "utf-8", "gb18030", "gbk", "gb2312", "big5", "big5hkscs", "shift_jis", "cp932", "euc_jp",
    "euc_kr", "cp949", "cp1252", "latin-1", "iso8859-15", "cp1250", "iso8859-2", "cp1251",
    "koi8-r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "cp437",
    "cp850", "mac-roman", "utf-16", "utf-16-le", "utf-16-be", "utf-32",
)  # fmt: skip
"""What a picker offers, the likely ones first."""

_MARKS = (  # the longer marks first: the one of UTF-32 begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000  # characters looked at to tell Chinese from mistaken Chinese


class Decoded(NamedTuple):
    """A file's text. `certain` is false where another encoding would have decoded it as well."""

    text: str
    encoding: str
    certain: bool


def decode(source: bytes, encoding: str | None = None) -> Decoded:
    """The text of `source`, in the encoding asked for or else by byte order mark, strict UTF-8,
    gb18030 where that gives plausible Chinese, cp1252. Refused when nothing fits."""
    if encoding is not None:
        return _decoded(source, known_encoding(encoding), certain=True)
    for mark, name in _MARKS:
        if source.startswith(mark):
            return _decoded(source, name, certain=True)
    if (written := _try(source, "utf-8")) is not None:
        return Decoded(written, "utf-8", certain=True)
    _refuse_damaged_utf_8(source)
    chinese = _try(source, "gb18030")
    if chinese is not None and plausible_chinese(chinese):
        return Decoded(chinese, "gb18030", certain=False)
    return _decoded(source, "cp1252", certain=False)


def known_encoding(name: str) -> str:
    """Our spelling of an encoding, however the user spells it. Refuses one we do not offer."""
    try:
        return _names()[codecs.lookup(name.strip()).name]
    except (LookupError, ValueError):
        choices = ", ".join(ENCODINGS)
        raise Refused(
            text(
                "“{name}” is not an encoding this program reads. Choose one of {choices}.",
                name=name,
                choices=choices,
            )
        ) from None


@cache
def _names() -> Mapping[str, str]:
    """Python's spelling of each encoding and ours. Looking them up loads all thirty: not before
    somebody names one."""
    return {codecs.lookup(name).name: name for name in ENCODINGS}


def plausible_chinese(written: str) -> bool:
    """Whether text decoded as gb18030 reads like Chinese. That decoder takes cp1252, Big5 and
    Shift-JIS without complaint and makes rare characters of them, or single ones inside words."""
    sample = written[:_SAMPLE]
    wide = [at for at, character in enumerate(sample) if character > "\x7f"]
    han = [at for at in wide if _is_han(sample[at])]
    usual = sum(1 for at in wide if _row(sample[at]) in _USUAL_ROWS)
    common = sum(1 for at in han if _row(sample[at]) in _COMMON_ROWS)
    lonely = sum(1 for at in han if _inside_a_latin_word(sample, at))
    return bool(han) and usual * 3 >= len(wide) * 2 and common * 3 >= len(han) > lonely * 2


_USUAL_ROWS = {0xA1, 0xA3, *range(0xB0, 0xF8)}  # punctuation, full-width forms and GB 2312's Han
_COMMON_ROWS = range(0xB0, 0xD8)  # its first level: the 3,755 characters of everyday Chinese


def _row(character: str) -> int:
    """The row of GB 2312 in which the character stands; 0 where it has none."""
    try:
        return character.encode("gb2312")[0]
    except UnicodeEncodeError:
        return 0


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or character >= "\U00020000"


def _inside_a_latin_word(sample: str, at: int) -> bool:
    """`Gr鲞e`: a Han character beside Latin letters and no other Han."""
    beside = sample[max(0, at - 1) : at] + sample[at + 1 : at + 2]
    latin = any(character.isascii() and character.isalpha() for character in beside)
    return latin and not any(_is_han(character) for character in beside)


def _refuse_damaged_utf_8(source: bytes) -> None:
    """One cut or foreign character in a UTF-8 file must not turn all others into wrong ones."""
    sample = source[: _SAMPLE * 4].decode("utf-8", "replace")
    damaged = sample.count("\ufffd")
    sound = sum(1 for character in sample if character > "\x7f") - damaged
    if sound > damaged * 4:
        row = sample.count("\n", 0, max(sample.find("\ufffd"), 0)) + 1
        raise Refused(
            text(
                "The file is UTF-8, but damaged near line {row}. "
                "Save it again, or choose another encoding.",
                row=row,
            )
        )


def _decoded(source: bytes, encoding: str, *, certain: bool) -> Decoded:
    written = _try(source, encoding)
    if written is None:
        raise Refused(
            text(
                "The file is not written in {encoding}. Choose another encoding.",
                encoding=encoding,
            )
        )
    return Decoded(written, encoding, certain)


def _try(source: bytes, encoding: str) -> str | None:
    try:
        return source.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        return None
