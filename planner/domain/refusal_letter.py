"""The letter that declines to pay somebody and offers the lawful way instead, as a value."""

from dataclasses import dataclass
from datetime import date

from planner.domain.papers import Party
from planner.domain.seller import Seller
from planner.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalLetter:
    """`reason` says what is, `ways` what can be done instead, the first advice first. It names no
    code and no rule: it goes to somebody outside."""

    number: str
    on: date
    seller: Seller
    partner: Party
    account: str
    reason: Text
    ways: tuple[Text, ...]
    for_good: bool = False
