"""How this workspace sees buying: processes with stages and weights, warnings, playbook."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain import process_editing as editing
from planner.domain.processes import (
    ROLE_WORDS,
    Bilingual,
    BuyingRole,
    Process,
    Stage,
    processes,
    stages,
)
from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Caption, Hint
from planner.ui.page import Page
from planner.ui.place import Place
from planner.ui.processes.limits import LimitsCard
from planner.ui.processes.playbook_fields import PlaybookFields
from planner.ui.processes.process_bar import ProcessBar
from planner.ui.processes.stage_fields import StageFields
from planner.ui.processes.stage_grid import StageGrid
from planner.ui.processes.stage_model import DAYS, StageModel
from planner.ui.rows import scrolled


class ProcessesPage(Page):
    """`place.tab` is stages, warnings or playbook."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.process: Id | None = None
        theme = desk.theme
        self.processes = ProcessBar(desk)
        self.name = LineEdit(desk.text("Name of the process"))
        self.model = StageModel(desk)
        self.grid = StageGrid(desk, self.model)
        self.fields = StageFields(desk)
        self.add = Button(desk.text("Add stage"), icon=theme.icon("plus"))
        self.up = Button(desk.text("Earlier"), icon=theme.icon("arrow-up"))
        self.down = Button(desk.text("Later"), icon=theme.icon("arrow-down"))
        self.none = Hint(desk.text("This process has no stages. Add the first one."))
        self._no_process = Hint(
            desk.text("No process yet. Add one from a template: purchases keep their own copy.")
        )
        self.limits = LimitsCard(desk)
        self.role: Choice[BuyingRole] = Choice(
            desk.text("Role"), [(role, desk.say(words)) for role, words in ROLE_WORDS.items()]
        )
        self.playbook = PlaybookFields(desk)
        self._stack = QStackedWidget()
        self.tabs: dict[str, QPushButton] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        tabs = QHBoxLayout()
        tabs.setSpacing(px(6))
        group = QButtonGroup(self)
        for key, words, sheet in (
            ("stages", self.desk.text("Stages and weights"), self._stages()),
            ("warnings", self.desk.text("Warnings"), self._narrow(self.limits)),
            ("playbook", self.desk.text("Playbook"), self._narrow(self._playbook())),
        ):
            button = Button(words)
            button.setCheckable(True)
            group.addButton(button)
            tabs.addWidget(button)
            self.tabs[key] = button
            self._stack.addWidget(sheet)
            button.clicked.connect(self._show_tab)
        self.tabs["stages"].setChecked(True)
        tabs.addStretch()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, px(12), 0, 0)
        outside.setSpacing(px(10))
        tabs.setContentsMargins(px(16), 0, px(16), 0)
        outside.addLayout(tabs)
        outside.addWidget(self._stack, 1)

    def _stages(self) -> QWidget:
        px = self.desk.theme.px
        large = QFont(QApplication.font())
        large.setPixelSize(px(17))
        large.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(large)
        self.name.setProperty("kind", "bare")
        deeds = QHBoxLayout()
        deeds.setSpacing(px(8))
        for button in (self.add, self.up, self.down):
            deeds.addWidget(button)
        deeds.addStretch()
        keys = Caption(
            self.desk.text("0–3 or a click: weight · F2: rename · Ctrl+↑ ↓: order · Del: remove")
        )
        middle = QVBoxLayout()
        middle.setContentsMargins(px(16), 0, px(16), px(16))
        middle.setSpacing(px(8))
        for widget in (
            self.processes,
            self.name,
            self.processes.used,
            self.grid,
            self.none,
            self._no_process,
        ):
            middle.addWidget(widget)
        middle.addWidget(keys)
        middle.addLayout(deeds)
        middle.addStretch()
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(middle, 1)
        row.addWidget(self.fields)
        return sheet

    def _playbook(self) -> Card:
        card = Card(self.desk.text("How to work with each role"))
        card.inside.addWidget(
            Hint(self.desk.text("Own words stand before the shipped ones, wherever they appear."))
        )
        self.role.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        card.inside.addWidget(self.role, alignment=Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, self.desk.theme.px(6), 0)
        column.addWidget(self.playbook)
        column.addStretch()
        card.inside.addWidget(scrolled(column, card.accessibleName()), 1)
        return card

    def _narrow(self, card: Card) -> QWidget:
        px = self.desk.theme.px
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(px(16), 0, px(16), px(16))
        card.setMaximumWidth(px(860))
        row.addWidget(card, 1)
        row.addStretch()
        return sheet

    def _connect(self) -> None:
        self.processes.chosen.connect(self._show_process)
        self.name.settled.connect(self._rename)
        self.model.written.connect(self._write)
        self.grid.weighed.connect(self._weigh)
        self.grid.shut_asked.connect(self._turn_shut)
        self.grid.shift_asked.connect(self._shift)
        self.grid.picked.connect(self._show_stage)
        self.add.clicked.connect(self._add_stage)
        self.up.clicked.connect(self._earlier)
        self.down.clicked.connect(self._later)
        self.role.chosen.connect(self.playbook.show_role)
        action = QAction(self.desk.text("Remove stage"), self.grid)
        action.setShortcut(QKeySequence("Del"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.fields.remove_stage)
        self.grid.addAction(action)

    @override
    def title(self) -> str:
        return self.desk.text("Processes")

    @override
    def subtitle(self) -> str:
        return self.desk.text("How customers buy, who matters when, and when to be warned")

    @override
    def inspector(self) -> QWidget | None:
        return self.fields

    @override
    def show_place(self, place: Place) -> None:
        if place.tab in self.tabs:
            self.tabs[place.tab].setChecked(True)
            self._show_tab()
        super().show_place(place)

    @override
    def refresh(self) -> None:
        plan = self.desk.session.plan
        own = [p.id for p in processes(plan)]
        if self.process not in own:
            self.process = own[0] if own else None
        self.processes.refresh(self.process)
        cursor = self.grid.stage()
        steps = stages(plan, self.process) if self.process is not None else []
        self.model.show(steps)
        self.grid.put_cursor(cursor.id if cursor else None)
        process = plan.find(Process, self.process)
        self.name.show_words(process.name.said(self.desk.language.code) if process else "")
        self.name.setVisible(process is not None)
        self.grid.setVisible(bool(steps))
        self.none.setVisible(process is not None and not steps)
        self._no_process.setVisible(process is None)
        self.fields.setVisible(process is not None)
        for button in (self.add, self.up, self.down):
            button.setVisible(process is not None)
        self._show_stage()
        self._fit()
        self.limits.refresh()
        self.playbook.show_role(self.role.value())

    def _show_stage(self) -> None:
        self.fields.show_stage(self.grid.stage())

    def _show_tab(self) -> None:
        shown = next(n for n, b in enumerate(self.tabs.values()) if b.isChecked())
        self._stack.setCurrentIndex(shown)

    def _show_process(self, process: Id) -> None:
        if process != self.process:
            self.process = process
            self.refresh()

    def _rename(self, words: str) -> None:
        process = self.desk.session.plan.find(Process, self.process)
        if process is not None:
            name = process.name.worded(self.desk.language.code, words)
            self.name.show_words(process.name.said(self.desk.language.code))
            self.desk.session.do(editing.rename_process, process.id, name)

    def _write(self, stage: Stage, column: int, words: str) -> None:
        session = self.desk.session
        if column == DAYS:
            days = int(words) if words.strip().isdecimal() else 0
            session.do(editing.edit_stage, stage.id, usual_days=days)
        else:
            name = stage.name.worded(self.desk.language.code, words)
            session.do(editing.edit_stage, stage.id, name=name)

    def _weigh(self, stage: Id, role: BuyingRole, weight: int) -> None:
        self.desk.session.do(editing.set_weight, stage, role, weight)

    def _turn_shut(self, stage: Stage) -> None:
        self.desk.session.do(editing.edit_stage, stage.id, shuts=not stage.shuts)

    def _shift(self, stage: Stage, step: int) -> None:
        self.desk.session.do(editing.move_stage, stage.id, stage.place + step)

    def _earlier(self) -> None:
        stage = self.grid.stage()
        if stage is not None:
            self._shift(stage, -1)

    def _later(self) -> None:
        stage = self.grid.stage()
        if stage is not None:
            self._shift(stage, 1)

    def _add_stage(self) -> None:
        """Behind the chosen one, its name ready to be typed."""
        if self.process is None:
            return
        here = self.grid.stage()
        name = Bilingual().worded(self.desk.language.code, self.desk.text("New stage"))
        change = self.desk.session.do(
            editing.add_stage, self.process, name, here.id if here else None
        )
        made = next(e.id for e in change if e.kind is Stage and e.before is None)
        self.grid.put_cursor(made)
        self.fields.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.name.selectAll()

    def _fit(self) -> None:
        most = max(self.desk.theme.px(160), self.height() - self.desk.theme.px(240))
        self.grid.setFixedHeight(min(self.grid.wanted_height(), most))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fields.fit(self.width())
        self._fit()
