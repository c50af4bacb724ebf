"""Light and dark: the colours by name, the palette and the icons made from them."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"

LIGHT = {
    "bg": "#F5F6F8", "surface": "#FFFFFF", "line": "#E2E6EC", "row_line": "#EEF1F5",
    "lane": "#EBEEF3", "wire": "#C3CAD5", "edge": "#B9C1CC",
    "ink": "#18212F", "ink2": "#5B6778", "ink3": "#667082",
    "accent": "#2457C5", "accent_soft": "#E8EEFB", "accent_wash": "#F5F8FE", "on_accent": "#FFFFFF",
    "good": "#187A4E", "good_soft": "#E4F4EC", "bad": "#B93A34", "bad_soft": "#FBE9E8",
    "due": "#955F0E", "due_soft": "#FBF2DF", "neutral": "#5B6778", "neutral_soft": "#EEF0F3",
}  # fmt: skip
DARK = {
    "bg": "#14181F", "surface": "#1B212B", "line": "#2C3542", "row_line": "#252D39",
    "lane": "#1A2029", "wire": "#4A5566", "edge": "#B9C1CC",
    "ink": "#E6EAF0", "ink2": "#A6B0BF", "ink3": "#8490A2",
    "accent": "#7AA2F7", "accent_soft": "#24324F", "accent_wash": "#1F2838", "on_accent": "#10151D",
    "good": "#5CC79A", "good_soft": "#1C3A2E", "bad": "#F08A82", "bad_soft": "#432523",
    "due": "#E0B15C", "due_soft": "#3D3220", "neutral": "#A6B0BF", "neutral_soft": "#2A323E",
}  # fmt: skip
COLOURS = {"light": LIGHT, "dark": DARK}
CLEAR = QColor(0, 0, 0, 0)


class Drawing(QIconEngine):
    """An SVG drawn when it is seen, at whatever size and scaling that is."""

    def __init__(self, usual: QByteArray, disabled: QByteArray) -> None:
        super().__init__()
        self._usual, self._disabled = usual, disabled

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        drawing = self._disabled if mode == QIcon.Mode.Disabled else self._usual
        QSvgRenderer(drawing).render(painter, QRectF(rect))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(CLEAR)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    @override
    def clone(self) -> QIconEngine:
        return Drawing(self._usual, self._disabled)


class Theme:
    """`name` is "light" or "dark"; `zoom` is 100 for usual size. Colours are attributes:

    bg, surface, line (borders), row_line, lane (a column of the board), wire (lines of the chart),
    edge (a seat's left edge); ink, ink2 (secondary), ink3 (captions); accent, accent_soft,
    accent_wash (a selected row), on_accent; good, bad, due, neutral, each with a `_soft` ground.
    Good is support and what is paid, bad is opposition and what is late.
    """

    def __init__(self, name: str = "light", zoom: int = 100) -> None:
        self.name, self.zoom = name, zoom

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def px(self, pixels: float) -> int:
        """A length of the design, at this zoom."""
        return round(pixels * self.zoom / 100)

    def __getattr__(self, token: str) -> QColor:
        try:
            return self.colours[token]
        except KeyError:
            raise AttributeError(token) from None

    @cached_property
    def colours(self) -> dict[str, QColor]:
        return {token: QColor(written) for token, written in COLOURS[self.name].items()}

    def icon(self, name: str, token: str = "ink2") -> QIcon:
        """An icon of resources/icons in a colour of the theme, sharp at any scaling."""
        return QIcon(Drawing(self._drawing(name, token), self._drawing(name, "edge")))

    def _drawing(self, name: str, token: str) -> QByteArray:
        drawing = (ICONS / f"{name}.svg").read_text("utf-8")
        return QByteArray(drawing.replace("currentColor", self.colours[token].name()).encode())

    def picture(self, name: str, size: int, token: str = "ink2") -> QPixmap:
        """The icon at `size` device pixels."""
        picture = QPixmap(size, size)
        picture.fill(CLEAR)
        painter = QPainter(picture)
        QSvgRenderer(self._drawing(name, token)).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return picture

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, token in ROLES.items():
            palette.setColor(role, self.colours[token])
        for role in FADING:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.ink3)
        return palette


FADING = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
)
ROLES = {
    QPalette.ColorRole.Window: "bg", QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface", QPalette.ColorRole.AlternateBase: "bg",
    QPalette.ColorRole.Text: "ink", QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface", QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad", QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent", QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent", QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.ToolTipBase: "surface", QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "surface", QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line", QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "line",
}  # fmt: skip
