"""The ledger's postings as journals that other bookkeepers read: beancount and hledger.

One transaction for what one line of the log posts on one obligation on one day; where something was
set off between obligations, they are one. Amounts are minor units until they are written; every
transaction adds up to 0, as it does in the ledger.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.domain.money import exponent, plain
from planner.domain.obligations import Part
from planner.domain.reconcile import BANK, BOOKS, CLAWBACK, EXPENSE, HELD, PAYABLE, WITHHELD
from planner.domain.record import Id
from planner.exchange.export import Amount, Sheet

LONGEST_NAME = 40
"""Characters of a partner's name in the name of an account."""

_PERCENT = str.maketrans({c: f"%{ord(c):02X}" for c in (*map(chr, range(32)), *"%,;|\x7f\x85")})
_QUOTED = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


class Posting(NamedTuple):
    """What goes to a book; more than 0 is a debit. `part` is the obligation's it comes from."""

    book: str
    amount: int
    part: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """What the line `seq` of the log posted on one obligation on one day, or on several between
    which something was set off. `words` say what for."""

    on: date
    seq: int
    obligations: tuple[Id, ...]
    partner: Id
    currency: str
    words: str
    postings: tuple[Posting, ...]


@dataclass(frozen=True, slots=True)
class Books:
    """A ledger to be written: where it stood (last line, its hash in hex digits), the partners'
    names in the order in which they became known, and the transactions by line."""

    seq: int
    hash: str
    partners: Mapping[Id, str]
    transactions: Sequence[Transaction]


def account(book: str, part: Part, partner: str) -> str:
    """The name of a book of the ledger in the chart of accounts."""
    expense = "Expenses:Rebates" if part == "rebate" else "Expenses:Commissions"
    return {
        EXPENSE: expense,
        PAYABLE: f"Liabilities:Partners:{partner}",
        HELD: f"Liabilities:Held:{partner}",
        CLAWBACK: f"Assets:Receivable:Clawback:{partner}",
        BANK: "Assets:Bank",
        WITHHELD: "Liabilities:TaxWithheld",
    }[book]


def partner_codes(partners: Mapping[Id, str]) -> dict[Id, str]:
    """`P001-Lin-Trading`: numbered in the order of becoming known, so that a partner who comes
    later changes no other's, with what of the name an account may be called by."""
    codes = {}
    for n, (partner, name) in enumerate(partners.items(), 1):
        kept = "".join(c if c.isalpha() or c.isdecimal() else " " for c in name)
        codes[partner] = "-".join([f"P{n:03}", *kept[:LONGEST_NAME].split()])
    return codes


def beancount(books: Books) -> bytes:
    return _joined(_beancount(books))


def hledger(books: Books) -> bytes:
    return _joined(_hledger(books))


def totals(books: Books) -> Sheet:
    """Sums by month, book, part, partner and currency. Every row says at which line of the log,
    and under which hash, the ledger stood."""
    sums: dict[tuple[str, str, str, str, Id], int] = defaultdict(int)
    for each in books.transactions:
        for book, amount, part in each.postings:
            month = f"{each.on.year:04}-{each.on.month:02}"
            sums[month, each.currency, book, part, each.partner] += amount
    place = {partner: n for n, partner in enumerate(books.partners)}
    rows = [
        (month, book, part, books.partners[partner], Amount(amount, currency), currency,
         str(books.seq), books.hash)
        for (month, currency, book, part, partner), amount in sorted(
            sums.items(),
            key=lambda item: (*item[0][:2], BOOKS.index(item[0][2]), item[0][3], place[item[0][4]]),
        )
    ]  # fmt: skip
    headers = (
        "month", "book", "part", "partner", "amount", "currency", "ledger_line", "ledger_hash",
    )  # fmt: skip
    return Sheet("totals", headers, rows)


def _joined(lines: Iterator[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _beancount(books: Books) -> Iterator[str]:
    codes = partner_codes(books.partners)
    yield f"; Account Planner, ledger line {books.seq}, hash {books.hash}"
    yield 'option "title" "Account Planner"'
    first = min((each.on for each in books.transactions), default=date.min)
    for currency in sorted({each.currency for each in books.transactions}):
        yield f"{first} commodity {currency}"
    for name, (currencies, partner) in _opened(books, codes).items():
        yield f"{first} open {name} {','.join(sorted(currencies))}"
        if partner is not None:
            yield f'  partner: "{_quoted(books.partners[partner])}"'
    for each in books.transactions:
        partner_name = _quoted(books.partners[each.partner])
        yield ""
        yield f'{each.on} * "{partner_name}" "{_quoted(each.words)}"'
        yield f'  line: "{each.seq}"'
        yield f'  obligation: "{_numbers(each)}"'
        for posting in each.postings:
            name = account(posting.book, posting.part, codes[each.partner])
            yield f"  {name}  {plain(posting.amount, each.currency)} {each.currency}"


def _hledger(books: Books) -> Iterator[str]:
    codes = partner_codes(books.partners)
    yield f"; Account Planner, ledger line {books.seq}, hash {books.hash}"
    for currency in sorted({each.currency for each in books.transactions}):
        yield f"commodity 1000.{'0' * exponent(currency)} {currency}"
    for name, (_currencies, partner) in _opened(books, codes).items():
        yield f"account {name}"
        if partner is not None:
            yield f"  ; partner:{_escaped(books.partners[partner])}"
    for each in books.transactions:
        partner_name = _escaped(books.partners[each.partner])
        yield ""
        yield f"{each.on} * ({each.seq}) {partner_name} | {_escaped(each.words)}"
        yield f"  ; line:{each.seq}, obligation:{_numbers(each)}"
        for posting in each.postings:
            name = account(posting.book, posting.part, codes[each.partner])
            yield f"  {name}  {plain(posting.amount, each.currency)} {each.currency}"


def _opened(books: Books, codes: Mapping[Id, str]) -> dict[str, tuple[set[str], Id | None]]:
    """Every account in use, by name: its currencies, and the partner it is of."""
    used: dict[str, tuple[set[str], Id | None]] = {}
    for each in books.transactions:
        for posting in each.postings:
            name = account(posting.book, posting.part, codes[each.partner])
            shared = posting.book in (EXPENSE, BANK, WITHHELD)
            used.setdefault(name, (set(), None if shared else each.partner))[0].add(each.currency)
    return dict(sorted(used.items()))


def _numbers(each: Transaction) -> str:
    return " ".join(str(id) for id in each.obligations)


def _quoted(words: str) -> str:
    """The inside of a string of beancount."""
    return words.translate(_QUOTED)


def _escaped(words: str) -> str:
    """What would end a description or tag of hledger, as in a URL: `%3B` for `;`."""
    return words.translate(_PERCENT)
