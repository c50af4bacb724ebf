"""The fields of what all of the terms rest on: VAT, rounding, and the last day."""

from fractions import Fraction

from PySide6.QtWidgets import QVBoxLayout

from planner.domain.errors import Refused
from planner.domain.money import Rounding
from planner.domain.terms import Terms
from planner.domain.text import text
from planner.ui.desk import Desk
from planner.ui.label import Label
from planner.ui.money.forms import Form
from planner.ui.money.more_part import MorePart
from planner.ui.money.terms_fields import TermsFields, say
from planner.ui.money.written import day_of, rate_of, rate_words

ROUNDINGS = {
    Rounding.HALF_UP: text("half up"),
    Rounding.HALF_EVEN: text("half to even"),
    Rounding.DOWN: text("down"),
}


class BasisFields(TermsFields):
    """All of it is rare: it lies behind one button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self.more = MorePart(desk, says("VAT, rounding and the last day"))
        form: Form = self.more.form
        self.tax = self.line(says("Net of VAT at"), says("gross"))
        self.rounding = self.choice(says("Rounded"), {r: desk.say(w) for r, w in ROUNDINGS.items()})
        self.until = self.line(says("Last day"), says("none"))
        beside = Label(says("empty: money counts as it was received"), kind="hint")
        self.row(form, self.tax, beside)
        form.row(says("Rounded"), self.rounding, width=200)
        self.row(form, self.until, Label(says("such as 2026-12-31"), kind="hint"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.more)

    def show_terms(self, terms: Terms) -> None:
        say(self.tax, rate_words(terms.tax) if terms.tax else "")
        self.rounding.show_value(terms.rounding)
        say(self.until, "" if terms.until is None else terms.until.isoformat())
        rare = terms.tax or terms.until or terms.rounding is not Rounding.HALF_UP
        self.more.open_if(written=bool(rare))

    def onto(self, terms: Terms) -> Terms | None:
        """The terms with what is written here; None where a field makes no sense."""
        tax = self.read(self.tax, self._tax)
        until = self.read(self.until, lambda: day_of(self.until.text()))
        if tax is None:
            return None
        return Terms(
            currency=terms.currency, direct=terms.direct, volume=terms.volume,
            special=terms.special, tax=tax, rounding=self.rounding.value(), from_=terms.from_,
            until=until,
        )  # fmt: skip

    def _tax(self) -> Fraction:
        tax = rate_of(self.tax.text())
        if tax > 1:
            raise Refused(text("A VAT rate is at most 100%."))
        return tax
