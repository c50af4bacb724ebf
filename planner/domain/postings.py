"""What the ledger appends besides the facts of business: agreements as signed, obligations,
entries with their explanations, decisions, payouts, issued papers.

Each is one row of the log. `seq` is the line that brought it; it is 0 until the store appends it.
Amounts are minor units.
"""

from dataclasses import dataclass
from datetime import date

from planner.domain.obligations import Component, Key, Part
from planner.domain.record import Id
from planner.domain.terms import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """The ledger knows this account or payee from now on; it can no longer be removed."""

    id: Id
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """An agreement came into force; what it says is in its versions."""

    id: Id
    seq: int = 0
    number: str
    payee: Id
    currency: str
    from_: date
    signed_on: date | None = None
    tail_days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The terms of an agreement from a day on."""

    agreement: Id
    n: int
    seq: int = 0
    from_: date
    terms: Terms
    rules: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """An agreement names an account."""

    agreement: Id
    account: Id
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """What a version says besides its terms (`provisions.Provisions`, of its draft). `clauses` are
    the letters of the mandatory ones it has, `secrecy`: a term of it would hide the payment."""

    agreement: Id
    n: int
    seq: int = 0
    written: str
    prevailing: str
    profile: str
    dispute_days: int
    notice_days: int
    keep_years: int
    ours: bool
    clauses: str
    secrecy: bool
    place: str = ""
    law: str = ""
    forum: str = ""
    products: str = ""
    territory: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """A clause of the user's in a version, the `k`-th."""

    agreement: Id
    n: int
    k: int
    seq: int = 0
    aligned: bool
    zh: str = ""
    en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Termination:
    """The agreement ended; that day was the last inside."""

    agreement: Id
    seq: int = 0
    terminated_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A payee's parts in a deal. A new set replaces the old for the whole deal."""

    deal: Id
    payee: Id
    parts: int
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoiced:
    """The number of our invoice that a receipt pays. A later one takes over."""

    receipt: Id
    seq: int = 0
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DealProduct:
    """The product group of a deal, empty for none. A later one replaces it."""

    deal: Id
    product: str
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Payout:
    """Money paid to a payee. `number` is the voucher's, `reference` the bank's; `reviewer` the
    second person who looked at it, where the rules ask for one."""

    id: Id
    seq: int = 0
    payee: Id
    on: date
    amount: int
    currency: str
    method: str
    number: str
    reference: str = ""
    reviewer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutLine:
    """What part of a payout settles which obligation. `kind`: paid, withheld or set off."""

    payout: Id
    obligation: Id
    kind: str = "paid"
    amount: int
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Accrual:
    """A run that posted what was earned and not yet posted, as of a day."""

    seq: int = 0
    as_of: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """The key of something owed, numbered so that entries can name it."""

    id: Id
    seq: int = 0
    agreement: Id
    payee: Id
    component: str
    part: str
    deal: Id
    start: date
    end: date
    currency: str

    @property
    def key(self) -> Key:
        return Key(
            self.agreement,
            self.payee,
            _COMPONENTS[self.component],
            _PARTS[self.part],
            self.deal,
            self.start,
            self.end,
            self.currency,
        )


_COMPONENTS: dict[str, Component] = {
    "direct": "direct",
    "volume": "volume",
    "limit": "limit",
    "guarantee": "guarantee",
}
_PARTS: dict[str, Part] = {"rebate": "rebate", "commission": "commission"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One side of a posting in one book. `receipt` is the one it comes from, 0 for any other."""

    seq: int = 0
    n: int
    obligation: Id
    book: str
    posted_on: date
    amount: int
    receipt: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why an obligation stands where it does after an accrual: `why` is JSON, a list of
    `[template, values]`."""

    obligation: Id
    seq: int = 0
    amount: int
    pending: int
    due_on: date | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Who may be paid, as judged once for an event (`order`, `receipt` or `payment` of `subject`,
    the id of the deal, receipt or payout). `digest` is of the inputs, which the seal holds."""

    id: Id
    seq: int = 0
    payee: Id
    account: Id
    event: str
    subject: Id
    on: date
    verdict: str
    code: str
    conditions: str
    rules: int
    digest: str
    inputs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """The file went back to an older state of itself; the log had stood at line `lost` with that
    hash (64 hex digits), and grows another way from here on."""

    seq: int = 0
    lost: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LostNumber:
    """A paper of this number was issued after the state that was restored: it is void here, and
    its number is not given again."""

    number: str
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A paper that left the house. A statement covers `start` to before `end` and holds the lines
    known by line `upto`; `corrects` is the id of the paper it replaces, 0 for none. `data` is
    everything it prints, as JSON."""

    id: Id
    seq: int = 0
    kind: str
    number: str
    payee: Id
    agreement: Id
    version: int
    start: date | None = None
    end: date | None = None
    upto: int = 0
    opening: int = 0
    closing: int = 0
    currency: str
    corrects: Id
    data_digest: str
    data: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """An auditor pack that was issued of the days from `start` to before `end`: the root it bears
    (`position`, `head`), the digest of its data, and of its bytes (`digest`)."""

    id: Id
    seq: int = 0
    number: str
    start: date
    end: date
    position: int
    head: str
    language: str
    data_digest: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """The bytes of a paper in one language (`zh`, `en`, `both`), by their SHA-256."""

    paper: Id
    language: str
    seq: int = 0
    digest: str
