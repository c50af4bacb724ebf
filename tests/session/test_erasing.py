"""A person is erased: from plan, journal, log and backups; the chain holds, and tampering shows."""

import gzip
import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.domain import accounts, actions, charting, org, roles
from planner.domain.errors import Refused
from planner.domain.org import Person
from planner.session.backups import BackupWork, all_backups, restore
from planner.session.checking import findings
from planner.session.erasing import erase, old_history, thin, what_goes
from planner.session.forgetting import Forgotten, forgetting, take_up, wanted
from planner.session.history_lines import details, history
from planner.session.past import plan_at
from planner.store.anchors import Standing
from planner.store.backups import make_backup
from planner.store.engine import connect
from planner.store.erased import remembered
from planner.store.opening import Secret
from tests.planners import Clock, opened
from tests.store.make_format1 import FILE as FORMAT_1

NAME = "Wanda Erasable"
NOTE = "likes lathes of Norden"
START = date(2026, 1, 2)


class Filled:
    """A chart with two people; Wanda has a role, a note, and a contact with her boss."""

    def __init__(self, folder: Path, secret: Secret | None = None) -> None:
        self.clock = Clock(START)
        self.path = folder / "a.planner"
        self.session = opened(self.path, self.clock, secret=secret)
        do = self.session.do
        do(accounts.add_account, "Nord")
        (account,) = accounts.accounts(self.session.plan)
        do(charting.add_seat, account.id)
        (top,) = org.seats(self.session.plan, account.id)
        do(charting.fill_seat, top.id, "Boss Stays")
        do(charting.add_seat, account.id, under=top.id)
        seat = org.direct_reports(self.session.plan, top.id)[0]
        do(charting.fill_seat, seat.id, NAME)
        self.account, self.seat, self.top = account.id, seat.id, top.id
        self.boss = org.holder(self.session.plan, top.id).id
        self.wanda = org.holder(self.session.plan, seat.id).id
        do(charting.edit_person, self.wanda, note=NOTE, phone="0170-5550123")
        do(
            actions.log_contact,
            account.id,
            on=date(2026, 1, 5),
            people=frozenset({self.wanda, self.boss}),
            note="talked about the spindle",
        )

    def names(self) -> list[str]:
        return sorted(p.name for p in self.session.plan.all(Person))


@pytest.fixture
def filled(tmp_path):
    found = Filled(tmp_path)
    yield found
    found.session.close()


def lying(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())


def test_nothing_of_her_is_left_in_any_byte_beside_the_settings(filled, tmp_path):
    assert NAME.encode() in lying(tmp_path)
    erase(filled.session, filled.wanda)
    assert filled.names() == ["Boss Stays"]
    for word in (NAME, NOTE, "0170-5550123", "Wanda"):
        assert word.encode() not in lying(tmp_path), word
    assert b"Boss Stays" in lying(tmp_path)


def test_the_chain_still_verifies_also_after_a_restart_and_later_changes(filled):
    erase(filled.session, filled.wanda)
    assert findings(filled.session) == []
    filled.session.do(charting.fill_seat, filled.seat, "Next One")
    filled.session.undo()
    filled.session.redo()
    filled.session.close()
    filled.session = opened(filled.path, filled.clock)
    assert findings(filled.session) == []
    assert filled.session.file.standing is Standing.SAME
    assert filled.names() == ["Boss Stays", "Next One"]


def test_what_was_erased_is_remembered_also_where_another_program_holds_the_file(filled):
    reader = connect(filled.path, None, read_only=True)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM log").fetchone()
    erase(filled.session, filled.wanda)
    assert "a trace may lie beside" in forgetting(filled.session).trace.in_english()
    reader.close()
    assert forgetting(filled.session).trace is None
    assert filled.names() == ["Boss Stays"]
    known = remembered(filled.session.file.settings, filled.session.file.book)
    assert known.people == (filled.wanda,)
    assert NAME.encode() not in lying(filled.path.parent)


def test_a_contact_with_others_stays_without_her(filled):
    erase(filled.session, filled.wanda)
    (contact,) = filled.session.plan.all(actions.Contact)
    assert contact.people == {filled.boss}


