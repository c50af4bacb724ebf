"""The sample's accounts with their charts: seats held, vacant and not known yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.accounts import edit_account
from planner.domain.charting import add_seat, edit_person, edit_seat, fill_seat
from planner.domain.eligibility_facts import Sector
from planner.domain.links import Link, LinkKind, add_link, edit_link, holder_to_link
from planner.domain.org import Function, holder
from planner.domain.plan import Plan
from planner.domain.record import Change, Id
from planner.domain.text import text
from planner.sample.content import Command, Making, Words
from planner.session.partners import add_account_in_sector


@dataclass(frozen=True, slots=True)
class Place:
    """A line of an outline: a seat's key, and that of the seat it reports to ("": nobody)."""

    key: str
    under: str
    function: Function
    unknown: bool


def outline(written: str) -> list[Place]:
    """The places of an indented outline, managers first: two blanks a level."""
    found: list[Place] = []
    above: list[str] = []
    for line in filter(str.strip, written.splitlines()):
        depth = (len(line) - len(line.lstrip())) // 2
        key, function, *rest = line.split()
        above[depth:] = [key]
        manager = above[depth - 1] if depth else ""
        found.append(Place(key, manager, Function(function), rest == ["unknown"]))
    return found


def make_accounts(making: Making) -> None:
    for key, shape in making.shape["accounts"].items():
        words = making.words["accounts"][key]
        account = add_account_in_sector(
            making.session,
            words["name"],
            Sector(shape["sector"]),
            industry=words["industry"],
            evidence=words["evidence"],
        )
        making.ids["account", key] = account
        making.session.do(edit_account, account, place=words["place"], note=words["note"])
        places = outline(shape["chart"])
        commands = _chart(making, key, places, words["seats"])
        commands.extend(_lines(making, key, shape.get("links", ())))
        making.together(text("Draw the chart of {name}", name=words["name"]), commands)


def seat_key(account: str, seat: str) -> tuple[str, str]:
    return "seat", f"{account} {seat}"


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is said of a place: its words, and the ids made so far, in which its own is kept."""

    place: Place
    account: str
    title: str
    department: str
    name: str
    phone: str
    ids: dict[tuple[str, str], Id]

    def commands(self) -> list[Command]:
        if not self.name:
            return [self._add, self._describe]
        return [self._add, self._describe, self._fill, self._reach]

    @property
    def _seat(self) -> Id:
        return self.ids[seat_key(self.account, self.place.key)]

    def _add(self, plan: Plan) -> Change:
        under = seat_key(self.account, self.place.under)
        account = self.ids["account", self.account]
        change = add_seat(plan, account, self.ids.get(under), title=self.title)
        self.ids[seat_key(self.account, self.place.key)] = change.edits[0].id
        return change

    def _describe(self, plan: Plan) -> Change:
        fields = {"department": self.department, "function": self.place.function}
        return edit_seat(plan, self._seat, **fields, unknown=self.place.unknown)

    def _fill(self, plan: Plan) -> Change:
        return fill_seat(plan, self._seat, self.name)

    def _reach(self, plan: Plan) -> Change:
        person = holder(plan, self._seat)
        if person is None:
            raise LookupError(self.name)
        return edit_person(plan, person.id, phone=self.phone)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line between the people of two seats, drawn once all of them sit there."""

    kind: LinkKind
    strength: int
    ends: tuple[tuple[str, str], tuple[str, str]]
    ids: dict[tuple[str, str], Id]

    def draw(self, plan: Plan) -> Change:
        one, other = (holder_to_link(plan, self.ids[end]) for end in self.ends)
        return add_link(plan, self.kind, one, other)

    def weigh(self, plan: Plan) -> Change:
        link = max(plan.all(Link), key=lambda each: each.id)
        return edit_link(plan, link.id, strength=self.strength)


def _lines(making: Making, account: str, links: Sequence[Words]) -> list[Command]:
    commands: list[Command] = []
    for link in links:
        ends = seat_key(account, link["from"]), seat_key(account, link["to"])
        drawn = Drawn(LinkKind(link["kind"]), link["strength"], ends, making.ids)
        commands.extend((drawn.draw, drawn.weigh))
    return commands


def _chart(making: Making, account: str, places: list[Place], words: Words) -> list[Command]:
    commands: list[Command] = []
    for place in places:
        title, name, department, *phone = words[place.key]
        sitting = Sitting(place, account, title, department, name, "".join(phone), making.ids)
        commands.extend(sitting.commands())
    return commands
