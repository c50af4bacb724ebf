"""How large a box is for what it says: fonts, lengths of the design, widths of words."""

from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from planner.ui.chart.faces import Face
from planner.ui.chart.layers import Pills

NARROWEST, WIDEST = 152.0, 292.0
TALL, LOW = 76.0, 54.0
"""Heights of a box with pills, and of one without."""
ROOM = 56.0
"""Between the boxes of one row and those of the next; the connectors run in its middle."""
CAPTION = 24.0
"""Above the boxes of those who stand outside the organisation."""
RADIUS, EDGE = 7.0, 4.0
LEFT, RIGHT = 14.0, 10.0
"""From the sides of the box to the words."""
PILL_HEIGHT, PILL_PAD, PILL_GAP, PILL_BASE = 19.0, 8.0, 5.0, 13.8
PILLS_TOP, NAME_BASE, TITLE_BASE = 48.0, 23.0, 40.0
MARK = PILL_HEIGHT
"""Side of the square with the letter of a purchase, where several are seen."""
LINE = PILL_HEIGHT + 4.0
"""From one line of pills to the next."""


def name_font() -> QFont:
    return lettering(14, bold=True)


def title_font() -> QFont:
    return lettering(12)


def pill_font() -> QFont:
    return lettering(12)


def badge_font() -> QFont:
    return lettering(10, bold=True)


def lettering(pixels: int, *, bold: bool = False) -> QFont:
    """In the families of the window, which change with the language."""
    return _made(tuple(QApplication.font().families()), pixels, bold)


@cache
def _made(families: tuple[str, ...], pixels: int, bold: bool) -> QFont:  # noqa: FBT001
    made = QFont()
    made.setFamilies(families)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter swaps colons and arrows for shapes that a PDF then cannot name
    made.setFeature(QFont.Tag("calt"), 0)
    return made


class Ruler:
    """Measures words once: titles and roles come again and again."""

    def __init__(self) -> None:
        self._metrics = {f: QFontMetricsF(f()) for f in (name_font, title_font, pill_font)}
        self._names: dict[str, float] = {}
        self._titles: dict[str, float] = {}
        self._pills: dict[str, float] = {}

    def name(self, words: str) -> float:
        return self._width(self._names, words, self._metrics[name_font])

    def title(self, words: str) -> float:
        return self._width(self._titles, words, self._metrics[title_font])

    def pill(self, words: str) -> float:
        """The whole pill with its round ends."""
        return self._width(self._pills, words, self._metrics[pill_font]) + 2 * PILL_PAD

    def box(self, face: Face) -> tuple[float, float]:
        """Width and height of the box of a face."""
        if face.stub:
            return NARROWEST, LOW
        words = max(self.name(face.name), self.title(face.title), self.pills(face.pills))
        for row in face.rows:
            words = max(words, MARK + PILL_GAP + self.pills(row.pills))
        width = min(WIDEST, max(NARROWEST, LEFT + words + RIGHT))
        lines = len(face.rows) + bool(face.pills)
        return float(round(width)), TALL + (lines - 1) * LINE if lines else LOW

    def pills(self, pills: Pills) -> float:
        """A line of them side by side."""
        return sum(self.pill(words) + PILL_GAP for words, _ in pills) - PILL_GAP

    def _width(self, known: dict[str, float], words: str, metrics: QFontMetricsF) -> float:
        width = known.get(words)
        if width is None:
            # beyond this nothing fits anyhow, and shaping 300 characters for each costs
            width = known[words] = metrics.horizontalAdvance(words[:80])
        return width
