"""The account plan of a purchase: looked at, saved and printed, whole or as the copy to share."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from planner.domain.account_plan import account_plan, share_copy
from planner.domain.accounts import Account
from planner.domain.purchases import Purchase, open_first
from planner.domain.record import Id
from planner.session.printing import render_account_plan
from planner.session.resources import playbooks
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.paper_dialog import PaperDialog


class AccountPlanDialog(PaperDialog):
    """Of an account that has at least one purchase; `purchase` is shown first, if it is known."""

    def __init__(self, desk: Desk, account: Id, purchase: Id | None, parent: QWidget) -> None:
        options = [(p.id, one_line(p.name)) for p in open_first(desk.session.plan, account)]
        self.purchase: Choice[Id] = Choice(desk.text("Purchase"), options)
        self.purchase.setMaximumWidth(desk.theme.px(240))
        self.shared = QCheckBox(desk.text("Copy to share"))
        self.shared.setAccessibleName(self.shared.text())
        super().__init__(desk, desk.text("Account plan"), parent, (self.purchase, self.shared))
        if purchase is not None:
            self.purchase.show_value(purchase)
        self.purchase.chosen.connect(self._show_other)
        self.shared.clicked.connect(self._show_other)
        self._show_other()

    @override
    def compose(self, language: str) -> Callable[[], bytes]:
        session = self.desk.session
        paper = account_plan(session.plan, self.purchase.value(), session.today, playbooks())
        if self.shared.isChecked():
            paper = share_copy(paper)
        return partial(render_account_plan, paper, language)

    @override
    def file_name(self) -> str:
        plan = self.desk.session.plan
        purchase = plan.get(Purchase, self.purchase.value())
        account = plan.get(Account, purchase.account)
        kind = self.desk.text("copy to share") if self.shared.isChecked() else ""
        parts = (account.name, purchase.name, self.windowTitle(), kind)
        return " ".join(filter(None, parts))

    def _show_other(self, _chosen: object = None) -> None:
        if self.shared.isChecked():
            hint = self.desk.text(
                "Without stance, influence, coverage, gaps, warnings and questions. The words of "
                "planned actions are printed as written: read them before you hand it out."
            )
        else:
            hint = self.desk.text("With our judgements of people: for our own team only.")
        self.hint.setText(hint)
        self.show_paper()
