"""The database engine: SQLCipher. No other file names it, and it is never swapped by accident.

sqlite-utils looks for `pysqlite3` before the standard library's sqlite3 (an undocumented
preference, held by a test): it is shown sqlcipher3 under that name, since with two drivers it
would not recognise the errors of ours. It is imported only where a schema is made or migrated.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3
from sqlcipher3.dbapi2 import (
    SQLITE_DENY,
    SQLITE_OK,
    Connection,
    DatabaseError,
    Error,
    IntegrityError,
    OperationalError,
    sqlite_version,
)
from sqlcipher3.dbapi2 import connect as _connect

from planner.store.key import StrPath

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = [
    "SQLITE_DENY",
    "SQLITE_OK",
    "Connection",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "OperationalError",
    "connect",
    "database",
    "sqlite_version",
    "transaction",
]

OLDEST = (3, 51, 3)
"""Older SQLite can corrupt a WAL that two connections write (fixed 2026-03)."""

if tuple(map(int, sqlite_version.split("."))) < OLDEST:
    raise ImportError(f"SQLite {sqlite_version} has a known corruption bug; 3.51.3 is needed")

PRAGMAS = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "temp_store": 2,
    "synchronous": 2,
    "recursive_triggers": 1,
    "cache_size": -65536,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}
"""Set on every connection and read back. The last two are what macOS needs to reach the disk."""


_BARE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-~")
"""Bytes of a path that stand for themselves in a URI."""


class Unreliable(Exception):
    """The engine did not take a setting that the file's safety rests on."""


def connect(
    path: StrPath,
    key: bytes | None,
    *,
    read_only: bool = False,
    untouched: bool = False,
    wait_ms: int = 250,
) -> Connection:
    """A connection in autocommit mode; `key` is the 32-byte raw key and salt, or None if plain.
    `untouched` leaves not even a lock or a -shm file beside the file: nobody may be writing it."""
    mode = "mode=ro" if read_only or untouched else "mode=rw"
    connection = _connect(
        f"{_uri(path)}?{mode}{'&immutable=1' if untouched else ''}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA busy_timeout = {int(wait_ms)}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _set(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: StrPath) -> str:
    """The file, from the root, as the engine takes it with a question mark and modes behind."""
    if os.name == "nt":
        from pathlib import Path

        return Path(path).absolute().as_uri()
    whole = os.fsencode(os.path.join(os.getcwd(), path))
    return "file://" + "".join(chr(b) if b in _BARE else f"%{b:02X}" for b in whole)


def _set(connection: Connection) -> None:
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
        answer = connection.execute(f"PRAGMA {name}").fetchone()
        if answer is not None and answer[0] != value:
            raise Unreliable(name)


def database(connection: Connection) -> "Database":
    """sqlite-utils over the connection, for schema and exchange; it is slow to import."""
    from sqlite_utils import Database, utils

    if vars(utils)["sqlite3"] is not sqlcipher3:
        raise Unreliable("sqlite-utils")
    return Database(connection, execute_plugins=False)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing, holding the write lock from the start: what is read inside stays true."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
