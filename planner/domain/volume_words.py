"""The volume block in words: what counts to its base, what the base earns, and when."""

from collections.abc import Iterator

from planner.domain.money import percent, shown
from planner.domain.periods import PeriodLength
from planner.domain.scope_words import scope_words
from planner.domain.terms import Edge, Growth, GuaranteePer, ReferralCounts, Refunds, Volume
from planner.domain.text import Text, text
from planner.domain.tier_words import tier_clauses

Tagged = tuple[str, Text]
"""A clause, and what is looked up by it: `volume` (how the tiers pay), `guarantee`, or nothing."""


def volume_clauses(volume: Volume, word: Text, currency: str) -> Iterator[Tagged]:
    yield (
        "",
        text(
            "The volume base of a {period} is all money received in it on deals that the partner "
            "assisted. {referrals}",
            period=PERIODS[volume.period],
            referrals=_referrals(volume, word),
        ),
    )
    for clause in _what_counts(volume):
        yield "", clause
    if volume.growth is not None:
        yield "", _growth(volume, currency)
    first, *others = tier_clauses(volume, word, currency)
    yield "volume", first
    for clause in (*others, *_lump_sums(volume, currency), *_most(volume, word, currency)):
        yield "", clause
    if volume.guarantee:
        yield "guarantee", _guarantee(volume, word, currency)
    yield "", _due(volume, word)
    if volume.hold_days:
        yield (
            "",
            text(
                "What money of the last {n} days adds to the volume {word} is held back until "
                "those days are over.",
                n=volume.hold_days,
                word=word,
            ),
        )


PERIODS = {
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


def _what_counts(volume: Volume) -> Iterator[Text]:
    if not volume.scope.all:
        yield text("Only deals in {scope} count to it.", scope=scope_words(volume.scope))
    if volume.refunds is Refunds.OWN:
        yield text("A refund is taken off the base of the period in which the money went back.")


def _growth(volume: Volume, currency: str) -> Text:
    if volume.growth_over is None:
        before = text(
            "that of the same days a year before, in which all money received on such deals "
            "counts, whether it earned or not"
        )
    else:
        before = text("{amount}", amount=shown(volume.growth_over, currency))
    if volume.growth is Growth.AMOUNT:
        return text(
            "What the tiers call the base is the growth: what the volume base exceeds {before}.",
            before=before,
        )
    return text(
        "The base grows from {before}. A bound of the tiers is so many percent more than that, "
        "rounded half up; where that is nothing, the tiers pay nothing.",
        before=before,
    )


def _lump_sums(volume: Volume, currency: str) -> Iterator[Text]:
    for lump in volume.lump_sums:
        at, pays = shown(lump.at, currency), shown(lump.pays, currency)
        if volume.edge is Edge.AT_LEAST:
            yield text(
                "In a period whose volume base reaches {at} (inclusive), it earns {pays} more, "
                "once.",
                at=at,
                pays=pays,
            )
        else:
            yield text(
                "In a period whose volume base exceeds {at} (exclusive), it earns {pays} more, "
                "once.",
                at=at,
                pays=pays,
            )


def _most(volume: Volume, word: Text, currency: str) -> Iterator[Text]:
    if volume.cap is not None:
        cap = shown(volume.cap, currency)
        yield text("The volume {word} of a period is at most {cap}.", word=word, cap=cap)


def _guarantee(volume: Volume, word: Text, currency: str) -> Text:
    values = {"amount": shown(volume.guarantee, currency), "word": word}
    period = PERIODS[volume.period]
    if volume.guarantee_per is GuaranteePer.PERIOD:
        return text(
            "A volume {word} of {amount} is guaranteed for each {period}: what is missing is "
            "topped up when it is over. Where the agreement begins or ends inside one, its days "
            "count. What blocked money would have earned is not made up.",
            **values,
            period=period,
        )
    return text(
        "A volume {word} of {amount} is guaranteed for each year of the agreement, counted from "
        "the start of its first {period}: what is missing is topped up when the year is over. "
        "Where the agreement begins or ends inside one, its days count. What blocked money would "
        "have earned is not made up.",
        **values,
        period=period,
    )


def _due(volume: Volume, word: Text) -> Text:
    return text(
        "The volume {word} of a {period} is {due}. Where the agreement begins inside one, what is "
        "left of it is the first.",
        word=word,
        due=_due_after_period(volume.due_days),
        period=PERIODS[volume.period],
    )


def _due_after_period(days: int | None) -> Text:
    if not days:
        return text("due at its end")
    if days == 1:
        return text("due 1 day after its end")
    return text("due {n} days after its end", n=days)
