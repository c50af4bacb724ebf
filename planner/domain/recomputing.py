"""A statement recomputed from its own data alone: every figure that follows from others."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from fractions import Fraction
from string import Formatter

from planner.domain.errors import Refused
from planner.domain.money import EXPONENTS, LARGEST, half_up, parse_amount, percent, shown
from planner.domain.paper_data import paper_from
from planner.domain.papers import EarnedLine, Mark, StatementPaper, VolumeBlock
from planner.domain.recomputed_awards import (
    Said,
    award_said,
    counted_of,
    may_be_fixed,
    plain_rate,
    sentences,
)
from planner.domain.text import Text, text

_FRACTION = re.compile(r"-?[0-9]{1,30}(?:/0*[1-9][0-9]{0,29})?", re.ASCII)
_SUMS = ("lines", "volumes", "adjustments", "held", "paid")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: `what` a fixed word, `where` a place on the paper."""

    what: str
    where: str
    text: Text


def statement_from(data: Mapping[str, object]) -> tuple[StatementPaper, list[Finding]]:
    """The paper of attached data, which may come from anybody. Where its parts do not add up to
    its closing balance the paper has the balance that follows, and the finding says so. Refuses
    data that is no statement or cannot be read."""
    _refuse_tricks(data)
    sum_ = _added_up(data)
    paper = paper_from({**data, "closing": str(sum_)})
    if not isinstance(paper, StatementPaper):
        raise Refused(text("The attached data is not that of a statement."))
    if paper.currency not in EXPONENTS or any(abs(n) >= LARGEST * 1000 for n in _numbers(paper)):
        raise _damaged()
    if str(sum_) == data["closing"]:
        return paper, []
    said = shown(int(str(data["closing"])), paper.currency)
    wrong = text(
        "The parts add up to {sum}, not to the closing balance {closing}.",
        sum=shown(sum_, paper.currency),
        closing=said,
    )
    return paper, [Finding("closing", "closing", wrong)]


def recomputed(paper: StatementPaper) -> Iterator[Finding]:
    """What on the paper does not follow from the rest of it; nothing where all of it does.

    What the paper alone cannot tell is not asked: an award of a deal that earlier statements
    share in is right to one minor unit, one with caps or fixed amounts is taken as it is, and so
    are the awards of a correction: it has today's money, and what of it became known late stands
    on the next statement.
    """
    for n, line in enumerate(paper.lines, 1):
        yield from _blocked(line, f"lines {n}")
    yield from _by_rate(paper)
    for n, referral in enumerate(paper.referrals, 1):
        blocked = referral.mark is Mark.BLOCKED
        weighted = Fraction(0) if blocked else referral.received * referral.weight
        dues = [half_up(weighted * counted) for counted in counted_of(paper)]
        if referral.counted not in dues:
            yield from _compared(paper, dues[0], referral.counted, f"referrals {n}")
    for n, block in enumerate(paper.volumes, 1):
        yield from _volume(paper, block, f"volumes {n}")
    yield from _balance(paper)


def _balance(paper: StatementPaper) -> Iterator[Finding]:
    if paper.due:
        yield from _compared(paper, paper.closing, sum(due.amount for due in paper.due), "due")
    waiting = sum(line.pending for line in paper.lines)
    if paper.pending < waiting:
        yield from _compared(paper, waiting, paper.pending, "pending")


def _compared(paper: StatementPaper, follows: int, said: int, where: str) -> Iterator[Finding]:
    if follows != said:
        yield Finding(
            "figure",
            where,
            text(
                "The paper says {said} where {follows} follows from its other figures.",
                said=shown(said, paper.currency),
                follows=shown(follows, paper.currency),
            ),
        )


def _blocked(line: EarnedLine, where: str) -> Iterator[Finding]:
    if line.mark is Mark.BLOCKED and (line.earned or line.basis):
        yield Finding("figure", where, text("A blocked line earns something."))


def _by_rate(paper: StatementPaper) -> Iterator[Finding]:
    """Where one plain rate is all the terms have, each line and each deal is that rate of its
    money, to the minor unit that rounding over all its receipts moves between papers."""
    rate = plain_rate(paper)
    if rate is None or paper.correcting:
        return
    adjusted = {str(m.what.values.get("deal", "")) for m in paper.adjustments}
    deals: dict[tuple[str, str], list[tuple[int, EarnedLine]]] = defaultdict(list)
    for n, line in enumerate(paper.lines, 1):
        if line.mark is not Mark.BLOCKED and line.deal not in adjusted:
            deals[line.deal, line.account].append((n, line))
    for lines in deals.values():
        yield from _deal(paper, rate, lines)


def _deal(
    paper: StatementPaper, rate: str, lines: list[tuple[int, EarnedLine]]
) -> Iterator[Finding]:
    off = Fraction(0)
    for n, line in lines:
        if line.rate is None or percent(line.rate) != rate:
            yield Finding(
                "rate",
                f"lines {n}",
                text("The rate is not the {rate} of the terms.", rate=rate),
            )
            return
        if line.on == paper.period.first:
            return  # what was late for the earlier paper stands on this day too
        off += line.earned - line.basis * line.rate
        if abs(line.earned - line.basis * line.rate) > 1 or abs(off) > 1:
            yield from _compared(paper, half_up(line.basis * line.rate), line.earned, f"lines {n}")
            return


