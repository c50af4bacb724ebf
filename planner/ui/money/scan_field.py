"""Where the scan of a paper is chosen; nothing opens it, its bytes go into the workspace."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from planner.domain.record import Id
from planner.session.attachments import (
    SCAN_SUFFIXES,
    Scan,
    attachments_of,
    read_scan,
    save_attachment,
)
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.label import Hint
from planner.ui.money.forms import Trouble
from planner.ui.rows import emptied


class ScanField(QWidget):
    """`chosen` tells that there is another scan, or none any more."""

    chosen = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self.scan: Scan | None = None
        self.pick = Button(desk.text("Attach a scan..."))
        self.pick.setAccessibleName(name)
        self.said = Hint()
        self.said.setWordWrap(False)
        self.trouble = Trouble()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pick)
        row.addWidget(self.said)
        row.addWidget(self.trouble, 1)
        row.addStretch()
        self.pick.clicked.connect(self._pick)
        self.clear()

    def clear(self) -> None:
        self.scan = None
        self.said.setText(self._desk.text("none yet"))
        self.trouble.show_trouble("")
        self.chosen.emit()

    def take(self, path: Path) -> None:
        """Read that file; what is no scan is told under the button."""
        found = self.trouble.read(self._desk.say, lambda: read_scan(path))
        if found is None:
            return
        self.scan = found
        self.said.setText(
            self._desk.text(
                "{file}, {size} KB", file=path.name, size=max(1, len(found.body) // 1000)
            )
        )
        self.chosen.emit()

    def _pick(self) -> None:
        says = self._desk.text
        wanted = " ".join(f"*{suffix}" for suffix in SCAN_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self, says("Attach a scan"), "", says("Scans ({suffixes})", suffixes=wanted)
        )
        if name:
            self.take(Path(name))


class ScansShown(QWidget):
    """The scans that are kept of a fact: each is saved to a folder, never opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_fact(self, fact: Id) -> None:
        emptied(self._row)
        for each in attachments_of(self._desk.session, fact):
            save = Button(self._desk.text("Save {name}...", name=each.name), kind="quiet")
            save.setAccessibleDescription(f"SHA-256 {each.digest}")
            save.setProperty("attachment", str(each.id))
            save.setProperty("fact", str(fact))
            save.clicked.connect(self._save)
            self._row.addWidget(save)
        self._row.addStretch()

    def _save(self) -> None:
        button = self.sender()
        wanted, fact = (int(button.property(name)) for name in ("attachment", "fact"))
        folder = QFileDialog.getExistingDirectory(
            self, self._desk.text("Save the scan to"), str(self._desk.session.file.path.parent)
        )
        if folder:
            found = attachments_of(self._desk.session, Id(fact))
            attachment = next(a for a in found if a.id == wanted)
            save_attachment(self._desk.session, attachment, Path(folder))
