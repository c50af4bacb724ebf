"""How a posted amount came about, as it was kept with the posting."""

import json
from dataclasses import dataclass

from planner.domain.codec import text_from_plain
from planner.domain.eligibility_words import with_reason
from planner.domain.facts import Agreement, Deal
from planner.domain.obligations import Key
from planner.domain.postings import Explanation
from planner.domain.terms_words import clause_of
from planner.domain.text import Text
from planner.domain.versions import version_on


@dataclass(frozen=True, slots=True)
class Why:
    """How an amount came about, line by line, and the clause of the agreement it rests on."""

    amount: int
    lines: tuple[Text, ...]
    clause: str
    agreement: str


def why_of(kept: Explanation, key: Key, agreement: Agreement, deal: Deal | None) -> Why:
    """The explanation of an obligation in words; `deal` is the one it is on."""
    day = max(agreement.from_, key.start if deal is None else deal.on)
    version = version_on(agreement, day)
    return Why(
        kept.amount,
        tuple(with_reason(text_from_plain(line)) for line in json.loads(kept.why)),
        "" if version is None else clause_of(version.terms, key.component, deal=deal),
        agreement.number,
    )
