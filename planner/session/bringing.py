"""What is brought in before it is taken in: a file or pasted rows, looked at and said in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from planner.domain.errors import Refused
from planner.domain.text import Text, text
from planner.exchange.mapping import FIELDS, Kind, guess, mapping_for
from planner.exchange.tables import LARGEST_FILE, Table, read_pasted, read_table
from planner.session.core import Session
from planner.session.intake import Asked, Import, known, proposed, with_currencies

Report = Callable[[int, int], None]
SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".vcf")
"""Of files that are worth a try; what they are is told by their contents."""

_AT_ONCE = 1_000_000  # bytes between two reports
_NEEDED: Mapping[Kind, tuple[str, ...]] = {
    Kind.PEOPLE: (),  # any part of a name will do, which the rules of people say themselves
    Kind.DEALS: ("deal", "date", "contract"),
    Kind.RECEIPTS: ("deal", "date", "received"),
    Kind.BANK: (),  # one of two days and one of two amounts: see _missing
}
_EITHER = (("value", "booked"), ("amount", "credit"))
FIELD_WORDS: Mapping[str, Text] = {
    "id": text("Employee number"),
    "name": text("Full name"),
    "given": text("Given name"),
    "family": text("Family name"),
    "title": text("Title"),
    "department": text("Department"),
    "reports_to": text("Reports to"),
    "phone": text("Phone"),
    "email": text("E-mail"),
    "note": text("Note"),
    "deal": text("Deal"),
    "account": text("Account"),
    "partner": text("Partner"),
    "kind": text("Direct or referral"),
    "date": text("Date"),
    "contract": text("Contract amount"),
    "product": text("Product group"),
    "received": text("Amount received"),
    "reference": text("Reference"),
    "booked": text("Booking date"),
    "value": text("Value date"),
    "amount": text("Amount"),
    "credit": text("Money in"),
    "debit": text("Money out"),
    "direction": text("In or out"),
    "payer": text("Payer"),
    "purpose": text("Purpose"),
}


@dataclass(frozen=True, slots=True)
class Brought:
    """A file's bytes, or the text that was pasted; `name` stands for it in sentences."""

    name: str
    body: bytes | str

    @property
    def pasted(self) -> bool:
        return isinstance(self.body, str)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an import would do: `found`, or `trouble` where it can do nothing as it is asked.
    `mapping` is field -> header, as far as it is known in either case."""

    asked: Asked
    mapping: Mapping[str, str]
    found: Import | None
    trouble: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is known before the rows are: the rest is guessed. `currencies` are those of the known
    deals, by name in small letters."""

    encoding: str | None = None
    kind: Kind | None = None
    currency: str = "CNY"
    currencies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Look:
    """What was brought, read, and what would come of it."""

    brought: Brought
    table: Table
    outlook: Outlook


def look(source: Path | Brought, wish: Wish, report: Report) -> Look:
    """Read it and see what would come of it. It needs no session and may run beside the window;
    Refused where it is no table."""
    brought = source if isinstance(source, Brought) else load(source, report)
    table = table_of(brought, wish.encoding)
    report(1, 1)
    asked = Asked(kind=wish.kind or likely_kind(table), currency=wish.currency)
    return Look(brought, table, outlook(table, asked, wish.currencies))


def load(path: Path, report: Report) -> Brought:
    """The whole file; `report(done, total)` in bytes may raise to stop it. Refuses what cannot be
    read or is too large to be a table."""
    try:
        total = path.stat().st_size
        if total > LARGEST_FILE:
            limit = LARGEST_FILE // 1_000_000
            raise Refused(
                text(
                    "{name} is larger than {limit} MB. Import it in parts.",
                    name=path.name,
                    limit=limit,
                )
            )
        parts = []
        with path.open("rb") as file:
            while part := file.read(_AT_ONCE):
                parts.append(part)
                report(sum(map(len, parts)), total)
    except OSError as error:
        raise Refused(
            text("{name} cannot be read ({problem}).", name=path.name, problem=error.strerror)
        ) from error
    return Brought(path.name, b"".join(parts))


