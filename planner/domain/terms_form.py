"""Terms as a mapping of plain words, as TOML and JSON hold them, read strictly and written whole.

Keys and meanings: contracts.md, "Terms and facts for simulate". Money and rates are strings.
"""

import re
from collections.abc import Mapping
from enum import Enum

from planner.domain.errors import Refused
from planner.domain.money import exponent, percent, plain
from planner.domain.periods import PeriodLength
from planner.domain.terms import Direct, Edge, Method, ReferralCounts, Terms, Tier, Volume
from planner.domain.terms_rules import check_volume
from planner.domain.terms_table import Table
from planner.domain.text import text

_OF_RECEIVED = re.compile(r"(.+%) of received")

_DIRECT_KEYS = ("rate", "fixed", "cap", "due_days")
_VOLUME_KEYS = (
    "period",
    "method",
    "edge",
    "referral_weight",
    "referral_counts",
    "above_last",
    "last_upto",
    "block",
    "due_days",
    "tiers",
)
_TIER_KEYS = ("from", "rate", "fixed", "amount")


def terms_from(written: Mapping[str, object]) -> Terms:
    """The terms that the mapping says. Refuses, naming the key, what it does not know or what
    makes no sense."""
    table = Table(written, "", "", ("currency", "direct", "volume"))
    currency = table.word("currency")
    exponent(currency)
    direct = table.table("direct", currency, _DIRECT_KEYS)
    volume = table.table("volume", currency, _VOLUME_KEYS)
    return Terms(
        currency=currency,
        direct=_direct(direct) if direct else None,
        volume=_volume(volume) if volume else None,
    )


def terms_as_mapping(terms: Terms) -> dict[str, object]:
    """The mapping that `terms_from` reads back as the same terms; equal terms give equal ones."""
    written: dict[str, object] = {"currency": terms.currency}
    if terms.direct:
        written["direct"] = _direct_as_mapping(terms.direct, terms.currency)
    if terms.volume:
        written["volume"] = _volume_as_mapping(terms.volume, terms.currency)
    return written


def _direct(table: Table) -> Direct:
    cap, cap_rate = None, None
    if table.has("cap"):
        part = _OF_RECEIVED.fullmatch(table.word("cap"))
        if part:
            cap_rate = table.rate_of("cap", part[1])
        else:
            cap = table.amount("cap")
    if not table.has("rate") and not table.has("fixed"):
        table.word("rate")
    return Direct(
        rate=table.rate("rate"),
        fixed=table.amount("fixed") if table.has("fixed") else 0,
        cap=cap,
        cap_rate=cap_rate,
        due_days=table.days("due_days"),
    )


class _AboveLast(Enum):
    OPEN = "open"
    NONE = "none"


def _volume(table: Table) -> Volume:
    open_above = table.choice("above_last", _AboveLast.OPEN) is _AboveLast.OPEN
    if open_above and table.has("last_upto"):
        raise Refused(text('“last_upto” needs above_last = "none".'))
    volume = Volume(
        period=table.choice_of("period", PeriodLength),
        tiers=tuple(_tier(row) for row in table.tables("tiers", _TIER_KEYS)),
        method=table.choice("method", Method.WHOLE),
        edge=table.choice("edge", Edge.AT_LEAST),
        referral_weight=table.rate("referral_weight", "100%"),
        referral_counts=table.choice("referral_counts", ReferralCounts.RECEIVED),
        last_upto=None if open_above else table.amount("last_upto"),
        block=table.amount("block") if table.has("block") else None,
        due_days=table.days("due_days"),
    )
    check_volume(volume)
    return volume


def _tier(row: Table) -> Tier:
    return Tier(
        from_=row.amount("from"),
        rate=row.rate("rate"),
        fixed=row.amount("fixed") if row.has("fixed") else 0,
        amount=row.amount("amount") if row.has("amount") else None,
    )


def _direct_as_mapping(direct: Direct, currency: str) -> dict[str, object]:
    written: dict[str, object] = {
        "rate": percent(direct.rate),
        "fixed": plain(direct.fixed, currency),
    }
    if direct.cap is not None:
        written["cap"] = plain(direct.cap, currency)
    if direct.cap_rate is not None:
        written["cap"] = f"{percent(direct.cap_rate)} of received"
    if direct.due_days is not None:
        written["due_days"] = direct.due_days
    return written


def _volume_as_mapping(volume: Volume, currency: str) -> dict[str, object]:
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
    written["tiers"] = [_tier_as_mapping(tier, currency) for tier in volume.tiers]
    return written


def _tier_as_mapping(tier: Tier, currency: str) -> dict[str, object]:
    written: dict[str, object] = {"from": plain(tier.from_, currency), "rate": percent(tier.rate)}
    if tier.fixed:
        written["fixed"] = plain(tier.fixed, currency)
    if tier.amount is not None:
        written["amount"] = plain(tier.amount, currency)
    return written
