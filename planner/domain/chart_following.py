"""The boxes of a chart follow an edited plan: only the families that changed are seated anew."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from planner.domain.arrangement import NOBODY
from planner.domain.chart_boxes import Boxes, Shown, add, hidden_below, is_aide, remove, tops
from planner.domain.kept_tree import KeptTree
from planner.domain.org import Seat, direct_reports, managers_above
from planner.domain.plan import Plan
from planner.domain.record import Edit, Id

Measure = Callable[[int], tuple[float, float]]
"""How large a new box is, along its row and across."""
Managers = set[Id | None]


def families(plan: Plan, edits: Iterable[Edit]) -> Managers:
    """The managers whose reports are others, or stand otherwise, after the edits; None: roots."""
    found: Managers = set()
    for edit in edits:
        if place_of(edit.before) != place_of(edit.after):
            both = (edit.before, edit.after)
            found.update(seat.manager for seat in both if isinstance(seat, Seat))
    managers = (plan.find(Seat, id) for id in tuple(found))
    # who leads others stands in the row, though an assistant
    found.update(seat.manager for seat in managers if seat is not None and seat.assistant)
    return found


def place_of(seat: object) -> object:
    """Where a seat stands: of its manager which report, and how."""
    if not isinstance(seat, Seat):
        return None
    return seat.account, seat.manager, seat.place, seat.assistant, seat.outsider


@dataclass
class Following:
    """`new` and `gone` boxes; `counted`: those whose branch folded away is another now."""

    new: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    counted: list[int] = field(default_factory=list)


class Follower:
    """Seats the families of one tree anew. A branch that moves keeps its boxes and its shape."""

    def __init__(self, boxes: Boxes, tree: KeptTree, shown: Shown) -> None:
        self._boxes, self._tree, self.shown = boxes, tree, shown
        self._measure: Measure = lambda _box: (0.0, 0.0)
        self._loose: dict[Id, int] = {}
        self._done = Following()

    def follow(self, plan: Plan, managers: Managers, measure: Measure) -> Following:
        self._measure, self._loose, self._done = measure, {}, Following()
        known = [m for m in managers if m is None or m in self._boxes.numbers]
        for manager in known:
            self._loosen(plan, manager)
        for manager in known:  # those that are new are added to the list meanwhile
            known.extend(self._seat(plan, manager))
        for box in self._loose.values():
            self._forget(box)
        self._count(plan, managers)
        return self._done

    def _loosen(self, plan: Plan, manager: Id | None) -> None:
        """Whoever does not report there any more."""
        boxes = self._boxes
        wanted = {_key(seat) for seat in self._wanted(plan, manager)}
        stays = manager in wanted  # what stands for the branch, not a seat
        for box in self._below(self._box(manager)):
            seat = boxes.seats[box]
            if boxes.hidden[box]:
                if not stays:
                    self._forget(box)
            elif seat not in wanted:
                self._loose[seat] = box

    def _wanted(self, plan: Plan, manager: Id | None) -> Sequence[Seat | Id]:
        """Who is to be seen below a manager; its own id means what is folded away there."""
        if manager is None:
            return tops(plan, self.shown)
        reports = direct_reports(plan, manager)
        return [manager] if reports and manager in self.shown.folded else reports

    def _seat(self, plan: Plan, manager: Id | None) -> list[Id]:
        """Seat its family anew; gives those who are new in it."""
        above = self._box(manager)
        known = self._boxes.numbers
        wanted = self._wanted(plan, manager)
        new = [s.id for s in wanted if isinstance(s, Seat) and s.id not in known]
        row = [self._claim(plan, seat, above) for seat in wanted]
        self._mark(plan, wanted, row, above)
        if above < 0:
            outside = self._boxes.outside
            inside = [box for box in row if box not in outside]
            self._tree.seat_roots(inside, [box for box in row if box in outside])
        else:
            aides = self._boxes.aides
            beside = [box for box in row if box in aides]
            self._tree.seat_family(above, [box for box in row if box not in aides], beside)
        return new

    def _claim(self, plan: Plan, seat: Seat | Id, above: int) -> int:
        boxes = self._boxes
        if isinstance(seat, Seat):
            box = self._loose.pop(seat.id, boxes.numbers.get(seat.id))
        else:
            box = boxes.stubs.get(seat)
        if box is None:
            box = add(boxes, plan, seat, above)
            self._tree.add(*self._measure(box))
            self._done.new.append(box)
        return box

    def _mark(
        self, plan: Plan, wanted: Sequence[Seat | Id], row: Sequence[int], above: int
    ) -> None:
        """Who stands beside the line, and who outside."""
        boxes = self._boxes
        for seat, box in zip(wanted, row, strict=True):
            if isinstance(seat, Seat):
                _keep(boxes.aides, box, kept=above >= 0 and is_aide(plan, seat))
                _keep(boxes.outside, box, kept=above < 0 and seat.outsider)

    def _forget(self, box: int) -> None:
        branch = [box]
        for each in branch:
            branch.extend(self._below(each))
        for each in branch:
            # a seat that moved to another family is no longer below: it was loosened first
            remove(self._boxes, each)
        self._done.gone.extend(branch)

    def _below(self, box: int) -> Iterator[int]:
        tree = self._tree
        if box >= 0:
            yield from tree.reports[box]
            yield from tree.aides.get(box, ())
        else:
            for forest in tree.forests.values():
                yield from forest.roots

    def _box(self, manager: Id | None) -> int:
        return NOBODY if manager is None else self._boxes.numbers[manager]

    def _count(self, plan: Plan, managers: Collection[Id | None]) -> None:
        """What stands for a folded branch says how many are in it."""
        stubs = self._boxes.stubs
        if not stubs:
            return
        for manager in managers:
            seat = plan.find(Seat, manager)
            above = [] if seat is None else [seat, *managers_above(plan, seat)]
            for each in above:
                box = stubs.get(each.id)
                if box is not None:
                    self._boxes.hidden[box] = hidden_below(plan, each.id)
                    self._done.counted.append(box)


def _keep(known: set[int], box: int, *, kept: bool) -> None:
    if kept:
        known.add(box)
    else:
        known.discard(box)


def _key(seat: Seat | Id) -> Id:
    return seat.id if isinstance(seat, Seat) else seat
