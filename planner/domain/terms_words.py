"""The terms in words, generated from the data that computes, so that paper and arithmetic agree."""

from collections.abc import Iterator

from planner.domain.money import percent, shown
from planner.domain.obligations import Component
from planner.domain.papers import Clauses, Word
from planner.domain.periods import PeriodLength
from planner.domain.terms import Direct, ReferralCounts, Terms, Volume
from planner.domain.text import Text, text
from planner.domain.tier_words import tier_clauses


def terms_words(terms: Terms, word: Word | None, section: int = 4) -> Clauses:
    """Every key of the terms as numbered clauses, `4.1` and on. `word` is what the awards are
    called, None where some of the agreement's accounts bring a rebate and others a commission."""
    name = word_text(word)
    clauses: list[Text] = []
    if terms.direct:
        clauses.extend(_direct(terms.direct, name, terms.currency))
    else:
        clauses.append(text("A single deal earns no {word} of its own.", word=name))
    if terms.volume:
        clauses.extend(_volume(terms.volume, name, terms.currency))
    clauses.append(_rounding(terms, name))
    return tuple((f"{section}.{n}", clause) for n, clause in enumerate(clauses, 1))


def clause_of(terms: Terms, component: Component, section: int = 4) -> str:
    """The number of the clause that an award rests on: the direct rate, or how the tiers pay."""
    if component == "direct" or terms.volume is None:
        return f"{section}.1"
    before = (
        list(_direct(terms.direct, word_text(None), terms.currency)) if terms.direct else [None]
    )
    return f"{section}.{len(before) + 2}"


def word_text(word: Word | None) -> Text:
    if word is Word.REBATE:
        return text("rebate")
    return text("commission") if word is Word.COMMISSION else text("rebate or commission")


def _direct(direct: Direct, word: Text, currency: str) -> Iterator[Text]:
    yield text(
        "The partner earns a {word} of {rate} of all money received on deals it assisted, {due}.",
        word=word,
        rate=percent(direct.rate),
        due=_due_after_receipt(direct.due_days),
    )
    if direct.fixed:
        yield text(
            "Once for each such deal it earns {fixed} more, as long as more was received on the "
            "deal than went back.",
            fixed=shown(direct.fixed, currency),
        )
    if direct.cap is not None:
        yield text(
            "One such deal earns at most {cap}.",
            cap=shown(direct.cap, currency),
        )
    if direct.cap_rate is not None:
        yield text(
            "One such deal earns at most {rate} of the money received on it.",
            rate=percent(direct.cap_rate),
        )


def _due_after_receipt(days: int | None) -> Text:
    if not days:
        return text("due on receipt")
    return (
        text("due 1 day after receipt") if days == 1 else text("due {n} days after receipt", n=days)
    )


def _volume(volume: Volume, word: Text, currency: str) -> Iterator[Text]:
    yield text(
        "The volume base of a {period} is all money received in it on deals that the partner "
        "assisted. {referrals}",
        period=_PERIODS[volume.period],
        referrals=_referrals(volume, word),
    )
    yield from tier_clauses(volume, word, currency)
    yield text(
        "The volume {word} of a {period} is {due}. Where the agreement begins inside one, what is "
        "left of it is the first.",
        word=word,
        due=_due_after_period(volume.due_days),
        period=_PERIODS[volume.period],
    )


_PERIODS = {
    PeriodLength.MONTH: text("calendar month"),
    PeriodLength.QUARTER: text("calendar quarter"),
    PeriodLength.HALF_YEAR: text("calendar half-year"),
    PeriodLength.YEAR: text("calendar year"),
}


def _referrals(volume: Volume, word: Text) -> Text:
    if not volume.referral_weight:
        return text(
            "Deals that the partner referred do not count to it and earn no direct {word}.",
            word=word,
        )
    weight = percent(volume.referral_weight)
    if volume.referral_counts is ReferralCounts.SOLD:
        return text(
            "Of a deal that the partner referred, {weight} of the contract amount counts to it "
            "from the day of the first receipt on, unless all money went back; such a deal earns "
            "no direct {word}.",
            weight=weight,
            word=word,
        )
    return text(
        "Money received on deals that the partner referred counts {weight} to it and earns no "
        "direct {word}.",
        weight=weight,
        word=word,
    )


def _due_after_period(days: int | None) -> Text:
    if not days:
        return text("due at its end")
    if days == 1:
        return text("due 1 day after its end")
    return text("due {n} days after its end", n=days)


def _rounding(terms: Terms, word: Text) -> Text:
    return text(
        "All amounts are in {currency}. Each {word} is rounded half up to its smallest unit, once "
        "for each deal over all its receipts and once for each period; a refund counts where the "
        "receipt counted that it takes back.",
        currency=terms.currency,
        word=word,
    )
