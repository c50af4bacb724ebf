"""The history of the workspace: every change with who, when, what, before and after."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from planner.domain.journal import Verb
from planner.domain.text import Say, Text, text
from planner.exchange.export import Sheet, write_csv
from planner.session.core import Session
from planner.session.history_values import NOTHING, Values
from planner.session.history_words import FIELDS, KINDS, LEDGER
from planner.store.fact_tables import FACT_TABLES
from planner.store.journal_lines import Difference, LogLine, differences, log_lines, writers

LIMIT = 1000
"""Lines shown at once; searching looks through all."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """`who` is this computer or another one; `at` local time."""

    seq: int
    at: datetime
    who: Text
    what: Text


@dataclass(frozen=True, slots=True)
class Detail:
    """A field of a record before and after; both empty where it was erased."""

    record: Text
    field: Text
    before: Text
    after: Text


def history(session: Session, words: str = "", before: int = 0) -> list[HistoryLine]:
    """The newest LIMIT lines that hold all the words, below line `before` if given."""
    file = session.file
    known = writers(file.reading)
    ours = known.get(file.writer, "")
    numbers = {other: n for n, other in enumerate(dict.fromkeys(known.values()), 1)}
    return [
        HistoryLine(
            line.seq,
            datetime.fromisoformat(line.at).astimezone(),
            _who(known.get(line.writer, ""), ours, numbers),
            _what(line),
        )
        for line in log_lines(file.reading, file.path, words, LIMIT, before)
    ]


def _who(installation: str, ours: str, numbers: dict[str, int]) -> Text:
    if installation == ours:
        return text("This computer")
    return text("Computer {n}", n=numbers.get(installation, 0))


def _what(line: LogLine) -> Text:
    if line.verb:
        name = line.name or text("(erased)")
        match line.verb:
            case Verb.UNDO.value:
                return text("Undone: {change}", change=name)
            case Verb.REDO.value:
                return text("Done again: {change}", change=name)
            case _:
                return name
    kind = LEDGER.get(line.kind) or text("Facts of the ledger")
    if not line.rows:
        return kind
    return text("{kind} ({rows})", kind=kind, rows=_brought(line.rows))


def _brought(rows: dict[str, int]) -> Text:
    """Which kinds of rows, and how many of each."""
    parts = [
        text("{kind} {n}", kind=_kind_of(table), n=str(n)) for table, n in sorted(rows.items())
    ]
    said = parts[0]
    for part in parts[1:]:
        said = text("{one}, {other}", one=said, other=part)
    return said


def _kind_of(table: str) -> Text:
    kinds = {kept.name: kind.__name__ for kind, kept in FACT_TABLES.items()}
    return KINDS.get(kinds.get(table, "")) or text("{name}", name=table)


def details(session: Session, seq: int) -> list[Detail]:
    """What a line changed, field by field."""
    file, values = session.file, Values(session)
    return [
        detail
        for difference in differences(file.reading, file.path, seq)
        for detail in _details(values, difference)
    ]


def _details(values: Values, difference: Difference) -> Iterator[Detail]:
    if difference.erased:
        yield Detail(text("(erased)"), text("(erased)"), NOTHING, NOTHING)
        return
    kind = difference.kind
    before, after = difference.before or {}, difference.after or {}
    record = KINDS.get(kind) or text("{name}", name=kind)
    for field in {**before, **after}:
        was, now = before.get(field), after.get(field)
        if was != now and field not in ("id", "seq") and (was or now):
            word = FIELDS.get(f"{kind}.{field}") or FIELDS.get(field) or text("{name}", name=field)
            said = (values.said(kind, field, was, before), values.said(kind, field, now, after))
            yield Detail(record, word, *said)


def export_history(session: Session, path: Path, say: Say, words: str = "") -> int:
    """Every line that holds the words, with its details, as a CSV file; gives how many lines."""
    rows: list[tuple[str, ...]] = []
    lines, before = 0, 0
    while found := history(session, words, before):
        lines += len(found)
        before = found[-1].seq
        for line in found:
            head = (str(line.seq), line.at.isoformat(" ", "seconds"), say(line.who), say(line.what))
            every: list[Detail | None] = [*details(session, line.seq)] or [None]
            rows += [(*head, *_cells(detail, say)) for detail in every]
    headers = [
        say(word)
        for word in (
            text("Step"), text("When"), text("Who"), text("What"), text("Kind"), text("Field"),
            text("Before"), text("After"),
        )
    ]  # fmt: skip
    write_csv(path, Sheet("history", headers, rows))
    return lines


def _cells(detail: Detail | None, say: Say) -> tuple[str, str, str, str]:
    if detail is None:
        return ("", "", "", "")
    return (say(detail.record), say(detail.field), say(detail.before), say(detail.after))
