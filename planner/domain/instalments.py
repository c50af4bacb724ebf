"""By when a customer is to pay which part of a deal. Plan: only people read it, no award rests on
it, so it can be changed and undone while the deal itself cannot."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.errors import Refused
from planner.domain.grouped import grouped
from planner.domain.money import shown
from planner.domain.plan import Plan
from planner.domain.record import Change, Id, Record, added, removed
from planner.domain.text import text

MOST = 120
"""Instalments of one deal: ten years of months."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment(Record):
    """A part of a deal of the ledger and the day it is due, in minor units of the deal's
    currency."""

    deal: Id
    due_on: date
    amount: int


_by_deal = grouped(Instalment, lambda each: each.deal, lambda each: (each.due_on, each.id))


def instalments(plan: Plan, deal: Id) -> list[Instalment]:
    """The earliest due first."""
    return _by_deal(plan).get(deal, [])


@dataclass(frozen=True, slots=True)
class Contract:
    """What is to be paid: the deal's contract amount in minor units."""

    deal: Id
    name: str
    amount: int
    currency: str


def set_instalments(plan: Plan, of: Contract, parts: Sequence[tuple[date, int]]) -> Change:
    """The payment plan of a deal: it replaces the one before. No parts: none. Refused where the
    parts come to more than the contract, or one is nothing."""
    if len(parts) > MOST:
        raise Refused(text("A payment plan has at most {n} instalments.", n=MOST))
    if any(amount <= 0 for _, amount in parts):
        raise Refused(text("An instalment is more than nothing."))
    total = sum(amount for _, amount in parts)
    if total > of.amount:
        raise Refused(
            text(
                "The instalments come to {total}, more than the contract of {contract}.",
                total=shown(total, of.currency),
                contract=shown(of.amount, of.currency),
            )
        )
    before = instalments(plan, of.deal)
    wanted = sorted(parts)
    label = text("Payment plan of {name}", name=of.name)
    if [(each.due_on, each.amount) for each in before] == wanted:
        return Change(label, ())
    ids = plan.new_ids()
    fresh = (
        Instalment(id=next(ids), deal=of.deal, due_on=day, amount=amount) for day, amount in wanted
    )
    return Change(label, (*removed(*before), *added(*fresh)))
