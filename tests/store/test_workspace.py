"""A workspace file is opened whole or not at all, by one writer, and refused untouched."""

import os
import resource
import signal
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.domain import accounts, org
from planner.domain.charting import add_seat
from planner.domain.errors import Refused
from planner.session import Session
from planner.session.checking import findings
from planner.store import opening
from planner.store.anchors import Standing
from planner.store.door import Door
from planner.store.engine import PRAGMAS, Connection, OperationalError, connect, sqlcipher3
from planner.store.format import APPLICATION_ID, FINGERPRINT, FORMAT
from planner.store.key import from_recovery, recovery, salt_of
from planner.store.opening import Secret, schema_fingerprint
from planner.store.problems import FileProblem, PassphraseNeeded
from planner.store.workspace import Workspace
from tests.planners import Clock, log_lines, opened

NOW = Clock(date(2026, 1, 2))
SECRET = Secret("correct horse")
SECRETS = pytest.mark.parametrize("secret", [None, SECRET], ids=["plain", "encrypted"])


def filled(path: Path, secret: Secret | None = None) -> bytes | None:
    """A file with one account in it, closed again; gives its key."""
    session = opened(path, secret=secret)
    session.do(accounts.add_account, "Nord")
    session.close()
    return session.file.key


def beside(folder: Path) -> set[str]:
    return {p.name for p in folder.iterdir()} - {"settings"}


def refusal(path: Path, secret: Secret | None = None) -> str:
    """The sentence with which the file is refused. The file stays byte for byte, alone."""
    before, there = path.read_bytes(), beside(path.parent)
    with pytest.raises(FileProblem) as refused:
        opened(path, secret=secret)
    assert path.read_bytes() == before
    assert beside(path.parent) == there
    said = str(refused.value)
    assert said.endswith(".")
    assert "\n" not in said
    assert path.name in said
    return said


def names(session: Session) -> list[str]:
    return [a.name for a in accounts.accounts(session.plan)]


# what is refused


@SECRETS
def test_a_newer_file_is_left_for_the_newer_program(tmp_path: Path, secret: Secret | None):
    key = filled(tmp_path / "a.planner", secret)
    connection = connect(tmp_path / "a.planner", key)
    connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    connection.close()
    assert "newer version" in refusal(tmp_path / "a.planner", secret)


def test_a_foreign_database_is_not_a_workspace(tmp_path: Path):
    path = tmp_path / "a.planner"
    path.touch()
    connection = connect(path, None)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert "not a workspace" in refusal(path)


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "x" * 4096)


OTHERS: dict[str, Callable[[Path], object]] = {
    "zip": _zip,
    "pdf": lambda path: path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 20),
    "picture": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(4096)),
    "text": lambda path: path.write_text("name,amount\n" * 500),
    "Chinese text": lambda path: path.write_text("客户名称，金额\n" * 500, "utf-8"),
    "empty": lambda path: path.touch(),
    "one byte": lambda path: path.write_bytes(b"\xff"),
    "a piece of noise": lambda path: path.write_bytes(os.urandom(500)),
    "nothing but zeros": lambda path: path.write_bytes(bytes(8192)),
}


@pytest.mark.parametrize("make", OTHERS.values(), ids=OTHERS)
@pytest.mark.parametrize("secret", [None, SECRET], ids=["asked", "with a passphrase"])
def test_other_kinds_of_file_are_not_a_workspace(
    tmp_path: Path, make: Callable[[Path], object], secret: Secret | None
):
    make(tmp_path / "a.planner")
    assert "not a workspace" in refusal(tmp_path / "a.planner", secret)


def test_a_folder_and_a_missing_file_say_what_they_are(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileProblem, match="folder cannot be opened"):
        Workspace(tmp_path / "folder", None, tmp_path / "settings", NOW)
    with pytest.raises(FileProblem, match=r"gone\.planner is not there"):
        Workspace(tmp_path / "gone.planner", None, tmp_path / "settings", NOW)


def test_an_encrypted_file_wants_its_passphrase_and_no_other(tmp_path: Path):
    path = tmp_path / "a.planner"
    key = filled(path, SECRET)
    assert "needs its passphrase" in refusal(path)
    assert "does not open" in refusal(path, Secret("correct  horse"))
    assert "does not open" in refusal(path, Secret(""))
    session = opened(path, secret=SECRET)
    assert names(session) == ["Nord"]
    assert session.file.key == key
    session.close()


