"""A copy of a paper to send on: locked with a passphrase, signed with one's own certificate."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from planner.domain.errors import Refused
from planner.domain.text import text
from planner.exchange.safe_write import write_whole
from planner.session.protecting import Protected, protected
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.dialog import Dialog
from planner.ui.label import Heading, Hint
from planner.ui.line_edit import LineEdit
from planner.ui.money.forms import Form, Trouble


class ProtectDialog(Dialog):
    """`pdf` are the bytes of the paper; they stay as they are."""

    def __init__(self, desk: Desk, pdf: bytes, name: str, parent: QWidget) -> None:
        super().__init__(desk.text("Protected copy"), desk.theme, parent, 560)
        self.setProperty("secret", True)  # noqa: FBT003 - it goes when the window locks
        self._desk, self._pdf, self._name = desk, pdf, name
        says = desk.text
        self._certificate: Path | None = None
        self.lock = _secret(says("Passphrase of the copy"))
        self.again = _secret(says("Once more"))
        self.file = LineEdit(says("Certificate"), hint=says("none: the copy is not signed"))
        self.file.setReadOnly(True)
        self.opens = _secret(says("Passphrase of the certificate"))
        self.trouble = Trouble()
        self.signed = _to_compare()
        self.save = Button(says("Save PDF as..."), kind="primary")
        self.save.clicked.connect(self._save)
        self._lay_out()

    def _lay_out(self) -> None:
        says = self._desk.text
        choose = Button(says("Choose..."))
        choose.clicked.connect(self._choose)
        rows = Form(self._desk.theme, 190)
        rows.row(says("Passphrase of the copy"), self.lock)
        rows.row(says("Once more"), self.again)
        rows.row(says("Certificate"), self.file, choose)
        rows.row(says("Passphrase of the certificate"), self.opens)
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.save)
        self.column.addWidget(Heading(says("Protected copy")))
        self.column.addWidget(
            Hint(
                says(
                    "The paper itself stays as it is. The copy opens only with its passphrase "
                    "(AES-256); a signature with your own certificate shows that nothing was "
                    "changed since, not who you are."
                )
            )
        )
        self.column.addWidget(rows)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.signed)
        self.column.addLayout(end)

    def choose_certificate(self, path: Path) -> None:
        self._certificate = path
        self.file.setText(path.name)

    def made(self) -> Protected | None:
        """The copy; None where something is wrong, which then stands below the fields."""
        return self.trouble.read(self._desk.say, self._protected)

    def _protected(self) -> Protected:
        if self.lock.text() != self.again.text():
            raise Refused(text("The two passphrases differ."))
        certificate = None
        if self._certificate is not None:
            certificate = (self._certificate.read_bytes(), self.opens.text())
        if not self.lock.text() and certificate is None:
            raise Refused(text("Type a passphrase, choose a certificate, or both."))
        return protected(self._pdf, self.lock.text(), certificate)

    def _choose(self) -> None:
        says = self._desk.text
        title, forms = says("Certificate"), says("Certificates (*.p12 *.pfx)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", forms)
        if chosen:
            self.choose_certificate(Path(chosen))

    def _save(self) -> None:
        copy = self.made()
        if copy is None:
            return
        says = self._desk.text
        usual = str(self._desk.session.file.path.with_name(f"{self._name}-copy.pdf"))
        title, forms = says("Save the paper"), says("PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, usual, forms)
        if chosen:
            self.save_to(Path(chosen), copy)

    def save_to(self, target: Path, copy: Protected) -> None:
        """A signed one leaves the dialog open, with what its reader compares by telephone."""
        write_whole(target, copy.pdf)
        self._desk.tell(text("Saved as {file}.", file=target.name))
        if not copy.fingerprint:
            self.accept()
            return
        words = self._desk.text(
            "Saved as {file}. Fingerprint of the certificate (SHA-256), to be compared by "
            "telephone: {digits}",
            file=target.name, digits=in_fours(copy.fingerprint),
        )  # fmt: skip
        self.signed.setText(words)
        self.signed.show()


def _to_compare() -> Hint:
    """Shown once there is something to compare; it can be copied."""
    words = Hint()
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.hide()
    return words


def in_fours(digits: str) -> str:
    return " ".join(digits[n : n + 4] for n in range(0, len(digits), 4))


def _secret(name: str) -> LineEdit:
    field = LineEdit(name)
    field.setEchoMode(LineEdit.EchoMode.Password)
    return field
