"""Terms as a mapping of plain words, as TOML and JSON hold them, read strictly and written whole.

Keys and meanings: docs/terms.md. Money and rates are strings. The volume block is in
`volume_form.py`.
"""

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from fractions import Fraction

from planner.domain.errors import Refused
from planner.domain.money import Rounding, exponent, percent, plain
from planner.domain.terms import Direct, Terms
from planner.domain.terms_rules import check_terms
from planner.domain.terms_table import Table
from planner.domain.text import text
from planner.domain.volume_form import (
    VOLUME_KEYS,
    read_scope,
    read_volume,
    scope_as_mapping,
    volume_as_mapping,
)

_OF_RECEIVED = re.compile(r"(.+%) of received")

_TERMS_KEYS = (
    "currency",
    "from",
    "until",
    "tax",
    "tax_rate",
    "rounding",
    "direct",
    "direct_for",
    "volume",
)
_DIRECT_KEYS = (
    "rate",
    "fixed",
    "floor",
    "cap",
    "due_days",
    "hold_days",
    "products",
    "accounts",
)


class _Tax(Enum):
    GROSS = "gross"
    NET = "net"


def terms_from(written: Mapping[str, object]) -> Terms:
    """The terms that the mapping says. Refuses, naming the key, what it does not know or what
    makes no sense."""
    table = Table(written, "", "", _TERMS_KEYS)
    currency = table.word("currency")
    exponent(currency)
    direct = table.table("direct", currency, _DIRECT_KEYS)
    volume = table.table("volume", currency, VOLUME_KEYS)
    special = table.tables("direct_for", _DIRECT_KEYS, currency) if table.has("direct_for") else []
    terms = Terms(
        currency=currency,
        direct=_direct(direct) if direct else None,
        volume=read_volume(volume) if volume else None,
        special=tuple(_direct(row) for row in special),
        tax=_tax(table),
        rounding=table.choice("rounding", Rounding.HALF_UP),
        from_=table.day("from"),
        until=table.day("until"),
    )
    check_terms(terms)
    return terms


def terms_as_mapping(terms: Terms) -> dict[str, object]:
    """The mapping that `terms_from` reads back as the same terms; equal terms give equal ones.
    Keys that were not known from the first are written only where they say something."""
    written: dict[str, object] = {"currency": terms.currency}
    written |= _dates(terms.from_, terms.until)
    if terms.tax:
        written |= {"tax": "net", "tax_rate": percent(terms.tax)}
    if terms.rounding is not Rounding.HALF_UP:
        written["rounding"] = terms.rounding.value
    if terms.direct:
        written["direct"] = _direct_as_mapping(terms.direct, terms.currency)
    if terms.special:
        written["direct_for"] = [_direct_as_mapping(d, terms.currency) for d in terms.special]
    if terms.volume:
        written["volume"] = volume_as_mapping(terms.volume, terms.currency)
    return written


def _dates(from_: date | None, until: date | None) -> dict[str, object]:
    both = {"from": from_, "until": until}
    return {key: day.isoformat() for key, day in both.items() if day}


def _tax(table: Table) -> Fraction:
    """The rate of the VAT that is taken off; 0 where money counts as it was received."""
    net = table.choice("tax", _Tax.GROSS) is _Tax.NET
    if not net:
        if table.has("tax_rate"):
            raise Refused(text('“tax_rate” needs tax = "net".'))
        return Fraction(0)
    rate = table.rate_of("tax_rate", table.word("tax_rate"))
    if not 0 < rate <= 1:
        raise Refused(text("“tax_rate” is more than 0% and at most 100%."))
    return rate


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
        floor=table.amount("floor") if table.has("floor") else 0,
        cap=cap,
        cap_rate=cap_rate,
        due_days=table.days("due_days"),
        hold_days=table.days("hold_days"),
        scope=read_scope(table),
    )


def _direct_as_mapping(direct: Direct, currency: str) -> dict[str, object]:
    written: dict[str, object] = {
        "rate": percent(direct.rate),
        "fixed": plain(direct.fixed, currency),
    }
    if direct.floor:
        written["floor"] = plain(direct.floor, currency)
    if direct.cap is not None:
        written["cap"] = plain(direct.cap, currency)
    if direct.cap_rate is not None:
        written["cap"] = f"{percent(direct.cap_rate)} of received"
    if direct.due_days is not None:
        written["due_days"] = direct.due_days
    if direct.hold_days is not None:
        written["hold_days"] = direct.hold_days
    return written | scope_as_mapping(direct.scope)
