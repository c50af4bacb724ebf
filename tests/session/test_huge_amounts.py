"""Sums beyond what 63 bits hold: told exactly, or refused with a sentence and nothing posted."""

from datetime import date

import pytest

from planner.domain.errors import Refused
from planner.domain.money import LARGEST
from planner.session.accruals import accrue_all
from planner.session.checking import findings
from planner.session.corrections import write_off
from planner.session.payouts import owed
from planner.session.receiving import NewReceipt, add_receipts
from tests.planners import ONLY_DIRECT, World

MOST = LARGEST - 1


@pytest.fixture
def world(tmp_path):
    world = World.new(tmp_path)
    yield world
    world.session.close()


def receive_often(world, deal, times):
    day = world.clock.day
    new = [NewReceipt(deal=deal, value_on=day, amount=MOST) for _ in range(times)]
    add_receipts(world.session, new)


def test_money_beyond_63_bits_on_a_deal_is_added_up_to_the_cent(world):
    account = world.account()
    deals = [world.deal(account, contract=MOST, on=date(2026, 1, 2)) for _ in range(2)]
    receive_often(world, deals[0], 9_300)
    world.receive(deals[1], world.clock.day, -7)
    received = {deals[0]: 9_300 * MOST, deals[1]: -7}
    assert received[deals[0]] > 2**63
    assert world.session.ledger.received() == received
    assert world.session.ledger.received_on(deals) == received
    assert findings(world.session) == []


def test_what_is_owed_never_passes_63_bits(world):
    """Two deals still fit; with the third nothing of the import is taken."""
    account = world.account()
    payee = world.partner(account)
    world.agree(payee, account, terms={**ONLY_DIRECT, "direct": {"rate": "1000%"}})
    deals = [world.deal(account, (payee, 1), contract=MOST, on=date(2026, 1, 2)) for _ in range(3)]
    for deal in deals[:2]:
        receive_often(world, deal, 450)
    before = (world.books(payee), world.session.file.head.seq)
    with pytest.raises(Refused, match="larger than this program counts"):
        receive_often(world, deals[2], 450)
    assert (world.books(payee), world.session.file.head.seq) == before
    assert sum(o.amount for o in owed(world.session, payee)) == 9_000 * MOST
    world.receive(deals[2], world.clock.day, 100)  # the workspace goes on
    assert accrue_all(world.session).posted == []
    assert findings(world.session) == []


def test_write_offs_beyond_63_bits_do_not_stop_the_reading(world):
    account = world.account()
    deal = world.deal(account, contract=MOST, on=date(2026, 1, 2))
    for _ in range(2):
        new = [NewReceipt(deal=deal, value_on=world.clock.day, amount=-MOST) for _ in range(6_000)]
        add_receipts(world.session, new)
        write_off(world.session, deal, world.clock.day, "gone")
    (found,) = world.session.ledger.deals()
    assert found.written_off == 12_001 * MOST
