"""A workspace as data for other programs, and back again (docs/exchange.md has the form).

The export is complete. The way back is not: what decides who may be paid (sectors, relations,
declarations, bank accounts, signatures) comes back as something to confirm, never as a fact.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from planner.domain.accounts import accounts
from planner.domain.codec import Plain, as_plain
from planner.domain.consents import (
    ConsentEnd,
    ConsentFact,
    EmployerBank,
    Redirect,
    Release,
    Waiver,
)
from planner.domain.corrections import Reversal, WriteOff
from planner.domain.evidence import (
    Acknowledgement,
    Approval,
    Attachment,
    ClockBack,
    ContactMatch,
    MatchAnswer,
    PaidTo,
    PaymentSetting,
    Proof,
    Redeclaration,
)
from planner.domain.facts import Deal, Receipt
from planner.domain.org import holder, seats
from planner.domain.paper_life import PaperEvent
from planner.domain.parties import BankAccount, Declaration, Identity, RelationFact, SectorFact
from planner.domain.paying import PayoutCheck, PayoutRule
from planner.domain.postings import (
    Accrual,
    Covered,
    DealProduct,
    Decision,
    Entry,
    Explanation,
    Invoiced,
    Issued,
    Obligation,
    OwnWords,
    Payout,
    PayoutLine,
    Share,
    Signed,
    Termination,
    Version,
    Worded,
)
from planner.exchange.export import Amount, Sheet, write_csv, write_xlsx
from planner.exchange.safe_write import write_whole
from planner.session.core import Session
from planner.session.partners import account_name
from planner.session.sales import shares_said
from planner.session.settlements import settlements

VERSION = 1
"""Of the exported form. A later one is refused."""

FACTS: tuple[type, ...] = (
    Identity, SectorFact, RelationFact, Declaration, BankAccount, Signed, Version, Covered,
    Termination, Deal, Share, DealProduct, Receipt, Payout, PayoutLine, Accrual, Obligation, Entry,
    Explanation, Decision, Issued, WriteOff, Reversal, PayoutCheck, PayoutRule, PaperEvent,
    Invoiced, Worded, OwnWords, ConsentFact, ConsentEnd, EmployerBank, Release, Redirect, Waiver,
    Attachment, Approval, Acknowledgement, Redeclaration, Proof, ContactMatch, MatchAnswer,
    PaymentSetting, PaidTo, ClockBack,
)  # fmt: skip


def as_data(session: Session) -> dict[str, Plain]:
    """Plan and ledger, complete: ids and money as strings, days ISO, kinds by their names."""
    plan = {
        kind.__name__: [as_plain(record) for record in session.plan.all(kind)]
        for kind in sorted(session.plan.tables, key=lambda k: k.__name__)
    }
    ledger = {kind.__name__: _facts(session, kind) for kind in FACTS}
    return {
        "account_planner": str(VERSION),
        "book": session.file.book,
        "position": str(session.file.head.seq),
        "hash": session.file.head.hash.hex(),
        "plan": {kind: list(rows) for kind, rows in plan.items()},
        "ledger": {kind: list(rows) for kind, rows in ledger.items()},
    }


def _facts(session: Session, kind: type[object]) -> list[Plain]:
    return [as_plain(fact) for fact in session.ledger.facts(kind)]


def export_json(session: Session, folder: Path) -> list[Path]:
    path = folder / "workspace.json"
    folder.mkdir(parents=True, exist_ok=True)
    written = json.dumps(as_data(session), ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(path, written.encode("utf-8"))
    return [path]


def export_csv(session: Session, folder: Path) -> list[Path]:
    """One file a table: accounts, people, deals, receipts, entries. Cells that a spreadsheet
    would run as a formula are guarded."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for sheet in _sheets(session):
        paths.append(folder / f"{sheet.name}.csv")
        write_csv(paths[-1], sheet)
    return paths


def export_xlsx(session: Session, folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "workspace.xlsx"
    write_xlsx(path, list(_sheets(session)))
    return [path]


def _sheets(session: Session) -> Iterator[Sheet]:
    yield _accounts(session)
    yield _people(session)
    yield _deals(session)
    yield _receipts(session)
    yield _payouts(session)
    yield _entries(session)


def _accounts(session: Session) -> Sheet:
    rows = [
        (a.name, a.industry, a.place, "archived" if a.archived else "")
        for a in accounts(session.plan)
    ]
    return Sheet("accounts", ("account", "industry", "place", "state"), rows)


def _people(session: Session) -> Sheet:
    """The same columns that `planner import --as people` reads, one row a seat."""
    plan, rows = session.plan, []
    for account in accounts(plan):
        for seat in seats(plan, account.id):
            person = holder(plan, seat.id)
            manager = "" if seat.manager is None else str(seat.manager)
            rows.append(
                (
                    account.name, str(seat.id), "" if person is None else person.name, seat.title,
                    seat.department, manager, "" if person is None else person.phone,
                    "" if person is None else person.email,
                )
            )  # fmt: skip
    headers = ("account", "id", "name", "title", "department", "reports_to", "phone", "email")
    return Sheet("people", headers, rows)


def _deals(session: Session) -> Sheet:
    rows = [
        (
            d.name, account_name(session, d.account), shares_said(session, d.shares), d.kind.value,
            d.on, Amount(d.contract, d.currency), d.currency, d.product,
            Amount(d.written_off, d.currency) if d.written_off else None,
            "reversed" if d.reversed else "",
        )
        for d in session.ledger.deals()
    ]  # fmt: skip
    headers = (
        "deal", "account", "partner", "kind", "date", "contract", "currency", "product",
        "written_off", "note",
    )  # fmt: skip
    return Sheet("deals", headers, rows)


def _receipts(session: Session) -> Sheet:
    deals = {d.id: d for d in session.ledger.deals()}
    rows = [
        (
            deals[r.deal].name, r.value_on, Amount(r.amount, deals[r.deal].currency), r.reference,
            "reversal" if r.undoes else "",
        )
        for r in session.ledger.facts(Receipt)
    ]  # fmt: skip
    return Sheet("receipts", ("deal", "date", "received", "reference", "note"), rows)


def _payouts(session: Session) -> Sheet:
    """Money paid, tax kept back of it, what was set off with it, and when it came back."""
    rows = [
        (
            identity.name, s.payout.number, s.payout.on, Amount(s.payout.amount, s.payout.currency),
            Amount(s.withheld, s.payout.currency), Amount(s.set_off, s.payout.currency),
            s.payout.currency, s.payout.method, s.payout.reference,
            s.returned.on if s.returned else None,
        )
        for identity in session.ledger.payees()
        for s in settlements(session, identity.party)
    ]  # fmt: skip
    headers = (
        "partner", "number", "date", "paid", "withheld", "set_off", "currency", "method",
        "reference", "came_back",
    )  # fmt: skip
    return Sheet("payouts", headers, rows)


def _entries(session: Session) -> Sheet:
    rows = []
    for identity in session.ledger.payees():
        keys = {id: key for key, id in session.ledger.obligations(identity.party).items()}
        for entry in session.ledger.entries(identity.party):
            key = keys[entry.obligation]
            rows.append(
                (
                    identity.name, str(entry.seq), entry.n, key.component, key.part, entry.book,
                    entry.posted_on, Amount(entry.amount, key.currency), key.currency,
                )
            )  # fmt: skip
    headers = (
        "partner", "line", "n", "component", "part", "book", "posted_on", "amount", "currency",
    )  # fmt: skip
    return Sheet("entries", headers, rows)
