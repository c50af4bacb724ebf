"""A bank's lines against the deals and payouts of this workspace, and what somebody chose for
them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from planner.domain.bank_matching import Known, Match, OpenDeal, Shares, matches
from planner.domain.errors import Refused
from planner.domain.facts import Receipt
from planner.domain.paying import PayoutCheck
from planner.domain.payout_matching import AFTER, BEFORE, Sent, payouts_found
from planner.domain.postings import Payout
from planner.domain.record import Id
from planner.domain.text import text
from planner.exchange.bank import BankImport
from planner.session.core import Session
from planner.session.payouts import BANK_TRANSFER
from planner.session.sales import NewReceipt, add_receipts
from planner.store.report import Report, unheard

Choices = Mapping[int, Shares]
"""By the row of a line, what it pays; nothing: it is left out."""


def matched_bank(session: Session, found: BankImport, choices: Choices) -> BankImport:
    """Each line with what it pays: as it was chosen, else as it is certain."""
    deals = open_deals(session)
    known = Known(_receipts(session, found))
    made = matches(found.lines, deals, known)
    chosen = tuple(_chosen(m, choices) for m in made)
    days = [line.on for line in (*found.lines, *found.out)]
    payouts = payouts_found(found.out, _sent(session, days), days)
    told = {left.line.row for left in payouts.left}
    return replace(
        found,
        matches=chosen,
        names={d.id: d.name for d in deals},
        payouts=payouts,
        skipped=tuple(skip for skip in found.skipped if skip.row not in told),
    )


def _sent(session: Session, days: Sequence[date]) -> list[Sent]:
    """The bank transfers of about those days."""
    if not days:
        return []
    span = ((min(days) - AFTER).isoformat(), (max(days) + BEFORE).isoformat())
    payouts = [
        payout
        for payout in session.ledger.facts(Payout, "WHERE t.on_ BETWEEN ? AND ?", span)
        if payout.method == BANK_TRANSFER and payout.amount
    ]
    back = {r.of for r in session.ledger.reversals()}
    holders = {c.payout: c.holder for c in session.ledger.facts(PayoutCheck)} if payouts else {}
    return [
        Sent(
            id=p.id, number=p.number, names=_names(session, p.payee, holders.get(p.id, "")),
            on=p.on, amount=p.amount, currency=p.currency, reference=p.reference,
            came_back=p.id in back,
        )
        for p in payouts
    ]  # fmt: skip


def _names(session: Session, payee: Id, holder: str) -> tuple[str, ...]:
    """What the payee is called, the newest first, and whose account the bank showed."""
    names = [i.name for i in reversed(session.ledger.identities(payee))]
    return tuple(dict.fromkeys(name for name in (*names, holder) if name))


def _chosen(match: Match, choices: Choices) -> Match:
    if match.line.row not in choices:
        return match
    shares = choices[match.line.row]
    if not shares:
        return replace(match, certain=False, shares=())
    return replace(match, certain=True, shares=shares, known=False)


def _receipts(session: Session, found: BankImport) -> list[tuple[str, date, int]]:
    """Those that stand, of the days of the file."""
    days = [line.on for line in found.lines]
    if not days:
        return []
    span = (min(days).isoformat(), max(days).isoformat())
    receipts = session.ledger.facts(Receipt, "WHERE t.value_on BETWEEN ? AND ?", span)
    undone = {r.undoes for r in receipts}
    return [
        (r.reference, r.value_on, r.amount) for r in receipts if not r.undoes and r.id not in undone
    ]


def open_deals(session: Session) -> list[OpenDeal]:
    """Every deal with money outstanding, the oldest first."""
    received = session.ledger.received()
    names: dict[Id, tuple[str, ...]] = {}
    found = []
    for deal in sorted(session.ledger.deals(), key=lambda d: (d.on, d.id)):
        rest = deal.open(received.get(deal.id, 0))
        if rest:
            if deal.account not in names:
                known = session.ledger.identities(deal.account)
                names[deal.account] = tuple(dict.fromkeys(i.name for i in known))
            found.append(
                OpenDeal(
                    id=deal.id, name=deal.name, account=deal.account, names=names[deal.account],
                    currency=deal.currency, on=deal.on, open=rest,
                )
            )  # fmt: skip
    return found


def take_bank(session: Session, found: BankImport, report: Report = unheard) -> None:
    """Post what the lines pay, in one transaction: all of it or, where `report` raises, nothing."""
    add_receipts(session, bank_receipts(found), report)


def bank_receipts(found: BankImport) -> list[NewReceipt]:
    """What the lines pay. Refused where nothing is certain or chosen."""
    if not found.taken:
        raise Refused(text("No line has a deal yet: choose one, or leave the file."))
    for match in found.taken:
        if sum(share.amount for share in match.shares) != match.line.amount:
            raise Refused(text("Row {row} is not split to its whole amount.", row=match.line.row))
    return [
        NewReceipt(
            deal=share.deal, value_on=match.line.on, amount=share.amount,
            reference=match.line.reference or match.line.purpose,
        )
        for match in found.taken
        for share in match.shares
    ]  # fmt: skip
