"""A page of the window: what it shows, under which title, kept up to date while it is seen."""

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.session import News
from planner.ui.desk import Desk
from planner.ui.place import Place


class Page(QWidget):
    """Says its texts in `__init__`: with another language or theme the window makes a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.place = Place("")
        self._stale = True
        desk.changed.connect(self._on_changed)

    def title(self) -> str:
        return ""

    def subtitle(self) -> str:
        return ""

    def bar(self) -> Sequence[QWidget]:
        """Widgets for the top bar, right after the title (filters); made once."""
        return ()

    def inspector(self) -> QWidget | None:
        """The part on the right that F6 goes to, if the page has one."""
        return None

    def show_place(self, place: Place) -> None:
        """Show what `place` names. Called before the page is seen and whenever the user goes."""
        self.place = place
        self._stale = False
        self.refresh()

    def refresh(self) -> None:
        """Show `desk.session.plan` as it is now. Called on every change while visible."""

    def _on_changed(self, _news: News) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._stale and self.place.page:
            self._stale = False
            self.refresh()
        super().showEvent(event)