def test_what_goes_is_counted_before(filled):
    goes = what_goes(filled.session, filled.wanda)
    assert (goes.seats, goes.contacts, goes.roles, goes.actions) == (1, 1, 0, 0)
    assert goes.changes > 3
    assert goes.named == 0
    filled.session.do(accounts.edit_account, filled.account, note=f"{NAME} said so")
    assert what_goes(filled.session, filled.wanda).named == 1


def test_nothing_before_an_erasure_is_undone_any_more(filled):
    assert filled.session.undoable is not None
    erase(filled.session, filled.wanda)
    assert filled.session.undoable is None
    assert filled.session.redoable is None
    filled.session.do(accounts.add_account, "Süd")
    filled.session.close()
    filled.session = opened(filled.path, filled.clock)
    filled.session.undo()
    assert filled.session.undoable is None


def test_days_before_an_erasure_are_not_shown_and_say_why(filled):
    filled.clock.day = date(2026, 3, 1)
    erase(filled.session, filled.wanda)
    filled.clock.day = date(2026, 3, 5)
    with pytest.raises(Refused, match="erased since"):
        plan_at(filled.session, date(2026, 1, 1))


def test_the_history_says_that_something_was_erased_and_not_what(filled):
    erase(filled.session, filled.wanda)
    said = [line.what.in_english() for line in history(filled.session)]
    assert said[0] == "Erase what was kept about a person"
    assert "(erased)" in said
    assert not any("Wanda" in line for line in said)
    for line in history(filled.session):
        for detail in details(filled.session, line.seq):
            both = detail.before.in_english() + detail.after.in_english()
            assert "Wanda" not in both
    assert history(filled.session, "Wanda") == []


@pytest.mark.parametrize(
    "tamper",
    [
        "UPDATE seal SET body = NULL, salt = NULL WHERE id = (SELECT max(id) FROM seal WHERE "
        "body IS NOT NULL AND id NOT IN (SELECT seal FROM erased_seal))",
        "DELETE FROM erased_seal WHERE seal = (SELECT min(seal) FROM erased_seal)",
        "INSERT INTO erased_seal SELECT id, seq FROM seal WHERE body IS NOT NULL AND "
        "id NOT IN (SELECT seal FROM erased_seal) LIMIT 1",
        "UPDATE person SET note = 'changed'",
    ],
)
def test_a_body_missing_without_an_erasure_is_still_tampering(filled, tamper):
    filled.session.do(charting.edit_person, filled.boss, note="kept")
    erase(filled.session, filled.wanda)
    filled.session.close()
    other = connect(filled.path, None)
    guards = other.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%seal%'"
    ).fetchall()
    for name, _ in guards:
        other.execute(f"DROP TRIGGER {name}")
    other.execute(tamper)
    for _, sql in guards:
        other.execute(sql)
    other.close()
    filled.session = opened(filled.path, filled.clock)
    assert findings(filled.session) != []


def backed_up(filled, folder: Path, at: datetime):
    return make_backup(filled.path, filled.session.file.key, folder, "hand", at)


def test_backups_within_reach_forget_her_too_and_still_come_back(filled, tmp_path):
    folder = tmp_path / "a backups"
    backed_up(filled, folder, datetime(2026, 1, 3, 12))
    filled.session.do(accounts.add_account, "Süd")
    backed_up(filled, folder, datetime(2026, 2, 3, 12))
    erase(filled.session, filled.wanda)
    work = BackupWork(filled.path, None, folder)
    assert forgetting(filled.session).go() == Forgotten(done=2)
    assert forgetting(filled.session).go() == Forgotten()
    assert NAME.encode() not in lying(tmp_path)
    first, last = sorted(all_backups(filled.session), key=lambda b: b.at)
    assert last.is_of(filled.session.file.head)
    filled.session.do(accounts.add_account, "West")
    filled.session.do(accounts.add_account, "Ost")
    for backup, expected in ((first, ["Nord"]), (last, ["Nord", "Süd"])):
        target = tmp_path / f"{expected[-1]}.planner"
        restore(work, backup, target, filled.session.file.settings)
        session = opened(target, filled.clock)
        assert [a.name for a in accounts.accounts(session.plan)] == expected
        assert [p.name for p in session.plan.all(Person)] == ["Boss Stays"]
        assert session.file.standing is Standing.OLDER
        assert [f for f in findings(session) if f.what != "anchor"] == []
        session.close()


