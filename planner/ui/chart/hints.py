"""The card at the bottom left: the way in to whom we must reach, and the keys of the chart."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.entry_point import entry_function, set_entry
from planner.domain.insight import insight
from planner.domain.key_person import standing
from planner.domain.org import FUNCTION_WORDS, Function, Seat, holder, name_of
from planner.domain.purchases import Outcome, Purchase
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.way_in import MOST_ALTERNATIVES, Step, WayIn, way_in, way_through
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Caption, Hint, Label


class Hints(Card):
    """Says how to get to the chosen person, or to the key person of the purchase, from people who
    trust us. `drawn` carries the seats of the way that is to be seen on the chart; none: no way.
    While one is seen, it stays the way to the same person, whoever is chosen meanwhile."""

    drawn = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._purchase: Id | None = None
        self._chosen: Id | None = None
        self._target: Id | None = None
        self._ways: list[tuple[Step, ...]] = []
        self._at = 0
        self._caption = Caption()
        self._way = Label(wraps=True)
        self.on_chart = Button(desk.text("Show on the chart"))
        self.on_chart.setCheckable(True)
        self.others = [Button(str(n + 1)) for n in range(1 + MOST_ALTERNATIVES)]
        functions: list[tuple[Function | None, str]] = [(None, desk.text("Entry point: not said"))]
        functions += [
            (function, desk.text("Entry point: {what}", what=desk.say(words)))
            for function, words in FUNCTION_WORDS.items()
        ]
        self.entry: Choice[Function | None] = Choice(desk.text("Entry point"), functions)
        self.keys = Hint(
            desk.text(
                "Tab adds a report · Enter a colleague · drag or Alt+arrows move · Ctrl+Shift+V "
                "takes a list · Ctrl+F finds · Ctrl+Z undoes everything · F1 has all the keys"
            )
        )
        self.setAccessibleName(desk.text("Way in"))
        self._arrange()
        self.on_chart.toggled.connect(self._draw)
        self.entry.chosen.connect(self._set_entry)
        for number, button in enumerate(self.others):
            button.setCheckable(True)
            button.setAccessibleName(desk.text("Way {n}", n=number + 1))
            button.clicked.connect(partial(self._choose_way, number))

    def _arrange(self) -> None:
        px = self._desk.theme.px
        self.inside.setContentsMargins(px(14), px(10), px(14), px(10))
        self.inside.setSpacing(px(4))
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(6))
        row.addWidget(self.on_chart)
        for button in self.others:
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.entry)
        for widget in (self._caption, self._way, self._buttons, self.keys):
            self.inside.addWidget(widget)

    def show_purchase(self, purchase: Id | None, chosen: Id | None) -> None:
        """The way to the chosen seat; without one to the key person."""
        plan = self._desk.session.plan
        self._purchase = None if plan.find(Purchase, purchase) is None else purchase
        self._chosen = chosen
        if self._target is not None and not plan.has(Seat, self._target):
            self.on_chart.setChecked(False)
        self._say()

    def _say(self) -> None:
        plan, purchase = self._desk.session.plan, self._purchase
        for widget in (self._caption, self._way, self._buttons):
            widget.setVisible(purchase is not None)
        if purchase is None:
            self._show_ways([])
            return
        self.entry.show_value(entry_function(plan, purchase))
        target = self._goal(purchase)
        if target is None:
            self._caption.setText(self._desk.text("Way in to the key person"))
            running = plan.get(Purchase, purchase).outcome is Outcome.OPEN
            self._way.setText(
                self._desk.text("Nobody has a role that counts in this stage yet.")
                if running
                else self._desk.text("This purchase is over: nobody is key now.")
            )
            self._show_ways([])
            return
        name = self._called(plan.get(Seat, target))
        self._caption.setText(self._desk.text("Way in to {name}", name=self._desk.say(name)))
        trusted = self._trusted(purchase, target)
        found = trusted or way_through(plan, purchase, target)
        self._show_ways([found.steps, *found.alternatives] if found else [])
        self._way.setText(self._said(found, name, trusted=trusted is not None))

    def _trusted(self, purchase: Id, target: Id) -> WayIn | None:
        """The way to the key person is kept from plan to plan; any other is found now."""
        known = insight(self._desk.session.plan, purchase, self._desk.session.today)
        if known.way is not None and known.way.steps[-1].seat.id == target:
            return known.way
        return way_in(self._desk.session.plan, purchase, target)

    def _goal(self, purchase: Id) -> Id | None:
        if self._target is not None:
            return self._target
        plan = self._desk.session.plan
        if self._chosen is not None and plan.has(Seat, self._chosen):
            return self._chosen
        key = standing(plan, purchase).key
        return key.seat.id if key else None

    def _show_ways(self, ways: list[tuple[Step, ...]]) -> None:
        self._ways = ways
        self._at = min(self._at, max(len(ways) - 1, 0))
        self.on_chart.setEnabled(any(len(way) > 1 for way in ways) or self.on_chart.isChecked())
        for number, button in enumerate(self.others):
            button.setVisible(1 < len(ways) > number)
            button.setChecked(number == self._at)
        if self.on_chart.isChecked():
            self.drawn.emit(self.seats())

    def step(self) -> None:
        """Show the way on the chart; once it is seen the next one, and after the last none."""
        if self.on_chart.isChecked() and self._at + 1 < len(self._ways):
            self._choose_way(self._at + 1)
        else:
            self.on_chart.click()

    def seats(self) -> tuple[Id, ...]:
        """The seats of the way that is said, from where it begins."""
        return tuple(step.seat.id for step in self._ways[self._at]) if self._ways else ()

    def _said(self, found: WayIn | None, name: Text, *, trusted: bool) -> str:
        if found is None:
            return self._desk.text(
                "Nobody here trusts us yet who could lead to {name}. Say which department matches "
                "our business: the way begins there.",
                name=self._desk.say(name),
            )
        way = self._desk.say(self._path(self._ways[self._at]))
        if trusted:
            return way
        return self._desk.text("Nobody trusts us yet. Begin here: {way}", way=way)

    def _path(self, steps: tuple[Step, ...]) -> Text:
        """“Ma (our coach) → Zhao (Ma reports to Zhao)”."""
        if len(steps) == 1:
            return text(
                "You can go straight to {name}: {by}.", name=self._name(steps[0]), by=steps[0].by
            )
        line = text("{name} ({by})", name=self._name(steps[0]), by=steps[0].by)
        for step in steps[1:]:
            named = text("{name} ({by})", name=self._name(step), by=step.by)
            line = text("{so_far} → {next}", so_far=line, next=named)
        return line

    def _name(self, step: Step) -> Text:
        return self._called(step.seat)

    def _called(self, seat: Seat) -> Text:
        """Who sits there; of an empty seat its title."""
        plan = self._desk.session.plan
        if holder(plan, seat.id) is None and seat.title:
            return text("{name}", name=seat.title)
        return name_of(plan, seat)

    def _choose_way(self, number: int, *_on: object) -> None:
        self._at = number
        self._say()

    def _draw(self, on: bool) -> None:  # noqa: FBT001 - a button calls it
        self._target = self._goal(self._purchase) if on and self._purchase is not None else None
        if on:
            self._say()
        else:
            self._at = 0
            self.drawn.emit(())
            self._say()

    def _set_entry(self, function: Function | None) -> None:
        if self._purchase is not None:
            self._desk.session.do(set_entry, self._purchase, function)
