"""What papers say, complete: whoever prints one looks nothing up and computes nothing.

All amounts are minor units of the paper's one currency, signed as they move the balance that the
seller owes. Days are local calendar days; a period's `last` day is still inside.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from planner.domain.record import Id
from planner.domain.seller import Seller
from planner.domain.text import Text

Clauses = tuple[tuple[str, Text], ...]
"""Numbers and sentences, such as ("4.1", text("The partner earns …"))."""


class Word(Enum):
    """How an award is called: by the payee's relation to the deal's account."""

    REBATE = "rebate"  # to the organisation that buys
    COMMISSION = "commission"  # to an independent intermediary


class Mark(Enum):
    """Whether a line may be paid, as decided when it was posted."""

    ALLOWED = "allowed"
    CONDITIONS = "conditions"
    HELD = "held"
    BLOCKED = "blocked"


class Copy(Enum):
    """What the printed sheet is: the issued paper itself, or something that may not pass for it."""

    ISSUED = "issued"
    PREVIEW = "preview"  # of a period that is still open
    VOID = "void"
    ERASED = "erased"  # without the names of a payee who was erased


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A partner as it stands on the paper. `bank_account` is already masked where it should be."""

    id: Id
    name: str
    name_other: str = ""
    form: Text | None = None
    number: str = ""
    address: str = ""
    contact: str = ""
    representative: str = ""
    title: str = ""
    bank: str = ""
    bank_account: str = ""
    account_holder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A span of days and what it is called, such as text("first half of {year}", year="2026")."""

    first: date
    last: date
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class EarnedLine:
    """One receipt (or refund) on a deal the partner assisted.

    `basis` is the part of `received` that counts, `earned` what this paper adds to the balance,
    `pending` what the deal would add if its `open` rest were received now (on its last line only).
    `mark` and `code` are the eligibility decision (the code of its reason, or the codes of its
    conditions, joined by commas); `reason` says it where it needs saying.
    """

    on: date
    deal: str
    account: str
    word: Word
    contract: int
    received: int
    basis: int
    rate: Fraction | None
    earned: int
    order_no: str = ""
    order_on: date | None = None
    invoice_no: str = ""
    open: int = 0
    pending: int = 0
    mark: Mark = Mark.ALLOWED
    code: str = ""
    reason: Text | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralLine:
    """One receipt on a deal the partner introduced: `counted` = received × weight, to the base."""

    on: date
    deal: str
    account: str
    word: Word
    received: int
    weight: Fraction
    counted: int
    mark: Mark = Mark.ALLOWED
    code: str = ""
    reason: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeBlock:
    """The volume award of one period: direct base + weighted referrals = base, against the tier.

    `threshold` is the tier reached, or the first one where none is; `how` says it in words.
    `rebate` + `commission` = `award`; `stated` of it stood on earlier statements.
    """

    period: Period
    direct_base: int
    referral_base: int
    base: int
    threshold: int | None
    reached: bool
    rate: Fraction | None
    award: int
    rebate: int
    commission: int
    stated: int = 0
    how: Text | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A line of the balance beside what was earned: an adjustment, clawback, limit or guarantee;
    an amount held back (negative) or released; a payment (negative)."""

    on: date
    what: Text
    amount: int
    reason: Text | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A part of the closing balance and the day until which it is to be paid."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPaper:
    """A partner statement. `book` names the ledger; `position` and `head` (64 hex digits) are its
    last line before this paper's own. `employer`: who consented to paying the partner, its own
    employee; then the paper holds the employer's copy too, and nothing leaves that out. Raises
    ValueError where the figures do not add up to `closing`."""

    number: str
    issued_on: date
    period: Period
    currency: str
    seller: Seller
    partner: Party
    payee_kind: Text
    relations: tuple[Text, ...] = ()
    agreement: str
    version: int
    consent: Text | None = None
    lines: tuple[EarnedLine, ...] = ()
    referrals: tuple[ReferralLine, ...] = ()
    volumes: tuple[VolumeBlock, ...] = ()
    adjustments: tuple[Movement, ...] = ()
    held: tuple[Movement, ...] = ()
    paid: tuple[Movement, ...] = ()
    opening: int
    closing: int
    pending: int = 0
    due: tuple[Due, ...] = ()
    terms: Clauses = ()
    booking: Text | None = None
    dispute_days: int = 30
    copies_to: tuple[str, ...] = ()
    notices: tuple[Text, ...] = ()
    employer: str = ""
    correcting: str = ""
    book: str = ""
    position: int = 0
    head: str = ""
    copy: Copy = Copy.ISSUED

    def __post_init__(self) -> None:
        if self.opening + self.earned + self.moved != self.closing:
            raise ValueError("a statement that does not add up")

    @property
    def earned_direct(self) -> int:
        return sum(line.earned for line in self.lines)

    @property
    def earned_volume(self) -> int:
        return sum(block.award - block.stated for block in self.volumes)

    @property
    def earned(self) -> int:
        """What this paper adds for receipts and volume, before adjustments and holds."""
        return self.earned_direct + self.earned_volume

    @property
    def moved(self) -> int:
        return sum(m.amount for m in (*self.adjustments, *self.held, *self.paid))
