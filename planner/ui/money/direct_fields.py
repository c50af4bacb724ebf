"""The fields of a direct block: what single deals earn, all of them or those of a scope."""

from PySide6.QtWidgets import QVBoxLayout

from planner.domain.errors import Refused
from planner.domain.money import shown
from planner.domain.terms import Direct, Scope
from planner.domain.text import text
from planner.ui.desk import Desk
from planner.ui.label import Label
from planner.ui.money.forms import Form
from planner.ui.money.more_part import MorePart
from planner.ui.money.terms_fields import ScopeFields, TermsFields, say
from planner.ui.money.written import amount_of, cap_of, days_of, rate_of, rate_words


class DirectFields(TermsFields):
    """`special`: it is about some deals alone, and its scope comes first."""

    def __init__(self, desk: Desk, *, special: bool = False) -> None:
        super().__init__(desk)
        says, self._special = desk.text, special
        self.form, self.more = Form(desk.theme), MorePart(desk, says("More about single deals"))
        if special:
            self.scope = ScopeFields(self, self.form, hint=says("any"))
        self.rate = self.line(says("Rate on money received"), "5 %")
        self.days = self.line(says("Due after receipt"), "0")
        self.cap = self.line(says("Cap per deal"), says("none"))
        self.fixed = self.line(says("Once per deal"), says("none"))
        self.floor = self.line(says("At least per deal"), says("none"))
        self.hold = self.line(says("Held back after receipt"), "0")
        self._lay_out()

    def _lay_out(self) -> None:
        says = self.desk.text
        self.row(self.form, self.rate)
        self.days_row(self.form, self.days)
        beside = Label(says("an amount, or a rate of the money"), kind="hint")
        self.row(self.form, self.cap, beside)
        self.row(self.more.form, self.fixed)
        self.row(self.more.form, self.floor)
        self.days_row(self.more.form, self.hold)
        if not self._special:
            self.scope = ScopeFields(self, self.more.form, hint=says("all"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.more)

    def show_direct(self, direct: Direct, currency: str) -> None:
        say(self.rate, rate_words(direct.rate))
        say(self.days, "" if direct.due_days is None else str(direct.due_days))
        cap = "" if direct.cap is None else shown(direct.cap, currency)
        say(self.cap, cap if direct.cap_rate is None else rate_words(direct.cap_rate))
        say(self.fixed, shown(direct.fixed, currency) if direct.fixed else "")
        say(self.floor, shown(direct.floor, currency) if direct.floor else "")
        say(self.hold, "" if direct.hold_days is None else str(direct.hold_days))
        self.scope.show(direct.scope)
        rare = direct.fixed or direct.floor or direct.hold_days is not None
        scoped = not self._special and not direct.scope.all
        self.more.open_if(written=bool(rare) or scoped)

    def direct(self, currency: str) -> Direct | None:
        """What is written; None where a field makes no sense."""
        rate = self.read(self.rate, lambda: rate_of(self.rate.text()))
        days = self.read(self.days, lambda: days_of(self.days.text()))
        cap = self.read(self.cap, lambda: cap_of(self.cap.text(), currency))
        fixed = self.read(self.fixed, lambda: amount_of(self.fixed.text(), currency))
        hold = self.read(self.hold, lambda: days_of(self.hold.text()))
        scope = self.scope.read()
        if rate is None or cap is None or fixed is None or scope is None:
            return None
        most = cap[0]
        floor = self.read(self.floor, lambda: self._floor(most, currency))
        named = self.read(self.scope.products, lambda: self._named(scope))
        if floor is None or named is None:
            return None
        return Direct(
            rate=rate, fixed=fixed, floor=floor, cap=cap[0], cap_rate=cap[1], due_days=days,
            hold_days=hold, scope=named,
        )  # fmt: skip

    def _floor(self, most: int | None, currency: str) -> int:
        floor = amount_of(self.floor.text(), currency)
        if most is not None and floor > most:
            raise Refused(text("The floor of a deal is more than its cap."))
        return floor

    def _named(self, scope: Scope) -> Scope:
        if self._special and scope.all:
            raise Refused(text("Name the product groups or accounts that this rate is for."))
        return scope
