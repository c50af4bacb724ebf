"""What the sentences of a statement promise: its terms' plain rate, the award an explanation says.

Read from the templates of `terms_words.py` and `volume_why.py`; a test holds them together. A
sentence that is not known here promises nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from planner.domain.money import parse_percent
from planner.domain.papers import StatementPaper
from planner.domain.terms_words import is_net_of_vat
from planner.domain.text import Text

_PLAIN = "The partner earns a {word} of {rate} of all money received on deals it assisted, {due}."
_FURTHER = ("Once for each such deal", "One such deal earns", "On deals it assisted in")
_SEVERAL = "{steps}; the award is {award}"
_WHOLE = "{rate} of the whole base = {award}"
_FINAL = (
    _WHOLE,
    "{rate} of the {excess} above it = {award}",
    "({rates}) of the base = {award}",
    "the amount is {award}",
    "Base {base} lies between {low} ({least}) and {high} ({most}): {award}",
)
_PRODUCT = "{amount} × {rate} = {award}"
_BLOCKS = "Base {base} holds {n} full blocks of {block}: {product}"


@dataclass(frozen=True, slots=True)
class Said:
    """The award as an explanation says it, formatted; `of_whole_base`: it is rate × base."""

    amount: str
    of_whole_base: bool = False


def plain_rate(paper: StatementPaper) -> str | None:
    """`5%` where one rate without caps and fixed amounts held for every deal on the paper; None
    where deals may stand under other terms: an earlier version's, or another agreement's."""
    if paper.version != 1 or ", " in paper.agreement:
        return None
    clauses = [clause for _, clause in paper.terms]
    if any(clause.template.startswith(_FURTHER) for clause in clauses):
        return None
    rates = [str(c.values["rate"]) for c in clauses if c.template == _PLAIN]
    return rates[0] if len(rates) == 1 else None


def counted_of(paper: StatementPaper) -> tuple[Fraction, ...]:
    """How much of a unit of money may count by the terms on the paper: all of it, what is left of
    it net of VAT, or, where some of the money may stand under earlier terms, either."""
    rates = [str(c.values.get("rate", "")) for _, c in paper.terms if is_net_of_vat(c)]
    net = tuple(1 / (1 + parse_percent(rate)) for rate in rates[:1])
    certain = paper.version == 1 and ", " not in paper.agreement
    return net if net and certain else (Fraction(1), *net)


def may_be_fixed(paper: StatementPaper) -> bool:
    """Whether an amount may come on top of a volume award's product: the terms say so, or the
    period may stand under terms that are not on the paper."""
    here = any("fixed" in each.values for _, c in paper.terms for each in sentences(c))
    return here or paper.version != 1 or ", " in paper.agreement


def award_said(how: Text) -> Said | None:
    """The award that an explanation ends with; None where this sentence is only a part of it."""
    for each in sentences(how):
        if each.template == _SEVERAL:
            return Said(str(each.values.get("award", "")))
        if each.template in _FINAL:
            return Said(str(each.values.get("award", "")), each.template == _WHOLE)
    last = how.values.get("product" if how.template == _BLOCKS else "what")
    if isinstance(last, Text) and last.template == _PRODUCT:
        return Said(str(last.values.get("award", "")))
    return None


def sentences(sentence: Text) -> Iterator[Text]:
    """The sentence and all inside it."""
    yield sentence
    for value in sentence.values.values():
        if isinstance(value, Text):
            yield from sentences(value)
