"""Language, theme and size of the window, chosen on the settings page."""

from PySide6.QtWidgets import QFormLayout

from planner.language import NAMES
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Caption, Hint
from planner.ui.menus import THEME_WORDS
from planner.ui.settings import THEMES, ZOOMS


class LookCard(Card):
    """What is chosen holds at once: the window is built anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("The window"))
        settings = desk.settings
        self.inside.addWidget(Hint(desk.text("Kept on this computer, for every file.")))
        self.language = Choice(desk.text("Language"), list(NAMES.items()))
        self.language.show_value(desk.language.code)
        self.theme = Choice(
            desk.text("Theme"), [(name, desk.say(THEME_WORDS[name])) for name in THEMES]
        )
        self.theme.show_value(settings.theme_choice)
        self.zoom = Choice(desk.text("Size"), [(z, f"{z} %") for z in ZOOMS])
        self.zoom.show_value(settings.zoom)
        self._settings = settings
        form = QFormLayout()
        form.setSpacing(desk.theme.px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(Caption(desk.text("Language")), self.language)
        form.addRow(Caption(desk.text("Theme")), self.theme)
        form.addRow(Caption(desk.text("Size")), self.zoom)
        self.inside.addLayout(form)
        self.language.chosen.connect(self._choose_language)
        self.theme.chosen.connect(self._choose_theme)
        self.zoom.chosen.connect(self._choose_zoom)

    def _choose_language(self, code: str) -> None:
        self._settings.language_code = code

    def _choose_theme(self, name: str) -> None:
        self._settings.theme_choice = name

    def _choose_zoom(self, percent: int) -> None:
        self._settings.zoom = percent
