"""What shows that a payment was in order: scans, reviews, acknowledgements and answers, as facts.

Names and free words are sealed. All days are local calendar days; amounts are minor units.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.contacts import ContactField
from planner.domain.eligibility_facts import Relation
from planner.domain.record import Id


class AttachmentKind(StrEnum):
    """What a scan shows; it names the file."""

    CONSENT = "consent"
    WITHDRAWAL = "withdrawal"
    RELEASE = "release"
    DECLARATION = "declaration"
    ACKNOWLEDGEMENT = "acknowledgement"
    REVIEW = "review"
    SECTOR = "sector"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """The scan of a fact's paper. Its bytes are the blob of that SHA-256 (`digest`), `size` bytes
    long; `name` is ours, never the user's. Nothing opens it; it can be saved to a folder."""

    id: Id
    seq: int = 0
    of: Id
    party: Id
    kind: AttachmentKind
    name: str
    digest: str
    size: int
    recorded_on: date


class ApprovalKind(StrEnum):
    """APPROVED: by somebody else than who prepared it. REVIEWED: the second review that the rules
    ask for. ATTESTED: typed by the payer above the set amount."""

    PREPARED = "prepared"
    APPROVED = "approved"
    REVIEWED = "reviewed"
    ATTESTED = "attested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A name under a payment. `subject` is the id of the payout or of the batch it was made in."""

    id: Id
    seq: int = 0
    payee: Id
    subject: Id
    kind: ApprovalKind
    on: date
    name: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """An employer has acknowledged its copy of an issued statement (`paper`)."""

    id: Id
    seq: int = 0
    paper: Id
    account: Id
    on: date
    recorded_on: date
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redeclaration:
    """A payee has said again, in writing, that everything recorded about it is still so."""

    id: Id
    seq: int = 0
    payee: Id
    on: date
    recorded_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A condition of payment (its code) is met for a payee and an account: by whom, and what
    shows it."""

    id: Id
    seq: int = 0
    payee: Id
    account: Id
    condition: str
    on: date
    recorded_on: date
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactMatch:
    """A payee shares something with a contact of an account: from that day on its relation to the
    account is not known, until it is answered. `with_` is who shares it, as then called."""

    id: Id
    seq: int = 0
    payee: Id
    account: Id
    from_: date
    field: ContactField
    with_: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchAnswer:
    """What is so behind a contact match, and how that is known."""

    id: Id
    seq: int = 0
    match: Id
    payee: Id
    on: date
    relation: Relation
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentSetting:
    """How payments are approved from a day on: by one person or two, and above which amounts
    (currency, minor units) the payer types an attestation."""

    id: Id
    seq: int = 0
    from_: date
    people: int = 1
    attest_above: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidTo:
    """A payout went to the employer, into its corporate account or as a credit note."""

    payout: Id
    account: Id
    seq: int = 0
    credit_note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockBack:
    """A line was written at `now` although the one before it says `last` (UTC, ISO)."""

    seq: int = 0
    last: str
    now: str
