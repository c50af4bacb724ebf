"""The tab of a partner where terms are tried: variants side by side on past or imagined money."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout
from typing_extensions import override

from planner.domain.drafts import Draft, add_draft
from planner.domain.record import Id
from planner.domain.simulation import SimulatedFacts
from planner.domain.terms import Terms
from planner.domain.text import text
from planner.domain.what_if import curve, outcome
from planner.session.partners import partner_name
from planner.session.what_if import (
    EXAMPLE_ROWS,
    Basis,
    Variant,
    currencies_of_terms,
    imagined_money,
    past_money,
    starting_variants,
)
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import Choice, LineEdit, NoteField
from planner.ui.label import Hint, Label
from planner.ui.money.cost_chart import CostChart, Curve
from planner.ui.money.forms import Trouble, TwoColumns
from planner.ui.money.partner_page import PartnerPage
from planner.ui.money.terms_editor import TermsEditor
from planner.ui.money.variants_grid import Held, VariantsGrid
from planner.ui.money.written import rate_of
from planner.ui.place import Place

MOST_VARIANTS = 4
"""More columns cannot be told apart."""

SPAN = tuple(Fraction(n, 20) for n in range(41))
"""The chart goes from nothing to twice the money."""


class WhatIfPage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self._of: tuple[Id, str] = (Id(0), "")
        self._tried: dict[tuple[Id, str], list[Variant]] = {}
        self.chosen = 0
        self.currency: Choice[str] = Choice(says("Currency"), [])
        self.basis: Choice[Basis] = Choice(
            says("Which money"),
            [
                (Basis.TWELVE_MONTHS, says("The last twelve months")),
                (Basis.ALL, says("All that was received")),
                (Basis.IMAGINED, says("Imagined")),
            ],
        )
        self.volume = LineEdit(says("How much of it"), "100 %")
        self.margin = LineEdit(says("Our margin on the money received"), "", hint="20 %")
        self.rows = NoteField(says("Imagined money"), EXAMPLE_ROWS)
        self.trouble = Trouble()
        self.grid = VariantsGrid(desk)
        self.grid.picked.connect(self._pick)
        self.chart = CostChart(desk)
        self.editor = TermsEditor(desk)
        self.editor.edited.connect(self._edit)
        self.editor_card = Card(says("Terms of the variant"))
        for choice in (self.currency, self.basis):
            choice.chosen.connect(self._show)
        for field in (self.volume, self.margin):
            field.settled.connect(self._show)
            field.setFixedWidth(desk.theme.px(80))
        self.rows.settled.connect(self._show)
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        says = self.desk.text
        self.copy = Button(says("Try a variant of it"), kind="primary")
        self.keep = Button(says("Keep as a draft"))
        self.drop = Button(says("Drop the variant"))
        self.copy.clicked.connect(self._copy)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self._drop)

    def _lay_out(self) -> None:
        desk, says, px = self.desk, self.desk.text, self.desk.theme.px
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        for widget in (self.currency, self.basis, self.volume, Label(says("of it"))):
            tools.addWidget(widget)
        tools.addStretch()
        for widget in (Label(says("Our margin")), self.margin):
            tools.addWidget(widget)
        side = Card(says("Variants side by side"))
        side.inside.addLayout(tools)
        self.rows.setFixedHeight(px(120))
        for below in (self.rows, self.trouble, self.grid):
            side.inside.addWidget(below)
        drawing = Card(says("Cost over the money"))
        drawing.inside.addWidget(self.chart)
        drawing.inside.addWidget(
            Hint(says("The same engine as the ledger’s. Nothing here is posted or promised."))
        )
        deeds = QHBoxLayout()
        for button in (self.copy, self.keep, self.drop):
            deeds.addWidget(button)
        deeds.addStretch()
        self.said = Hint()
        self.editor_card.inside.addLayout(deeds)
        self.editor_card.inside.addWidget(self.said)
        self.editor_card.inside.addWidget(self.editor)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(side)
        left.addWidget(drawing)
        right.addWidget(self.editor_card)
        self.empty = Empty(
            desk.theme, "flask-conical", says("Nothing to try yet"),
            says("Draft an agreement first: its terms can then be varied and held against past or "
                 "imagined money."),
            says("Go to the agreement"),
        )  # fmt: skip
        self.empty.button.clicked.connect(self._go_to_agreement)
        self.stack = QStackedWidget()
        self.stack.addWidget(TwoColumns(desk.theme, left, right))
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    # showing

    @override
    def show_partner(self) -> None:
        known = currencies_of_terms(self.desk.session, self.partner)
        self.currency.set_options([(c, c) for c in known])
        self.currency.setVisible(len(known) > 1)
        self.stack.setCurrentIndex(0 if known else 1)
        if known:
            self._show()

    @property
    def variants(self) -> list[Variant]:
        """What is in force and drafted, then what is tried here."""
        key = (self.partner, self.currency.value())
        known = starting_variants(self.desk.session, *key)
        return [*known, *self._tried.get(key, [])][: max(MOST_VARIANTS, len(known))]

    def _show(self, _value: object = None) -> None:
        key = (self.partner, self.currency.value())
        if key != self._of:
            self._of, self.chosen = key, 0
        self.rows.setVisible(self.basis.value() is Basis.IMAGINED)
        variants = self.variants
        self.chosen = min(self.chosen, len(variants) - 1)
        read = self.trouble.read(self.desk.say, self._money)
        if read is not None:
            self._show_costs(variants, *read)
        self._show_chosen(variants)

    def _money(self) -> tuple[SimulatedFacts, Fraction, Fraction]:
        currency, basis = self.currency.value(), self.basis.value()
        if basis is Basis.IMAGINED:
            facts = imagined_money(self.rows.toPlainText(), currency)
        else:
            facts = past_money(self.desk.session, self.partner, currency, basis)
        return facts, rate_of(self.volume.text() or "100"), rate_of(self.margin.text())

    def _show_costs(
        self, variants: Sequence[Variant], facts: SimulatedFacts, volume: Fraction, margin: Fraction
    ) -> None:
        currency = self.currency.value()
        held = [
            Held(self.desk.say(v.name), v.terms, outcome(v.terms, facts, volume)) for v in variants
        ]
        self.grid.show_held(held, self.chosen, facts, margin)
        curves = [Curve(h.name, curve(h.terms, facts, SPAN)) for h in held]
        self.chart.show_curves(curves, held[0].outcome.received if held else 0, currency)

    def _show_chosen(self, variants: Sequence[Variant]) -> None:
        one = variants[self.chosen]
        self.editor.show_terms(one.terms)
        self.editor.setEnabled(not one.kept)
        self.copy.setEnabled(len(variants) < MOST_VARIANTS)
        self.keep.setVisible(not one.kept)
        self.drop.setVisible(not one.kept)
        self.editor_card.heading.setText(self.desk.say(one.name))
        self.said.setText(
            self.desk.text("These terms are in force or drafted: try a variant to change them.")
            if one.kept
            else self.desk.text(
                "A variant lives as long as the window. Keep it as a draft to go on."
            )
        )

    # gestures

    def _pick(self, n: int) -> None:
        self.chosen = n
        self._show()

    def _copy(self) -> None:
        tried = self._tried.setdefault(self._of, [])
        before = self.variants
        name = text("Variant {n}", n=len(tried) + 1)
        tried.append(Variant(name, before[self.chosen].terms, kept=False))
        self.chosen = len(before)
        self._show()

    def _own(self) -> int:
        """The place of the chosen variant among those tried here."""
        return self.chosen - (len(self.variants) - len(self._tried.get(self._of, [])))

    def _edit(self, terms: Terms) -> None:
        tried, n = self._tried.get(self._of, []), self._own()
        if 0 <= n < len(tried):
            tried[n] = replace(tried[n], terms=terms)
            self._show()

    def _drop(self) -> None:
        tried, n = self._tried.get(self._of, []), self._own()
        if 0 <= n < len(tried):
            del tried[n]
            self.chosen = max(0, self.chosen - 1)
            self._show()

    def _keep(self) -> None:
        """A draft about the accounts of the first agreement, or of none yet."""
        session = self.desk.session
        one = self.variants[self.chosen]
        signed = [a for a in session.ledger.agreements(self.partner)
                  if a.currency == one.terms.currency]  # fmt: skip
        accounts = tuple(sorted(signed[-1].accounts)) if signed else ()
        draft = Draft(
            id=Id(0), partner=self.partner, accounts=accounts, terms=one.terms,
            from_=session.today, agreement=signed[-1].id if signed else Id(0),
        )  # fmt: skip
        tried, n = self._tried.get(self._of, []), self._own()
        del tried[n]
        session.do(add_draft, draft, name=partner_name(session, self.partner))
        self.desk.tell(text("Kept as a draft: it can be edited and signed on the agreement’s tab."))

    def _go_to_agreement(self) -> None:
        self.desk.go(Place("partner", partner=self.partner, tab="agreement"))
