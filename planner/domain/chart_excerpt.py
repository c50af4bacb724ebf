"""The part of the chart that a purchase needs: its people, and their line to the top."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.org import Seat, holder, managers_above, name_of
from planner.domain.parts import Part
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.roles import Stance
from planner.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A seat of the excerpt. `parent` is the number of its manager's box, -1 at the top; a manager
    comes before its reports. `rank` counts the people of the purchase from 1, the most important
    first; 0: only a line runs through here. `stance` None: not to be shown."""

    seat: Id
    parent: int
    title: str
    name: Text
    rank: int = 0
    key: bool = False
    stance: Stance | None = None


def excerpt(plan: Plan, parts: Sequence[Part], key: Id | None) -> tuple[Box, ...]:
    """Boxes of the parts, in their order of rank, and of every manager above them."""
    ranks = {part.seat.id: n for n, part in reversed(list(enumerate(parts, 1)))}
    stances = {part.seat.id: part.noted.stance for part in reversed(parts)}
    wanted: dict[Id, Seat] = {}
    for part in parts:
        for seat in (part.seat, *managers_above(plan, part.seat)):
            wanted.setdefault(seat.id, seat)
    boxes: list[Box] = []
    numbers: dict[Id, int] = {}
    for seat in _managers_first(plan, list(wanted.values())):
        numbers[seat.id] = len(boxes)
        boxes.append(
            Box(
                seat=seat.id,
                parent=-1 if seat.manager is None else numbers[seat.manager],
                title=seat.title,
                name=name_of(plan, seat),
                rank=ranks.get(seat.id, 0),
                key=seat.id == key,
                stance=stances.get(seat.id) if holder(plan, seat.id) else None,
            )
        )
    return tuple(boxes)


def pruned(boxes: Sequence[Box], most_rank: int, most_levels: int) -> tuple[Box, ...]:
    """Only people up to that rank, and the managers above them. Where that is deeper than
    `most_levels`, managers through whom only a line runs are skipped, the lowest first."""
    kept = {n for n, box in enumerate(boxes) if 0 < box.rank <= most_rank}
    for n in sorted(kept, reverse=True):
        above = boxes[n].parent
        while above >= 0:
            kept.add(above)
            above = boxes[above].parent
    parents = {n: boxes[n].parent for n in kept}
    while _levels(parents) > most_levels:
        lines = [n for n in parents if not 0 < boxes[n].rank <= most_rank and parents[n] >= 0]
        if not lines:
            break
        skipped = max(lines, key=lambda n: (_depth(parents, n), n))
        over = parents.pop(skipped)
        parents = {n: over if above == skipped else above for n, above in parents.items()}
    order = sorted(parents)
    places = {n: place for place, n in enumerate(order)}
    return tuple(_placed(boxes[n], places.get(parents[n], -1), most_rank) for n in order)


def _placed(box: Box, parent: int, most_rank: int) -> Box:
    return Box(
        seat=box.seat,
        parent=parent,
        title=box.title,
        name=box.name,
        rank=box.rank if box.rank <= most_rank else 0,
        key=box.key,
        stance=box.stance,
    )


def levels(boxes: Sequence[Box]) -> list[int]:
    """How deep each box stands, those at the top at 0."""
    depths: list[int] = []
    for box in boxes:
        depths.append(0 if box.parent < 0 else depths[box.parent] + 1)
    return depths


def _levels(parents: dict[int, int]) -> int:
    return max((_depth(parents, n) + 1 for n in parents), default=0)


def _depth(parents: dict[int, int], n: int) -> int:
    depth = 0
    while parents[n] >= 0:
        n, depth = parents[n], depth + 1
    return depth


def _managers_first(plan: Plan, seats: list[Seat]) -> list[Seat]:
    """By level, and among the reports of one manager as the chart has them."""

    def line(seat: Seat) -> list[tuple[int, int]]:
        return [(s.place, s.id) for s in reversed((seat, *managers_above(plan, seat)))]

    return sorted(seats, key=line)
