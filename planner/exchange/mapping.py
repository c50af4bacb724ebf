"""Which column holds which field: guessed from headers and contents, corrected by the user."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from planner.domain.errors import Refused
from planner.domain.text import text
from planner.exchange.headers import BANK, DEALS, PEOPLE, RECEIPTS, simplified
from planner.exchange.tables import Table, blank


class Kind(Enum):
    """What the rows of a file are."""

    PEOPLE = "people"
    DEALS = "deals"
    RECEIPTS = "receipts"
    BANK = "bank"


FIELDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.PEOPLE: (
        "id", "name", "given", "family", "title", "department", "reports_to", "phone", "email",
        "note",
    ),
    Kind.DEALS: ("deal", "account", "partner", "kind", "date", "contract", "product"),
    Kind.RECEIPTS: ("deal", "date", "received", "reference"),
    Kind.BANK: (
        "booked", "value", "amount", "credit", "debit", "direction", "payer", "purpose",
        "reference",
    ),
}  # fmt: skip

_WORDS = {Kind.PEOPLE: PEOPLE, Kind.DEALS: DEALS, Kind.RECEIPTS: RECEIPTS, Kind.BANK: BANK}
_PAIR = re.compile(r",(?=[^,=]*=)")  # a comma inside a column's name is not followed by another =


def mapping_for(table: Table, kind: Kind, written: str | Mapping[str, str] = "") -> dict[str, str]:
    """Field -> header, in the order of `FIELDS`: the guess, overruled by `written` (see
    `parse_map`), which may be parsed already. A column the user gives to one field is taken from
    the one that guessed it."""
    parsed = parse_map(written, kind, table.headers) if isinstance(written, str) else written
    chosen = dict(parsed)
    mapping = {
        field: header
        for field, header in guess(table, kind).items()
        if field not in chosen and header not in chosen.values()
    }
    mapping.update({field: header for field, header in chosen.items() if header})
    return {field: mapping[field] for field in FIELDS[kind] if field in mapping}


def parse_map(written: str, kind: Kind, headers: Sequence[str]) -> dict[str, str]:
    """`reports_to=parentId,name=Full Name` as field -> header; nothing after the `=` leaves the
    field without a column. Refuses fields and columns that do not exist, naming the choices."""
    chosen: dict[str, str] = {}
    for pair in _PAIR.split(written) if written.strip() else ():
        field, equals, column = (part.strip() for part in pair.partition("="))
        if not equals or field not in FIELDS[kind]:
            raise Refused(
                text(
                    "“{field}” is not a field. Write FIELD=COLUMN with one of {choices}.",
                    field=field,
                    choices=", ".join(FIELDS[kind]),
                )
            )
        chosen[field] = _header(column, headers) if column else ""
    return chosen


def _header(column: str, headers: Sequence[str]) -> str:
    if column in headers:
        return column
    alike = [header for header in headers if header.casefold() == column.casefold()]
    if len(alike) == 1:
        return alike[0]
    raise Refused(
        text(
            "There is no column “{column}”. The columns are {choices}.",
            column=column,
            choices=", ".join(headers),
        )
    )


def guess(table: Table, kind: Kind) -> dict[str, str]:
    """The likely columns by their headers; for people also the reporting column by its contents."""
    mapping = _by_header(table.headers, _WORDS[kind])
    if kind is Kind.PEOPLE:
        if mapping.get("name") and "family" in mapping and "given" not in mapping:
            mapping["given"] = mapping.pop("name")  # `Name, Surname`
        _add_reporting(table, mapping)
    return mapping


def _by_header(headers: Sequence[str], words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Each field takes the free header with the surest word; fields choose in the table's order."""
    mapping: dict[str, str] = {}
    free = {header: simplified(header) for header in headers}
    for field, names in words.items():
        found = [header for header in free if free[header] in names]
        if found:
            best = min(found, key=lambda header: names.index(free[header]))
            mapping[field] = best
            del free[best]
    return mapping


def _add_reporting(table: Table, mapping: dict[str, str]) -> None:
    free = [header for header in table.headers if header not in mapping.values()]
    if "reports_to" in mapping:
        bosses = _filled(table, mapping["reports_to"], reporting=True)
        known = {value for field in ("id", "name") for value in _of(table, mapping, field)}
        if sum(1 for boss in bosses if boss in known) * 2 < len(bosses):
            _take(mapping, "id", [h for h in free if _identifies(table, h, bosses)])
    else:
        for key in ("id", "name"):
            if key in mapping and "reports_to" not in mapping:
                own = mapping[key]
                _take(mapping, "reports_to", [h for h in free if _reports(table, h, own)])


def _take(mapping: dict[str, str], field: str, candidates: Sequence[str]) -> None:
    if candidates:
        mapping[field] = candidates[0]


def _of(table: Table, mapping: Mapping[str, str], field: str) -> list[str]:
    return _filled(table, mapping[field]) if field in mapping else []


def _filled(table: Table, header: str, *, reporting: bool = False) -> list[str]:
    return [value for value in table.column(header) if not blank(value, reporting=reporting)]


def _identifies(table: Table, header: str, bosses: Sequence[str]) -> bool:
    """Whether the column gives every row its own value and most bosses are among them."""
    own = _filled(table, header)
    known = set(own)
    hits = sum(1 for boss in bosses if boss in known)
    return len(own) == len(known) == len(table.rows) and hits * 10 >= len(bosses) * 9


def _reports(table: Table, header: str, own: str) -> bool:
    """Whether the column's values, read as bosses, make a tree of most rows. A column of grades
    from 1 to 5 also names ids, but has no root or runs in circles."""
    above = {
        key: boss
        for key, boss in zip(table.column(own), table.column(header), strict=True)
        if not blank(key) and not blank(boss, reporting=True)
    }
    known = set(table.column(own))
    hits = sum(1 for boss in above.values() if boss in known)
    roots = len(known) - len(above)
    return (
        0 < roots <= len(above)
        and hits * 10 >= len(above) * 9
        and len(set(above.values())) < len(above)
        and not _runs_in_a_circle(above)
    )


def _runs_in_a_circle(above: Mapping[str, str]) -> bool:
    cleared: set[str] = set()
    for start in above:
        path: dict[str, None] = {}
        at = start
        while at in above and at not in cleared:
            if at in path:
                return True
            path[at] = None
            at = above[at]
        cleared.update(path)
    return False
