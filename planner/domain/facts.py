"""The facts of the ledger: what happened, dated and numbered in the order it became known.

They are appended and never changed. A wrong one is undone by another that names it. All amounts
are minor units of the deal's currency; all days are local calendar days.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from planner.domain.record import Id
from planner.domain.terms import Terms


class DealKind(Enum):
    """How the partner took part in a sale."""

    DIRECT = "direct"  # assisted: earns the direct rate
    REFERRAL = "referral"  # introduced: counts, weighted, to the volume base


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """A signed sale to an account. `shares` gives each payee's parts; who has none earns none.
    `product` is its product group, empty where none was said. `written_off` of the contract will
    not come; `reversed`: it was entered wrongly and counts for nothing."""

    id: Id
    seq: int
    name: str
    on: date
    account: Id
    kind: DealKind
    currency: str
    contract: int
    shares: tuple[tuple[Id, int], ...] = ()
    product: str = ""
    written_off: int = 0
    reversed: bool = False

    @property
    def expected(self) -> int:
        """What of the contract is still to come or came, in minor units."""
        return 0 if self.reversed else self.contract - self.written_off

    def open(self, received: int) -> int:
        """What is not received yet and still expected; at least 0."""
        return max(0, self.expected - received)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Money received on a deal; negative: a refund. `undoes` names a receipt entered wrongly,
    `refund_of` the receipt whose money went back (0: newest first within the deal)."""

    id: Id
    seq: int
    deal: Id
    value_on: date
    amount: int
    undoes: int = 0
    refund_of: int = 0
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementVersion:
    """The terms of an agreement from a day on. `rules` numbers the arithmetic they are for."""

    n: int
    seq: int
    from_: date
    terms: Terms
    rules: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What one partner earns on the sales to some accounts, in one currency.

    `accounts` and the versions (by `n`) only grow; `terminated_on` is the last day inside of one
    that was ended.
    `joined` says from when on, for accounts that came in later. `mandatory_clauses`: every version
    has them all; `secrecy_term`: a term of some version would hide the payment.
    """

    id: Id
    seq: int
    number: str
    payee: Id
    currency: str
    from_: date
    accounts: frozenset[Id]
    versions: tuple[AgreementVersion, ...]
    terminated_on: date | None = None
    signed_on: date | None = None
    tail_days: int = 0
    joined: tuple[tuple[Id, date], ...] = ()
    mandatory_clauses: bool = True
    secrecy_term: bool = False

    @property
    def ends_on(self) -> date | None:
        """The last day inside: it was terminated then, or its newest terms say so."""
        newest = max(self.versions, key=lambda v: v.n, default=None)
        until = None if newest is None else newest.terms.until
        days = [day for day in (self.terminated_on, until) if day is not None]
        return min(days, default=None)

    def covered_from(self, account: Id) -> date:
        """The first day whose orders it covers: of an account that an amendment brought in, the
        amendment's."""
        return dict(self.joined).get(account, self.from_)


@dataclass(frozen=True, slots=True)
class Facts:
    """What `targets` reads of one agreement: the deals its payee shares in and their receipts."""

    agreement: Agreement
    deals: Mapping[Id, Deal] = field(default_factory=dict)
    receipts: tuple[Receipt, ...] = ()
