"""The row above the chart: through which purchase it is seen, its colours, and how much of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.arrangement import ARRANGEMENT_WORDS, Arrangement
from planner.domain.purchases import Purchase, open_first
from planner.domain.record import Id
from planner.ui.button import Button, IconButton
from planner.ui.chart.colouring import COLOUR_WORDS, ColourBy
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import Looking
from planner.ui.chart.flow import Flow
from planner.ui.chart.layer_menu import LayerMenu
from planner.ui.chart.legend import Legend, entries
from planner.ui.chart.line_menu import LineMenu
from planner.ui.chart.sheet import Sheet
from planner.ui.fields import Choice

NO_PURCHASE = Id(0)
LAYOUT = "chart layout"
ROOMY = 700
"""Width of a toolbar that has room for the legend beside its buttons."""


class Toolbar(QWidget):
    """`looked` tells that purchase or colours were chosen, `rearranged` that another layout was,
    `outlined` that the outline is wanted (or the drawing again), `fitted` that all is,
    `exported` that a file is, `listed` that a list is to be typed, `sought` that somebody is."""

    looked = Signal()
    rearranged = Signal()
    exported = Signal()
    outlined = Signal(bool)
    fitted = Signal()
    listed = Signal()
    sought = Signal()

    def __init__(self, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk = deeds.desk
        self._desk = desk
        self.purchase: Choice[Id] = Choice(desk.text("Purchase"), [])
        self.purchase.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.purchase.setMaximumWidth(desk.theme.px(260))
        by = [(by, desk.say(words)) for by, words in COLOUR_WORDS.items()]
        self.colours: Choice[ColourBy] = Choice(desk.text("Colours"), by)
        laid = [(way, desk.say(words)) for way, words in ARRANGEMENT_WORDS.items()]
        self.arrangement: Choice[Arrangement] = Choice(desk.text("Layout of the chart"), laid)
        kept = desk.settings.remembered(LAYOUT)
        self.arrangement.show_value(next((way for way, _ in laid if way.value == kept), laid[0][0]))
        self.fit = Button(desk.text("Fit"))
        self.outline = Button(desk.text("Outline"))
        self.outline.setCheckable(True)
        self.fold = IconButton(desk.theme.icon("fold-vertical"), desk.text("Fold all"))
        self.unfold = IconButton(desk.theme.icon("unfold-vertical"), desk.text("Unfold all"))
        self.layers = LayerMenu(deeds)
        self.lines = LineMenu(deeds)
        self.list = IconButton(desk.theme.icon("list-tree"), desk.text("Type or paste a list..."))
        self.search = IconButton(desk.theme.icon("search"), desk.text("Search in the chart"))
        self.time = IconButton(desk.theme.icon("history"), desk.text("Any past day of the chart"))
        self.time.setCheckable(True)
        self.export = IconButton(desk.theme.icon("download"), desk.text("Export the chart..."))
        self._arrange()
        self._connect(deeds)

    def _arrange(self) -> None:
        desk = self._desk
        column = QVBoxLayout(self)
        margin = desk.theme.px(16)
        column.setContentsMargins(margin, desk.theme.px(12), margin, desk.theme.px(8))
        row = Flow(desk.theme.px(8))  # on a small window the rest goes on a second line
        icons = QWidget()
        together = QHBoxLayout(icons)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(0)
        for icon in (self.search, self.list, self.fold, self.unfold, self.time, self.export):
            together.addWidget(icon)
        for widget in (
            self.purchase, self.layers, self.colours, self.arrangement, self.lines, self.fit,
            self.outline, icons,
        ):  # fmt: skip
            row.addWidget(widget)
        self.legend = Legend(desk, row, self)
        column.addLayout(row)

    def _connect(self, deeds: Deeds) -> None:
        self.purchase.chosen.connect(self._tell)
        self.colours.chosen.connect(self._tell)
        self.arrangement.chosen.connect(self._rearrange)
        self.fit.clicked.connect(self.fitted)
        self.layers.looked.connect(self.looked)
        self.lines.looked.connect(self.looked)
        self.list.clicked.connect(self.listed)
        self.search.clicked.connect(self.sought)
        self.outline.toggled.connect(self.outlined)
        self.export.clicked.connect(self.exported)
        self.fold.clicked.connect(deeds.fold_all)
        self.unfold.clicked.connect(deeds.unfold_all)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.collapse(on=event.size().width() < self._desk.theme.px(ROOMY))

    def show_account(self, account: Id, wanted: Id | None) -> None:
        """Offer the account's purchases; keep the one looked through, or take `wanted`."""
        found = open_first(self._desk.session.plan, account)
        offered = [(p.id, self._called(p)) for p in found]
        if not offered:
            offered = [(NO_PURCHASE, self._desk.text("No purchase yet"))]
        self.purchase.set_options(offered)
        self.purchase.setEnabled(bool(found))
        if wanted is not None:
            self.purchase.show_value(wanted)
        self.layers.show_account(account, self.purchase.value())

    def _called(self, purchase: Purchase) -> str:
        return self._desk.text("Purchase: {name}", name=purchase.name)

    def show_legend(self, looking: Looking, sheet: Sheet) -> None:
        """What occurs on the sheet: colours, purchases seen at once, kinds of lines."""
        self.legend.show_entries(
            entries(self._desk.session.plan, looking, sheet.drawing, sheet.lines.all)
        )

    def chosen_purchase(self) -> Id | None:
        return self.purchase.value() or None

    def _rearrange(self, arrangement: Arrangement) -> None:
        self._desk.settings.remember(LAYOUT, arrangement.value)
        self.rearranged.emit()

    def _tell(self, _value: object) -> None:
        self.looked.emit()
