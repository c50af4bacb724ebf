"""Other programs' rows taken in: people become a chart, deals and receipts become facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from planner.domain.accounts import Account, account_named, add_account
from planner.domain.charting import Newcomer, import_people
from planner.domain.errors import Refused
from planner.domain.facts import Receipt
from planner.domain.plan import Plan
from planner.domain.record import Change, Id
from planner.domain.seller import seller
from planner.domain.text import text
from planner.exchange.amounts import Money
from planner.exchange.bank import BankImport, plan_bank
from planner.exchange.deals import (
    MoneyImport,
    ProposedDeal,
    ProposedReceipt,
    plan_deals,
    plan_receipts,
)
from planner.exchange.mapping import Kind, mapping_for
from planner.exchange.people import PeopleImport, plan_people
from planner.exchange.tables import Skipped, Table
from planner.session.bank import Choices, matched_bank, take_bank
from planner.session.contact_matching import note_matches
from planner.session.core import Session
from planner.session.known_names import KnownNames
from planner.session.partners import partner_named
from planner.session.sales import NewDeal, NewReceipt, add_deals, add_receipts
from planner.store.report import Report, unheard

Import = PeopleImport | MoneyImport | BankImport


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the user says of a table: what its rows are, which columns it means (`mapping` as
    `FIELD=COLUMN,...` or parsed), into which account they go (`fresh`: one that is made for
    them), in which currency, rounded or not. `currencies` are those of the deals that receipts
    name, by name;
    `choices` what lines of a bank pay, by their rows."""

    kind: Kind
    account: str = ""
    mapping: str | Mapping[str, str] = ""
    currency: str = "CNY"
    rounding: bool = False
    fresh: bool = False
    currencies: Mapping[str, str] = field(default_factory=dict)
    choices: Choices = field(default_factory=dict)


def proposed(table: Table, asked: Asked) -> Import:
    """What the import would do, from the table alone: nothing is looked up or changed."""
    mapping = mapping_for(table, asked.kind, asked.mapping)
    if asked.kind is Kind.PEOPLE:
        return plan_people(table, mapping)
    money = Money(asked.currency, asked.rounding, asked.currencies)
    if asked.kind is Kind.BANK:
        return plan_bank(table, mapping, money)
    if asked.kind is Kind.DEALS:
        return plan_deals(table, mapping, money)
    return plan_receipts(table, mapping, money)


def matched(session: Session, table: Table, asked: Asked) -> Import:
    """The same, with names of accounts, partners and deals looked up: rows that name somebody
    this workspace does not know are skipped, with the reason."""
    asked = with_currencies(table, asked, deal_currencies(session))
    return known(session, proposed(table, asked), asked)


def deal_currencies(session: Session) -> Mapping[str, str]:
    """The currency of every deal, by its name in small letters."""
    deals = session.ledger.deals()
    return {deal.name.casefold(): deal.currency for deal in deals if not deal.reversed}


def with_currencies(table: Table, asked: Asked, named: Mapping[str, str]) -> Asked:
    """Receipts are in the currency of their deal, whatever the usual one is."""
    if asked.kind is not Kind.RECEIPTS:
        return asked
    column = mapping_for(table, asked.kind, asked.mapping).get("deal")
    written = set(table.column(column)) if column else set()
    found = {name: named[name.casefold()] for name in written if name.casefold() in named}
    return replace(asked, currencies=found)


def known(session: Session, found: Import, asked: Asked) -> Import:
    """What of a proposal fits this workspace."""
    if isinstance(found, PeopleImport):
        return found
    if isinstance(found, BankImport):
        return matched_bank(session, found, asked.choices)
    deals, skipped = _known_deals(session, found, asked.account)
    receipts, missed = _known_receipts(session, found)
    return replace(
        found,
        deals=tuple(deals),
        receipts=tuple(receipts),
        skipped=tuple(sorted((*found.skipped, *skipped, *missed), key=lambda s: s.row)),
    )


def take_in(session: Session, table: Table, asked: Asked, report: Report = unheard) -> Import:
    """Import in one step, or not at all; gives what was done."""
    return take(session, matched(session, table, asked), asked, report)


def take(session: Session, found: Import, asked: Asked, report: Report = unheard) -> Import:
    """Import what `matched` found. What `report(done, total)` raises leaves nothing behind."""
    if isinstance(found, PeopleImport):
        _take_people(session, found, asked)
    elif isinstance(found, BankImport):
        take_bank(session, found, report)
    elif found.deals:
        add_deals(session, new_deals(session, found, asked.account), report=report)
    elif found.receipts:
        add_receipts(session, new_receipts(session, found), report)
    return found


def note_partners(session: Session, found: Import) -> None:
    """Before deals come in: what contact a partner of theirs shares with an account is noted, for
    whoever shares one earns nothing until it is answered."""
    if isinstance(found, MoneyImport):
        names = {deal.partner for deal in found.deals if deal.partner}
        note_matches(session, {partner_named(session, name) for name in names})


