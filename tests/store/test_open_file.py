"""A file is let go and taken up again, put under another key, and missed when it is not there."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planner.domain import accounts
from planner.session.checking import findings
from planner.store import opening, places
from planner.store.engine import connect
from planner.store.lock import take_over
from planner.store.opening import Secret
from planner.store.places import Place, _kind_of_mount, conflict_copies, place_of
from planner.store.problems import FileProblem, HeldElsewhere, PassphraseNeeded, Stuck
from tests.planners import opened

OLD, NEW = Secret("old words"), Secret("new words")


def names(session):
    return [a.name for a in accounts.accounts(session.plan)]


def started(tmp_path: Path, secret: Secret | None = None):
    session = opened(tmp_path / "a.planner", secret=secret)
    session.do(accounts.add_account, "Nord")
    return session


# let go and taken up


def test_a_suspended_file_has_no_key_no_connection_and_takes_nothing(tmp_path: Path):
    session = started(tmp_path, OLD)
    session.suspend()
    assert session.file.key is None
    with pytest.raises(FileProblem, match="is locked"):
        session.do(accounts.add_account, "Sued")
    with pytest.raises(FileProblem):
        session.ledger.deals()
    assert names(session) == ["Nord"]
    session.close()


def test_it_goes_on_with_the_right_passphrase_and_no_other(tmp_path: Path):
    session = started(tmp_path, OLD)
    session.suspend()
    with pytest.raises(PassphraseNeeded):
        session.resume(Secret("wrong"))
    assert session.file.suspended
    assert session.resume(OLD) is False
    session.do(accounts.add_account, "Sued")
    session.undo()
    session.close()
    session = opened(tmp_path / "a.planner", secret=OLD)
    assert names(session) == ["Nord"]
    assert findings(session) == []
    session.close()


def test_a_suspended_file_is_still_locked_for_others(tmp_path: Path):
    session = started(tmp_path)
    session.suspend()
    with pytest.raises(HeldElsewhere) as held:
        opened(tmp_path / "a.planner")
    assert held.value.elsewhere is False
    session.close()


# another key


@pytest.mark.parametrize(
    ("before", "after"), [(OLD, NEW), (None, NEW), (OLD, None)], ids=["other", "on", "off"]
)
def test_a_file_is_put_under_another_passphrase(tmp_path: Path, before, after):
    session = started(tmp_path, before)
    head = session.file.head
    session.file.change_key(after)
    session.read_again()
    assert session.file.head == head
    session.do(accounts.add_account, "Sued")
    session.close()
    assert {p.name for p in tmp_path.iterdir()} == {"a.planner", "settings"}
    if before is not None and after is not None:
        with pytest.raises(PassphraseNeeded):
            opened(tmp_path / "a.planner", secret=before)
    session = opened(tmp_path / "a.planner", secret=after)
    assert names(session) == ["Nord", "Sued"]
    assert findings(session) == []
    session.close()
    assert (tmp_path / "a.planner").stat().st_mode & 0o777 == 0o600


def test_the_old_recovery_key_is_void_after_a_change_of_passphrase(tmp_path: Path):
    from planner.store.key import recovery

    session = started(tmp_path, OLD)
    sheet = recovery(session.file.key)
    session.file.change_key(NEW)
    new_sheet = recovery(session.file.key)
    session.close()
    assert sheet != new_sheet
    with pytest.raises(PassphraseNeeded):
        opened(tmp_path / "a.planner", secret=Secret(sheet))
    opened(tmp_path / "a.planner", secret=Secret(new_sheet)).close()


def test_a_change_of_passphrase_waits_while_another_program_reads_the_file(tmp_path: Path):
    session = started(tmp_path, OLD)
    key = session.file.key
    other = connect(tmp_path / "a.planner", key)
    other.execute("SELECT count(*) FROM account").fetchone()
    with pytest.raises(FileProblem, match="another program"):
        session.file.change_key(NEW)
    other.close()
    assert session.file.key == key
    session.do(accounts.add_account, "Sued")
    session.close()
    session = opened(tmp_path / "a.planner", secret=OLD)
    assert names(session) == ["Nord", "Sued"]
    session.close()


KILLED = """
import os, sys
from datetime import datetime
from pathlib import Path
from planner.session import Session
from planner.store.opening import Secret
from planner.store.workspace import Workspace
path, after = Path(sys.argv[1]), int(sys.argv[2])
session = Session(Workspace(path, Secret("old words"), path.parent / "settings", datetime.now))
seen = 0
def count(event, args):
    global seen
    if event in ("open", "os.rename", "os.remove", "os.link", "sqlite3.connect"):
        seen += 1
        if seen == after:
            os._exit(9)
