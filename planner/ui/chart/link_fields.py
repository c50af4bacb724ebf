"""The inspector's part about the lines of a person: to whom, what kind, how strong, why."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain import links
from planner.domain.links import LINK_WORDS, STRONGEST, Link, LinkKind
from planner.domain.org import Person, seats_of
from planner.domain.record import Id
from planner.ui.button import Button, IconButton
from planner.ui.chart.deeds import Deeds
from planner.ui.desk import Desk
from planner.ui.elided import Elided
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Caption, Heading, Hint, Label


class LinkFields(QWidget):
    """One row for each line; each edit is one change."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._desk = deeds.desk
        self._rows: list[LinkRow] = []
        self._made_of: tuple[Id, tuple[Link, ...]] | None = None
        self.add = Button(self._desk.text("Add a line..."), kind="quiet")
        self.setAccessibleName(self._desk.text("Lines between people"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._desk.theme.px(6))
        self._column.addWidget(Caption(self._desk.text("Lines between people")))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        self._column.addLayout(row)

    def show_person(self, person: Person | None) -> None:
        self.setVisible(person is not None)
        if person is None:
            return
        found = tuple(links.links_of(self._desk.session.plan, person.id))
        if self._made_of == (person.id, found):
            return
        same = self._made_of and self._made_of[0] == person.id
        if same and [r.link.id for r in self._rows] == [k.id for k in found]:
            for each, link in zip(self._rows, found, strict=True):
                each.show_link(link)
        else:
            self._make_rows(person, found)
        self._made_of = (person.id, found)

    def _make_rows(self, person: Person, found: tuple[Link, ...]) -> None:
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [LinkRow(self._desk, person, link) for link in found]
        for at, new in enumerate(self._rows, 1):
            self._column.insertWidget(at, new)

    @property
    def rows(self) -> "list[LinkRow]":
        return self._rows


class LinkCard(QWidget):
    """The line that is chosen on the chart: from whom to whom, and its row to edit it."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds, self._desk = deeds, deeds.desk
        self._row: LinkRow | None = None
        px = self._desk.theme.px
        self.setAccessibleName(self._desk.text("Chosen line"))
        self.one, self.other = (Button("", kind="quiet") for _ in range(2))
        self.turn = Button(self._desk.text("Turn around"))
        self.remove = Button(self._desk.text("Remove the line"), kind="danger")
        self.keys = Hint(
            self._desk.text(
                "Delete removes the line, Tab goes to the next one, the arrows go to its ends."
            )
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(18), px(14), px(18), px(18))
        self._column.setSpacing(px(8))
        self._column.addWidget(Heading(self._desk.text("Line between people")))
        ends = QHBoxLayout()
        ends.setContentsMargins(-px(8), 0, 0, 0)  # the words of a quiet button stand further in
        self._arrow = Label()
        for widget in (self.one, self._arrow, self.other):
            ends.addWidget(widget)
        ends.addStretch()
        self._column.addLayout(ends)
        deeds_row = QHBoxLayout()
        for button in (self.turn, self.remove):
            deeds_row.addWidget(button)
        deeds_row.addStretch()
        self._column.addLayout(deeds_row)
        self._column.addWidget(self.keys)
        self.one.clicked.connect(self._to_one)
        self.other.clicked.connect(self._to_other)
        self.turn.clicked.connect(self._turn)
        self.remove.clicked.connect(deeds.remove)

    @property
    def row(self) -> "LinkRow | None":
        return self._row

    def show_link(self, link: Link | None) -> None:
        self.setVisible(link is not None)
        if link is None:
            return
        plan = self._desk.session.plan
        one, other = plan.get(Person, link.from_), plan.get(Person, link.to)
        self.one.setText(one.name)
        self.other.setText(other.name)
        self._arrow.setText("↔" if link.kind is LinkKind.CONFLICT else "→")
        self.turn.setVisible(link.kind is not LinkKind.CONFLICT)
        row = self._row
        if row is not None and (row.link.id, row.link.from_) == (link.id, link.from_):
            row.show_link(link)
        else:
            self._make_row(one, link)

    def _make_row(self, one: Person, link: Link) -> None:
        if self._row is not None:
            self._column.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        self._row = LinkRow(self._desk, one, link, headed=False)
        self._column.insertWidget(2, self._row)

    def _to_one(self) -> None:
        self._choose(0)

    def _to_other(self) -> None:
        self._choose(1)

    def _choose(self, end: int) -> None:
        """The seat of this account at an end of the line."""
        if self._row is None:
            return
        link = self._row.link
        person = (link.from_, link.to)[end]
        found = seats_of(self._desk.session.plan, person)
        here = [s.id for s in found if s.account == self._deeds.account]
        self._deeds.selection.choose(here[0] if here else None)

    def _turn(self) -> None:
        if self._row is not None:
            self._desk.session.do(links.turn_link, self._row.link.id)


class LinkRow(QWidget):
    """“→ Chen”, the kind, the strength, a note, and a button that takes the line away; the first
    and the last only if it is `headed`."""

    def __init__(self, desk: Desk, person: Person, link: Link, *, headed: bool = True) -> None:
        super().__init__()
        self._desk, self._person, self.link = desk, person, link
        other = desk.session.plan.get(Person, self._other())
        self._head = Elided("")
        kinds = [(kind, desk.say(words)) for kind, words in LINK_WORDS.items()]
        named = desk.text("Line with {name}", name=other.name)
        self.kind: Choice[LinkKind] = Choice(desk.text("{name}: kind", name=named), kinds)
        strengths = [(n, "●" * n + "○" * (STRONGEST - n)) for n in range(1, STRONGEST + 1)]
        self.strength: Choice[int] = Choice(desk.text("{name}: strength", name=named), strengths)
        self.note = LineEdit(
            desk.text("{name}: note", name=named), hint=desk.text("Why we think so")
        )
        remove = desk.text("Remove the line with {name}", name=other.name)
        self.remove = IconButton(desk.theme.icon("x"), remove)
        self.setAccessibleName(named)
        self._arrange()
        self._head.setVisible(headed)
        self.remove.setVisible(headed)
        self.show_link(link)
        self.kind.chosen.connect(self._set_kind)
        self.strength.chosen.connect(self._set_strength)
        self.note.settled.connect(self._set_note)
        self.remove.clicked.connect(self._remove)

    def _arrange(self) -> None:
        px = self._desk.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(4))
        column.setSpacing(px(4))
        top, how = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._head, stretch=1)
        top.addWidget(self.remove)
        how.addWidget(self.kind, stretch=1)
        how.addWidget(self.strength)
        column.addLayout(top)
        column.addLayout(how)
        column.addWidget(self.note)

    def _other(self) -> Id:
        return self.link.to if self.link.from_ == self._person.id else self.link.from_

    def show_link(self, link: Link) -> None:
        self.link = link
        other = self._desk.session.plan.get(Person, self._other())
        arrow = "→" if link.from_ == self._person.id else "←"
        if link.kind is LinkKind.CONFLICT:
            arrow = "↔"
        self._head.show_whole(f"{arrow} {other.name}")
        self.kind.show_value(link.kind)
        self.strength.show_value(link.strength)
        self.note.show_words(link.note)

    def _set_kind(self, kind: LinkKind) -> None:
        try:
            self._desk.session.do(links.edit_link, self.link.id, kind=kind)
        finally:  # where such a line is there already, the kind stays
            self.kind.show_value(self._desk.session.plan.get(Link, self.link.id).kind)

    def _set_strength(self, strength: int) -> None:
        self._desk.session.do(links.edit_link, self.link.id, strength=strength)

    def _set_note(self, note: str) -> None:
        self._desk.session.do(links.edit_link, self.link.id, note=note.strip())

    def _remove(self) -> None:
        self._desk.session.do(links.remove_link, self.link.id)
