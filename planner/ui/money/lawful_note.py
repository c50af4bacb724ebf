"""The lawful way first: what is offered where a draft would pay somebody of the buyer."""

from PySide6.QtCore import Signal

from planner.domain.drafts import Draft
from planner.domain.record import Id
from planner.session.agreements import barred_accounts
from planner.session.partners import account_name, partner_name
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.money.forms import Note


class LawfulWay(Note):
    """Hidden where nobody is barred. `wanted` carries the account that is to be paid instead."""

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._account = desk, Id(0)
        self.instead = Button("", kind="primary")
        self.instead.clicked.connect(self._want)
        self.row.addWidget(self.instead)
        self.hide()

    def show_draft(self, draft: Draft | None) -> None:
        session = self._desk.session
        barred = [] if draft is None else barred_accounts(session, draft)
        if draft is None or not barred:
            self.show_words("")
            return
        self._account = barred[0]
        account = account_name(session, self._account)
        self.show_words(
            self._desk.text(
                "{payee} belongs to {account}, and {account} has not agreed in writing. What you "
                "can do: ① pay the same to {account} as a rebate ② ask {account} to sign a consent "
                "③ record it only, and pay nothing.",
                payee=partner_name(session, draft.partner),
                account=account,
            )
        )
        words = self._desk.text("Pay {account} instead", account=account)
        self.instead.setText(words.replace("&", "&&"))
        self.instead.setAccessibleName(words)

    def _want(self) -> None:
        self.wanted.emit(self._account)
