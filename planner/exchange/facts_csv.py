"""The table of deals and receipts for `planner simulate`: `date,deal,kind,contract,received`.

One row is one receipt, negative for a refund, 0 for a deal without money (contracts.md). Two more
columns may be there: `product`, the deal's product group, and `account`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeVar

from planner.domain.errors import Refused
from planner.domain.facts import DealKind, Receipt
from planner.domain.money import parse_amount
from planner.domain.record import Id
from planner.domain.simulation import ACCOUNT, SimulatedFacts, simulated_deal
from planner.domain.text import Text, text
from planner.exchange.delimited import read_delimited
from planner.exchange.encodings import decode

COLUMNS = ("date", "deal", "kind", "contract", "received")
FURTHER = ("product", "account")

Value = TypeVar("Value")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class _Row(NamedTuple):
    number: int
    day: date
    deal: str
    kind: DealKind
    contract: int
    received: int
    product: str = ""
    account: str = ""


def read_facts(source: bytes, currency: str) -> SimulatedFacts:
    """The deals and receipts of the table. Refuses, with row and column, what makes no sense."""
    rows = [row for row in enumerate(read_delimited(decode(source).text), 1) if any(row[1])]
    if not rows:
        raise Refused(
            text("The table of facts is empty. Its columns are: {columns}.", columns=_LIST)
        )
    places = _places(rows[0][1])
    read = [_row(number, cells, places, currency) for number, cells in rows[1:]]
    return _facts(read, currency)


_LIST = ", ".join(COLUMNS)


def _places(header: list[str]) -> dict[str, int]:
    """Where each column stands; all five must be there, each once, and at most the further two."""
    names = [cell.strip().lower() for cell in header]
    there = {*COLUMNS, *(name for name in FURTHER if name in names)}
    if sorted(names) != sorted(there):
        raise Refused(
            text("The first row of the table must name these columns: {columns}.", columns=_LIST)
        )
    return {name: n for n, name in enumerate(names)}


def _row(number: int, cells: list[str], places: Mapping[str, int], currency: str) -> _Row:
    if len(cells) != len(places):
        raise Refused(
            text(
                "Row {row} has {n} columns instead of {expected}.",
                row=number,
                n=len(cells),
                expected=len(places),
            )
        )

    def cell(column: str, read: Callable[[str], Value]) -> Value:
        try:
            return read(cells[places[column]].strip())
        except Refused as refused:
            raise Refused(
                text(
                    "Row {row}, column {column}: {reason}",
                    row=number,
                    column=column,
                    reason=refused.text,
                )
            ) from refused

    def amount(written: str) -> int:
        return parse_amount(written, currency)

    def word(column: str) -> str:
        return cells[places[column]].strip() if column in places else ""

    return _Row(
        number,
        cell("date", _day),
        cell("deal", _name),
        cell("kind", _kind),
        cell("contract", amount),
        cell("received", amount),
        word("product"),
        word("account"),
    )


def _day(written: str) -> date:
    try:
        if _DAY.fullmatch(written):
            return date.fromisoformat(written)
    except ValueError as wrong:
        raise _no_day(written) from wrong
    raise _no_day(written)


def _no_day(written: str) -> Refused:
    return Refused(text("“{written}” is not a day. Write it like 2026-03-31.", written=written))


def _name(written: str) -> str:
    if not written:
        raise Refused(text("The deal has no name."))
    return written


def _kind(written: str) -> DealKind:
    try:
        return DealKind(written)
    except ValueError as wrong:
        raise Refused(
            text("“{written}” is neither direct nor referral.", written=written)
        ) from wrong


def _facts(rows: list[_Row], currency: str) -> SimulatedFacts:
    first: dict[str, _Row] = {}
    began: dict[str, date] = {}
    for row in rows:
        one = first.setdefault(row.deal, row)
        if (one.kind, one.contract) != (row.kind, row.contract):
            raise Refused(_differs(one, row))
        if (one.product, one.account) != (row.product, row.account):
            raise Refused(_elsewhere(one, row))
        began[row.deal] = min(row.day, began.get(row.deal, row.day))
    ids = {name: n for n, name in enumerate(first, 1)}
    accounts = _accounts(rows)
    deals = (
        replace(
            simulated_deal(
                ids[row.deal], row.deal, began[row.deal], row.kind, (row.contract, currency)
            ),
            product=row.product,
            account=accounts.get(row.account, ACCOUNT),
        )
        for row in first.values()
    )
    receipts = (
        Receipt(
            id=Id(row.number),
            seq=row.number,
            deal=Id(ids[row.deal]),
            value_on=row.day,
            amount=row.received,
        )
        for row in rows
        if row.received
    )
    return SimulatedFacts(tuple(deals), tuple(receipts), accounts)


def _accounts(rows: list[_Row]) -> dict[str, Id]:
    """An id for each account of the table; rows without one belong to an account of their own."""
    names = dict.fromkeys(row.account for row in rows if row.account)
    return {name: Id(ACCOUNT + n) for n, name in enumerate(names, 1)}


def _differs(one: _Row, other: _Row) -> Text:
    return text(
        "Rows {one} and {other} say different kinds or contract amounts of deal {deal}.",
        one=one.number,
        other=other.number,
        deal=one.deal,
    )


def _elsewhere(one: _Row, other: _Row) -> Text:
    return text(
        "Rows {one} and {other} say different product groups or accounts of deal {deal}.",
        one=one.number,
        other=other.number,
        deal=one.deal,
    )
