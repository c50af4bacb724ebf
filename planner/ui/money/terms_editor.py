"""The terms of an agreement as fields: what is wrong stands under its field."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.papers import Word
from planner.domain.terms import Direct, Growth, Method, Terms, Volume
from planner.domain.terms_form import terms_from
from planner.session.comparison import pays_at_least, with_growth, with_method
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.money.basis_fields import BasisFields
from planner.ui.money.direct_fields import DirectFields
from planner.ui.money.forms import possible
from planner.ui.money.special_fields import SpecialFields
from planner.ui.money.volume_fields import VolumeFields


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
    """`edited` carries the new Terms, once a field is left with something that makes sense;
    `typed` those that would be, with every key."""

    edited = Signal(object)
    typed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Terms | None = None
        self._make_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(14))
        self.direct_card = self._card(desk.text("Direct award"), self.has_direct, self.direct)
        self.direct_card.inside.addWidget(self.special)
        self.volume_card = self._card(desk.text("Volume award"), self.has_volume, self.volume)
        self.basis_card = self._card(desk.text("All of the terms"), self.basis)
        for card in (self.direct_card, self.volume_card, self.basis_card):
            column.addWidget(card)

    def _make_fields(self) -> None:
        desk = self._desk
        self.has_direct = QCheckBox(desk.text("Each deal earns by itself"))
        self.has_volume = QCheckBox(desk.text("All money of a period earns together"))
        self.direct, self.special = DirectFields(desk), SpecialFields(desk)
        self.volume, self.basis = VolumeFields(desk), BasisFields(desk)
        self.rate, self.direct_days, self.tiers = (
            self.direct.rate,
            self.direct.days,
            self.volume.tiers,
        )
        self.volume.method.chosen.connect(self._take_method)
        self.volume.growth.chosen.connect(self._take_growth)
        for fields in (self.direct, self.special, self.volume, self.basis):
            fields.edited.connect(self._take)
            fields.typed.connect(self._tell_typed)
        for box in (self.has_direct, self.has_volume):
            box.clicked.connect(self._take)

    def _card(self, heading: str, *widgets: QWidget) -> Card:
        card = Card(heading)
        for widget in widgets:
            card.inside.addWidget(widget)
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
        self.direct.setVisible(terms.direct is not None)
        self.has_volume.setChecked(terms.volume is not None)
        self.volume.setVisible(terms.volume is not None)
        usual = first_terms(terms.currency)
        direct, volume = terms.direct or usual.direct, terms.volume or usual.volume
        if direct is not None and volume is not None:
            self.direct.show_direct(direct, terms.currency)
            self.volume.show_volume(volume, terms.currency)
        self.special.show_special(terms.special, terms.currency)
        self.basis.show_terms(terms)
        self.tiers.show_least(pays_at_least(terms))

    # reading

    def _take(self, _value: object = None) -> None:
        if not (self.has_direct.isChecked() and self.has_volume.isChecked()):
            self._forget_troubles()
        terms = self.terms()
        if terms is not None and terms != self._shown:
            self.edited.emit(terms)

    def _tell_typed(self) -> None:
        terms = possible(self._quietly)
        if terms is not None:
            self.typed.emit(terms)

    def _quietly(self) -> Terms | None:
        """What is written so far; refused where it makes no sense, and nothing is said of it."""
        self._set_quiet(quiet=True)
        try:
            return self._read()
        finally:
            self._set_quiet(quiet=False)

    def _set_quiet(self, *, quiet: bool) -> None:
        for fields in (self.direct, self.volume, self.basis):
            fields.quiet = quiet
        self.special.set_quiet(quiet=quiet)

    def _take_method(self, method: Method) -> None:
        """Another method: what it does not know is left out, what it needs is there to change."""
        if self._shown is not None and self._shown.volume is not None:
            self.edited.emit(with_method(self._shown, method))

    def _take_growth(self, growth: Growth | None) -> None:
        """What the tiers look at changes what their bounds are."""
        if self._shown is not None and self._shown.volume is not None:
            self.edited.emit(with_growth(self._shown, growth))

    def terms(self) -> Terms | None:
        """What is written; None, with the sentence under its field, where it makes no sense."""
        if self._shown is None:
            return None
        terms = self._read()
        wrong = (self.direct.wrong, self.special.wrong, self.volume.wrong, self.basis.wrong)
        return None if any(wrong) else terms

    def _read(self) -> Terms | None:
        if self._shown is None:
            return None
        currency = self._shown.currency
        direct = self.direct.direct(currency) if self.has_direct.isChecked() else None
        volume = self.volume.volume(currency) if self.has_volume.isChecked() else None
        special = self.special.special()
        if not self._complete(direct, volume) or special is None:
            return None
        terms = replace(self._shown, direct=direct, volume=volume, special=special)
        return self.basis.onto(terms)

    def _complete(self, direct: Direct | None, volume: Volume | None) -> bool:
        return (direct is not None) == self.has_direct.isChecked() and (
            volume is not None
        ) == self.has_volume.isChecked()

    def _forget_troubles(self) -> None:
        for fields in (self.direct, self.special, self.volume, self.basis):
            fields.forget_troubles()
