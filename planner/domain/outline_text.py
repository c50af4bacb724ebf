"""A typed or pasted outline of an organisation, read line by line.

A line is a seat; deeper ones report to it. Depth comes from tabs, spaces, repeated dashes or
numbering (1.1; 一、（一）1.). `总经理 李总 / 技术副总 王工 ?反对` is two lines in one, the second
below the first; a semicolon keeps the depth. A line names who sits there and the title in any
usual way: `name – title`, `title: name`, `name (title)`, `name, title, department`. Behind them
stand marks (outline_marks.py). Words in quotes are taken as they are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.outline_cells import columns, read_table
from planner.domain.outline_marks import NO_MARKS, Marks, added_mark, bare_mark, parted
from planner.domain.outline_names import name_and_title, ordered
from planner.domain.text import Text, text

LONGEST = 500
"""Characters of a name or title; what is longer is cut, and said."""
LONGEST_LINE = 8000
"""Characters of a line that are read."""
TAB = 4
_NUMBERS = re.compile(
    r"^(?:(?P<dotted>\d{1,3}(?:\.\d{1,3})+\.?)(?=\s)|(?P<simple>\d{1,3})[.)、．](?!\d)"
    r"|[（(](?P<round>\d{1,3})[)）]|(?P<han>[一二三四五六七八九十]{1,3})、"
    r"|[（(](?P<roundhan>[一二三四五六七八九十]{1,3})[)）]|(?P<letter>[a-zA-Z])\)(?=\s))\s*"
)
_BULLET = re.compile(r"^(?P<marks>-+|\*+|\++|#{1,6}|[•·●○◦▪■–—>]+)(?=\s)\s*|^(?P<tight>[•●○◦▪■])")
_STEP_DOWN = re.compile(r"\s+/\s*|\s*/\s+|\s*／\s*")
_RUNS = re.compile(r"(\S)[^\S\t]{2,}")
_SAME = re.compile(r"\s*[;；]\s*")
_QUOTED = re.compile(
    r'(?<![^\s,，:：\[(/;；])"((?:[^"]|"")*)"(?![^\s,，:：\])/;；])|([\ue000-\uf8ff])'
)
_FIRST_PRIVATE, _MOST = 0xE000, 6000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One seat: `line` counts from 1, `above` is the position of its manager's entry or None."""

    line: int
    above: int | None
    name: str = ""
    title: str = ""
    department: str = ""
    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something of a line was left out."""

    line: int
    text: Text


@dataclass(frozen=True, slots=True)
class Outline:
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()


def read_outline(written: str) -> Outline:
    """The seats that the text describes, with the problems of its lines."""
    lines = re.split(r"\r\n|\r|\n", written)
    header = columns(next((line for line in lines if line.strip()), ""))
    if header is not None:
        found = [
            (n, float(depth), _made(cells, marks))
            for n, depth, cells, marks in read_table(lines, header)
        ]
    else:
        found = list(_pieces(lines))
    return _checked(tuple(_stacked(found)))


Piece = tuple[int, float, Entry]


def _pieces(lines: Sequence[str]) -> Iterator[Piece]:
    styles: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        masked, quoted = _masked(line[:LONGEST_LINE])
        # runs of white space say nothing within a line, and would cost the patterns their square
        depth, content = _depth(_RUNS.sub(r"\1 ", masked), styles)
        if not content:
            continue
        for part, words in _in_one_line(content):
            yield number, depth + part / 100, _entry(words, quoted)


def _depth(line: str, styles: dict[str, int]) -> tuple[float, str]:
    """How far in the line stands, in characters, and the line without what says so."""
    content = line.lstrip(" \t\u3000\xa0")
    indent = len(line[: len(line) - len(content)].replace("\u3000", "  ").expandtabs(TAB))
    bullet = _BULLET.match(content)
    steps = 0
    if bullet is not None:
        content = content[bullet.end() :]
        steps = len(bullet["marks"] or " ") - 1
    number = _NUMBERS.match(content)
    if number is not None:
        content = content[number.end() :]
        if not indent:
            steps += _rank(number, styles)
    return indent + TAB * steps, content.strip()


def _rank(number: re.Match[str], styles: dict[str, int]) -> int:
    """1.1 says its depth; other ways to number are deeper the later they appear."""
    if number["dotted"]:
        return number["dotted"].rstrip(".").count(".")
    return styles.setdefault(number.lastgroup or "", len(styles))


def _in_one_line(content: str) -> Iterator[tuple[int, str]]:
    for depth, step in enumerate(_STEP_DOWN.split(content)):
        for words in _SAME.split(step):
            if words.strip():
                yield min(depth, 99), words.strip()


def _entry(content: str, quoted: Sequence[str]) -> Entry:
    words, marks = parted(content)
    cells = [c.strip() for c in words.split("\t" if "\t" in words else ",")]
    if len(cells) == 1:
        cells = [c.strip() for c in re.split("，", words)]
    entry = _cells(cells, marks)
    if not quoted:
        return entry
    return replace(
        entry,
        name=_unmasked(entry.name, quoted),
        title=_unmasked(entry.title, quoted),
        department=_unmasked(entry.department, quoted),
        marks=replace(
            entry.marks,
            influences=tuple(_unmasked(n, quoted) for n in entry.marks.influences),
            conflicts=tuple(_unmasked(n, quoted) for n in entry.marks.conflicts),
        ),
    )


def _cells(cells: list[str], marks: Marks) -> Entry:
    """Name, title and department of the cells of a line; a cell that is a mark is one."""
    rest = []
    for cell in cells:
        word = bare_mark(cell)
        if word is None:
            rest.append(cell)
        else:
            marks = added_mark(marks, word)
    return _made(_named(rest), marks)


def _made(cells: tuple[str, str, str], marks: Marks) -> Entry:
    name, title, department = cells
    return Entry(line=0, above=None, name=name, title=title, department=department, marks=marks)


def _named(cells: list[str]) -> tuple[str, str, str]:
    if not cells:
        return "", "", ""
    pair = name_and_title(cells[0])
    if len(cells) == 1:
        return *pair, ""
    if all(pair):
        return *pair, ", ".join(c for c in cells[1:] if c)
    name, title = ordered(cells[0], cells[1])
    return name, title, ", ".join(c for c in cells[2:] if c)


def _stacked(found: Sequence[Piece]) -> Iterator[Entry]:
    """Gives every entry its manager: the nearest one above that stands further out."""
    stack: list[tuple[float, int]] = []
    for position, (line, depth, entry) in enumerate(found):
        while stack and stack[-1][0] >= depth:
            stack.pop()
        yield replace(entry, line=line, above=stack[-1][1] if stack else None)
        stack.append((depth, position))


def _checked(entries: tuple[Entry, ...]) -> Outline:
    problems: list[Problem] = []
    kept: list[Entry] = []
    for entry in entries:
        cut = [words[:LONGEST] for words in (entry.name, entry.title, entry.department)]
        if any(len(w) > LONGEST for w in (entry.name, entry.title, entry.department)):
            problems.append(Problem(entry.line, text("Cut after {n} characters.", n=LONGEST)))
        kept.append(replace(entry, name=cut[0], title=cut[1], department=cut[2]))
    return Outline(tuple(kept), tuple(problems))


def _masked(line: str) -> tuple[str, list[str]]:
    """The line with every quoted part as one private character, and what those stand for."""
    quoted: list[str] = []

    def keep(found: re.Match[str]) -> str:
        if len(quoted) >= _MOST:
            return " "
        inside = found[1] if found[1] is not None else found[2]
        quoted.append(inside.replace('""', '"') if found[1] is not None else inside)
        return chr(_FIRST_PRIVATE + len(quoted) - 1)

    return _QUOTED.sub(keep, line), quoted


def _unmasked(words: str, quoted: Sequence[str]) -> str:
    return "".join(
        quoted[ord(c) - _FIRST_PRIVATE] if "\ue000" <= c <= "\uf8ff" else c for c in words
    )
