"""Who decides the stage: the heaviest people with role, weight and stance."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.key_person import Standing, Weighing
from planner.domain.parts import called
from planner.domain.processes import ROLE_WORDS
from planner.domain.roles import STANCE_WORDS, Stance
from planner.domain.text import text
from planner.session.resources import playbooks_of
from planner.ui.chart.colouring import STANCE_TONES
from planner.ui.desk import Desk
from planner.ui.elided import Elided
from planner.ui.label import Heading, Hint, Label, Pill
from planner.ui.rows import filled

MOST = 3


class Deciders(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._reason = Hint()
        self._how = Hint()
        self._next = Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(6))
        column.addWidget(Heading(desk.text("Who decides this stage")))
        column.addLayout(self._list)
        for hint in (self._reason, self._how, self._next):
            column.addWidget(hint)

    def show_standing(self, now: Standing) -> None:
        desk = self._desk
        filled(self._list, self._rows(now))
        self._reason.setText(desk.say(now.key.reason if now.key else NOBODY))
        self._reason.setVisible(now.key is not None or not now.ranked)  # of one that is over: none
        self._show_how(now)
        self._next.setVisible(now.next_stage is not None)
        if now.next_stage is not None:
            after = f"{now.next_stage.place} {now.next_stage.name.said(desk.language.code)}"
            if now.next_key is None:
                self._next.setText(desk.text("Next, {stage}: nobody yet", stage=after))
            else:
                name = desk.say(called(now.next_key.seat, now.next_key.person))
                self._next.setText(desk.text("Next, {stage}: {name}", stage=after, name=name))

    def _show_how(self, now: Standing) -> None:
        """What the playbook says of the role that matters most here."""
        desk = self._desk
        role = now.key.role if now.key else None
        own = None if role is None else playbooks_of(desk.session.plan).get(role)
        do = "" if own is None else own.do.said(desk.language.code)
        self._how.setVisible(bool(do))
        if role is not None:
            self._how.setText(
                desk.text("{role}, what to do: {do}", role=desk.say(ROLE_WORDS[role]), do=do)
            )

    def _rows(self, now: Standing) -> Iterator[QWidget]:
        among = list(now.ranked)
        if now.key is not None:
            among = [now.key, *(w for w in among if w.seat.id != now.key.seat.id)]
        for n, weighing in enumerate(among[:MOST]):
            if n:
                rule = QFrame()
                rule.setProperty("kind", "rule")
                yield rule
            yield self._row(weighing)

    def _row(self, weighing: Weighing) -> QWidget:
        desk, px = self._desk, self._desk.theme.px
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, px(4), 0, px(4))
        row.setSpacing(px(12))
        names = QVBoxLayout()
        names.setSpacing(0)
        name = Elided(desk.say(called(weighing.seat, weighing.person)), kind="heading")
        part = Elided(self._part(weighing), kind="hint")
        names.addWidget(name)
        names.addWidget(part)
        row.addLayout(names, 1)
        weight = Label(str(weighing.weight))
        weight.setAccessibleName(desk.text("Weight {n}", n=weighing.weight))
        row.addWidget(weight, 0, Qt.AlignmentFlag.AlignVCenter)
        stance = weighing.noted.stance if weighing.noted else Stance.UNKNOWN
        row.addWidget(Pill(desk.say(STANCE_WORDS[stance]), STANCE_TONES[stance]))
        return holder

    def _part(self, weighing: Weighing) -> str:
        say, said = self._desk.say, []
        if weighing.role is not None:
            said.append(say(ROLE_WORDS[weighing.role]))
        if weighing.veto:
            said.append(say(text("veto")))
        if weighing.pinned:
            said.append(say(text("pinned")))
        if weighing.person is None:
            said.append(say(text("not known yet") if weighing.seat.unknown else text("vacant")))
        return " · ".join(said)


NOBODY = text("Nobody with a role matters in this stage yet. Mark people on the roles page.")
