"""How promptly partners are paid, in a sentence."""

from fractions import Fraction

from planner.domain.promptness import Promptness, Spread
from planner.ui.desk import Desk


def promptness_words(desk: Desk, found: Promptness) -> str:
    """`Usually 4 days after the money came in, at worst 9. Usually 3 days before the promised day,
    at worst 2 days after it. 12 of 12 in time.`"""
    parts = []
    if found.from_receipt is not None:
        parts.append(
            desk.text(
                "Usually {n} days after the money came in, at worst {worst}.",
                n=tenths(found.from_receipt.middle),
                worst=found.from_receipt.worst,
            )
        )
    if found.from_due is not None:
        parts.append(_due_words(desk, found.from_due))
        parts.append(desk.text("{n} of {all} in time.", n=found.in_time, all=found.from_due.count))
    return "\n".join(parts)


def _due_words(desk: Desk, spread: Spread) -> str:
    usual = tenths(abs(spread.middle))
    if spread.middle > 0:
        return desk.text(
            "Usually {n} days after the promised day, at worst {worst} days after it.",
            n=usual,
            worst=spread.worst,
        )
    if spread.worst > 0:
        return desk.text(
            "Usually {n} days before the promised day, at worst {worst} days after it.",
            n=usual,
            worst=spread.worst,
        )
    return desk.text("Usually {n} days before the promised day, never later than it.", n=usual)


def tenths(number: Fraction) -> str:
    """`3.4`, `5`"""
    whole, tenth = divmod(round(number * 10), 10)
    return f"{whole}.{tenth}" if tenth else str(whole)
