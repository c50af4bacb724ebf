"""What is asked of the whole window by a menu or a key, and who answers each menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.menus import Menus
from planner.ui.settings import ZOOMS

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow


class WindowDeeds(QObject):
    """Dialogs are imported when they are asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def find_anything(self) -> None:
        """Everything that can be gone to, and every command that can be given now."""
        from planner.ui.finding import Find, finds
        from planner.ui.palette import Palette

        window = self._window
        if window.view is None:
            return
        page = window.view.page
        actions = [*(page.actions() if page else []), *window.menus.actions]
        says = window.settings.language
        commands = [
            Find(
                action.text().replace("&&", "\0").replace("&", "").replace("\0", "&"),
                says.text("Command"),
                "arrow-right",
                action.trigger,
                action.shortcut().toString(),
            )
            for action in actions
            if action.isEnabled() and action.text()
        ]
        found = [*finds(window.view.desk), *commands]
        palette = Palette(found, says, window.settings.theme, window)
        palette.exec()
        if palette.chosen is not None:
            palette.chosen.deed()

    def save_reminders(self) -> None:
        from planner.ui.plan.reminders import save_reminders

        if self._window.view is not None:
            save_reminders(self._window.view.desk, self._window)

    def paste_rows(self) -> None:
        from planner.ui.importing.ways_in import bring_clipboard

        if self._window.view is not None:
            bring_clipboard(self._window.view.desk, self._window.view.place.account)

    def undo(self) -> None:
        if self._window.session is not None:
            self._window.session.undo()

    def redo(self) -> None:
        if self._window.session is not None:
            self._window.session.redo()

    def zoom_in(self) -> None:
        settings = self._window.settings
        settings.zoom = next((z for z in ZOOMS if z > settings.zoom), ZOOMS[-1])

    def zoom_out(self) -> None:
        settings = self._window.settings
        settings.zoom = next((z for z in ZOOMS[::-1] if z < settings.zoom), ZOOMS[0])

    def zoom_reset(self) -> None:
        self._window.settings.zoom = 100

    def help(self) -> None:
        from planner.ui.help import Help

        for open_already in self._window.findChildren(Help):
            open_already.close()
        Help(self._window.settings, self._window).show()

    def about(self) -> None:
        from planner.ui.about import About

        About(self._window.settings, self._window).exec()


def wire(window: "MainWindow", menus: Menus) -> None:
    """What the menus ask for is done; what needs a page, where one is shown."""
    menus.new_asked.connect(window.deeds.new)
    menus.open_asked.connect(window.deeds.choose)
    menus.sample_asked.connect(window.open_sample)
    menus.recent_asked.connect(window.open_file)
    menus.copy_asked.connect(window.deeds.save_copy)
    menus.passphrase_asked.connect(window.deeds.change_passphrase)
    menus.lock_asked.connect(window.lock)
    menus.recovery_asked.connect(window.deeds.show_recovery)
    menus.reminders_asked.connect(window.asked.save_reminders)
    menus.paste_asked.connect(window.asked.paste_rows)
    menus.close_asked.connect(window.close_file)
    menus.quit_asked.connect(window.close)
    menus.undo_asked.connect(window.asked.undo)
    menus.redo_asked.connect(window.asked.redo)
    menus.find_asked.connect(window.asked.find_anything)
    menus.zoom_in_asked.connect(window.asked.zoom_in)
    menus.zoom_out_asked.connect(window.asked.zoom_out)
    menus.zoom_reset_asked.connect(window.asked.zoom_reset)
    menus.help_asked.connect(window.asked.help)
    menus.about_asked.connect(window.asked.about)
    if window.view is not None:
        menus.back_asked.connect(window.view.back)
        menus.forward_asked.connect(window.view.forward)
        menus.zone_asked.connect(window.view.next_zone)
        menus.zone_back_asked.connect(window.view.previous_zone)
        menus.place_asked.connect(window.view.go)
