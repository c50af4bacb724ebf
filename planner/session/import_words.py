"""An import before it happens, in words: what would come in, what would not, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from planner.domain.bank_matching import Match
from planner.domain.money import with_sign
from planner.domain.payout_matching import missing_said
from planner.domain.text import Text, text
from planner.exchange.bank import BankImport
from planner.exchange.deals import MoneyImport
from planner.exchange.people import PeopleImport
from planner.exchange.tables import Table
from planner.session.bank_words import bank_summary, left_said, match_said, waits
from planner.session.bringing import FIELD_WORDS
from planner.session.intake import Import

DECIMALS = "“{written}” has more decimals than {currency} has."
AMBIGUOUS = "“{written}” could mean thousands or decimals. Write it without separators."
"""The refusals that rounding would lift, as domain.money and exchange.amounts word them."""


class Mark(Enum):
    """What there is to say of a row."""

    LEFT_OUT = text("left out")
    ORPHAN = text("boss not found")
    CIRCLE = text("in a circle")
    MATCHED = text("matched")
    CHOOSE = text("to choose")
    KNOWN = text("known already")
    PAYOUT = text("payout")
    LOOK = text("to look at")
    MISSING = text("payout not in the file")


_FIRST = (Mark.CHOOSE, Mark.LOOK, Mark.MISSING)
"""What somebody has to do something about."""


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about one row, by the number that its spreadsheet shows; 0: about none."""

    row: int
    mark: Mark
    text: Text


def summary(found: Import) -> Text:
    """`107 people, 107 seats, 1 root, 4 levels, 0 orphans.`"""
    if isinstance(found, MoneyImport):
        return _money(found)
    if isinstance(found, BankImport):
        return bank_summary(found)
    levels = found.depth + 1 if found.roots else 0
    return text(
        "{people}, {seats}, {roots}, {levels}, {orphans}.",
        people=_counted(len(found.people), text("1 person"), text("{n} people")),
        seats=_counted(len(found.seats), text("1 seat"), text("{n} seats")),
        roots=_counted(len(found.roots), text("1 root"), text("{n} roots")),
        levels=_counted(levels, text("1 level"), text("{n} levels")),
        orphans=_counted(len(found.orphans), text("1 orphan"), text("{n} orphans")),
    )


def left_out(found: Import) -> Text:
    count = len(found.skipped)
    if not count:
        return text("No row is left out.")
    return _counted(count, text("One row is left out."), text("{n} rows are left out."))


def notes(found: Import, table: Table) -> list[Note]:
    """Circles first, since nothing can be imported with them, then the rows in order."""
    said = [Note(s.row, Mark.LEFT_OUT, worded(s.reason)) for s in found.skipped]
    if isinstance(found, MoneyImport):
        return said
    if isinstance(found, BankImport):
        return sorted([*said, *_bank(found)], key=lambda n: (n.mark not in _FIRST, n.row))
    orphans = list(_orphans(found, table))
    return [*_circles(found), *sorted((*said, *orphans), key=lambda note: note.row)]


def marks(found: Import | None, table: Table) -> Mapping[int, Mark]:
    """The mark of each row that has one; what cannot be read has one in any case."""
    skipped = table.skipped if found is None else found.skipped
    marked = dict.fromkeys((s.row for s in skipped), Mark.LEFT_OUT)
    if isinstance(found, BankImport):
        marked.update({note.row: note.mark for note in _bank(found) if note.row})
    if isinstance(found, PeopleImport):
        marked.update(dict.fromkeys(found.orphans, Mark.ORPHAN))
        marked.update({row: Mark.CIRCLE for cycle in found.cycles for row in cycle})
    return marked


def _bank(found: BankImport) -> Iterator[Note]:
    for match in found.matches:
        yield Note(match.line.row, _mark(match), match_said(found, match))
    for left in found.payouts.left:
        yield Note(left.line.row, Mark.PAYOUT if left.sent else Mark.LOOK, left_said(left))
    for sent in found.payouts.missing:
        yield Note(0, Mark.MISSING, missing_said(sent))


def _mark(match: Match) -> Mark:
    if match.known:
        return Mark.KNOWN
    if waits(match):
        return Mark.CHOOSE
    return Mark.MATCHED if match.shares else Mark.LEFT_OUT


def wants_rounding(found: Import) -> bool:
    """Whether rows are left out only because their money has more decimals than its currency, or
    may have (1.005)."""
    return any(skip.reason.template in (DECIMALS, AMBIGUOUS) for skip in found.skipped)


def worded(sentence: Text) -> Text:
    """With the name of a field as the windows say it."""
    field = FIELD_WORDS.get(str(sentence.values.get("field")))
    if field is None:
        return sentence
    return Text(sentence.template, {**sentence.values, "field": field})


def _circles(found: PeopleImport) -> Iterator[Note]:
    for cycle in found.cycles:
        rows = " → ".join(str(row) for row in (*cycle, cycle[0]))
        yield Note(
            cycle[0],
            Mark.CIRCLE,
            text(
                "Rows {rows} report to each other in a circle. Mend the file, or choose another "
                "column for “Reports to”.",
                rows=rows,
            ),
        )


def _orphans(found: PeopleImport, table: Table) -> Iterator[Note]:
    at = table.headers.index(found.mapping["reports_to"]) if found.orphans else 0
    rows = dict(zip(table.numbers, table.rows, strict=True)) if found.orphans else {}
    for row in found.orphans:
        yield Note(
            row,
            Mark.ORPHAN,
            text("“{boss}” is not in the file: the seat comes to the top.", boss=rows[row][at]),
        )


def _money(found: MoneyImport) -> Text:
    total = " + ".join(with_sign(minor, code) for code, minor in sorted(found.total.items()))
    if found.receipts:
        count = _counted(len(found.receipts), text("1 receipt"), text("{n} receipts"))
        return text("{count}, {total} in all.", count=count, total=total)
    if not found.deals:
        return text("Nothing that can be imported.")
    count = _counted(len(found.deals), text("1 deal"), text("{n} deals"))
    return text("{count}, {total} in all.", count=count, total=total)


def _counted(n: int, one: Text, many: Text) -> Text:
    return one if n == 1 else Text(many.template, {"n": n})
