"""What the user does to the chart, the same from the drawing, the outline and the inspector.

Each deed is one command of the domain; no rule of the chart stands here.
"""

from PySide6.QtCore import QObject, Signal

from planner.domain import bosses, charting, links, rearranging, several, tenures
from planner.domain.links import LinkKind
from planner.domain.org import Function, Seat, direct_reports, holder, managers_above, roots, seats
from planner.domain.record import Change, Id
from planner.ui.chart.clipboard import Clipboard
from planner.ui.chart.fate import FATE, Fate, asked_fate
from planner.ui.chart.selection import Selection
from planner.ui.desk import Desk


class Deeds(QObject):
    """Deeds on the chosen seat of one account. `added` tells of a seat that wants a name now."""

    added = Signal(object)
    refolded = Signal()

    def __init__(self, desk: Desk, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.selection = desk, selection
        self.clipboard = Clipboard(desk)
        self.account = Id(0)
        self.purchase: Id | None = None
        self.link_kind = LinkKind.INFLUENCE
        self.folded: set[Id] = set()
        self.top: Id | None = None

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
        """Move the seat; where it is one of several chosen ones, all of them."""
        chosen = self.selection.seats
        if seat in chosen and len(chosen) > 1:
            self.desk.session.do(several.move_seats, chosen, under, before=before)
        else:
            self.desk.session.do(charting.move_seat, seat, under, before=before)

    def step_left(self) -> None:
        self._step(-1)

    def step_right(self) -> None:
        self._step(1)

    def _step(self, step: int) -> None:
        if self.selection.seat is not None:
            self.desk.session.do(rearranging.step_aside, self.selection.seat, step)

    def step_up(self) -> None:
        if self.selection.seat is not None:
            self.desk.session.do(rearranging.step_up, self.selection.seat)

    def step_down(self) -> None:
        """Under the seat on its left, whose branch must then be seen."""
        if self.selection.seat is not None:
            change = self.desk.session.do(rearranging.step_down, self.selection.seat)
            self.unfold_to(self.selection.seat if change.edits else Id(0))

    def copy(self) -> None:
        if self.selection.seats:
            self.clipboard.copy(self.selection.seats, self.purchase)

    def cut(self) -> None:
        """The seats stay where they are until they are pasted."""
        if self.selection.seats:
            self.clipboard.cut(self.selection.seats, self.purchase)
            self.refolded.emit()

    def paste(self) -> None:
        """Below the chosen seat; with nothing chosen at the top."""
        under = self.selection.seat
        change = self.clipboard.paste(self.account, under, self.purchase)
        if under is not None:
            self.folded.discard(under)
            self.refolded.emit()
        new = [e.id for e in change if e.before is None and e.kind is Seat]
        if new:
            self.selection.choose(new[0])

    def second_boss(self, seat: Id, boss: Id | None) -> None:
        self.desk.session.do(bosses.set_second_boss, seat, boss)

    def put_outside(self, outside: bool) -> None:  # noqa: FBT001 - a switch calls it
        if self.selection.seat is not None:
            self.desk.session.do(bosses.set_outside, self.selection.seat, outside=outside)

    def move_person(self, from_: Id, to: Id) -> None:
        """Whoever sits on the one seat goes to the other; two holders change places."""
        session = self.desk.session
        if holder(session.plan, to) is None:
            session.do(tenures.move_person, from_, to, on=session.today)
        else:
            session.do(tenures.swap_people, from_, to, on=session.today)

    def link(self, from_: Id, to: Id) -> None:
        """Draw a line between the holders of two seats, of the kind drawn last."""
        plan = self.desk.session.plan
        one, other = links.holder_to_link(plan, from_), links.holder_to_link(plan, to)
        self.desk.session.do(links.add_link, self.link_kind, one, other)

    def set_function(self, function: Function) -> None:
        self.desk.session.do(several.edit_seats, self.selection.seats, function=function)

    def set_department(self, department: str) -> None:
        words = department.strip()
        self.desk.session.do(several.edit_seats, self.selection.seats, department=words)

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
        """Remove the chosen line, or the chosen seats. Only where others report to them is there
        anything to ask, and that once: the answer is remembered."""
        if self.selection.link is not None:
            self.desk.session.do(links.remove_link, self.selection.link)
            return
        plan, chosen = self.desk.session.plan, self.selection.seats
        seat = plan.find(Seat, self.selection.seat)
        if seat is None:
            return
        reports = {r.id for s in chosen for r in direct_reports(plan, s)} - {*chosen}
        fate = self._fate(seat, len(reports)) if reports else Fate.MOVE_UP
        if fate is not Fate.STAY:
            self.remove_with(fate)

    def remove_with(self, fate: Fate) -> None:
        chosen, session = self.selection.seats, self.desk.session
        if len(chosen) > 1:
            session.do(several.remove_seats, chosen, along=fate is Fate.GO_ALONG)
        elif fate is Fate.GO_ALONG:
            session.do(charting.remove_branch, chosen[0])
        else:
            session.do(charting.remove_seat, chosen[0])

    def _fate(self, seat: Seat, reports: int) -> Fate:
        kept = self.desk.settings.remembered(FATE)
        if kept in (Fate.MOVE_UP.value, Fate.GO_ALONG.value):
            return Fate(kept)
        fate = asked_fate(self.desk, self.called(seat), reports)
        if fate is not Fate.STAY:
            self.desk.settings.remember(FATE, fate.value)
        return fate

    def remove_moving_up(self) -> None:
        self._settle_fate(Fate.MOVE_UP)

    def remove_branch(self) -> None:
        self._settle_fate(Fate.GO_ALONG)

    def _settle_fate(self, fate: Fate) -> None:
        """Said by name, the answer is the one that Delete gives from now on."""
        if self.selection.seat is not None:
            self.desk.settings.remember(FATE, fate.value)
            self.remove_with(fate)

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
