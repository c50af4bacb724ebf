"""Beside the chart while nothing on it is chosen: who matters now, why, and what is not known."""

from collections.abc import Iterator
from functools import partial
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.insight import Insight, insight
from planner.domain.key_person import Weighing
from planner.domain.parts import called
from planner.domain.processes import ROLE_WORDS
from planner.domain.purchases import OUTCOME_WORDS, Outcome, Purchase
from planner.domain.record import Id
from planner.domain.unknowns import Gap, gaps
from planner.domain.warnings import SEVERITY_WORDS
from planner.ui.board.card_faces import TONES
from planner.ui.button import Button, IconButton
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.label import Caption, Heading, Hint, Label, Pill
from planner.ui.rows import filled, pilled, scrolled

MOST_WARNINGS, MOST_GAPS = 2, 5


class WhoNow(QWidget):
    """The purchase at a glance; `asked` carries a seat that is to be chosen on the chart."""

    asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(desk.text("Who matters now"))
        px = desk.theme.px
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(px(18), px(14), px(18), px(18))
        self._rows.setSpacing(px(8))
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._rows)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(inside, self.accessibleName()))

    def show_purchase(self, id: Id | None) -> None:
        """What the plan says today; without a purchase only how to begin."""
        purchase = self._desk.session.plan.find(Purchase, id)
        rows = self._without() if purchase is None else self._about(purchase)
        filled(self._rows, rows)

    def _without(self) -> Iterator[QWidget]:
        yield Hint(self._desk.text("Choose a box on the chart to see and edit it here."))

    def _about(self, purchase: Purchase) -> Iterator[QWidget]:
        desk = self._desk
        known = insight(desk.session.plan, purchase.id, desk.session.today)
        yield Label(one_line(purchase.name), kind="title", wraps=True)
        if purchase.outcome is Outcome.OPEN:
            stage = known.now.stage
            said = stage.name.said(desk.language.code)
            words = desk.text("Stage {number} · {stage}", number=stage.place, stage=said)
            yield _line(Pill(words, "accent"))
            yield from self._who(known)
            yield from self._warned(known)
            yield from self._not_known(purchase)
        else:
            yield _line(Pill(desk.say(OUTCOME_WORDS[purchase.outcome])))
        yield from self._without()

    def _who(self, known: Insight) -> Iterator[QWidget]:
        """The key person in a card of their own, the next ones below it."""
        desk, now = self._desk, known.now
        if now.key is None:
            yield Hint(desk.text("Nobody is known who decides this stage."))
            return
        card = QFrame()
        card.setProperty("kind", "note")
        inside, px = QVBoxLayout(card), desk.theme.px
        inside.setContentsMargins(px(12), px(10), px(12), px(10))
        inside.setSpacing(px(4))
        inside.addWidget(Heading(desk.text("Key now")))
        inside.addWidget(self._person(now.key))
        inside.addWidget(Hint(desk.say(now.key.reason)))
        yield card
        if now.runner_up is not None:
            yield self._person(now.runner_up, desk.text("Second in this stage"))
        if now.next_key is not None and now.next_stage is not None:
            stage = now.next_stage.name.said(desk.language.code)
            words = desk.text("Key in the next stage, {stage}", stage=stage)
            yield self._person(now.next_key, words)

    def _person(self, weighing: Weighing, caption: str = "") -> QWidget:
        """The name, which chooses the box, and the role that makes them matter."""
        name = one_line(self._desk.say(called(weighing.seat, weighing.person)))
        role = "" if weighing.role is None else self._desk.say(ROLE_WORDS[weighing.role])
        button = Button(name.replace("&", "&&")[:40], kind="link")
        button.explain(self._desk.text("Show {who} on the chart", who=name))
        button.clicked.connect(partial(self.asked.emit, weighing.seat.id))
        line = _line(button, Label(role, kind="hint"))
        return _captioned(caption, line) if caption else line

    def _warned(self, known: Insight) -> Iterator[QWidget]:
        for warned in known.warnings[:MOST_WARNINGS]:
            pill = self._desk.say(SEVERITY_WORDS[warned.severity])
            said = Label(self._desk.say(warned.text), wraps=True)
            yield pilled(pill, TONES[warned.severity], said, self._desk.theme.px(8))

    def _not_known(self, purchase: Purchase) -> Iterator[QWidget]:
        desk = self._desk
        found = gaps(desk.session.plan, purchase.id, desk.session.today)
        some = list(islice(found, MOST_GAPS + 1))
        yield Caption(desk.text("Not known"))
        if not some:
            yield Hint(desk.text("Nothing is open: everybody is met, and no judgement is old."))
        yield from (self._gap(gap) for gap in some[:MOST_GAPS])
        if len(some) > MOST_GAPS:
            yield Hint(desk.text("More is asked on the roles page."))

    def _gap(self, gap: Gap) -> QWidget:
        words = Label(self._desk.say(gap.text), wraps=True)
        if gap.seat is None:
            return words
        name = self._desk.text("Show on the chart: {what}", what=self._desk.say(gap.text))
        go = IconButton(self._desk.theme.icon("arrow-right"), name)
        go.clicked.connect(partial(self.asked.emit, gap.seat))
        return _line(words, go, stretched=0)


def _captioned(caption: str, widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Caption(caption))
    column.addWidget(widget)
    return holder


def _line(*widgets: QWidget, stretched: int | None = None) -> QWidget:
    """Side by side, from the left; one may take the room that is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for n, widget in enumerate(widgets):
        row.addWidget(widget, 1 if n == stretched else 0)
    if stretched is None:
        row.addStretch()
    return holder
