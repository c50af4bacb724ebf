"""What the rules of payment can answer: the verdict, its reasons and its conditions.

The codes are spelt as in the case files; `eligibility_words` says them to people.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Outcome(StrEnum):
    """May this payee be paid for this event?"""

    ALLOWED = "ALLOWED"
    ALLOWED_WITH_CONDITIONS = "ALLOWED_WITH_CONDITIONS"
    BLOCKED = "BLOCKED"


class BlockClass(StrEnum):
    """HARD: only different true facts help. FIXABLE: a fact or a paper is missing."""

    HARD = "HARD"
    FIXABLE = "FIXABLE"


class Accrual(StrEnum):
    """What becomes of the award: earned, never earned, or earned and kept waiting."""

    ACCRUE = "ACCRUE"
    NONE = "NONE"
    KEEP_HELD = "KEEP_HELD"


class Payout(StrEnum):
    """What becomes of the money."""

    OK = "OK"
    STOP = "STOP"
    HOLD = "HOLD"


class Paper(StrEnum):
    """Which agreement the payment needs; the rules choose it, never the user."""

    REBATE_AGREEMENT = "REBATE_AGREEMENT"
    REFERRAL_AGREEMENT = "REFERRAL_AGREEMENT"
    TRIPARTITE_INCENTIVE = "TRIPARTITE_INCENTIVE"
    NONE = "NONE"


class Reason(StrEnum):
    """Why not (E), or why less (W)."""

    E_OWN_STAFF_USE_PAYROLL = "E_OWN_STAFF_USE_PAYROLL"
    E_SECRECY_TERM = "E_SECRECY_TERM"
    E_PUBLIC_PERSON = "E_PUBLIC_PERSON"
    E_PUBLIC_INSIDER = "E_PUBLIC_INSIDER"
    E_GOV_REBATE_USE_INVOICE_DISCOUNT = "E_GOV_REBATE_USE_INVOICE_DISCOUNT"
    E_GOV_CONTINGENT_FEE = "E_GOV_CONTINGENT_FEE"
    E_SECTOR_UNKNOWN = "E_SECTOR_UNKNOWN"
    E_PUBLIC_STATUS_UNKNOWN = "E_PUBLIC_STATUS_UNKNOWN"
    E_RELATION_UNKNOWN = "E_RELATION_UNKNOWN"
    E_PAYEE_UNIDENTIFIED = "E_PAYEE_UNIDENTIFIED"
    E_CONNECTED_NOMINEE = "E_CONNECTED_NOMINEE"
    E_HEALTHCARE_PERSON = "E_HEALTHCARE_PERSON"
    E_NO_TRACEABLE_METHOD = "E_NO_TRACEABLE_METHOD"
    E_ORG_TO_OTHER_ACCOUNT = "E_ORG_TO_OTHER_ACCOUNT"
    E_THIRD_PARTY_ACCOUNT = "E_THIRD_PARTY_ACCOUNT"
    E_NO_SIGNED_AGREEMENT = "E_NO_SIGNED_AGREEMENT"
    E_MANDATORY_CLAUSES_MISSING = "E_MANDATORY_CLAUSES_MISSING"
    E_BEFORE_AGREEMENT = "E_BEFORE_AGREEMENT"
    E_AFTER_TERMINATION = "E_AFTER_TERMINATION"
    E_NO_CONSENT = "E_NO_CONSENT"
    E_CONSENT_NOT_WRITTEN = "E_CONSENT_NOT_WRITTEN"
    E_CONSENT_BAD_SIGNATORY = "E_CONSENT_BAD_SIGNATORY"
    E_CONSENT_SCOPE = "E_CONSENT_SCOPE"
    E_CONSENT_RATE_CAP = "E_CONSENT_RATE_CAP"
    E_CONSENT_NOT_RETROACTIVE = "E_CONSENT_NOT_RETROACTIVE"
    E_CONSENT_EXPIRED = "E_CONSENT_EXPIRED"
    E_CONSENT_WITHDRAWN = "E_CONSENT_WITHDRAWN"
    E_CONSENT_EXPIRED_AT_PAYMENT = "E_CONSENT_EXPIRED_AT_PAYMENT"
    E_CONSENT_WITHDRAWN_AT_PAYMENT = "E_CONSENT_WITHDRAWN_AT_PAYMENT"
    E_ROUTE_MISMATCH = "E_ROUTE_MISMATCH"
    E_DECLARATION_MISSING = "E_DECLARATION_MISSING"
    E_DECLARATION_STALE = "E_DECLARATION_STALE"
    W_CONSENT_CAP_APPLIED = "W_CONSENT_CAP_APPLIED"


class Condition(StrEnum):
    """What must be done or on file for the payment to go out."""

    C_CONSENT_IN_FORCE = "C_CONSENT_IN_FORCE"
    C_TRIPARTITE_DOC = "C_TRIPARTITE_DOC"
    C_EMPLOYER_COPY = "C_EMPLOYER_COPY"
    C_ROUTE_EMPLOYER = "C_ROUTE_EMPLOYER"
    C_ROUTE_DIRECT = "C_ROUTE_DIRECT"
    C_TAX_INFO = "C_TAX_INFO"
    C_LEGAL_REVIEW_NOTE = "C_LEGAL_REVIEW_NOTE"
    C_SOLE_OWNER_EVIDENCE = "C_SOLE_OWNER_EVIDENCE"
    C_PAY_BUSINESS_ACCOUNT = "C_PAY_BUSINESS_ACCOUNT"
    C_IN_SALES_CONTRACT = "C_IN_SALES_CONTRACT"
    C_INVOICE_ADJUSTMENT = "C_INVOICE_ADJUSTMENT"
    C_CORPORATE_ACCOUNT_ONLY = "C_CORPORATE_ACCOUNT_ONLY"
    C_SECOND_REVIEW = "C_SECOND_REVIEW"
    C_SECTOR_LEGAL_REVIEW = "C_SECTOR_LEGAL_REVIEW"
    C_ID_ON_FILE = "C_ID_ON_FILE"
    C_SERVICES_EVIDENCE = "C_SERVICES_EVIDENCE"
    C_COI_DECLARATION = "C_COI_DECLARATION"
    C_DUE_DILIGENCE = "C_DUE_DILIGENCE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer for one payee, account and event.

    `next_on`: the first later day of paying on which the same facts may give another answer.
    `accrue_minor`: what may accrue, in minor units, where the event names an award. `rule_set`:
    the version of the rules that answered.
    """

    verdict: Outcome
    rule_set: int
    rule: int
    block_class: BlockClass | None = None
    reasons: tuple[Reason, ...] = ()
    conditions: tuple[Condition, ...] = ()
    accrual: Accrual = Accrual.NONE
    payout: Payout = Payout.STOP
    paper: Paper = Paper.NONE
    next_on: date | None = None
    accrue_minor: int | None = None

    @property
    def blocked(self) -> bool:
        return self.verdict is Outcome.BLOCKED
