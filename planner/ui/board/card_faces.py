"""What a card of the board says about its purchase."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planner.domain.accounts import Account
from planner.domain.insight import insight
from planner.domain.key_person import Standing
from planner.domain.money import exponent
from planner.domain.parts import Part, called
from planner.domain.processes import ROLE_WORDS
from planner.domain.purchases import OUTCOME_WORDS, Outcome, Purchase
from planner.domain.record import Id
from planner.domain.roles import STANCE_WORDS, Stance
from planner.domain.text import Text, text
from planner.domain.warnings import Severity, Warned
from planner.ui.chart.colouring import STANCE_TONES
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk

MOST_TROUBLES = 2
SHORT: Mapping[str, Text] = {
    "no-key-person": text("No key person"),
    "no-decision-maker": text("No decision maker"),
    "decision-maker-unmet": text("Decision maker not met"),
    "more-opponents": text("More opponents"),
    "window-shutting": text("Window shutting"),
    "stage-overdue": text("Overdue"),
    "silent": text("Silent too long"),
    "single-contact": text("Few contacts"),
    "no-coach": text("No coach"),
    "nobody-against": text("Nobody against?"),
}
"""The warnings of the domain by name, as short as a pill."""
TONES = {Severity.RISK: "bad", Severity.WATCH: "due"}
OUTCOME_TONES = {Outcome.OPEN: "neutral", Outcome.WON: "good", Outcome.LOST: "bad"}

Pill = tuple[str, str]


@dataclass(frozen=True, slots=True)
class CardFace:
    """The words of a card; `key` is empty where nobody matters yet; pills are (words, tone)."""

    name: str
    account: str
    amount: str
    key: str
    pills: tuple[Pill, ...]
    reason: str

    def spoken(self) -> str:
        """All of it in one line, as a screen reader says it."""
        pills = (words for words, _ in self.pills)
        said = (self.name, self.account, self.amount, self.key, *pills, self.reason)
        return ", ".join(filter(None, said))


class CardFaces:
    """The faces of one plan, each made when first asked for: of two thousand few are seen."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._plan = desk, desk.session.plan
        self._today = desk.session.today
        self._made: dict[Id, CardFace] = {}

    def of(self, purchase: Purchase) -> CardFace:
        if purchase.id not in self._made:
            self._made[purchase.id] = self._face(purchase)
        return self._made[purchase.id]

    def standing(self, purchase: Purchase) -> Standing:
        return insight(self._plan, purchase.id, self._today).now

    def key_name(self, purchase: Purchase) -> str:
        key = self.standing(purchase).key
        return one_line(self._desk.say(called(key.seat, key.person))) if key else ""

    def _face(self, purchase: Purchase) -> CardFace:
        account = self._plan.find(Account, purchase.account)
        name, key = self.key_name(purchase), self.standing(purchase).key
        amount = short_amount(self._desk, purchase.amount, purchase.currency)
        return CardFace(
            name=one_line(purchase.name),
            account=one_line(account.name) if account else "",
            amount=amount if purchase.amount else "",
            key=self._desk.text("Key: {name}", name=name) if key else "",
            pills=tuple(self._pills(purchase)),
            reason=self._desk.say(key.reason) if key else "",
        )

    def _pills(self, purchase: Purchase) -> Iterator[Pill]:
        say, key = self._desk.say, self.standing(purchase).key
        if key is not None and key.role is not None:
            yield say(ROLE_WORDS[key.role]), "accent"
        if key is not None and key.person is None:
            unknown = text("Not known yet") if key.seat.unknown else text("Vacant")
            yield say(unknown), "due"
        if purchase.outcome is not Outcome.OPEN:
            yield say(OUTCOME_WORDS[purchase.outcome]), OUTCOME_TONES[purchase.outcome]
            return
        if key is not None and key.noted is not None:
            stance = key.noted.stance
            if stance is not Stance.UNKNOWN or key.person is not None:
                yield say(STANCE_WORDS[stance]), STANCE_TONES[stance]
        yield from self._troubles(purchase)

    def _troubles(self, purchase: Purchase) -> Iterator[Pill]:
        """The heaviest opponent beside the key person, then the first warnings."""
        now, say = self.standing(purchase), self._desk.say
        heavy = {w.seat.id: n for n, w in enumerate(now.ranked)}
        key = now.key.seat.id if now.key else None
        against = [
            p
            for p in (Part(*player) for player in now.players)
            if p.against and p.seat.id in heavy and p.seat.id != key
        ]
        troubles = [
            (one_line(say(text("{name} opposes", name=part.name))), "bad")
            for part in sorted(against, key=lambda p: heavy[p.seat.id])[:1]
        ]
        troubles.extend(map(self._warned, insight(self._plan, purchase.id, self._today).warnings))
        yield from troubles[:MOST_TROUBLES]
        if len(troubles) > MOST_TROUBLES:
            yield f"+{len(troubles) - MOST_TROUBLES}", "neutral"

    def _warned(self, warned: Warned) -> Pill:
        return self._desk.say(SHORT.get(warned.rule, warned.text)), TONES[warned.severity]


def short_amount(desk: Desk, minor: int, currency: str) -> str:
    """`¥ 1,860,000`: without decimals where there are only zeros."""
    whole = desk.amount(minor, currency)
    digits = exponent(currency)
    return whole[: -digits - 1] if digits and minor % 10**digits == 0 else whole


def total(desk: Desk, purchases: Iterable[Purchase]) -> str:
    """What they amount to, currency by currency."""
    sums: dict[str, int] = {}
    for each in purchases:
        sums[each.currency] = sums.get(each.currency, 0) + each.amount
    return " + ".join(short_amount(desk, s, c) for c, s in sorted(sums.items()) if s)


def open_total(desk: Desk, purchases: Iterable[Purchase]) -> str:
    """How many of them are open and what those amount to; empty where none is."""
    running = [p for p in purchases if p.outcome is Outcome.OPEN]
    sums, n = total(desk, running), len(running)
    if n == 1:
        one = desk.text("1 open purchase")
        return desk.text("1 purchase · {total} open", total=sums) if sums else one
    if sums:
        return desk.text("{n} purchases · {total} open", n=n, total=sums)
    return desk.text("{n} open purchases", n=n) if n else ""


def order(purchase: Purchase) -> tuple[int, str, int]:
    """The largest first, then by name."""
    return -purchase.amount, purchase.name.casefold(), purchase.id
