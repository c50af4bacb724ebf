"""Reporting lines out of a column of bosses: roots, orphans, circles and depth."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """What a row says about itself and its boss, who may be given by id or by a name."""

    row: int
    key: str
    names: tuple[str, ...]
    person: tuple[str, str]  # the same for two seats of one person
    boss: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Rows over rows. Roots include the orphans; who only leads into a circle is below none."""

    bosses: Mapping[int, int]
    roots: tuple[int, ...]
    orphans: tuple[int, ...]
    cycles: tuple[tuple[int, ...], ...]
    depth: int


def chart_of(lines: Sequence[Line]) -> Chart:
    """The tree that the lines describe. A boss is looked up as an id first, then as a name; a name
    that two different people have names nobody."""
    by_key: dict[str, int] = {}
    by_name: dict[str, set[tuple[str, str]]] = {}
    seats: dict[tuple[str, str], int] = {}
    for line in lines:
        if line.key:
            by_key.setdefault(line.key, line.row)
        seats.setdefault(line.person, line.row)
        for name in line.names:
            by_name.setdefault(_folded(name), set()).add(line.person)
    bosses: dict[int, int] = {}
    orphans: list[int] = []
    for line in lines:
        if not line.boss:
            continue
        named = by_name.get(_folded(line.boss), set())
        boss = by_key.get(line.boss) or (seats[next(iter(named))] if len(named) == 1 else None)
        if boss is not None:
            bosses[line.row] = boss
        elif line.boss != "0":  # many systems write 0 for nobody
            orphans.append(line.row)
    roots = tuple(line.row for line in lines if line.row not in bosses)
    return Chart(bosses, roots, tuple(orphans), _cycles(bosses), _depth(bosses, roots))


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _cycles(bosses: Mapping[int, int]) -> tuple[tuple[int, ...], ...]:
    """Each circle once, from its first row upwards."""
    cycles: list[tuple[int, ...]] = []
    cleared: set[int] = set()
    for start in bosses:
        path: list[int] = []
        on_path: set[int] = set()
        at: int | None = start
        while at is not None and at not in cleared and at not in on_path:
            path.append(at)
            on_path.add(at)
            at = bosses.get(at)
        if at in on_path:
            cycles.append(_from_the_first(path[path.index(at) :]))
        cleared.update(path)
    return tuple(sorted(cycles))


def _from_the_first(circle: Sequence[int]) -> tuple[int, ...]:
    at = circle.index(min(circle))
    return (*circle[at:], *circle[:at])


def _depth(bosses: Mapping[int, int], roots: Iterable[int]) -> int:
    below: dict[int, list[int]] = {}
    for row, boss in bosses.items():
        below.setdefault(boss, []).append(row)
    depth, level = 0, list(roots)
    while level := [report for row in level for report in below.get(row, ())]:
        depth += 1
    return depth
