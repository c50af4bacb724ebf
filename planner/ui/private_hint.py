"""A hint under a note that sounds private. It asks for care and bars nothing."""

from PySide6.QtCore import QEvent, QObject, Qt
from typing_extensions import override

from planner.domain.private_words import private_hint
from planner.ui.desk import Desk
from planner.ui.fields import NoteField
from planner.ui.label import Hint


class PrivateHint(Hint):
    """Stands below `field`, seen only while there is something to say and the field is seen."""

    def __init__(self, desk: Desk, field: NoteField) -> None:
        super().__init__()
        self._desk, self._field = desk, field
        self.setProperty("tone", "due")
        self.setContentsMargins(*[desk.theme.px(n) for n in (8, 5, 8, 5)])
        field.textChanged.connect(self._look)
        field.installEventFilter(self)
        self._look()

    def _look(self) -> None:
        sentence = private_hint(self._field.toPlainText())
        self.setText("" if sentence is None else self._desk.say(sentence))
        self.setVisible(sentence is not None and not self._field_was_hidden())

    def _field_was_hidden(self) -> bool:
        """Qt also calls a field hidden whose page was never shown yet."""
        explicitly = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return self._field.isHidden() and self._field.testAttribute(explicitly)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self._look()
        return super().eventFilter(watched, event)
