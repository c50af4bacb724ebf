"""Open actions as reminders."""

from datetime import date

import pytest

from planner.domain.accounts import archive_account
from planner.domain.actions import Action, add_action, edit_action, finish_action
from planner.domain.errors import Refused
from planner.domain.text import english
from planner.session.reminders import export_reminders, reminders
from tests.planners import World

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def world(tmp_path):
    return World.new(tmp_path)


def told(world):
    return [(r.on, r.summary) for r in reminders(world.session, english)]


def test_only_open_actions_with_a_day_remind(world):
    account = world.account()
    do = world.session.do
    do(add_action, account, "Later", due_on=date(2026, 12, 1))
    do(add_action, account, "Send the report", due_on=FRIDAY, who="Wang")
    do(add_action, account, "Some day")
    done = do(add_action, account, "Done", due_on=FRIDAY).edits[0].id
    do(finish_action, done, on=FRIDAY)
    assert told(world) == [
        (FRIDAY, "Account 1: Send the report"),
        (date(2026, 12, 1), "Account 1: Later"),
    ]
    assert next(reminders(world.session, english)).description == "Done by Wang"


def test_the_uid_stays_and_the_sequence_grows(world):
    account = world.account()
    world.session.do(add_action, account, "Call", due_on=FRIDAY)
    (before,) = reminders(world.session, english)
    (action,) = world.session.plan.all(Action)
    world.session.do(edit_action, action.id, what="Call Zhao")
    (after,) = reminders(world.session, english)
    assert before.uid == after.uid
    assert before.sequence < after.sequence


def test_the_file_says_how_many_it_holds(world, tmp_path):
    account = world.account()
    world.session.do(add_action, account, "Call", due_on=FRIDAY)
    assert export_reminders(world.session, tmp_path / "r.ics", english) == 1
    assert (tmp_path / "r.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_with_nothing_to_remind_of_no_file_is_written(world, tmp_path):
    account = world.account()
    world.session.do(add_action, account, "Call", due_on=FRIDAY)
    world.session.do(archive_account, account)
    with pytest.raises(Refused, match="No open action has a day"):
        export_reminders(world.session, tmp_path / "r.ics", english)
    assert not (tmp_path / "r.ics").exists()
