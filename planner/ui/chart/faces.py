"""What the box of a seat says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from operator import is_

from planner.domain.arrangement import Arrangement
from planner.domain.chart_boxes import Boxes
from planner.domain.org import Person, Seat, direct_reports, holder, name_of
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.roles import Involvement
from planner.domain.text import Say, text
from planner.ui.chart.colouring import NOTHING, ColourBy, edge
from planner.ui.chart.layers import Layer, LayerRow, Pills, layers, part_pills


@dataclass(frozen=True, slots=True)
class Face:
    """A bold line, a line below it, pills (words, tone), the colour of the edge; `dashed` where
    nobody known sits, `stub` where the box stands for a folded branch, `key`: who matters now.
    Where several purchases are seen, `rows` has what each of them says. `news`: the first pill
    says what differs from another day."""

    name: str
    title: str = ""
    pills: Pills = ()
    edge: str = NOTHING
    dashed: bool = False
    stub: bool = False
    key: bool = False
    rows: tuple[LayerRow, ...] = ()
    news: bool = False

    @property
    def letters(self) -> str:
        """The purchases in which it is key, where several are seen."""
        return " ".join(row.letter for row in self.rows if row.key)

    def parts(self, badge: str) -> list[str]:
        """The pills and what each purchase says, as words; `badge` is what a key one wears."""
        said = [words for words, _ in self.pills]
        if self.key and not self.rows:
            said.insert(0, badge)
        return [*said, *(row.spoken(badge) for row in self.rows)]

    def spoken(self, badge: str) -> str:
        """All of it in one line, as a screen reader says it."""
        return ", ".join(filter(None, (self.name, self.title, *self.parts(badge))))


@dataclass(frozen=True)
class Looking:
    """How the user looks at the chart: through which purchase, coloured by what, laid out how.

    `shared`: as a stranger may see it, without what we think of anybody. `news`: what a seat is
    marked with where two days are compared: words and tone. `top`: only this branch is seen.
    `today` is what freshness is counted from. `layers`: the purchases that are seen at once, with
    `purchase` among them; empty where it alone is seen.
    """

    say: Say
    purchase: Id | None = None
    by: ColourBy = ColourBy.STANCE
    arrangement: Arrangement = Arrangement.DOWN
    top: Id | None = None
    today: date | None = None
    shared: bool = False
    news: Mapping[Id, tuple[str, str]] = field(default_factory=dict)
    layers: tuple[Id, ...] = ()


Known = dict[Id, tuple[tuple[object, ...], Face]]


class Faces:
    """Makes faces for one plan. What the purchase says is looked up once; a face in `known` is
    taken over where the records it was made of are still the same ones."""

    def __init__(self, plan: Plan, looking: Looking, known: Known | None = None) -> None:
        self._plan, self._looking, self._say = plan, looking, looking.say
        self._known: Known = {} if known is None else known
        purchase = None if looking.shared else plan.find(Purchase, looking.purchase)
        self._main = Layer(plan, purchase) if purchase else None
        self._layers = [] if looking.shared else layers(plan, looking.layers)
        seen = self._layers or ([self._main] if self._main else [])
        self.keys = tuple(layer.key for layer in seen)

    def all(self, boxes: Boxes) -> list[Face]:
        return [
            self.stub(seat, hidden) if hidden else self.of(seat)
            for seat, hidden in zip(boxes.seats, boxes.hidden, strict=True)
        ]

    def box(self, boxes: Boxes, box: int) -> Face:
        seat, hidden = boxes.seats[box], boxes.hidden[box]
        return self.stub(seat, hidden) if hidden else self.of(seat)

    def of(self, id: Id) -> Face:
        seat = self._plan.get(Seat, id)
        person = holder(self._plan, id)
        noted = self.noted(seat, person)
        news = self._looking.news.get(id)
        key = id in self.keys
        parts = [layer.noted(seat, person) for layer in self._layers]
        keys = [id == layer.key for layer in self._layers]
        made_of = (seat, person, noted, self._looking.by, key, news, *parts, *keys)
        known = self._known.get(id)
        if known is not None and all(map(is_, known[0], made_of)):
            return known[1]
        face = self._made(seat, person, noted, self._rows(seat, parts))
        self._known[id] = (made_of, face)
        return face

    def _rows(self, seat: Seat, parts: list[Involvement | None]) -> tuple[LayerRow, ...]:
        if not self._layers:
            return ()
        said = zip(self._layers, parts, strict=True)
        rows = (layer.row(seat, part, self._say) for layer, part in said)
        return tuple(row for row in rows if row is not None)

    def _made(
        self,
        seat: Seat,
        person: Person | None,
        noted: Involvement | None,
        rows: tuple[LayerRow, ...],
    ) -> Face:
        name, title = self._say(name_of(self._plan, seat)), titled(seat)
        # whom we do not know is our own affair: to others such a seat is one like any other
        silent = self._looking.shared and seat.unknown and person is None
        if silent:
            name, title = seat.title or "—", seat.department
        return Face(
            name=one_line(name),
            title=one_line(title),
            pills=self._pills(seat, noted),
            edge=edge(self._looking.by, noted, seat.function, self._looking.today),
            dashed=person is None and not silent,
            key=seat.id in self.keys,
            rows=rows,
            news=seat.id in self._looking.news,
        )

    def stub(self, id: Id, hidden: int) -> Face:
        """The box that stands for `hidden` seats below a folded one."""
        titles = dict.fromkeys(s.title for s in direct_reports(self._plan, id) if s.title)
        return Face(
            name=self._say(text("+ {n} more", n=hidden)),
            title=one_line(" · ".join(list(titles)[:3])),
            stub=True,
        )

    def noted(self, seat: Seat, person: Person | None) -> Involvement | None:
        """What the purchase by which the boxes are coloured says."""
        return None if self._main is None else self._main.noted(seat, person)

    def _pills(self, seat: Seat, noted: Involvement | None) -> Pills:
        pills = []
        if seat.id in self._looking.news:
            pills.append(self._looking.news[seat.id])
        if noted is not None and not self._layers:
            pills.extend(part_pills(noted, self._say))
        if seat.assistant:
            pills.append((self._say(text("Assistant")), "neutral"))
        if seat.outsider:
            pills.append((self._say(text("Outside")), "neutral"))
        if seat.unknown and not self._looking.shared:
            pills.append((self._say(text("Find out")), "due"))
        return tuple(pills)


def titled(seat: Seat) -> str:
    """Title and department in one line."""
    return " · ".join(filter(None, (seat.title, seat.department)))


def one_line(words: str) -> str:
    """Words for one line of a drawing: every control character is shown as a space."""
    if words.isprintable():
        return words
    return "".join(" " if ord(c) < 32 or c in "\u2028\u2029\x7f" else c for c in words)
