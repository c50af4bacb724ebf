"""What a click or a key in the matrix does to the plan."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QModelIndex, QObject, Qt

from planner.domain import roles
from planner.domain.org import name_of
from planner.domain.processes import BuyingRole
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
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.roles.choices import Choices, Option
from planner.ui.roles.columns import At, judged, role_at, settled
from planner.ui.roles.model import ROW
from planner.ui.roles.rows import AnyRow, Nobody, Row, nearest
from planner.ui.roles.view import RolesView

MOST_CANDIDATES = 12
COACH = "coach"


class RoleDeeds(QObject):
    """Every choice is one undoable change. `purchase` is the one whose roles are shown."""

    def __init__(self, desk: Desk, view: RolesView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self.purchase = Id(0)
        self.menu: Choices | None = None
        self._about: tuple[Id, int] = (Id(0), 0)
        view.opened.connect(self._open)
        view.power_asked.connect(self.toggle_power)
        view.influence_asked.connect(self.set_influence)
        view.coach_asked.connect(self.toggle_coach)
        view.powers_asked.connect(self._offer_powers)

    def _open(self, index: QModelIndex) -> None:
        row: AnyRow = index.data(ROW)
        role = role_at(index.column())
        if isinstance(row, Nobody):
            self._offer_people(index, row, role or row.pressing)
        elif role is not None:
            on = role not in row.roles
            self._desk.session.do(roles.set_role, self.purchase, row.who, role, on=on)
        elif index.column() != At.WEIGHT:
            self._offer(index, row)

    # Values of a cell

    def _offer(self, index: QModelIndex, row: Row) -> None:
        at = At(index.column())
        options = {
            At.STANCE: self._stances,
            At.INFLUENCE: self._influences,
            At.COVERAGE: self._coverages,
            At.KNOWN: self._knowns,
        }[at](row.noted)
        self._pop_up(index, (row.who, at), options)

    def _stances(self, noted: Involvement | None) -> Iterator[Option]:
        now = noted.stance if noted else Stance.UNKNOWN
        yield from ((s, self._desk.say(STANCE_WORDS[s]), s is now) for s in Stance)

    def _influences(self, noted: Involvement | None) -> Iterator[Option]:
        now = noted.influence if noted else 0
        yield from ((n, str(n), n == now) for n in range(5, 0, -1))
        yield 0, self._desk.text("Not known"), now == 0

    def _coverages(self, noted: Involvement | None) -> Iterator[Option]:
        now = noted.coverage if noted else Coverage.NONE
        yield from ((c, self._desk.say(COVERAGE_WORDS[c]), c is now) for c in Coverage)

    def _knowns(self, noted: Involvement | None) -> Iterator[Option]:
        sure = bool(judged(noted)) and all(k.confirmed for k in judged(noted))
        yield True, self._desk.text("Confirmed today"), sure
        yield False, self._desk.text("Only assumed"), bool(judged(noted)) and not sure

    def _take(self, value: object, on: bool) -> None:  # noqa: FBT001 - a Qt signal sends it so
        who, at = self._about
        today = self._desk.session.today
        if at == At.PERSON:
            self._take_power(who, value, on=on)
        elif role := role_at(at):
            self._assign(value, role)
        elif at == At.INFLUENCE and isinstance(value, int):
            self.set_influence(who, value)
        elif isinstance(value, Stance):
            known = Knowledge(on=today) if value is not Stance.UNKNOWN else Knowledge()
            self._involve(who, stance=value, stance_known=known)
        elif isinstance(value, Coverage):
            met = value is not Coverage.NONE  # whom we met we know ourselves
            known = Knowledge(confirmed=True, on=today) if met else Knowledge()
            self._involve(who, coverage=value, coverage_known=known)
        elif isinstance(value, bool):
            noted = roles.involvement(self._desk.session.plan, self.purchase, who)
            if noted is not None:
                self._involve(who, **settled(noted, today, confirmed=value))

    def set_influence(self, who: Id, influence: int) -> None:
        known = Knowledge(on=self._desk.session.today) if influence else Knowledge()
        self._involve(who, influence=influence, influence_known=known)

    # Powers and the coach

    def toggle_power(self, who: Id, power: Power) -> None:
        noted = roles.involvement(self._desk.session.plan, self.purchase, who)
        now = noted.powers if noted else frozenset()
        self._involve(who, powers=now ^ {power})

    def toggle_coach(self, who: Id) -> None:
        noted = roles.involvement(self._desk.session.plan, self.purchase, who)
        self._involve(who, coach=not (noted and noted.coach))

    def _offer_powers(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            noted = row.noted
            powers = noted.powers if noted else frozenset()
            options: list[Option] = [
                (p, self._desk.say(POWER_WORDS[p]), p in powers) for p in Power
            ]
            options.append((COACH, self._desk.text("Our coach"), bool(noted and noted.coach)))
            self._pop_up(index, (row.who, At.PERSON), options)

    def _take_power(self, who: Id, value: object, *, on: bool) -> None:
        if value == COACH:
            self._involve(who, coach=on)
        elif isinstance(value, Power):
            self.toggle_power(who, value)

    # A role that nobody plays

    def _offer_people(self, index: QModelIndex, row: Nobody, role: BuyingRole) -> None:
        if role not in row.missing:
            return
        model = self._view.model()
        found = [model.index(n, 0).data(ROW) for n in range(model.rowCount())]
        everyone = [r for r in found if isinstance(r, Row)]
        near = nearest(role, everyone)
        among = [*near, *(r for r in everyone if r not in near)][:MOST_CANDIDATES]
        column = At.FIRST_ROLE + list(BuyingRole).index(role)
        options: list[Option] = [(r.who, self._called(r), False) for r in among]
        self._pop_up(index, (Id(0), column), options)

    def _called(self, row: Row) -> str:
        name = self._desk.say(name_of(self._desk.session.plan, row.seat))
        return one_line(f"{name} · {row.seat.title}" if row.seat.title else name)[:80]

    def _assign(self, value: object, role: BuyingRole) -> None:
        if isinstance(value, int):
            self._desk.session.do(roles.set_role, self.purchase, Id(value), role, on=True)

    def _involve(self, who: Id, **fields: object) -> None:
        self._desk.session.do(roles.involve, self.purchase, who, **fields)

    def _pop_up(self, index: QModelIndex, about: tuple[Id, int], options: Iterable[Option]) -> None:
        self._about = about
        words = self._view.model().headerData(index.column(), Qt.Orientation.Horizontal)
        self.menu = Choices(self._desk, self._view, str(words))
        self.menu.offer(options)
        self.menu.chosen.connect(self._take)
        rect = self._view.visualRect(index)
        self.menu.pop_up(self._view.viewport().mapToGlobal(rect.bottomLeft()))
