"""Sales entered, few or very many: with what they change, all of them or none."""

from datetime import date
from pathlib import Path

import pytest

from planner.domain.facts import DealKind
from planner.session import selling
from planner.session.checking import findings
from planner.session.sales import NewDeal, add_deals
from tests.planners import World


class Enough(Exception):
    """Said by who watches, to end the work."""


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A partner who earned before, so that a run of today is kept."""
    world = World.new(tmp_path)
    account = world.account()
    partner = world.partner(account)
    world.agree(partner, account)
    world.at(date(2026, 2, 1))
    world.receive(world.deal(account, (partner, 1)), date(2026, 1, 15), 10_000_00)
    assert world.session.settled
    return world


def wanted(world: World, n: int) -> list[NewDeal]:
    (partner,) = world.session.ledger.payees()
    (account,) = world.session.ledger.agreements()[0].accounts
    return [
        NewDeal(
            name=f"Sale {k}", account=account, kind=DealKind.DIRECT, on=date(2026, 1, 10),
            currency="CNY", contract=20_000_00, shares=((partner.party, 1),), product="lathes",
        )
        for k in range(n)
    ]  # fmt: skip


def test_many_deals_take_several_lines_under_one_commit_and_earn_like_others(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(selling, "A_LINE", 10)
    head, (partner,) = world.session.file.head.seq, world.session.ledger.payees()
    made = add_deals(world.session, wanted(world, 25))
    found = world.session.ledger.deals_of(made)
    assert [d.seq - head for d in found] == [1 + n // 10 for n in range(25)]
    assert {(d.shares, d.product) for d in found} == {(((partner.party, 1),), "lathes")}
    for deal in (made[0], made[-1]):
        world.receive(deal, date(2026, 1, 20), 20_000_00)
    assert world.earned(partner.party) == 500_00 + 2 * 1_000_00
    assert findings(world.session) == []


def test_whoever_gives_up_leaves_no_deal_behind(world: World):
    head, deals = world.session.file.head, wanted(world, 3)
    reports: list[tuple[int, int]] = []
    at = 0
    while True:

        def report(done: int, total: int, last: int = at) -> None:
            reports.append((done, total))
            if len(reports) > last:
                raise Enough

        reports.clear()
        try:
            add_deals(world.session, deals, report=report)
        except Enough:
            assert world.session.file.head == head
            assert len(world.session.ledger.deals()) == 1
            at += 1
            continue
        break
    shares = [done / total for done, total in reports]
    assert shares == sorted(shares)
    assert at == len(reports) > 4
    assert len(world.session.ledger.deals()) == 4
    assert findings(world.session) == []
