"""The ledger for the accountant: journals that other programs add up again, and period totals."""

from collections.abc import Callable
from datetime import date
from itertools import groupby
from pathlib import Path

from planner.domain.parties import Identity, PartyKind
from planner.domain.postings import Entry, Obligation
from planner.domain.reconcile import BOOKS, SET_OFF
from planner.domain.record import Id
from planner.exchange.export import write_csv
from planner.exchange.journals import Books, Posting, Transaction, beancount, hledger, totals
from planner.exchange.safe_write import write_whole
from planner.session.core import Session
from planner.session.period_names import period_covering


def export_beancount(session: Session, folder: Path) -> list[Path]:
    return _written(session, folder, "journal.beancount", beancount)


def export_hledger(session: Session, folder: Path) -> list[Path]:
    return _written(session, folder, "journal.hledger", hledger)


def books_of(session: Session) -> Books:
    """Every entry of the ledger, as transactions."""
    head = session.file.head
    deals = {deal.id: deal.name for deal in session.ledger.deals()}
    obligations = {o.id: o for o in session.ledger.facts(Obligation)}

    def place(entry: Entry) -> tuple[int, str, Id]:
        return entry.seq, entry.posted_on.isoformat(), entry.obligation

    groups = [
        (obligations[obligation], list(group))
        for (_, _, obligation), group in groupby(
            sorted(session.ledger.facts(Entry), key=place), place
        )
    ]
    transactions = [_transaction(together, deals) for together in _set_off_together(groups)]
    return Books(head.seq, head.hash.hex(), _partners(session), transactions)


Group = tuple[Obligation, list[Entry]]


def _set_off_together(groups: list[Group]) -> list[list[Group]]:
    """What was set off between obligations of a partner is one transaction: over them it adds up
    to 0, so that its book is in no journal."""
    found: list[list[Group]] = []
    open_ones: dict[tuple[int, date, Id, str], list[Group]] = {}
    for owed, entries in groups:
        if not any(e.book == SET_OFF for e in entries):
            found.append([(owed, entries)])
            continue
        first = entries[0]
        place = (first.seq, first.posted_on, owed.payee, owed.currency)
        if place not in open_ones:
            open_ones[place] = []
            found.append(open_ones[place])
        open_ones[place].append((owed, entries))
    return found


def _transaction(together: list[Group], deals: dict[Id, str]) -> Transaction:
    owed, entries = together[0]
    postings = [
        Posting(entry.book, entry.amount, each.key.part)
        for each, group in together
        for entry in sorted(group, key=lambda entry: BOOKS.index(entry.book))
        if entry.book != SET_OFF
    ]
    return Transaction(
        on=entries[0].posted_on, seq=entries[0].seq, obligations=tuple(o.id for o, _ in together),
        partner=owed.payee, currency=owed.currency,
        words=" + ".join(_words(each, deals) for each, _ in together), postings=tuple(postings),
    )  # fmt: skip


def _words(owed: Obligation, deals: dict[Id, str]) -> str:
    words = deals.get(owed.deal, "") if owed.deal else period_covering(owed.start, owed.end).name
    return f"{owed.component} {words}".strip()


def _partners(session: Session) -> dict[Id, str]:
    """The name of today of every partner, in the order in which they became known."""
    known = session.ledger.facts(Identity, "WHERE t.kind = ?", (PartyKind.PAYEE.value,))
    names = {each.party: each.name for each in session.ledger.payees()}
    return {each.party: names[each.party] for each in known}


def _written(
    session: Session, folder: Path, name: str, journal: Callable[[Books], bytes]
) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    books = books_of(session)
    sheet = totals(books)
    paths = [folder / name, folder / f"{sheet.name}.csv"]
    write_whole(paths[0], journal(books))
    write_csv(paths[1], sheet)
    return paths
