"""After a restore paper numbers go on; those that were lost are void and never given again."""

from datetime import date

from planner.domain.periods import period_named
from planner.session.checking import findings
from planner.session.statements import issue
from planner.session.verifying_papers import verify_statement
from tests.planners import World, opened


def test_a_number_lost_in_a_restore_is_void_and_not_given_again(tmp_path):
    world = World.new(tmp_path)
    account = world.account()
    payee = world.partner(account)
    world.agree(payee, account)
    world.at(date(2026, 7, 1))
    deal = world.deal(account, (payee, 1), contract=60_000_00)
    world.receive(deal, date(2026, 3, 5), 50_000_00)
    world.session.close()
    path = tmp_path / "w.planner"
    backup = path.read_bytes()
    world.session = opened(path, world.clock)
    lost = issue(world.session, payee, period_named("2026-H1"), "en")
    world.pay(payee, 100_00)
    assert lost.number == "ST-2026-H1-001"
    assert [p.number for p in world.session.ledger.payouts(payee)] == ["PV-2026-0001"]
    world.session.close()
    path.write_bytes(backup)
    world.session = opened(path, world.clock)
    world.pay(payee, 100_00)
    again = issue(world.session, payee, period_named("2026-H1"), "en")
    assert again.number == "ST-2026-H1-002"
    assert [p.number for p in world.session.ledger.payouts(payee)] == ["PV-2026-0002"]
    found = verify_statement(lost.pdf, world.session).findings
    assert any("it is void" in f.text.in_english() for f in found)
    assert verify_statement(again.pdf, world.session).findings == ()
    assert findings(world.session) == []
    world.session.close()
