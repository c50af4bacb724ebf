"""Rows of people into an organisation chart: who sits where, under whom, and what does not fit."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.errors import Refused
from planner.domain.text import Say, Text, text
from planner.exchange.reporting import Chart, Line, chart_of
from planner.exchange.tables import Skipped, Table, blank

_VACANT = frozenset({
    "vacant", "(vacant)", "[vacant]", "vacancy", "tbd", "tbh", "to be hired", "to be appointed",
    "空缺", "（空缺）", "(空缺)", "待定", "待聘", "待招", "招聘中", "暂缺",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProposedPerson:
    """A human of the file. `row` is where they come first."""

    row: int
    key: str
    name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class ProposedSeat:
    """A box of the chart, named by its row; `boss` is the row of the seat above, None for a root;
    `holder` is the row of its person in `PeopleImport.people`, None where it is vacant."""

    row: int
    key: str
    title: str
    department: str
    note: str
    holder: int | None
    boss: int | None


@dataclass(frozen=True, slots=True)
class PeopleImport:
    """What an import would do. `depth` counts the edges below the deepest root; `orphans` are rows
    whose boss is not in the file (they become roots); with `cycles` nothing may be imported."""

    rows: int
    seats: tuple[ProposedSeat, ...]
    people: tuple[ProposedPerson, ...]
    roots: tuple[int, ...]
    depth: int
    orphans: tuple[int, ...]
    cycles: tuple[tuple[int, ...], ...]
    skipped: tuple[Skipped, ...]
    encoding: str
    certain: bool
    mapping: Mapping[str, str]

    def checked(self) -> "PeopleImport":
        """Itself, or Refused where somebody would be their own boss's boss."""
        if self.cycles:
            rows = " → ".join(str(row) for row in (*self.cycles[0], self.cycles[0][0]))
            raise Refused(
                text(
                    "The reporting lines of rows {rows} run in a circle, so nothing was imported. "
                    "Mend the file, or choose another reporting column.",
                    rows=rows,
                )
            )
        return self

    def answer(self, say: Say) -> dict[str, object]:
        """The JSON answer of `planner import --as people`."""
        return {
            "rows": self.rows,
            "seats": len(self.seats),
            "people": len(self.people),
            "roots": len(self.roots),
            "depth": self.depth,
            "orphans": list(self.orphans),
            "cycles": [list(cycle) for cycle in self.cycles],
            "skipped": [{"row": skip.row, "reason": say(skip.reason)} for skip in self.skipped],
            "encoding": self.encoding,
            "mapping": dict(self.mapping),
        }


@dataclass(frozen=True, slots=True)
class _Record:
    """A row by its fields, blank values gone."""

    row: int
    name: str
    values: Mapping[str, str]

    def __getitem__(self, field: str) -> str:
        return self.values.get(field, "")

    @property
    def key(self) -> str:
        return self["id"]


def plan_people(table: Table, mapping: Mapping[str, str]) -> PeopleImport:
    """Seats and people for the rows of `table`; nothing is looked up outside it.

    An id seen again is the same person in a second seat. Without ids every row is a person of its
    own, since namesakes are common, unless the e-mail address is the same too.
    """
    if not {"name", "given", "family", "title"} & mapping.keys():
        raise Refused(
            text(
                "No column with names was found. Choose the column of “name” from {choices}.",
                choices=", ".join(table.headers),
            )
        )
    kept, skipped = _sorted_out(_records(table, mapping))
    people, holders = _people(kept)
    chart = chart_of(_lines(kept))
    seats = tuple(
        ProposedSeat(
            record.row,
            record.key,
            record["title"],
            record["department"],
            record["note"],
            holders.get(record.row),
            chart.bosses.get(record.row),
        )
        for record in kept
    )
    return _import(table, mapping, (seats, people, chart), skipped)


