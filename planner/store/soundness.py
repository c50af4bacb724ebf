"""Is what a connection reads sound? Pages, schema and the links of the log, in one place."""

import sys
from importlib import import_module

from planner.store.engine import Connection
from planner.store.format import FINGERPRINT, FIRST, FORMAT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from planner.store.chain import Head


class Unsound(Exception):
    """What was read is not what was written; `what` is a fixed word."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def _sha256(data: bytes) -> str:
    """By Python's own small module where there is one, as `random` does: `hashlib` begins with all
    of OpenSSL, which a command that asks the file one question need not wait for."""
    try:
        found = import_module("_sha2" if sys.version_info >= (3, 12) else "_sha256")
    except ImportError:
        found = import_module("hashlib")
    return str(found.sha256(data).hexdigest())


def schema_fingerprint(connection: Connection) -> str:
    """SHA-256 over every table, index and trigger that we made, in the order of their names."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '%sqlite%' ORDER BY 1, 2"
    )
    return _sha256("\n".join(f"{t} {n} {s}" for t, n, s in rows).encode())


def chained_to(connection: Connection, since: "Head | None" = None) -> "Head":
    """The head of the log, every line of which is linked to the one before: all of it, or from a
    head on that was found good before and still has to be there. Raises Unsound."""
    from planner.store.chain import Head, line_hash

    head = since or Head(0, FIRST)
    if head.seq:
        kept = connection.execute("SELECT hash FROM log WHERE seq = ?", (head.seq,)).fetchone()
        if kept != (head.hash,):
            raise Unsound(f"log {head.seq}")
    lines = connection.execute(
        "SELECT seq, line, hash FROM log WHERE seq > ? ORDER BY seq", (head.seq,)
    )
    for seq, line, kept in lines:
        if seq != head.seq + 1 or line_hash(head.hash, line) != kept:
            raise Unsound(f"log {seq}")
        head = Head(seq, kept)
    return head


def found_sound(connection: Connection, *, encrypted: bool) -> "Head":
    """The head of a file whose pages, schema and log are whole. Raises Unsound."""
    if encrypted and connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise Unsound("cipher_integrity_check")
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise Unsound("integrity_check")
    (stored,) = connection.execute("PRAGMA user_version").fetchone()
    if stored == FORMAT and schema_fingerprint(connection) != FINGERPRINT:
        raise Unsound("schema")
    return chained_to(connection)
