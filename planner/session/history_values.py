"""What the values of records say where changes are listed: names for ids, words for choices,
amounts with their two digits."""

import json
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TypeVar

from planner.domain.accounts import Account
from planner.domain.actions import CONTACT_WORDS
from planner.domain.codec import text_from_plain
from planner.domain.consent_form import AUTHORITY_WORDS, ROUTE_WORDS
from planner.domain.facts import DealKind
from planner.domain.links import LINK_WORDS
from planner.domain.money import shown
from planner.domain.org import FUNCTION_WORDS, Person, Seat, name_of
from planner.domain.paper_life import ACKNOWLEDGED, ANSWERED, DISPUTED, SENT
from planner.domain.party_words import (
    FORMS,
    HOLDERS,
    OUTCOMES,
    PUBLIC,
    REGULATED,
    RELATIONS,
    SECTORS,
)
from planner.domain.processes import ROLE_WORDS, Process, Stage
from planner.domain.purchases import OUTCOME_WORDS, Purchase
from planner.domain.record import Id
from planner.domain.roles import COVERAGE_WORDS, POWER_WORDS, RESPONSE_WORDS, STANCE_WORDS
from planner.domain.seller import seller
from planner.domain.settlements import METHOD_WORDS
from planner.domain.text import Text, text
from planner.session.core import Session
from planner.session.decision_records import EVENTS
from planner.session.history_words import FIELDS

ID = 12
"""An id has more digits than that, and no number that somebody writes."""
E = TypeVar("E", bound=Enum)
Record = Mapping[str, object]


def _by_value(words: Mapping[E, Text]) -> dict[str, Text]:
    return {str(choice.value): word for choice, word in words.items()}


CHOICES: Mapping[str, Mapping[str, Text]] = {
    "function": _by_value(FUNCTION_WORDS),
    "roles": _by_value(ROLE_WORDS),
    "powers": _by_value(POWER_WORDS),
    "stance": _by_value(STANCE_WORDS),
    "coverage": _by_value(COVERAGE_WORDS),
    "response": _by_value(RESPONSE_WORDS),
    "outcome": _by_value(OUTCOME_WORDS),
    "form": _by_value(FORMS),
    "public": _by_value(PUBLIC),
    "sector": _by_value(SECTORS),
    "regulated": _by_value(REGULATED),
    "relation": _by_value(RELATIONS),
    "holder": _by_value(HOLDERS),
    "verdict": _by_value(OUTCOMES),
    "route": _by_value(ROUTE_WORDS),
    "authority": _by_value(AUTHORITY_WORDS),
    "method": {str(method): words for method, words in METHOD_WORDS.items()},
    "Contact.kind": _by_value(CONTACT_WORDS),
    "Link.kind": _by_value(LINK_WORDS),
    "Deal.kind": {
        DealKind.DIRECT.value: text("direct"),
        DealKind.REFERRAL.value: text("referral"),
    },
    "Identity.kind": {"payee": text("Payee"), "account": text("Account")},
    "PaperEvent.kind": {
        SENT: text("Sent"),
        ACKNOWLEDGED: text("Acknowledged"),
        DISPUTED: text("Disputed"),
        ANSWERED: text("Answered"),
    },
    "Issued.kind": {"statement": text("Statement"), "agreement": text("Agreement")},
    "PayoutLine.kind": {"paid": text("Paid")},
    "component": {"direct": text("Direct"), "volume": text("Volume")},
    "part": {"rebate": text("Rebate"), "commission": text("Commission")},
    "Decision.event": EVENTS,
    "Entry.book": {
        "expense": text("Expense"),
        "payable": text("Payable"),
        "held": text("Held"),
        "clawback": text("Clawback"),
        "bank": text("Bank"),
        "withheld": text("Tax withheld"),
        "set off": text("set-off"),
    },
    "written": {"zh": text("Chinese"), "en": text("English"), "both": text("Chinese and English")},
}
"""By the field, or by record and field where several records have one of that name."""
NOTHING = text("{name}", name="")
AMOUNTS = frozenset(
    {"amount", "contract", "written_off", "opening", "closing", "pending", "minimum"}
    | {"yearly_cap", "attest_above"}
)


class Values:
    """Says values of one session; what it has looked up it remembers."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._names: dict[int, Text | None] = {}

    def said(self, kind: str, field: str, value: object, record: Record) -> Text:
        match value:
            case None | "" | [] | {}:
                return NOTHING
            case bool():
                return _as_is("✓" if value else "–")
            case list():
                return _joined(self.said(kind, field, each, record) for each in value)
            case dict():
                return self._dict(kind, value, record)
        words = str(value)
        if field in AMOUNTS and words.removeprefix("-").isdigit():
            return _as_is(shown(int(words), self._currency(record)))
        return self._words(kind, field, words)

    def _words(self, kind: str, field: str, words: str) -> Text:
        choices = CHOICES.get(f"{kind}.{field}") or CHOICES.get(field) or {}
        if words in choices:
            return choices[words]
        if words.isdigit() and len(words) > ID:
            return self._named(Id(int(words))) or text("No. {n}", n=words[-6:])
        if field == "why" and words.startswith("[["):
            return _joined(text_from_plain(each) for each in json.loads(words))
        return _as_is(words)

    def _dict(self, kind: str, value: Mapping[str, object], record: Record) -> Text:
        if set(value) == {"zh", "en"}:
            return _as_is(" / ".join(str(value[code]) for code in ("zh", "en") if value[code]))
        return _joined(
            text(
                "{name}: {value}",
                name=FIELDS.get(key) or _as_is(key),
                value=self.said(kind, key, each, record),
            )
            for key, each in value.items()
            if each
        )

    def _currency(self, record: Record) -> str:
        """The record's own, or that of what it belongs to; else the one we usually sell in."""
        own, of = record.get("currency"), record.get("deal")
        if isinstance(own, str):
            return own
        if isinstance(of, str) and of.isdigit():
            deal = self._session.ledger.deal(Id(int(of)))
            if deal is not None:
                return deal.currency
        return seller(self._session.plan).currency

    def _named(self, id: Id) -> Text | None:
        """Whom or what an id means, as far as it is still known."""
        if id not in self._names:
            self._names[id] = self._in_the_plan(id) or self._in_the_ledger(id)
        return self._names[id]

    def _in_the_plan(self, id: Id) -> Text | None:
        plan = self._session.plan
        named = plan.find(Account, id) or plan.find(Person, id) or plan.find(Purchase, id)
        if named is not None:
            return _as_is(named.name)
        staged = plan.find(Process, id) or plan.find(Stage, id)
        if staged is not None:
            return _as_is(staged.name.zh or staged.name.en)
        seat = plan.find(Seat, id)
        return None if seat is None else _as_is(seat.title) if seat.title else name_of(plan, seat)

    def _in_the_ledger(self, id: Id) -> Text | None:
        ledger = self._session.ledger
        if known := ledger.identities(id):
            return _as_is(known[-1].name)
        if (deal := ledger.deal(id)) is not None:
            return _as_is(deal.name)
        if (receipt := ledger.receipt(id)) is not None:
            return text("Receipt of {day}", day=receipt.value_on)
        numbers = {p.id: p.number for p in ledger.papers()}
        numbers |= {a.id: a.number for a in ledger.agreements()}
        return _as_is(numbers[id]) if id in numbers else None


def _as_is(words: str) -> Text:
    return text("{name}", name=words)


def _joined(parts: Iterable[Text]) -> Text:
    said: Text | None = None
    for part in parts:
        said = part if said is None else text("{one}, {other}", one=said, other=part)
    return said or NOTHING
