"""Direct blocks for some deals alone: one under the other, to add to and to take from."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.terms import Direct
from planner.domain.terms_rules import check_special
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.label import Heading
from planner.ui.money.direct_fields import DirectFields
from planner.ui.money.forms import Trouble
from planner.ui.rows import emptied


class SpecialFields(QWidget):
    """`edited` and `typed` as of `TermsFields`."""

    edited = Signal()
    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._currency = desk, "CNY"
        self.blocks: list[DirectFields] = []
        self.trouble = Trouble()
        self._column = QVBoxLayout()
        self._column.setSpacing(desk.theme.px(8))
        self.add = Button(
            desk.text("Another rate for some deals"), kind="quiet", icon=desk.theme.icon("plus")
        )
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(self.trouble)
        column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_special(self, special: Sequence[Direct], currency: str) -> None:
        self._currency = currency
        self.trouble.show_trouble("")
        if len(special) != len(self.blocks):
            self._lay_out(len(special))
        for block, direct in zip(self.blocks, special, strict=True):
            block.forget_troubles()
            block.show_direct(direct, currency)

    def _lay_out(self, count: int) -> None:
        emptied(self._column)
        self.blocks = []
        for _ in range(count):
            self._append()

    def _append(self) -> DirectFields:
        n = len(self.blocks)
        block = DirectFields(self._desk, special=True)
        block.edited.connect(self.edited)
        block.typed.connect(self.typed)
        head = QHBoxLayout()
        head.addWidget(Heading(self._desk.text("Rate of its own {n}", n=n + 1)))
        head.addStretch()
        remove = Button(self._desk.text("remove"), kind="quiet")
        remove.setAccessibleName(self._desk.text("Remove rate of its own {n}", n=n + 1))
        remove.setProperty("n", n)
        remove.clicked.connect(self._remove)
        head.addWidget(remove)
        self._column.addLayout(head)
        self._column.addWidget(block)
        self.blocks.append(block)
        return block

    def _add(self) -> None:
        """It counts once it says for which deals it is."""
        block = self._append()
        block.show_direct(Direct(rate=Fraction(5, 100)), self._currency)
        block.scope.products.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _remove(self) -> None:
        gone = int(self.sender().property("n"))
        left = [b.direct(self._currency) for n, b in enumerate(self.blocks) if n != gone]
        self.show_special([direct for direct in left if direct is not None], self._currency)
        self.edited.emit()

    def special(self) -> tuple[Direct, ...] | None:
        """What is written; None where a field makes no sense, or a row is never reached."""
        found = [block.direct(self._currency) for block in self.blocks]
        special = tuple(direct for direct in found if direct is not None)
        if len(special) != len(found):
            return None
        if any(block.quiet for block in self.blocks):
            check_special(special)
            return special

        def checked() -> tuple[Direct, ...]:
            check_special(special)
            return special

        return self.trouble.read(self._desk.say, checked)

    def forget_troubles(self) -> None:
        for block in self.blocks:
            block.forget_troubles()
        self.trouble.show_trouble("")

    @property
    def wrong(self) -> bool:
        return not self.trouble.isHidden() or any(block.wrong for block in self.blocks)

    def set_quiet(self, *, quiet: bool) -> None:
        for block in self.blocks:
            block.quiet = quiet
