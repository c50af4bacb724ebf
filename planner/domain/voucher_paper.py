"""The payout voucher as a value: what was paid, for what, by whom it was looked at."""

from dataclasses import dataclass
from datetime import date

from planner.domain.papers import Party
from planner.domain.seller import Seller
from planner.domain.text import Text, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A part of the payout: `kind` is paid, withheld or set off, `statement` the number of the one
    that it stands on, if any is issued."""

    what: Text
    kind: str
    amount: int
    statement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A name under the payment: who prepared, approved, reviewed or attested it."""

    kind: str
    name: str
    on: date
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherPaper:
    """`amount` is what went to the payee, in minor units; `reference` the bank line's; `shown` the
    account holder as the bank showed it, `answer` what explains another name. `paid_to` is the
    employer whose account it went to, if it was not the payee's own. `taken_back_on`: the payment
    came back. `position` and `head` as on a statement."""

    number: str
    printed_on: date
    on: date
    currency: str
    amount: int
    seller: Seller
    partner: Party
    payee_kind: Text
    method: Text
    reference: str = ""
    shown: str = ""
    answer: str = ""
    paid_to: str = ""
    credit_note: str = ""
    agreements: tuple[str, ...] = ()
    settled: tuple[Settled, ...] = ()
    withheld_by: str = ""
    signed: tuple[Signed, ...] = ()
    taken_back_on: date | None = None
    taken_back_why: str = ""
    notices: tuple[Text, ...] = ()
    book: str = ""
    position: int = 0
    head: str = ""


def missing_on_voucher(paper: VoucherPaper) -> tuple[Text, ...]:
    """What still keeps it a draft: a payment counts as made once its bank line is named, or, for a
    credit note, the note."""
    missing = []
    if paper.amount and not (paper.reference or paper.credit_note):
        missing.append(text("the reference of the bank line or credit note"))
    if not paper.partner.name:
        missing.append(text("the partner's registered name"))
    return tuple(missing)
