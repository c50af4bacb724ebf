"""The terms beside their fields: in words, in an example, and on last period's receipts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from planner.domain.money import percent, shown
from planner.domain.papers import Word
from planner.domain.terms import Terms
from planner.domain.terms_words import terms_words
from planner.domain.worked_example import worked_example
from planner.language import Language
from planner.session.comparison import Cost, Past, cost, jumps
from planner.session.partners import named_terms
from planner.session.period_names import period_name
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Caption, Hint, Label
from planner.ui.rows import emptied

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class WordsCard(Card):
    """Every clause, in English and in Chinese: as the paper will print it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("In words"))
        self._desk = desk
        self._languages = (Language("en"), Language("zh_CN"))
        if desk.language.code == "zh_CN":
            self._languages = self._languages[::-1]
        self.words = [Label(wraps=True) for _ in self._languages]
        for label in self.words:
            self.inside.addWidget(label)

    def show_terms(self, terms: Terms, word: Word | None) -> None:
        clauses = terms_words(named_terms(self._desk.session, terms), word)
        for label, language in zip(self.words, self._languages, strict=True):
            lines = [f"§{number} {language.say(clause)}" for number, clause in clauses]
            label.setText("\n".join(lines))


class ExampleCard(Card):
    """The example that the agreement prints, computed with these terms."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Worked example"))
        self._desk = desk
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(desk.theme.px(6))
        self.inside.addLayout(self._grid)
        self.jumps = Hint()
        self.inside.addWidget(self.jumps)

    def show_terms(self, terms: Terms) -> None:
        emptied(self._grid)
        for row, line in enumerate(worked_example(named_terms(self._desk.session, terms))):
            kind = "heading" if line.total else ""
            self._grid.addWidget(Label(self._desk.say(line.what), kind=kind, wraps=True), row, 0)
            amount = Label(shown(line.amount, terms.currency), kind=kind)
            self._grid.addWidget(amount, row, 1, TOP_RIGHT)
        told = [
            self._desk.text(
                "A jump: at {bound} the next bit of money earns {more} more.",
                bound=shown(bound, terms.currency),
                more=shown(more, terms.currency),
            )
            for bound, more in jumps(terms)
        ]
        self.jumps.setText("\n".join(told))
        self.jumps.setVisible(bool(told))


class CompareCard(Card):
    """What the draft, and the version now in force, pay for the receipts of the last period."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("With the last receipts"))
        self._desk = desk
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(desk.theme.px(24))
        self._grid.setVerticalSpacing(desk.theme.px(6))
        self.inside.addLayout(self._grid)

    def show_costs(self, of: Past | None, columns: Sequence[tuple[str, Terms]]) -> None:
        """`columns` are names with their terms; hidden where nothing was ever received."""
        self.setVisible(of is not None)
        emptied(self._grid)
        if of is None:
            return
        period = self._desk.say(period_name(of.period))
        self.heading.setText(self._desk.text("With the receipts of the {period}", period=period))
        costs = [cost(terms, of) for _, terms in columns]
        currency = columns[-1][1].currency
        for n, (name, _) in enumerate(columns, 1):
            self._grid.addWidget(Caption(name), 0, n, RIGHT)
        self._rows(costs, currency)

    def _rows(self, costs: Sequence[Cost], currency: str) -> None:
        says = self._desk.text
        volume = says("Volume, base {base}", base=shown(costs[-1].base, currency))
        rows = (
            (says("Direct"), [shown(c.direct, currency) for c in costs], ""),
            (volume, [shown(c.volume, currency) for c in costs], ""),
            (says("Cost"), [shown(c.total, currency) for c in costs], "heading"),
            (says("Share of money received"), [_share(c) for c in costs], ""),
        )
        for n, (name, figures, kind) in enumerate(rows):
            self._grid.addWidget(_rule(), 2 * n + 1, 0, 1, len(costs) + 1)
            self._grid.addWidget(Label(name, kind=kind), 2 * n + 2, 0)
            for column, figure in enumerate(figures, 1):
                self._grid.addWidget(Label(figure, kind=kind), 2 * n + 2, column, RIGHT)


def _share(of: Cost) -> str:
    if of.share is None:
        return "—"
    return percent(round(of.share * 10_000) * of.share.__class__(1, 10_000)).replace("%", " %")


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("kind", "rule")
    return rule


class SideColumn(QVBoxLayout):
    """The three cards, under each other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setSpacing(desk.theme.px(14))
        self.words, self.example = WordsCard(desk), ExampleCard(desk)
        self.compare = CompareCard(desk)
        for card in (self.words, self.example, self.compare):
            self.addWidget(card)
