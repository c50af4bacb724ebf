"""Everything we keep about one person, as they may ask for it: a value that a paper prints."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.accounts import Account
from planner.domain.actions import CONTACT_WORDS, Action, Contact, last_contact_by_person
from planner.domain.links import LINK_WORDS, Link, links_of
from planner.domain.org import Person, Seat, Tenure, tenures_by_person
from planner.domain.parts import listed
from planner.domain.plan import Plan
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.purchases import Purchase, StageMove
from planner.domain.record import Id
from planner.domain.roles import (
    COACH_TEST_WORDS,
    COVERAGE_WORDS,
    POWER_WORDS,
    RESPONSE_WORDS,
    STANCE_WORDS,
    CoachTest,
    Involvement,
    Knowledge,
    Power,
    ResponseMode,
    Stance,
)
from planner.domain.seller import Seller, seller
from planner.domain.text import Text, text

Cells = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A table of the sheet; its last column is the wide one."""

    title: Text
    heads: Cells
    rows: tuple[Cells, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSheet:
    """All of it, as of a day."""

    on: date
    seller: Seller
    name: str
    sections: tuple[Section, ...]


def person_sheet(
    plan: Plan, person_id: Id, today: date, others: Iterable[Section] = ()
) -> PersonSheet:
    """What the plan holds of the person, then `others`: what the journal and the ledger hold."""
    person = plan.get(Person, person_id)
    return PersonSheet(
        on=today,
        seller=seller(plan),
        name=person.name,
        sections=(
            _identity(plan, person),
            _seats(plan, person_id),
            *_parts(plan, person_id, today),
            _contacts(plan, person_id),
            _actions(plan, person_id),
            _links(plan, person_id),
            _mentions(plan, person),
            *others,
        ),
    )


def said(words: str) -> Text:
    """What somebody typed, or a dash."""
    return text("{words}", words=words.strip() or "–")


def on_day(day: date | None) -> Text:
    return said(day.isoformat() if day else "")


def _identity(plan: Plan, person: Person) -> Section:
    met = last_contact_by_person(plan).get(person.id)
    return Section(
        text("Who it is"),
        (text("What"), text("Kept")),
        (
            (text("Full name"), said(person.name)),
            (text("Phone"), said(person.phone)),
            (text("E-mail"), said(person.email)),
            (text("Note"), said(person.note)),
            (text("Last contact"), on_day(met)),
        ),
    )


def _seats(plan: Plan, person: Id) -> Section:
    def row(tenure: Tenure) -> Cells:
        seat = plan.get(Seat, tenure.seat)
        account = plan.get(Account, seat.account)
        where = ", ".join(filter(None, (account.name, seat.title, seat.department)))
        return on_day(tenure.since), on_day(tenure.until), said(where)

    held = sorted(
        tenures_by_person(plan).get(person, ()), key=lambda t: (t.since or date.min, t.id)
    )
    heads = (text("From"), text("Until"), text("Account, job title, department"))
    return Section(text("Seats"), heads, tuple(row(tenure) for tenure in held))


def _parts(plan: Plan, person: Id, today: date) -> list[Section]:
    """One for each purchase."""
    found = []
    for noted in sorted(plan.all(Involvement), key=lambda i: i.id):
        if noted.person == person:
            purchase = plan.get(Purchase, noted.purchase)
            title = text(
                "Role and judgements: {account}, {purchase}",
                account=plan.get(Account, purchase.account).name,
                purchase=purchase.name,
            )
            heads = (text("What we believe"), text("Value, how we know it"))
            found.append(Section(title, heads, tuple(_noted(noted, today))))
    return found


def _noted(noted: Involvement, today: date) -> Iterator[tuple[Text, Text]]:
    played = [ROLE_WORDS[r] for r in BuyingRole if r in noted.roles]
    able = [POWER_WORDS[p] for p in Power if p in noted.powers]
    tests = [COACH_TEST_WORDS[t] for t in CoachTest if t in noted.tests]
    if played:
        yield text("Role"), listed(played)
    if able:
        yield text("Can"), listed(able)
    if noted.coach or tests:
        yield text("Coach"), listed([text("yes") if noted.coach else text("no"), *tests])
    if noted.stance is not Stance.UNKNOWN:
        stance = STANCE_WORDS[noted.stance]
        yield text("Stance"), _known(stance, noted.stance_known, today)
    if noted.influence:
        influence = text("{n} of 5", n=noted.influence)
        yield text("Influence"), _known(influence, noted.influence_known, today)
    coverage = COVERAGE_WORDS[noted.coverage]
    yield text("Coverage"), _known(coverage, noted.coverage_known, today)
    yield from _wanted(noted)


def _wanted(noted: Involvement) -> Iterator[tuple[Text, Text]]:
    if noted.wanted is not None:
        yield text("Wanted coverage"), COVERAGE_WORDS[noted.wanted]
    if noted.result:
        yield text("Business result wanted"), said(noted.result)
    if noted.interest:
        yield text("Own work interest"), said(noted.interest)
    if noted.response is not ResponseMode.UNKNOWN:
        yield text("Response to change"), RESPONSE_WORDS[noted.response]


def _known(value: Text, how: Knowledge, today: date) -> Text:
    """“Neutral (assumed, 2026-03-02, visit)”."""
    parts = [value, text("confirmed") if how.confirmed else text("assumed")]
    if how.on is not None:
        parts.append(on_day(how.on))
    if how.stale(today):
        parts.append(text("long not checked"))
    if how.source:
        parts.append(said(how.source))
    return listed(parts)


def _contacts(plan: Plan, person: Id) -> Section:
    found = sorted((c for c in plan.all(Contact) if person in c.people), key=lambda c: (c.on, c.id))
    rows = tuple((on_day(c.on), CONTACT_WORDS[c.kind], said(c.note)) for c in found)
    return Section(text("Contacts"), (text("Date"), text("Kind"), text("Note")), rows)


def _actions(plan: Plan, person: Id) -> Section:
    found = sorted((a for a in plan.all(Action) if person in a.people), key=lambda a: a.id)
    rows = tuple((on_day(a.due_on), on_day(a.done_on), said(a.what)) for a in found)
    return Section(text("Actions"), (text("Due"), text("Done"), text("What")), rows)


def _links(plan: Plan, person: Id) -> Section:
    rows = []
    for link in links_of(plan, person):
        one, other = plan.get(Person, link.from_), plan.get(Person, link.to)
        ends = text("{one} › {other}", one=one.name, other=other.name)
        strength = text("{n} of 3", n=link.strength)
        rows.append((LINK_WORDS[link.kind], strength, _with_note(ends, link.note)))
    heads = (text("Line"), text("Strength"), text("Between"))
    return Section(text("Lines to others"), heads, tuple(rows))


def _with_note(ends: Text, note: str) -> Text:
    return listed([ends, said(note)]) if note.strip() else ends


def _mentions(plan: Plan, person: Person) -> Section:
    """Where the name stands in what was written about something else."""
    name = person.name.casefold()
    rows = tuple(
        (text("{where}: {words}", where=where, words=words.strip()),)
        for where, words in (*_notes(plan, person.id), *_events(plan, person.id))
        if name and name in words.casefold()
    )
    return Section(text("Named elsewhere"), (text("Where, and in which words"),), rows)


def _notes(plan: Plan, person: Id) -> Iterator[tuple[Text, str]]:
    for account in plan.all(Account):
        yield text("Note of account {name}", name=account.name), account.note
    for other in plan.all(Person):
        if other.id != person:
            yield text("Note of {name}", name=other.name), other.note
    for link in plan.all(Link):
        if person not in (link.from_, link.to):
            yield text("Note of a line"), link.note


def _events(plan: Plan, person: Id) -> Iterator[tuple[Text, str]]:
    for action in plan.all(Action):
        if person not in action.people:
            yield text("An action"), f"{action.what} {action.who}"
    for contact in plan.all(Contact):
        if person not in contact.people:
            yield text("A contact on {day}", day=contact.on), contact.note
    for purchase in plan.all(Purchase):
        where = text("Purchase {name}", name=purchase.name)
        yield where, f"{purchase.pin_reason} {purchase.outcome_reason}"
    for move in plan.all(StageMove):
        yield text("A change of stage"), move.reason
