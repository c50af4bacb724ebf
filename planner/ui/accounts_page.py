"""All accounts: found, sorted, added, archived."""

from planner.ui.page import Page


class AccountsPage(Page):
    pass
