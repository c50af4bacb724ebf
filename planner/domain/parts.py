"""The people of a purchase as they stand today: what was noted, and from which seat they play."""

from dataclasses import dataclass

from planner.domain.key_person import players, whereabouts
from planner.domain.org import Person, Seat
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.roles import Coverage, Involvement, Stance, involvements
from planner.domain.text import Text, text

AGAINST = frozenset({Stance.OPPOSES, Stance.LEANS_AGAINST})
FOR_US = frozenset({Stance.SUPPORTS, Stance.LEANS_TO_US})


@dataclass(frozen=True, slots=True)
class Part:
    """One part in a purchase. `person` None: nobody known sits there (any more)."""

    noted: Involvement
    seat: Seat
    person: Person | None

    @property
    def name(self) -> Text:
        return called(self.seat, self.person)

    @property
    def met(self) -> bool:
        return self.person is not None and self.noted.coverage is not Coverage.NONE

    @property
    def against(self) -> bool:
        return self.noted.stance in AGAINST

    @property
    def for_us(self) -> bool:
        return self.noted.stance in FOR_US


def parts(plan: Plan, purchase: Id) -> list[Part]:
    """Everybody noted in the purchase who still has a seat to play from, in the order noted."""
    return [Part(*player) for player in players(plan, purchase)]


def replaced_people(plan: Plan, purchase: Id) -> list[tuple[Involvement, Person]]:
    """Those who left the account while somebody else sits on their seat: their part is open."""
    account = plan.get(Purchase, purchase).account
    return [
        (noted, person)
        for noted in involvements(plan, purchase)
        if whereabouts(plan, account, noted) is None
        and (person := plan.find(Person, noted.person)) is not None
    ]


def called(seat: Seat, person: Person | None) -> Text:
    """The person's name, or the seat's title; what a sentence calls them."""
    if person is not None:
        return text("{name}", name=person.name)
    return text("{name}", name=seat.title) if seat.title else text("a seat without a title")


def listed(items: list[Text]) -> Text:
    """“a, b, c”, in the language of whoever says it. At least one item."""
    whole = items[0]
    for item in items[1:]:
        whole = text("{some}, {another}", some=whole, another=item)
    return whole
