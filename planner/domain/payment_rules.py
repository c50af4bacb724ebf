"""The rules of payment as a table, numbered as the compliance reviewers number them.

The first block that applies decides; without one, the pass that fits. Changing a row means a new
RULE_SET: verdicts already recorded keep the number of theirs.
"""

from collections.abc import Callable
from dataclasses import dataclass

from planner.domain import standing
from planner.domain.eligibility_facts import (
    BankHolder,
    Case,
    Public,
    Regulated,
    Relation,
    Sector,
    Signatory,
)
from planner.domain.standing import buyer, consent, independent, insider, person
from planner.domain.verdicts import (
    Accrual,
    BlockClass,
    Condition,
    Paper,
    Payout,
    Reason,
)

RULE_SET = 1
"""The version of these rules; every recorded verdict names it."""

Asks = Callable[[Case], bool]

HARD, FIXABLE = BlockClass.HARD, BlockClass.FIXABLE


@dataclass(frozen=True, slots=True)
class Block:
    """Where `applies` is true of `who`, nothing is paid, for this reason."""

    number: int
    applies: Asks
    block: BlockClass
    reason: Reason
    who: Asks = lambda _: True
    accrual: Accrual = Accrual.NONE
    payout: Payout = Payout.STOP


@dataclass(frozen=True, slots=True)
class Pass:
    """Whoever gets here is paid on this paper, under each group of conditions that applies."""

    number: int
    who: Asks
    paper: Paper
    conditions: tuple[tuple[Asks, tuple[Condition, ...]], ...]


def _sector(*sectors: Sector) -> Asks:
    return lambda case: case.account.sector in sectors


def _relation(relation: Relation) -> Asks:
    return lambda case: case.relation is relation


def _healthcare(case: Case) -> bool:
    return case.account.regulated is Regulated.HEALTHCARE


def _direct(case: Case) -> bool:
    return not standing.by_employer(case)


def _public(case: Case) -> bool:
    return case.payee.public is Public.YES


def _for_insider(
    number: int, applies: Asks, block: BlockClass, reason: Reason, *, held: bool = False
) -> Block:
    if held:
        return Block(number, applies, block, reason, insider, Accrual.KEEP_HELD, Payout.HOLD)
    return Block(number, applies, block, reason, insider)


_FACTS = (
    Block(1, _relation(Relation.OWN_STAFF), HARD, Reason.E_OWN_STAFF_USE_PAYROLL),
    Block(2, lambda case: case.agreement.secrecy_term, HARD, Reason.E_SECRECY_TERM),
    Block(3, _public, HARD, Reason.E_PUBLIC_PERSON, who=person),
    Block(4, standing.state_owned, HARD, Reason.E_PUBLIC_INSIDER, who=insider),
    Block(5, _sector(Sector.GOV), HARD, Reason.E_GOV_REBATE_USE_INVOICE_DISCOUNT, who=buyer),
    Block(5, _sector(Sector.GOV), HARD, Reason.E_GOV_CONTINGENT_FEE),
    Block(6, _sector(Sector.UNKNOWN), FIXABLE, Reason.E_SECTOR_UNKNOWN),
    Block(6, standing.public_unknown, FIXABLE, Reason.E_PUBLIC_STATUS_UNKNOWN),
    Block(6, standing.relation_unknown, FIXABLE, Reason.E_RELATION_UNKNOWN),
    Block(6, lambda case: not case.payee.identified, FIXABLE, Reason.E_PAYEE_UNIDENTIFIED),
    Block(7, _relation(Relation.CONNECTED), HARD, Reason.E_CONNECTED_NOMINEE),
    Block(8, _healthcare, HARD, Reason.E_HEALTHCARE_PERSON, who=person),
    Block(
        9,
        lambda case: case.payee.bank_holder is BankHolder.NONE,
        FIXABLE,
        Reason.E_NO_TRACEABLE_METHOD,
    ),
    Block(10, standing.foreign_account, HARD, Reason.E_THIRD_PARTY_ACCOUNT, who=person),
    Block(10, standing.foreign_account, HARD, Reason.E_ORG_TO_OTHER_ACCOUNT),
)

_AGREEMENT = (
    Block(11, standing.unsigned, FIXABLE, Reason.E_NO_SIGNED_AGREEMENT),
    Block(
        11,
        lambda case: not case.agreement.mandatory_clauses,
        FIXABLE,
        Reason.E_MANDATORY_CLAUSES_MISSING,
    ),
    Block(12, standing.before_agreement, HARD, Reason.E_BEFORE_AGREEMENT),
    Block(12, standing.after_termination, HARD, Reason.E_AFTER_TERMINATION),
)

