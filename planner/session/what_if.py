"""Which terms a partner's money can be held against, and which money: what the page of variants
starts from. It reads and writes nothing."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from planner.domain.drafts import drafts_of
from planner.domain.errors import Refused
from planner.domain.record import Id
from planner.domain.simulation import SimulatedFacts
from planner.domain.terms import Terms
from planner.domain.text import Text, text
from planner.domain.versions import version_on
from planner.exchange.facts_csv import read_facts
from planner.session.comparison import own_money
from planner.session.core import Session
from planner.session.partner_reading import read

EXAMPLE_ROWS = """date,deal,kind,contract,received
2027-01-20,First,direct,40000,40000
2027-03-05,Second,direct,60000,50000
2027-05-12,Introduced,referral,30000,30000
"""
"""What an imagined year starts with, to be written over."""


class Basis(Enum):
    """Which money the variants are held against."""

    TWELVE_MONTHS = "twelve months"
    ALL = "all"
    IMAGINED = "imagined"


@dataclass(frozen=True, slots=True)
class Variant:
    """Terms under a name. `kept`: they are in force or drafted, not only tried here."""

    name: Text
    terms: Terms
    kept: bool = True


def starting_variants(session: Session, payee: Id, currency: str) -> list[Variant]:
    """The terms in force in the currency, then the drafts."""
    found = []
    for agreement in session.ledger.agreements(payee):
        version = version_on(agreement, max(session.today, agreement.from_))
        ended = agreement.ends_on is not None and agreement.ends_on < session.today
        if version is not None and agreement.currency == currency and not ended:
            name = text("{number} v{n}, in force", number=agreement.number, n=version.n)
            found.append(Variant(name, version.terms))
    drafts = [d for d in drafts_of(session.plan, payee) if d.terms.currency == currency]
    found += [Variant(text("Draft from {day}", day=d.from_), d.terms) for d in drafts]
    return found


def currencies_of_terms(session: Session, payee: Id) -> list[str]:
    """Of agreements, then of drafts."""
    signed = [a.currency for a in session.ledger.agreements(payee)]
    drafted = [d.terms.currency for d in drafts_of(session.plan, payee)]
    return list(dict.fromkeys((*signed, *drafted)))


def past_money(session: Session, payee: Id, currency: str, basis: Basis) -> SimulatedFacts:
    """The partner's own part of the money that earned: of the last twelve months, or all."""
    today = session.today
    since = date.min if basis is Basis.ALL else _a_year_before(today)
    return own_money(read(session, payee, currency), lambda day: since < day <= today)


def imagined_money(rows: str, currency: str) -> SimulatedFacts:
    """Money as rows of `date,deal,kind,contract,received` say (docs/terms.md). Refused, with the
    row, where one makes no sense or there is none."""
    facts = read_facts(rows.encode("utf-8", "replace"), currency)
    if not facts.deals:
        raise Refused(text("Write at least one row below the heading."))
    return facts


def _a_year_before(day: date) -> date:
    year = max(day.year - 1, 1)
    return date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)
