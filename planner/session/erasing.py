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
from planner.store import problems
from planner.store.anchors import Anchors
from planner.store.copies import lies_still
from planner.store.erased import (
    NOTHING_KNOWN,
    Known,
    holds,
    known_of,
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
    "take_note",
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
    _erase(session, change, seals_of(session.file.reading, person))
    take_note(session)


def old_history(session: Session, months: int = MONTHS) -> int:
    """How many entries of the journal about people are older than the limit."""
    return len(old_seals(session.file.reading, _moment(session.today, months)))


def thin(session: Session, months: int = MONTHS) -> int:
    """Erase what the journal says about people from before the limit; what is known of them today
    stays. Gives how many entries went."""
    seals = old_seals(session.file.reading, _moment(session.today, months))
    if seals:
        _erase(session, Change(THINNED, ()), seals)
        take_note(session)
    return len(seals)


def take_note(session: Session) -> Known:
    """Remember outside the file what its ledger says was erased, as far as that was not done yet:
    after an erasure, or at the next start where it was cut short. Gives all that is known."""
    file = session.file
    said, noted = known_of(file.reading), remembered(file.settings, file.book)
    remember(file.settings, file.book, said.without(noted))
    return noted.and_also(said)


def _apply(session: Session, known: Known) -> None:
    """Erase in an older state what was erased since: people with all that speaks of them there,
    payees with their papers and scans, and every seal by its line."""
    from planner.session.pseudonymising import take_out

    for person in known.people:
        if session.plan.find(Person, person) is not None:
            change = erase_person(session.plan, person)
            _erase(session, change, seals_of(session.file.reading, person))
    for payee in known.payees:
        take_out(session, payee)
    if seals := standing_seals(session.file.reading, known):
        _erase(session, Change(NAME, ()), seals)


def reapply(file: Path, key: bytes | None, settings: Path, also: Known = NOTHING_KNOWN) -> bool:
    """Apply to an older state of the workspace what this computer knows was erased since, `also`
    what is known besides; its log says first that it is an older one. True: there was something.
    The copy is not anchored: it is not the workspace of this computer, until somebody opens it as
    that. Raises FileProblem where anything of it is left."""
    if not _reapplied(file, key, settings, also):
        return False
    if not lies_still(file):
        raise problems.not_emptied(file)
    return True


def _reapplied(file: Path, key: bytes | None, settings: Path, also: Known) -> bool:
    nowhere = file / "settings"  # below a plain file nothing can be written
    session = Session(Workspace(file, RawKey(key), nowhere, datetime.now))
    try:
        book = session.file.book
        known = remembered(settings, book).and_also(also)
        if not holds(session.file.reading, known):
            return False
        newest = max(Anchors(settings / "anchors", book).heads(), default=None)
        if newest is not None and newest.seq > session.file.head.seq:
            lost = Restored(lost=newest.seq, hash=newest.hash.hex())
            session.post(text("Restored from a backup"), [lost], kind="restored")
        _apply(session, known)
        return True
    finally:
        session.close()


def _erase(session: Session, change: Change, seals: Sequence[int]) -> None:
    plan = session.plan.after(change)
    touched = touched_by(session.file.reading, list(seals))
    written = snapshot(plan, touched, change)
    session.erase(change, written, [ErasedSeal(seal=seal) for seal in seals])


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
