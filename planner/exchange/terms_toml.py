"""Terms as a TOML file, as contracts.md writes them: in and out."""

import json
import re
import tomllib
from collections.abc import Mapping

from planner.domain.errors import Refused
from planner.domain.terms import Terms
from planner.domain.terms_form import terms_as_mapping, terms_from
from planner.domain.text import text

_LINE = re.compile(r"\(at line ([0-9]+)")


def terms_from_toml(source: bytes) -> Terms:
    """The terms of a TOML file. Refuses, with the line, what is not TOML, and, with the key, what
    are not terms."""
    try:
        written = tomllib.loads(source.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as problem:
        line = source.count(b"\n", 0, problem.start) + 1
        raise Refused(
            text("Line {line} of the terms is not UTF-8. Save the file as UTF-8.", line=line)
        ) from problem
    except tomllib.TOMLDecodeError as problem:
        found = _LINE.search(str(problem))
        line = int(found[1]) if found else source.count(b"\n") + 1
        raise Refused(
            text('Line {line} of the terms is not TOML. A line looks like rate = "5%".', line=line)
        ) from problem
    except RecursionError as problem:
        raise Refused(text("The terms are nested too deeply.")) from problem
    return terms_from(written)


def terms_as_toml(terms: Terms) -> str:
    """The file that `terms_from_toml` reads back as the same terms."""
    lines = []
    for key, value in terms_as_mapping(terms).items():
        if isinstance(value, dict):
            lines += _table(f"[{key}]", value)
        elif isinstance(value, list):
            for row in value:
                lines += _table(f"[[{key}]]", row)
        else:
            lines.append(f"{key} = {_written(value)}")
    return "\n".join(lines) + "\n"


def _table(head: str, rows: Mapping[str, object]) -> list[str]:
    return ["", head, *(f"{key} = {_written(value)}" for key, value in rows.items())]


def _written(value: object) -> str:
    """Terms hold words, whole numbers, lists of names and rows of tiers only."""
    if isinstance(value, list):
        if all(isinstance(name, str) for name in value):
            return f"[{', '.join(_written(name) for name in value)}]"
        rows = "".join(f"  {_row(row)},\n" for row in value)
        return f"[\n{rows}]"
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)


def _row(tier: dict[str, object]) -> str:
    return "{ " + ", ".join(f"{key} = {_written(value)}" for key, value in tier.items()) + " }"
