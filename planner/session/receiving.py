"""Money received, one or very many: judged, posted and accrued under one COMMIT."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.eligibility_facts import Event
from planner.domain.errors import Refused
from planner.domain.facts import Deal, Receipt
from planner.domain.money import LARGEST, shown
from planner.domain.postings import Decision, Invoiced
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.accruals import Kept, News, next_line, reckon
from planner.session.core import Session
from planner.session.decisions import Asked, Decisions, KnownPayee, PayeesKnown
from planner.session.run_lines import A_LINE, run_lines
from planner.session.uncollected import uncollected
from planner.store.door import Writing
from planner.store.report import Report, unheard


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReceipt:
    """Money received (negative: paid back), in minor units of the deal's currency. `invoice` is
    the number of our invoice that it pays; the statement names it."""

    deal: Id
    value_on: date
    amount: int
    reference: str = ""
    refund_of: Id = Id(0)
    invoice: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """Receipts ready to be written with all they earn: the lines, and what is known once they
    are, for money changes neither what is known of payees nor what was agreed with them. `made`
    are the ids in the order in which the receipts were given."""

    name: Text
    made: Sequence[Id]
    lines: Sequence[Writing]
    next_id: int
    settled: Mapping[Id, Kept]
    payees: Mapping[Id, KnownPayee]


def add_receipt(session: Session, new: NewReceipt) -> Id:
    (receipt,) = add_receipts(session, [new])
    return receipt


def add_receipts(
    session: Session, receipts: Sequence[NewReceipt], report: Report = unheard
) -> list[Id]:
    """Post money received and what is earned on it in one transaction; gives the ids. All of it
    or, where `report` raises, nothing."""
    if not receipts:
        return []
    with session.lent():
        taken = taken_in(session, receipts, report)
        written(session, taken, report)
    return noted(session, taken)


def taken_in(session: Session, receipts: Sequence[NewReceipt], report: Report = unheard) -> Taken:
    """Judge and reckon; nothing is written. `report` counts up to half of the work."""
    with uncollected():
        return _taken_in(session, receipts, report)


def _taken_in(session: Session, receipts: Sequence[NewReceipt], report: Report) -> Taken:
    deals = {
        d.id: d for d in session.ledger.deals_of(list(dict.fromkeys(r.deal for r in receipts)))
    }
    for new in receipts:
        _check(session, new, deals)
    kept, ids, first = session.settled, session.plan.new_ids(), next_line(session)
    batch = _batch(receipts, ids, first)
    decisions = Decisions(session, ids)
    for receipt in batch.facts:
        deal = deals[receipt.deal]
        for payee, _parts in deal.shares:
            dates = Event(order_on=deal.on, receipt_on=receipt.value_on, pay_on=receipt.value_on)
            decisions.judge(Asked(payee, deal.account, "receipt", receipt.id), dates, deal.currency)
    sharing = {payee for deal in deals.values() for payee, _ in deal.shares}

    def half(done: int, total: int) -> None:
        report(done, 2 * total)

    agreements = {payee: decisions.payees[payee].agreements for payee in sharing}
    news = News(deals, kept, batch.facts, agreements)
    reckoned = reckon(session, of=sharing, news=news, report=half)
    lines = _lines(batch, decisions.facts)
    if reckoned.run.posts:
        since = session.ledger.last_accrual()
        lines += run_lines(reckoned.run, ids, since, first + len(lines))
    return Taken(
        _name(receipts, deals), batch.made, lines, next(ids), reckoned.settled, decisions.payees
    )


def written(session: Session, taken: Taken, report: Report = unheard) -> None:
    """Write what was taken in; it may run beside the window while the file is lent."""

    def rest(done: int, total: int) -> None:
        report(done + total, 2 * total)

    session.write_all(taken.lines, taken.next_id, rest)


def noted(session: Session, taken: Taken) -> list[Id]:
    """Tell the session and its windows; gives the ids of the receipts."""
    session.take_note(taken.name, taken.next_id)
    session.settled = taken.settled
    session.payees_known = PayeesKnown(session.file.head.seq, taken.payees)
    return list(taken.made)


@dataclass(frozen=True, slots=True)
class _Batch:
    """Receipts as facts that know their lines, deal by deal, with the invoices that they pay, and
    their ids as they were given."""

    facts: list[Receipt]
    invoiced: dict[Id, Invoiced]
    made: list[Id]


def _batch(receipts: Sequence[NewReceipt], ids: Iterator[Id], first: int) -> _Batch:
    by_deal = sorted(range(len(receipts)), key=lambda n: receipts[n].deal)
    made = [Id(0)] * len(receipts)
    facts, invoiced = [], {}
    for at, n in enumerate(by_deal):
        new, made[n] = receipts[n], next(ids)
        facts.append(
            Receipt(
                id=made[n], seq=first + at // A_LINE, deal=new.deal, value_on=new.value_on,
                amount=new.amount, refund_of=new.refund_of, reference=new.reference.strip(),
            )
        )  # fmt: skip
        if number := new.invoice.strip():
            invoiced[made[n]] = Invoiced(receipt=made[n], number=number)
    return _Batch(facts, invoiced, made)


def _lines(batch: _Batch, decisions: Sequence[Decision]) -> list[Writing]:
    """A line for each 1,000 receipts; the first has all decisions that the import rests on."""
    lines = []
    for at in range(0, len(batch.facts), A_LINE):
        some = batch.facts[at : at + A_LINE]
        worded = [receipt for receipt in some if receipt.reference]
        rows = [_row(receipt) for receipt in some if not receipt.reference]
        paying = (batch.invoiced[r.id] for r in some if r.id in batch.invoiced)
        facts = [*worded, *paying, *(decisions if at == 0 else ())]
        lines.append(Writing(kind="facts", facts=facts, rows={Receipt: rows} if rows else {}))
    return lines


def _row(receipt: Receipt) -> tuple[int | str | None, ...]:
    """In the columns of its table, for one without words to seal."""
    day, undoes = receipt.value_on.isoformat(), receipt.undoes
    return (
        receipt.id, receipt.seq, receipt.deal, day, receipt.amount, undoes, receipt.refund_of, None
    )  # fmt: skip


def _name(receipts: Sequence[NewReceipt], deals: Mapping[Id, Deal]) -> Text:
    if len(receipts) > 1:
        return text("Add {n} receipts", n=len(receipts))
    deal = deals[receipts[0].deal]
    amount = shown(receipts[0].amount, deal.currency)
    return text("Receive {amount} on {deal}", amount=amount, deal=deal.name)


def _check(session: Session, new: NewReceipt, deals: Mapping[Id, Deal]) -> None:
    if new.amount == 0:
        raise Refused(text("A receipt of nothing is not a receipt."))
    if abs(new.amount) >= LARGEST:
        raise Refused(text("That amount is larger than this program counts."))
    if new.refund_of:
        paid = session.ledger.receipt(new.refund_of)
        if new.amount > 0 or paid is None or paid.deal != new.deal or paid.amount < 0:
            raise Refused(text("A refund takes back money that was received on the same deal."))
        if session.ledger.facts(Receipt, "WHERE t.undoes = ?", (new.refund_of,)):
            raise Refused(text("That receipt was reversed already."))
    if new.deal not in deals:
        raise Refused(text("That deal is not in this ledger."))
    deal = deals[new.deal]
    if deal.reversed:
        raise Refused(text("{deal} was reversed: no money goes on it.", deal=deal.name))
