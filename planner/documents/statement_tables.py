"""The tables of a partner statement: payments received, referred sales, volume."""

from collections.abc import Callable

from planner.documents.letterhead import DOT
from planner.documents.sheet import Sheet
from planner.documents.table import Carried, Column, Row, table
from planner.documents.tongues import Tongues
from planner.domain.money import percent, shown
from planner.domain.papers import EarnedLine, Mark, ReferralLine, StatementPaper, VolumeBlock, Word
from planner.domain.text import Text, text

DIRECT = {
    Word.REBATE: text("Rebate on payments received"),
    Word.COMMISSION: text("Commission on payments received"),
}
REMARKS = {
    Mark.ALLOWED: text("Payable"),
    Mark.CONDITIONS: text("Payable under conditions"),
    Mark.HELD: text("Held back for now"),
    Mark.BLOCKED: text("Earns nothing"),
}
DATE, DEAL, CONTRACT = text("Date"), text("Deal"), text("Contract")
RECEIVED, BASIS, RATE, EARNED = text("Received"), text("Basis"), text("Rate"), text("Earned")
COUNTS_AT, TO_THE_BASE, TOTAL = text("Counts at"), text("To the base"), text("Total")
ORDER, ORDERED, INVOICE = text("Order"), text("Ordered"), text("Invoice")
REFERRED = text("Referral")
FEW = 4
FORWARD, BROUGHT = text("Carried forward"), text("Brought forward")


