"""A drawing that takes over what stayed is the drawing made anew."""

from collections.abc import Callable

from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from planner.domain import charting
from planner.domain.arrangement import Arrangement
from planner.domain.bosses import set_outside
from planner.domain.errors import Refused
from planner.domain.org import Person, Seat, holder
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase, pin_key
from planner.domain.record import Change, Id
from planner.domain.roles import Stance, involve
from planner.ui.chart.draughtsman import Draughtsman
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.faces import Looking
from planner.ui.chart.picture import Picture, paint_chart
from planner.ui.theme import Theme
from tests.domain.centre import ACCOUNT, PLAN

PURCHASE = next(iter(PLAN.all(Purchase))).id


def _who(plan: Plan, seat: Id) -> Id:
    person = holder(plan, seat)
    return person.id if person else seat


def _other(plan: Plan, seat: Id, words: str) -> Id | None:
    """Another seat, now near and now far; None: the top."""
    ids = [None, *(s.id for s in plan.all(Seat))]
    return ids[(seat + len(words)) % len(ids)]


DEEDS: tuple[Callable[[Plan, Id, str], Change], ...] = (
    lambda plan, seat, words: charting.rename_holder(plan, seat, words),
    lambda plan, seat, words: charting.edit_seat(plan, seat, title=words),
    lambda plan, seat, words: charting.edit_seat(plan, seat, unknown=True),
    lambda plan, seat, words: charting.vacate_seat(plan, seat),
    lambda plan, seat, words: charting.add_seat(plan, ACCOUNT, seat, title=words),
    lambda plan, seat, words: charting.add_colleague(plan, seat, title=words),
    lambda plan, seat, words: charting.remove_seat(plan, seat),
    lambda plan, seat, words: charting.remove_branch(plan, seat),
    lambda plan, seat, words: charting.move_seat(plan, seat, _other(plan, seat, words)),
    lambda plan, seat, words: charting.edit_seat(plan, seat, assistant=len(words) % 3 > 0),
    lambda plan, seat, words: set_outside(plan, seat, outside=len(words) % 3 > 0),
    lambda plan, seat, words: involve(plan, PURCHASE, _who(plan, seat), stance=Stance.OPPOSES),
    lambda plan, seat, words: involve(plan, PURCHASE, _who(plan, seat), influence=len(words) % 6),
    lambda plan, seat, words: pin_key(plan, PURCHASE, seat, reason=words),
    lambda plan, seat, words: charting.seat_person(plan, seat, next(iter(plan.all(Person))).id),
)
words = st.sampled_from(["Li", "Alexandrina Konstantinova", "Head of " + "very " * 20, "王"])
steps = st.lists(
    st.tuples(
        st.integers(0, len(DEEDS) - 1), st.integers(0, 50), words, st.sets(st.integers(0, 6))
    ),
    max_size=12,
)
arrangements = st.sampled_from(Arrangement)


def said(drawing: Drawing) -> object:
    """Everything that is seen, by seat: the numbers of the boxes are nobody's business."""
    layout, boxes = drawing.layout, drawing.boxes
    every = [*boxes.numbers.items(), *((("below", s), n) for s, n in boxes.stubs.items())]
    places = {
        seat: tuple(round(v[n], 3) for v in (layout.x, layout.y, layout.w, layout.h))
        for seat, n in every
    }
    faces = {seat: (drawing.faces[n], boxes.hidden[n]) for seat, n in every}
    bounds = tuple(round(v, 3) for v in drawing.bounds().getRect())
    zone = drawing.zone()
    beyond = None if zone is None else tuple(round(v, 3) for v in zone.getRect())
    return places, faces, +drawing.edges, bounds, beyond, layout.gaps


def painted(drawing: Drawing) -> QImage:
    picture = Picture(drawing, "Title", "Below it", "KEY", "Outside", Theme("light"))
    size = picture.size().toSize().boundedTo(QSize(1600, 1200))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_chart(painter, picture)
    painter.end()
    return image


@how(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps, arrangements)
def test_step_by_step_gives_what_a_new_drawing_gives(settings, drawn, arrangement) -> None:
    looking = Looking(lambda t: t.in_english(), PURCHASE, arrangement=arrangement)
    ids = [seat.id for seat in PLAN.all(Seat)]
    plan, kept = PLAN, Draughtsman()
    kept.draw(plan, ACCOUNT, (), looking)
    carried = anew = None
    for deed, at, typed, folded in drawn:
        seats = list(plan.all(Seat))
        try:
            plan = plan.after(DEEDS[deed](plan, seats[at % len(seats)].id, typed))
        except (Refused, IndexError):
            continue
        if not plan.all(Seat):
            return
        closed = {ids[n] for n in folded}
        carried = kept.draw(plan, ACCOUNT, closed, looking)
        anew = Draughtsman().draw(plan, ACCOUNT, closed, looking)
        assert said(carried) == said(anew)
    if carried is not None:
        assert painted(carried) == painted(anew)


def test_a_new_name_of_the_same_width_moves_nothing(settings) -> None:
    looking = Looking(lambda t: t.in_english())
    seat = next(s.id for s in PLAN.all(Seat) if holder(PLAN, s.id))
    kept = Draughtsman()
    plan = PLAN.after(charting.rename_holder(PLAN, seat, "Bo"))
    before = kept.draw(plan, ACCOUNT, (), looking)
    version = before.layout.version
    after = kept.draw(plan.after(charting.rename_holder(plan, seat, "Li")), ACCOUNT, (), looking)
    assert after.layout.version == version
    assert after is not before
    assert [f.name for f in after.faces].count("Li") == 1
