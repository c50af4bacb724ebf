"""How to work with a role: read, or written in this workspace's own words."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.playbook import Playbook
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.session.resources import playbooks_of
from planner.ui.button import IconButton
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Caption, Label
from planner.ui.processes.playbook_fields import PlaybookFields
from planner.ui.rows import filled, scrolled


class PlaybookCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("How to win the role"))
        self._desk = desk
        self._role: BuyingRole | None = None
        self.edit = IconButton(desk.theme.icon("pencil"), desk.text("Write the playbook"))
        self.edit.setCheckable(True)
        self.fields = PlaybookFields(desk)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(desk.theme.px(6))
        reading, writing = QVBoxLayout(), QVBoxLayout()
        for column in (reading, writing):
            column.setContentsMargins(0, 0, desk.theme.px(4), 0)
        reading.addLayout(self._rows)
        reading.addStretch()
        writing.addWidget(self.fields)
        writing.addStretch()
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(reading, self.accessibleName()))
        self._stack.addWidget(scrolled(writing, self.edit.accessibleName()))
        self.inside.removeWidget(self.heading)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.edit)
        self.inside.addLayout(top)
        self.inside.addWidget(self._stack, 1)
        self.edit.clicked.connect(self._turn)

    def show_role(self, role: BuyingRole) -> None:
        self._role = role
        heading = self._desk.text("{role} — how to win them", role=self._desk.say(ROLE_WORDS[role]))
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        filled(self._rows, self._advice(playbooks_of(self._desk.session.plan)[role]))
        self.fields.show_role(role)

    def _turn(self) -> None:
        self._stack.setCurrentIndex(int(self.edit.isChecked()))

    def _advice(self, book: Playbook) -> Iterator[QWidget]:
        desk = self._desk
        code = desk.language.code
        for caption, words in (
            (desk.text("Cares about"), book.care.said(code)),
            (desk.text("What to do"), book.do.said(code)),
            (desk.text("Ask"), "\n".join(each.said(code) for each in book.ask)),
            (desk.text("Trap"), book.trap.said(code)),
        ):
            if words:
                yield Caption(caption)
                yield Label(words, wraps=True)
