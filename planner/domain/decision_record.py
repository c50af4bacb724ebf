"""One judgement of who may be paid, complete: its inputs, its answer, its place in the log.

Internal: it names codes and rules, and what was known of the payee on the day.
"""

from dataclasses import dataclass
from datetime import date

from planner.domain.seller import Seller
from planner.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """A reason or condition: its code and what it says."""

    code: str
    said: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """What the rules were told: the part of the case, the name of the field, its value."""

    part: str
    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRecord:
    """`at` is when the log's line `seq` was written (UTC, ISO) and by which installation; `line`
    is its hash. `digest` is that of the inputs in canonical form. `again`: the same rules give the
    same answer for these inputs today. `number` counts the decisions of a payee."""

    number: str
    printed_on: date
    seller: Seller
    partner: str
    account: str
    event: Text
    subject: str
    on: date
    verdict: Text
    verdict_code: str
    block_class: str = ""
    reasons: tuple[Coded, ...] = ()
    conditions: tuple[Coded, ...] = ()
    next_on: date | None = None
    rules: int
    rule: int = 0
    again: bool = True
    inputs: tuple[Input, ...] = ()
    digest: str
    at: str
    writer: str
    seq: int
    line: str
    book: str = ""
    notices: tuple[Text, ...] = ()
