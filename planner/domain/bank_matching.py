"""Lines of a bank account against deals with money outstanding: what each line pays, and why.

Nothing is guessed silently: a match is certain where the line itself names the deal, or where
payer and amount leave one deal; all else is proposed with its reason, for somebody to choose.
Amounts are minor units.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from planner.domain.money import shown
from planner.domain.paying import same_holder
from planner.domain.record import Id
from planner.domain.text import Text, text

SHORTEST_NAME = 3
"""Letters of a deal's name from which on it is looked for in the purpose of a line."""

MOST_TOGETHER, MOST_TRIED = 3, 12
"""Deals of one account that one transfer may pay together, and of how many that is tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BankLine:
    """Money that came in, or went out, as the bank tells it; `row` is that of the file, `payer`
    the other side."""

    row: int
    on: date
    amount: int
    currency: str
    payer: str = ""
    purpose: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDeal:
    """A deal of an account with `open` of it outstanding. `names` are those of the account."""

    id: Id
    name: str
    account: Id
    names: tuple[str, ...]
    currency: str
    on: date
    open: int


@dataclass(frozen=True, slots=True)
class Share:
    """What of a line goes on a deal."""

    deal: Id
    amount: int


Shares = tuple[Share, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What a line pays. `certain`: `shares` are taken unless somebody says otherwise; else `ways`
    are what it may be, the likeliest first. `known`: it is in the ledger already. `over` is what
    exceeds the open amount of its deals."""

    line: BankLine
    reason: Text
    certain: bool = False
    known: bool = False
    shares: Shares = ()
    ways: tuple[Shares, ...] = ()
    over: int = 0


class Known:
    """Receipts of the ledger, by bank reference and day."""

    def __init__(self, receipts: Iterable[tuple[str, date, int]]) -> None:
        self._amounts: dict[tuple[str, date], list[int]] = {}
        for reference, on, amount in receipts:
            self.add(reference, on, amount)

    def add(self, reference: str, on: date, amount: int) -> None:
        if reference.strip():
            self._amounts.setdefault(_place(reference, on), []).append(amount)

    def has(self, line: BankLine) -> bool:
        """Is it there, as one receipt or split over several?"""
        amounts = self._amounts.get(_place(line.reference, line.on), [])
        return bool(amounts) and (line.amount in amounts or sum(amounts) == line.amount)


def matches(lines: Sequence[BankLine], deals: Sequence[OpenDeal], known: Known) -> list[Match]:
    """What each line pays, in the order given: what an earlier one surely pays is open no more."""
    rest = {deal.id: deal.open for deal in deals}
    seen = Known(())
    found = []
    for line in lines:
        open_ones = [d for d in deals if d.currency == line.currency and rest[d.id] > 0]
        match = _match(line, open_ones, rest, deals)
        if known.has(line):
            match = Match(line=line, reason=text("It is in the ledger already."), known=True)
        elif seen.has(line):
            match = Match(line=line, reason=text("The same line stands above."), known=True)
        if match.certain:
            for share in match.shares:
                rest[share.deal] -= share.amount
        seen.add(line.reference, line.on, line.amount)
        found.append(match)
    return found


def _match(
    line: BankLine,
    open_ones: Sequence[OpenDeal],
    rest: Mapping[Id, int],
    deals: Sequence[OpenDeal],
) -> Match:
    named = _named(line, open_ones)
    if named:
        return _by_name(line, named, rest, deals)
    paying = [d for d in open_ones if any(same_holder(n, line.payer) for n in d.names)]
    if paying:
        return _by_payer(line, paying, rest)
    return _by_amount(line, open_ones, rest)


def _by_name(
    line: BankLine,
    named: Sequence[OpenDeal],
    rest: Mapping[Id, int],
    deals: Sequence[OpenDeal],
) -> Match:
    """The line names deals. Another known account as payer casts a doubt on it, as does money
    beyond what is open."""
    total = sum(rest[d.id] for d in named)
    shares, over = _filled(line.amount, named, rest)
    other = _somebody_else(line, named, deals)
    if other:
        reason = text("It names {deals}, but {payer} paid.", deals=_names(named), payer=other)
        return Match(line=line, reason=reason, ways=(shares,), over=over)
    if over:
        reason = text(
            "It names {deals} and exceeds what is open by {over}.",
            deals=_names(named),
            over=shown(over, line.currency),
        )
        return Match(line=line, reason=reason, ways=(shares,), over=over)
    if len(named) > 1 and line.amount < total:
        reason = text("It names {deals} and pays less than all of them.", deals=_names(named))
        return Match(line=line, reason=reason, ways=(shares,))
    part = line.amount < total
    reason = text("It names {deals}.", deals=_names(named))
    if part:
        reason = text("It names {deals} and pays a part.", deals=_names(named))
    return Match(line=line, reason=reason, certain=True, shares=shares)


