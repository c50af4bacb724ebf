"""`planner new --from`: an empty workspace filled from exported data, under the same rules.

What decides who may be paid (sectors, relations, declarations, bank accounts, signatures) comes
back as something to confirm, never as a fact.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from planner.domain.codec import from_plain
from planner.domain.consents import ConsentEnd, ConsentFact, EndKind, OnChart
from planner.domain.corrections import DEAL, Reversal, WriteOff
from planner.domain.drafts import Draft
from planner.domain.eligibility_facts import ConsentStatus, Public, Signatory
from planner.domain.errors import Refused
from planner.domain.facts import Deal, Receipt
from planner.domain.instalments import Instalment
from planner.domain.parties import (
    BankAccount,
    Declaration,
    Identity,
    PartyKind,
    RelationFact,
    SectorFact,
)
from planner.domain.party_words import RELATIONS, SECTORS
from planner.domain.paying import PayoutRule
from planner.domain.postings import (
    Covered,
    DealProduct,
    Invoiced,
    OwnWords,
    Party,
    Share,
    Signed,
    Version,
)
from planner.domain.postings import Worded as WordsFact
from planner.domain.provisions import Provisions
from planner.domain.record import Change, Id, Record, added
from planner.domain.text import Text, text
from planner.session.agreement_words import provisions_from
from planner.session.core import Session
from planner.session.corrections import reverse_deal, write_off
from planner.session.exported_links import links_hold
from planner.session.exporting import VERSION
from planner.session.partners import SINCE, account_name, partner_name
from planner.session.sales import NewDeal, NewReceipt, add_deals, add_receipts, reverse_receipt
from planner.store.rows import TABLES

T = TypeVar("T")
DAMAGED = text("This exported data is damaged. Export it again.")

Rows = Mapping[str, list[object]]
Worded = tuple[Draft, Provisions | None]
"""A draft, and what it says besides its terms."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What came in, by kind, and what is to be confirmed by hand before anybody earns."""

    counts: Mapping[str, int]
    to_confirm: tuple[Text, ...]


def take_over(session: Session, source: bytes) -> TakenOver:
    """Fill an empty workspace. Refuses data that is damaged, of something else or of a later
    version."""
    data = _checked(source)
    try:
        plan, ledger = data["plan"], data["ledger"]
        records = [r for kind in TABLES for r in _read(kind, plan)]
        known = _Ledger(ledger)
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(DAMAGED) from error
    if not known.holds():
        raise Refused(DAMAGED)
    kept = [r for r in records if not isinstance(r, Draft | Provisions | Instalment)]
    said = {r.draft: r for r in records if isinstance(r, Provisions)}
    change = Change(text("Import a workspace"), added(*kept))
    session.do(lambda _plan: change)
    _partners(session, known)
    drafts = [
        (replace(d, agreement=Id(0)), said.get(d.id))
        for d in records
        if isinstance(d, Draft) and not d.agreement
    ]
    _drafts(session, [*drafts, *_signed(known)])
    _consents(session, known)
    deals = _sales(session, known)
    left_out = _payment_plans(session, [r for r in records if isinstance(r, Instalment)], deals)
    _payout_rules(session, known)
    counts = {
        "records": len(kept),
        "partners": len(known.payees),
        "deals": len(known.deals),
        "receipts": len(known.receipts) if deals else 0,
    }
    return TakenOver(counts, (*_to_confirm(session, known), *left_out))


