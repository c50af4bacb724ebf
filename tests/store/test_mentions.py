from datetime import date

import pytest

from planner.domain import accounts, charting
from planner.domain.actions import add_action
from planner.domain.journal import Verb
from planner.domain.org import Person
from planner.domain.text import english
from planner.store.mentions import notes_written, touched
from tests.planners import Clock, opened


@pytest.fixture
def session(tmp_path):
    session = opened(tmp_path / "s.planner", Clock(date(2024, 1, 10)))
    session.do(accounts.add_account, "Nord")
    yield session
    session.close()


def seated(session, name):
    (account,) = (a.id for a in session.plan.all(accounts.Account))
    seat = session.do(charting.add_seat, account).edits[-1].id
    session.do(charting.fill_seat, seat, name)
    return next(p.id for p in session.plan.all(Person) if p.name == name)


def lines(session, person):
    found = touched(session.file.reading, session.file.path, person)
    return [(line.verb, english(line.name)) for line in found]


def test_changes_of_others_are_not_told(session):
    one, other = seated(session, "Zhao"), seated(session, "Ma")
    session.do(charting.edit_person, one, phone="1")
    assert lines(session, one) == [(Verb.DO, "Seat Zhao"), (Verb.DO, "Edit Zhao")]
    assert lines(session, other) == [(Verb.DO, "Seat Ma")]


def test_an_action_with_somebody_concerns_them(session):
    zhao = seated(session, "Zhao")
    (account,) = (a.id for a in session.plan.all(accounts.Account))
    session.do(add_action, account, "Call", people=frozenset({zhao}))
    assert lines(session, zhao)[-1] == (Verb.DO, "Plan Call")


def test_undo_and_redo_are_told_as_such(session):
    zhao = seated(session, "Zhao")
    session.undo()
    session.redo()
    assert [verb for verb, _ in lines(session, zhao)] == [Verb.DO, Verb.UNDO, Verb.REDO]


def test_only_a_change_of_the_note_counts_as_writing_it(session):
    zhao = seated(session, "Zhao")
    ask = session.file.reading, session.file.path
    assert notes_written(*ask) == {}
    session.do(charting.edit_person, zhao, phone="1")
    assert notes_written(*ask) == {}
    session.do(charting.edit_person, zhao, note="x")
    assert set(notes_written(*ask)) == {zhao}
    assert abs((notes_written(*ask)[zhao] - date(2024, 1, 10)).days) <= 1