def new_deals(session: Session, found: MoneyImport, account: str) -> list[NewDeal]:
    """The deals of a matched import; those that name no account are of `account`."""
    known = KnownNames(session)
    return [known.deal(deal, account) for deal in found.deals]


def new_receipts(session: Session, found: MoneyImport) -> list[NewReceipt]:
    """The receipts of a matched import, on the deals of this workspace."""
    ids = _deal_ids(session)
    return [
        NewReceipt(
            deal=ids[r.deal.casefold()][0], value_on=r.on, amount=r.received, reference=r.reference
        )
        for r in found.receipts
    ]


def in_currency(asked: Asked, currency: str) -> Asked:
    return replace(asked, currency=currency)


def default_currency(session: Session) -> str:
    return seller(session.plan).currency


def _take_people(session: Session, found: PeopleImport, asked: Asked) -> Change:
    found.checked()
    if not asked.account:
        raise Refused(text("Say which account these people belong to."))
    if not found.seats:
        raise Refused(text("There is nobody in this file to import."))
    if asked.fresh:
        return session.do(import_account, asked.account, newcomers(found))
    target = account_named(session.plan, asked.account).id
    return session.do(import_people, target, newcomers(found))


def import_account(plan: Plan, name: str, newcomers: Sequence[Newcomer]) -> Change:
    """Add an account with all its seats and people in one step."""
    made = add_account(plan, name)
    account = next(edit.id for edit in made if edit.kind is Account)
    filled = import_people(plan.after(made), account, newcomers)
    return Change(filled.text, (*made, *filled))


def newcomers(found: PeopleImport) -> list[Newcomer]:
    """The seats as the chart takes them: bosses and persons by their place in the list."""
    place = {seat.row: n for n, seat in enumerate(found.seats)}
    people = {person.row: person for person in found.people}
    first: dict[int, int] = {}
    made = []
    for n, seat in enumerate(found.seats):
        person = None if seat.holder is None else people[seat.holder]
        again = None if person is None else first.get(person.row)
        if person is not None and again is None:
            first[person.row] = n
        made.append(
            Newcomer(
                title=seat.title,
                department=seat.department,
                name="" if person is None else person.name,
                phone="" if person is None else person.phone,
                email="" if person is None else person.email,
                note=seat.note if person is not None else "",
                manager=None if seat.boss is None else place[seat.boss],
                same_person_as=again,
            )
        )
    return made


def _known_deals(
    session: Session, found: MoneyImport, account: str
) -> tuple[list[ProposedDeal], list[Skipped]]:
    taken = set(_deal_ids(session)) if found.deals else set()
    names = KnownNames(session)
    kept, skipped = [], []
    for deal in found.deals:
        if deal.deal.casefold() in taken:
            skipped.append(
                Skipped(deal.row, text("There is a deal “{name}” already.", name=deal.deal))
            )
            continue
        try:
            names.deal(deal, account)
        except Refused as refused:
            skipped.append(Skipped(deal.row, refused.text))
        else:
            kept.append(deal)
    return kept, skipped


def _known_receipts(
    session: Session, found: MoneyImport
) -> tuple[list[ProposedReceipt], list[Skipped]]:
    known = _deal_ids(session) if found.receipts else {}
    there = _referenced(session, found, known)
    kept, skipped = [], []
    for receipt in found.receipts:
        deals = known.get(receipt.deal.casefold(), [])
        if len(deals) == 1:
            same = (deals[0], receipt.on, receipt.received, receipt.reference.strip())
            if same in there:
                reason = text("It is in the ledger already.")
                skipped.append(Skipped(receipt.row, reason))
            else:
                kept.append(receipt)
            continue
        reason = text("There is no deal “{name}”.", name=receipt.deal)
        if deals:
            reason = text("There are several deals “{name}”.", name=receipt.deal)
        skipped.append(Skipped(receipt.row, reason))
    return kept, skipped


def _referenced(
    session: Session, found: MoneyImport, known: Mapping[str, list[Id]]
) -> set[tuple[Id, date, int, str]]:
    """Receipts with a reference that stand on the deals of the file: the same reference, day and
    amount is the same money."""
    asked = {r.deal.casefold() for r in found.receipts if r.reference.strip()}
    deals = sorted({id for name in asked for id in known.get(name, [])})
    receipts = session.ledger.of_deals(Receipt, deals)
    undone = {r.undoes for r in receipts}
    return {
        (r.deal, r.value_on, r.amount, r.reference)
        for r in receipts
        if r.reference and not r.undoes and r.id not in undone
    }


def _deal_ids(session: Session) -> dict[str, list[Id]]:
    found: dict[str, list[Id]] = {}
    for deal in session.ledger.deals():
        if not deal.reversed:
            found.setdefault(deal.name.casefold(), []).append(deal.id)
    return found