class _Ledger:
    """The facts of the exported ledger that are looked at."""

    def __init__(self, rows: Rows) -> None:
        identities = _read(Identity, rows)
        latest = {i.party: i for i in identities if i.kind is PartyKind.PAYEE}
        self.payees: list[Identity] = list(latest.values())
        self.sectors = _read(SectorFact, rows)
        self.relations = _read(RelationFact, rows)
        self.declarations = _read(Declaration, rows)
        self.banks = _read(BankAccount, rows)
        self.signed = _read(Signed, rows)
        self.versions = _read(Version, rows)
        self.covered = _read(Covered, rows)
        self.deals = _read(Deal, rows)
        self.shares = _read(Share, rows)
        self.products = {g.deal: g.product for g in _read(DealProduct, rows)}
        self.receipts = _read(Receipt, rows)
        self.words = _read(WordsFact, rows)
        self.own_words = _read(OwnWords, rows)
        self.write_offs = _read(WriteOff, rows)
        self.reversals = _read(Reversal, rows)
        self.payout_rules = _read(PayoutRule, rows)
        void = {e.consent for e in _read(ConsentEnd, rows) if e.kind is EndKind.VOID}
        consents = _read(ConsentFact, rows)
        replaced = {c.draft for c in consents} | void
        self.consents = [c for c in consents if c.id not in replaced]
        self.invoices = {i.receipt: i.number for i in _read(Invoiced, rows)}

    def holds(self) -> bool:
        """Is there what these facts speak of?"""
        payees, closing = {p.party for p in self.payees}, (self.write_offs, self.reversals)
        return links_hold(payees, self.deals, self.shares, self.receipts, *closing)


def _checked(source: bytes) -> dict[str, Rows]:
    try:
        data = json.loads(source.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError) as error:
        raise Refused(text("This is not exported data of this program.")) from error
    if not isinstance(data, dict) or "account_planner" not in data:
        raise Refused(text("This is not exported data of this program."))
    if data["account_planner"] != str(VERSION):
        raise Refused(text("This data was exported by a newer version. Update the program."))
    return data


def _read(kind: type[T], rows: Rows) -> list[T]:
    return [from_plain(kind, row) for row in rows.get(kind.__name__, [])]


def _partners(session: Session, known: _Ledger) -> None:
    """Partners by name alone: whether they are officials, or identified, is asked again."""
    ids = session.plan.new_ids()
    facts: list[object] = []
    for payee in known.payees:
        facts.append(Party(id=payee.party))
        facts.append(
            replace(
                payee, id=next(ids), seq=0, from_=SINCE, public=Public.UNKNOWN, identified=False
            )
        )
    if facts:
        session.post(text("Import {n} partners", n=len(known.payees)), facts)


def _signed(known: _Ledger) -> list[Worded]:
    """Agreements that were in force come back as drafts of their newest terms and words."""
    found = []
    for signed in known.signed:
        versions = [v for v in known.versions if v.agreement == signed.id]
        accounts = tuple(sorted(c.account for c in known.covered if c.agreement == signed.id))
        if versions:
            newest = max(versions, key=lambda v: v.n)
            draft = Draft(
                id=Id(0), partner=signed.payee, accounts=accounts, terms=newest.terms,
                from_=signed.from_,
            )  # fmt: skip
            words = [w for w in known.words if (w.agreement, w.n) == (signed.id, newest.n)]
            own = [c for c in known.own_words if (c.agreement, c.n) == (signed.id, newest.n)]
            found.append((draft, provisions_from(words[0], own) if words else None))
    return found


def _consents(session: Session, known: _Ledger) -> None:
    """Consents come back as drafts: without the day of signing, the scan and the check of who
    signed, they consent to nothing."""
    ids = session.plan.new_ids()
    facts = [
        replace(
            consent, id=next(ids), seq=0, status=ConsentStatus.DRAFT, draft=Id(0), renews=Id(0),
            frees=(), signed_on=None, called_back_on=None, written=False,
            signatory=Signatory.UNKNOWN, chart=OnChart.NOT_THERE, recorded_on=session.today,
        )
        for consent in known.consents
    ]  # fmt: skip
    if facts:
        session.post(text("Import {n} consents as drafts", n=len(facts)), facts)


def _drafts(session: Session, drafts: list[Worded]) -> None:
    """Each with what it says besides its terms: both are new records."""
    ids = session.plan.new_ids()
    records: list[Record] = []
    for draft, said in drafts:
        records.append(replace(draft, id=next(ids)))
        if said is not None:
            records.append(replace(said, id=next(ids), draft=records[-1].id))
    change = Change(text("Import {n} drafts", n=len(drafts)), added(*records))
    session.do(lambda _plan: change)


