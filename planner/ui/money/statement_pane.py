"""The statement of a period beside the ledger, where there is room for it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from planner.domain.periods import Period
from planner.domain.record import Id
from planner.session import statements
from planner.session.period_names import period_name
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.label import Heading
from planner.ui.money.paper_view import PaperView
from planner.ui.money.prepared import issued_paper, next_paper
from planner.ui.place import Place


class StatementPane(QFrame):
    """As it was issued, else as it would be today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("kind", "inspector")
        self.setAccessibleName(desk.text("Statement"))
        self._desk = desk
        self._shown: tuple[Id, Period, str, int] | None = None
        px = desk.theme.px
        self.setFixedWidth(px(400))
        self.heading = Heading()
        self.heading.setWordWrap(True)
        self.statements = Button(desk.text("Statements"))
        self.statements.clicked.connect(self._go)
        self.view = PaperView(desk)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.statements)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(14), px(14), px(14))
        column.setSpacing(px(10))
        column.addLayout(top)
        column.addWidget(self.view, 1)

    def show_statement(self, partner: Id, period: Period, currency: str) -> None:
        """Set only once for the same state of the file."""
        session = self._desk.session
        wanted = (partner, period, currency, session.file.head.seq)
        if wanted == self._shown:
            return
        self._shown = wanted
        old = statements.issued(session, partner, period, currency)
        if old is not None:
            kept = [r.language for r in session.ledger.renditions(old.id)]
            self.heading.setText(self._desk.text("Statement {number}", number=old.number))
            self.view.show_prepared(issued_paper(self._desk, old, kept[0] if kept else "both"))
            return
        said = self._desk.say(period_name(period))
        self.heading.setText(self._desk.text("Preview: {period}", period=said))
        self.view.show_prepared(next_paper(self._desk, partner, period, "both", currency))

    def _go(self) -> None:
        if self._shown is not None:
            self._desk.go(Place("partner", partner=self._shown[0], tab="statements"))