def test_the_recovery_key_opens_the_file_however_it_is_typed(tmp_path: Path):
    path = tmp_path / "a.planner"
    key = filled(path, SECRET)
    assert key is not None
    written = recovery(key)
    for typed in (written, written.lower().replace("-", " ")):
        session = opened(path, secret=Secret(typed))
        assert names(session) == ["Nord"]
        session.close()
    assert "does not open" in refusal(path, Secret("0000-" + written[5:]))
    salt = salt_of(path)
    assert salt is not None
    assert from_recovery(written[:-1], salt) is None


def test_any_sqlcipher_tool_opens_the_file_with_the_passphrase(tmp_path: Path):
    path = tmp_path / "a.planner"
    filled(path, SECRET)
    connection = sqlcipher3.connect(path)
    connection.execute("PRAGMA key = 'correct horse'")
    assert connection.execute("SELECT name FROM account").fetchall() == [("Nord",)]
    connection.close()


def test_nothing_of_an_encrypted_file_lies_on_the_disk_in_clear(tmp_path: Path):
    session = opened(tmp_path / "a.planner", secret=SECRET)
    session.do(accounts.add_account, "Nordlicht Werkzeugbau")
    lying = b"".join(p.read_bytes() for p in tmp_path.rglob("*") if p.is_file())
    session.close()
    assert b"Nordlicht" not in lying
    assert b"CREATE TABLE" not in lying


@pytest.mark.parametrize("at", [0.01, 0.1, 0.4, 0.7, 0.95])
def test_one_flipped_bit_of_an_encrypted_file_is_found(tmp_path: Path, at: float):
    path = tmp_path / "a.planner"
    filled(path, SECRET)
    body = bytearray(path.read_bytes())
    place = 4096 + int(at * (len(body) - 4096))
    body[place] ^= 0x10
    path.write_bytes(body)
    assert "is damaged" in refusal(path, SECRET)


def test_a_plain_file_torn_in_half_or_scribbled_on_is_refused(tmp_path: Path):
    path = tmp_path / "a.planner"
    filled(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert "is damaged" in refusal(path)
    path.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))
    assert "is damaged" in refusal(path)
    path.write_bytes(whole[:100] + bytes(100) + whole[200:])
    assert "is damaged" in refusal(path)


def test_rows_that_nobody_of_us_wrote_are_damage_not_a_crash(tmp_path: Path):
    path = tmp_path / "a.planner"
    filled(path)
    connection = connect(path, None)
    connection.execute("UPDATE account SET archived = 'x' WHERE 0")
    connection.execute("INSERT INTO draft VALUES (5, 1, 'no json', '{}', '2026-01-01', 0)")
    connection.close()
    with pytest.raises(FileProblem, match=r"is damaged \(JSONDecodeError\)"):
        opened(path)
    opened_after = _mended(path)
    assert opened_after == ["Nord"]


def test_words_that_no_longer_are_words_are_a_finding_not_a_crash(tmp_path: Path):
    """As a damaged disk leaves them; what they were is not said."""
    path = tmp_path / "a.planner"
    filled(path)
    connection = connect(path, None)
    guards = connection.execute("SELECT sql, name FROM sqlite_master WHERE name LIKE 'seal%'")
    (sql,) = [sql for sql, name in guards.fetchall() if name == "seal_only_erased"]
    connection.execute("DROP TRIGGER seal_only_erased")
    connection.execute("UPDATE seal SET body = CAST(x'4e6f7264ff' AS TEXT) WHERE id = 2")
    connection.execute(sql)
    connection.close()
    session = opened(path)
    found = findings(session)
    session.close()
    assert "engine" in {each.what for each in found}
    assert not any("Nord" in each.text.in_english() for each in found)


def _mended(path: Path) -> list[str]:
    connection = connect(path, None)
    connection.execute("DELETE FROM draft")
    connection.close()
    session = opened(path)
    found = names(session)
    session.close()
    return found


def test_a_file_with_an_added_view_or_without_its_guards_is_refused(tmp_path: Path):
    path = tmp_path / "a.planner"
    for statement in ("CREATE VIEW v AS SELECT 1", "DROP TRIGGER entry_no_update"):
        path.unlink(missing_ok=True)
        filled(path)
        connection = connect(path, None)
        connection.execute(statement)
        connection.close()
        assert "damaged (schema)" in refusal(path)


