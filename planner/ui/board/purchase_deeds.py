"""What can be done with the chosen purchase: on to its next stage, won, lost, its key person
pinned, its chart opened."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain import purchases
from planner.domain.key_person import standing
from planner.domain.org import Seat, holder, seats
from planner.domain.parts import called
from planner.domain.plan import Plan
from planner.domain.purchases import Outcome, Passing, Purchase, next_stage
from planner.domain.record import Id
from planner.domain.text import text
from planner.ui.board.asking import Asking
from planner.ui.board.passing import PassingBar
from planner.ui.button import Button
from planner.ui.chart.faces import one_line, titled
from planner.ui.desk import Desk
from planner.ui.place import Place


class PurchaseDeeds(QWidget):
    """A row of buttons, and below it the question that one of them needs answered first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._purchase: Purchase | None = None
        theme = desk.theme
        self.chart = Button(desk.text("Org chart"), icon=theme.icon("network"))
        self.roles = Button(desk.text("Roles"), icon=theme.icon("users-round"))
        self.pin = Button(desk.text("Pin key person"), icon=theme.icon("pin"))
        self.unpin = Button(desk.text("Unpin"), icon=theme.icon("x"))
        self.onward = Button("", kind="primary", icon=theme.icon("arrow-right", "on_accent"))
        self.won = Button(desk.text("Won"), icon=theme.icon("check"))
        self.lost = Button(desk.text("Lost"), icon=theme.icon("ban"))
        self.reopen = Button(desk.text("Reopen"), icon=theme.icon("undo-2"))
        self.asking = Asking(desk)
        self.passing = PassingBar(desk)
        for rare in (self.unpin, self.reopen):
            rare.hide()  # before the row is measured: it would stay as wide
        self._lay_out()
        self.chart.clicked.connect(self._open_chart)
        self.roles.clicked.connect(self._open_roles)
        self.pin.clicked.connect(self._ask_pin)
        self.unpin.clicked.connect(self._unpin)
        self.onward.clicked.connect(self._go_onward)
        self.passing.passed.connect(self._move_on)
        self.won.clicked.connect(self._ask_won)
        self.lost.clicked.connect(self._ask_lost)
        self.reopen.clicked.connect(self._reopen)
        self.asking.answered.connect(self._answered)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._desk.theme.px(8))
        for button in (self.chart, self.roles, self.pin, self.unpin):
            row.addWidget(button)
        row.addStretch()
        for button in (self.onward, self.won, self.lost, self.reopen):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asking)
        column.addWidget(self.passing)
        column.addLayout(row)

    def show_purchase(self, purchase: Purchase) -> None:
        before, self._purchase = self._purchase, purchase
        if before is not None and before.id != purchase.id:
            self.asking.hide()
            self.passing.give_up()
        self.passing.refresh()
        running = purchase.outcome is Outcome.OPEN
        for button in (self.won, self.lost, self.pin):
            button.setVisible(running)
        self.unpin.setVisible(running and purchase.pinned is not None)
        self.reopen.setVisible(not running)
        self._show_onward(purchase, running=running)

    def _show_onward(self, purchase: Purchase, *, running: bool) -> None:
        """The button says where it leads; after the last stage there is only an outcome."""
        stage = next_stage(self._desk.session.plan, purchase) if running else None
        self.onward.setVisible(stage is not None)
        if stage is not None:
            name = stage.name.said(self._desk.language.code)
            says = self._desk.text
            self.onward.setText(says("Next: {number} {stage}", number=stage.place, stage=name[:24]))
            self.onward.explain(
                says("Go on to stage {number}, {stage}", number=stage.place, stage=name)
            )

    @property
    def _id(self) -> Id:
        return Id(0) if self._purchase is None else self._purchase.id

    @property
    def _account(self) -> Id:
        return Id(0) if self._purchase is None else self._purchase.account

    def _open_chart(self) -> None:
        self._go("chart")

    def _open_roles(self) -> None:
        self._go("roles")

    def _go(self, tab: str) -> None:
        self._desk.go(Place("account", account=self._account, purchase=self._id, tab=tab))

    def _go_onward(self) -> None:
        stage = (
            None if self._purchase is None else next_stage(self._desk.session.plan, self._purchase)
        )
        if self._purchase is None or stage is None:
            return
        self.asking.hide()
        if not self.passing.ask(self._purchase, stage.id):
            self._move_on(self._id, stage.id, purchases.NOTHING_SAID)

    def _move_on(self, purchase: Id, stage: Id, passing: Passing) -> None:
        session = self._desk.session
        session.do(purchases.advance, purchase, stage, on=session.today, passing=passing)

    def _ask_won(self) -> None:
        desk = self._desk
        self.asking.ask("won", desk.text("Won. What decided it?"), desk.text("Mark as won"))

    def _ask_lost(self) -> None:
        desk = self._desk
        self.asking.ask("lost", desk.text("Lost. Why?"), desk.text("Mark as lost"))

    def _ask_pin(self) -> None:
        desk = self._desk
        among = candidates(desk, self._purchase) if self._purchase else []
        if not among:
            desk.tell(NO_SEATS)
            return
        question = desk.text("Who is key, and why?")
        self.asking.ask_for_seat("pin", question, desk.text("Pin"), among)

    def _unpin(self) -> None:
        self._desk.session.do(purchases.pin_key, self._id, None)

    def _reopen(self) -> None:
        self._desk.session.do(purchases.close_purchase, self._id, Outcome.OPEN)

    def _answered(self, what: str, seat: Id | None, reason: str) -> None:
        session = self._desk.session
        if what == "pin":
            session.do(purchases.pin_key, self._id, seat, reason=reason)
        else:
            session.do(purchases.close_purchase, self._id, Outcome(what), reason=reason)
        self.asking.hide()


NO_SEATS = text("This account has no seats yet. Draw its org chart first.")


def candidates(desk: Desk, purchase: Purchase) -> list[tuple[Id, str]]:
    """Every seat that may be pinned, those who weigh something first."""
    plan: Plan = desk.session.plan
    ranked = [w.seat for w in standing(plan, purchase.id).ranked]
    known = {seat.id for seat in ranked}
    rest = [s for s in seats(plan, purchase.account) if s.id not in known]
    return [(seat.id, _named(desk, plan, seat)) for seat in (*ranked, *rest)]


def _named(desk: Desk, plan: Plan, seat: Seat) -> str:
    person = holder(plan, seat.id)
    name = desk.say(called(seat, person))
    if person is None or not titled(seat):
        return one_line(name)
    return one_line(f"{name} · {titled(seat)}")
