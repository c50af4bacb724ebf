"""A typed outline becomes seats, people, lines and marks: one change."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.accounts import Account
from planner.domain.errors import Refused
from planner.domain.links import Link, LinkKind
from planner.domain.org import Person, Seat, Tenure, people, reports_under
from planner.domain.outline_marks import Marks
from planner.domain.outline_text import Entry, Outline, Problem
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Change, Id, Record, added
from planner.domain.roles import Involvement, Knowledge, Stance
from planner.domain.text import Text, text

NO_PURCHASE = text(
    "Stance and roles belong to a purchase, and this account has none yet: they are left out."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereto:
    """Where an outline goes: below `under` or at the top of `account`; what it says of people is
    noted in `purchase`, as of `on`."""

    account: Id
    under: Id | None = None
    purchase: Id | None = None
    on: date | None = None


def capture(plan: Plan, outline: Outline, whereto: Whereto) -> Change:
    """Add all seats of the outline with their people. Lines to names that are not there, or there
    twice, are left out: `loose_ends` tells of them beforehand."""
    plan.get(Account, whereto.account)
    if whereto.under is not None and plan.get(Seat, whereto.under).account != whereto.account:
        raise Refused(text("Both seats must be in the same account."))
    ids = plan.new_ids()
    seats = [next(ids) for _ in outline.entries]
    holders = [next(ids) if e.name.strip() else None for e in outline.entries]
    siblings = reports_under(plan, whereto.account, whereto.under)
    first = siblings[-1].place + 1 if siblings else 0
    records: list[Record] = []
    for n, entry in enumerate(outline.entries):
        records.append(_seat(seats[n], entry, first + n, whereto, seats))
        if (who := holders[n]) is not None:
            records.append(Person(id=who, name=entry.name.strip()))
            records.append(Tenure(id=next(ids), person=who, seat=seats[n]))
    if whereto.purchase is not None:
        purchase = plan.get(Purchase, whereto.purchase)
        places = list(zip(seats, holders, strict=True))
        records.extend(_parts(outline, purchase.id, whereto.on, places, ids))
    known = _by_name(plan, outline, holders, whereto.account)
    records.extend(_links(outline, holders, known, ids))
    return Change(text("Add {n} seats from a list", n=len(seats)), added(*records))


def loose_ends(plan: Plan, outline: Outline, whereto: Whereto) -> list[Problem]:
    """What of the outline will be left out, beside what could not be read."""
    found = list(outline.problems)
    known = _by_name(plan, outline, [Id(0)] * len(outline.entries), whereto.account)
    for entry in outline.entries:
        for name in (*entry.marks.influences, *entry.marks.conflicts):
            if not entry.name.strip():
                found.append(Problem(entry.line, text("A line needs two people.")))
            elif not known.get(name):
                sentence = text("Nobody here is called {name}.", name=name)
                found.append(Problem(entry.line, sentence))
            elif len(known[name]) > 1:
                sentence = text("Several people are called {name}.", name=name)
                found.append(Problem(entry.line, sentence))
        if whereto.purchase is None and _says_something(entry.marks):
            found.append(Problem(entry.line, NO_PURCHASE))
        found += [Problem(entry.line, strange_role(word)) for word in entry.marks.strange]
    return sorted(found, key=lambda p: p.line)


def strange_role(word: str) -> Text:
    return text(
        "[{word}] is no role and stays with the name. Roles are: gatekeeper, decision maker, "
        "influencer, executor, user, technical adviser, finance controller.",
        word=word,
    )


def _seat(id: Id, entry: Entry, place: int, whereto: Whereto, seats: Sequence[Id]) -> Seat:
    manager = whereto.under if entry.above is None else seats[entry.above]
    return Seat(
        id=id,
        account=whereto.account,
        title=entry.title.strip(),
        department=entry.department.strip(),
        manager=manager,
        place=place,
        unknown=entry.marks.unknown and not entry.name.strip(),
        assistant=entry.marks.assistant,
        outsider=entry.marks.outsider and manager is None,
    )


def _says_something(marks: Marks) -> bool:
    return bool(marks.roles) or marks.coach or marks.stance is not Stance.UNKNOWN


def _parts(
    outline: Outline,
    purchase: Id,
    on: date | None,
    places: Sequence[tuple[Id, Id | None]],
    ids: Iterator[Id],
) -> Iterator[Involvement]:
    for entry, (seat, who) in zip(outline.entries, places, strict=True):
        marks = entry.marks
        if _says_something(marks):
            known = Knowledge(confirmed=marks.sure, on=on)
            yield Involvement(
                id=next(ids),
                purchase=purchase,
                person=who,
                seat=seat if who is None else None,
                roles=marks.roles,
                coach=marks.coach,
                stance=marks.stance,
                stance_known=Knowledge() if marks.stance is Stance.UNKNOWN else known,
            )


def _by_name(
    plan: Plan, outline: Outline, holders: Sequence[Id | None], account: Id
) -> Mapping[str, list[Id]]:
    """Whom a name means: those of the list; only where it has none, those of the account."""
    found: dict[str, list[Id]] = {}
    for entry, who in zip(outline.entries, holders, strict=True):
        if entry.name.strip() and who is not None:
            found.setdefault(entry.name.strip(), []).append(who)
    there: dict[str, list[Id]] = {}
    for person in people(plan, account):
        there.setdefault(person.name, []).append(person.id)
    return there | found


def _links(
    outline: Outline,
    holders: Sequence[Id | None],
    known: Mapping[str, list[Id]],
    ids: Iterator[Id],
) -> Iterator[Link]:
    drawn: set[tuple[LinkKind, Id, Id]] = set()
    for kind, from_, to in _lines(outline, holders, known):
        if from_ != to and (kind, from_, to) not in drawn:
            drawn.add((kind, from_, to))
            if kind is LinkKind.CONFLICT:
                drawn.add((kind, to, from_))
            yield Link(id=next(ids), kind=kind, from_=from_, to=to)


def _lines(
    outline: Outline, holders: Sequence[Id | None], known: Mapping[str, list[Id]]
) -> Iterator[tuple[LinkKind, Id, Id]]:
    for entry, who in zip(outline.entries, holders, strict=True):
        if who is None:
            continue
        marks = entry.marks
        for kind, names in (
            (LinkKind.INFLUENCE, marks.influences),
            (LinkKind.CONFLICT, marks.conflicts),
        ):
            for name in names:
                if len(meant := known.get(name.strip(), [])) == 1:
                    yield kind, who, meant[0]
