"""The fields of a volume block: the usual ones in sight, the rare ones behind "More"."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from planner.domain.money import shown
from planner.domain.periods import PeriodLength
from planner.domain.terms import (
    Edge,
    Growth,
    GuaranteePer,
    Method,
    ReferralCounts,
    Refunds,
    Volume,
)
from planner.domain.terms_rules import (
    check_growth,
    check_least_and_most,
    check_lump_sums,
    check_volume,
)
from planner.domain.text import text
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Label
from planner.ui.money.forms import Form
from planner.ui.money.lumps_grid import LumpsGrid
from planner.ui.money.method_picker import MethodPicker
from planner.ui.money.more_part import MorePart
from planner.ui.money.terms_fields import ScopeFields, TermsFields, say
from planner.ui.money.tiers_grid import TiersGrid
from planner.ui.money.written import amount_of, days_of, rate_of, rate_words

PERIODS = {
    PeriodLength.MONTH: text("Month"),
    PeriodLength.QUARTER: text("Quarter"),
    PeriodLength.HALF_YEAR: text("Half-year"),
    PeriodLength.YEAR: text("Year"),
}
EDGES = {
    Edge.AT_LEAST: text("when its bound is reached (inclusive)"),
    Edge.MORE_THAN: text("when its bound is exceeded"),
    Edge.UP_TO: text("after its bound: up to it the tier below pays"),
}
COUNTS = {ReferralCounts.RECEIVED: text("received"), ReferralCounts.SOLD: text("sold")}
GROWTHS = {
    None: text("the base itself"),
    Growth.AMOUNT: text("growth, as an amount"),
    Growth.PERCENT: text("growth, in percent"),
}
REFUNDS = {
    Refunds.RECEIPT: text("where the receipt counted"),
    Refunds.OWN: text("in their own period"),
}
PERS = {
    GuaranteePer.PERIOD: text("for each period"),
    GuaranteePer.YEAR: text("for each year of the agreement"),
}


class VolumeFields(TermsFields):
    """`method` and `growth` tell of themselves: another one needs other keys."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says, speak = desk.text, desk.say
        self.form, self.more = Form(desk.theme), MorePart(desk, says("More about the volume"))
        self.period = self.choice(says("Period"), {p: speak(w) for p, w in PERIODS.items()})
        self.method = MethodPicker(desk)
        self.edge = self.choice(says("A tier starts"), {e: speak(w) for e, w in EDGES.items()})
        self.block = self.line(says("Block"), "10,000.00")
        self.days = self.line(says("Due after the period"), "0")
        self.weight = self.line(says("Referrals count"), "100 %")
        self.counts = self.choice(says("Of money"), {c: speak(w) for c, w in COUNTS.items()})
        self.tiers = TiersGrid(desk)
        growths = [(g, speak(w)) for g, w in GROWTHS.items()]
        self.growth: Choice[Growth | None] = Choice(says("Tiers look at"), growths)
        self.over = self.line(says("Grown from"), says("a year before"))
        self.lumps = LumpsGrid(desk)
        self.cap = self.line(says("Cap per period"), says("none"))
        self.guarantee = self.line(says("Guaranteed"), says("none"))
        self.per = self.choice(says("Guaranteed for"), {p: speak(w) for p, w in PERS.items()})
        self.hold = self.line(says("Held back after receipt"), "0")
        self.refunds = self.choice(says("Refunds count"), {r: speak(w) for r, w in REFUNDS.items()})
        self.last_upto = self.line(says("Nothing above"), says("no limit"))
        for grid in (self.tiers, self.lumps):
            self.troubles[grid] = grid.trouble
            grid.edited.connect(self.edited)
            grid.typed.connect(self.typed)
        self._lay_out()
        self._lay_out_more()

    def _lay_out(self) -> None:
        says, form = self.desk.text, self.form
        form.row(says("Period"), self.period, width=120)
        form.row(says("How tiers pay"), self.method)
        form.row(says("A tier starts"), self.edge, width=280)
        self.row(form, self.block)
        self.days_row(form, self.days)
        self.row(form, self.weight, Label(says("of money"), kind="hint"), self.counts)
        form.wide(self.tiers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addWidget(self.more)

    def _lay_out_more(self) -> None:
        says, form = self.desk.text, self.more.form
        form.row(says("Tiers look at"), self.growth, width=200)
        self.row(form, self.over, Label(says("an amount, or last year's base"), kind="hint"))
        form.row(says("Lump sums"), self.lumps)
        self.row(form, self.cap)
        self.row(form, self.guarantee, self.per)
        self.days_row(form, self.hold)
        form.row(says("Refunds count"), self.refunds, width=240)
        self.row(form, self.last_upto)
        self.scope = ScopeFields(self, form, hint=says("all"))

    # showing

    def show_volume(self, volume: Volume, currency: str) -> None:
        self.period.show_value(volume.period)
        self.method.show_value(volume.method)
        self.edge.show_value(volume.edge)
        self.form.show_row(self.block, visible=volume.method is Method.BLOCK)
        say(self.block, shown(volume.block or 0, currency) if volume.block else "")
        say(self.days, "" if volume.due_days is None else str(volume.due_days))
        say(self.weight, rate_words(volume.referral_weight))
        self.counts.show_value(volume.referral_counts)
        self.tiers.show_tiers(volume.tiers, volume.method, currency)
        self._show_rare(volume, currency)
        self.more.open_if(written=_rare(volume))

    def _show_rare(self, volume: Volume, currency: str) -> None:
        def money(line_amount: int | None) -> str:
            return "" if line_amount is None else shown(line_amount, currency)

        self.growth.show_value(volume.growth)
        self.more.form.show_row(self.over, visible=volume.growth is not None)
        say(self.over, money(volume.growth_over))
        self.lumps.show_lumps(volume.lump_sums, currency)
        say(self.cap, money(volume.cap))
        say(self.guarantee, money(volume.guarantee or None))
        self.per.show_value(volume.guarantee_per)
        say(self.hold, "" if volume.hold_days is None else str(volume.hold_days))
        self.refunds.show_value(volume.refunds)
        say(self.last_upto, money(volume.last_upto))
        self.scope.show(volume.scope)

    # reading

    def volume(self, currency: str) -> Volume | None:
        """What is written; None where a field makes no sense, or they contradict each other."""
        weight = self.read(self.weight, lambda: rate_of(self.weight.text()))
        days = self.read(self.days, lambda: days_of(self.days.text()))
        hold = self.read(self.hold, lambda: days_of(self.hold.text()))
        tiers, lumps = (
            self.read(self.tiers, self.tiers.tiers),
            self.read(self.lumps, self.lumps.lumps),
        )
        scope = self.scope.read()
        money = [
            self._money(field, currency)
            for field in (self.block, self.last_upto, self.over, self.cap, self.guarantee)
        ]
        if weight is None or tiers is None or lumps is None or scope is None or None in money:
            return None
        block, last, over, cap, guarantee = (amount or None for amount in money)
        method, growth = self.method.value(), self.growth.value()
        return self._checked(
            Volume(
                period=self.period.value(), tiers=tiers, method=method, edge=self.edge.value(),
                referral_weight=weight, referral_counts=self.counts.value(), last_upto=last,
                block=block if method is Method.BLOCK else None, due_days=days, hold_days=hold,
                growth=growth, growth_over=over if growth else None, lump_sums=lumps, cap=cap,
                guarantee=guarantee or 0,
                guarantee_per=self.per.value() if guarantee else GuaranteePer.PERIOD,
                refunds=self.refunds.value(), scope=scope,
            )
        )  # fmt: skip

    def _money(self, field: LineEdit, currency: str) -> int | None:
        return self.read(field, lambda: amount_of(field.text(), currency))

    def _checked(self, volume: Volume) -> Volume | None:
        """Each refusal stands under the field that it is about."""
        for field, check in (
            (self.lumps, check_lump_sums),
            (self.guarantee, check_least_and_most),
            (self.over, check_growth),
            (self.tiers, check_volume),
        ):
            if self.read(field, _checking(check, volume)) is None:
                return None
        return volume


def _checking(check: Callable[[Volume], None], volume: Volume) -> Callable[[], Volume]:
    def checked() -> Volume:
        check(volume)
        return volume

    return checked


def _rare(volume: Volume) -> bool:
    usual = Volume(period=volume.period, tiers=volume.tiers)
    return any(
        getattr(volume, name) != getattr(usual, name)
        for name in (
            "growth", "lump_sums", "cap", "guarantee", "hold_days", "refunds", "last_upto", "scope"
        )
    )  # fmt: skip
