"""The lock page, unlocking, and a backup of a large file while it is written."""

import os
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from planner.domain import accounts
from planner.language import NAMES
from planner.session import Session
from planner.session.files import change_passphrase, open_, resume
from planner.store.backups import make_backup
from planner.store.engine import connect
from planner.store.key import derived
from planner.store.opening import Secret
from planner.store.workspace import Workspace
from tests.benchmarks.figure import Figure, race
from tests.benchmarks.start import FIRST_PAINT, _painted, child

PASSPHRASE = "open sesame"
LARGE = 100


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        child(home, "-m", "planner", "demo", str(home))
        path = home / "sample.planner"
        session = open_(path, None, home / "settings", _Nobody())
        change_passphrase(session, None, PASSPHRASE)
        session.read_again()
        session.close()
        for code in NAMES:
            yield _page(home, path, code)
        yield _unlock(home, path)
        yield _backup(home)


def _page(home: Path, path: Path, code: str) -> Figure:
    kept = home / "config" / "account-planner" / "window.ini"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(f"[General]\nlanguage={code}\n")
    ours, peer = race(
        lambda: _painted(home, *FIRST_PAINT, "ours", str(path)),
        lambda: _painted(home, *FIRST_PAINT, "bare"),
    )
    return Figure(
        name=f"lock: the lock page of an encrypted workspace to its first paint ({code}), ms",
        ours=ours,
        peer=peer,
        peer_name="bare PySide6 QMainWindow",
        goal=1.3,
    )


def _unlock(home: Path, path: Path) -> Figure:
    """What unlocking takes beside the key: the same derivation is timed next to it."""
    session = open_(path, PASSPHRASE, home / "settings", _Nobody())
    salt = path.read_bytes()[:16] if session.file.key is None else session.file.key[32:]

    def unlocked() -> float:
        session.suspend()
        return _timed(lambda: resume(session, PASSPHRASE))

    ours, key = race(unlocked, lambda: _timed(lambda: derived(PASSPHRASE, salt)))
    session.close()
    return Figure(
        name="lock: unlocking beyond the derivation of the key, ms",
        ours=max(0.0, ours - key),
        peer=50.0,
        peer_name="the 50 ms that it may take",
        goal=1.0,
    )


def _backup(home: Path) -> Figure:
    path = home / "large.planner"
    session = Session(
        Workspace.create(path, Secret(PASSPHRASE), home / "settings", datetime.now), datetime.now
    )
    key = session.file.key
    connection = connect(path, key)
    connection.execute("BEGIN")
    for n in range(LARGE):
        body = os.urandom(1_000_000)
        connection.execute("INSERT INTO blob (digest, body) VALUES (?, ?)", (str(n), body))
    connection.execute("COMMIT")
    connection.close()
    session.close()
    session = open_(path, PASSPHRASE, home / "settings", _Nobody())
    stop = threading.Event()
    taken: list[float] = []

    def work() -> None:
        for n in range(2):
            folder = home / f"backups {n}"
            taken.append(_timed(partial(make_backup, path, key, folder, "hand", NOON)))
        stop.set()

    worker = threading.Thread(target=work)
    worker.start()
    n = 0
    while not stop.is_set():
        session.do(accounts.add_account, f"Account {n}")
        n += 1
        time.sleep(0.02)
    worker.join()
    session.close()
    return Figure(
        name="lock: a verified backup of 100 MB, encrypted, while it is written, ms",
        ours=min(taken),
        peer=5000.0,
        peer_name="the 5 s that it may take",
        goal=1.0,
    )


NOON = datetime(2026, 3, 5, 12)


class _Nobody:
    """Nobody listens to the news."""

    def connect(self, slot: object) -> None:
        """Never called."""

    def emit(self, news: object) -> None:
        """Nobody hears it."""


def _timed(deed) -> float:
    start = time.perf_counter()
    deed()
    return (time.perf_counter() - start) * 1000
