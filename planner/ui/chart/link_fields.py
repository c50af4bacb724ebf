"""The inspector's part about the lines of a person: to whom, what kind, how strong, why."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain import links
from planner.domain.links import LINK_WORDS, STRONGEST, Link, LinkKind
from planner.domain.org import Person
from planner.domain.record import Id
from planner.ui.button import Button, IconButton
from planner.ui.chart.deeds import Deeds
from planner.ui.desk import Desk
from planner.ui.elided import Elided
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Caption


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


class LinkRow(QWidget):
    """“→ Chen”, the kind, the strength, a note, and a button that takes the line away."""

    def __init__(self, desk: Desk, person: Person, link: Link) -> None:
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
        self._desk.session.do(links.edit_link, self.link.id, kind=kind)

    def _set_strength(self, strength: int) -> None:
        self._desk.session.do(links.edit_link, self.link.id, strength=strength)

    def _set_note(self, note: str) -> None:
        self._desk.session.do(links.edit_link, self.link.id, note=note.strip())

    def _remove(self) -> None:
        self._desk.session.do(links.remove_link, self.link.id)
