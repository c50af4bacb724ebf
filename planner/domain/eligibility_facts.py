"""What is known about a payee, an account and an event when we ask who may be paid.

Every enum spells its members as the compliance reviewers' case files do. What nobody answered is
UNKNOWN (or None for a day), and nothing UNKNOWN ever passes. All days are local calendar days, a
day named as an end is still inside.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction


class Form(StrEnum):
    """What a payee is in law."""

    ORG = "ORG"
    PERSON = "PERSON"


class Public(StrEnum):
    """Is a person an official or paid by the state; is an organisation state-owned?"""

    NO = "NO"
    YES = "YES"
    UNKNOWN = "UNKNOWN"


class Sector(StrEnum):
    """Whom an account belongs to. State-controlled, and unsure, is SOE."""

    PRIVATE = "PRIVATE"
    SOE = "SOE"
    GOV = "GOV"
    UNKNOWN = "UNKNOWN"


class Regulated(StrEnum):
    """A trade with rules of its own for rebates."""

    NONE = "NONE"
    HEALTHCARE = "HEALTHCARE"


class Relation(StrEnum):
    """How a payee stands to the account of one deal."""

    IS_ACCOUNT = "IS_ACCOUNT"  # the buying organisation itself, also a reseller that buys
    SOLE_OWNER = "SOLE_OWNER"
    PART_OWNER = "PART_OWNER"
    EMPLOYEE = "EMPLOYEE"  # also officers, and contractors working inside
    AGENT = "AGENT"  # acts for the buyer
    CONNECTED = "CONNECTED"  # close relative, nominee or company of one of these
    FORMER_EMPLOYEE = "FORMER_EMPLOYEE"
    INDEPENDENT = "INDEPENDENT"
    OWN_STAFF = "OWN_STAFF"  # the seller's
    UNKNOWN = "UNKNOWN"


class BankHolder(StrEnum):
    """In whose name the account stands that the money would go to."""

    SELF = "SELF"
    EMPLOYER = "EMPLOYER"  # the buying organisation's corporate account
    OTHER = "OTHER"
    NONE = "NONE"  # cash, untraceable, or not given


class AgreementStatus(StrEnum):
    """How far the paper is. TERMINATED counts as signed, up to its end."""

    NONE = "NONE"
    DRAFT = "DRAFT"
    SIGNED = "SIGNED"
    TERMINATED = "TERMINATED"


class ConsentStatus(StrEnum):
    """A draft consent consents to nothing."""

    DRAFT = "DRAFT"
    ACTIVE = "ACTIVE"


class Signatory(StrEnum):
    """Who signed for the employer. A superior of the payee may; nobody but AUTHORISED counts."""

    AUTHORISED = "AUTHORISED"
    PAYEE = "PAYEE"
    RELATIVE = "RELATIVE"
    SUBORDINATE = "SUBORDINATE"
    UNAUTHORISED = "UNAUTHORISED"
    UNKNOWN = "UNKNOWN"


class Route(StrEnum):
    """Where the employer's consent lets the money go."""

    EMPLOYER = "EMPLOYER"
    DIRECT = "DIRECT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payee:
    """Who would be paid. `declaration_on`: the latest declaration of independence."""

    form: Form
    public: Public = Public.UNKNOWN
    identified: bool = False
    bank_holder: BankHolder = BankHolder.NONE
    declaration_on: date | None = None
    employed_by_other_customer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountFacts:
    """What the buying organisation is."""

    sector: Sector = Sector.UNKNOWN
    regulated: Regulated = Regulated.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFacts:
    """The agreement the award would rest on; by default there is none."""

    status: AgreementStatus = AgreementStatus.NONE
    effective_from: date | None = None
    terminated_on: date | None = None
    tail_days: int = 0
    mandatory_clauses: bool = False
    secrecy_term: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """The employer's written consent, for one component of the award.

    `max_rate` caps the rate (None: no rate was consented to), `max_total_minor` the sum of all
    awards under it (None: not capped). What the form leaves open blocks.
    """

    status: ConsentStatus = ConsentStatus.DRAFT
    written: bool = False
    signatory: Signatory = Signatory.UNKNOWN
    covers_account: bool = False
    max_rate: Fraction | None = None
    max_total_minor: int | None = None
    effective_from: date | None = None
    signed_on: date | None = None
    recorded_on: date | None = None
    expires_on: date | None = None
    withdrawn_on: date | None = None
    runoff_days: int = 0
    route: Route = Route.EMPLOYER


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What would earn the award: an order, its receipt, and the day of paying (or today).

    `award_minor` and `cumulative_before_minor` (awards under the consent so far) are minor units.
    """

    order_on: date
    receipt_on: date
    pay_on: date
    rate: Fraction | None = None
    award_minor: int | None = None
    cumulative_before_minor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that `eligible` reads. `profile` is the country whose customs apply: CN, HK, DE …"""

    payee: Payee
    account: AccountFacts
    relation: Relation
    event: Event
    left_on: date | None = None
    agreement: AgreementFacts = AgreementFacts()
    consent: Consent | None = None
    profile: str = "CN"
