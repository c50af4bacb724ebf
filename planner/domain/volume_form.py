"""The volume block of written terms, read strictly and written whole."""

from enum import Enum

from planner.domain.errors import Refused
from planner.domain.money import percent, plain
from planner.domain.periods import PeriodLength
from planner.domain.terms import (
    Edge,
    Growth,
    GuaranteePer,
    LumpSum,
    Method,
    ReferralCounts,
    Refunds,
    Scope,
    Tier,
    Volume,
)
from planner.domain.terms_rules import check_volume
from planner.domain.terms_table import Table
from planner.domain.text import text

VOLUME_KEYS = (
    "period",
    "method",
    "edge",
    "referral_weight",
    "referral_counts",
    "above_last",
    "last_upto",
    "block",
    "due_days",
    "hold_days",
    "growth",
    "growth_over",
    "lump_sums",
    "cap",
    "guarantee",
    "guarantee_per",
    "refunds",
    "products",
    "accounts",
    "tiers",
)
_TIER_KEYS = ("from", "rate", "fixed", "amount")
_LAST_YEAR = "last-year"


class _AboveLast(Enum):
    OPEN = "open"
    NONE = "none"


class _Growth(Enum):
    NONE = "none"
    AMOUNT = "amount"
    PERCENT = "percent"


def read_scope(table: Table) -> Scope:
    return Scope(products=table.names("products"), accounts=table.names("accounts"))


def scope_as_mapping(scope: Scope) -> dict[str, object]:
    both = {"products": list(scope.products), "accounts": list(scope.accounts)}
    return {key: names for key, names in both.items() if names}


def read_volume(table: Table) -> Volume:
    open_above = table.choice("above_last", _AboveLast.OPEN) is _AboveLast.OPEN
    if open_above and table.has("last_upto"):
        raise Refused(text('“last_upto” needs above_last = "none".'))
    growth = _growth(table)
    volume = Volume(
        period=table.choice_of("period", PeriodLength),
        tiers=tuple(_tier(row, growth) for row in table.tables("tiers", _TIER_KEYS)),
        method=table.choice("method", Method.WHOLE),
        edge=table.choice("edge", Edge.AT_LEAST),
        referral_weight=table.rate("referral_weight", "100%"),
        referral_counts=table.choice("referral_counts", ReferralCounts.RECEIVED),
        last_upto=None if open_above else table.amount("last_upto"),
        block=table.amount("block") if table.has("block") else None,
        due_days=table.days("due_days"),
        hold_days=table.days("hold_days"),
        growth=growth,
        growth_over=_growth_over(table, growth),
        lump_sums=_lump_sums(table),
        cap=table.amount("cap") if table.has("cap") else None,
        guarantee=table.amount("guarantee") if table.has("guarantee") else 0,
        guarantee_per=table.choice("guarantee_per", GuaranteePer.PERIOD),
        refunds=table.choice("refunds", Refunds.RECEIPT),
        scope=read_scope(table),
    )
    if table.has("guarantee_per") and not volume.guarantee:
        raise Refused(text("“guarantee_per” needs a “guarantee”."))
    check_volume(volume)
    return volume


def _growth(table: Table) -> Growth | None:
    chosen = table.choice("growth", _Growth.NONE)
    return None if chosen is _Growth.NONE else Growth(chosen.value)


def _growth_over(table: Table, growth: Growth | None) -> int | None:
    if not table.has("growth_over"):
        return None
    if growth is None:
        raise Refused(text('“growth_over” needs growth = "amount" or "percent".'))
    return None if table.word("growth_over") == _LAST_YEAR else table.amount("growth_over")


def _lump_sums(table: Table) -> tuple[LumpSum, ...]:
    if not table.has("lump_sums"):
        return ()
    rows = table.tables("lump_sums", ("at", "pays"))
    return tuple(LumpSum(at=row.amount("at"), pays=row.amount("pays")) for row in rows)


def _tier(row: Table, growth: Growth | None) -> Tier:
    by_percent = growth is Growth.PERCENT
    return Tier(
        from_=0 if by_percent else row.amount("from"),
        rate=row.rate("rate"),
        fixed=row.amount("fixed") if row.has("fixed") else 0,
        amount=row.amount("amount") if row.has("amount") else None,
        growth=row.rate_of("from", row.word("from")) if by_percent else None,
    )


def volume_as_mapping(volume: Volume, currency: str) -> dict[str, object]:
    """Keys that were not known from the first are written only where they say something, so that
    terms signed before are written as they always were."""
    written: dict[str, object] = {
        "period": volume.period.value,
        "method": volume.method.value,
        "edge": volume.edge.value,
        "referral_weight": percent(volume.referral_weight),
        "referral_counts": volume.referral_counts.value,
        "above_last": "open" if volume.last_upto is None else "none",
    }
    if volume.last_upto is not None:
        written["last_upto"] = plain(volume.last_upto, currency)
    if volume.block is not None:
        written["block"] = plain(volume.block, currency)
    if volume.due_days is not None:
        written["due_days"] = volume.due_days
    written |= _further(volume, currency)
    written["tiers"] = [_tier_as_mapping(tier, currency) for tier in volume.tiers]
    return written


def _further(volume: Volume, currency: str) -> dict[str, object]:
    written: dict[str, object] = {}
    if volume.hold_days is not None:
        written["hold_days"] = volume.hold_days
    if volume.growth is not None:
        over = volume.growth_over
        written["growth"] = volume.growth.value
        written["growth_over"] = _LAST_YEAR if over is None else plain(over, currency)
    if volume.lump_sums:
        written["lump_sums"] = [
            {"at": plain(lump.at, currency), "pays": plain(lump.pays, currency)}
            for lump in volume.lump_sums
        ]
    if volume.cap is not None:
        written["cap"] = plain(volume.cap, currency)
    if volume.guarantee:
        written["guarantee"] = plain(volume.guarantee, currency)
        written["guarantee_per"] = volume.guarantee_per.value
    if volume.refunds is not Refunds.RECEIPT:
        written["refunds"] = volume.refunds.value
    return written | scope_as_mapping(volume.scope)


def _tier_as_mapping(tier: Tier, currency: str) -> dict[str, object]:
    bound = plain(tier.from_, currency) if tier.growth is None else percent(tier.growth)
    written: dict[str, object] = {"from": bound, "rate": percent(tier.rate)}
    if tier.fixed:
        written["fixed"] = plain(tier.fixed, currency)
    if tier.amount is not None:
        written["amount"] = plain(tier.amount, currency)
    return written
