"""Several purchases seen on one chart: what each of them, a layer, says of a seat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from planner.domain.key_person import standing
from planner.domain.org import Person, Seat
from planner.domain.plan import Plan
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.roles import STANCE_WORDS, Involvement, Stance, involvements
from planner.domain.text import Say
from planner.ui.chart.colouring import STANCE_TONES

Pills = tuple[tuple[str, str], ...]

LETTERS = "ABCDEFGH"
"""Told apart by letter first: a chart takes as many purchases as there are letters."""
TOKENS = (
    "#2457C5", "#B0500F", "#157A6E", "#8A3FA0", "#A8324F", "#5A6B1A", "#0F6E9E", "#6B5B4B",
)  # fmt: skip


class LayerRow(NamedTuple):
    """What a box says of one purchase: its letter and colour, pills, and whether it is key there.
    `name`: how the purchase is called where words are spoken."""

    letter: str
    token: str
    name: str
    pills: Pills
    key: bool

    def spoken(self, badge: str) -> str:
        said = [words for words, _ in self.pills]
        return f"{self.letter} {self.name}: " + " · ".join([badge, *said] if self.key else said)


class Layer:
    """One purchase: everybody's part in it, and whose seat is key; looked up once."""

    def __init__(self, plan: Plan, purchase: Purchase, number: int = 0) -> None:
        self.letter, self.token, self.name = LETTERS[number], TOKENS[number], purchase.name
        noted = involvements(plan, purchase.id)
        self._noted: Mapping[Id, Involvement] = {
            who: i for i in noted for who in (i.person, i.seat) if who is not None
        }
        key = standing(plan, purchase.id).key
        self.key = key.seat.id if key else None

    def noted(self, seat: Seat, person: Person | None) -> Involvement | None:
        return self._noted.get(person.id if person else seat.id)

    def row(self, seat: Seat, noted: Involvement | None, say: Say) -> LayerRow | None:
        """None where the purchase says nothing of the seat."""
        key = seat.id == self.key
        if noted is None and not key:
            return None
        pills = tuple(part_pills(noted, say)) if noted is not None else ()
        return LayerRow(self.letter, self.token, self.name, pills, key)


def layers(plan: Plan, purchases: tuple[Id, ...]) -> list[Layer]:
    found = [p for id in purchases if (p := plan.find(Purchase, id)) is not None]
    return [Layer(plan, purchase, n) for n, purchase in enumerate(found[: len(LETTERS)])]


def part_pills(noted: Involvement, say: Say) -> Iterator[tuple[str, str]]:
    """Roles, stance and influence in one purchase."""
    for role in BuyingRole:
        if role in noted.roles:
            yield say(ROLE_WORDS[role]), "accent"
    if noted.stance is not Stance.UNKNOWN or not noted.influence:
        yield say(STANCE_WORDS[noted.stance]), STANCE_TONES[noted.stance]
    if noted.influence:
        yield str(noted.influence), "neutral"
