"""What the program is, what it does not do, and whose work it rests on."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner import __version__
from planner.ui.button import Button
from planner.ui.dialog import Dialog
from planner.ui.label import Hint, Label
from planner.ui.settings import Settings
from planner.ui.welcome import PROMISE


class About(Dialog):
    def __init__(self, settings: Settings, parent: QWidget) -> None:
        says = settings.language
        super().__init__(says.text("About Account Planner"), settings.theme, parent)
        column = self.column
        column.addWidget(Label(says.text("Account Planner"), kind="title"))
        version = says.text(
            "Version {version}, Qt {qt}, Python {python}",
            version=__version__,
            qt=qVersion(),
            python=platform.python_version(),
        )
        column.addWidget(Hint(version))
        column.addWidget(Label(says.say(PROMISE), wraps=True))
        refusal = says.text(
            "A customer's own employee is paid only with the employer's written consent on file. "
            "No setting turns that off."
        )
        column.addWidget(Label(refusal, wraps=True))
        licence = says.text(
            "Apache License 2.0. Qt is used under the LGPL, the font Noto Sans SC under the OFL, "
            "the Lucide icons under the ISC licence; the texts are in resources/licenses."
        )
        column.addWidget(Hint(licence))
        close = Button(says.text("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
