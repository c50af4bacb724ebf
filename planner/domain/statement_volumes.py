"""The volume part of a partner statement: the award of each period, and what stood before."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from planner.domain.money import half_up, shown
from planner.domain.obligations import Key
from planner.domain.papers import Period as PaperPeriod
from planner.domain.papers import VolumeBlock
from planner.domain.statement import WORDS, Source, expense_of
from planner.domain.text import Text, text
from planner.domain.versions import VolumeTerms, volume_period
from planner.domain.volume_steps import joined_steps


def volume_blocks(
    source: Source, names: Mapping[tuple[date, date], PaperPeriod]
) -> tuple[VolumeBlock, ...]:
    """The volume award of every period of this statement, with what stood on earlier ones."""
    periods: dict[tuple[date, date], list[Key]] = defaultdict(list)
    for key in source.targets.of:
        if key.component == "volume" and key.start < source.span.end:
            periods[key.start, key.end].append(key)
    blocks = []
    for span, keys in sorted(periods.items()):
        here = {k: expense_of(source.entries, k) for k in keys}
        stated = sum(expense_of(source.before, k) for k in keys)
        inside = span[0] < source.span.end and span[1] > source.span.start
        if any(here.values()) or inside:
            blocks.append(_block(source, names[span], keys, here, stated))
    return tuple(blocks)


def _block(
    source: Source, period: PaperPeriod, keys: list[Key], here: Mapping[Key, int], stated: int
) -> VolumeBlock:
    figures = next(
        f for key in keys if (f := source.targets.of[key].volume) is not None
    )  # every volume target carries them
    there = volume_period(source.agreement, max(period.first, source.agreement.from_))
    direct = figures.base - figures.weighted
    referral = half_up(figures.weighted)
    if direct.denominator != 1:  # net of VAT: what is printed still adds up
        referral = half_up(figures.base) - half_up(direct)
    parts = {part: sum(a for k, a in here.items() if k.part == part) for part in WORDS}
    return VolumeBlock(
        period=period,
        direct_base=half_up(direct),
        referral_base=referral,
        base=half_up(figures.base),
        threshold=figures.bound,
        reached=figures.reached,
        rate=figures.rate,
        award=stated + sum(here.values()),
        rebate=parts["rebate"]
        + sum(expense_of(source.before, k) for k in keys if k.part == "rebate"),
        commission=parts["commission"]
        + sum(expense_of(source.before, k) for k in keys if k.part == "commission"),
        stated=stated,
        how=_how(source, there, keys, stated + sum(here.values())),
        due_on=source.targets.of[keys[0]].due_on,
    )


def _how(source: Source, there: VolumeTerms | None, keys: list[Key], award: int) -> Text | None:
    """How the award came about. What became known only after an earlier statement is posted after
    it: the line then says how much of the award stands on a later one."""
    targets = [source.targets.of[key] for key in keys]
    figures = next((t.volume for t in targets if t.volume is not None), None)
    if there is None or figures is None:
        return None
    why = joined_steps(there.terms, figures.base, figures.earlier)
    standing, currency = sum(t.amount for t in targets), source.agreement.currency
    rest, less = standing - award, figures.award - standing
    if why is not None and less > 0:
        why = text("{why}; of this {less} was taken back", why=why, less=shown(less, currency))
    if not rest or why is None:
        return why
    return text(
        "{why}; of this {rest} stands on a later statement",
        why=why,
        rest=shown(rest, currency),
    )
