"""Words on a page. What the user typed is shown as typed: never read as rich text."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

TONES = ("neutral", "accent", "good", "bad", "due")


class Label(QLabel):
    """Plain words. `kind` is a style of style.py: "", heading, title, hint, caption or figure."""

    def __init__(
        self, words: str = "", *, kind: str = "", wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", "PlainText")
        self.setProperty("kind", kind)
        self.setText(words)
        self.setWordWrap(wraps)
        if wraps:
            self.setMinimumWidth(1)

    @override
    def setText(self, words: str) -> None:
        """Also what a screen reader says."""
        super().setText(words)
        self.setAccessibleName(words)


class Heading(Label):
    """The title of a card or a section."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, kind="heading", parent=parent)


class Hint(Label):
    """A sentence beside the matter: grey, wrapping."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, kind="hint", wraps=True, parent=parent)


class Caption(Label):
    """The small name above a field or a figure."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, kind="caption", parent=parent)


class Pill(Label):
    """A word on a coloured ground, of one of TONES. The word alone must say it, too."""

    def __init__(
        self, words: str = "", tone: str = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, kind="pill", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._be(tone)

    def set_tone(self, tone: str) -> None:
        self._be(tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def _be(self, tone: str) -> None:
        if tone not in TONES:
            raise ValueError(tone)
        self.setProperty("tone", tone)
