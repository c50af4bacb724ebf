"""Breaking mixed Chinese and Latin text into lines.

Chinese may break between any two characters, but no line begins with closing punctuation or ends
with an opening one; Latin words and figures stay whole unless one is wider than the line.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from planner.documents.fonts import width
from planner.documents.printable import printable

_CLOSING = "，。、；：？！）》」』】〕〉％”’…—·,.;:?!)]}%"
_OPENING = "（《「『【〔〈“‘([{¥￥$€£"
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
_ATOM = re.compile(rf"[ \u3000]+|[{_WIDE}]|[^ \u3000{_WIDE}]+")

_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")  # in words, not in numbers such as SO-1029


@lru_cache(maxsize=8192)
def wrap(written: str, room: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """Lines no wider than `room` points; at least one, and at least one character on each."""
    whole = printable(written)
    if width(whole, size, bold=bold) <= room:
        return (whole.rstrip(),)
    lines: list[list[str]] = [[]]
    for piece in _pieces(whole):
        if width("".join((*lines[-1], piece)).rstrip(), size, bold=bold) <= room:
            lines[-1].append(piece)
            continue
        parts = [[part] for part in _cut(piece.lstrip(), room, size, bold=bold)]
        lines[-1:] = [lines[-1], *parts] if "".join(lines[-1]).strip() else parts
    _no_lonely_end(lines)
    return tuple("".join(line).rstrip() for line in lines)


def _no_lonely_end(lines: list[list[str]]) -> None:
    """A last line of one Chinese character gets company from the line before."""
    if len(lines) > 1 and len(lines[-1]) == 1 and len(lines[-2]) > 4 and len(lines[-1][0]) <= 2:
        lines[-1].insert(0, lines[-2].pop())


def _pieces(text: str) -> list[str]:
    """The parts between which a line may break; spaces hang on the part before them."""
    pieces: list[str] = []
    for atom in (part for run in _ATOM.findall(text) for part in _HYPHEN.split(run)):
        if pieces and _sticks(pieces[-1], atom):
            pieces[-1] += atom
        else:
            pieces.append(atom)
    return pieces


def _sticks(before: str, atom: str) -> bool:
    return not atom.strip() or atom[0] in _CLOSING or before[-1] in _OPENING


def _cut(piece: str, room: float, size: float, *, bold: bool) -> list[str]:
    """A part that is wider than a whole line, cut where it must be."""
    lines = [""]
    for character in piece:
        if lines[-1] and width(lines[-1] + character, size, bold=bold) > room:
            lines.append("")
        lines[-1] += character
    return lines


def clipped(
    written: str, room: float, size: float, *, bold: bool = False, lines: int = 2
) -> tuple[str, ...]:
    """At most so many lines; where the text goes on, the last one ends in an ellipsis."""
    whole = wrap(written, room, size, bold=bold)
    if len(whole) <= lines:
        return whole
    last = whole[lines - 1]
    while last and width(last + "…", size, bold=bold) > room:
        last = last[:-1]
    return (*whole[: lines - 1], last.rstrip() + "…")


def shared_lines(texts: Sequence[str], room: float, size: float, lines: int) -> tuple[str, ...]:
    """The same in each language from a new line on, each with its share of the lines."""
    most = max(1, lines // max(1, len(texts)))
    return tuple(line for text in texts for line in clipped(text, room, size, lines=most))
