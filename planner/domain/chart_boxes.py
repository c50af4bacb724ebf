"""The boxes of an account's chart: which there are, and how they follow an edited plan."""

from collections.abc import Collection
from dataclasses import dataclass, field

from planner.domain.arrangement import NOBODY
from planner.domain.org import Seat, direct_reports, reports_by_manager, roots
from planner.domain.plan import Plan
from planner.domain.record import Id

NO_SEAT = Id(0)


@dataclass(frozen=True, slots=True)
class Shown:
    """Which part of the plan a chart shows: the branch below `top`, or all of the account."""

    account: Id
    folded: Collection[Id] = ()
    top: Id | None = None


@dataclass(frozen=True, slots=True)
class Boxes:
    """The boxes to draw, each a number in these lists that stays its own.

    `seats`: whose box it is, no seat's where it is gone; `parents`: the box it hangs from, negative
    for a root; `hidden`: 0, or how many seats below `seats` the box stands for (“+ n more”).
    `aides` stand beside the line of their manager, `outside` beside the tree. `numbers` and
    `stubs`: the box of each seat, and the one that stands for what is folded away below it.
    """

    seats: list[Id]
    parents: list[int]
    hidden: list[int]
    aides: set[int] = field(default_factory=set)
    outside: set[int] = field(default_factory=set)
    numbers: dict[Id, int] = field(default_factory=dict)
    stubs: dict[Id, int] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many there are now."""
        return len(self.numbers) + len(self.stubs)


def boxes(plan: Plan, account: Id, folded: Collection[Id], top: Id | None = None) -> Boxes:
    """The boxes of the chart, or of the branch below `top`, row by row from left to right;
    outsiders stand at the right of all. Below a folded seat one box stands for its branch."""
    shown = Shown(account, folded, top)
    below = reports_by_manager(plan)
    found = Boxes([], [], [])
    row: list[tuple[Seat | None, int]] = [(seat, NOBODY) for seat in tops(plan, shown)]
    while row:
        following: list[tuple[Seat | None, int]] = []
        for seat, parent in row:
            number = add(found, plan, found.seats[parent] if seat is None else seat, parent)
            if seat is None or seat.id not in below:
                continue
            if seat.id in folded:
                following.append((None, number))
            else:
                following.extend((report, number) for report in below[seat.id])
        row = following
    return found


def tops(plan: Plan, shown: Shown) -> list[Seat]:
    branch = plan.find(Seat, shown.top)
    if branch is not None:
        return [branch]
    return sorted(roots(plan, shown.account), key=lambda seat: seat.outsider)


def add(boxes: Boxes, plan: Plan, seat: Seat | Id, parent: int) -> int:
    """One more box, for a seat or for what is folded away below the seat with that id."""
    number = len(boxes.seats)
    boxes.parents.append(parent)
    if not isinstance(seat, Seat):
        boxes.seats.append(seat)
        boxes.hidden.append(hidden_below(plan, seat))
        boxes.stubs[seat] = number
        return number
    boxes.seats.append(seat.id)
    boxes.hidden.append(0)
    boxes.numbers[seat.id] = number
    if seat.assistant and parent >= 0 and is_aide(plan, seat):
        boxes.aides.add(number)
    if seat.outsider and parent < 0:
        boxes.outside.add(number)
    return number


def remove(boxes: Boxes, number: int) -> None:
    known = boxes.stubs if boxes.hidden[number] else boxes.numbers
    del known[boxes.seats[number]]
    boxes.seats[number], boxes.hidden[number] = NO_SEAT, 0
    boxes.aides.discard(number)
    boxes.outside.discard(number)


def is_aide(plan: Plan, seat: Seat) -> bool:
    """Whether it stands beside the line of its manager. Who leads others stands in the row."""
    return seat.assistant and seat.manager is not None and not direct_reports(plan, seat.id)


def hidden_below(plan: Plan, seat: Id) -> int:
    """How many seats are below it."""
    below = reports_by_manager(plan)
    found = [seat]
    for each in found:
        found.extend(s.id for s in below.get(each, ()))
    return len(found) - 1
