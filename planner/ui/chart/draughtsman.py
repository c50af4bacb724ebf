"""Makes the drawing of each plan, and takes over whatever stayed of the one before."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from planner.domain.arrangement import Arrangement, Gaps
from planner.domain.chart_boxes import Boxes, Shown, boxes
from planner.domain.chart_following import Follower, families
from planner.domain.org import Seat
from planner.domain.placing import place
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.trail import Trail, edits_between, trail
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.faces import Face, Faces, Known, Looking
from planner.ui.chart.measures import CAPTION, ROOM, Ruler
from planner.ui.chart.touched import touched

MOST_FOLLOWED = 2000
"""Where more families change or more boxes unfold than that, the chart is drawn anew."""
Size = tuple[float, float]
T = TypeVar("T")


@dataclass(frozen=True)
class Drawn:
    """What a drawing was made of."""

    trail: Trail
    looking: Looking
    account: Id
    folded: frozenset[Id]
    keys: tuple[Id | None, ...]
    titles: tuple[str, ...]

    @property
    def layered(self) -> tuple[tuple[Id, ...], tuple[str, ...]]:
        """The purchases seen at once, and what they are called."""
        return self.looking.layers, self.titles


@dataclass(frozen=True)
class Tally:
    """How many boxes have each width, each height, and an edge of each colour."""

    wide: Counter[float] = field(default_factory=Counter)
    tall: Counter[float] = field(default_factory=Counter)
    edges: Counter[str] = field(default_factory=Counter)

    def count(self, face: Face, size: Size, by: int) -> None:
        _count(self.wide, size[0], by)
        _count(self.tall, size[1], by)
        _count(self.edges, face.edge, by)


def _count(counter: Counter[T], what: T, by: int) -> None:
    counter[what] += by
    if not counter[what]:
        del counter[what]


@dataclass
class Board:
    """A drawing in the making: it is changed where the plan changed."""

    drawing: Drawing
    faces: list[Face]
    tally: Tally
    follower: Follower
    ruler: Ruler

    def add(self, box: int, made: Faces) -> Size:
        """The new box gets its face; gives its size along the row and across."""
        face = made.box(self.drawing.boxes, box)
        size = self.ruler.box(face)
        self.faces.append(face)
        self.tally.count(face, size, 1)
        return (size[1], size[0]) if self.drawing.layout.sideways else size

    def redo(self, box: int, made: Faces) -> None:
        face, layout = made.box(self.drawing.boxes, box), self.drawing.layout
        if face is self.faces[box]:
            return
        self.forget(box)
        self.faces[box] = face
        size = self.ruler.box(face)
        self.tally.count(face, size, 1)
        if size != (layout.w[box], layout.h[box]):
            along, across = size[::-1] if layout.sideways else size
            layout.tree.resize(box, along, across)

    def forget(self, box: int) -> None:
        layout = self.drawing.layout
        self.tally.count(self.faces[box], (layout.w[box], layout.h[box]), -1)


class Draughtsman:
    """Draws one plan after the other."""

    def __init__(self) -> None:
        self._ruler = Ruler()
        self._known: Known = {}
        self._drawn: Drawn | None = None
        self._board: Board | None = None

    def draw(self, plan: Plan, account: Id, folded: Collection[Id], looking: Looking) -> Drawing:
        titles = tuple(p.name for id in looking.layers if (p := plan.find(Purchase, id)))
        if self._drawn is None or self._drawn.layered != (looking.layers, titles):
            self._known.clear()
        faces = Faces(plan, looking, self._known)
        drawn = Drawn(trail(plan), looking, account, frozenset(folded), faces.keys, titles)
        if self._board is None or not self._follow(self._board, plan, drawn, faces):
            self._board = self._anew(plan, drawn, faces)
        self._drawn = drawn
        return replace(self._board.drawing)  # another one, so that who keeps one sees it changed

    def _follow(self, board: Board, plan: Plan, drawn: Drawn, faces: Faces) -> bool:
        """Redo some boxes of the last drawing; False where that is not enough."""
        then = self._drawn
        if then is None:
            return False
        carried = replace(then, trail=drawn.trail, keys=drawn.keys, folded=drawn.folded)
        if carried != drawn:
            return False
        edits = edits_between(then.trail, drawn.trail)
        if edits is None:
            return False
        toggled = then.folded ^ drawn.folded
        managers = families(plan, edits) | toggled
        if len(managers) + _coming(board.drawing.boxes, toggled) > MOST_FOLLOWED:
            return False
        board.follower.shown = Shown(drawn.account, drawn.folded, drawn.looking.top)
        both = zip(then.keys, drawn.keys, strict=True)
        keys = {key for pair in both if pair[0] != pair[1] for key in pair if key is not None}
        seats = touched(plan, edits) | keys
        following = board.follower.follow(plan, managers, lambda box: board.add(box, faces))
        for box in following.gone:
            board.forget(box)
        known = board.drawing.boxes
        redone = {known.numbers[seat] for seat in seats if seat in known.numbers}
        redone.update(following.counted, _stubs(known, plan, seats))
        for box in redone.difference(following.new):
            board.redo(box, faces)
        tree, tally = board.drawing.layout.tree, board.tally
        tree.space(gaps_of(tally.wide, tally.tall, drawn.looking.arrangement))
        tree.settle()
        return True

    def _anew(self, plan: Plan, drawn: Drawn, faces: Faces) -> Board:
        looking = drawn.looking
        shown = boxes(plan, drawn.account, drawn.folded, looking.top)
        made = faces.all(shown)
        drawing, tally = _drawn(shown, made, self._ruler, looking.arrangement)
        seen = Shown(drawn.account, drawn.folded, looking.top)
        follower = Follower(shown, drawing.layout.tree, seen)
        return Board(drawing, made, tally, follower, self._ruler)


def _coming(boxes: Boxes, unfolded: Collection[Id]) -> int:
    """How many boxes come to light, at most."""
    return sum(boxes.hidden[boxes.stubs[seat]] for seat in unfolded if seat in boxes.stubs)


def _stubs(boxes: Boxes, plan: Plan, seats: set[Id]) -> Iterator[int]:
    """What stands for folded branches of whose first row one of the seats is: it names them."""
    if boxes.stubs:
        found = (plan.find(Seat, seat) for seat in seats)
        for seat in found:
            if seat is not None and seat.manager in boxes.stubs:
                yield boxes.stubs[seat.manager]


def drawn_at_once(boxes: Boxes, faces: list[Face], arrangement: Arrangement) -> Drawing:
    """The drawing of boxes whose faces are made already."""
    return _drawn(boxes, faces, Ruler(), arrangement)[0]


def _drawn(
    boxes: Boxes, faces: list[Face], ruler: Ruler, arrangement: Arrangement
) -> tuple[Drawing, Tally]:
    sizes = [ruler.box(face) for face in faces]
    widths, heights = [w for w, _ in sizes], [h for _, h in sizes]
    tally = Tally(Counter(widths), Counter(heights), Counter(face.edge for face in faces))
    layout = place(boxes, widths, heights, gaps_of(widths, heights, arrangement), arrangement)
    return Drawing(boxes, faces, layout, tally.edges), tally


def gaps_of(
    widths: Collection[float], heights: Collection[float], arrangement: Arrangement
) -> Gaps:
    if arrangement is Arrangement.SIDEWAYS:
        row = max(widths, default=0.0) + ROOM
        return Gaps(beside=14.0, row=row, room=ROOM, zone=72.0 + CAPTION)
    return Gaps(row=max(heights, default=0.0) + ROOM, room=ROOM)
