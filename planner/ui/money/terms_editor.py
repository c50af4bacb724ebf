"""The terms of an agreement as fields: what is wrong stands under its field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.money import shown
from planner.domain.papers import Word
from planner.domain.periods import PeriodLength
from planner.domain.terms import (
    Direct,
    Edge,
    Method,
    ReferralCounts,
    Terms,
    Volume,
)
from planner.domain.terms_form import terms_from
from planner.domain.terms_rules import check_volume
from planner.domain.text import text
from planner.session.comparison import pays_at_least, with_method
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Label
from planner.ui.money.forms import Form, Trouble
from planner.ui.money.method_picker import MethodPicker
from planner.ui.money.tiers_grid import TiersGrid
from planner.ui.money.written import amount_of, cap_of, days_of, rate_of, rate_words

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


def first_terms(currency: str) -> Terms:
    """What a new draft starts with: 5% of each receipt, and 1% of the whole base of a half-year
    from 100,000, to which referrals count 40%."""
    return terms_from(
        {
            "currency": currency,
            "direct": {"rate": "5%", "due_days": 7},
            "volume": {
                "period": "half-year",
                "referral_weight": "40%",
                "due_days": 14,
                "tiers": [{"from": "100000", "rate": "1%"}],
            },
        }
    )


class TermsEditor(QWidget):
    """`edited` carries the new Terms, once a field is left with something that makes sense."""

    edited = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Terms | None = None
        self._make_direct_fields()
        self._make_volume_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(14))
        column.addWidget(self._direct_card())
        column.addWidget(self._volume_card())
        for box in (self.has_direct, self.has_volume):
            box.clicked.connect(self._take)

    def _make_direct_fields(self) -> None:
        says = self._desk.text
        self.has_direct = QCheckBox(says("Each deal earns by itself"))
        self.rate = self._line(says("Rate on money received"), "5 %")
        self.direct_days = self._line(says("Due after receipt"), "0")
        self.cap = self._line(says("Cap per deal"), says("none"))
        self.fixed = self._line(says("Once per deal"), says("none"))

    def _make_volume_fields(self) -> None:
        says, say = self._desk.text, self._desk.say
        self.has_volume = QCheckBox(says("All money of a period earns together"))
        periods = [(p, say(w)) for p, w in PERIODS.items()]
        self.period: Choice[PeriodLength] = Choice(says("Period"), periods)
        self.method = MethodPicker(self._desk)
        edges = [(e, say(w)) for e, w in EDGES.items()]
        self.edge: Choice[Edge] = Choice(says("A tier starts"), edges)
        self.block = self._line(says("Block"), "10,000.00")
        self.volume_days = self._line(says("Due after the period"), "0")
        self.weight = self._line(says("Referrals count"), "100 %")
        counts = [(c, say(w)) for c, w in COUNTS.items()]
        self.counts: Choice[ReferralCounts] = Choice(says("Of money"), counts)
        self.last_upto = self._line(says("Nothing above"), says("no limit"))
        self.tiers = TiersGrid(self._desk)
        self.tiers.edited.connect(self._take)
        self.method.chosen.connect(self._take_method)
        for choice in (self.period, self.edge, self.counts):
            choice.chosen.connect(self._take)

    def _line(self, name: str, hint: str) -> LineEdit:
        line = LineEdit(name, hint=hint)
        line.settled.connect(self._take)
        return line

    def _direct_card(self) -> Card:
        says = self._desk.text
        card = self.direct_card = Card(says("Direct award"))
        card.inside.addWidget(self.has_direct)
        self._direct = Form(self._desk.theme)
        row = self._direct.row
        self._troubles: dict[LineEdit, Trouble] = {
            self.rate: row(says("Rate on money received"), self.rate, width=120),
            self.direct_days: row(
                says("Due after receipt"),
                self.direct_days,
                Label(says("days"), kind="hint"),
                width=120,
            ),
            self.cap: row(
                says("Cap per deal"),
                self.cap,
                Label(says("an amount, or a rate of the money received"), kind="hint"),
                width=120,
            ),
            self.fixed: row(says("Once per deal"), self.fixed, width=120),
        }
        card.inside.addWidget(self._direct)
        return card

    def _volume_card(self) -> Card:
        says = self._desk.text
        card = self.volume_card = Card(says("Volume award"))
        card.inside.addWidget(self.has_volume)
        self._volume = Form(self._desk.theme)
        row = self._volume.row
        row(says("Period"), self.period, width=120)
        row(says("How tiers pay"), self.method)
        row(says("A tier starts"), self.edge, width=280)
        self._troubles |= {
            self.block: row(says("Block"), self.block, width=120),
            self.volume_days: row(
                says("Due after the period"),
                self.volume_days,
                Label(says("days"), kind="hint"),
                width=120,
            ),
            self.weight: row(
                says("Referrals count"),
                self.weight,
                Label(says("of money"), kind="hint"),
                self.counts,
                width=120,
            ),
            self.last_upto: row(says("Nothing above"), self.last_upto, width=120),
        }
        self._volume.wide(self.tiers)
        card.inside.addWidget(self._volume)
        return card

    # showing

    def show_word(self, word: Word | None) -> None:
        """What the awards are called: by whom the agreement is with."""
        says = self._desk.text
        direct, volume = {
            Word.REBATE: (says("Direct rebate"), says("Volume rebate")),
            Word.COMMISSION: (says("Direct commission"), says("Volume commission")),
            None: (says("Direct award"), says("Volume award")),
        }[word]
        for card, heading in ((self.direct_card, direct), (self.volume_card, volume)):
            card.heading.setText(heading)
            card.setAccessibleName(heading)

    def show_terms(self, terms: Terms) -> None:
        """Show them, unless they are what is shown: what is typed wrongly stays to be mended."""
        if terms == self._shown:
            return
        self._shown = terms
        self._forget_troubles()
        self.has_direct.setChecked(terms.direct is not None)
        self._direct.setVisible(terms.direct is not None)
        self.has_volume.setChecked(terms.volume is not None)
        self._volume.setVisible(terms.volume is not None)
        usual = first_terms(terms.currency)
        direct, volume = terms.direct or usual.direct, terms.volume or usual.volume
        if direct is not None and volume is not None:
            self._show_direct(direct, terms.currency)
            self._show_volume(volume, terms.currency)
        self.tiers.show_least(pays_at_least(terms))

    def _show_direct(self, direct: Direct, currency: str) -> None:
        self._say(self.rate, rate_words(direct.rate))
        self._say(self.direct_days, "" if direct.due_days is None else str(direct.due_days))
        cap = "" if direct.cap is None else shown(direct.cap, currency)
        self._say(self.cap, cap if direct.cap_rate is None else rate_words(direct.cap_rate))
        self._say(self.fixed, shown(direct.fixed, currency) if direct.fixed else "")

    def _show_volume(self, volume: Volume, currency: str) -> None:
        self.period.show_value(volume.period)
        self.method.show_value(volume.method)
        self.edge.show_value(volume.edge)
        self._volume.show_row(self.block, visible=volume.method is Method.BLOCK)
        self._say(self.block, shown(volume.block or 0, currency) if volume.block else "")
        self._say(self.volume_days, "" if volume.due_days is None else str(volume.due_days))
        self._say(self.weight, rate_words(volume.referral_weight))
        self.counts.show_value(volume.referral_counts)
        last = "" if volume.last_upto is None else shown(volume.last_upto, currency)
        self._say(self.last_upto, last)
        self.tiers.show_tiers(volume.tiers, volume.method, currency)

    def _say(self, line: LineEdit, words: str) -> None:
        line.setText(words)
        line.show_words(words)

    # reading

    def _take(self, _value: object = None) -> None:
        if not (self.has_direct.isChecked() and self.has_volume.isChecked()):
            self._forget_troubles()
        terms = self.terms()
        if terms is not None and terms != self._shown:
            self.edited.emit(terms)

    def _take_method(self, method: Method) -> None:
        """Another method: what it does not know is left out, what it needs is there to change."""
        shown_terms = self._shown
        if shown_terms is None or shown_terms.volume is None:
            return
        self.edited.emit(with_method(shown_terms, method))

    def terms(self) -> Terms | None:
        """What is written; None, with the sentence under its field, where it makes no sense."""
        if self._shown is None:
            return None
        currency = self._shown.currency
        direct = self._read_direct(currency) if self.has_direct.isChecked() else None
        volume = self._read_volume(currency) if self.has_volume.isChecked() else None
        if self._wrong():
            return None
        return Terms(currency=currency, direct=direct, volume=volume)

    def _forget_troubles(self) -> None:
        for trouble in (*self._troubles.values(), self.tiers.trouble):
            trouble.show_trouble("")

    def _wrong(self) -> bool:
        troubles = (*self._troubles.values(), self.tiers.trouble)
        return any(not trouble.isHidden() for trouble in troubles)

    def _read_direct(self, currency: str) -> Direct | None:
        say, troubles = self._desk.say, self._troubles
        rate = troubles[self.rate].read(say, lambda: rate_of(self.rate.text()))
        days = troubles[self.direct_days].read(say, lambda: days_of(self.direct_days.text()))
        cap = troubles[self.cap].read(say, lambda: cap_of(self.cap.text(), currency))
        fixed = troubles[self.fixed].read(say, lambda: amount_of(self.fixed.text(), currency))
        if rate is None or cap is None or fixed is None:
            return None
        amount, part = cap
        return Direct(rate=rate, fixed=fixed, cap=amount, cap_rate=part, due_days=days)

    def _read_volume(self, currency: str) -> Volume | None:
        say, troubles = self._desk.say, self._troubles
        weight = troubles[self.weight].read(say, lambda: rate_of(self.weight.text()))
        days = troubles[self.volume_days].read(say, lambda: days_of(self.volume_days.text()))
        block = troubles[self.block].read(say, lambda: amount_of(self.block.text(), currency))
        last = troubles[self.last_upto].read(
            say, lambda: amount_of(self.last_upto.text(), currency)
        )
        tiers = self.tiers.trouble.read(say, self.tiers.tiers)
        if weight is None or block is None or last is None or tiers is None:
            return None

        def checked() -> Volume:
            volume = Volume(
                period=self.period.value(),
                tiers=tiers,
                method=self.method.value(),
                edge=self.edge.value(),
                referral_weight=weight,
                referral_counts=self.counts.value(),
                last_upto=last or None,
                block=block if self.method.value() is Method.BLOCK else None,
                due_days=days,
            )
            check_volume(volume)
            return volume

        return self.tiers.trouble.read(say, checked)