def killed_after_the_commit(filled):
    """As a kill leaves it that comes before anything is noted beside the file: the settings know
    nothing, and the log beside the file holds her still."""
    session = filled.session
    noted = session.file.settings / "anchors" / f"{session.file.book}.erased"
    beside = filled.path.with_name(f"{filled.path.name}-wal")
    session.file.emptied = lambda: None
    erase(session, filled.wanda)
    noted.unlink()
    kept = filled.path.read_bytes(), beside.read_bytes()
    session.close()
    filled.path.write_bytes(kept[0])
    beside.write_bytes(kept[1])
    assert NAME.encode() in kept[1] + kept[0]
    filled.session = opened(filled.path, filled.clock)


def test_an_erasure_that_was_cut_short_is_gone_on_with_at_the_next_start(filled, tmp_path):
    folder = tmp_path / "a backups"
    backed_up(filled, folder, datetime(2026, 1, 3, 12))
    filled.session.do(accounts.add_account, "Süd")
    backed_up(filled, folder, datetime(2026, 2, 3, 12))
    killed_after_the_commit(filled)
    (said,) = take_up(filled.session)
    assert "still stood in 2 of the backups" in said.in_english()
    assert NAME.encode() not in lying(tmp_path)
    assert take_up(filled.session) == []
    known = remembered(filled.session.file.settings, filled.session.file.book)
    assert known.people == (filled.wanda,)
    assert len(known.seals) > 3
    assert findings(filled.session) == []


def test_half_made_backups_that_a_kill_left_go_with_her(filled, tmp_path):
    folder = tmp_path / "a backups"
    backup = backed_up(filled, folder, datetime(2026, 1, 3, 12))
    erase(filled.session, filled.wanda)
    words = NAME.encode()
    name = backup.path.name
    left = (
        ".a.0123abcd.planner", "..a.0123abcd.planner.4567cdef.part", f".{name}.forgetting.planner",
        f".{name}.forgetting.planner-wal", f"..{name}.forgetting.planner.0123abcd.part",
        f".{name}.0123abcd.new",
    )  # fmt: skip
    for each in left:
        (folder / each).write_bytes(words)
    others = [
        folder / ".b.0123abcd.planner",
        folder / f".{name}.planner".replace("hand ", "hand 0"),
    ]
    for each in others:
        each.write_bytes(b"of another workspace")
    assert forgetting(filled.session).go().left == ()
    assert NAME.encode() not in lying(tmp_path)
    assert all(each.exists() for each in others)


def test_what_cannot_be_gone_through_is_named_until_it_is_away(filled, tmp_path):
    folder = tmp_path / "a backups"
    stuck = backed_up(filled, folder, datetime(2026, 1, 3, 12)).path
    old = tmp_path / "a.format-1.planner"
    shutil.copy(stuck, old)
    stuck.write_bytes(stuck.read_bytes()[:-5000])
    old = tmp_path / "a.format-1.planner"
    aside = tmp_path / "a.planner-wal.0123abcd.aside"
    aside.write_bytes(b"of a file that is gone")
    erase(filled.session, filled.wanda)
    for _ in range(2):
        (said,) = take_up(filled.session)
        for name in (stuck.name, old.name, aside.name):
            assert name in said.in_english()
    for each in (stuck, old, aside):
        each.unlink()
    assert take_up(filled.session) == []


def test_backups_of_the_first_format_forget_as_well(tmp_path):
    path, folder, wang = tmp_path / "a.planner", tmp_path / "a backups", "Wang 王".encode()
    path.write_bytes(gzip.decompress(FORMAT_1.read_bytes()))
    make_backup(path, None, folder, "hand", datetime(2026, 6, 1, 12))
    session = opened(path, Clock(date(2026, 7, 1)))
    (person,) = session.plan.all(Person)
    erase(session, person.id)
    old = tmp_path / "a.format-1.planner"
    assert forgetting(session).go() == Forgotten(done=1, left=(old.name,))
    assert wang in old.read_bytes()
    old.unlink()
    assert wang not in lying(tmp_path)
    target = tmp_path / "back.planner"
    work = BackupWork(path, None, folder)
    restore(work, all_backups(session)[0], target, session.file.settings)
    session.close()
    assert {p.name for p in tmp_path.iterdir()} == {
        "a.planner", "a backups", "back.planner", "settings",
    }  # fmt: skip


