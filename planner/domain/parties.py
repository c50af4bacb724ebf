"""Whom the ledger knows: identities, relations, sectors, declarations and bank accounts over time.

Each is a dated fact, appended and never changed; a later one takes over from its own first day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol, TypeVar

from planner.domain.eligibility_facts import BankHolder, Form, Public, Regulated, Relation, Sector
from planner.domain.record import Id


class PartyKind(Enum):
    """What the ledger needs a party for."""

    ACCOUNT = "account"
    PAYEE = "payee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A party as papers print it, from a day on. `registration` is its company or identity number;
    `identified`: somebody has checked it against a document."""

    id: Id
    seq: int
    party: Id
    kind: PartyKind
    from_: date
    form: Form
    name: str
    registration: str = ""
    address: str = ""
    contact: str = ""
    representative: str = ""
    title: str = ""
    public: Public = Public.UNKNOWN
    identified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationFact:
    """How a payee stands to an account from a day on. `left_on`: a former employee's last day."""

    id: Id
    seq: int
    payee: Id
    account: Id
    from_: date
    relation: Relation
    left_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectorFact:
    """Whom an account belongs to from a day on, and what shows it."""

    id: Id
    seq: int
    account: Id
    from_: date
    sector: Sector
    regulated: Regulated = Regulated.NONE
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """A payee's signed word that it is independent of the named accounts."""

    id: Id
    seq: int
    payee: Id
    on: date
    accounts: frozenset[Id]

    @property
    def from_(self) -> date:
        return self.on


@dataclass(frozen=True, slots=True, kw_only=True)
class BankAccount:
    """Where a payee's money goes from a day on; `holder_name` as the bank shows it."""

    id: Id
    seq: int
    payee: Id
    from_: date
    holder: BankHolder
    holder_name: str = ""
    number: str = ""
    bank: str = ""


SHOWN_DIGITS = 4


def masked(number: str) -> str:
    """`··· 4417`: what screens and papers show of a bank account."""
    digits = "".join(number.split())
    return f"··· {digits[-SHOWN_DIGITS:]}" if len(digits) > SHOWN_DIGITS else "···"


def last_digits(number: str) -> str:
    """`4417`: what papers say of a bank account."""
    return masked(number).strip("· ")


class Dated(Protocol):
    """A fact that holds from a day on."""

    @property
    def from_(self) -> date: ...
    @property
    def seq(self) -> int: ...


F = TypeVar("F", bound=Dated)


def held_on(facts: Iterable[F], day: date) -> F | None:
    """The fact in force on `day`: the latest to begin by then, of two the later known. None: none
    yet. Give it the facts of one subject."""
    begun = [fact for fact in facts if fact.from_ <= day]
    return max(begun, key=lambda fact: (fact.from_, fact.seq), default=None)