def table_of(brought: Brought, encoding: str | None = None) -> Table:
    """Its rows. Refused where it is no table, or not in that encoding."""
    if isinstance(brought.body, str):
        return read_pasted(brought.body, brought.name)
    return read_table(brought.body, brought.name, encoding)


def likely_kind(table: Table) -> Kind:
    """What the rows are, by the fields their columns can fill. A deal that comes twice, or money
    with a reference, was received; a customer or a partner beside it means a sale."""
    found = {kind: guess(table, kind) for kind in Kind}
    if _of_a_bank(found):
        return Kind.BANK
    whole = [k for k in (Kind.DEALS, Kind.RECEIPTS) if not _missing(k, found[k])]
    if len(whole) == 1:
        return whole[0]
    deals = found[Kind.DEALS]
    if whole:
        names = table.column(deals["deal"])
        sold = not {"account", "partner", "kind"}.isdisjoint(deals)
        received = "reference" in found[Kind.RECEIPTS] or len(set(names)) < len(names)
        return Kind.RECEIPTS if received and not sold else Kind.DEALS
    named = not {"name", "given", "family", "title"}.isdisjoint(found[Kind.PEOPLE])
    return Kind.PEOPLE if named or "deal" not in deals else Kind.DEALS


def _of_a_bank(found: Mapping[Kind, Mapping[str, str]]) -> bool:
    """Money with who paid it or for what, and no deal named in a column of its own."""
    bank = found[Kind.BANK]
    told = "credit" in bank or "direction" in bank or {"payer", "purpose"} & set(bank)
    return not _missing(Kind.BANK, bank) and bool(told) and "deal" not in found[Kind.RECEIPTS]


def outlook(table: Table, asked: Asked, currencies: Mapping[str, str]) -> Outlook:
    """What would come of it, from the table alone; `currencies` are those of the known deals, by
    name in small letters. It looks nothing up and so may run beside the window."""
    mapping = mapping_for(table, asked.kind, asked.mapping)
    missing = _missing(asked.kind, mapping)
    if missing:
        return Outlook(asked, mapping, None, _choose(missing))
    try:
        found = proposed(table, with_currencies(table, asked, currencies))
    except Refused as refused:
        return Outlook(asked, mapping, None, refused.text)
    return Outlook(asked, mapping, found, None)


def looked_again(before: Look, asked: Asked, currencies: Mapping[str, str], report: Report) -> Look:
    """The same rows with something else asked of them. `report` may raise to stop it."""
    report(0, 1)
    return Look(before.brought, before.table, outlook(before.table, asked, currencies))


def fitting(session: Session, outlook: Outlook) -> Outlook:
    """What of it fits this workspace: names of accounts, partners and deals looked up."""
    if outlook.found is None:
        return outlook
    return replace(outlook, found=known(session, outlook.found, outlook.asked))


def mapped(outlook: Outlook, column: str, field: str) -> Asked:
    """What is asked once `column` goes to `field`, or to none (""). Its own field and the field's
    own column are free then. The whole mapping is the user's word from now on."""
    chosen = {f: h for f, h in outlook.mapping.items() if h != column}
    if field:
        chosen[field] = column
    all_fields = {each: chosen.get(each, "") for each in FIELDS[outlook.asked.kind]}
    return replace(outlook.asked, mapping=all_fields)


def _missing(kind: Kind, mapping: Mapping[str, str]) -> list[str]:
    missing = [field for field in _NEEDED[kind] if field not in mapping]
    if kind is Kind.BANK:
        missing += [pair[0] for pair in _EITHER if not set(pair) & set(mapping)]
    return missing


def _choose(fields: Sequence[str]) -> Text:
    words: Text = FIELD_WORDS[fields[0]]
    for each in fields[1:]:
        words = text("{one}, {other}", one=words, other=FIELD_WORDS[each])
    return text("Say above the table which columns hold: {fields}.", fields=words)
