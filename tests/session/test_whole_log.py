"""No paper is made of a log that is not what was written."""

from datetime import date

import pytest

from planner.domain.errors import Blocked
from planner.domain.periods import period_named
from planner.session import statements
from planner.session.whole_log import refuse_broken_log
from planner.store.engine import connect
from tests.planners import EXAMPLE, World


@pytest.fixture
def world(tmp_path):
    made = World.new(tmp_path)
    yield made
    made.session.close()


@pytest.fixture
def payee(world):
    account = world.account()
    li = world.partner(account)
    world.agree(li, account, terms=EXAMPLE)
    deal = world.deal(account, (li, 1), contract=900_000_00)
    world.receive(deal, date(2026, 3, 2), 100_000_00)
    world.at(date(2026, 7, 5))
    return li


def tampered(world, *sentences):
    connection = connect(world.session.file.path, None)
    guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    guards = guards.fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    for sentence in sentences:
        connection.execute(sentence)
    for _, sql in guards:
        connection.execute(sql)
    connection.close()


MORE = "UPDATE receipt SET amount = amount + 100"
LINE = "UPDATE log SET line = replace(line, 'receipt', 'deceipt')"
LATER = "UPDATE log SET line = line || ' ' WHERE seq = (SELECT max(seq) FROM log)"
LAST = "UPDATE log SET hash = zeroblob(32) WHERE seq = (SELECT max(seq) FROM log)"


@pytest.mark.parametrize("how", [MORE, LINE, LAST])
def test_no_statement_is_issued_on_a_ledger_that_was_tampered_with(world, payee, how):
    before = world.session.file.head
    tampered(world, how)
    with pytest.raises(Blocked, match="not what was written"):
        statements.issue(world.session, payee, period_named("2026-H1"), "en")
    assert world.session.file.head == before
    assert world.session.ledger.papers(payee) == []


@pytest.mark.parametrize("how", [LATER, LAST])
def test_what_was_found_whole_before_is_looked_at_again_from_its_end_on(world, payee, how):
    refuse_broken_log(world.session)
    assert world.session.found_whole == world.session.file.head
    world.deal(world.account(), (payee, 1), contract=1_000_00)
    tampered(world, how)
    with pytest.raises(Blocked, match="not what was written"):
        refuse_broken_log(world.session)
    assert world.session.found_whole is None


def test_a_whole_log_lets_the_statement_be_issued(world, payee):
    printed = statements.issue(world.session, payee, period_named("2026-H1"), "en")
    assert printed.number.startswith("ST-2026-H1")
    assert world.session.found_whole is not None
