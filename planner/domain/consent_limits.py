"""The money cap of a consent: an obligation of its own, below 0, never spread over the deals.

It is as much as all awards that rest on the consent are above the cap (ledger.md section 2).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from planner.domain.agreed import Agreed, consent_on
from planner.domain.counting import CountedDeal
from planner.domain.facts import Agreement
from planner.domain.judging import FactJudge
from planner.domain.money import half_up, shown
from planner.domain.obligations import Key, Part, Target
from planner.domain.record import Id
from planner.domain.text import text
from planner.domain.volume_bases import Bases


@dataclass(frozen=True, slots=True)
class Limit:
    """What one consent cuts off: `amount` is below 0. `deals` are those that rest on it."""

    agreed: Agreed
    amount: int
    deals: tuple[CountedDeal, ...]


@dataclass(slots=True)
class _Under:
    """The deals under one consent, and what they have earned of each component."""

    agreed: Agreed
    part: Part
    deals: list[CountedDeal]
    direct: int = 0
    volume: int = 0


def limits(
    judge: FactJudge,
    deals: Mapping[Id, CountedDeal],
    bases: Mapping[Id, Bases],
    wanted: Mapping[Key, Target],
) -> dict[Key, list[Limit]]:
    """The limits that cut something off, by obligation; consents of the same days share one."""
    found: dict[Key, list[Limit]] = defaultdict(list)
    for under in _under(judge, deals).values():
        _add(under, bases, wanted)
        room, total = _room(judge, under), under.direct + under.volume
        if room is not None and total > room:
            key = _key(judge.agreement, under)
            found[key].append(Limit(under.agreed, room - total, tuple(under.deals)))
    return dict(found)


def used_after(
    judge: FactJudge,
    deals: Mapping[Id, CountedDeal],
    bases: Mapping[Id, Bases],
    wanted: Mapping[Key, Target],
) -> dict[Id, int]:
    """What the judge's agreement and those before it use up of each consent's money cap."""
    used = dict(judge.used)
    for under in _under(judge, deals).values():
        _add(under, bases, wanted)
        room, total = _room(judge, under), under.direct + under.volume
        id = under.agreed.fact.id
        used[id] = used.get(id, 0) + max(0, total if room is None else min(total, room))
    return used


def _room(judge: FactJudge, under: _Under) -> int | None:
    """What is left of the money cap; None: there is none."""
    cap = under.agreed.fact.yearly_cap
    return None if cap is None else max(0, cap - judge.used.get(under.agreed.fact.id, 0))


def limit_targets(limits: Mapping[Key, Iterable[Limit]]) -> dict[Key, Target]:
    """The targets, each saying how it came about."""
    return {
        key: Target(
            amount=sum(each.amount for each in some),
            why=tuple(
                text(
                    "{total} is above the {cap} that the employer agreed to: {cut} less",
                    total=shown((each.agreed.fact.yearly_cap or 0) - each.amount, key.currency),
                    cap=shown(each.agreed.fact.yearly_cap or 0, key.currency),
                    cut=shown(-each.amount, key.currency),
                )
                for each in some
            ),
        )
        for key, some in limits.items()
    }


def _under(judge: FactJudge, deals: Mapping[Id, CountedDeal]) -> dict[tuple[Id, Part], _Under]:
    found: dict[tuple[Id, Part], _Under] = {}
    for one in deals.values():
        agreed = consent_on(judge.dossier.consents, one.deal.account, one.deal.on)
        last = max((own.value_on for own in one.counting), default=None)
        if agreed is None or last is None or not judge.by_consent(one.deal, last):
            continue
        under = found.setdefault((agreed.fact.id, one.part), _Under(agreed, one.part, []))
        under.deals.append(one)
    return found


def _add(under: _Under, bases: Mapping[Id, Bases], wanted: Mapping[Key, Target]) -> None:
    """The direct awards of its deals, and of each volume award the part of its deals' money."""
    own = {one.deal.id for one in under.deals}
    for key, target in wanted.items():
        if key.component == "direct" and key.deal in own:
            under.direct += target.amount
        elif key.component == "volume" and key.part == under.part and target.amount:
            under.volume += _share(key, target.amount, own, bases)


def _share(key: Key, amount: int, own: set[Id], bases: Mapping[Id, Bases]) -> int:
    mine, total = Fraction(0), Fraction(0)
    for id, of_deal in bases.items():
        for period, base in of_deal.items():
            if key.part in base.parts and (period.start, period.end) == (key.start, key.end):
                weight = base.brought
                total += weight
                mine += weight if id in own else 0
    if not total:
        return 0
    return max(0, min(amount, half_up(amount * mine / total)))


def _key(agreement: Agreement, under: _Under) -> Key:
    ends = under.agreed.fact.ends_on or under.agreed.begins
    after = ends + timedelta(days=1) if ends < date.max else ends
    return Key(
        agreement.id, agreement.payee, "limit", under.part, Id(0), under.agreed.begins, after,
        agreement.currency,
    )  # fmt: skip
