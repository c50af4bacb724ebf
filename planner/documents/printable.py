"""What user text becomes before it is drawn, and which text is refused.

Neutralised, as documented in the help: control characters (tab and line ends too) become a space;
invisible marks that reorder or join the text around them are left out; a letter and a combining
accent become the accented letter. Everything else prints as it was typed or is refused by name.
"""

import unicodedata
from functools import lru_cache

from planner.documents.fonts import missing_glyphs
from planner.domain.errors import Refused
from planner.domain.text import text

_CONTROLS = [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029]
_MARKS = [0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF]
_REPLACED: dict[int, str | None] = {**dict.fromkeys(_CONTROLS, " "), **dict.fromkeys(_MARKS)}
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

LONGEST = 20_000
"""Characters of one text; more is cut by nobody, but refused."""


def safe(written: str) -> str:
    """The text without what could disturb the paper around it."""
    cleaned = written.translate(_REPLACED)
    if any(unicodedata.combining(character) for character in cleaned):
        return unicodedata.normalize("NFC", cleaned)
    return cleaned


@lru_cache(maxsize=4096)
def printable(written: str) -> str:
    """`safe` text all of whose characters the font can draw. Refuses any other, naming it."""
    if len(written) < LONGEST and written.isascii() and written.isprintable():
        return written  # figures, days, most of English: every font has them
    cleaned = safe(written)
    if len(cleaned) > LONGEST:
        raise too_long(cleaned)
    missing = missing_glyphs(cleaned)
    if missing:
        raise Refused(
            text(
                "“{written}” has characters the paper's font does not have: {characters}. "
                "Write it in other characters and print again.",
                written=cleaned.translate(_SURROGATES),
                characters=", ".join(_named(character) for character in missing),
            )
        )
    return cleaned


def too_long(written: str) -> Refused:
    begin = written[:40].translate(_SURROGATES)
    return Refused(
        text("The text “{begin}…” is too long for a paper. Please shorten it.", begin=begin)
    )


def _named(character: str) -> str:
    return f"{character.translate(_SURROGATES)} (U+{ord(character):04X})"
