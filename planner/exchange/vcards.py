"""Address cards into a table: vCard 2.1, 3.0 and 4.0, as phones and mail programs write them."""

import quopri
import re
from dataclasses import dataclass

from planner.domain.errors import Refused
from planner.exchange.encodings import decode

HEADERS = ("name", "given", "family", "title", "department", "company", "phone", "email", "note")

_PROPERTY = re.compile(
    r"""(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<params>(?:;(?:"[^"]*"|[^":])*)?):(?P<value>.*)""", re.S
)
_ESCAPED = re.compile(r"\\(.)", re.S)
_TELEPHONE = (("PREF",), ("CELL",), ("WORK", "VOICE"), ("WORK",), ("VOICE",), ())


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    params: frozenset[str]  # upper case, values alone: CELL, QUOTED-PRINTABLE, PREF
    value: str
    old: bool  # of version 2.1


def is_vcard(written: str) -> bool:
    return written[:200].lstrip("\ufeff \t\r\n").upper().startswith("BEGIN:VCARD")


def read_vcards(written: str, encoding: str) -> list[list[str]]:
    """`HEADERS`, then a row for each card; a card cut off before its END counts as well.

    `encoding` is what the file was decoded with: a property that names its own is decoded again.
    """
    rows = [list(HEADERS)]
    card: list[_Property] = []
    depth, version = 0, ""
    for line in _unfolded(written):
        found = _PROPERTY.fullmatch(line)
        if not found:
            continue
        tag, content = found["name"].upper(), found["value"].strip().upper()
        if tag == "BEGIN" and content == "VCARD":
            depth += 1  # an AGENT of 2.1 is a card inside the card: not one of ours
        elif tag == "END" and content == "VCARD":
            depth -= 1
            if depth == 0:
                rows.append(_row(card))
                card, version = [], ""
        elif depth == 1:
            version = content if tag == "VERSION" else version
            card.append(_property(found, version, encoding))
    if depth > 0 and card:
        rows.append(_row(card))
    return rows


def _unfolded(written: str) -> list[str]:
    """One line per property. A line that begins with white space continues the one before it; so
    does, in quoted-printable, the line after one that ends with `=`."""
    lines: list[list[str]] = []
    soft = False
    for line in re.split(r"\r\n|\r|\n", written):
        if soft:
            lines[-1].append("\n" + line)
        elif line[:1] in (" ", "\t") and lines:
            lines[-1].append(line[1:])
        else:
            lines.append([line])
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in lines[-1][0].upper().split(":", 1)[0]
    return ["".join(parts) for parts in lines]


def _property(found: re.Match[str], version: str, encoding: str) -> _Property:
    params: set[str] = set()
    charset = ""
    for param in found["params"].split(";")[1:]:
        key, _, values = param.upper().rpartition("=")
        if key == "CHARSET":
            charset = values.strip('"')
        elif key == "PREF":
            params.add("PREF")
        else:
            params.update(values.strip('"').split(","))
    value = found["value"]
    if "QUOTED-PRINTABLE" in params:
        value = _from_bytes(quopri.decodestring(value.encode("utf-8")), charset)
    elif charset and charset.lower() != encoding:
        value = _in_its_charset(value, charset, encoding)
    return _Property(found["name"].upper(), frozenset(params), value, version == "2.1")


def _from_bytes(written: bytes, charset: str) -> str:
    """In the property's own charset, or by the ladder where it has none or a wrong one."""
    for encoding in (charset, None) if charset else (None,):
        try:
            return decode(written, encoding).text
        except Refused:
            continue
    return written.decode("utf-8", "replace")


def _in_its_charset(value: str, charset: str, encoding: str) -> str:
    try:
        return decode(value.encode(encoding), charset).text
    except (Refused, UnicodeEncodeError):
        return value  # the file's encoding was right, the label is not


def _row(card: list[_Property]) -> list[str]:
    family, given = [*_parts(_first(card, "N")), "", ""][:2]
    company, *units = _parts(_first(card, "ORG")) or [""]
    values = {
        "name": _plain(_first(card, "FN")) or _plain(_first(card, "NICKNAME")),
        "given": given,
        "family": family,
        "title": _plain(_first(card, "TITLE")) or _plain(_first(card, "ROLE")),
        "department": " / ".join(filter(None, units)),
        "company": company,
        "phone": _telephone(card),
        "email": _plain(_preferred(card, "EMAIL")).removeprefix("mailto:"),
        "note": _plain(_first(card, "NOTE")),
    }
    return [values[header].strip() for header in HEADERS]


def _first(card: list[_Property], name: str) -> _Property | None:
    return next((each for each in card if each.name == name and each.value.strip()), None)


def _preferred(card: list[_Property], name: str) -> _Property | None:
    marked = [each for each in card if each.name == name and "PREF" in each.params]
    return _first(marked, name) or _first(card, name)


def _telephone(card: list[_Property]) -> str:
    """The preferred number, else a mobile one, else one for work; a fax if nothing else."""
    numbers = [each for each in card if each.name == "TEL" and each.value.strip()]
    voices = [each for each in numbers if "FAX" not in each.params] or numbers
    for wanted in _TELEPHONE:
        for each in voices:
            if each.params.issuperset(wanted):
                return _plain(each).removeprefix("tel:").replace(";ext=", " ext. ")
    return ""


def _plain(found: _Property | None) -> str:
    return _unescaped(found.value, old=found.old) if found else ""


def _parts(found: _Property | None) -> list[str]:
    """The parts of `Perreault;Simon;;`, cut at the semicolons that are not escaped."""
    if not found:
        return []
    parts = [""]
    for token in re.findall(r"\\.|;|[^\\;]+|\\", found.value, re.S):
        if token == ";":
            parts.append("")
        else:
            parts[-1] += token
    return [_unescaped(part, old=found.old).strip() for part in parts]


def _unescaped(value: str, *, old: bool) -> str:
    if old:  # 2.1 escapes separators only; any other backslash is meant
        return re.sub(r"\\([;,])", r"\1", value)
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
