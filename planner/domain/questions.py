"""The five questions for the next visit, from what we do not know and from the playbook."""

from collections.abc import Iterator
from datetime import date
from itertools import chain, islice

from planner.domain.key_person import Standing, Weighing, standing
from planner.domain.key_reasons import ROLE_IN_SENTENCE
from planner.domain.org import Seat
from planner.domain.parts import Part, called, parts
from planner.domain.plan import Plan
from planner.domain.playbook import Playbooks
from planner.domain.processes import BuyingRole
from planner.domain.record import Id
from planner.domain.roles import Stance
from planner.domain.text import Text, text
from planner.domain.unknowns import Gap, GapKind, unknowns

HOW_MANY = 5
MOST_ROLES = 2
"""Not more than two questions of the kind “who is the user?”: they all sound alike."""


def questions(plan: Plan, purchase: Id, today: date, playbooks: Playbooks) -> list[Text]:
    """At most five, the most pressing first; fewer only when the playbook has no more to ask."""
    now = standing(plan, purchase)
    gaps = unknowns(plan, purchase, today)
    everyone = [p for p in parts(plan, purchase) if p.noted.roles]
    pressing = chain(
        islice(_seat_questions(plan, gaps, {GapKind.EMPTY_PART}), 1),
        islice(_role_questions(gaps), MOST_ROLES),
        islice(_ask(now.key, playbooks), 1),
        islice(_meeting(now, everyone), 1),
        islice(_stances(now, everyone), 1),
        islice(_ask(now.next_key, playbooks), 1),
        _seat_questions(plan, gaps, {GapKind.EMPTY_PART}),
        _seat_questions(plan, gaps, {GapKind.UNKNOWN_SEAT}),
        _meeting(now, everyone),
        _stances(now, everyone),
        *(_ask(weighing, playbooks) for weighing in now.ranked),
        _rest(now, playbooks),
    )
    asked: list[Text] = []
    for question in pressing:
        if question not in asked:
            asked.append(question)
        if len(asked) == HOW_MANY:
            break
    return asked


def _role_questions(gaps: list[Gap]) -> Iterator[Text]:
    for gap in gaps:
        if gap.role is not None:
            yield text("Who is the {role} in this purchase?", role=ROLE_IN_SENTENCE[gap.role])


def _seat_questions(plan: Plan, gaps: list[Gap], kinds: set[GapKind]) -> Iterator[Text]:
    for gap in gaps:
        seat = plan.find(Seat, gap.seat)
        if gap.kind not in kinds or seat is None:
            continue
        if seat.unknown:
            yield text("Who is {seat}?", seat=called(seat, None))
        else:
            yield text("Who will be {seat}, and from when?", seat=called(seat, None))


def _meeting(now: Standing, everyone: list[Part]) -> Iterator[Text]:
    for part in _by_weight(now, everyone):
        if part.person is not None and not part.met:
            yield text("Who can introduce us to {name}?", name=part.name)


def _stances(now: Standing, everyone: list[Part]) -> Iterator[Text]:
    for part in _by_weight(now, everyone):
        if part.person is not None and part.against:
            yield text("What does {name} hold against us?", name=part.name)
        elif part.person is not None and part.noted.stance is Stance.UNKNOWN:
            yield text("What does {name} think of us?", name=part.name)


def _by_weight(now: Standing, everyone: list[Part]) -> list[Part]:
    """The heaviest in this stage first; the key person before all, pinned or not."""
    places = {w.seat.id: n for n, w in enumerate(now.ranked)}
    if now.key is not None:
        places[now.key.seat.id] = -1
    return sorted(everyone, key=lambda p: (places.get(p.seat.id, len(places)), p.seat.id))


def _ask(weighing: Weighing | None, playbooks: Playbooks) -> Iterator[Text]:
    if weighing is not None and weighing.role is not None:
        yield from _asked_of(weighing.role, playbooks)


def _rest(now: Standing, playbooks: Playbooks) -> Iterator[Text]:
    """The playbook's questions of the stage, the heaviest role first."""
    for role in sorted(BuyingRole, key=lambda r: -now.stage.weight(r)):
        yield from _asked_of(role, playbooks)


def _asked_of(role: BuyingRole, playbooks: Playbooks) -> Iterator[Text]:
    playbook = playbooks.get(role)
    for question in playbook.ask if playbook else ():
        yield question.as_text