def test_an_older_format_is_copied_before_it_is_touched(tmp_path: Path, monkeypatch):
    """There is no older format yet: the program is told that it is one further."""
    path = tmp_path / "a.planner"
    filled(path)
    monkeypatch.setattr(opening, "FORMAT", FORMAT + 1)
    with pytest.raises(FileProblem, match="older version"):
        Workspace(path, None, tmp_path / "settings", NOW, read_only=True)
    assert beside(tmp_path) == {"a.planner"}
    session = opened(path)
    assert names(session) == ["Nord"]
    session.close()
    monkeypatch.undo()
    assert "newer version" in refusal(path)
    session = opened(tmp_path / f"a.format-{FORMAT}.planner")
    assert names(session) == ["Nord"]
    session.close()


# one writer


def test_a_second_window_is_refused_with_the_name_of_the_first(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    with pytest.raises(FileProblem, match=rf"open in another window \(.*process {os.getpid()}\)"):
        opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Nord")
    session.close()
    session.close()
    assert beside(tmp_path) == {"a.planner"}
    opened(tmp_path / "a.planner").close()


HOLDER = """
import sys, time
from datetime import datetime
from pathlib import Path
from planner.session import Session
from planner.session.checking import findings
from planner.domain.accounts import add_account
from planner.store.workspace import Workspace
path = Path(sys.argv[1])
session = Session(Workspace(path, None, path.parent / "settings", datetime.now))
session.do(add_account, "Sued")
print("held", flush=True)
time.sleep(60)
"""


def test_the_lock_of_a_killed_process_is_free_and_what_it_saved_is_there(tmp_path: Path):
    path = tmp_path / "a.planner"
    filled(path)
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, path], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    with pytest.raises(FileProblem, match=f"process {child.pid}"):
        opened(path)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    session = opened(path)
    assert names(session) == ["Nord", "Sued"]
    session.close()
    assert beside(tmp_path) == {"a.planner"}


def test_what_another_program_wrote_is_never_written_over(tmp_path: Path):
    path = tmp_path / "a.planner"
    session = opened(path)
    session.do(accounts.add_account, "Nord")
    other = connect(path, None)
    other.execute("UPDATE account SET name = 'Changed'")
    other.close()
    plan = session.plan
    with pytest.raises(FileProblem, match="changed by another program"):
        session.do(accounts.add_account, "Sued")
    assert session.plan is plan
    session.close()


def test_a_write_before_ours_is_noticed_at_our_first_one(tmp_path: Path):
    path = tmp_path / "a.planner"
    filled(path)
    session = opened(path)
    other = connect(path, None)
    other.execute("UPDATE account SET name = 'Changed'")
    other.close()
    with pytest.raises(FileProblem, match="changed by another program"):
        session.do(accounts.add_account, "Sued")
    session.close()


