"""A new passphrase, typed twice, with a word on how strong it is."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from planner.language import Language
from planner.ui.fields import LineEdit
from planner.ui.label import Caption, Pill
from planner.ui.passphrase import strength
from planner.ui.theme import Theme


class PassphraseFields(QWidget):
    def __init__(self, says: Language, theme: Theme) -> None:
        super().__init__()
        self._says = says
        self.first = secret_field(says.text("Passphrase"))
        self.second = secret_field(says.text("Once more"))
        self.strength = Pill("", "neutral")
        self.strength.hide()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.px(12))
        for field in (self.first, self.second):
            form.addRow(Caption(field.accessibleName()), field)
        form.addRow("", self.strength)
        self.first.textChanged.connect(self._rate)

    def trouble(self) -> str:
        """Why it will not do; empty if it will."""
        if not self.first.text():
            return self._says.text("Type a passphrase, or choose to leave the file open.")
        if self.first.text() != self.second.text():
            return self._says.text("The two passphrases differ. Type them again.")
        return ""

    def forget(self) -> None:
        """What was typed is not kept in the window."""
        for field in (self.first, self.second):
            field.clear()

    def _rate(self) -> None:
        written = self.first.text()
        said, tone = strength(written)
        self.strength.setText(self._says.say(said))
        self.strength.set_tone(tone)
        self.strength.setVisible(bool(written))


def secret_field(name: str) -> LineEdit:
    field = LineEdit(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