def _import(
    table: Table,
    mapping: Mapping[str, str],
    found: tuple[tuple[ProposedSeat, ...], tuple[ProposedPerson, ...], Chart],
    skipped: list[Skipped],
) -> PeopleImport:
    seats, people, chart = found
    return PeopleImport(
        rows=table.size,
        seats=seats,
        people=people,
        roots=chart.roots,
        depth=chart.depth,
        orphans=chart.orphans,
        cycles=chart.cycles,
        skipped=tuple(sorted((*table.skipped, *skipped), key=lambda skip: skip.row)),
        encoding=table.encoding,
        certain=table.certain,
        mapping=mapping,
    )


def joined_name(given: str, family: str) -> str:
    """`王建国` from 建国 and 王, `Ann Lee` from Ann and Lee."""
    if any("\u3400" <= character <= "\u9fff" for character in family + given):
        return family + given
    return " ".join(part for part in (given, family) if part)


def _records(table: Table, mapping: Mapping[str, str]) -> list[_Record]:
    places = {field: table.headers.index(header) for field, header in mapping.items()}
    records = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        values = {
            field: row[at]
            for field, at in places.items()
            if not blank(row[at], reporting=field == "reports_to")
        }
        name = values.get("name") or joined_name(values.get("given", ""), values.get("family", ""))
        vacant = name.casefold() in _VACANT
        records.append(_Record(number, "" if vacant else name, values))
    return records


def _sorted_out(records: list[_Record]) -> tuple[list[_Record], list[Skipped]]:
    kept: list[_Record] = []
    skipped: list[Skipped] = []
    firsts: dict[str, _Record] = {}
    seen: dict[tuple[tuple[str, str], ...], int] = {}
    for record in records:
        content = tuple(sorted(record.values.items()))
        named = firsts.get(record.key) if record.key else None
        reason = _reason_to_skip(record, seen.get(content), named)
        if reason:
            skipped.append(Skipped(record.row, reason))
            continue
        seen[content] = record.row
        if record.key and (named is None or not named.name):
            firsts[record.key] = record
        kept.append(record)
    return kept, skipped


def _reason_to_skip(record: _Record, same: int | None, named: _Record | None) -> Text | None:
    if not record.name and not record["title"]:
        return text("There is neither a name nor a title.")
    if same is not None:
        return text("The row is the same as row {first}.", first=same)
    if named and record.name and named.name and named.name != record.name:
        return text(
            "The number {key} already belongs to {name} in row {first}.",
            key=record.key,
            name=named.name,
            first=named.row,
        )
    return None


def _people(records: list[_Record]) -> tuple[tuple[ProposedPerson, ...], dict[int, int]]:
    """The people, and the row of each seat's person."""
    people: dict[tuple[str, str], ProposedPerson] = {}
    holders: dict[int, int] = {}
    for record in records:
        if not record.name:
            continue
        same = _identity(record)
        known = people.get(same)
        people[same] = ProposedPerson(
            known.row if known else record.row,
            record.key,
            record.name,
            (known.phone if known else "") or record["phone"],
            (known.email if known else "") or record["email"],
        )
        holders[record.row] = people[same].row
    return tuple(people.values()), holders


def _identity(record: _Record) -> tuple[str, str]:
    if record.key:
        return ("id", record.key)
    if record["email"]:
        return (record.name, record["email"].casefold())
    return ("row", str(record.row))


def _lines(records: list[_Record]) -> list[Line]:
    return [
        Line(
            record.row,
            record.key,
            _names(record),
            _identity(record),
            record["reports_to"],
        )
        for record in records
    ]


def _names(record: _Record) -> tuple[str, ...]:
    """What others may call the row in their reporting column."""
    given, family = record["given"], record["family"]
    turned = {f"{family} {given}", f"{family}, {given}", f"{given} {family}"}
    names = {record.name, *(turned if given and family else ())}
    return tuple(sorted(name for name in names if name)) or (record["title"],)