sys.addaudithook(count)
session.file.change_key(Secret("new words"))
os._exit(0)
"""


def test_killed_at_any_step_a_change_of_passphrase_leaves_the_old_file_or_the_new(tmp_path: Path):
    path = tmp_path / "a.planner"
    started(tmp_path, OLD).close()
    before = path.read_bytes()
    outcomes = set()
    for step in range(1, 40):
        path.write_bytes(before)
        done = subprocess.run([sys.executable, "-c", KILLED, str(path), str(step)], check=False)
        for secret in (OLD, NEW):
            try:
                session = opened(path, secret=secret)
            except PassphraseNeeded:
                continue
            outcomes.add(secret)
            assert names(session) == ["Nord"]
            assert findings(session) == []
            session.close()
            break
        else:
            pytest.fail(f"step {step}: neither passphrase opens the file")
        assert {p.name for p in tmp_path.iterdir()} == {"a.planner", "settings"}
        if done.returncode == 0:
            break
    assert done.returncode == 0
    assert outcomes == {OLD, NEW}


# a file that is not there any more


def test_a_file_that_was_moved_away_takes_nothing_and_goes_on_when_it_is_back(tmp_path: Path):
    session = started(tmp_path)
    path = session.file.path
    away = tmp_path / "away"
    away.mkdir()
    for each in tmp_path.glob("a.planner*"):
        each.rename(away / each.name)
    plan = session.plan
    with pytest.raises(Stuck, match="is gone"):
        session.do(accounts.add_account, "Lost")
    assert session.plan is plan
    with pytest.raises(Stuck, match="is gone"):
        session.do(accounts.add_account, "Lost")
    for each in away.iterdir():
        each.rename(tmp_path / each.name)
    session.do(accounts.add_account, "Sued")
    session.close()
    session = opened(path)
    assert names(session) == ["Nord", "Sued"]
    assert findings(session) == []
    session.close()


def test_a_file_that_was_replaced_is_not_written_but_read_again(tmp_path: Path):
    session = started(tmp_path)
    path = session.file.path
    other = tmp_path / "other.planner"
    session.file.copy_to(other)
    session.do(accounts.add_account, "Sued")
    other.replace(path)
    with pytest.raises(Stuck, match="Another file lies in the place"):
        session.do(accounts.add_account, "West")
    session.file.look()
    assert session.file.trouble is not None
    session.file._open.close()
    for each in ("a.planner-wal", "a.planner-shm"):
        (tmp_path / each).unlink(missing_ok=True)
    session.reopen()
    assert names(session) == ["Nord"]
    session.close()


def died(path: Path, name: str) -> None:
    """A process adds an account and dies: its journal and its lock stay."""
    program = (
        "import os, sys; from datetime import datetime; from pathlib import Path; "
        "from planner.domain import accounts; from planner.session import Session; "
        "s = Session.open(Path(sys.argv[1]), None, Path(sys.argv[2])); "
        "s.do(accounts.add_account, sys.argv[3]); os._exit(9)"
    )
    command = [sys.executable, "-c", program, str(path), str(path.parent / "settings"), name]
    assert subprocess.run(command, check=False).returncode == 9
    assert path.with_name(f"{path.name}-wal").stat().st_size


def test_the_journal_of_a_file_that_is_gone_is_not_mixed_into_another(tmp_path: Path):
    """A backup is put over the file of a program that died (trust.md: line 20 came back)."""
    session = started(tmp_path)
    path, backup = session.file.path, tmp_path / "backup.planner"
    session.file.copy_to(backup)
    head = session.file.head
    session.close()
    died(path, "Sued")
    backup.replace(path)
    session = opened(path)
    assert names(session) == ["Nord"]
    assert session.file.head == head
    (aside,) = tmp_path.glob("a.planner-wal.*.aside")
    assert session.file.aside == aside.name
    assert [f.what for f in findings(session)] == ["anchor"]
    session.close()


def test_the_journal_of_a_program_that_died_is_taken_in_also_where_its_folder_was_copied(
    tmp_path: Path,
):
    started(tmp_path).close()
    died(tmp_path / "a.planner", "Sued")
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(tmp_path, elsewhere, ignore=shutil.ignore_patterns("elsewhere"))
    for folder in (elsewhere, tmp_path):
        session = opened(folder / "a.planner")
        assert names(session) == ["Nord", "Sued"]
        assert session.file.aside == ""
        assert session.file.left_behind
        session.close()


def test_another_workspace_in_its_place_is_never_taken_for_it(tmp_path: Path):
    (tmp_path / "b").mkdir()
    stranger = opened(tmp_path / "b" / "a.planner")
    stranger.do(accounts.add_account, "Fremd")
    stranger.close()
    session = started(tmp_path)
    session.file._open.close()
    (tmp_path / "b" / "a.planner").replace(tmp_path / "a.planner")
    with pytest.raises(Stuck, match="Another file"):
        session.reopen()
    session.close()
    session = opened(tmp_path / "a.planner")
    assert names(session) == ["Fremd"]
    session.close()


def test_what_somebody_else_wrote_is_noticed_by_looking_and_read_again(tmp_path: Path):
    session = started(tmp_path)
    session.file.look()
    assert session.file.trouble is None
    other = connect(tmp_path / "a.planner", None)
    other.execute("UPDATE account SET name = 'Changed'")
    other.close()
    session.file.look()
    assert session.file.trouble is not None
    session.reopen()
    assert names(session) == ["Changed"]
    session.close()


# other computers


def foreign_lock(path: Path) -> None:
    path.with_name(f".{path.name}.lock").write_text("ann, laptop-7, process 42\nlaptop-7")


def test_the_lock_of_another_computer_is_believed_until_it_is_taken_over(tmp_path: Path):
    path = tmp_path / "a.planner"
    started(tmp_path).close()
    foreign_lock(path)
    with pytest.raises(HeldElsewhere, match="ann, laptop-7, process 42") as held:
        opened(path)
    assert held.value.elsewhere is True
    take_over(path)
    session = opened(path)
    session.do(accounts.add_account, "Sued")
    session.close()


def test_a_lock_held_on_this_computer_is_never_taken_over(tmp_path: Path):
    session = started(tmp_path)
    take_over(session.file.path)
    with pytest.raises(HeldElsewhere):
        opened(session.file.path)
    session.do(accounts.add_account, "Sued")
    session.close()


def test_whoever_was_taken_over_writes_no_more(tmp_path: Path):
    session = started(tmp_path)
    foreign_lock(session.file.path)
    with pytest.raises(Stuck, match=r"taken over by ann, laptop-7, process 42"):
        session.do(accounts.add_account, "Sued")
    session.close()
    assert session.file.path.with_name(".a.planner.lock").exists()  # theirs


# unsafe places


@pytest.mark.parametrize(
    "folder",
    ["OneDrive", "OneDrive - Nord GmbH", "Dropbox", "Dropbox (Privat)", "iCloud Drive",
     "Nutstore Files", "我的坚果云", "坚果云", "Google Drive"],
)  # fmt: skip
def test_a_synced_folder_gets_a_rollback_journal_that_keeps_every_commit(tmp_path: Path, folder):
    place = tmp_path / folder / "sales"
    place.mkdir(parents=True)
    assert place_of(place / "a.planner") is Place.SYNCED
    session = started(place)
    connection = session.file._connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
    assert not (place / "a.planner-wal").exists()
    session.close()


def test_a_file_that_moves_into_a_synced_folder_leaves_its_wal(tmp_path: Path):
    started(tmp_path).close()
    (tmp_path / "Dropbox").mkdir()
    moved = (tmp_path / "a.planner").rename(tmp_path / "Dropbox" / "a.planner")
    session = opened(moved)
    assert names(session) == ["Nord"]
    assert session.file._connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    session.close()


def test_an_ordinary_folder_is_local(tmp_path: Path):
    assert place_of(tmp_path / "a.planner") is Place.LOCAL
    (tmp_path / "boxes and one drives").mkdir()
    assert place_of(tmp_path / "boxes and one drives" / "a.planner") is Place.LOCAL


def test_network_drives_are_known_by_the_table_of_mounts(tmp_path: Path):
    table = tmp_path / "mounts"
    table.write_text(
        "/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/team\\040share nfs4 rw 0 0\n"
        "//nas/y /mnt/nas cifs rw 0 0\n"
    )
    assert _kind_of_mount(Path("/mnt/team share/sales"), table) == "nfs4"
    assert _kind_of_mount(Path("/mnt/nas"), table) == "cifs"
    assert _kind_of_mount(Path("/mnt/nasty"), table) == "ext4"


def test_conflict_copies_beside_the_file_are_found_by_their_names(tmp_path: Path):
    path = tmp_path / "sales.planner"
    copies = [
        "sales (1).planner", "sales (Ann's conflicted copy 2026-03-01).planner",
        "sales-冲突-NBK.planner", "sales.sync-conflict-20260301-1200.planner",
        "sales-ANN-PC.planner",
    ]  # fmt: skip
    others = ["sales copy.planner", "sales restored 2026-03-01.planner", "other (1).planner",
              "sales (1).pdf", "sales 2.planner"]  # fmt: skip
    for name in [path.name, *copies, *others]:
        (tmp_path / name).touch()
    assert sorted(p.name for p in conflict_copies(path)) == sorted(copies)


def test_half_made_files_of_a_killed_program_are_swept(tmp_path: Path):
    started(tmp_path).close()
    (tmp_path / ".a.planner.0a1b2c3d.new").write_text("half")
    (tmp_path / ".a.planner.0a1b2c3d.part").write_text("half")
    opened(tmp_path / "a.planner").close()
    assert {p.name for p in tmp_path.iterdir()} == {"a.planner", "settings"}


def test_a_journal_that_a_drive_does_not_take_is_refused(tmp_path: Path, monkeypatch):
    """The place is taken for an unsafe one while another connection holds it to a WAL."""
    session = started(tmp_path)
    monkeypatch.setattr(places, "place_of", lambda path: Place.SYNCED)
    with pytest.raises(FileProblem):
        opening.open_checked(session.file.path, None, read_only=False)
    session.close()