def test_a_program_that_holds_the_file_makes_us_wait_a_moment_not_for_ever(tmp_path: Path):
    path = tmp_path / "a.planner"
    session = opened(path)
    other = connect(path, None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(FileProblem, match="another program is writing it"):
        session.do(accounts.add_account, "Nord")
    other.execute("ROLLBACK")
    other.close()
    session.do(accounts.add_account, "Nord")
    session.close()


# a full disk, and a commit in doubt


FILL = """
import resource, sys
from datetime import datetime
from pathlib import Path
from planner.session import Session
from planner.session.checking import findings
from planner.domain import accounts
from planner.store.problems import FileProblem
from planner.store.workspace import Workspace
path = Path(sys.argv[1])
session = Session(Workspace(path, None, path.parent / "settings", datetime.now))
session.do(accounts.add_account, "Nord")
wal = path.with_name(path.name + "-wal")
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, resource.RLIM_INFINITY))
plan, said = session.plan, ""
n = 0
while not said:
    plan = session.plan
    try:
        session.do(accounts.add_account, f"Account {n}", industry="x" * 20000)
    except FileProblem as problem:
        said = str(problem)
    n += 1
assert session.plan is plan
assert session.file.plan() == plan
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
session.do(accounts.add_account, "After")
print(said)
print(len(session.plan.all(accounts.Account)))
session.close()
"""


def test_a_disk_without_room_changes_nothing_and_the_next_try_goes_on(tmp_path: Path):
    path = tmp_path / "a.planner"
    opened(path).close()
    done = subprocess.run(
        [sys.executable, "-c", FILL, path], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    said, kept = done.stdout.splitlines()
    assert "could not be written" in said
    session = opened(path)
    assert len(names(session)) == int(kept)
    assert "After" in names(session)
    assert session.file.standing is Standing.SAME
    session.close()


def test_a_workspace_that_cannot_be_made_leaves_nothing(tmp_path: Path):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(FileProblem, match="could not be written"):
            opened(tmp_path / "a.planner")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert beside(tmp_path) == set()


def test_a_copy_that_does_not_fit_leaves_nothing(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Nord")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(FileProblem, match="could not be written"):
            session.file.copy_to(tmp_path / "b.planner")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not (tmp_path / "b.planner").exists()
    session.do(accounts.add_account, "Sued")
    session.close()


class Failing:
    """A connection whose COMMIT reports an error: after it happened, or instead of it."""

    def __init__(self, connection: Connection, *, committed: bool) -> None:
        self._connection, self._committed = connection, committed

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)

    def execute(self, sql: str, *values: object) -> object:
        if sql == "COMMIT":
            self._connection.execute("COMMIT" if self._committed else "ROLLBACK")
            raise OperationalError("disk I/O error")
        return self._connection.execute(sql, *values)


def _with_failing_commit(session: Session, *, committed: bool) -> Door:
    door = session.file._door
    door.connection = Failing(door.connection, committed=committed)
    return door


def test_a_commit_that_happened_although_it_failed_is_believed(tmp_path: Path):
    path = tmp_path / "a.planner"
    session = opened(path)
    door = _with_failing_commit(session, committed=True)
    session.do(accounts.add_account, "Nord")
    assert names(session) == ["Nord"]
    door.connection = session.file._connection
    session.do(accounts.add_account, "Sued")
    session.close()
    session = opened(path)
    assert names(session) == ["Nord", "Sued"]
    session.close()


def test_a_commit_that_failed_changed_nothing(tmp_path: Path):
    path = tmp_path / "a.planner"
    session = opened(path)
    door = _with_failing_commit(session, committed=False)
    with pytest.raises(FileProblem, match="could not be written"):
        session.do(accounts.add_account, "Nord")
    assert names(session) == []
    door.connection = session.file._connection
    session.do(accounts.add_account, "Sued")
    session.close()


def test_settings_that_cannot_be_written_lose_no_gesture(tmp_path: Path):
    path = tmp_path / "a.planner"
    (tmp_path / "settings").write_text("in the way")
    session = opened(path)
    session.do(accounts.add_account, "Nord")
    session.do(accounts.add_account, "Sued")
    session.close()
    session = opened(path)
    assert names(session) == ["Nord", "Sued"]
    session.close()


def test_text_and_numbers_no_file_can_hold_are_refused_and_change_nothing(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    with pytest.raises(Refused, match="broken"):
        session.do(accounts.add_account, "half \ud800 a character")
    session.do(accounts.add_account, "nul \x00 and 𠮷")
    session.do(accounts.add_account, "Nord")
    session.close()
    session = opened(tmp_path / "a.planner")
    assert names(session) == ["Nord", "nul \x00 and 𠮷"]
    session.close()


# how the file is kept


def test_sqlite_utils_drives_our_engine_and_no_other():
    program = (
        "import sqlcipher3, planner.store.opening, planner.store.migrations; "
        "import sqlite_utils.utils; assert sqlite_utils.utils.sqlite3 is sqlcipher3"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@SECRETS
def test_every_setting_that_safety_rests_on_is_read_back(tmp_path: Path, secret: Secret | None):
    session = opened(tmp_path / "a.planner", secret=secret)
    for connection in (session.file._connection, session.file.reading):
        for name, value in PRAGMAS.items():
            answer = connection.execute(f"PRAGMA {name}").fetchone()
            assert answer in (None, (value,)), name
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA busy_timeout").fetchone()[0] <= 250
    session.close()


def test_the_file_says_whose_it_is_and_nobody_else_may_read_it(tmp_path: Path):
    path = tmp_path / "a.planner"
    key = filled(path)
    session = opened(path)
    session.file.copy_to(tmp_path / "b.planner")
    session.close()
    for file in (path, tmp_path / "b.planner"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    connection = connect(path, key, read_only=True)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    assert schema_fingerprint(connection) == FINGERPRINT
    tables = connection.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%'"
    ).fetchall()
    assert len(tables) > 30
    assert all("STRICT" in sql for (sql,) in tables)
    connection.close()


def test_a_closed_workspace_is_one_file(tmp_path: Path):
    filled(tmp_path / "a.planner")
    assert beside(tmp_path) == {"a.planner"}


def test_looking_at_a_file_changes_none_of_its_bytes(tmp_path: Path):
    path = tmp_path / "a.planner"
    filled(path)
    before = path.read_bytes()
    for read_only in (True, False):
        file = Workspace(path, None, tmp_path / "settings", NOW, read_only=read_only)
        assert names(Session(file)) == ["Nord"]
        file.close()
        assert path.read_bytes() == before
    assert beside(tmp_path) == {"a.planner"}


def test_a_file_opened_to_look_at_takes_no_change(tmp_path: Path):
    path = tmp_path / "a.planner"
    filled(path)
    session = Session(Workspace(path, None, tmp_path / "settings", NOW, read_only=True))
    with pytest.raises(FileProblem, match="read-only"):
        session.do(accounts.add_account, "Sued")
    session.close()


def test_a_new_workspace_never_replaces_a_file(tmp_path: Path):
    (tmp_path / "a.planner").write_text("mine")
    with pytest.raises(FileProblem, match="exists already"):
        Workspace.create(tmp_path / "a.planner", None, tmp_path / "s", NOW)
    session = opened(tmp_path / "b.planner")
    with pytest.raises(FileProblem, match="exists already"):
        session.file.copy_to(tmp_path / "a.planner")
    session.close()
    assert (tmp_path / "a.planner").read_text() == "mine"


# ids, copies and restores


def ids(session: Session) -> set[int]:
    return {seat.id for seat in session.plan.all(org.Seat)}


def test_a_copy_and_its_original_never_mint_the_same_id(tmp_path: Path):
    path, copy = tmp_path / "a.planner", tmp_path / "b.planner"
    filled(path)
    session = opened(path)
    (account,) = accounts.accounts(session.plan)
    session.file.copy_to(copy)
    for _ in range(3):
        session.do(add_seat, account.id)
    session.close()
    other = opened(copy)
    for _ in range(3):
        other.do(add_seat, account.id)
    other.undo()
    other.redo()
    other.do(add_seat, account.id)
    assert ids(other).isdisjoint(ids(session))
    assert len({id >> 28 for id in ids(other)}) == 1
    other.close()
    again = opened(copy)
    again.do(add_seat, account.id)
    assert len({id >> 28 for id in ids(again)}) == 1
    again.close()


def test_an_id_is_never_given_twice_even_after_undo_and_a_restart(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Nord")
    (first,) = (a.id for a in accounts.accounts(session.plan))
    session.undo()
    session.close()
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Sued")
    (second,) = (a.id for a in accounts.accounts(session.plan))
    assert second > first
    session.close()


def test_a_restored_backup_says_so_in_its_log_and_mints_new_ids(tmp_path: Path):
    path = tmp_path / "a.planner"
    filled(path)
    backup = path.read_bytes()
    session = opened(path)
    (account,) = accounts.accounts(session.plan)
    for _ in range(3):
        session.do(add_seat, account.id)
    lost, head = ids(session), session.file.head
    session.close()
    path.write_bytes(backup)
    session = opened(path)
    assert session.file.standing is Standing.OLDER
    assert session.file.anchor == head
    session.do(add_seat, account.id)
    assert ids(session).isdisjoint(lost)
    kinds = [kind for _, _, kind in log_lines(session)]
    assert kinds == ["plan", "restored", "plan"]
    session.close()
    session = opened(path)
    assert session.file.standing is Standing.SAME
    assert session.undoable is not None
    session.close()


def test_a_file_whose_past_was_rewritten_is_known_on_this_computer(tmp_path: Path):
    path = tmp_path / "a.planner"
    session = opened(path)
    session.do(accounts.add_account, "Nord")
    session.close()
    other = tmp_path / "b.planner"
    first = path.read_bytes()
    session = opened(path)
    session.do(accounts.add_account, "Sued")
    session.close()
    other.write_bytes(first)
    elsewhere = Workspace(other, None, tmp_path / "elsewhere", NOW)
    Session(elsewhere).do(accounts.add_account, "West")
    elsewhere.close()
    path.write_bytes(other.read_bytes())
    session = opened(path)
    assert session.file.standing is Standing.FORK
    session.close()


def test_a_problem_is_told_from_a_missing_passphrase_by_its_class(tmp_path: Path):
    filled(tmp_path / "a.planner", SECRET)
    with pytest.raises(PassphraseNeeded):
        opened(tmp_path / "a.planner")
    (tmp_path / "b.planner").write_text("x" * 1000)
    with pytest.raises(FileProblem) as other:
        opened(tmp_path / "b.planner")
    assert not isinstance(other.value, PassphraseNeeded)
