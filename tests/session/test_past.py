"""Any past day of the plan, out of the file's journal."""

from datetime import date

import pytest

from planner.domain.accounts import Account, accounts, add_account, edit_account
from planner.domain.charting import add_seat, fill_seat
from planner.domain.errors import Refused
from planner.domain.org import Person
from planner.session.past import first_day, plan_at
from tests.planners import World

DAYS = [date(2026, 3, day) for day in (1, 5, 9, 12)]


@pytest.fixture
def world(tmp_path):
    world = World.new(tmp_path, DAYS[0])
    yield world
    world.session.close()


def names(plan):
    return [a.name for a in plan.all(Account)]


def test_every_day_is_as_it_stood_when_it_ended(world):
    do = world.session.do
    do(add_account, "Nord")
    account = accounts(world.session.plan)[0].id
    plans = {DAYS[0]: world.session.plan}
    for day, name in zip(DAYS[1:], ("Nord A", "Nord B", "Nord C"), strict=True):
        world.at(day)
        do(edit_account, account, name=name)
        do(add_seat, account, title=name)
        plans[day] = world.session.plan
    for day, plan in plans.items():
        assert plan_at(world.session, day).tables == plan.tables
    assert names(plan_at(world.session, date(2026, 3, 8))) == ["Nord A"]
    assert names(plan_at(world.session, date(2026, 2, 28))) == []
    assert first_day(world.session) == DAYS[0]


def test_what_was_undone_later_is_there_on_its_day(world):
    do = world.session.do
    do(add_account, "Nord")
    world.at(DAYS[1])
    do(add_account, "South")
    world.at(DAYS[2])
    world.session.undo()
    world.at(DAYS[3])
    world.session.redo()
    known = [len(names(plan_at(world.session, day))) for day in DAYS]
    assert known == [1, 2, 1, 2]


def test_days_before_something_erased_are_refused(world):
    do = world.session.do
    do(add_account, "Nord")
    seat = do(add_seat, accounts(world.session.plan)[0].id, title="GM").edits[-1].id
    world.at(DAYS[1])
    do(fill_seat, seat, "Chen")
    seq = world.session.file.head.seq
    world.session.file._connection.set_authorizer(None)
    world.session.file._connection.execute(
        "UPDATE seal SET body = NULL, salt = NULL WHERE seq = ?", (seq,)
    )
    assert plan_at(world.session, DAYS[1]).all(Person)
    with pytest.raises(Refused, match="erased"):
        plan_at(world.session, DAYS[0])
