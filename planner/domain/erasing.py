"""A person taken out of the plan for good, and what of an issued paper may stay when its payee's
name must go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.org import Person, tenures_by_person
from planner.domain.plan import Plan
from planner.domain.record import Change, Edit, Id, Record, removed
from planner.domain.roles import forgotten
from planner.domain.text import text

KEPT_YEARS = 30
"""So long vouchers and ledgers are kept in China (会计档案管理办法) before a payee's name goes."""

NAME = text("Erase what was kept about a person")
THINNED = text("Erase old history")


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedSeal:
    """The words of a seal were erased by this line: their absence is no tampering."""

    seal: int
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedBytes:
    """The bytes of a printed paper were erased by this line."""

    digest: str
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """A paper whose payee was erased: its data without the names, for a marked copy."""

    paper: Id
    seq: int = 0
    data: str = ""


def erase_person(plan: Plan, person: Id) -> Change:
    """They leave every seat, purchase, line, action and contact, and are gone. This cannot be
    undone: it is written without what was there before."""
    leaving = plan.get(Person, person)
    tenures = tenures_by_person(plan).get(person, ())
    return Change(NAME, (*forgotten(plan, {person}, set()), *removed(*tenures, leaving)))


def snapshot(plan: Plan, touched: Iterable[tuple[type[Record], Id]], change: Change) -> Change:
    """The change, and beside it what each touched record is afterwards: whoever replays the
    journal cannot know it any more from what was erased."""
    own = {(e.kind, e.id) for e in change}
    others = sorted({t for t in touched if t not in own}, key=lambda t: (t[0].__name__, t[1]))
    stays = [record for kind, id in others if (record := plan.find(kind, id)) is not None]
    return Change(change.text, (*change.edits, *(Edit(r, r) for r in stays)))


def kept_until(last: date | None, years: int = KEPT_YEARS) -> date | None:
    """The day until which a payee's name stands in the ledger; None where nothing was posted."""
    if last is None:
        return None
    day = 28 if (last.month, last.day) == (2, 29) else last.day
    return date(last.year + years, last.month, day)


def without_names(data: Mapping[str, object], names: Iterable[str], mark: str) -> object:
    """The data of a paper in which none of the names stands any more; amounts and days stay."""
    wanted = sorted((name for name in names if name), key=len, reverse=True)
    return _cleaned(data, wanted, mark)


def _cleaned(value: object, names: list[str], mark: str) -> object:
    match value:
        case str():
            for name in names:
                value = value.replace(name, mark)
            return value
        case list():
            return [_cleaned(each, names, mark) for each in value]
        case dict():
            return {key: _cleaned(each, names, mark) for key, each in value.items()}
    return value
