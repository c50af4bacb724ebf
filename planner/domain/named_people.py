"""Whom a written line names: people of an account by their name, its beginning, or as “赵工”."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.errors import Refused
from planner.domain.org import Person, people, seats_of
from planner.domain.parts import listed, parts
from planner.domain.plan import Plan
from planner.domain.purchases import purchases
from planner.domain.record import Id
from planner.domain.text import Text, text

MOST_NAMED = 8
SHORTEST = 2
"""A single Latin letter names nobody; a single Han character is a surname."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CALLED = re.compile(
    r"(?:(?P<before>[老小])(?P<one>[一-鿿]))"
    r"|(?:(?P<two>[一-鿿]{1,2}?)(?:总工|总(?![结计量体额是])|工(?![作程艺厂会])|经理|主任|部长|处长"
    r"|科长|厂长|院长|所长|董事长|老师|教授|博士|女士|先生))"
)
_SEPARATORS = re.compile(r"[\s,，、;；/&+]+|\band\b|[和与及]")


@dataclass(frozen=True, slots=True)
class Naming:
    """Somebody named in a line, up to which sign."""

    person: Person
    end: int


class Directory:
    """The people of an account, and those from elsewhere who have a part in its purchases."""

    def __init__(self, plan: Plan, account: Id) -> None:
        found = {p.id: p for p in people(plan, account)}
        for purchase in purchases(plan, account):
            for part in parts(plan, purchase.id):
                if part.person is not None and seats_of(plan, part.person.id):
                    found.setdefault(part.person.id, part.person)
        self.people: Sequence[Person] = tuple(found.values())

    def exactly(self, line: str, place: int) -> Naming | None:
        """The whole name of somebody, one word of it, or a surname with a title."""
        return self._whole(line, place) or self._word(line, place) or self._titled(line, place)

    def mentioned(self, line: str, place: int) -> Naming | None:
        """As `exactly`, but a word of a name counts only as the name is spelled: “hope” is not
        Grace Hope."""
        return (
            self._whole(line, place)
            or self._word(line, place, as_spelled=True)
            or self._titled(line, place)
        )

    def beginning(self, line: str, place: int) -> Naming | None:
        """Somebody whose name begins so. Refused where several do."""
        word = word_at(line, place)
        for size in range(len(word), 0, -1):
            start = word[:size].casefold()
            if start.isascii() and size < max(SHORTEST, len(word)):
                break
            found = [p for p in self.people if any(s.startswith(start) for s in _spelled(p))]
            if found:
                return Naming(self._only(found, word[:size]), place + size)
        return None

    def unknown(self, word: str) -> Refused:
        """What is said of a word that names nobody here."""
        if not self.people:
            return Refused(text("Nobody is on the chart yet. Add people there first."))
        return Refused(
            text(
                "Nobody here is called “{word}”. Known are {names}.",
                word=word,
                names=self._choices(self.people),
            )
        )

    def nobody(self) -> Refused:
        if not self.people:
            return Refused(text("Nobody is on the chart yet. Add people there first."))
        return Refused(text("Say with whom: {names}.", names=self._choices(self.people)))

    def _whole(self, line: str, place: int) -> Naming | None:
        rest = line[place:].casefold()
        fits = [p for p in self.people if p.name and rest.startswith(p.name.casefold())]
        fits = [p for p in fits if _ends(line, place + len(p.name))]
        if not fits:
            return None
        longest = max(len(p.name) for p in fits)
        named = [p for p in fits if len(p.name) == longest]
        return Naming(self._only(named, line[place : place + longest]), place + longest)

    def _word(self, line: str, place: int, *, as_spelled: bool = False) -> Naming | None:
        word = word_at(line, place)
        if len(word) < SHORTEST or not _latin(word):
            return None
        found = [p for p in self.people if _has_word(p.name, word, as_spelled=as_spelled)]
        return Naming(self._only(found, word), place + len(word)) if found else None

    def _titled(self, line: str, place: int) -> Naming | None:
        match = _CALLED.match(line, place)
        if match is None:
            return None
        surname = match["one"] or match["two"]
        found = [p for p in self.people if p.name.startswith(surname)]
        return Naming(self._only(found, match[0]), match.end()) if found else None

    def _only(self, found: Sequence[Person], word: str) -> Person:
        if len(found) > 1:
            raise Refused(
                text(
                    "“{word}” may be {names}. Write more of the name.",
                    word=word,
                    names=self._choices(found),
                )
            )
        return found[0]

    def _choices(self, found: Sequence[Person]) -> Text:
        names = listed([text("{name}", name=p.name) for p in found[:MOST_NAMED]])
        if len(found) > MOST_NAMED:
            return text("{names} and {n} others", names=names, n=len(found) - MOST_NAMED)
        return names


def people_named(plan: Plan, account: Id, line: str) -> frozenset[Id]:
    """The people of a list of names; nobody for an empty one. Refused for unknown names."""
    directory, found, place = Directory(plan, account), set(), 0
    while place < len(line):
        if (gap := _SEPARATORS.match(line, place)) is not None:
            place = gap.end()
            continue
        named = directory.exactly(line, place) or directory.beginning(line, place)
        if named is None:
            raise directory.unknown(word_at(line, place) or line[place:])
        found.add(named.person.id)
        place = named.end
    return frozenset(found)


def word_at(line: str, place: int) -> str:
    """The run of Latin letters or of Han characters that begins there."""
    match = _WORD.match(line, place)
    if match is None:
        return ""
    word = match[0]
    latin = _latin(word[0])
    size = next((n for n, sign in enumerate(word) if _latin(sign) != latin), len(word))
    return word[:size] if latin or size else word


def _latin(words: str) -> bool:
    """Not Han: their words are not parted by blanks."""
    return all(not "㐀" <= sign <= "鿿" for sign in words)


def _ends(line: str, place: int) -> bool:
    """No Latin word goes on there."""
    return place >= len(line) or not (
        line[place - 1].isalpha() and _latin(line[place - 1]) and line[place].isalpha()
        and _latin(line[place])
    )  # fmt: skip


def _spelled(person: Person) -> list[str]:
    """The name and its later words: “Zhao Wei” is found by Zhao and by Wei, 赵砚舟 by 砚舟."""
    words = person.name.casefold().split()
    given = [person.name[1:]] if len(person.name) > SHORTEST and not _latin(person.name) else []
    return [*(" ".join(words[n:]) for n in range(len(words))), *given]


def _has_word(name: str, word: str, *, as_spelled: bool) -> bool:
    if as_spelled:
        return word in name.split()
    return word.casefold() in name.casefold().split()
