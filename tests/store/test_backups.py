"""Backups are verified copies that say in their names what they are of; few of them stay."""

import stat
import threading
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain import accounts
from planner.domain.rotation import DAYS, MONTHS, WEEKS, kept
from planner.store.backups import backups_in, make_backup, rekey_backup, verified
from planner.store.opening import Secret
from planner.store.problems import FileProblem
from tests.planners import opened

NOON = datetime(2026, 3, 5, 12)
SECRETS = pytest.mark.parametrize("secret", [None, Secret("open sesame")], ids=["plain", "cipher"])


@given(st.sets(st.datetimes(datetime(2020, 1, 1), datetime(2026, 1, 1)), min_size=1))
def test_the_rotation_keeps_the_newest_and_never_more_than_it_says(moments):
    staying = kept(moments)
    assert max(moments) in staying
    assert staying <= moments
    assert len(staying) <= DAYS + WEEKS + MONTHS
    assert kept(staying) == staying


def test_a_year_of_daily_backups_leaves_days_weeks_and_months():
    last = datetime(2026, 12, 31, 18)
    staying = sorted(kept([last - timedelta(days=n) for n in range(800)]), reverse=True)
    assert staying[:10] == [last - timedelta(days=n) for n in range(10)]
    assert staying[-1] == datetime(2026, 1, 31, 18)
    assert 20 <= len(staying) <= 28


@SECRETS
def test_a_backup_holds_what_was_committed_and_is_for_its_owner_alone(tmp_path: Path, secret):
    session = opened(tmp_path / "a.planner", secret=secret)
    session.do(accounts.add_account, "Nord")
    folder = tmp_path / "kept"
    backup = make_backup(session.file.path, session.file.key, folder, "hand", NOON)
    assert backup is not None
    assert backup.is_of(session.file.head)
    assert (backup.reason, backup.at, backup.stem) == ("hand", NOON, "a")
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert [p.name for p in (folder).iterdir()] == [backup.path.name]
    assert verified(backup, session.file.key) == session.file.head
    session.close()
    again = opened(backup.path, secret=secret)
    assert [a.name for a in accounts.accounts(again.plan)] == ["Nord"]
    again.close()


def test_the_same_state_is_backed_up_once(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Nord")
    args = session.file.path, session.file.key, tmp_path / "kept"
    assert make_backup(*args, "open", NOON) is not None
    assert make_backup(*args, "close", NOON + timedelta(hours=1)) is None
    session.do(accounts.add_account, "Sued")
    assert make_backup(*args, "close", NOON + timedelta(hours=2)) is not None
    assert [b.reason for b in backups_in(tmp_path / "kept")] == ["close"]  # the day's last one
    session.close()


def test_only_backups_of_this_book_ever_go(tmp_path: Path):
    folder = tmp_path / "kept"
    folder.mkdir()
    (folder / "a 2020-01-01 120000 hand 00000000-5-0123456789abcdef.planner").write_text("other")
    (folder / "a.planner").write_text("mine")
    session = opened(tmp_path / "a.planner")
    for n in range(3):
        session.do(accounts.add_account, f"Account {n}")
        now = NOON + timedelta(hours=n)
        make_backup(session.file.path, session.file.key, folder, "work", now)
    session.close()
    assert len(backups_in(folder, session.file.book)) == 1
    assert (folder / "a.planner").read_text() == "mine"
    assert len(backups_in(folder)) == 2


@SECRETS
def test_a_backup_with_one_flipped_bit_or_another_name_is_not_believed(tmp_path: Path, secret):
    session = opened(tmp_path / "a.planner", secret=secret)
    session.do(accounts.add_account, "Nord")
    key = session.file.key
    backup = make_backup(session.file.path, key, tmp_path / "kept", "hand", NOON)
    session.close()
    assert backup is not None
    renamed = backup.path.rename(backup.path.with_name(backup.path.name.replace("-1-", "-2-")))
    (other,) = backups_in(tmp_path / "kept")
    with pytest.raises(FileProblem, match="is damaged"):
        verified(other, key)
    renamed.rename(backup.path)
    if secret is not None:
        body = bytearray(backup.path.read_bytes())
        body[9000] ^= 1
        backup.path.write_bytes(body)
        with pytest.raises(FileProblem, match="is damaged"):
            verified(backup, key)


def test_a_backup_while_the_file_is_written_is_a_state_it_went_through(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "first")
    path, key = session.file.path, session.file.key
    before, stop, made = session.file.head, threading.Event(), []

    def back_up():
        made.append(make_backup(path, key, tmp_path / "kept", "work", NOON))
        stop.set()

    worker = threading.Thread(target=back_up)
    worker.start()
    n = 0
    while not stop.is_set():
        session.do(accounts.add_account, f"Account {n}")
        n += 1
    worker.join()
    (backup,) = made
    assert backup.seq >= before.seq
    assert session.ledger.hash_of(backup.seq).hex().startswith(backup.mark)
    session.close()


def test_no_room_for_a_backup_is_said_and_leaves_no_half_of_one(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Nord")
    (tmp_path / "kept").write_text("in the way")
    with pytest.raises(FileProblem, match="could not be written"):
        make_backup(session.file.path, session.file.key, tmp_path / "kept", "hand", NOON)
    session.close()


def test_a_backup_is_put_under_the_new_key_and_the_old_one_opens_it_no_more(tmp_path: Path):
    session = opened(tmp_path / "a.planner", secret=Secret("old words"))
    session.do(accounts.add_account, "Nord")
    old = session.file.key
    backup = make_backup(session.file.path, old, tmp_path / "kept", "hand", NOON)
    session.file.change_key(Secret("new words"))
    session.read_again()
    rekey_backup(backup.path, old, session.file.key)
    with pytest.raises(FileProblem):
        verified(backup, old)
    assert verified(backup, session.file.key).seq == backup.seq
    assert [p.name for p in (tmp_path / "kept").iterdir()] == [backup.path.name]
    session.close()


def test_dates_of_names_are_the_clock_of_the_wall(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Nord")
    backup = make_backup(session.file.path, None, tmp_path / "kept", "hand", NOON)
    assert backup.at.date() == date(2026, 3, 5)
    assert "2026-03-05 120000 hand" in backup.path.name
    session.close()