def direct_lines(
    sheet: Sheet, tongues: Tongues, paper: StatementPaper, lines: tuple[EarnedLine, ...]
) -> None:
    """One row per receipt; a column of its own for the basis where it is not the whole receipt."""
    basis = any(line.basis != line.received for line in lines)
    kept = [n for n in range(7) if basis or n != 4]
    columns = (
        Column(tongues.each(DATE)),
        Column(tongues.each(DEAL), wide=True),
        Column(tongues.each(CONTRACT), right=True),
        Column(tongues.each(RECEIVED), right=True),
        Column(tongues.each(BASIS), right=True),
        Column(tongues.each(RATE), right=True),
        Column(tongues.each(EARNED), right=True),
    )

    def only(cells: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(cells[n] for n in kept)

    def totals(count: int) -> tuple[str, ...]:
        done = lines[:count]
        sums = (sum(line.received for line in done), sum(line.basis for line in done))
        received, counted = (shown(s, paper.currency) for s in sums)
        earned = shown(sum(line.earned for line in done), paper.currency)
        return only(("", "", "", received, counted, "", earned))

    rows = [
        Row(only(_cells(line, paper.currency)), _under(tongues, paper, line), _order(tongues, line))
        for line in lines
    ]
    if len(lines) > 1:
        rows.append(_total(tongues, totals(len(lines))))
    table(sheet, [columns[n] for n in kept], rows, _carried(tongues, totals))


def _cells(line: EarnedLine, currency: str) -> tuple[str, ...]:
    return (
        line.on.isoformat(),
        _deal(line),
        shown(line.contract, currency),
        shown(line.received, currency),
        shown(line.basis, currency),
        percent(line.rate) if line.rate is not None else "",
        shown(line.earned, currency),
    )


def _deal(line: EarnedLine | ReferralLine) -> str:
    return f"{line.deal}, {line.account}"


def _order(tongues: Tongues, line: EarnedLine) -> str:
    """Order and invoice, and the mark of a line that needs no remark of its own."""
    ordered = ", ".join(filter(None, (line.order_no, str(line.order_on or ""))))
    order = ORDER if line.order_no else ORDERED
    said = [f"{tongues.inline(order)} {ordered}"] if ordered else []
    if line.invoice_no:
        said.append(f"{tongues.inline(INVOICE)} {line.invoice_no}")
    if line.mark is Mark.ALLOWED and line.received:
        said.append(tongues.inline(REMARKS[line.mark]))
    return DOT.join(said)


def _under(tongues: Tongues, paper: StatementPaper, line: EarnedLine) -> tuple[str, ...]:
    said: list[str] = []
    if line.pending:
        said += tongues.paired(
            text(
                "{pending} more once the last {open} is received",
                pending=shown(line.pending, paper.currency),
                open=shown(line.open, paper.currency),
            )
        )
    said += _remark(tongues, line)
    if line.note:
        said += tongues.paired(line.note)
    return tuple(said)


def _remark(tongues: Tongues, line: EarnedLine | ReferralLine) -> tuple[str, ...]:
    """The eligibility mark with its reason and codes; a line that is allowed has it elsewhere."""
    if line.mark is Mark.ALLOWED:
        return ()
    mark = REMARKS[line.mark]
    code = f" ({line.code})" if line.code else ""
    if not line.reason:
        return (tongues.inline(mark, " / ") + code,)
    remark = text("{mark}: {reason}", mark=mark, reason=line.reason)
    return tuple(said + code for said in tongues.each(remark))


def referral_lines(sheet: Sheet, tongues: Tongues, paper: StatementPaper) -> None:
    columns = (
        Column(tongues.each(DATE)),
        Column(tongues.each(DEAL), wide=True),
        Column(tongues.each(RECEIVED), right=True),
        Column(tongues.each(COUNTS_AT), right=True),
        Column(tongues.each(TO_THE_BASE), right=True),
    )

    def totals(count: int) -> tuple[str, ...]:
        done = paper.referrals[:count]
        received = shown(sum(line.received for line in done), paper.currency)
        counted = shown(sum(line.counted for line in done), paper.currency)
        return ("", "", received, "", counted)

    rows = [
        Row(
            (
                line.on.isoformat(),
                _deal(line),
                shown(line.received, paper.currency),
                percent(line.weight),
                shown(line.counted, paper.currency),
            ),
            _remark(tongues, line),
        )
        for line in paper.referrals
    ]
    if len(rows) > 1:
        rows.append(_total(tongues, totals(len(rows))))
    table(sheet, columns, rows, _carried(tongues, totals))


def volume_name(block: VolumeBlock) -> Text:
    """What the award of the block is called; the words of its parts where it has two."""
    if block.rebate and block.commission:
        return text("Volume rebate and commission, {period}", period=block.period.name)
    if block.rebate:
        return text("Volume rebate, {period}", period=block.period.name)
    if block.commission:
        return text("Volume commission, {period}", period=block.period.name)
    return text("Volume award, {period}", period=block.period.name)


def volume_rows(
    tongues: Tongues, paper: StatementPaper, block: VolumeBlock
) -> list[tuple[tuple[str, ...], str]]:
    """From the base to the award; the last line is a total where a part was stated earlier."""

    def figure(minor: int) -> str:
        return shown(minor, paper.currency)

    rows = [
        (_inline(tongues, text("Payments received on assisted deals")), figure(block.direct_base)),
        *_weighted(tongues, paper, block),
        (tongues.paired(block.how or _how(paper, block)), figure(block.award)),
    ]
    if block.rebate and block.commission:
        rows += [
            (_inline(tongues, text("of which rebate")), figure(block.rebate)),
            (_inline(tongues, text("of which commission")), figure(block.commission)),
        ]
    if block.stated:
        rows.append((_inline(tongues, text("Stated earlier")), figure(-block.stated)))
        rows.append(
            (
                _inline(tongues, text("Difference on this statement")),
                figure(block.award - block.stated),
            )
        )
    return rows


def referrals_inside(paper: StatementPaper) -> bool:
    """Whether the few referrals are said in the only volume block instead of a table."""
    counted = sum(line.counted for line in paper.referrals)
    few = len(paper.volumes) == 1 and len(paper.referrals) <= FEW
    return few and paper.volumes[0].referral_base == counted


def _weighted(
    tongues: Tongues, paper: StatementPaper, block: VolumeBlock
) -> list[tuple[tuple[str, ...], str]]:
    if not referrals_inside(paper):
        weighted = _inline(tongues, text("Payments on referred deals, weighted"))
        return [(weighted, shown(block.referral_base, paper.currency))]
    rows: list[tuple[tuple[str, ...], str]] = []
    for line in paper.referrals:
        product = f"{shown(line.received, paper.currency)} × {percent(line.weight)}"
        named = (f"{tongues.inline(REFERRED)} {line.on}", line.deal, line.account, product)
        counted = shown(line.counted, paper.currency)
        rows.append(((", ".join(named), *_remark(tongues, line)), counted))
    return rows


def _how(paper: StatementPaper, block: VolumeBlock) -> Text:
    """The step from the base to the award, where the explanation was not handed over."""
    base = shown(block.base, paper.currency)
    if block.threshold is None:
        return text("Base {base}", base=base)
    tier = shown(block.threshold, paper.currency)
    if not block.reached:
        return text("Base {base} does not reach {tier}: no volume award", base=base, tier=tier)
    if block.rate is None:
        return text("Base {base} reaches tier {tier}", base=base, tier=tier)
    rate = percent(block.rate)
    return text(
        "Base {base} reaches tier {tier}: {rate} of the base", base=base, tier=tier, rate=rate
    )


def _inline(tongues: Tongues, name: Text) -> tuple[str, ...]:
    return (tongues.inline(name),)


def _total(tongues: Tongues, cells: tuple[str, ...]) -> Row:
    return Row(("", tongues.inline(TOTAL), *cells[2:]), strong=True)


def _carried(tongues: Tongues, totals: Callable[[int], tuple[str, ...]]) -> Carried:
    return Carried(tongues.inline(FORWARD), tongues.inline(BROUGHT), totals)