def _volume(paper: StatementPaper, block: VolumeBlock, where: str) -> Iterator[Finding]:
    sum_ = block.direct_base + block.referral_base
    # Half away from zero, the rounded parts of a base below zero may miss it by one unit.
    if abs(sum_ - block.base) > (block.base < 0 or block.referral_base < 0):
        yield from _compared(paper, sum_, block.base, f"{where} base")
    yield from _compared(
        paper, block.rebate + block.commission, block.award, f"{where} rebate and commission"
    )
    if not _tier_fits(block):
        yield Finding("tier", where, text("The base and the tier said to be reached do not fit."))
    said = None if block.how is None else block.how.values.get("base")
    if said is not None and said != shown(block.base, paper.currency):
        yield Finding(
            "figure",
            f"{where} how",
            text("The explanation speaks of a base of {said}.", said=said),
        )
    if not paper.correcting:
        yield from _award(paper, block, f"{where} award")


def _tier_fits(block: VolumeBlock) -> bool:
    if block.threshold is None:
        return not block.reached
    if block.reached:
        return block.base >= block.threshold
    said = () if block.how is None else sentences(block.how)
    above_last = any("last" in each.values for each in said)
    return above_last or block.base <= block.threshold or block.base <= 0


def _award(paper: StatementPaper, block: VolumeBlock, where: str) -> Iterator[Finding]:
    if not block.reached:
        yield from _compared(paper, 0, block.award, where)
        return
    product = None if block.rate is None else half_up(block.base * block.rate)
    said = None if block.how is None else award_said(block.how)
    if said is not None:
        yield from _explained(paper, block, said, where)
        if said.of_whole_base and product is not None and not _near(paper, said.amount, product):
            yield from _differing(paper, said.amount, product, where)
        return
    certain = block.how is None and product is not None and not may_be_fixed(paper)
    if certain and product is not None and abs(block.award - product) > 1:
        yield from _compared(paper, product, block.award, where)


def _explained(
    paper: StatementPaper, block: VolumeBlock, said: Said, where: str
) -> Iterator[Finding]:
    """The award is what its explanation ends with, where no fixed amount may come on top."""
    less = "" if block.how is None else str(block.how.values.get("less", ""))
    whole = block.award + (_minor(less, paper.currency) if less else 0)
    if said.amount == shown(whole, paper.currency):
        return
    if said.of_whole_base and may_be_fixed(paper) and block.award > 0:
        return
    yield from _differing(paper, said.amount, block.award, where)


def _minor(written: str, currency: str) -> int:
    """0 for what is no amount: the figures then differ, and that is told."""
    try:
        return parse_amount(written.replace(",", ""), currency)
    except Refused:
        return 0


def _differing(paper: StatementPaper, said: str, minor: int, where: str) -> Iterator[Finding]:
    figure = shown(minor, paper.currency)
    wrong = text("The explanation says {said}, the figures say {figure}.", said=said, figure=figure)
    yield Finding("figure", where, wrong)


def _near(paper: StatementPaper, said: str, minor: int) -> bool:
    """The explanation's base is exact, the paper's is rounded."""
    return said in {shown(minor + n, paper.currency) for n in (-1, 0, 1)}


def _added_up(data: Mapping[str, object]) -> int:
    """The closing balance that follows from the data's own parts, in minor units."""
    try:
        sum_ = int(_text(data["opening"]))
        int(_text(data["closing"]))
        lines, volumes, *movements = (_rows(data.get(name, [])) for name in _SUMS)
        sum_ += sum(int(_text(row["earned"])) for row in lines)
        sum_ += sum(
            int(_text(row["award"])) - int(_text(row.get("stated", "0"))) for row in volumes
        )
        return sum_ + sum(int(_text(row["amount"])) for rows in movements for row in rows)
    except (KeyError, TypeError, ValueError) as problem:
        raise _damaged() from problem


def _rows(value: object) -> list[dict[str, object]]:
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise TypeError("not rows")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 20:
        raise TypeError("not a number")
    return value


def _refuse_tricks(value: object) -> None:
    """Sentences may have plain gaps that are filled, rates be plain fractions: a stranger's data
    could else reach into the program by a gap's attributes, or ask for gigabytes by a width."""
    match value:
        case [str(template), dict(values)]:
            if not _plain_gaps(template, values):
                raise _damaged()
            inside = list(values.values())
        case list():
            inside = value
        case dict():
            if any(not _FRACTION.fullmatch(str(value.get(n) or "0")) for n in ("rate", "weight")):
                raise _damaged()
            inside = list(value.values())
        case _:
            return
    for inner in inside:
        _refuse_tricks(inner)


def _plain_gaps(template: str, values: Mapping[str, object]) -> bool:
    try:
        gaps = [gap for gap in Formatter().parse(template) if gap[1] is not None]
    except ValueError:
        return False
    return all(name in values and not spec and not turn for _, name, spec, turn in gaps)


def _numbers(value: object) -> Iterator[int]:
    if isinstance(value, int) and not isinstance(value, bool):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _numbers(inner)
    elif is_dataclass(value) and not isinstance(value, Text):
        for each in fields(value):
            if each.name != "id":
                yield from _numbers(getattr(value, each.name))


def _damaged() -> Refused:
    return Refused(text("The data of this paper is damaged."))