def test_a_backup_that_somebody_has_open_is_not_pulled_away(filled, tmp_path):
    backup = backed_up(filled, tmp_path / "a backups", datetime(2026, 1, 3, 12))
    erase(filled.session, filled.wanda)
    other = opened(backup.path, filled.clock)
    other.do(accounts.add_account, "Süd")
    assert forgetting(filled.session).go().left == (backup.path.name,)
    other.close()
    assert forgetting(filled.session).go() == Forgotten(left=(backup.path.name,))  # not its name


def test_where_nothing_was_erased_nothing_is_looked_through(filled):
    assert not wanted(filled.session)
    erase(filled.session, filled.wanda)
    assert wanted(filled.session)


def test_a_note_that_a_kill_tore_spoils_no_other(filled):
    session = filled.session
    place = session.file.settings / "anchors" / f"{session.file.book}.erased"
    erase(session, filled.wanda)
    whole = remembered(session.file.settings, session.file.book)
    place.write_bytes(place.read_bytes()[:-20])
    erase(session, filled.boss)
    known = remembered(session.file.settings, session.file.book)
    assert set(whole.seals) < set(known.seals)
    assert known.people == (filled.wanda, filled.boss)


def test_a_restored_file_has_its_name_only_when_it_is_without_her(filled, tmp_path, monkeypatch):
    """Killed before: what is half restored bears no name, and goes at the next start."""
    backup = backed_up(filled, tmp_path / "stick", datetime(2026, 1, 3, 12))
    erase(filled.session, filled.wanda)
    target = tmp_path / "a restored 2026-01-05.planner"
    half = tmp_path / f".{target.name}.0123abcd.new"
    shutil.copy(backup.path, half)
    seen = []
    work = BackupWork(filled.path, None, tmp_path / "stick")
    settings = filled.session.file.settings
    monkeypatch.setattr(Path, "unlink", lambda path, **_: seen.append(target.exists()))
    restore(work, backup, target, settings)
    monkeypatch.undo()
    assert NAME.encode() not in target.read_bytes()
    assert not seen[0]
    filled.session.close()
    filled.session = opened(filled.path, filled.clock)
    assert list(tmp_path.glob(".*.new*")) == []


def test_a_backup_from_elsewhere_comes_back_without_her(filled, tmp_path):
    stick = tmp_path / "stick"
    backup = backed_up(filled, stick, datetime(2026, 1, 3, 12))
    erase(filled.session, filled.wanda)
    filled.session.do(accounts.add_account, "Süd")
    target = tmp_path / "back.planner"
    work = BackupWork(filled.path, None, stick)
    restore(work, backup, target, filled.session.file.settings)
    assert NAME.encode() not in target.read_bytes()
    session = opened(target, filled.clock)
    assert [p.name for p in session.plan.all(Person)] == ["Boss Stays"]
    assert [f for f in findings(session) if f.what != "anchor"] == []
    session.close()
    assert filled.session.file.standing is not Standing.FORK
    filled.session.close()
    filled.session = opened(filled.path, filled.clock)
    assert filled.session.file.standing is Standing.SAME


def test_old_history_is_thinned_and_what_is_known_today_stays(filled):
    filled.clock.day = date(2028, 6, 1)
    filled.session.do(charting.edit_person, filled.boss, note="new")
    assert old_history(filled.session) > 5
    assert thin(filled.session) > 5
    assert old_history(filled.session) == 0
    assert thin(filled.session) == 0
    assert sorted(p.name for p in filled.session.plan.all(Person)) == ["Boss Stays", NAME]
    assert findings(filled.session) == []
    filled.session.do(charting.edit_person, filled.wanda, note="today")
    filled.session.undo()
    filled.session.close()
    filled.session = opened(filled.path, filled.clock)
    assert findings(filled.session) == []
    erase(filled.session, filled.wanda)
    assert findings(filled.session) == []


def test_an_encrypted_file_erases_as_well(tmp_path):
    filled = Filled(tmp_path, Secret("open sesame"))
    erase(filled.session, filled.wanda)
    assert findings(filled.session) == []
    filled.session.close()


def test_two_people_are_erased_one_after_the_other(filled):
    erase(filled.session, filled.wanda)
    filled.session.do(accounts.edit_account, filled.account, note="between")
    erase(filled.session, filled.boss)
    assert filled.names() == []
    assert list(filled.session.plan.all(actions.Contact)) == []
    assert list(filled.session.plan.all(roles.Involvement)) == []
    assert findings(filled.session) == []
