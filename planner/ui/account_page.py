"""What the tabs of an account have in common: whose page it is."""

from typing_extensions import override

from planner.domain.accounts import Account
from planner.domain.record import Id
from planner.domain.seat_counts import seat_count, unknown_count
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
        some, unknown = seat_count(plan, account.id), unknown_count(plan, account.id)
        parts = [account.industry, account.place]
        if some == 1:
            parts.append(self.desk.text("1 seat"))
        elif unknown:
            parts.append(self.desk.text("{n} seats, {unknown} unknown", n=some, unknown=unknown))
        elif some:
            parts.append(self.desk.text("{n} seats", n=some))
        return " · ".join(p for p in parts if p)
