"""The log of a program that died is taken in by its own file, and by no other in its place."""

import struct
from pathlib import Path

import pytest

from planner.domain import accounts
from planner.session import Session
from planner.session.checking import findings
from planner.store.engine import connect
from planner.store.format import FORMAT
from planner.store.opening import Secret, looking
from planner.store.problems import FileProblem
from tests.planners import opened

KEY = Secret("A1" * 32)


def names(session: Session) -> list[str]:
    return [a.name for a in accounts.accounts(session.plan)]


def over_the_bytes_of(path: Path, backup: Path) -> None:
    """As `cp` does: the file's number stays."""
    path.write_bytes(backup.read_bytes())


def put_in_its_place(path: Path, backup: Path) -> None:
    backup.replace(path)


@pytest.mark.parametrize("secret", [None, KEY], ids=["plain", "encrypted"])
def test_a_backup_written_over_the_bytes_of_the_old_file_is_not_mixed_with_it(
    tmp_path: Path, secret
):
    path, backup = left_with_a_log(tmp_path, secret)
    over_the_bytes_of(path, backup)
    session = opened(path, secret=secret)
    assert names(session) == ["Nord"]
    (aside,) = tmp_path.glob("a.planner-wal.*.aside")
    assert session.file.aside == aside.name
    assert [f.what for f in findings(session)] == ["anchor"]
    session.close()


def test_a_newer_copy_is_not_set_back_by_the_log_of_the_old_file(tmp_path: Path):
    path, backup = left_with_a_log(tmp_path, None)
    elsewhere = opened(backup)
    for n in range(9):
        elsewhere.do(accounts.add_account, f"Newer {n}")
    elsewhere.close()
    over_the_bytes_of(path, backup)
    session = opened(path)
    assert "Newer 8" in names(session)
    assert "Sued" not in names(session)
    session.close()


@pytest.mark.parametrize("put", [over_the_bytes_of, put_in_its_place])
def test_whoever_only_reads_does_not_mix_them_either(tmp_path: Path, put):
    path, backup = left_with_a_log(tmp_path, None)
    put(path, backup)
    before = path.read_bytes()
    with pytest.raises(FileProblem, match="Open it once to be written"):
        opened_to_read(path)
    with pytest.raises(FileProblem, match="Open it once to be written"), looking(path, None):
        pass
    assert path.read_bytes() == before
    opened(path).close()
    reader = opened_to_read(path)
    assert names(reader) == ["Nord"]
    reader.close()


@pytest.mark.parametrize("secret", [None, KEY], ids=["plain", "encrypted"])
def test_a_file_touched_after_its_log_still_takes_it_in(tmp_path: Path, secret):
    path, _ = left_with_a_log(tmp_path, secret)
    path.touch()
    reader = opened_to_read(path, secret)
    assert names(reader) == ["Nord", "Sued"]
    reader.close()
    session = opened(path, secret=secret)
    assert names(session) == ["Nord", "Sued"]
    assert session.file.aside == ""
    session.close()


def test_while_somebody_writes_it_a_reader_takes_its_log(tmp_path: Path):
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Nord")
    (tmp_path / "a.planner").touch()
    reader = opened_to_read(tmp_path / "a.planner")
    assert names(reader) == ["Nord"]
    reader.close()
    session.close()


def test_a_lock_that_was_torn_while_it_was_written_keeps_nobody_out(tmp_path: Path):
    path, lock = tmp_path / "a.planner", tmp_path / ".a.planner.lock"
    session = opened(path)
    words = lock.read_bytes()
    session.close()
    for n in range(len(words)):
        lock.write_bytes(words[:n])
        opened(path).close()


@pytest.mark.parametrize("secret", [None, KEY], ids=["plain", "encrypted"])
def test_a_commit_that_was_cut_short_in_a_synced_folder_is_rolled_back(tmp_path: Path, secret):
    """There a rollback journal lies beside the file, which is half written until it is used."""
    path = half_written(tmp_path / "Dropbox", secret)
    reader = opened_to_read(path, secret)
    assert names(reader) == ["Nord"]
    reader.close()
    path = half_written(tmp_path / "Nextcloud", secret)
    session = opened(path, secret=secret)
    assert names(session) == ["Nord"]
    assert findings(session) == []
    session.close()


def test_of_a_file_that_is_not_ours_not_even_its_journal_is_used(tmp_path: Path):
    path = half_written(tmp_path / "Dropbox", None)
    body = bytearray(path.read_bytes())
    struct.pack_into(">I", body, 60, FORMAT + 1)  # user_version in the header
    path.write_bytes(body)
    with pytest.raises(FileProblem, match="newer"):
        opened(path)
    assert path.read_bytes() == body


def half_written(folder: Path, secret: Secret | None) -> Path:
    """As a kill in the midst of a commit leaves it."""
    session = opened(folder_of(folder) / "a.planner", secret=secret)
    session.do(accounts.add_account, "Nord")
    path, key = session.file.path, session.file.key
    session.close()
    connection = connect(path, key)
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE meta SET value = value || ' '")
    for n in range(2000):
        connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (f"key {n}", "x" * 100))
    kept = {p: p.read_bytes() for p in (path, path.with_name("a.planner-journal"))}
    connection.execute("ROLLBACK")
    connection.close()
    torn, journal = bytearray(kept.pop(path)), next(iter(kept.values()))
    pages = [struct.unpack_from(">I", journal, 512 + n * (4096 + 8))[0] for n in range(2)]
    at = (max(pages) - 1) * 4096
    torn[at : at + 2048] = b"\x5a" * 2048
    path.write_bytes(torn)
    for each, body in kept.items():
        assert body
        each.write_bytes(body)
    return path


def folder_of(folder: Path) -> Path:
    folder.mkdir()
    return folder


def left_with_a_log(folder: Path, secret: Secret | None) -> tuple[Path, Path]:
    """The file of a program that died, with a log beside it, and a backup from before its end."""
    session = opened(folder / "a.planner", secret=secret)
    session.do(accounts.add_account, "Nord")
    path, backup = session.file.path, folder / "backup.planner"
    session.file.copy_to(backup)
    session.do(accounts.add_account, "Sued")
    kept = {p: p.read_bytes() for p in folder.iterdir() if p.name.endswith((".planner", "-wal"))}
    lock = path.with_name(".a.planner.lock")
    words = lock.read_bytes()
    session.close()
    for each, body in sorted(kept.items()):  # the log last
        each.write_bytes(body)
    numbers = f"{path.stat().st_dev} {path.stat().st_ino}"
    lock.write_bytes(b"")
    own = f"{lock.stat().st_dev} {lock.stat().st_ino}"
    lock.write_bytes(b"\n".join([*words.split(b"\n")[:2], f"{own} {numbers}".encode()]))
    assert path.with_name("a.planner-wal").stat().st_size
    return path, backup


def opened_to_read(path: Path, secret: Secret | None = None) -> Session:
    return Session.open(path, secret, path.parent / "settings", read_only=True)
