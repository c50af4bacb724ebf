"""Fields of a part of the terms: each has its trouble under it, and is read or refused."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.accounts import accounts
from planner.domain.terms import Scope
from planner.session.partners import account_said
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Label
from planner.ui.money.forms import Form, Trouble
from planner.ui.money.written import accounts_of, names_words, products_of

T = TypeVar("T")


class TermsFields(QWidget):
    """`edited` tells that a field was left with other words, `typed` of every key. While `quiet`
    a refusal goes to the caller instead of under its field."""

    edited = Signal()
    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.troubles: dict[QWidget, Trouble] = {}
        self.quiet = False

    def line(self, name: str, hint: str) -> LineEdit:
        line = LineEdit(name, hint=hint)
        line.settled.connect(self._tell)
        line.textEdited.connect(self._tell_typed)
        return line

    def choice(self, name: str, options: Mapping[T, str]) -> Choice[T]:
        choice: Choice[T] = Choice(name, list(options.items()))
        choice.chosen.connect(self._tell)
        return choice

    def row(self, form: Form, field: QWidget, *beside: QWidget, width: int = 120) -> None:
        self.troubles[field] = form.row(field.accessibleName(), field, *beside, width=width)

    def days_row(self, form: Form, field: QWidget) -> None:
        self.row(form, field, Label(self.desk.text("days"), kind="hint"))

    def read(self, field: QWidget, parse: Callable[[], T]) -> T | None:
        return parse() if self.quiet else self.troubles[field].read(self.desk.say, parse)

    def forget_troubles(self) -> None:
        for trouble in self.troubles.values():
            trouble.show_trouble("")

    @property
    def wrong(self) -> bool:
        return any(not trouble.isHidden() for trouble in self.troubles.values())

    def _tell(self, _value: object = None) -> None:
        self.edited.emit()

    def _tell_typed(self, _words: str) -> None:
        self.typed.emit()


class ScopeFields:
    """The two fields of a scope, among those of a part of the terms."""

    def __init__(self, fields: TermsFields, form: Form, *, hint: str) -> None:
        self._fields, self._desk = fields, fields.desk
        says = self._desk.text
        self.products = fields.line(says("Product groups"), hint)
        self.accounts = fields.line(says("Accounts"), hint)
        for field in (self.products, self.accounts):
            fields.row(form, field, Label(says("parted by ;"), kind="hint"), width=240)

    def show(self, scope: Scope) -> None:
        say(self.products, names_words(scope.products))
        session = self._desk.session
        names = tuple(account_said(session, account) for account in scope.accounts)
        say(self.accounts, names_words(names))

    def read(self) -> Scope | None:
        products = self._fields.read(self.products, lambda: products_of(self.products.text()))
        chosen = self._fields.read(
            self.accounts, lambda: accounts_of(self.accounts.text(), self._known())
        )
        if products is None or chosen is None:
            return None
        return Scope(products=products, accounts=chosen)

    def _known(self) -> dict[str, str]:
        return {a.name: str(a.id) for a in accounts(self._desk.session.plan)}


def say(line: LineEdit, words: str) -> None:
    line.setText(words)
    line.show_words(words)
