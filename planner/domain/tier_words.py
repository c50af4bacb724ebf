"""The tiers of a volume block in words, for each of the seven methods."""

from planner.domain.money import percent, shown
from planner.domain.terms import Edge, Method, Tier, Volume
from planner.domain.text import Text, text


def tier_clauses(volume: Volume, word: Text, currency: str) -> tuple[Text, ...]:
    """How the base earns, the tiers, and the bound above which nothing is earned."""
    clauses = (
        _whole(volume, word, currency)
        if volume.method is Method.WHOLE
        else (_rule(volume, word, currency), _tiers(volume, currency))
    )
    if volume.tiers[0].from_ or volume.tiers[0].growth:
        clauses += (text("A base that does not get that far earns no volume {word}.", word=word),)
    if volume.last_upto is not None:
        last = shown(volume.last_upto, currency)
        clauses += (text("A base above {last} earns no volume {word}.", last=last, word=word),)
    return clauses


def entry(volume: Volume, tier: Tier, currency: str) -> Text:
    """`reaches 100,000.00 (inclusive)`: exactly what the arithmetic tests."""
    if tier.growth is not None:
        grown = percent(tier.growth)
        if volume.edge is Edge.AT_LEAST:
            return text("has grown by {grown} (inclusive)", grown=grown)
        return text("has grown by more than {grown} (exclusive)", grown=grown)
    if not tier.from_:
        return text("is more than 0")
    bound = shown(tier.from_, currency)
    if volume.edge is Edge.AT_LEAST:
        return text("reaches {bound} (inclusive)", bound=bound)
    return text("exceeds {bound} (exclusive)", bound=bound)


def _whole(volume: Volume, word: Text, currency: str) -> tuple[Text, ...]:
    """The method of nearly all agreements, in one sentence."""
    first, *others = volume.tiers
    told = text(
        "Once the base {reached}, the partner earns a volume {word} of {pay}",
        reached=entry(volume, first, currency),
        word=word,
        pay=_pay(first, currency),
    )
    for tier in others:
        told = text(
            "{before}; once it {reached}, {pay} instead",
            before=told,
            reached=entry(volume, tier, currency),
            pay=_pay(tier, currency),
        )
    return (text("{sentence}.", sentence=told),)


def _pay(tier: Tier, currency: str) -> Text:
    rate = percent(tier.rate)
    if not tier.fixed:
        return text("{rate} of the whole base", rate=rate)
    fixed = shown(tier.fixed, currency)
    return text("{rate} of the whole base and {fixed}", rate=rate, fixed=fixed)


def _rule(volume: Volume, word: Text, currency: str) -> Text:
    if volume.method is Method.MARGINAL:
        return text(
            "The volume {word}: each part of the base earns the rate of the tier in which it lies.",
            word=word,
        )
    if volume.method is Method.EXCESS:
        return text(
            "The volume {word}: the highest tier entered pays its rate on what lies above its "
            "bound.",
            word=word,
        )
    if volume.method is Method.BLOCK:
        return text(
            "The volume {word}: each full {block} of the base earns the rate of the first tier; "
            "what is left earns nothing.",
            word=word,
            block=shown(volume.block or 0, currency),
        )
    if volume.method is Method.ROLLING:
        return text(
            "The volume {word}: each tier left behind pays its rate on the amount where it ends, "
            "and the highest tier entered pays its rate on the whole base.",
            word=word,
        )
    if volume.method is Method.TOTAL:
        return text(
            "The volume {word}: every tier entered pays its rate on the whole base.", word=word
        )
    return text(
        "The volume {word} lies in proportion between the amounts of the two nearest tiers; beyond "
        "the last tier it is the last amount.",
        word=word,
    )


def _tiers(volume: Volume, currency: str) -> Text:
    first, *others = (_tier(volume, tier, currency) for tier in volume.tiers)
    told = first
    for tier in others:
        told = text("{before}; {next}", before=told, next=tier)
    return text("The tiers: {tiers}.", tiers=told)


def _tier(volume: Volume, tier: Tier, currency: str) -> Text:
    reached = entry(volume, tier, currency)
    if tier.amount is not None:
        amount = shown(tier.amount, currency)
        return text("once the base {reached}, {pays}", reached=reached, pays=amount)
    rate = percent(tier.rate)
    if tier.fixed:
        return text(
            "once the base {reached}, {rate} and {fixed} once",
            reached=reached,
            rate=rate,
            fixed=shown(tier.fixed, currency),
        )
    return text("once the base {reached}, {pays}", reached=reached, pays=rate)
