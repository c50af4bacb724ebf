"""Lines of a bank account in words: what each pays, why, what else it may be, and what left."""

from collections.abc import Mapping, Sequence

from planner.domain.bank_matching import Match, OpenDeal, Share, Shares
from planner.domain.money import shown, with_sign
from planner.domain.payout_matching import Left
from planner.domain.text import Text, text
from planner.exchange.bank import BankImport

MOST_OFFERED = 200
"""Open deals that are offered for a line beside those that may fit."""


def bank_summary(found: BankImport) -> Text:
    """`Lines with money: 12, to choose: 3. Receipts: 10, ¥ 1,200.00 in all.`, and of how many
    payouts a line shows that they left the bank."""
    said = _receipts(found)
    if not found.payouts.left and not found.payouts.missing:
        return said
    return text(
        "{receipts} Payouts that left the bank: {n}, not in the file: {missing}.",
        receipts=said,
        n=found.payouts.confirmed,
        missing=len(found.payouts.missing),
    )


def _receipts(found: BankImport) -> Text:
    total = " + ".join(with_sign(minor, code) for code, minor in sorted(found.total.items()))
    return text(
        "Lines with money: {lines}, to choose: {left}. Receipts: {n}, {total} in all.",
        lines=len(found.lines),
        left=sum(1 for m in found.matches if waits(m)),
        n=found.receipts,
        total=total or "0",
    )


def waits(match: Match) -> bool:
    """Somebody has to choose what it pays."""
    return not match.certain and not match.known


def match_said(found: BankImport, match: Match) -> Text:
    """`¥ 50,000.00 of Hua Dong: It names K26. Goes on K26 50,000.00.`"""
    line = match.line
    amount = with_sign(line.amount, line.currency)
    said = text("{amount}: {reason}", amount=amount, reason=match.reason)
    if line.payer:
        said = text(
            "{amount} of {payer}: {reason}", amount=amount, payer=line.payer, reason=match.reason
        )
    if match.certain and match.shares:
        goes = shares_said(match.shares, found.names or {}, line.currency)
        return text("{said} Goes on {goes}.", said=said, goes=goes)
    return said


def left_said(left: Left) -> Text:
    """`¥ 500.00 to Li Si: It names PV-2026-0001, which left the bank.`"""
    line = left.line
    amount = with_sign(line.amount, line.currency)
    if not line.payer:
        return text("{amount}: {reason}", amount=amount, reason=left.reason)
    return text(
        "{amount} to {payee}: {reason}", amount=amount, payee=line.payer, reason=left.reason
    )


def shares_said(shares: Shares, names: Mapping[int, str], currency: str) -> str:
    """`K26-083 40,000.00 + Chucks 10,000.00`"""
    return " + ".join(f"{names.get(s.deal, '')} {shown(s.amount, currency)}" for s in shares)


def offered(match: Match, deals: Sequence[OpenDeal]) -> list[Shares]:
    """What may be chosen for a line, the likeliest first: nothing, what it may be, and every open
    deal of its currency."""
    line = match.line
    likely: list[Shares] = [*([match.shares] if match.shares else []), *match.ways]
    single: list[Shares] = [
        (Share(d.id, line.amount),) for d in deals[:MOST_OFFERED] if d.currency == line.currency
    ]
    return list(dict.fromkeys([(), *likely, *single]))
