"""Who writes: this computer and the file's place on it, and the number under which it mints ids."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from planner.domain.record import COUNTER_BITS
from planner.store.chance import Chance
from planner.store.engine import Connection
from planner.store.private_files import append


def installation_of(settings: Path, file: Path) -> str:
    """Names this computer and the file's place on it: a copied file is another writer."""
    name = settings / "installation"
    drawn = os.urandom(16).hex()
    with suppress(OSError):  # a computer that keeps no settings is a new one each time
        if not name.exists():
            append(name, drawn)
        drawn = name.read_text("utf-8")
    place = f"{drawn} {file.resolve()} {file.stat().st_ino}"
    return hashlib.sha256(place.encode()).hexdigest()


def known_writer(connection: Connection, installation: str) -> int:
    """The number under which this installation wrote the file before; 0: it has not yet."""
    row = connection.execute(
        "SELECT number FROM writer WHERE installation = ? AND counter < ? "
        "ORDER BY number DESC LIMIT 1",
        (installation, (1 << COUNTER_BITS) - (1 << 20)),
    ).fetchone()
    return 0 if row is None else int(row[0])


def new_writer(chance: Chance) -> int:
    """A new writer's number. It enters the file with the first line written under it."""
    return int.from_bytes(chance(16), "big") % ((1 << 35) - 1) + 1
