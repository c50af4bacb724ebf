"""An outline as a table: rows with a heading, as spreadsheets hold and paste them."""

import csv
from collections.abc import Iterator, Mapping, Sequence

from planner.domain.outline_marks import Marks, parted

HEADINGS: Mapping[str, str] = {
    "level": "level", "层级": "level", "级别": "level", "name": "name", "full name": "name",
    "姓名": "name", "title": "title", "job title": "title", "position": "title", "职务": "title",
    "职位": "title", "岗位": "title", "department": "department", "dept": "department",
    "部门": "department", "marks": "marks", "标记": "marks", "reports to": "manager",
    "manager": "manager", "上级": "manager", "汇报给": "manager", "直属上级": "manager",
}  # fmt: skip
GUARDED = ("=", "+", "-", "@")
"""A cell that begins so is a formula for a spreadsheet; an apostrophe in front makes it words."""
LONGEST_LINE = 100_000
"""Below what the csv module takes as one cell."""

Columns = tuple[str, Mapping[str, int]]


def columns(first: str) -> Columns | None:
    """The separator and the columns, where the line is a heading; None: no table."""
    for separator in ("\t", ",", ";", "，"):
        cells = [c.strip().strip('"').casefold() for c in first.split(separator)]
        found = {HEADINGS[cell]: n for n, cell in enumerate(cells) if cell in HEADINGS}
        if len(found) >= 2 and {"name", "title"} & set(found):
            return separator, found
    return None


def read_table(
    lines: Sequence[str], header: Columns
) -> Iterator[tuple[int, int, tuple[str, str, str], Marks]]:
    """Line, depth, (name, title, department) and marks of every row below the heading."""
    separator, places = header
    depths: dict[str, int] = {}
    rows = ((n, line) for n, line in enumerate(lines, 1) if line.strip())
    next(rows, None)
    for number, line in rows:
        row = next(csv.reader([line[:LONGEST_LINE]], delimiter=separator), [])
        cells = {what: row[n].strip() for what, n in places.items() if n < len(row)}
        depth = _depth(cells, depths)
        name = unguarded(cells.get("name", ""))
        depths.setdefault(name, depth)
        _, marks = parted(cells.get("marks", ""))
        title, department = (unguarded(cells.get(w, "")) for w in ("title", "department"))
        yield number, depth, (name, title, department), marks


def _depth(cells: Mapping[str, str], depths: Mapping[str, int]) -> int:
    level = cells.get("level", "")
    if level.isascii() and level.isdigit():
        return int(level[:6])
    manager = unguarded(cells.get("manager", ""))
    return depths[manager] + 1 if manager in depths else 0


def guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith((*GUARDED, "'")) else cell


def unguarded(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:2] in (*GUARDED, "'") else cell
