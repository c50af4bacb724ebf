"""What the tabs of an account have in common: whose page it is."""

from typing_extensions import override

from planner.domain.accounts import Account
from planner.domain.org import holder, seats
from planner.domain.record import Id
from planner.ui.page import Page


class AccountPage(Page):
    @property
    def account(self) -> Account | None:
        """None once it was removed, by an undo for example."""
        return self.desk.session.plan.find(Account, Id(self.place.account))

    @override
    def title(self) -> str:
        return self.account.name if self.account else self.desk.text("No account")

    @override
    def subtitle(self) -> str:
        """What it does, and how much of its chart we know."""
        plan, account = self.desk.session.plan, self.account
        if account is None:
            return ""
        chart = seats(plan, account.id)
        unknown = sum(1 for s in chart if s.unknown and holder(plan, s.id) is None)
        parts = [account.industry, account.place]
        if len(chart) == 1:
            parts.append(self.desk.text("1 seat"))
        elif unknown:
            parts.append(
                self.desk.text("{n} seats, {unknown} unknown", n=len(chart), unknown=unknown)
            )
        elif chart:
            parts.append(self.desk.text("{n} seats", n=len(chart)))
        return " · ".join(p for p in parts if p)
