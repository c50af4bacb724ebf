"""The ledger for the accountant: journals that other programs add up again, and period totals."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from planner.domain.parties import Identity, PartyKind
from planner.domain.postings import Entry, Obligation
from planner.domain.reconcile import BOOKS
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

    def place(entry: Entry) -> tuple[int, Id, str]:
        return entry.seq, entry.obligation, entry.posted_on.isoformat()

    entries = sorted(session.ledger.facts(Entry), key=place)
    transactions = [
        _transaction(obligations[obligation], list(group), deals)
        for (_, obligation, _), group in groupby(entries, place)
    ]
    return Books(head.seq, head.hash.hex(), _partners(session), transactions)


def _transaction(owed: Obligation, group: list[Entry], deals: dict[Id, str]) -> Transaction:
    words = deals.get(owed.deal, "") if owed.deal else period_covering(owed.start, owed.end).name
    ordered = sorted(group, key=lambda entry: BOOKS.index(entry.book))
    return Transaction(
        on=group[0].posted_on, seq=group[0].seq, obligation=owed.id, partner=owed.payee,
        part=owed.key.part, currency=owed.currency, words=f"{owed.component} {words}".strip(),
        postings=tuple(Posting(entry.book, entry.amount) for entry in ordered),
    )  # fmt: skip


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
