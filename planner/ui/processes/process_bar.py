"""Which process is shown, and others: new ones, copies, templates taken over."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from planner.domain import process_editing as editing
from planner.domain.processes import Bilingual, Process, ProcessTemplate, add_process, processes
from planner.domain.purchases import Purchase
from planner.domain.record import Change, Id
from planner.session.resources import process_templates
from planner.ui.button import Button, IconButton
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Caption


class ProcessBar(QWidget):
    """`chosen` carries the process the user went to. `used`, how many purchases go through it, is
    for the page to place."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self.process: Choice[Id] = Choice(desk.text("Process"), [])
        self.process.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.process.setMinimumWidth(theme.px(150))
        self.used = Caption()
        self.add = Button(
            desk.text("Add process"), kind="primary", icon=theme.icon("plus", "on_accent")
        )
        self.copy = IconButton(theme.icon("copy"), desk.text("Copy process"))
        self.remove = IconButton(theme.icon("trash-2", "bad"), desk.text("Remove process"))
        self.menu = QMenu(self)
        self.menu.setAccessibleName(desk.text("Add process"))
        self._fill_menu()
        self.add.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.process, 1)
        for button in (self.remove, self.copy, self.add):
            row.addWidget(button)
        self.process.chosen.connect(self.chosen)
        self.menu.triggered.connect(self._add)
        self.copy.clicked.connect(self._add_copy)
        self.remove.clicked.connect(self._remove)

    def _fill_menu(self) -> None:
        """Each template, then an empty process."""
        code = self._desk.language.code
        for template in process_templates():
            words = self._desk.text(
                "{process}, {n} stages", process=template.name.said(code), n=len(template.stages)
            )
            self.menu.addAction(words.replace("&", "&&")).setData(template)
        self.menu.addSeparator()
        self.menu.addAction(self._desk.text("Empty process"))

    def refresh(self, chosen: Id | None) -> None:
        plan, code = self._desk.session.plan, self._desk.language.code
        self.process.set_options([(p.id, one_line(p.name.said(code))) for p in processes(plan)])
        if chosen is not None:
            self.process.show_value(chosen)
        users = sum(p.process == chosen for p in plan.all(Purchase))
        self.used.setText(self._users(users))
        for widget in (self.process, self.copy, self.remove, self.used):
            widget.setVisible(chosen is not None)

    def _users(self, n: int) -> str:
        if not n:
            return self._desk.text("No purchase goes through it")
        if n == 1:
            return self._desk.text("1 purchase goes through it")
        return self._desk.text("{n} purchases go through it", n=n)

    def _add(self, action: QAction) -> None:
        session, template = self._desk.session, action.data()
        if isinstance(template, ProcessTemplate):
            self._show_made(session.do(add_process, template))
            return
        name, first = self._desk.text("New process"), self._desk.text("First stage")
        made = session.do(editing.new_process, self._worded(name), self._worded(first))
        self._show_made(made)

    def _add_copy(self) -> None:
        plan, chosen = self._desk.session.plan, self.process.value()
        name = plan.get(Process, chosen).name.said(self._desk.language.code)
        copied = self._worded(self._desk.text("{process} (copy)", process=name))
        self._show_made(self._desk.session.do(editing.copy_process, chosen, copied))

    def _remove(self) -> None:
        self._desk.session.do(editing.remove_process, self.process.value())

    def _show_made(self, change: Change) -> None:
        self.chosen.emit(next(e.id for e in change if e.kind is Process))

    def _worded(self, words: str) -> Bilingual:
        return Bilingual().worded(self._desk.language.code, words)
