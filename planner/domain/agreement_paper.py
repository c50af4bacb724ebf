"""What an agreement says on paper, complete: whoever prints one looks nothing up."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from planner.domain.consent_paper import ConsentPaper
from planner.domain.papers import Clauses, Party, Word
from planner.domain.provisions import OwnClause
from planner.domain.seller import Seller
from planner.domain.text import Text


class AgreementKind(Enum):
    """Which agreement it is: the strictest kind among its accounts."""

    REBATE = "REBATE_AGREEMENT"
    REFERRAL = "REFERRAL_AGREEMENT"
    TRIPARTITE = "TRIPARTITE_INCENTIVE"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveredAccount:
    """An account the agreement names, the payee's relation to it, and the word that follows."""

    name: str
    word: Word
    relation: Text
    sector: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleLine:
    """A line of the worked example that is computed from the terms; the total line is `total`."""

    what: Text
    amount: int
    total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementPaper:
    """A partner agreement. `draft` until it is active; `signable.missing_fields` says what else
    keeps it a draft. `prevailing` is zh or en; with `law` and `forum` it may stay a blank line.
    `additions` are the user's own sentences after the locked clauses; `written` says in which
    languages the agreement is made. `employer` and `annex` belong to a tripartite one: the third
    party and its consent. `referrals`: introduced deals count to the volume."""

    kind: AgreementKind
    number: str
    version: int
    on: date
    from_: date | None
    to: date | None = None
    place: str = ""
    prevailing: str = ""
    currency: str
    seller: Seller
    partner: Party
    payee_kind: Text
    public_answer: Text | None = None
    declared_on: date | None = None
    accounts: tuple[CoveredAccount, ...] = ()
    products: str = ""
    territory: str = ""
    terms: Clauses = ()
    example: tuple[ExampleLine, ...] = ()
    dispute_days: int = 30
    notice_days: int = 30
    tail_days: int = 0
    law: str = ""
    forum: str = ""
    additions: tuple[OwnClause, ...] = ()
    written: str = "both"
    profile: str = "CN"
    keep_years: int = 30
    referrals: bool = False
    employer: Party | None = None
    to_employer: bool = False
    annex: ConsentPaper | None = None
    draft: bool = True
