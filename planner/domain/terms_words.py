"""The terms in words, generated from the data that computes, so that paper and arithmetic agree."""

from collections.abc import Iterator

from planner.domain.direct_words import direct_clauses, special_clause
from planner.domain.facts import Deal
from planner.domain.money import Rounding, percent, shown
from planner.domain.obligations import Component
from planner.domain.papers import Clauses, Word
from planner.domain.terms import Refunds, Terms
from planner.domain.text import Text, text
from planner.domain.volume_words import Tagged, volume_clauses


def terms_words(terms: Terms, word: Word | None, section: int = 4) -> Clauses:
    """Every key of the terms as numbered clauses, `4.1` and on. `word` is what the awards are
    called, None where some of the agreement's accounts bring a rebate and others a commission.
    Accounts are said as the terms have them: names are put in before (`with_accounts`)."""
    clauses = _tagged(terms, word_text(word))
    return tuple((f"{section}.{n}", clause) for n, (_, clause) in enumerate(clauses, 1))


def with_least_payout(clauses: Clauses, least: int, currency: str) -> Clauses:
    """The clauses and, after them, what is carried over; `least` in minor units, 0: nothing is."""
    if not least:
        return clauses
    section, _, last = clauses[-1][0].rpartition(".")
    said = text(
        "Less than {least} that may be paid in all is carried over to the next payment; once the "
        "agreement has ended, everything is paid.",
        least=shown(least, currency),
    )
    return (*clauses, (f"{section}.{int(last) + 1}", said))


def clause_of(
    terms: Terms, component: Component, section: int = 4, *, deal: Deal | None = None
) -> str:
    """The number of the clause that an award rests on: the rate of the deal, how the tiers pay,
    or the guarantee."""
    tag = component if component in ("volume", "guarantee") else _direct_tag(terms, deal)
    tags = [each for each, _ in _tagged(terms, word_text(None))]
    return f"{section}.{tags.index(tag) + 1 if tag in tags else 1}"


def word_text(word: Word | None) -> Text:
    if word is Word.REBATE:
        return text("rebate")
    return text("commission") if word is Word.COMMISSION else text("rebate or commission")


def _direct_tag(terms: Terms, deal: Deal | None) -> str:
    fitting = None if deal is None else terms.direct_for(deal.product, str(deal.account))
    special = [n for n, each in enumerate(terms.special) if each is fitting]
    return f"special {special[0]}" if special else "direct"


def _tagged(terms: Terms, word: Text) -> list[Tagged]:
    return [*_direct(terms, word), *_volume(terms, word), *_basis(terms, word)]


def _direct(terms: Terms, word: Text) -> Iterator[Tagged]:
    if terms.direct:
        for n, clause in enumerate(direct_clauses(terms.direct, word, terms.currency)):
            yield "" if n else "direct", clause
    else:
        yield "direct", text("A single deal earns no {word} of its own.", word=word)
    for n, special in enumerate(terms.special):
        yield f"special {n}", special_clause(special, word, terms.currency)


def _volume(terms: Terms, word: Text) -> Iterator[Tagged]:
    if terms.volume:
        yield from volume_clauses(terms.volume, word, terms.currency)


def _basis(terms: Terms, word: Text) -> Iterator[Tagged]:
    if terms.tax:
        yield "", net_of_vat(terms)
    if terms.from_ is not None:
        yield "", text("Orders before {day} earn nothing.", day=terms.from_)
    if terms.until is not None:
        yield "", text("The last day of these terms is {day}.", day=terms.until)
    yield "", _rounding(terms, word)


def net_of_vat(terms: Terms) -> Text:
    """That VAT does not count, with its rate."""
    return text(
        "Wherever these terms speak of money received, it is counted net of VAT at {rate}: divided "
        "by 100% + {rate}, exactly, and rounded with the award alone.",
        rate=percent(terms.tax),
    )


def is_net_of_vat(clause: Text) -> bool:
    return clause.template == net_of_vat(Terms(currency="CNY")).template


def _rounding(terms: Terms, word: Text) -> Text:
    values = {"currency": terms.currency, "word": word}
    how = {
        Rounding.HALF_UP: text("half up"),
        Rounding.HALF_EVEN: text("half to even"),
        Rounding.DOWN: text("down"),
    }[terms.rounding]
    if terms.volume is not None and terms.volume.refunds is Refunds.OWN:
        return text(
            "All amounts are in {currency}. Each {word} is rounded {how} to its smallest unit, "
            "once for each deal over all its receipts and once for each period.",
            **values,
            how=how,
        )
    if terms.rounding is not Rounding.HALF_UP:
        return text(
            "All amounts are in {currency}. Each {word} is rounded {how} to its smallest unit, "
            "once for each deal over all its receipts and once for each period; a refund counts "
            "where the receipt counted that it takes back.",
            **values,
            how=how,
        )
    return text(
        "All amounts are in {currency}. Each {word} is rounded half up to its smallest unit, once "
        "for each deal over all its receipts and once for each period; a refund counts where the "
        "receipt counted that it takes back.",
        **values,
    )
