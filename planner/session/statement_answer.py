"""The answer of `planner statement`: the paper's figures as data."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from planner.domain.money import percent, plain
from planner.domain.papers import EarnedLine, Movement, Period, StatementPaper, VolumeBlock
from planner.domain.periods import PeriodLength, period_holding
from planner.domain.simulation import tier_answer
from planner.domain.terms import Volume
from planner.domain.text import Say
from planner.domain.tiers import next_tier
from planner.session.statements import Printed


def statement_answer(
    printed: Printed, volume: Volume | None, path: Path, say: Say
) -> dict[str, object]:
    """As contracts.md has it; amounts are strings."""
    paper = printed.paper

    def money(minor: int) -> str:
        return plain(minor, paper.currency)

    return {
        "number": printed.number,
        "partner": paper.partner.name,
        "period": period_code(paper.period),
        "opening": money(paper.opening),
        "lines": [_line(line, paper, say) for line in paper.lines],
        "volume": [_volume(block, volume, paper, say) for block in paper.volumes],
        "adjustments": _movements(paper.adjustments, paper, say),
        "held": money(sum(m.amount for m in paper.held)),
        "paid": money(-sum(m.amount for m in paper.paid)),
        "closing": money(paper.closing),
        "pending": money(paper.pending),
        "ledger": {"seq": str(paper.position), "hash": paper.head},
        "pdf": str(path),
    }


def _line(line: EarnedLine, paper: StatementPaper, say: Say) -> dict[str, object]:
    why = [say(said) for said in (line.reason, line.note) if said is not None]
    return {
        "date": line.on.isoformat(),
        "deal": line.deal,
        "received": plain(line.received, paper.currency),
        "rate": "" if line.rate is None else percent(line.rate),
        "earned": plain(line.earned, paper.currency),
        "why": why,
    }


def _volume(
    block: VolumeBlock, volume: Volume | None, paper: StatementPaper, say: Say
) -> dict[str, object]:
    upper = None if volume is None else next_tier(volume, Fraction(block.base))
    return {
        "period": period_code(block.period),
        "base": plain(block.base, paper.currency),
        "rebate": plain(block.award, paper.currency),
        "why": [] if block.how is None else [say(block.how)],
        "next_tier": None if upper is None else tier_answer(upper, paper.currency),
    }


def period_code(period: Period) -> str:
    """`2026-H1`; the first and last day where it is only a part of such a period."""
    for length in PeriodLength:
        whole = period_holding(period.first, length)
        if (whole.start, whole.last_day) == (period.first, period.last):
            return whole.name
    return f"{period.first}..{period.last}"


def _movements(
    rows: Sequence[Movement], paper: StatementPaper, say: Say
) -> list[dict[str, object]]:
    return [
        {"date": m.on.isoformat(), "what": say(m.what), "amount": plain(m.amount, paper.currency)}
        for m in rows
    ]
