"""Deals and the money received on them. Each is a fact: a wrong one is reversed by another."""

from collections.abc import Sequence

from planner.domain.errors import Refused
from planner.domain.facts import Deal, Receipt
from planner.domain.money import shown
from planner.domain.postings import DealProduct, Share
from planner.domain.products import product_group, products_named
from planner.domain.record import Change, Id
from planner.domain.text import text
from planner.session.accruals import News, accrue_all, post_and_accrue
from planner.session.contact_matching import note_matches
from planner.session.core import Posting, Session
from planner.session.partners import known_partner, partner_name
from planner.session.receiving import NewReceipt, add_receipt, add_receipts, noted, written
from planner.session.selling import NewDeal, check_shares, deals_taken_in, prepared
from planner.store.report import Report, unheard

__all__ = ["NewDeal", "NewReceipt", "add_receipt", "add_receipts"]


def add_deal(session: Session, new: NewDeal, change: Change | None = None) -> Id:
    """Post the sale; gives its id. `change` (a purchase won) goes with it in one transaction."""
    (deal,) = add_deals(session, [new], change)
    return deal


def add_deals(
    session: Session,
    deals: Sequence[NewDeal],
    change: Change | None = None,
    report: Report = unheard,
) -> list[Id]:
    """Post sales and what they change in one transaction; gives the ids. All of them or, where
    `report` raises, none."""
    if not deals:
        return []
    note_matches(session, {payee for new in deals for payee, _ in new.shares})
    if change is not None:
        return _with_change(session, deals, change)
    with session.lent():
        taken = deals_taken_in(session, deals, report)
        written(session, taken, report)
    return noted(session, taken)


def _with_change(session: Session, deals: Sequence[NewDeal], change: Change) -> list[Id]:
    made = prepared(session, deals, session.plan.after(change).new_ids())
    ids, kept = [deal.id for deal in made.deals], session.settled
    session.post(made.name, made.facts(), change)
    accrue_all(session, of=made.sharing, news=News(ids, kept))
    return ids


def set_shares(session: Session, deal: Id, shares: Sequence[tuple[Id, int]]) -> Posting:
    """Who shares in the deal from now on; the new set replaces the old for the whole deal."""
    found = deal_of(session, deal)
    if found.reversed:
        raise Refused(text("That deal was reversed."))
    if not shares:
        raise Refused(text("Name at least one partner. To pay nobody, give no deal."))
    for payee, _parts in shares:
        known_partner(session, payee)
    check_shares(shares)
    facts = [Share(deal=deal, payee=payee, parts=parts) for payee, parts in shares]
    return post_and_accrue(session, text("Shares of {name}", name=found.name), facts)


def set_product(session: Session, deal: Id, product: str) -> Posting:
    """The deal's product group from now on, empty for none: what it earns follows the terms about
    that group."""
    found, name = deal_of(session, deal), product_group(product)
    if found.reversed:
        raise Refused(text("That deal was reversed."))
    if found.product == name:
        raise Refused(text("That is the deal's product group already."))
    said = text("Product group of {name}", name=found.name)
    return post_and_accrue(session, said, [DealProduct(deal=deal, product=name)])


def reverse_receipt(session: Session, id: Id, reason: str) -> Posting:
    """Take back a receipt that was entered wrongly, with the reason. Both stay in the log."""
    found = session.ledger.receipt(id)
    if found is None:
        raise Refused(text("That receipt is not in this ledger."))
    others = session.ledger.receipts(found.deal)
    if found.undoes or any(r.undoes == id for r in others):
        raise Refused(text("That receipt was reversed already."))
    undone = {r.undoes for r in others}
    if any(r.refund_of == id and r.id not in undone for r in others):
        raise Refused(text("Money of it was refunded. Reverse the refund first."))
    if not reason.strip():
        raise Refused(text("Say why it is reversed; the log keeps it."))
    fact = Receipt(
        id=next(session.plan.new_ids()), seq=0, deal=found.deal, value_on=found.value_on,
        amount=-found.amount, undoes=id, reference=reason.strip(),
    )  # fmt: skip
    deal = deal_of(session, found.deal)
    kept = session.settled
    posting = session.post(
        text(
            "Reverse {amount} on {deal}", amount=shown(found.amount, deal.currency), deal=deal.name
        ),
        [fact],
    )
    accrue_all(session, of={payee for payee, _ in deal.shares}, news=News([deal.id], kept))
    return posting


def deal_of(session: Session, id: Id) -> Deal:
    found = session.ledger.deal(id)
    if found is None:
        raise Refused(text("That deal is not in this ledger."))
    return found


def products_known(session: Session) -> list[str]:
    """The product groups of deals and of signed terms, each once, by name."""
    found = {group.product for group in session.ledger.facts(DealProduct)}
    for agreement in session.ledger.agreements():
        for version in agreement.versions:
            found.update(products_named(version.terms))
    return sorted(found - {""}, key=str.casefold)


def shares_said(session: Session, shares: Sequence[tuple[Id, int]]) -> str:
    """`Li Si Trading 2 : Nord 1`, or one name where one partner has all."""
    names = [(partner_name(session, payee), parts) for payee, parts in shares]
    if len(names) == 1:
        return names[0][0]
    return " : ".join(f"{name} {parts}" for name, parts in names)
