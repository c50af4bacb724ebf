"""The employer's written consent and what follows from it, as dated facts (papers.md, Annex A).

Each is appended and never changed; a later fact ends, frees or reverses. Amounts are minor units,
rates exact, all days local calendar days of which a day named as an end is still inside.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from planner.domain.eligibility_facts import ConsentStatus, Route, Signatory
from planner.domain.record import Id

LONGEST_DAYS = 366
"""A consent runs for twelve months at most."""

MOST_RUNOFF_DAYS = 90

FILED_IN_DAYS = 7
"""Recorded later than so many days after signing, papers print it as late filed."""


class Authority(StrEnum):
    """By what the signatory may sign for the employer."""

    LEGAL_REPRESENTATIVE = "LEGAL_REPRESENTATIVE"
    HR = "HR"
    COMPLIANCE = "COMPLIANCE"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"


class OnChart(StrEnum):
    """Where the employer's org chart showed the signatory when the consent was recorded."""

    ABOVE = "ABOVE"
    ELSEWHERE = "ELSEWHERE"
    BELOW = "BELOW"
    SAME_PERSON = "SAME_PERSON"
    NOT_THERE = "NOT_THERE"


class EndKind(StrEnum):
    """How a consent ended before its time. VOID: it was recorded wrongly and never counted."""

    WITHDRAWN = "WITHDRAWN"
    LEFT = "LEFT"
    VOID = "VOID"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentFact:
    """What `employer`, an account, agreed to in writing for a payee who belongs to it.

    A DRAFT consents to nothing; `draft` names the draft that this one confirms or replaces, and
    `renews` the consent before it. `frees` are the held obligations that it names, each with the
    amount that may go out. `signatory` and `chart` are the answers of the day of recording.
    """

    id: Id
    seq: int = 0
    payee: Id
    employer: Id
    accounts: frozenset[Id]
    status: ConsentStatus
    currency: str
    direct_cap: Fraction | None = None
    volume_cap: Fraction | None = None
    yearly_cap: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    signed_on: date | None = None
    recorded_on: date
    route: Route = Route.EMPLOYER
    runoff_days: int = 0
    decision_maker: bool = False
    written: bool = False
    statement: bool = False
    booking_allowed: bool = False
    authority: Authority = Authority.UNKNOWN
    signatory: Signatory = Signatory.UNKNOWN
    chart: OnChart = OnChart.NOT_THERE
    called_back_on: date | None = None
    draft: Id = Id(0)
    renews: Id = Id(0)
    frees: tuple[tuple[Id, int], ...] = ()
    employer_name: str = ""
    employer_registration: str = ""
    payee_name: str = ""
    post: str = ""
    seller_name: str = ""
    products: str = ""
    conditions: str = ""
    copy_to: str = ""
    withdrawal_terms: str = ""
    signatory_name: str = ""
    signatory_title: str = ""
    call_back_number: str = ""
    call_back_source: str = ""
    called_back_by: str = ""

    @property
    def begins(self) -> date:
        """A consent begins when stated, never before it was signed; without both, never."""
        if self.starts_on is None or self.signed_on is None:
            return date.max
        return max(self.starts_on, self.signed_on)

    @property
    def late_filed(self) -> bool:
        signed = self.signed_on
        return signed is not None and self.recorded_on - signed > timedelta(days=FILED_IN_DAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEnd:
    """A consent ended early; `on` is the last day inside. The notice is an attachment of it."""

    id: Id
    seq: int = 0
    consent: Id
    payee: Id
    kind: EndKind
    on: date
    recorded_on: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerBank:
    """The corporate account of an employer to which a payee's share goes from a day on."""

    id: Id
    seq: int = 0
    payee: Id
    account: Id
    from_: date
    holder_name: str = ""
    number: str = ""
    bank: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """The employer's written word that so much of a held obligation may go out on a route."""

    id: Id
    seq: int = 0
    payee: Id
    employer: Id
    obligation: Id
    amount: int
    currency: str
    route: Route
    signed_on: date
    recorded_on: date
    signatory: Signatory
    chart: OnChart
    signatory_name: str = ""
    signatory_title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """So much of a held obligation goes to the employer instead, as a rebate by credit note."""

    id: Id
    seq: int = 0
    payee: Id
    employer: Id
    obligation: Id
    amount: int
    currency: str
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """So much of a held obligation is taken back: nobody is paid it."""

    id: Id
    seq: int = 0
    payee: Id
    obligation: Id
    amount: int
    currency: str
    on: date
    reason: str = ""
