"""What we do not know about a purchase, in the order in which it hurts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from planner.domain.key_person import Standing, standing
from planner.domain.key_reasons import ROLE_IN_SENTENCE
from planner.domain.org import Seat, holder, seats
from planner.domain.parts import Part, called, listed, parts, replaced_people
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole, Stage
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.roles import Coverage, Involvement, Knowledge, Stance
from planner.domain.text import Text, text


class GapKind(Enum):
    ROLE_UNFILLED = "role unfilled"
    LEFT = "left"
    EMPTY_PART = "empty part"
    UNREACHED = "unreached"
    UNJUDGED = "unjudged"
    ASSUMED = "assumed"
    STALE = "stale"
    UNKNOWN_SEAT = "unknown seat"
    VACANT_SEAT = "vacant seat"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something we do not know, as a sentence, and the role or the seat that it concerns."""

    kind: GapKind
    text: Text
    role: BuyingRole | None = None
    seat: Id | None = None


def unknowns(plan: Plan, purchase: Id, today: date) -> list[Gap]:
    """All gaps: roles, people with a part, judgements of them, then the rest of the chart."""
    return list(gaps(plan, purchase, today))


def gaps(plan: Plan, purchase: Id, today: date) -> Iterator[Gap]:
    """The same one after another, for those who want the first few of a large organisation."""
    now = standing(plan, purchase)
    everyone = parts(plan, purchase)
    with_role = [p for p in everyone if p.noted.roles]
    yield from _unfilled(now, with_role)
    yield from _left(plan, purchase)
    yield from (_empty(p) for p in with_role if p.person is None)
    yield from (_unreached(p) for p in with_role if p.person is not None and not p.met)
    for part in with_role:
        if part.person is not None:
            yield from _judgements(part, today)
    playing = {p.seat.id for p in with_role}
    yield from _seats(plan, plan.get(Purchase, purchase).account, playing)


def _unfilled(now: Standing, with_role: list[Part]) -> Iterator[Gap]:
    """Roles that matter in this stage or the next and that nobody plays, the heaviest first."""
    filled = {role for part in with_role for role in part.noted.roles}
    steps = [now.stage, *([now.next_stage] if now.next_stage else [])]
    wanted = [
        (max(steps, key=lambda s: s.weight(role)), role)
        for role in BuyingRole
        if role not in filled and any(s.weight(role) for s in steps)
    ]
    wanted.sort(key=lambda w: -w[0].weight(w[1]))
    for stage, role in wanted:
        yield Gap(GapKind.ROLE_UNFILLED, _nobody(stage, role), role=role)


def _nobody(stage: Stage, role: BuyingRole) -> Text:
    return text(
        "Nobody is known as {role}, who matters in stage {number} {stage}.",
        role=ROLE_IN_SENTENCE[role],
        number=stage.place,
        stage=stage.name.as_text,
    )


def _left(plan: Plan, purchase: Id) -> Iterator[Gap]:
    for noted, person in replaced_people(plan, purchase):
        if noted.roles:
            sentence = text(
                "{name} has left and was {roles}: who is it now?",
                name=person.name,
                roles=roles_said(noted),
            )
            yield Gap(GapKind.LEFT, sentence)


def _empty(part: Part) -> Gap:
    sentence = text("{seat} is {roles}, but the seat is empty.", **_who(part))
    if part.seat.unknown:
        sentence = text("{seat} is {roles}, but we do not know who sits there.", **_who(part))
    return Gap(GapKind.EMPTY_PART, sentence, seat=part.seat.id)


def _who(part: Part) -> dict[str, Text]:
    return {"seat": part.name, "roles": roles_said(part.noted)}


def _unreached(part: Part) -> Gap:
    sentence = text("None of us has met {name}.", name=part.name)
    return Gap(GapKind.UNREACHED, sentence, seat=part.seat.id)


def _judgements(part: Part, today: date) -> Iterator[Gap]:
    """Which of stance, influence and coverage are not known, only assumed, or stale. That nobody
    met them is a gap of its own."""
    noted = part.noted
    judged = [
        (text("stance"), noted.stance is not Stance.UNKNOWN, noted.stance_known),
        (text("influence"), noted.influence > 0, noted.influence_known),
    ]
    if noted.coverage is not Coverage.NONE:
        judged.append((text("coverage"), True, noted.coverage_known))
    for kind, sentence in (
        (GapKind.UNJUDGED, text("Not known of {name}: {what}.")),
        (GapKind.ASSUMED, text("Only assumed of {name}: {what}.")),
        (GapKind.STALE, text("Long not checked of {name}: {what}.")),
    ):
        what = [word for word, known, how in judged if _kind(how, today, known=known) is kind]
        if what:
            gaps = {"name": part.name, "what": listed(what)}
            yield Gap(kind, Text(sentence.template, gaps), seat=part.seat.id)


def _kind(how: Knowledge, today: date, *, known: bool) -> GapKind | None:
    if not known:
        return GapKind.UNJUDGED
    if how.stale(today):
        return GapKind.STALE
    return None if how.confirmed else GapKind.ASSUMED


def _seats(plan: Plan, account: Id, playing: set[Id]) -> Iterator[Gap]:
    empty = [s for s in seats(plan, account) if s.id not in playing and holder(plan, s.id) is None]
    for seat in sorted(empty, key=lambda s: not s.unknown):
        yield _seat(seat)


def _seat(seat: Seat) -> Gap:
    if seat.unknown:
        sentence = text("We do not know who is {seat}.", seat=called(seat, None))
        return Gap(GapKind.UNKNOWN_SEAT, sentence, seat=seat.id)
    sentence = text("{seat} is vacant.", seat=called(seat, None))
    return Gap(GapKind.VACANT_SEAT, sentence, seat=seat.id)


def roles_said(noted: Involvement) -> Text:
    """The roles in the order of BuyingRole, for the middle of a sentence. At least one."""
    return listed([ROLE_IN_SENTENCE[r] for r in BuyingRole if r in noted.roles])
