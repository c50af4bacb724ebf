"""`check` finds payouts, corrections and events that agree with nothing."""

from datetime import date

import pytest

from planner.domain.corrections import Reversal, WriteOff
from planner.domain.paper_life import PaperEvent
from planner.domain.periods import period_named
from planner.domain.postings import Payout, PayoutLine
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.session.checking import findings
from planner.session.statements import issue, issued
from planner.store.door import Writing
from tests.planners import ONLY_DIRECT, World

JULY = date(2026, 7, 10)


@pytest.fixture
def world(tmp_path):
    world = World.new(tmp_path)
    world.session.do(edit_seller, name="B")
    world.buyer = world.account()
    world.li, world.nord = world.partner(world.buyer), world.partner(world.buyer)
    world.agree(world.li, world.buyer, terms=ONLY_DIRECT)
    world.at(JULY)
    world.sale = world.deal(world.buyer, (world.li, 1))
    world.receive(world.sale, date(2026, 3, 3), 60_000_00)
    world.pay(world.li, 1_000_00)
    yield world
    world.session.close()


def said(world, *facts):
    """What `check` says once these facts were posted past every rule."""
    assert findings(world.session) == []
    past = Writing(kind="facts", facts=list(facts), next_id=world.session.plan.next_id + 9)
    world.session.file.write(past)  # the session itself refuses them
    return {(f.what, f.text.in_english()) for f in findings(world.session)}


def new_id(world, n=0):
    ids = world.session.plan.new_ids()
    return [next(ids) for _ in range(n + 1)][n]


def test_a_payout_that_settles_less_than_it_paid(world):
    fact = Payout(
        id=new_id(world), payee=world.li, on=JULY, amount=5_00, currency="CNY",
        method="bank transfer", number="PV-9",
    )  # fmt: skip
    assert ("payout", "It settles 0.00 and paid 5.00.") in said(world, fact)


def test_a_part_of_somebody_elses_money_or_of_no_kind(world):
    (obligation,) = world.session.ledger.obligations(world.li).values()
    payout = new_id(world)
    found = said(
        world,
        Payout(
            id=payout, payee=world.nord, on=JULY, amount=5_00, currency="CNY",
            method="bank transfer", number="PV-9",
        ),
        PayoutLine(payout=payout, obligation=obligation, amount=5_00),
        PayoutLine(payout=payout, obligation=obligation, kind="set off", amount=1),
        PayoutLine(payout=payout, obligation=obligation, kind="gift", amount=1),
    )  # fmt: skip
    assert {
        ("payout", "It settles what is owed to somebody else."),
        ("payout", "What it sets off does not add up to 0."),
        ("payout", "It has a part that is none."),
    } <= found


def test_a_reversal_of_nothing_and_a_write_off_of_nothing(world):
    found = said(
        world,
        Reversal(id=new_id(world), kind="payout", of=Id(12345), on=JULY, reason="x"),
        WriteOff(
            id=new_id(world, 1), deal=world.sale, on=JULY, amount=-5, reason="x"
        ),
    )  # fmt: skip
    assert ("reversal", "It takes back what is not in the ledger.") in found
    assert ("write-off", "It writes off nothing.") in found


def test_an_answer_to_no_dispute(world):
    issue(world.session, world.li, period_named("2026-H1"), "en")
    paper = issued(world.session, world.li, period_named("2026-H1")).id
    event = PaperEvent(
        id=new_id(world), paper=paper, payee=world.nord, kind="answered", on=JULY, words="x"
    )
    found = said(world, event)
    assert ("statement", "It answers no dispute of that statement.") in found
    assert ("statement", "It happened to no statement of that partner.") in found
