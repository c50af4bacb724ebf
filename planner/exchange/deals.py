"""Rows of deals and of receipts into typed proposals, with the names still as the file has them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.money import plain
from planner.domain.products import product_group
from planner.domain.text import Say, text
from planner.exchange.amounts import (
    Mark,
    Money,
    check_unit,
    currencies_of,
    decimal_mark,
    read_amount,
)
from planner.exchange.dates import Order, day_order, read_date
from planner.exchange.tables import Skipped, Table, blank

_KINDS = {
    **dict.fromkeys(("direct", "assisted", "直接", "直接成交", "协助", "直销"), DealKind.DIRECT),
    **dict.fromkeys(
        ("referral", "referred", "introduced", "推荐", "介绍", "转介绍", "推荐成交"),
        DealKind.REFERRAL,
    ),
}


@dataclass(frozen=True, slots=True)
class ProposedDeal:
    """A sale of the file. `contract` is in minor units of `currency`; account, partner and product
    group are names, empty where the file has none."""

    row: int
    deal: str
    account: str
    partner: str
    kind: DealKind
    on: date
    currency: str
    contract: int
    product: str = ""


@dataclass(frozen=True, slots=True)
class ProposedReceipt:
    """Money received on the deal of this name; `received` in minor units, negative for a refund."""

    row: int
    deal: str
    on: date
    currency: str
    received: int
    reference: str


Row = TypeVar("Row", ProposedDeal, ProposedReceipt)


@dataclass(frozen=True, slots=True)
class MoneyImport:
    """What an import of deals or receipts would do."""

    rows: int
    deals: tuple[ProposedDeal, ...]
    receipts: tuple[ProposedReceipt, ...]
    skipped: tuple[Skipped, ...]
    encoding: str
    certain: bool
    mapping: Mapping[str, str]

    @property
    def total(self) -> dict[str, int]:
        """Contracts or receipts added up, in minor units by currency."""
        total: dict[str, int] = {}
        for deal in self.deals:
            total[deal.currency] = total.get(deal.currency, 0) + deal.contract
        for receipt in self.receipts:
            total[receipt.currency] = total.get(receipt.currency, 0) + receipt.received
        return total

    def answer(self, say: Say) -> dict[str, object]:
        """The JSON answer of `planner import --as deals|receipts`."""
        total = sorted(self.total.items())
        return {
            "rows": self.rows,
            "deals": len(self.deals),
            "receipts": len(self.receipts),
            "total": {currency: plain(minor, currency) for currency, minor in total},
            "skipped": [{"row": skip.row, "reason": say(skip.reason)} for skip in self.skipped],
            "encoding": self.encoding,
            "mapping": dict(self.mapping),
        }


@dataclass(frozen=True, slots=True)
class _Columns:
    """The table by field, with what its columns of money and days as a whole decide."""

    table: Table
    mapping: Mapping[str, str]
    mark: Mark
    currencies: frozenset[str]  # which the header of the money allows; empty: any
    order: Order

    def values(self) -> Iterator[tuple[int, dict[str, str]]]:
        places = {field: self.table.headers.index(name) for field, name in self.mapping.items()}
        for number, row in zip(self.table.numbers, self.table.rows, strict=True):
            yield (
                number,
                {name: "" if blank(row[at]) else row[at] for name, at in places.items()},
            )


def plan_deals(table: Table, mapping: Mapping[str, str], money: Money) -> MoneyImport:
    """A deal for each row. Without a column of kinds all are direct. A name that comes again is
    skipped, since one deal has one contract."""
    columns = _columns(table, mapping, ("deal", "date", "contract"))
    firsts: dict[str, int] = {}

    def deal(row: int, values: Mapping[str, str]) -> ProposedDeal:
        name = values["deal"]
        if name in firsts:
            raise Refused(
                text("The deal {name} is already in row {first}.", name=name, first=firsts[name])
            )
        found = _deal(row, values, columns, money)
        firsts[name] = row
        return found

    deals, skipped = _read(columns, ("deal", "date", "contract"), deal)
    return _import(columns, (tuple(deals), ()), skipped)


def plan_receipts(table: Table, mapping: Mapping[str, str], money: Money) -> MoneyImport:
    """A receipt for each row with money. The same receipt again, known by its reference, is
    skipped; without a reference two equal rows are two receipts."""
    columns = _columns(table, mapping, ("deal", "date", "received"))
    firsts: dict[tuple[object, ...], int] = {}

    def receipt(row: int, values: Mapping[str, str]) -> ProposedReceipt:
        found = _receipt(row, values, columns, money)
        same = (found.deal, found.on, found.received, found.reference)
        if found.reference and same in firsts:
            raise Refused(text("The row is the same as row {first}.", first=firsts[same]))
        firsts[same] = row
        return found

    receipts, skipped = _read(columns, ("deal", "date", "received"), receipt)
    return _import(columns, ((), tuple(receipts)), skipped)


def _deal(row: int, values: Mapping[str, str], columns: _Columns, money: Money) -> ProposedDeal:
    currency = money.of(values["deal"])
    contract = _amount(values["contract"], currency, columns, money)
    if contract < 0:
        raise Refused(text("The amount of a contract is at least 0."))
    return ProposedDeal(
        row,
        values["deal"],
        values.get("account", ""),
        values.get("partner", ""),
        _kind(values.get("kind", "direct")),
        read_date(values["date"], columns.order),
        currency,
        contract,
        product_group(values.get("product", "")),
    )


def _receipt(
    row: int, values: Mapping[str, str], columns: _Columns, money: Money
) -> ProposedReceipt:
    currency = money.of(values["deal"])
    received = _amount(values["received"], currency, columns, money)
    if received == 0:
        raise Refused(text("No money was received."))
    day = read_date(values["date"], columns.order)
    return ProposedReceipt(
        row, values["deal"], day, currency, received, values.get("reference", "")
    )


def _amount(written: str, currency: str, columns: _Columns, money: Money) -> int:
    if columns.currencies and currency not in columns.currencies:
        raise Refused(
            text("“{written}” is not in {currency}.", written=written[:40], currency=currency)
        )
    return read_amount(written, currency, columns.mark, rounding=money.rounding)


def _kind(written: str) -> DealKind:
    kind = _KINDS.get(written.casefold())
    if kind is None:
        raise Refused(
            text("“{written}” is not a kind of deal. Write direct or referral.", written=written)
        )
    return kind


def _columns(table: Table, mapping: Mapping[str, str], needed: Sequence[str]) -> _Columns:
    for field in needed:
        if field not in mapping:
            raise Refused(
                text(
                    "No column was found for “{field}”. Choose one of {choices}.",
                    field=field,
                    choices=", ".join(table.headers),
                )
            )
    day, amount = (mapping[field] for field in needed[1:3])
    check_unit(amount)
    return _Columns(
        table,
        mapping,
        decimal_mark(table.column(amount)),
        currencies_of(amount),
        day_order(table.column(day)),
    )


def _read(
    columns: _Columns,
    needed: Sequence[str],
    read: Callable[[int, Mapping[str, str]], Row],
) -> tuple[list[Row], list[Skipped]]:
    found: list[Row] = []
    skipped: list[Skipped] = []
    for row, values in columns.values():
        try:
            _check_filled(values, needed)
            found.append(read(row, values))
        except Refused as refusal:
            skipped.append(Skipped(row, refusal.text))
    return found, skipped


def _check_filled(values: Mapping[str, str], needed: Sequence[str]) -> None:
    for field in needed:
        if not values[field]:
            raise Refused(text("The row has nothing for “{field}”.", field=field))


def _import(
    columns: _Columns,
    found: tuple[tuple[ProposedDeal, ...], tuple[ProposedReceipt, ...]],
    skipped: list[Skipped],
) -> MoneyImport:
    table = columns.table
    return MoneyImport(
        table.size,
        *found,
        tuple(sorted((*table.skipped, *skipped), key=lambda skip: skip.row)),
        table.encoding,
        table.certain,
        columns.mapping,
    )
