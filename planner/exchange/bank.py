"""A bank's export into lines of money that came in or went out: one amount, or debit and credit."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.bank_matching import BankLine, Match
from planner.domain.errors import Refused
from planner.domain.money import plain
from planner.domain.payout_matching import NOTHING_OUT, OutFound, missing_said
from planner.domain.text import Say, text
from planner.exchange.amounts import Mark, Money, check_unit, decimal_mark, read_amount
from planner.exchange.dates import Order, day_order, read_date
from planner.exchange.tables import Skipped, Table, blank

_OUT = frozenset(
    ("d", "dr", "dbit", "debit", "s", "soll", "out", "-", "借", "借方", "支", "支出", "付", "转出")
)
"""How a column of directions says that money went out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BankImport:
    """The lines of the file, and what each pays as far as that was looked up. `skipped` are rows
    that bring nothing in or cannot be read; `out` are lines of money that went out, with what they
    say of payouts in `payouts`."""

    rows: int
    lines: tuple[BankLine, ...]
    skipped: tuple[Skipped, ...]
    encoding: str
    certain: bool
    mapping: Mapping[str, str]
    out: tuple[BankLine, ...] = ()
    matches: tuple[Match, ...] = ()
    payouts: OutFound = NOTHING_OUT
    names: Mapping[int, str] | None = None

    @property
    def taken(self) -> list[Match]:
        """The lines that come in."""
        return [m for m in self.matches if m.certain and m.shares]

    @property
    def receipts(self) -> int:
        return sum(len(m.shares) for m in self.taken)

    @property
    def total(self) -> dict[str, int]:
        """What comes in, in minor units by currency."""
        total: dict[str, int] = {}
        for match in self.taken:
            line = match.line
            total[line.currency] = total.get(line.currency, 0) + line.amount
        return total

    def answer(self, say: Say) -> dict[str, object]:
        """The JSON answer of `planner import --as bank`."""
        left = [(m.line.row, m.reason) for m in self.matches if m not in self.taken]
        skipped = sorted([*((s.row, s.reason) for s in self.skipped), *left])
        names = self.names or {}
        return {
            "rows": self.rows,
            "deals": 0,
            "receipts": self.receipts,
            "total": {c: plain(minor, c) for c, minor in sorted(self.total.items())},
            "matches": [
                {
                    "row": m.line.row,
                    "deals": [
                        {"deal": names.get(s.deal, ""), "amount": plain(s.amount, m.line.currency)}
                        for s in m.shares
                    ],
                    "reason": say(m.reason),
                }
                for m in self.taken
            ],
            "payouts": {
                "left": [
                    {
                        "row": each.line.row,
                        "payouts": [sent.number for sent in each.sent],
                        "reason": say(each.reason),
                    }
                    for each in self.payouts.left
                ],
                "missing": [
                    {"payout": sent.number, "reason": say(missing_said(sent))}
                    for sent in self.payouts.missing
                ],
            },
            "skipped": [{"row": row, "reason": say(reason)} for row, reason in skipped],
            "encoding": self.encoding,
            "mapping": dict(self.mapping),
        }


@dataclass(frozen=True, slots=True)
class _Columns:
    """The decimal marks and the order of days, which the columns as a whole decide."""

    marks: Mapping[str, Mark]
    orders: Mapping[str, Order]
    money: Money


def plan_bank(table: Table, mapping: Mapping[str, str], money: Money) -> BankImport:
    """A line for each row that brought money. Refuses a table without a day or an amount."""
    amounts = [field for field in ("amount", "credit", "debit") if field in mapping]
    days = [field for field in ("value", "booked") if field in mapping]
    if not days or not {"amount", "credit"} & set(amounts):
        raise Refused(
            text(
                "No column was found for “{field}”. Choose one of {choices}.",
                field="amount" if days else "value",
                choices=", ".join(table.headers),
            )
        )
    for field in amounts:
        check_unit(mapping[field])
    columns = _Columns(
        {field: decimal_mark(table.column(mapping[field])) for field in amounts},
        {field: day_order(table.column(mapping[field])) for field in days},
        money,
    )
    places = {field: table.headers.index(name) for field, name in mapping.items()}
    lines, out, skipped = [], [], list(table.skipped)
    for row, cells in zip(table.numbers, table.rows, strict=True):
        values = {field: "" if blank(cells[at]) else cells[at] for field, at in places.items()}
        try:
            line = _line(row, values, columns)
            if line.amount > 0:
                lines.append(line)
            else:
                out.append(replace(line, amount=-line.amount))
                skipped.append(Skipped(row, text("Money that went out.")))
        except Refused as refusal:
            skipped.append(Skipped(row, refusal.text))
    return BankImport(
        rows=table.size,
        lines=tuple(lines),
        out=tuple(out),
        skipped=tuple(sorted(skipped, key=lambda skip: skip.row)),
        encoding=table.encoding,
        certain=table.certain,
        mapping=mapping,
    )


def _line(row: int, values: Mapping[str, str], columns: _Columns) -> BankLine:
    amount = _amount(values, columns)
    if amount == 0:
        raise Refused(text("No money came in."))
    day = next((field for field in columns.orders if values[field]), None)
    if day is None:
        raise Refused(text("The row has no day."))
    return BankLine(
        row=row,
        on=read_date(values[day], columns.orders[day]),
        amount=amount,
        currency=columns.money.currency,
        payer=values.get("payer", "").strip(),
        purpose=values.get("purpose", "").strip(),
        reference=values.get("reference", "").strip(),
    )


def _amount(values: Mapping[str, str], columns: _Columns) -> int:
    """What came in less what went out; a direction turns an amount without a sign."""
    read = {
        field: abs(found) if field == "debit" else found
        for field in columns.marks
        if (found := _read(field, values[field], columns)) is not None
    }
    amount = read.get("amount", 0) + read.get("credit", 0) - read.get("debit", 0)
    out = values.get("direction", "").strip().casefold() in _OUT
    return -abs(amount) if out else amount


def _read(field: str, written: str, columns: _Columns) -> int | None:
    if not written.strip():
        return None
    money = columns.money
    return read_amount(written, money.currency, columns.marks[field], rounding=money.rounding)
