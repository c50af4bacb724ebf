"""A person erased while things go wrong: afterwards nothing of them may be found anywhere."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from planner.domain.accounts import Account, add_account
from planner.domain.charting import add_seat, edit_person, fill_seat
from planner.domain.org import Person, holder, seats
from planner.domain.record import Id
from planner.session import Session
from planner.session.backups import all_backups, backup_work, free_place, restore
from planner.session.checking import findings
from planner.session.erasing import erase as erase_person
from planner.session.forgetting import forgetting, take_up, taken_up, wanted
from planner.store.backups import backups_in
from planner.store.engine import connect
from planner.store.erased import seals_of
from planner.store.opening import Secret
from tests.faults.children import Say
from tests.faults.deeds import TODAY, Deed, attempt, opened_or_told, session_in, whole
from tests.planners import Clock, opened

ERASED = ("Wanda Erasable", "likes lathes of Norden", "0170-5550123")
STAYS = "Boss Stays"


def prepare_person(folder: Path, secret: Secret | None) -> None:
    """Two people on a chart, and three backups: one of before them, two that hold them."""
    session = session_in(folder, secret)
    session.do(add_account, "Nord")
    work, now = backup_work(session), session.now()
    (account,) = session.plan.all(Account)
    made = []
    for n, name in enumerate((STAYS, ERASED[0])):
        made.append(work.make("hand", now + timedelta(days=n)))
        session.do(add_seat, account.id)
        seat = next(
            s for s in seats(session.plan, account.id) if holder(session.plan, s.id) is None
        )
        session.do(fill_seat, seat.id, name)
    person = _wanda(session)
    session.do(edit_person, person, note=ERASED[1], phone=ERASED[2])
    work.make("hand", now + timedelta(days=3))
    session.do(add_account, "South")
    work.make("hand", now + timedelta(days=4))
    session.close()


def erase(folder: Path, secret: Secret | None, say: Say) -> None:
    """A person, here and in the backups within reach."""
    session = opened_or_told(folder, secret, say)
    if session is None:
        return
    person = _wanda(session)
    attempt(say, "erase", lambda: erase_person(session, person))
    if _wanda(session) is None:
        found = forgetting(session).go()
        say("did forget" if not found.left and found.trace is None else "refused forget")
    attempt(say, "close", session.close)


def look_at_erased(folder: Path, secret: Secret | None, acked: frozenset[str]) -> Iterator[str]:
    """What was cut short is gone on with at the next start; then nothing of the person is left in
    any file, and everything else is there."""
    session = session_in(folder, secret)
    person = _wanda(session)
    if "erase" in acked and person is not None:
        yield "lost erase"
    said = take_up(session) if wanted(session) else []
    if "forget" in acked and said:
        yield f"lost forget: {said[0].in_english()}"
    if person is not None:
        erase_person(session, person)
        said = list(taken_up(forgetting(session).go()).values())
    if wanted(session) and take_up(session):
        yield f"never done: {said[-1].in_english()}"
    if [p.name for p in session.plan.all(Person)] != [STAYS]:
        yield "lost somebody else"
    work = backup_work(session)
    people = sorted(work.held_by(backup).people for backup in all_backups(session))
    if people != [0, 1, 1, 1]:
        yield f"backups hold {people}"
    key = work.key
    yield from whole(session)
    yield from _still_there(folder, key)
    yield from _told_apart(folder, secret)


def _still_there(folder: Path, key: bytes | None) -> Iterator[str]:
    """The words of the person, or half-made files; of an encrypted file, as a key shows it."""
    for path in (p for p in folder.rglob("*") if p.is_file()):
        body = path.read_bytes()
        if key is not None and path.suffix == ".planner":
            body = _shown_by(path, key)
        for word in ERASED:
            if word.encode() in body:
                yield f"still there: {word} in {path.name}"
        if path.name.startswith(".") or path.name.endswith(("-wal", "-journal")):
            yield f"half made: {path.name}"


def _shown_by(path: Path, key: bytes) -> bytes:
    with closing(connect(path, key, untouched=True)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        rows = [repr(connection.execute(f"SELECT * FROM {t}").fetchall()) for (t,) in tables]
    return "".join(rows).encode()


def _told_apart(folder: Path, secret: Secret | None) -> Iterator[str]:
    """Words that are missing without an erasure are tampering still."""
    session = session_in(folder, secret)
    seal = seals_of(session.file.reading, next(iter(session.plan.all(Person))).id)[0]
    connection = connect(session.file.path, session.file.key)
    session.close()
    ((sql,),) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'seal_only_erased'")
    connection.execute("DROP TRIGGER seal_only_erased")
    connection.execute("UPDATE seal SET body = NULL, salt = NULL WHERE id = ?", (seal,))
    connection.execute(sql)
    connection.close()
    session = session_in(folder, secret)
    if not any(found.what == "seal" for found in findings(session)):
        yield "tampering is not told apart"
    session.close()


def _wanda(session: Session) -> Id | None:
    return next((p.id for p in session.plan.all(Person) if p.name == ERASED[0]), None)


def prepare_stick(folder: Path, secret: Secret | None) -> None:
    """A backup out of reach holds the person who was erased since."""
    prepare_person(folder, secret)
    session = session_in(folder, secret)
    holding = max(all_backups(session), key=lambda b: b.seq)
    (folder / STICK).mkdir()
    shutil.copy(holding.path, folder / STICK)
    erase_person(session, _wanda(session))
    forgetting(session).go()
    session.close()


def restore_without(folder: Path, secret: Secret | None, say: Say) -> None:
    session = opened_or_told(folder, secret, say)
    if session is None:
        return
    (backup,) = backups_in(folder / STICK)
    work, target = backup_work(session), free_place(session.file.path, TODAY)
    settings = session.file.settings
    attempt(say, "restore", lambda: restore(work, backup, target, settings))
    attempt(say, "close", session.close)


def look_at_restored(folder: Path, secret: Secret | None, acked: frozenset[str]) -> Iterator[str]:
    """A restored file is there without the person, or not at all."""
    session = session_in(folder, secret)
    target, key = free_place(session.file.path, TODAY), session.file.key
    yield from whole(session)
    shutil.rmtree(folder / STICK)
    restored = [p for p in folder.glob(f"* restored *{target.suffix}") if p.stat().st_size]
    if "restore" in acked and not restored:
        yield "lost restore"
    for path in restored:
        other = opened(path, Clock(TODAY), secret)
        if [p.name for p in other.plan.all(Person)] != [STAYS]:
            yield "restored with somebody else"
        yield from (f"restored: {f.where}" for f in findings(other) if f.what != "anchor")
        other.close()
    yield from _still_there(folder, key)


STICK = "stick"
ERASE = Deed(prepare_person, erase, look_at_erased)
RESTORE_ERASED = Deed(prepare_stick, restore_without, look_at_restored)
