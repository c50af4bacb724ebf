"""How a workspace file is created and opened: who it belongs to is checked before any write."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress

from planner.store import problems
from planner.store.engine import (
    Connection,
    DatabaseError,
    Error,
    OperationalError,
    Unreliable,
    connect,
    database,
    transaction,
)
from planner.store.format import APPLICATION_ID, FINGERPRINT, FORMAT
from planner.store.header import RawKey, Secret, key_of
from planner.store.key import StrPath, new_salt
from planner.store.soundness import schema_fingerprint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "RawKey",
    "Secret",
    "build",
    "create",
    "key_of",
    "looking",
    "open_checked",
    "schema_fingerprint",
]

CHECKED_WHOLE = 20_000_000
"""Bytes up to which every page is looked at on opening; `planner check` looks at all."""


def open_checked(path: "Path", key: bytes | None, *, read_only: bool) -> Connection:
    """A connection to a file that is ours, whole and of this format; an older one is migrated
    after a copy was made. Everything else is refused with the file as it was."""
    with _said(path, key):
        with closing(_looked_at(path, key)) as looked:
            stored = _gate(path, looked)
        if stored < FORMAT:
            if read_only:
                raise problems.older(path)
            _migrate(path, key, stored)
        return _only_read(path, key) if read_only else _written(path, key)


@contextmanager
def looking(path: StrPath, secret: Secret | RawKey | None) -> Iterator[Connection]:
    """A connection for a few questions to a file that is ours and of this format by its schema.
    Nothing is written, and no lock is taken; only the pages that are asked for are read. For a
    process that does not have the file open already (RawKey, where it has)."""
    key = key_of(path, secret)
    if os.path.exists(f"{os.fspath(path)}-wal"):
        from planner.store.leftover import refuse_foreign

        refuse_foreign(path, key)
    with _said(path, key), closing(_only_read(path, key)) as connection:
        if _gate(path, connection, whole=False) < FORMAT:
            raise problems.older(path)
        connection.execute("BEGIN")  # every question is answered from one moment
        yield connection


@contextmanager
def _said(path: StrPath, key: bytes | None) -> Iterator[None]:
    """What the engine answers to a file that is not as it should be, in a sentence."""
    try:
        yield
    except (Error, UnicodeDecodeError) as error:
        raise _refusal(path, key, error) from error
    except Unreliable as error:
        raise problems.not_opened(path, error) from error


def _only_read(path: StrPath, key: bytes | None) -> Connection:
    """Opened for writing all the same, so that it tidies up behind itself."""
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA query_only = 1")
    except BaseException:
        connection.close()
        raise
    return connection


def _written(path: "Path", key: bytes | None) -> Connection:
    from planner.store.places import Place, place_of

    connection = connect(path, key)
    try:
        _set_journal(connection, wanted="WAL" if place_of(path) is Place.LOCAL else "DELETE")
    except BaseException:
        connection.close()
        raise
    return connection


def _set_journal(connection: Connection, wanted: str) -> None:
    """A WAL where its shared memory works; elsewhere a rollback journal, which keeps the last
    commit only with EXTRA (trust.md, D2). Read back: a drive may not take the one or the other."""
    (mode,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
    if mode == "wal" and wanted != "WAL":
        raise Unreliable("journal_mode")
    if mode != "wal":
        connection.execute("PRAGMA synchronous = EXTRA")
        if connection.execute("PRAGMA synchronous").fetchone() != (3,):
            raise Unreliable("synchronous")


def _looked_at(path: "Path", key: bytes | None) -> Connection:
    """What changes nothing: not even a lock is taken where no log lies beside the file. A rollback
    journal must be played back before anything can be read: of a file that is ours by its header,
    as far as that can be read."""
    if not _has_journal(path):
        at_rest = not path.with_name(f"{path.name}-wal").exists()
        return connect(path, key, read_only=True, untouched=at_rest)
    with suppress(Error), closing(connect(path, key, untouched=True)) as half:
        _ours(path, half)
    return _only_read(path, key)


def _has_journal(path: "Path") -> bool:
    try:
        return path.with_name(f"{path.name}-journal").stat().st_size > 0
    except OSError:
        return False


def create(path: "Path", secret: Secret | None, fill: Callable[[Connection], None]) -> bytes | None:
    """A new file with the schema and what `fill` writes first; it appears whole or not at all.
    Gives its key."""
    from planner.store.copies import appear

    if path.exists():
        raise problems.exists(path)
    building = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    key = None if secret is None else secret.key(new_salt())
    try:
        os.close(os.open(building, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(connect(building, key)) as connection:
            build(connection)
            with transaction(connection):
                fill(connection)
        appear(building, path)
    except FileExistsError:
        raise problems.exists(path) from None
    except (OSError, Error) as error:
        raise problems.not_written(path, error) from error
    finally:
        building.unlink(missing_ok=True)
    return key


def build(connection: Connection) -> None:
    """Bring an empty or older file to this format. Each step is one transaction."""
    from planner.store.migrations import migrations

    migrations.apply(database(connection))
    with transaction(connection):
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")


def _ours(path: StrPath, connection: Connection) -> int:
    """The format of a file that is ours by its header, and not of a later program."""
    application, stored = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version")
    )
    if application != APPLICATION_ID or stored < 1:
        raise problems.foreign(path)
    if stored > FORMAT:
        raise problems.newer(path)
    return int(stored)


def _gate(path: StrPath, connection: Connection, *, whole: bool = True) -> int:
    stored = _ours(path, connection)
    if whole and os.stat(path).st_size <= CHECKED_WHOLE:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise problems.damaged(path, "quick_check")
    if stored == FORMAT and schema_fingerprint(connection) != FINGERPRINT:
        raise problems.damaged(path, "schema")
    return stored


def _refusal(path: StrPath, key: bytes | None, error: Exception) -> problems.FileProblem:
    if isinstance(error, OperationalError):
        return problems.not_opened(path, error)
    if isinstance(error, DatabaseError) and key is not None and "not a database" in str(error):
        return problems.wrong_passphrase(path)
    return problems.damaged(path, str(error))


def _migrate(path: "Path", key: bytes | None, stored: int) -> None:
    """A verified copy first: half a copy, or none, and the file stays as it was."""
    from planner.store.copies import copy_out

    copy = path.with_name(f"{path.stem}.format-{stored}{path.suffix}")
    try:
        with closing(connect(path, key)) as connection:
            if not copy.exists():
                copy_out(connection, key, copy)
            build(connection)
    except (Error, OSError) as error:
        raise problems.not_written(path, error) from error
