"""What the user does to the chart, the same from the drawing, the outline and the inspector.

Each deed is one command of the domain; no rule of the chart stands here.
"""

from PySide6.QtCore import QObject, Signal

from planner.domain import charting
from planner.domain.org import Seat, direct_reports, holder, managers_above, roots, seats
from planner.domain.record import Change, Id
from planner.ui.chart.fate import Fate, asked_fate
from planner.ui.chart.selection import Selection
from planner.ui.desk import Desk


class Deeds(QObject):
    """Deeds on the chosen seat of one account. `added` tells of a seat that wants a name now."""

    added = Signal(object)
    refolded = Signal()

    def __init__(self, desk: Desk, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.selection = desk, selection
        self.account = Id(0)
        self.folded: set[Id] = set()

    def add_report(self) -> None:
        """A seat below the chosen one; in an empty chart, or with nothing chosen, a root."""
        under = self.selection.seat
        if under is not None:
            self.folded.discard(under)
        self._welcome(self.desk.session.do(charting.add_seat, self.account, under))

    def add_colleague(self) -> None:
        """A seat right after the chosen one."""
        if self.selection.seat is None:
            self.add_report()
        else:
            self._welcome(self.desk.session.do(charting.add_colleague, self.selection.seat))

    def add_root(self) -> None:
        """Another seat that reports to nobody."""
        self._welcome(self.desk.session.do(charting.add_seat, self.account, None))

    def rename(self, seat: Id, name: str) -> None:
        """What is typed on a box names whoever sits there. Nothing typed changes nothing."""
        if name.strip():
            self.desk.session.do(charting.rename_holder, seat, name)

    def retitle(self, seat: Id, title: str) -> None:
        self.desk.session.do(charting.edit_seat, seat, title=title.strip())

    def move(self, seat: Id, under: Id | None, before: Id | None) -> None:
        self.desk.session.do(charting.move_seat, seat, under, before=before)

    def vacate(self) -> None:
        seat = self.selection.seat
        if seat is not None:
            self.desk.session.do(charting.vacate_seat, seat, on=self.desk.session.today)

    def mark_unknown(self, unknown: bool) -> None:  # noqa: FBT001 - a switch calls it
        """Somebody sits there whom we do not know, or the seat is vacant."""
        seat = self.selection.seat
        if seat is not None:
            self.desk.session.do(charting.edit_seat, seat, unknown=unknown)

    def toggle_unknown(self) -> None:
        seat = self.desk.session.plan.find(Seat, self.selection.seat)
        if seat is not None:
            self.mark_unknown(not seat.unknown)

    def fold_all(self) -> None:
        """Show the roots and what reports to them; every branch below is folded."""
        plan = self.desk.session.plan
        tops = {seat.id for seat in roots(plan, self.account)}
        self.folded.clear()
        self.folded.update(
            s.id
            for s in seats(plan, self.account)
            if s.manager in tops and direct_reports(plan, s.id)
        )
        self.refolded.emit()

    def unfold_all(self) -> None:
        self.folded.clear()
        self.refolded.emit()

    def unfold_to(self, seat: Id) -> None:
        """Unfold whatever hides the seat."""
        plan = self.desk.session.plan
        found = plan.find(Seat, seat)
        hiding = {m.id for m in managers_above(plan, found)} if found else set()
        if self.folded & hiding:
            self.folded -= hiding
            self.refolded.emit()

    def remove(self) -> None:
        """Remove the chosen seat. Only where others report to it is there anything to ask."""
        id = self.selection.seat
        seat = self.desk.session.plan.find(Seat, id)
        if seat is None:
            return
        reports = direct_reports(self.desk.session.plan, seat.id)
        fate = asked_fate(self.desk, self.called(seat), len(reports)) if reports else Fate.MOVE_UP
        if fate is Fate.MOVE_UP:
            self.desk.session.do(charting.remove_seat, seat.id)
        elif fate is Fate.GO_ALONG:
            self.desk.session.do(charting.remove_branch, seat.id)

    def called(self, seat: Seat) -> str:
        """How a sentence names the seat."""
        person = holder(self.desk.session.plan, seat.id)
        if person is not None:
            return person.name
        return seat.title or self.desk.text("this seat")

    def toggle_fold(self, seat: Id | None = None) -> None:
        """Fold the branch away, or unfold it. How a chart is looked at is no change of the plan."""
        seat = self.selection.seat if seat is None else seat
        if seat is None or not direct_reports(self.desk.session.plan, seat):
            return
        if seat in self.folded:
            self.folded.remove(seat)
        else:
            self.folded.add(seat)
        self.refolded.emit()

    def _welcome(self, change: Change) -> None:
        seat = next(e.id for e in change if e.before is None and e.kind is Seat)
        self.selection.choose(seat)
        self.added.emit(seat)
