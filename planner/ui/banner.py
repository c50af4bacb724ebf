"""A strip above the page while something is not as it should be: what, and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from planner.domain.text import Text
from planner.language import Language
from planner.ui.button import Button, IconButton
from planner.ui.label import Label
from planner.ui.theme import Theme

ORDER = (
    "trouble", "check", "read-only", "crash", "unerased", "trace", "erased", "place", "backup",
)  # fmt: skip
"""The gravest first; the others wait behind it."""


class Banner(QFrame):
    """Notes by their keys. `asked` carries the key of the note whose button was pressed, `waved`
    that of one that was closed."""

    asked = Signal(str)
    waved = Signal(str)

    def __init__(self, says: Language, theme: Theme) -> None:
        super().__init__()
        self._says = says
        self._notes: dict[str, tuple[Text, Text | None]] = {}
        self.setProperty("kind", "banner")
        px = theme.px
        picture = QLabel()
        picture.setPixmap(theme.picture("triangle-alert", px(18), "due"))
        self.words = Label(wraps=True)
        self.deed = Button("")
        self.away = IconButton(theme.icon("x", "ink2"), says.text("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(8), px(12), px(8))
        row.setSpacing(px(10))
        row.addWidget(picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.deed)
        row.addWidget(self.away)
        self.deed.clicked.connect(self._ask)
        self.away.clicked.connect(self._wave)
        self.hide()

    @property
    def shown(self) -> str:
        """The key of the note that is seen; empty while there is none."""
        return next((key for key in ORDER if key in self._notes), "")

    def note(self, key: str, words: Text, deed: Text | None = None) -> None:
        """Show it until it is taken back. A screen reader says it when it comes."""
        if self._notes.get(key) != (words, deed):
            self._notes[key] = words, deed
            self._show()

    def take_back(self, key: str) -> None:
        if self._notes.pop(key, None) is not None:
            self._show()

    def _show(self) -> None:
        key = self.shown
        self.setVisible(bool(key))
        if not key:
            return
        words, deed = self._notes[key]
        said = self._says.say(words)
        self.words.setText(said)
        self.setAccessibleName(said)
        self.deed.setVisible(deed is not None)
        if deed is not None:
            self.deed.setText(self._says.say(deed))
        self.away.setVisible(key not in ("trouble", "read-only"))

    def _ask(self) -> None:
        self.asked.emit(self.shown)

    def _wave(self) -> None:
        key = self.shown
        self.take_back(key)
        self.waved.emit(key)
