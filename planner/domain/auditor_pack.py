"""The auditor pack as a value: all of a period, and where the log stood. Nothing is left out of it.

Amounts are minor units of the line's currency; days are local calendar days.
"""

from dataclasses import dataclass
from datetime import date

from planner.domain.papers import Period
from planner.domain.seller import Seller
from planner.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """A side of a posting: `line` of the log brought it."""

    line: int
    on: date
    partner: str
    what: Text
    book: str
    amount: int
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSum:
    """What a book came to in a currency at the period's end."""

    book: str
    currency: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentLine:
    on: date
    number: str
    partner: str
    method: str
    reference: str
    holder: str
    amount: int
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLine:
    """A line of the consent register."""

    number: str
    employer: str
    payee: str
    signed_on: date | None
    recorded_on: date
    begins: date | None
    ends: date | None
    route: str
    state: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldLine:
    """What is earned and may not go out: since when, and by which reason."""

    partner: str
    what: Text
    amount: int
    currency: str
    since: date
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLine:
    number: str
    on: date
    partner: str
    account: str
    event: str
    verdict: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """An issued paper with the digest of its data."""

    number: str
    kind: str
    partner: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionLine:
    """Something that an auditor wants to know: filed late, a clock set back, a shared contact, a
    changed bank account, an older copy restored, an amount held for more than a year."""

    on: date
    what: Text
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorPack:
    """`position` and `head` (64 hex digits) are the log's last line when the pack was made, the
    root; `before` the root that the pack before it bore, with its number."""

    number: str
    on: date
    period: Period
    seller: Seller
    book: str
    position: int
    head: str
    before_number: str = ""
    before_position: int = 0
    before_head: str = ""
    reviewer: str = ""
    entries: tuple[EntryLine, ...] = ()
    sums: tuple[BookSum, ...] = ()
    payments: tuple[PaymentLine, ...] = ()
    consents: tuple[ConsentLine, ...] = ()
    held: tuple[HeldLine, ...] = ()
    decisions: tuple[DecisionLine, ...] = ()
    papers: tuple[PaperLine, ...] = ()
    exceptions: tuple[ExceptionLine, ...] = ()
    notices: tuple[Text, ...] = ()