def _by_payer(line: BankLine, paying: Sequence[OpenDeal], rest: Mapping[Id, int]) -> Match:
    exact = [d for d in paying if rest[d.id] == line.amount]
    payer = line.payer
    if len(exact) == 1 and len({d.account for d in paying}) == 1:
        reason = text("{payer} owes exactly this on {deal}.", payer=payer, deal=exact[0].name)
        return Match(
            line=line, reason=reason, certain=True, shares=(Share(exact[0].id, line.amount),)
        )
    together = list(_together(line, paying, rest))
    ways: list[Shares] = [(Share(d.id, line.amount),) for d in exact]
    ways += [tuple(Share(d.id, rest[d.id]) for d in some) for some in together]
    ways += [
        (Share(d.id, line.amount),) for d in paying if d not in exact and rest[d.id] > line.amount
    ]
    if ways:
        reason = text("{payer} paid, and it may be for one of several.", payer=payer)
        if len(ways) == 1:
            (shares,) = ways
            named = [d for d in paying if any(s.deal == d.id for s in shares)]
            reason = text("{payer} paid; it may be for {deals}.", payer=payer, deals=_names(named))
        return Match(line=line, reason=reason, ways=tuple(ways))
    shares, over = _filled(line.amount, paying, rest)
    reason = text(
        "{payer} paid {over} more than is open.", payer=payer, over=shown(over, line.currency)
    )
    return Match(line=line, reason=reason, ways=(shares,), over=over)


def _by_amount(line: BankLine, open_ones: Sequence[OpenDeal], rest: Mapping[Id, int]) -> Match:
    exact = [d for d in open_ones if rest[d.id] == line.amount]
    if not exact:
        return Match(line=line, reason=text("No open deal fits it."))
    reason = text("Only the amount fits: it is open on {deals}.", deals=_names(exact))
    return Match(line=line, reason=reason, ways=tuple((Share(d.id, line.amount),) for d in exact))


def _filled(amount: int, deals: Sequence[OpenDeal], rest: Mapping[Id, int]) -> tuple[Shares, int]:
    """The amount laid on what is open, the oldest deal first; what is over goes on the last."""
    shares, left = [], amount
    ordered = sorted(deals, key=lambda d: (d.on, d.id))
    for deal in ordered:
        part = min(left, rest[deal.id])
        if part:
            shares.append(Share(deal.id, part))
            left -= part
    if left:
        last = shares.pop()
        shares.append(Share(last.deal, last.amount + left))
    return tuple(shares), left


def _together(
    line: BankLine, paying: Sequence[OpenDeal], rest: Mapping[Id, int]
) -> Iterable[tuple[OpenDeal, ...]]:
    """Deals of one account whose open amounts add up to the line."""
    some = sorted(paying, key=lambda d: (d.on, d.id))[:MOST_TRIED]
    for count in range(2, MOST_TOGETHER + 1):
        for group in combinations(some, count):
            one_account = len({d.account for d in group}) == 1
            if one_account and sum(rest[d.id] for d in group) == line.amount:
                yield group


def _named(line: BankLine, deals: Sequence[OpenDeal]) -> list[OpenDeal]:
    """The deals whose whole name stands in purpose or reference; of a name inside another name
    that stands there too only the longer one counts. A name of several deals names none."""
    words = f"{_plain(line.purpose)} {_plain(line.reference)}"
    found = [d for d in deals if _stands(d.name, words)]
    names = [_letters(d.name) for d in found]
    longest = [
        d
        for d, name in zip(found, names, strict=True)
        if not any(name != other and name in other for other in names)
    ]
    return longest if len({_letters(d.name) for d in longest}) == len(longest) else []


def stands_in(name: str, written: Iterable[str]) -> bool:
    """Whether the whole of a name or number stands in one of the texts, however it is spaced."""
    return any(_stands(name, _plain(words)) for words in written)


def _stands(name: str, words: str) -> bool:
    """Not as a part of a longer word or number: K26-08 is not in K26-083."""
    letters = _letters(name)
    if len(letters) < SHORTEST_NAME:
        return False
    between = r"[^\w]*"
    pattern = between.join(map(re.escape, letters))
    first, last = (
        (r"(?<![0-9a-z])" if letters[0].isascii() else ""),
        (r"(?![0-9a-z])" if letters[-1].isascii() else ""),
    )
    return re.search(first + pattern + last, words) is not None


def _somebody_else(line: BankLine, named: Sequence[OpenDeal], deals: Sequence[OpenDeal]) -> str:
    """The payer, where it is another known account than those of the deals."""
    mine = {d.account for d in named}
    for deal in deals:
        if deal.account not in mine and any(same_holder(n, line.payer) for n in deal.names):
            return line.payer
    return ""


def _names(deals: Sequence[OpenDeal]) -> str:
    return ", ".join(d.name for d in deals)


def _plain(words: str) -> str:
    return unicodedata.normalize("NFKC", words).casefold()


def _letters(name: str) -> str:
    return "".join(c for c in _plain(name) if c.isalnum())


def _place(reference: str, on: date) -> tuple[str, date]:
    return _letters(reference) or reference.strip(), on
