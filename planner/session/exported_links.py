"""Exported facts name each other; a file in which they name what is not there is damaged."""

from collections.abc import Collection, Sequence

from planner.domain.corrections import DEAL, Reversal, WriteOff
from planner.domain.facts import Deal, Receipt
from planner.domain.postings import Share
from planner.domain.record import Id


def links_hold(
    payees: Collection[Id],
    deals: Sequence[Deal],
    shares: Sequence[Share],
    receipts: Sequence[Receipt],
    write_offs: Sequence[WriteOff],
    reversals: Sequence[Reversal],
) -> bool:
    """Has each deal and receipt a number of its own, and is there what the others speak of?"""
    known = {deal.id for deal in deals}
    named = {s.deal for s in shares} | {r.deal for r in receipts}
    named |= {off.deal for off in write_offs} | {r.of for r in reversals if r.kind == DEAL}
    unique = len(known) == len(deals) and len({r.id for r in receipts}) == len(receipts)
    shared = all(share.payee in payees for share in shares)
    return unique and shared and named <= known and _undoing_holds(receipts)


def _undoing_holds(receipts: Collection[Receipt]) -> bool:
    """Only money that came in is paid back, only what is no reversal is reversed."""
    reversible: set[Id] = {r.id for r in receipts if not r.undoes}
    refundable = {r.id for r in receipts if not r.undoes and not r.refund_of}
    return all(
        (not r.undoes or r.undoes in reversible)
        and (not r.refund_of or r.undoes or r.refund_of in refundable)
        for r in receipts
    )
