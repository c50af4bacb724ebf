"""The playbook of one role, in this workspace's own words where it has some."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.own_rules import own_playbook, restore_playbook, write_playbook
from planner.domain.playbook import Playbook
from planner.domain.processes import BuyingRole
from planner.session.resources import playbooks, playbooks_of
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import NoteField
from planner.ui.label import Caption, Pill

HEIGHT = 54


class PlaybookFields(QWidget):
    """A field left empty says what was shipped again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.role = BuyingRole.DECISION_MAKER
        self.fields = {
            "care": NoteField(desk.text("Cares about")),
            "do": NoteField(desk.text("What to do")),
            "ask": NoteField(desk.text("Ask, one question a line")),
            "trap": NoteField(desk.text("Trap")),
        }
        self.own = Pill(desk.text("Own words"), "accent")
        self.restore = Button(desk.text("As shipped"), icon=desk.theme.icon("undo-2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(4))
        for field in self.fields.values():
            field.setFixedHeight(desk.theme.px(HEIGHT))
            column.addWidget(Caption(field.accessibleName()))
            column.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(self.own)
        row.addStretch()
        row.addWidget(self.restore)
        column.addLayout(row)
        self.fields["care"].settled.connect(self._write_care)
        self.fields["do"].settled.connect(self._write_do)
        self.fields["ask"].settled.connect(self._write_ask)
        self.fields["trap"].settled.connect(self._write_trap)
        self.restore.clicked.connect(self._restore)

    def show_role(self, role: BuyingRole) -> None:
        plan = self._desk.session.plan
        self.role = role
        for name, words in self._said(playbooks_of(plan)[role]).items():
            self.fields[name].show_words(words)
        own = own_playbook(plan, role) is not None
        self.own.setVisible(own)
        self.restore.setEnabled(own)

    def _said(self, book: Playbook) -> dict[str, str]:
        code = self._desk.language.code
        return {
            "care": book.care.said(code),
            "do": book.do.said(code),
            "ask": "\n".join(question.said(code) for question in book.ask),
            "trap": book.trap.said(code),
        }

    def _write_care(self, words: str) -> None:
        self._write("care", words)

    def _write_do(self, words: str) -> None:
        self._write("do", words)

    def _write_ask(self, words: str) -> None:
        self._write("ask", words)

    def _write_trap(self, words: str) -> None:
        self._write("trap", words)

    def _write(self, name: str, words: str) -> None:
        """What says the shipped words again is no own word."""
        shipped = self._said(playbooks()[self.role])[name]
        kept = "" if words.strip() == shipped else words.strip()
        lines = tuple(line.strip() for line in kept.splitlines() if line.strip())
        value: object = lines if name == "ask" else kept
        self._desk.session.do(write_playbook, self.role, **{name: value})
        self.show_role(self.role)

    def _restore(self) -> None:
        self._desk.session.do(restore_playbook, self.role)
        self.show_role(self.role)
