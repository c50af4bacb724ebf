"""What the tabs of an account about its purchases have in common: its plan on paper, rehearsing."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.purchases import Outcome, purchases
from planner.domain.record import Id
from planner.domain.text import text
from planner.ui.account_page import AccountPage
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.place import Place

ROOMY = 860
"""Width of a page whose top bar has room for words on its buttons."""


class PurchasePage(AccountPage):
    """Two buttons in the top bar, which the palette finds as well."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self.to_paper = Button(desk.text("Account plan..."), icon=theme.icon("file-text"))
        self.to_rehearsal = Button(desk.text("Rehearse..."), icon=theme.icon("flask-conical"))
        self.to_paper.clicked.connect(self._show_account_plan)
        self.to_rehearsal.clicked.connect(self._rehearse)
        for button, slot in (
            (self.to_paper, self._show_account_plan),
            (self.to_rehearsal, self._rehearse),
        ):
            action = QAction(button.accessibleName(), self)
            action.triggered.connect(slot)
            self.addAction(action)

    @override
    def bar(self) -> Sequence[QWidget]:
        return (self.to_paper, self.to_rehearsal)

    def purchase_shown(self) -> Id | None:
        """The purchase that the page is about now; the account's first open one by default."""
        among = purchases(self.desk.session.plan, Id(self.place.account))
        wanted = next((p.id for p in among if p.id == self.place.purchase), None)
        running = next((p.id for p in among if p.outcome is Outcome.OPEN), None)
        return wanted or running or next((p.id for p in among), None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self.width() >= self.desk.theme.px(ROOMY)
        for button in (self.to_paper, self.to_rehearsal):
            button.spell_out(whole=whole)

    def _show_account_plan(self) -> None:
        from planner.ui.account_plan_dialog import AccountPlanDialog

        purchase = self.purchase_shown()
        if purchase is None:
            self.desk.tell(text("Add a purchase first: the account plan is about one."))
            return
        AccountPlanDialog(self.desk, Id(self.place.account), purchase, self).open()

    def _rehearse(self) -> None:
        purchase = self.purchase_shown()
        if purchase is None:
            self.desk.tell(text("Add a purchase first: a rehearsal is about one."))
            return
        self.desk.go(Place("rehearsal", account=self.place.account, purchase=purchase))
