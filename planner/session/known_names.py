"""The names in rows that come in, looked up once however many rows bear them."""

from collections.abc import Callable

from planner.domain.accounts import account_named
from planner.domain.errors import Refused
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.exchange.deals import ProposedDeal
from planner.session.core import Session
from planner.session.partners import partner_named
from planner.session.selling import NewDeal


class KnownNames:
    """Of accounts and partners: each with its id, or why there is none."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._partners: dict[str, Id | Text] = {}
        self._accounts: dict[str, Id | Text] = {}

    def deal(self, deal: ProposedDeal, account: str) -> NewDeal:
        """The deal of a row; of `account` where the row names none. Refused for unknown names."""
        name = deal.account or account
        if not name:
            raise Refused(text("The row names no account."))
        shares: tuple[tuple[Id, int], ...] = ()
        if deal.partner:
            shares = ((_once(self._partners, deal.partner, self._partner), 1),)
        return NewDeal(
            name=deal.deal, account=_once(self._accounts, name, self._account), kind=deal.kind,
            on=deal.on, currency=deal.currency, contract=deal.contract, shares=shares,
            product=deal.product,
        )  # fmt: skip

    def _partner(self, name: str) -> Id:
        return partner_named(self._session, name)

    def _account(self, name: str) -> Id:
        return account_named(self._session.plan, name).id


def _once(known: dict[str, Id | Text], name: str, ask: Callable[[str], Id]) -> Id:
    if name not in known:
        try:
            known[name] = ask(name)
        except Refused as refused:
            known[name] = refused.text
    found = known[name]
    if isinstance(found, Text):
        raise Refused(found)
    return found
