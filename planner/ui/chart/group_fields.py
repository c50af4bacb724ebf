"""The inspector while several seats are chosen: what can be done to all of them at once."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain import several
from planner.domain.org import FUNCTION_WORDS, Function, Seat
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.record import Id
from planner.domain.roles import STANCE_WORDS, Knowledge, Stance, involvement
from planner.ui.button import Button
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.toggles import Toggles
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Caption, Heading, Hint


class GroupFields(QWidget):
    """Each field is one change for all of the chosen seats."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        desk = deeds.desk
        self._deeds, self._desk = deeds, desk
        self._seats: tuple[Id, ...] = ()
        self._purchase: Id | None = None
        self.setAccessibleName(desk.text("Several seats"))
        self.heading = Heading("")
        self.department = LineEdit(desk.text("Department"))
        functions: list[tuple[Function | None, str]] = [(None, desk.text("Different ones"))]
        functions += [(f, desk.say(words)) for f, words in FUNCTION_WORDS.items()]
        self.function: Choice[Function | None] = Choice(desk.text("Function"), functions)
        stances: list[tuple[Stance | None, str]] = [(None, desk.text("Different ones"))]
        stances += [(s, desk.say(words)) for s, words in STANCE_WORDS.items()]
        self.stance: Choice[Stance | None] = Choice(desk.text("Stance"), stances)
        said = [(role, desk.say(ROLE_WORDS[role])) for role in BuyingRole]
        self.roles: Toggles[BuyingRole] = Toggles(desk, desk.text("Role in this purchase"), said)
        self.remove = Button(desk.text("Delete them"), kind="danger")
        self._of_purchase = [Caption(desk.text("Stance")), self.stance, self.roles]
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        px = self._desk.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(18), px(18), px(18))
        column.setSpacing(px(6))
        hint = self._desk.text("What is set here is set for all of them, and undone at once.")
        for widget in (
            self.heading,
            Hint(hint),
            Caption(self._desk.text("Department")),
            self.department,
            Caption(self._desk.text("Function")),
            self.function,
            *self._of_purchase,
            self.remove,
        ):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.department.settled.connect(self._deeds.set_department)
        self.function.chosen.connect(self._set_function)
        self.stance.chosen.connect(self._set_stance)
        self.roles.turned.connect(self._set_role)
        self.remove.clicked.connect(self._deeds.remove)

    def show_seats(self, seats: tuple[Id, ...], purchase: Id | None) -> None:
        plan = self._desk.session.plan
        found = [seat for id in seats if (seat := plan.find(Seat, id)) is not None]
        self._seats, self._purchase = tuple(s.id for s in found), purchase
        self.heading.setText(self._desk.text("{n} seats", n=len(found)))
        departments, functions = {s.department for s in found}, {s.function for s in found}
        self.department.show_words(departments.pop() if len(departments) == 1 else "")
        self.function.show_value(functions.pop() if len(functions) == 1 else None)
        for widget in self._of_purchase:
            widget.setVisible(purchase is not None)
        if purchase is not None:
            self._show_parts(purchase)

    def _show_parts(self, purchase: Id) -> None:
        plan = self._desk.session.plan
        noted = [involvement(plan, purchase, who) for who in several.people_of(plan, self._seats)]
        stances = {i.stance if i else Stance.UNKNOWN for i in noted}
        self.stance.show_value(stances.pop() if len(stances) == 1 else None)
        shared = [role for role in BuyingRole if all(i and role in i.roles for i in noted)]
        self.roles.show_values(shared)

    def _set_function(self, function: Function | None) -> None:
        if function is not None:
            self._deeds.set_function(function)

    def _set_stance(self, stance: Stance | None) -> None:
        if stance is None or self._purchase is None:
            return
        known = Knowledge(on=self._desk.session.today)
        self._desk.session.do(
            several.involve_several,
            self._purchase,
            self._seats,
            stance=stance,
            stance_known=Knowledge() if stance is Stance.UNKNOWN else known,
        )

    def _set_role(self, role: BuyingRole, on: bool) -> None:  # noqa: FBT001 - a toggle calls it
        if self._purchase is not None:
            session = self._desk.session
            session.do(several.set_role_of_several, self._purchase, self._seats, role, on=on)
