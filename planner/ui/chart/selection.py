"""What is chosen, seats or a line: one answer for the chart, the outline and the inspector."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from planner.domain.links import Link
from planner.domain.org import Seat, direct_reports, roots
from planner.domain.plan import Plan
from planner.domain.record import Id


class Selection(QObject):
    """The chosen seat of an account, and others chosen with it; or instead a line between people.
    It survives what happens to the plan: when its seat goes, a neighbour is chosen, and when the
    seat comes back (undo, redo), it is chosen again."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat: Id | None = None
        self._others: dict[Id, None] = {}
        self._link: Id | None = None
        self._beside: Id | None = None
        self._gone: list[Id] = []
        self._near: list[Id] = []

    @property
    def seat(self) -> Id | None:
        """The one that commands for one seat mean."""
        return self._seat

    @property
    def seats(self) -> tuple[Id, ...]:
        """All that are chosen, the main one first."""
        return () if self._seat is None else (self._seat, *self._others)

    @property
    def others(self) -> tuple[Id, ...]:
        return tuple(self._others)

    @property
    def link(self) -> Id | None:
        """The chosen line between two people; no seat is chosen then."""
        return self._link

    @property
    def beside(self) -> Id | None:
        """The chosen seat, or the one from which the chosen line was reached."""
        return self._beside if self._link is not None else self._seat

    def choose_link(self, link: Id) -> None:
        """A line instead of a seat."""
        if link != self._link:
            self._beside = self.beside
            self._seat, self._others, self._link = None, {}, link
            self.changed.emit(None)

    def choose(self, seat: Id | None) -> None:
        """This one alone."""
        self._set(seat, ())

    def choose_several(self, seats: Iterable[Id]) -> None:
        """All of them; the first is the main one."""
        found = list(seats)
        self._set(found[0] if found else None, found[1:])

    def extend(self, seat: Id) -> None:
        """This one as well; it becomes the main one."""
        self._set(seat, self.seats)

    def toggle(self, seat: Id) -> None:
        """Choose it as well, or no longer."""
        if seat in self.seats:
            self.choose_several([s for s in self.seats if s != seat])
        else:
            self.extend(seat)

    def _set(self, seat: Id | None, others: Iterable[Id]) -> None:
        new = {s: None for s in others if s != seat}
        if seat != self._seat or new != self._others or self._link is not None:
            self._seat, self._others, self._link = seat, new, None
            self.changed.emit(seat)

    def remember_neighbours(self, plan: Plan, account: Id) -> None:
        """Note whom to choose should the chosen seat go: siblings, then managers."""
        seat = plan.find(Seat, self._seat)
        if seat is None:
            return
        row = roots(plan, account) if seat.manager is None else direct_reports(plan, seat.manager)
        ids = [s.id for s in row]
        here = ids.index(seat.id)
        self._near = [*ids[here + 1 :], *reversed(ids[:here])]
        while seat is not None and seat.manager is not None:
            self._near.append(seat.manager)
            seat = plan.find(Seat, seat.manager)

    def follow(self, plan: Plan) -> None:
        """Choose anew where the plan has lost the chosen seat, or brought the last one back."""
        if self._link is not None and not plan.has(Link, self._link):
            self.choose(self._beside if plan.has(Seat, self._beside or Id(0)) else None)
        elif self._gone and plan.has(Seat, self._gone[-1]):
            self.choose(self._gone.pop())
        elif self._seat is not None and not plan.has(Seat, self._seat):
            self._gone.append(self._seat)
            self.choose(next((id for id in self._near if plan.has(Seat, id)), None))
        elif not all(plan.has(Seat, id) for id in self._others):
            self._set(self._seat, [id for id in self._others if plan.has(Seat, id)])

    def forget(self) -> None:
        """Another account is shown: nothing is chosen, nothing comes back."""
        self._gone.clear()
        self._near.clear()
        self.choose(None)
