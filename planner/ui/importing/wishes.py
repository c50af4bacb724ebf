"""What the user says of the rows as a whole: what they are, whose, and how they are written."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.money import EXPONENTS
from planner.exchange.encodings import ENCODINGS
from planner.exchange.mapping import Kind
from planner.session.bringing import Look, Outlook
from planner.session.import_words import wants_rounding
from planner.session.intake import Asked
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.importing.target import Target
from planner.ui.importing.words import ENCODING_WORDS, KIND_WORDS
from planner.ui.label import Caption, Pill


class Titled(QWidget):
    """A field under its name, with what may stand beside the name; shown and hidden as one."""

    def __init__(self, desk: Desk, name: str, field: QWidget, beside: QWidget | None = None):
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(desk.theme.px(8))
        head.addWidget(Caption(name))
        if beside is not None:
            head.addWidget(beside)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(4))
        column.addLayout(head)
        column.addWidget(field)


class Wishes(QWidget):
    """`asked` carries what is asked for now; `encoding_asked` wants the file read anew."""

    asked = Signal(object)
    encoding_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        says = desk.text
        self._desk = desk
        self._now = Asked(kind=Kind.PEOPLE)
        kinds = [(kind, desk.say(words)) for kind, words in KIND_WORDS.items()]
        encodings = [(e, desk.say(ENCODING_WORDS[e])) for e in ENCODINGS]
        self.kind: Choice[Kind] = Choice(says("The rows are"), kinds)
        self.target = Target(desk)
        self.encoding: Choice[str] = Choice(says("Encoding"), encodings)
        self.certain = Pill()
        self.currency: Choice[str] = Choice(says("Currency"), [(c, c) for c in EXPONENTS])
        self.rounding = QCheckBox(says("Round half up to whole cents"))
        self.encoded = Titled(desk, says("Encoding"), self.encoding, self.certain)
        self.money = Titled(desk, says("Currency"), self.currency)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(10))
        column.addWidget(Titled(desk, says("The rows are"), self.kind))
        for widget in (self.target, self.money, self.encoded, self.rounding):
            column.addWidget(widget)
        self.kind.chosen.connect(self._choose_kind)
        self.target.changed.connect(self._tell)
        self.encoding.chosen.connect(self.encoding_asked)
        self.currency.chosen.connect(self._tell)
        self.rounding.clicked.connect(self._tell)

    def begin(self, look: Look, account: int) -> None:
        """For something else that was brought; `account`: from whose page the user comes."""
        table = look.table
        self.rounding.setChecked(False)
        self.target.begin(look.brought, account)
        self.encoded.setHidden(look.brought.pasted or bool(table.sheet))
        self.show_encoding(table.encoding, certain=table.certain)
        self.show_outlook(look.outlook)

    def show_encoding(self, encoding: str, *, certain: bool) -> None:
        self.encoding.show_value(encoding)
        words = self._desk.text("certain") if certain else self._desk.text("not certain")
        self.certain.setText(words)
        self.certain.set_tone("good" if certain else "due")

    def show_outlook(self, outlook: Outlook) -> None:
        """What is asked, as it was understood."""
        self._now = outlook.asked
        self.kind.show_value(outlook.asked.kind)
        self.currency.show_value(outlook.asked.currency)
        self.target.show_kind(outlook.asked.kind)
        self.money.setHidden(outlook.asked.kind is Kind.PEOPLE)
        rounds = outlook.found is not None and wants_rounding(outlook.found)
        self.rounding.setVisible(rounds or self.rounding.isChecked())

    def complete(self, asked: Asked) -> Asked:
        """With what is said here of the account and the money."""
        return replace(
            asked,
            account=self.target.written,
            fresh=self.target.fresh,
            currency=self.currency.value(),
            rounding=self.rounding.isChecked(),
        )

    def _choose_kind(self, kind: Kind) -> None:
        """Other rows have other fields: the mapping is guessed anew."""
        self.target.show_kind(kind)
        self.rounding.setChecked(False)
        self._now = replace(self._now, kind=kind, mapping="")
        self._tell()

    def _tell(self, _chosen: object = None) -> None:
        self.asked.emit(self.complete(self._now))
