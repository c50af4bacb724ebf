"""A paper in a window of its own: looked at in one of its languages, saved as PDF, printed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.label import Hint
from planner.ui.money.languages import LanguageChoice
from planner.ui.money.paper_view import PaperView
from planner.ui.screen_room import open_at

NOT_IN_FILES = '<>:"/\\|?*'


class PaperDialog(QDialog):
    """`compose(language)` gives what makes the PDF: it is called here, the PDF is made beside the
    window. `choices` are widgets above the paper, `hint` a sentence there."""

    def __init__(
        self, desk: Desk, title: str, parent: QWidget, choices: tuple[QWidget, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        says, px = desk.text, desk.theme.px
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, px(780), px(860))
        self._title = title
        self.view = PaperView(desk)
        self.hint = Hint()
        self.language = LanguageChoice(desk)
        self.language.show_value("zh" if desk.language.code == "zh_CN" else "en")
        self.save, self.print_ = Button(says("Save PDF as...")), Button(says("Print..."))
        self.language.chosen.connect(self._show_language)
        self.save.clicked.connect(self._save)
        self.print_.clicked.connect(self.view.print_paper)
        self.view.shown.connect(self._show_printable)
        top = QHBoxLayout()
        top.setSpacing(px(8))
        for choice in (*choices, self.language):
            top.addWidget(choice)
        top.addStretch()
        for button in (self.print_, self.save):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(10))
        column.addLayout(top)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)

    def compose(self, language: str) -> Callable[[], bytes]:
        raise NotImplementedError

    def file_name(self) -> str:
        """Of the PDF, without its ending."""
        return self._title

    def show_paper(self) -> None:
        self.hint.setVisible(bool(self.hint.text()))
        self.view.show_paper(self.compose(self.language.value()))
        self._show_printable()

    def _show_language(self, _language: str) -> None:
        self.show_paper()

    def _show_printable(self) -> None:
        for button in (self.save, self.print_):
            button.setEnabled(bool(self.view.pdf))

    def _save(self) -> None:
        self.view.save(_fit_for_a_file(self.file_name()))


def _fit_for_a_file(name: str) -> str:
    """Without what file systems refuse, and not longer than they take."""
    kept = "".join(c for c in name if c.isprintable() and c not in NOT_IN_FILES)
    return kept.strip(" .")[:80] or "paper"
