"""What is chosen on the chart, to be read and edited in place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.domain.links import Link
from planner.domain.org import Seat, holder, tenure_by_seat
from planner.domain.record import Id
from planner.ui.chart.advice import Advice, WhyKey
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.group_fields import GroupFields
from planner.ui.chart.link_fields import LinkCard, LinkFields
from planner.ui.chart.next_contact import ContactButtons, NextContact
from planner.ui.chart.part_fields import PartFields
from planner.ui.chart.seat_fields import SeatFields
from planner.ui.chart.tenure_fields import TenureFields
from planner.ui.chart.who_now import WhoNow
from planner.ui.fields import LineEdit
from planner.ui.label import Caption
from planner.ui.person_dialog import PersonButton

WIDTH = 318


class Inspector(QFrame):
    """Name, title, why key now, the part in the chosen purchase, advice, and the seat's data."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        desk = deeds.desk
        self._deeds, self._desk = deeds, desk
        self._seat: Id | None = None
        self._purchase: Id | None = None
        self.setProperty("kind", "inspector")
        self.setAccessibleName(desk.text("Details of the chosen seat"))
        self.setFixedWidth(desk.theme.px(WIDTH))
        self.name = LineEdit(desk.text("Full name"), hint=desk.text("Name of who sits here"))
        self.title = LineEdit(desk.text("Job title"), hint=desk.text("Job title of the seat"))
        self.since = Caption()
        self.why = WhyKey(desk)
        self.part = PartFields(desk)
        self.advice = Advice(desk)
        self.next = NextContact(desk)
        self.data = SeatFields(deeds)
        self.lines = LinkFields(deeds)
        self.times = TenureFields(deeds)
        self.group = GroupFields(deeds)
        self.line = LinkCard(deeds)
        self.everything = PersonButton(desk)
        self.buttons = ContactButtons(desk)
        self.nothing = WhoNow(desk)
        self._arrange()
        self.nothing.asked.connect(deeds.selection.choose)
        self.name.settled.connect(self._set_name)
        self.title.settled.connect(self._set_title)

    def _arrange(self) -> None:
        px = self._desk.theme.px
        large = QFont(self.font())
        large.setPixelSize(px(17))
        large.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(large)
        for field in (self.name, self.title):
            field.setProperty("kind", "bare")
        self._body = QWidget()
        self._body.setProperty("kind", "scrolled")
        body = QVBoxLayout(self._body)
        body.setContentsMargins(px(18), px(14), px(18), px(18))
        body.setSpacing(px(12))
        head = QVBoxLayout()
        head.setSpacing(0)
        for widget in (self.name, self.title, self.since):
            head.addWidget(widget)
        body.addLayout(head)
        for part in self._parts():
            body.addWidget(part)
        body.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch()
        self._scroll = _scrolling(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.nothing, stretch=1)
        column.addWidget(self.group)
        column.addWidget(self.line)
        column.addWidget(self._scroll, stretch=1)
        column.addStretch()
        column.addWidget(self.buttons)

    def _parts(self) -> list[QWidget]:
        judged = [self.why, self.next, self.part, self.advice]
        return [*judged, self.data, self.lines, self.times]

    def show_seat(self, seat: Id | None, purchase: Id | None) -> None:
        """Show the seat as the plan has it. What is being typed stays, unless the seat changes."""
        plan = self._desk.session.plan
        found = plan.find(Seat, seat)
        if seat != self._seat:
            self._drop_typing()
        self._seat, self._purchase = seat, purchase
        link = plan.find(Link, self._deeds.selection.link)
        self.line.show_link(link)
        self._show_nothing(wanted=found is None and link is None)
        chosen = self._deeds.selection.seats
        several = len(chosen) > 1
        self.group.setVisible(several)
        self._scroll.setVisible(found is not None and not several)
        if several:
            self.group.show_seats(chosen, purchase)
            return
        person = holder(plan, found.id) if found is not None else None
        self.buttons.show_seat(found, person, purchase)
        if found is None:
            return
        who = person.id if person else found.id
        self.name.show_words(person.name if person else "")
        self.title.show_words(found.title)
        self._show_since(found)
        self.why.show_seat(purchase, found.id)
        self.part.show_part(purchase, who)
        self.advice.show_part(purchase, found.id, who)
        self.next.show_person(found.account, person)
        self.data.show_seat(found, person)
        self.lines.show_person(person)
        self.times.show_seat(found)
        self.everything.show_person(person)

    def _show_nothing(self, *, wanted: bool) -> None:
        """Nothing is chosen: tell who matters."""
        self.nothing.setVisible(wanted)
        if wanted:
            self.nothing.show_purchase(self._purchase)

    def _show_since(self, seat: Seat) -> None:
        tenure = tenure_by_seat(self._desk.session.plan).get(seat.id)
        since = tenure.since if tenure else None
        words = self._desk.text("since {day}", day=self._desk.day(since)) if since else ""
        self.since.setVisible(bool(words))
        self.since.setText(words)

    def _drop_typing(self) -> None:
        """What was typed for one seat must never land on another."""
        typing = QApplication.focusWidget()
        if typing is not None and self.isAncestorOf(typing):
            typing.blockSignals(True)  # noqa: FBT003 - Qt's
            typing.clearFocus()
            typing.blockSignals(False)  # noqa: FBT003 - Qt's

    def _set_name(self, name: str) -> None:
        if self._seat is None:
            return
        try:
            self._deeds.rename(self._seat, name)
        finally:  # an empty name is refused or ignored: show the one that stands
            self.show_seat(self._seat, self._purchase)

    def _set_title(self, title: str) -> None:
        if self._seat is not None:
            self._deeds.retitle(self._seat, title)


def _scrolling(body: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(body)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