_CONSENT = (
    _for_insider(13, standing.no_consent, FIXABLE, Reason.E_NO_CONSENT),
    _for_insider(13, lambda case: not consent(case).written, FIXABLE, Reason.E_CONSENT_NOT_WRITTEN),
    _for_insider(
        13,
        lambda case: consent(case).signatory is not Signatory.AUTHORISED,
        FIXABLE,
        Reason.E_CONSENT_BAD_SIGNATORY,
    ),
    _for_insider(
        13, lambda case: not consent(case).covers_account, FIXABLE, Reason.E_CONSENT_SCOPE
    ),
    _for_insider(13, standing.above_rate_cap, FIXABLE, Reason.E_CONSENT_RATE_CAP),
    _for_insider(14, standing.before_consent, HARD, Reason.E_CONSENT_NOT_RETROACTIVE),
    _for_insider(15, standing.after_withdrawal, FIXABLE, Reason.E_CONSENT_WITHDRAWN),
    _for_insider(15, standing.after_expiry, FIXABLE, Reason.E_CONSENT_EXPIRED),
    _for_insider(
        16,
        standing.paid_after_withdrawal,
        FIXABLE,
        Reason.E_CONSENT_WITHDRAWN_AT_PAYMENT,
        held=True,
    ),
    _for_insider(
        16, standing.paid_after_expiry, FIXABLE, Reason.E_CONSENT_EXPIRED_AT_PAYMENT, held=True
    ),
    _for_insider(17, standing.off_route, FIXABLE, Reason.E_ROUTE_MISMATCH),
)

_DECLARATION = (
    Block(20, standing.undeclared, FIXABLE, Reason.E_DECLARATION_MISSING, who=independent),
    Block(20, standing.declared_long_ago, FIXABLE, Reason.E_DECLARATION_STALE, who=independent),
)

# No one is both an insider or a buyer and an independent, so rule 20 may stand before 18 and 19.
BLOCKS = (*_FACTS, *_AGREEMENT, *_CONSENT, *_DECLARATION)

PASSES = (
    Pass(
        18,
        insider,
        Paper.TRIPARTITE_INCENTIVE,
        (
            (
                insider,
                (
                    Condition.C_CONSENT_IN_FORCE,
                    Condition.C_TRIPARTITE_DOC,
                    Condition.C_EMPLOYER_COPY,
                ),
            ),
            (standing.by_employer, (Condition.C_ROUTE_EMPLOYER,)),
            (_direct, (Condition.C_ROUTE_DIRECT,)),
            (lambda case: person(case) and _direct(case), (Condition.C_TAX_INFO,)),
            (
                lambda case: case.profile in ("CN", "DE", "") and _direct(case),
                (Condition.C_LEGAL_REVIEW_NOTE,),
            ),
            (_healthcare, (Condition.C_SECTOR_LEGAL_REVIEW,)),
        ),
    ),
    Pass(
        19,
        buyer,
        Paper.REBATE_AGREEMENT,
        (
            (
                _relation(Relation.SOLE_OWNER),
                (Condition.C_SOLE_OWNER_EVIDENCE, Condition.C_PAY_BUSINESS_ACCOUNT),
            ),
            (
                _sector(Sector.SOE),
                (
                    Condition.C_IN_SALES_CONTRACT,
                    Condition.C_INVOICE_ADJUSTMENT,
                    Condition.C_CORPORATE_ACCOUNT_ONLY,
                    Condition.C_SECOND_REVIEW,
                ),
            ),
            (_healthcare, (Condition.C_SECTOR_LEGAL_REVIEW,)),
        ),
    ),
    Pass(
        21,
        independent,
        Paper.REFERRAL_AGREEMENT,
        (
            (
                person,
                (Condition.C_ID_ON_FILE, Condition.C_TAX_INFO, Condition.C_SERVICES_EVIDENCE),
            ),
            (lambda case: case.payee.employed_by_other_customer, (Condition.C_COI_DECLARATION,)),
            (
                lambda case: case.account.sector is Sector.SOE or _public(case),
                (
                    Condition.C_DUE_DILIGENCE,
                    Condition.C_SECOND_REVIEW,
                    Condition.C_SERVICES_EVIDENCE,
                ),
            ),
            (_healthcare, (Condition.C_SECTOR_LEGAL_REVIEW,)),
        ),
    ),
)