def _sales(session: Session, known: _Ledger) -> dict[Id, Id]:
    """Deals, their money and what became of them; gives each deal's new id."""
    if not known.deals:
        return {}
    sets: dict[Id, dict[int, list[tuple[Id, int]]]] = defaultdict(lambda: defaultdict(list))
    for share in known.shares:
        sets[share.deal][share.seq].append((share.payee, share.parts))
    shares = {deal: tuple(by_line[max(by_line)]) for deal, by_line in sets.items()}
    new = add_deals(
        session,
        [
            NewDeal(
                name=d.name, account=d.account, kind=d.kind, on=d.on, currency=d.currency,
                contract=d.contract, shares=shares.get(d.id, ()),
                product=known.products.get(d.id, ""),
            )
            for d in known.deals
        ],
    )  # fmt: skip
    deals = dict(zip((d.id for d in known.deals), new, strict=True))
    _receipts(session, known, deals)
    _corrections(session, known, deals)
    return deals


def _payment_plans(
    session: Session, parts: Sequence[Instalment], deals: Mapping[Id, Id]
) -> list[Text]:
    """Payment plans follow their deals; those of a deal that is not in the data are named."""
    ids = session.plan.new_ids()
    found = [replace(p, id=next(ids), deal=deals[p.deal]) for p in parts if p.deal in deals]
    if found:
        change = Change(text("Import {n} instalments", n=len(found)), added(*found))
        session.do(lambda _plan: change)
    return [
        text("Instalment of {day}: its deal is not in the data", day=each.due_on)
        for each in parts
        if each.deal not in deals
    ]


def _corrections(session: Session, known: _Ledger, deals: Mapping[Id, Id]) -> None:
    """Write-offs that stand, and deals that were entered wrongly."""
    gone = {r.of for r in known.reversals}
    for off in known.write_offs:
        if off.id not in gone:
            write_off(session, deals[off.deal], off.on, off.reason or "—")
    for reversal in known.reversals:
        if reversal.kind == DEAL:
            reverse_deal(session, deals[reversal.of], reversal.on, reversal.reason or "—")


def _payout_rules(session: Session, known: _Ledger) -> None:
    ids = session.plan.new_ids()
    facts = [replace(rule, id=next(ids), seq=0) for rule in known.payout_rules]
    if facts:
        session.post(text("Import {n} payout rules", n=len(facts)), facts)


def _receipts(session: Session, known: _Ledger, deals: Mapping[Id, Id]) -> None:
    """In the order in which they became known, so that refunds and reversals find theirs."""
    made: dict[int, Id] = {0: Id(0)}
    plain = [r for r in known.receipts if not r.undoes and not r.refund_of]
    refunds = [r for r in known.receipts if r.refund_of and not r.undoes]
    for group in (plain, refunds):
        if group:
            ids = add_receipts(
                session,
                [
                    NewReceipt(
                        deal=deals[r.deal], value_on=r.value_on, amount=r.amount,
                        reference=r.reference, refund_of=made[r.refund_of],
                        invoice=known.invoices.get(r.id, ""),
                    )
                    for r in group
                ],
            )  # fmt: skip
            made |= dict(zip((r.id for r in group), ids, strict=True))
    for reversal in (r for r in known.receipts if r.undoes):
        reverse_receipt(session, made[reversal.undoes], reversal.reference or "—")


def _to_confirm(session: Session, known: _Ledger) -> Iterator[Text]:
    for sector in known.sectors:
        yield text(
            "Sector of {account}: {sector}",
            account=account_name(session, sector.account),
            sector=SECTORS[sector.sector],
        )
    for relation in known.relations:
        yield text(
            "Relation of {partner} to {account}: {relation}",
            partner=partner_name(session, relation.payee),
            account=account_name(session, relation.account),
            relation=RELATIONS[relation.relation],
        )
    for declaration in known.declarations:
        yield text(
            "Declaration of {partner} of {day}",
            partner=partner_name(session, declaration.payee),
            day=declaration.on,
        )
    for bank in known.banks:
        yield text("Bank account of {partner}", partner=partner_name(session, bank.payee))
    for consent in known.consents:
        yield text(
            "Consent of {account} for {partner}: record it again with its scan",
            account=account_name(session, consent.employer),
            partner=partner_name(session, consent.payee),
        )
    for signed in known.signed:
        yield text(
            "Agreement {number} of {partner}: sign it again",
            number=signed.number,
            partner=partner_name(session, signed.payee),
        )
