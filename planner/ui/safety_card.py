"""When the window locks itself, and the way to the passphrase and the backups."""

from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout

from planner.session.files import encrypted
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Caption, Hint
from planner.ui.place import Place
from planner.ui.settings import LOCKS


class SafetyCard(Card):
    """What is chosen holds on this computer, for every file with a passphrase."""

    def __init__(self, desk: Desk) -> None:
        says = desk.text
        super().__init__(says("Safety"))
        self._desk = desk
        has_one = says("Locking hides everything until the passphrase is typed; nothing is lost.")
        none = says(
            "This workspace has no passphrase: it does not lock. File, Passphrase sets one."
        )
        self.inside.addWidget(Hint(has_one if encrypted(desk.session) else none))
        self.minutes = Choice(
            says("Lock when nobody is at it"),
            [(m, says("after {n} minutes", n=m) if m else says("never")) for m in LOCKS],
        )
        self.minutes.show_value(desk.settings.lock_minutes)
        self.asleep = QCheckBox(says("Also when the computer sleeps or its screen is locked"))
        self.asleep.setChecked(desk.settings.lock_on_sleep)
        self.backups = Button(says("Backups"))
        self.history = Button(says("History"))
        form = QFormLayout()
        form.setSpacing(desk.theme.px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(Caption(self.minutes.accessibleName()), self.minutes)
        form.addRow("", self.asleep)
        self.inside.addLayout(form)
        row = QHBoxLayout()
        for button in (self.backups, self.history):
            row.addWidget(button)
        row.addStretch()
        self.inside.addLayout(row)
        self.minutes.chosen.connect(self._choose)
        self.asleep.toggled.connect(self._choose_asleep)
        self.backups.clicked.connect(self._go_to_backups)
        self.history.clicked.connect(self._go_to_history)

    def _choose(self, minutes: int) -> None:
        self._desk.settings.lock_minutes = minutes

    def _choose_asleep(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self._desk.settings.lock_on_sleep = wanted

    def _go_to_backups(self) -> None:
        self._desk.go(Place("backups"))

    def _go_to_history(self) -> None:
        self._desk.go(Place("history"))
