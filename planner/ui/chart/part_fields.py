"""The inspector's part about a purchase: roles, powers, coach, and what we believe."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain import roles
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.record import Id
from planner.domain.roles import (
    COVERAGE_WORDS,
    POWER_WORDS,
    STANCE_WORDS,
    Coverage,
    Involvement,
    Knowledge,
    Power,
    Stance,
)
from planner.ui.chart.judgement import Judgement
from planner.ui.chart.toggles import Toggles
from planner.ui.desk import Desk
from planner.ui.label import Hint


class PartFields(QWidget):
    """Edits the part that `who` (a person, or a seat without a known holder) plays."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._purchase: Id | None = None
        self._who: Id | None = None
        self._nothing = Hint(
            desk.text("Roles belong to a purchase. Add one to this account to note them.")
        )
        said = [(role, desk.say(ROLE_WORDS[role])) for role in BuyingRole]
        self.roles: Toggles[BuyingRole] = Toggles(desk, desk.text("Role in this purchase"), said)
        able = [(power, desk.say(POWER_WORDS[power])) for power in Power]
        self.powers: Toggles[Power] = Toggles(desk, desk.text("Can"), able)
        self.coach = QCheckBox(desk.text("Coach"))
        self.coach.setAccessibleName(desk.text("Coach"))
        self._test = Hint(desk.text("A coach wants us in, is believed, and acts for us."))
        self.stance: Judgement[Stance] = Judgement(
            desk, desk.text("Stance"), [(s, desk.say(w)) for s, w in STANCE_WORDS.items()]
        )
        influence = [(0, desk.text("Not known"))]
        influence += [(n, desk.text("{n} of 5", n=n)) for n in range(5, 0, -1)]
        self.influence: Judgement[int] = Judgement(desk, desk.text("Influence"), influence)
        self.coverage: Judgement[Coverage] = Judgement(
            desk, desk.text("Coverage"), [(c, desk.say(w)) for c, w in COVERAGE_WORDS.items()]
        )
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._desk.theme.px(12))
        self._parts: list[QWidget] = [
            self.roles,
            self.powers,
            self._coaching(),
            self.stance,
            self.influence,
            self.coverage,
        ]
        for widget in (self._nothing, *self._parts):
            column.addWidget(widget)

    def _coaching(self) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._desk.theme.px(2))
        column.addWidget(self.coach)
        column.addWidget(self._test)
        return both

    def _connect(self) -> None:
        self.roles.turned.connect(self._set_role)
        self.powers.turned.connect(self._set_power)
        self.coach.clicked.connect(self._set_coach)
        self.stance.judged.connect(self._set_stance)
        self.influence.judged.connect(self._set_influence)
        self.coverage.judged.connect(self._set_coverage)

    def show_part(self, purchase: Id | None, who: Id) -> None:
        self._purchase, self._who = purchase, who
        self._nothing.setVisible(purchase is None)
        for part in self._parts:
            part.setVisible(purchase is not None)
        if purchase is None:
            return
        noted = roles.involvement(self._desk.session.plan, purchase, who)
        self._show(noted or Involvement(id=Id(0), purchase=purchase, person=who))

    def _show(self, noted: Involvement) -> None:
        self.roles.show_values(noted.roles)
        self.powers.show_values(noted.powers)
        self.coach.setChecked(noted.coach)
        self.stance.show_judgement(noted.stance, noted.stance_known)
        self.influence.show_judgement(noted.influence, noted.influence_known)
        self.coverage.show_judgement(noted.coverage, noted.coverage_known)

    def _set_role(self, role: BuyingRole, on: bool) -> None:  # noqa: FBT001 - a toggle calls it
        if self._purchase is not None and self._who is not None:
            self._desk.session.do(roles.set_role, self._purchase, self._who, role, on=on)

    def _set_power(self, power: Power, on: bool) -> None:  # noqa: FBT001 - a toggle calls it
        powers = self._noted_powers()
        self._involve(powers=powers | {power} if on else powers - {power})

    def _noted_powers(self) -> frozenset[Power]:
        if self._purchase is None or self._who is None:
            return frozenset()
        noted = roles.involvement(self._desk.session.plan, self._purchase, self._who)
        return noted.powers if noted else frozenset()

    def _set_coach(self, on: bool) -> None:  # noqa: FBT001 - a switch calls it
        self._involve(coach=on)

    def _set_stance(self, stance: Stance, known: Knowledge) -> None:
        if stance is Stance.UNKNOWN:
            known = Knowledge()
        self._involve(stance=stance, stance_known=known)

    def _set_influence(self, influence: int, known: Knowledge) -> None:
        self._involve(influence=influence, influence_known=known if influence else Knowledge())

    def _set_coverage(self, coverage: Coverage, known: Knowledge) -> None:
        self._involve(coverage=coverage, coverage_known=known)

    def _involve(self, **fields: object) -> None:
        if self._purchase is not None and self._who is not None:
            self._desk.session.do(roles.involve, self._purchase, self._who, **fields)
