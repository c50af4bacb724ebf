"""The volume part of a partner statement: the award of each period, and what stood before."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from planner.domain.money import half_up, shown
from planner.domain.obligations import Key
from planner.domain.papers import Period as PaperPeriod
from planner.domain.papers import VolumeBlock
from planner.domain.statement import WORDS, Source, expense_of
from planner.domain.terms import Volume
from planner.domain.text import Text, text
from planner.domain.versions import version_on
from planner.domain.volume_why import volume_why


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
    version = version_on(source.agreement, max(period.first, source.agreement.from_))
    volume = version.terms.volume if version else None
    entered = [t.from_ for t in volume.tiers if t.from_ <= figures.base] if volume else []
    first = volume.tiers[0].from_ if volume and volume.tiers else None
    parts = {part: sum(a for k, a in here.items() if k.part == part) for part in WORDS}
    return VolumeBlock(
        period=period,
        direct_base=figures.direct,
        referral_base=half_up(figures.weighted),
        base=half_up(figures.base),
        threshold=entered[-1] if figures.reached and entered else first,
        reached=figures.reached,
        rate=figures.rate,
        award=stated + sum(here.values()),
        rebate=parts["rebate"]
        + sum(expense_of(source.before, k) for k in keys if k.part == "rebate"),
        commission=parts["commission"]
        + sum(expense_of(source.before, k) for k in keys if k.part == "commission"),
        stated=stated,
        how=_how(source, volume, keys, stated + sum(here.values())),
        due_on=source.targets.of[keys[0]].due_on,
    )


def _how(source: Source, volume: Volume | None, keys: list[Key], award: int) -> Text | None:
    """How the award came about. What became known only after an earlier statement is posted after
    it: the line then says how much of the award stands on a later one."""
    targets = [source.targets.of[key] for key in keys]
    figures = next((t.volume for t in targets if t.volume is not None), None)
    if volume is None or figures is None:
        return None
    currency = source.agreement.currency
    why = volume_why(volume, figures.base, currency)[0]
    rest = sum(t.amount for t in targets) - award
    if not rest:
        return why
    return text(
        "{why}; of this {rest} stands on a later statement", why=why, rest=shown(rest, currency)
    )
