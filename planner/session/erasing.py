"""People taken out for good: their words, the journal about them, and the copies within reach.

The lines of the log stay, with the digest of what they held: the chain still verifies, and what is
missing without such a line is still tampering (ledger.md, 3).
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple

from planner.domain.actions import Action, Contact
from planner.domain.erasing import (
    NAME,
    THINNED,
    ErasedSeal,
    erase_person,
    snapshot,
)
from planner.domain.notes_review import MONTHS, months_before
from planner.domain.org import Person, tenures_by_person
from planner.domain.postings import Restored
from planner.domain.record import Change, Id
from planner.domain.roles import Involvement
from planner.domain.text import Text, text
from planner.session.core import Session
from planner.store.anchors import Anchors
from planner.store.erased import (
    Known,
    lines_of,
    old_seals,
    remember,
    remembered,
    seals_of,
    standing_seals,
    still_named,
)
from planner.store.opening import RawKey
from planner.store.replaying import touched_by
from planner.store.workspace import Workspace

__all__ = [
    "Goes",
    "erase",
    "old_history",
    "reapply",
    "said",
    "thin",
    "what_goes",
]


class Goes(NamedTuple):
    """What an erasure takes, counted beforehand; `named` other notes still hold the name."""

    seats: int
    roles: int
    contacts: int
    actions: int
    changes: int
    named: int


def what_goes(session: Session, person: Id) -> Goes:
    plan, name = session.plan, session.plan.get(Person, person).name
    connection = session.file.reading
    own = seals_of(connection, person)
    return Goes(
        seats=len(tenures_by_person(plan).get(person, ())),
        roles=sum(i.person == person for i in plan.all(Involvement)),
        contacts=sum(person in c.people for c in plan.all(Contact)),
        actions=sum(person in a.people for a in plan.all(Action)),
        changes=len(own),
        named=still_named(connection, name, person) if name.strip() else 0,
    )


def erase(session: Session, person: Id) -> None:
    """Take a person out of the plan and the journal. It cannot be undone, and nothing before it
    can be either."""
    change = erase_person(session.plan, person)
    seals = seals_of(session.file.reading, person)
    known = Known(people=(person,), seals=lines_of(session.file.reading, seals))
    _erase(session, change, seals, known)


def old_history(session: Session, months: int = MONTHS) -> int:
    """How many entries of the journal about people are older than the limit."""
    return len(old_seals(session.file.reading, _moment(session.today, months)))


def thin(session: Session, months: int = MONTHS) -> int:
    """Erase what the journal says about people from before the limit; what is known of them today
    stays. Gives how many entries went."""
    seals = old_seals(session.file.reading, _moment(session.today, months))
    if seals:
        known = Known(seals=lines_of(session.file.reading, seals))
        _erase(session, Change(THINNED, ()), seals, known)
    return len(seals)


def _apply(session: Session, known: Known) -> None:
    """Erase in an older state what was erased since: people with all that speaks of them there,
    and every seal by its line (a payee's are among those)."""
    for person in known.people:
        if session.plan.find(Person, person) is not None:
            change = erase_person(session.plan, person)
            _erase(session, change, seals_of(session.file.reading, person))
    if seals := standing_seals(session.file.reading, known):
        _erase(session, Change(NAME, ()), seals)


def reapply(file: Path, key: bytes | None, settings: Path) -> bool:
    """Apply to an older state of the workspace what this computer knows was erased since; its log
    says first that it is an older one. True: there was something. The copy is not anchored: it is
    not the workspace of this computer, until somebody opens it as that."""
    nowhere = file / "settings"  # below a plain file nothing can be written
    session = Session(Workspace(file, RawKey(key), nowhere, datetime.now))
    try:
        book = session.file.book
        known = remembered(settings, book)
        wanted = [p for p in known.people if session.plan.find(Person, p) is not None]
        if not wanted and not standing_seals(session.file.reading, known):
            return False
        newest = max(Anchors(settings / "anchors", book).heads(), default=None)
        if newest is not None and newest.seq > session.file.head.seq:
            lost = Restored(lost=newest.seq, hash=newest.hash.hex())
            session.post(text("Restored from a backup"), [lost], kind="restored")
        _apply(session, known)
        return True
    finally:
        session.close()


def _erase(
    session: Session, change: Change, seals: Sequence[int], known: Known | None = None
) -> None:
    """`known` is remembered as soon as it is committed, also where a trace is left beside the file
    because somebody else holds that open."""
    before = session.file.head
    plan = session.plan.after(change)
    touched = touched_by(session.file.reading, list(seals))
    written = snapshot(plan, touched, change)
    try:
        session.erase(change, written, [ErasedSeal(seal=seal) for seal in seals])
    finally:
        if known is not None and session.file.head != before:
            remember(session.file.settings, session.file.book, known)


def _moment(today: date, months: int) -> str:
    start = datetime.combine(months_before(today, months), time()).astimezone(UTC)
    return start.strftime("%Y-%m-%dT%H:%M:%SZ")


def said(goes: Goes) -> Text:
    return text(
        "{seats} times on a seat, {roles} roles, {contacts} contacts and {actions} actions with "
        "them, and {changes} entries of the history.",
        seats=goes.seats, roles=goes.roles, contacts=goes.contacts, actions=goes.actions,
        changes=goes.changes,
    )  # fmt: skip
