"""What colours, letters and lines on the chart mean: above it, and on its pictures."""

from collections.abc import Collection, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction
from typing_extensions import override

from planner.domain.links import LINK_WORDS, LinkKind
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.ui.button import Button
from planner.ui.chart import measures as m
from planner.ui.chart.box_painter import paint_mark
from planner.ui.chart.colouring import colour, legend
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.faces import Looking
from planner.ui.chart.flow import Flow
from planner.ui.chart.layers import LETTERS, TOKENS
from planner.ui.chart.lines import Line, line_pen
from planner.ui.desk import Desk
from planner.ui.theme import Theme

LONGEST = 28
"""So many letters of the name of a purchase stand in the legend."""


class Sign(Enum):
    EDGE = "edge"
    LETTER = "letter"
    LINE = "line"


LEADS = {Sign.EDGE: 10.0, Sign.LETTER: m.MARK + 6, Sign.LINE: 32.0}
"""How far behind the left of the sign its words begin."""


class Entry(NamedTuple):
    """`token`: a colour, the letter of a purchase, or the name of a kind of line."""

    sign: Sign
    token: str
    words: str


def entries(plan: Plan, looking: Looking, drawing: Drawing, lines: Collection[Line]) -> list[Entry]:
    """Of what occurs on the drawing. A copy to share has nothing that would need a word."""
    names = [p.name for id in looking.layers if (p := plan.find(Purchase, id))]
    kinds = {line.link.kind for line in lines if line.link}
    lettered = zip(LETTERS, names, strict=False)
    found = [Entry(Sign.LETTER, letter, _short(name)) for letter, name in lettered]
    if not looking.shared:
        meant = [(token, words) for token, words in legend(looking.by) if token in drawing.edges]
        found += [Entry(Sign.EDGE, token, looking.say(words)) for token, words in meant]
    drawn = [(kind, words) for kind, words in LINK_WORDS.items() if kind in kinds]
    return [*found, *(Entry(Sign.LINE, kind.value, looking.say(words)) for kind, words in drawn)]


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"


def paint_entry(painter: QPainter, entry: Entry, place: QRectF, theme: Theme) -> None:
    """The sign at the left of `place`, the words behind it, in the painter's font."""
    middle, left = place.center().y(), place.left()
    painter.setPen(Qt.PenStyle.NoPen)
    if entry.sign is Sign.EDGE:
        painter.setBrush(colour(theme, entry.token))
        painter.drawRoundedRect(QRectF(left, middle - 6, 4, 12), 2, 2)
    elif entry.sign is Sign.LETTER:
        font, token = painter.font(), TOKENS[LETTERS.index(entry.token)]
        paint_mark(painter, entry.token, token, QPointF(left, middle - m.MARK / 2), theme)
        painter.setFont(font)
    else:
        painter.setPen(line_pen(LinkKind(entry.token), theme))
        painter.drawLine(QPointF(left, middle), QPointF(left + 26, middle))
    painter.setPen(theme.ink2)
    words = place.adjusted(LEADS[entry.sign], 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, entry.words)


class LegendEntry(QWidget):
    """One sign with its words."""

    def __init__(self, desk: Desk, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._entry = desk, entry
        name = f"{entry.token} {entry.words}" if entry.sign is Sign.LETTER else entry.words
        self.setAccessibleName(name)

    def _unzoomed(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(12)
        return font

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._unzoomed()).horizontalAdvance(self._entry.words)
        px = self._desk.theme.px
        return QSize(px(LEADS[self._entry.sign] + words + 6), px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zoom = self._desk.theme.zoom / 100
        painter.scale(zoom, zoom)
        painter.setFont(self._unzoomed())
        room = QRectF(0, 0, self.width() / zoom, self.height() / zoom)
        paint_entry(painter, self._entry, room, self._desk.theme)


class Legend:
    """The entries above the chart; they flow with the buttons of the toolbar. On a small window
    they stand in the menu of a button: the chart needs the room."""

    def __init__(self, desk: Desk, flow: Flow, parent: QWidget) -> None:
        self._desk, self._flow, self._parent = desk, flow, parent
        self._collapsed = False
        self.entries: list[Entry] = []
        self.widgets: list[LegendEntry] = []
        self.button = Button(desk.text("Legend"), parent=parent)
        self._menu = QMenu(self.button)
        self.button.setMenu(self._menu)
        self.button.hide()
        flow.addWidget(self.button)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        if list(entries) != self.entries:
            self.entries = list(entries)
            self._make()

    def collapse(self, *, on: bool) -> None:
        if on != self._collapsed:
            self._collapsed = on
            self._make()

    def _make(self) -> None:
        for old in self.widgets:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._menu.clear()
        self.button.setVisible(self._collapsed and bool(self.entries))
        self.widgets = [LegendEntry(self._desk, entry, self._parent) for entry in self.entries]
        for new in self.widgets:
            if self._collapsed:
                action = QWidgetAction(self._menu)
                action.setDefaultWidget(new)
                self._menu.addAction(action)
            else:
                self._flow.addWidget(new)
                new.show()

    def words(self) -> list[str]:
        return [entry.words for entry in self.entries]


def flowing(entries: Sequence[Entry], width: float) -> Iterator[tuple[Entry, QRectF]]:
    """The entries of a picture with their places, from 0 on in lines of `width`."""
    metrics = QFontMetricsF(m.title_font())
    left, top = 0.0, 0.0
    for entry in entries:
        wide = LEADS[entry.sign] + metrics.horizontalAdvance(entry.words) + 18
        if left and left + wide > width:
            left, top = 0.0, top + m.LINE
        yield entry, QRectF(left, top, wide, m.LINE)
        left += wide
