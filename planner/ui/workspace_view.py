"""The window's inside while a workspace is open: the sidebar, the top, and one page at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.session import Session
from planner.session.agenda import Agenda
from planner.ui.banner import Banner
from planner.ui.desk import Desk
from planner.ui.first_notice import FirstNotice
from planner.ui.journey import Journey
from planner.ui.line_edit import settle_typing
from planner.ui.page import Page
from planner.ui.pages import PAGES, Entry, entry, tabs
from planner.ui.place import Place
from planner.ui.sidebar import Sidebar
from planner.ui.toast import Toast
from planner.ui.top_bar import TopBar
from planner.ui.zones import Zones

FIRST = Place("accounts")


def first_place(session: Session) -> Place:
    """Today, where anything waits; else the accounts."""
    return Place("today") if Agenda(session).some else FIRST


class WorkspaceView(QWidget):
    """Built anew with every language and theme. Pages are built when first gone to."""

    def __init__(self, desk: Desk, file_name: str) -> None:
        super().__init__()
        desk.setParent(self)
        self.desk = desk
        self.journey = Journey()
        self.page: Page | None = None
        self._pages: dict[tuple[str, str], Page] = {}
        self._extra: dict[Page, list[QWidget]] = {}
        self._zones = Zones()
        sidebar_entries = [e for e in PAGES if not e.under and e.icon]
        self.sidebar = Sidebar(desk, sidebar_entries, file_name)
        self.top = TopBar(desk)
        self._stack = QStackedWidget()
        self.banner = Banner(desk.language, desk.theme)
        self.toast = Toast(self._stack, desk.theme, desk.text("Close"))
        self._lay_out()
        self.sidebar.asked.connect(self.go)
        self.top.tab_asked.connect(self._go_to_tab)
        desk.went.connect(self.go)
        desk.told.connect(self.toast.show_words)
        desk.changed.connect(self._show_title)
        desk.counted.connect(self._show_title)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.banner)
        column.addWidget(FirstNotice(self.desk))
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)

    @property
    def place(self) -> Place:
        return self.journey.here or FIRST

    def go(self, place: Place) -> None:
        """Show the place, and remember it for the way back."""
        found = _entry_of(place)
        if found is None:
            return
        if found.key == "import" and not place.account:
            place = Place("import", account=self.place.account)  # rows for where the user is
        if found.under:
            place = place._replace(tab=found.key)
        self.journey.went(place)
        self._show(place, found)

    def back(self) -> None:
        self._go_without_trace(self.journey.back())

    def forward(self) -> None:
        self._go_without_trace(self.journey.forward())

    def next_zone(self) -> None:
        self._zones.step(self._zone_widgets())

    def previous_zone(self) -> None:
        self._zones.step(self._zone_widgets(), by=-1)

    def _zone_widgets(self) -> list[QWidget]:
        inspector = self.page.inspector() if self.page else None
        return [z for z in (self.sidebar, self.page, inspector) if z is not None]

    def _go_without_trace(self, place: Place | None) -> None:
        found = _entry_of(place) if place else None
        if place is not None and found is not None:
            self._show(place, found)

    def _show(self, place: Place, found: Entry) -> None:
        settle_typing()  # it belongs to what was shown until now
        page = self._page(found)
        page.show_place(place)
        self.page = page
        self._stack.setCurrentWidget(page)
        self.sidebar.go(place)
        self.top.show_extra(self._extra[page])
        among = [(e.key, self.desk.say(e.title)) for e in tabs(found.under)]
        self.top.show_tabs(among, found.key)
        self._show_title()
        if not self.sidebar.hasFocus() and not self.top.isAncestorOf(self.focusWidget()):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, found: Entry) -> Page:
        key = found.under, found.key
        if key not in self._pages:
            page = found.factory(self.desk)
            self._pages[key] = page
            self._extra[page] = list(page.bar())
            self._stack.addWidget(page)
        return self._pages[key]

    def _go_to_tab(self, tab: str) -> None:
        here = self.place
        self.go(Place(here.page, here.account, here.partner, here.purchase, here.seat, tab))

    def _show_title(self, _news: object = None) -> None:
        if self.page is not None:
            self.top.show_title(self.page.title(), self.page.subtitle())


def _entry_of(place: Place) -> Entry | None:
    """The page of a place: one of its own, or a tab, the first where the place names none."""
    among = tabs(place.page)
    return next((e for e in among if e.key == place.tab), among[0] if among else entry(place.page))
