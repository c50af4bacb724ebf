"""Very many receipts come in as one: all of them with what they earn, or none."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.eligibility_facts import Relation
from planner.domain.facts import DealKind, Receipt
from planner.domain.postings import Decision
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.session.accruals import accrue_all
from planner.session.checking import findings
from planner.session.core import Session
from planner.session.partners import set_relation
from planner.session.receiving import NewReceipt, add_receipt, add_receipts
from planner.session.run_lines import A_LINE
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import columns
from tests.planners import EXAMPLE, HALF_YEARS, Clock, World, opened

MARGINAL = {**EXAMPLE, "volume": {**HALF_YEARS, "period": "quarter", "method": "marginal"}}
START = date(2026, 1, 11)


class Stopped(Exception):
    """The user gave up."""


def world_in(folder: Path, terms: dict[str, object] = EXAMPLE) -> tuple[World, list[Id]]:
    clock = Clock(date(2026, 1, 2))
    world = World(opened(folder / "w.planner", clock, seed=7), clock)
    world.session.file._connection.execute("PRAGMA synchronous = OFF")
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    account = world.account()
    anna, ben = world.partner(account), world.partner(account)
    for partner in (anna, ben):
        world.agree(partner, account, terms=terms)
    world.at(date(2026, 12, 1))
    shares = (((anna, 1),), ((ben, 1),), ((anna, 2), (ben, 1)), ((anna, 1),))
    kinds = (DealKind.DIRECT, DealKind.DIRECT, DealKind.DIRECT, DealKind.REFERRAL)
    return world, [
        world.deal(account, *split, kind=kind) for split, kind in zip(shares, kinds, strict=True)
    ]


def books(session: Session) -> dict[object, dict[str, int]]:
    """What stands on each obligation, told by its deal and period."""
    found = {}
    for payee in session.ledger.payees():
        for key, sums in session.ledger.posted(payee.party).items():
            found[key] = {book: amount for book, amount in sums.items() if amount}
    return {key: sums for key, sums in found.items() if sums}


AMOUNTS = st.sampled_from([1, 33, 33_333_33, 60_000_00, 250_000_01, -1, -20_000_00])
MONEY = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 320), AMOUNTS), min_size=1, max_size=12
)


@settings(max_examples=25, deadline=None)
@given(before=MONEY, money=MONEY, terms=st.sampled_from([EXAMPLE, MARGINAL]))
def test_money_taken_in_together_earns_what_it_earns_one_by_one(before, money, terms):
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        found = []
        for folder, together in ((one, True), (other, False)):
            world, deals = world_in(Path(folder), terms)
            session = world.session
            for batch in (before, money):
                new = [
                    NewReceipt(deal=deals[d], value_on=START + timedelta(days=n), amount=amount)
                    for d, n, amount in batch
                ]
                if together:
                    add_receipts(session, new)
                else:
                    for each in sorted(new, key=lambda r: r.deal):
                        add_receipt(session, each)
            assert accrue_all(session).posted == []
            session.settled = {}
            assert accrue_all(session).posted == []
            assert findings(session) == []
            found.append(books(session))
            session.close()
        assert found[0] == found[1]


def test_what_is_known_of_a_payee_is_read_again_after_any_other_line(tmp_path):
    world, deals = world_in(tmp_path)
    session = world.session
    (account,) = {deal.account for deal in session.ledger.deals_of(deals)}
    payee = session.ledger.deals_of(deals[:1])[0].shares[0][0]
    world.receive(deals[0], START, 100_00)
    world.receive(deals[0], START, 100_00)
    assert session.payees_known.seq == session.file.head.seq
    set_relation(session, payee, account, Relation.EMPLOYEE)
    assert session.payees_known.seq < session.file.head.seq
    world.receive(deals[0], date(2026, 12, 1), 100_00)
    last = session.ledger.facts(Decision, "WHERE t.payee = ?", (payee,))[-1]
    assert last.verdict == "BLOCKED"
    dossier = session.ledger.dossier(payee)
    assert session.payees_known.of[payee].dossier == dossier
    session.settled = {}
    assert accrue_all(session).posted == []


def many(deals: list[Id], n: int) -> list[NewReceipt]:
    return [
        NewReceipt(
            deal=deals[i % len(deals)], value_on=START + timedelta(days=i % 90), amount=100_00 + i,
            reference=f"B{i}" if i % 5 == 0 else "",
        )
        for i in range(n)
    ]  # fmt: skip


def test_an_import_is_one_commit_of_lines_of_a_thousand_rows(tmp_path):
    world, deals = world_in(tmp_path)
    session, wanted = world.session, many(deals, 2 * A_LINE + 1)
    before = session.file.head.seq
    ids = add_receipts(session, wanted)
    for new, id in zip(wanted, ids, strict=True):
        found = session.ledger.receipt(id)
        assert found is not None
        assert (found.deal, found.value_on, found.amount, found.reference) == (
            new.deal, new.value_on, new.amount, new.reference,
        )  # fmt: skip
    rows = session.file.reading.execute(
        "SELECT seq, count(*) FROM receipt WHERE seq > ? GROUP BY seq", (before,)
    ).fetchall()
    assert rows == [(before + 1, A_LINE), (before + 2, A_LINE), (before + 3, 1)]
    assert findings(session) == []
    head = session.file.head.seq
    session.close()
    anchors = session.file._kept.heads()
    assert anchors[-1].seq == head
    assert anchors[-2].seq == before


@pytest.mark.parametrize("at", [0.0, 0.3, 0.5, 0.9])
def test_an_import_that_is_cancelled_leaves_nothing_behind(tmp_path, at):
    world, deals = world_in(tmp_path)
    session, before = world.session, world.session.file.head

    def give_up(done: int, total: int) -> None:
        if done >= at * total:
            raise Stopped

    with pytest.raises(Stopped):
        add_receipts(session, many(deals, 5 * A_LINE), give_up)
    assert session.file.head == before
    assert session.ledger.facts(Receipt) == []
    assert findings(session) == []
    add_receipts(session, many(deals, 10))
    assert len(session.ledger.facts(Receipt)) == 10
    session.close()


def test_ids_of_an_import_never_come_again(tmp_path):
    world, deals = world_in(tmp_path)
    session = world.session
    made = set(add_receipts(session, many(deals, 30)))
    next_id = session.plan.next_id
    session.close()
    again = World.new(tmp_path).session
    assert again.plan.next_id >= next_id
    assert made.isdisjoint(add_receipts(again, many(deals, 30)))
    again.close()


def test_receipts_without_words_are_written_in_the_columns_of_their_table():
    assert columns(Receipt, FACT_TABLES[Receipt]) == (
        "id", "seq", "deal", "value_on", "amount", "undoes", "refund_of", "seal",
    )  # fmt: skip


def test_while_a_job_writes_nobody_else_does(tmp_path):
    world, deals = world_in(tmp_path)
    session = world.session
    with session.lent():
        for gesture in (
            lambda: add_receipt(session, many(deals, 1)[0]),
            lambda: session.do(edit_seller, name="C"),
            session.undo,
        ):
            with pytest.raises(Exception, match="An import is running"):
                gesture()
    add_receipt(session, many(deals, 1)[0])
    session.close()
