"""The tab of an account that shows its organisation chart."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.org import Seat, managers_above
from planner.domain.record import Id
from planner.domain.seat_counts import seat_count
from planner.ui.button import Button
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import Looking
from planner.ui.chart.focus_bar import FocusBar
from planner.ui.chart.hints import Hints
from planner.ui.chart.inspector import Inspector
from planner.ui.chart.outline import Outline
from planner.ui.chart.search_bar import SearchBar
from planner.ui.chart.selection import Selection
from planner.ui.chart.time_travel import TimeTravel
from planner.ui.chart.toolbar import Toolbar
from planner.ui.chart.view import ChartView
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.place import Place
from planner.ui.purchase_page import PurchasePage


class ChartPage(PurchasePage):
    """Drawing or outline in the middle, the inspector on the right: one selection for all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.selection = Selection(self)
        self.deeds = Deeds(desk, self.selection, self)
        self.toolbar = Toolbar(self.deeds)
        self.view = ChartView(self.deeds)
        self.outline = Outline(self.deeds, self.view)
        self.hints = Hints(desk, self.view)
        self.details = Inspector(self.deeds)
        self.past = TimeTravel(desk, self)
        self.search = SearchBar(self.deeds)
        self.branch = FocusBar(self.deeds)
        self.empty = Empty(
            desk.theme,
            "network",
            desk.text("Draw the customer's organisation"),
            desk.text("Add the first seat, best the one at the top. Tab then adds reports to it."),
            desk.text("Add the first seat"),
        )
        self.list_button = Button(desk.text("Type or paste a list..."))
        self._arrange()
        self._connect()
        self._add_actions()

    def _add_actions(self) -> None:
        """Keys that hold wherever on the page the keyboard is; Ctrl+K finds them as well."""
        for words, keys, deed in (
            (self.desk.text("Type or paste a list..."), "Ctrl+Shift+V", self.type_list),
            (self.desk.text("Search in the chart"), "Ctrl+F", self.search.begin),
            (self.desk.text("Way in on the chart"), "Ctrl+Shift+W", self.hints.step),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(deed)
            self.addAction(action)

    def _arrange(self) -> None:
        self._sheets = QStackedWidget()
        for widget in (self.view, self.outline, self.empty, self.past.view):
            self._sheets.addWidget(widget)
        self.empty.add_beside(self.list_button)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.toolbar)
        left.addWidget(self.past.bar)
        left.addWidget(self.search)
        left.addWidget(self.branch)
        left.addWidget(self._sheets, stretch=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, stretch=1)
        row.addWidget(self.details)
        row.addWidget(self.past.pane)
        self.view.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.toolbar.looked.connect(self.refresh)
        self.toolbar.rearranged.connect(self._rearrange)
        self.toolbar.time.toggled.connect(self._travel)
        self.past.bar.chosen.connect(self.refresh)
        self.past.bar.left.connect(self.toolbar.time.click)
        self.toolbar.exported.connect(self.export)
        self.toolbar.outlined.connect(self._show_outline)
        self.toolbar.fitted.connect(self._fit)
        self.deeds.refolded.connect(self.refresh)
        self.toolbar.listed.connect(self.type_list)
        self.toolbar.sought.connect(self.search.begin)
        self.view.listed.connect(self.type_list)
        self.view.sought.connect(self.search.begin)
        self.view.focused.connect(self.focus_on)
        self.view.edited.connect(self._edit_line)
        self.hints.drawn.connect(self.view.show_way)
        self.branch.wanted.connect(self.focus_on)
        self.search.found.connect(self.view.dim_all_but)
        self.search.closed.connect(self.view.setFocus)
        self.details.lines.add.clicked.connect(self.view.link_by_name)
        self.details.times.boss.clicked.connect(self.view.second_boss_by_name)
        self.details.times.move_person.clicked.connect(self.view.move_person_by_name)
        self.selection.changed.connect(self._show_chosen)
        self.view.left.connect(self.toolbar.purchase.setFocus)
        self.empty.button.clicked.connect(self.deeds.add_root)
        self.list_button.clicked.connect(self.type_list)

    @override
    def purchase_shown(self) -> Id | None:
        return self.toolbar.chosen_purchase() or super().purchase_shown()

    @override
    def inspector(self) -> QWidget:
        return self.details

    @override
    def show_place(self, place: Place) -> None:
        if place.account != self.place.account:
            self.toolbar.time.setChecked(False)
            self.selection.forget()
            self.deeds.folded.clear()
            self.deeds.top = None
            self.hints.on_chart.setChecked(False)
            self.search.end()
            self.view.show_other_account()
        self.deeds.account = Id(place.account)
        self.toolbar.show_account(self.deeds.account, Id(place.purchase) or None)
        super().show_place(place)
        if place.seat and self.desk.session.plan.has(Seat, Id(place.seat)):
            self.selection.choose(Id(place.seat))

    @override
    def refresh(self) -> None:
        plan, account = self.desk.session.plan, self.deeds.account
        self.toolbar.show_account(account, None)
        if self.past.on:
            self._show_past()
            return
        if not plan.has(Seat, self.deeds.top or Id(0)):
            self.deeds.top = None
        looking, purchase = self.looking(), self.toolbar.chosen_purchase()
        self.deeds.purchase = purchase
        self.selection.follow(plan)
        self.view.lines.kinds = self.past.view.lines.kinds = self.toolbar.lines.kinds()
        self.search.search()
        self.branch.show_branch(self.deeds.top)
        self.view.show_chart(looking)
        if self.toolbar.outline.isChecked():
            self.outline.show_chart(looking)
        self.toolbar.show_legend(looking, self.view)
        self.hints.show_purchase(purchase, self.selection.seat)
        self.details.show_seat(self.selection.seat, purchase)
        self.selection.remember_neighbours(plan, account)
        self._show_sheet(some=seat_count(plan, account) > 0)
        self._place_hints()

    def _show_sheet(self, *, some: bool) -> None:
        outlined = self.toolbar.outline.isChecked()
        sheet = self.empty if not some else self.outline if outlined else self.view
        had_keyboard = self._has_keyboard()
        self._sheets.setCurrentWidget(sheet)
        self.setFocusProxy(self.empty.button if sheet is self.empty else sheet)
        self.details.setVisible(some)
        self.toolbar.setVisible(some)
        if had_keyboard and not sheet.hasFocus() and not self.view.editor.isVisible():
            sheet.setFocus()

    def _has_keyboard(self) -> bool:
        return any(w.hasFocus() for w in (self.view, self.outline, self.empty.button))

    def _travel(self, on: bool) -> None:  # noqa: FBT001 - a button calls it
        if on:
            self.view.editor.close_keeping()
            self.past.begin(self.deeds.account)
        else:
            self.past.end()
        for editing in (self.toolbar.outline, self.toolbar.fold, self.toolbar.unfold):
            editing.setEnabled(not on)
        self.refresh()
        self.setFocusProxy(self.past.view if on else self.view)
        (self.past.view if on else self.view).setFocus()

    def _show_past(self) -> None:
        """Another sheet without any deed takes the place of the one that edits."""
        looking = self.looking()
        self.past.show_chart(self.deeds.account, self.deeds.folded, looking)
        self.toolbar.show_legend(looking, self.past.view)
        self.hints.hide()
        self.details.hide()
        self._sheets.setCurrentWidget(self.past.view)

    def looking(self) -> Looking:
        toolbar = self.toolbar
        return Looking(
            self.desk.say,
            toolbar.chosen_purchase(),
            toolbar.colours.value(),
            toolbar.arrangement.value(),
            self.deeds.top,
            self.desk.session.today,
            layers=toolbar.layers.chosen(),
        )

    def focus_on(self, seat: Id | None) -> None:
        """Only the branch of the seat is seen; with None the whole chart again."""
        self.deeds.top = seat
        if seat is not None:
            self.deeds.folded.discard(seat)
        self._rearrange()
        if seat is not None:
            self.selection.choose(seat)
        self.view.setFocus()

    def type_list(self) -> None:
        """A whole organisation in a minute: typed as a list, added in one step."""
        from planner.ui.chart.capture_dialog import CaptureDialog

        dialog = CaptureDialog(self.deeds, self)
        if dialog.exec() and dialog.change is not None:
            new = [e.id for e in dialog.change if e.before is None and e.kind is Seat]
            self.selection.choose(new[0])

    def export(self) -> None:
        """The chart as it is looked at, for others."""
        from planner.ui.chart.export_dialog import ExportDialog, Shown  # seldom wanted

        past = self.past if self.past.on else None
        plan = past.view.plan if past else self.desk.session.plan
        looking, kinds = self.looking(), self.toolbar.lines.kinds()
        shown = Shown(plan, self.deeds.account, self.deeds.folded, looking, kinds)
        dialog = ExportDialog(self.desk, shown, self)
        if past:
            dialog.day = past.bar.moment().day
        dialog.exec()

    def _edit_line(self) -> None:
        """The keyboard goes to the note of the chosen line."""
        row = self.details.line.row
        if row is not None:
            row.note.setFocus()

    def _fit(self) -> None:
        (self.past.view if self.past.on else self.view).fit()

    def _rearrange(self) -> None:
        """Laid out another way, the chart opens anew: nothing is where it was."""
        self.view.show_other_account()
        self.past.view.show_other_account()
        self.refresh()

    def _show_outline(self, _on: bool) -> None:  # noqa: FBT001 - a button calls it
        if self.selection.link is not None:  # the outline has rows for seats alone
            self.selection.choose(self.selection.beside)
        self.refresh()
        (self.outline if self.toolbar.outline.isChecked() else self.view).setFocus()

    def _show_chosen(self, seat: Id | None) -> None:
        if seat is not None:
            self._leave_branch_for(seat)
            self.deeds.unfold_to(seat)
        self.details.show_seat(seat, self.toolbar.chosen_purchase())
        self.hints.show_purchase(self.toolbar.chosen_purchase(), seat)
        self._place_hints()
        self.selection.remember_neighbours(self.desk.session.plan, self.deeds.account)

    def _leave_branch_for(self, seat: Id) -> None:
        """Somebody outside the branch that is seen was chosen: see all again."""
        plan, top = self.desk.session.plan, self.deeds.top
        found = plan.find(Seat, seat)
        if top is None or found is None or seat == top:
            return
        if all(manager.id != top for manager in managers_above(plan, found)):
            self.deeds.top = None
            self._rearrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.Resize:
            self._place_hints()
        return super().eventFilter(watched, event)

    def _place_hints(self) -> None:
        """Bottom left, as wide as there is room beside the overview; in a low window without the
        keys."""
        gap = self.desk.theme.px(16)
        room = self.view.width() - self.view.minimap.width() - 3 * gap
        width = min(self.desk.theme.px(520), room)
        self.hints.setVisible(width > self.desk.theme.px(240))
        self.hints.keys.show()
        height = self.hints.heightForWidth(width)
        if self.view.height() < 3 * (height + gap):
            self.hints.keys.hide()
            height = self.hints.heightForWidth(width)
        self.hints.setGeometry(gap, self.view.height() - height - gap, width, height)
        self.view.cover(height + gap)
