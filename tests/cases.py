"""Runs a reviewer's cases: `python -m tests.cases FILE_OR_FOLDER ...`, or `make cases CASES=FILE`.

One line per miss with what was expected and what came out; 0 when all hold, 1 on a miss, 2 when a
file cannot be read.
"""

import json
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.domain.errors import PlannerError
from tests.case_types import CASE_TYPES

ANY_ORDER = frozenset({"conditions"})
"""Lists whose order says nothing."""

ROW_NAMES = ("deal", "period")
"""Rows are matched by one of these keys, not by place."""


class Unreadable(Exception):
    """A file that holds no cases; its sentence says why."""


@dataclass(frozen=True)
class FileCase:
    name: str
    type: str
    given: dict[str, Any]
    expect: dict[str, Any]


def cases_of(path: Path) -> list[FileCase]:
    """The cases of a JSON file, of a case folder, or of a folder of either."""
    if not path.is_dir():
        return list(_file_cases(path))
    if (path / "expected.json").is_file():
        return list(_folder_cases(path))
    parts = [p for p in sorted(path.iterdir()) if p.is_dir() or p.suffix == ".json"]
    found = [case for part in parts for case in cases_of(part)]
    if not found:
        raise Unreadable(f"{path}: there are no cases in this folder.")
    return found


def misses(case: FileCase) -> list[str]:
    """What came out otherwise than expected, a line for each; the type must be one we can run."""
    try:
        got = CASE_TYPES[case.type](case.given)
    except (PlannerError, KeyError, ValueError, TypeError, AttributeError) as error:
        return [f"{case.name}: expected an answer, got {type(error).__name__}: {error}"]
    return [f"{case.name}: {miss}" for miss in differences(case.expect, got)]


def differences(expected: Any, got: Any, where: str = "") -> Iterator[str]:
    """Where `got` lacks or contradicts what is expected; it may hold more."""
    key = where.rpartition(".")[2]
    if isinstance(expected, dict) and isinstance(got, dict):
        for name, value in expected.items():
            yield from differences(value, got.get(name), f"{where}.{name}" if where else name)
    elif key == "accept":
        if got not in expected:
            yield f"expected one of {_said(expected)}, got {_said(got)}"
    elif _rows(expected) and isinstance(got, list):
        yield from _row_differences(expected, got, where)
    elif type(expected) is not type(got) or _plain(key, expected) != _plain(key, got):
        yield f"{where} expected {_said(expected)}, got {_said(got)}"


def main(arguments: list[str]) -> int:
    """Run them all and say so; the exit code."""
    if not [a for a in arguments if a]:
        print("Name a file or folder of cases: make cases CASES=FILE", file=sys.stderr)
        return 2
    try:
        cases = [case for argument in arguments for case in cases_of(Path(argument))]
    except Unreadable as error:
        print(error, file=sys.stderr)
        return 2
    return _report(cases)


def _report(cases: Iterable[FileCase]) -> int:
    passed, failed = 0, 0
    skipped: dict[str, int] = {}
    for case in cases:
        if case.type not in CASE_TYPES:
            skipped[case.type] = skipped.get(case.type, 0) + 1
            continue
        lines = misses(case)
        failed, passed = failed + bool(lines), passed + (not lines)
        for line in lines:
            print(line)
    for name, count in sorted(skipped.items()):
        print(f"skipped {count} of type {name}: there is no runner for it")
    print(f"{passed} passed, {failed} failed, {sum(skipped.values())} skipped")
    return 1 if failed else 0


def _file_cases(path: Path) -> Iterator[FileCase]:
    content = _json(path)
    listed = content.get("cases") if isinstance(content, dict) else content
    if not isinstance(listed, list) or not listed:
        raise Unreadable(f"{path}: there is no list of cases in this file.")
    for n, case in enumerate(listed, 1):
        if not isinstance(case, dict) or not {"type", "given", "expect"} <= case.keys():
            raise Unreadable(f"{path}: case {n} lacks its type, given or expect.")
        if not isinstance(case["given"], dict) or not isinstance(case["expect"], dict):
            raise Unreadable(f"{path}: case {n} has a given or expect that is not an object.")
        yield FileCase(str(case.get("id", n)), str(case["type"]), case["given"], case["expect"])


def _folder_cases(folder: Path) -> Iterator[FileCase]:
    """One case, and one more for each step: the answer as of that day."""
    expected = _json(folder / "expected.json")
    if not isinstance(expected, dict):
        raise Unreadable(f"{folder / 'expected.json'}: this is not an expected answer.")
    terms, facts = (_read(folder / name) for name in ("terms.toml", "facts.csv"))
    try:
        tomllib.loads(terms)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"{folder / 'terms.toml'}: {error}") from error
    given = {"terms": terms, "facts": facts, "as_of": None}
    steps = expected.pop("steps", [])
    expected.pop("source", None)
    if expected:
        yield FileCase(folder.name, "simulate", given, expected)
    for step in steps:
        as_of = step.pop("as_of")
        name = f"{folder.name} as of {as_of}"
        yield FileCase(name, "simulate", {**given, "as_of": as_of}, step)


def _row_differences(expected: list[Any], got: list[Any], where: str) -> Iterator[str]:
    for row in expected:
        key = next(name for name in ROW_NAMES if name in row)
        same = [other for other in got if other.get(key) == row[key]]
        label = f"{where}[{row[key]}]"
        if len(same) == 1:
            yield from differences(row, same[0], label)
        else:
            yield f"{label} expected one row, got {len(same)}"


def _rows(expected: Any) -> bool:
    return (
        isinstance(expected, list)
        and bool(expected)
        and all(isinstance(r, dict) and any(n in r for n in ROW_NAMES) for r in expected)
    )


def _plain(key: str, value: Any) -> Any:
    return sorted(value) if key in ANY_ORDER and isinstance(value, list) else value


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _json(path: Path) -> Any:
    try:
        return json.loads(_read(path))
    except ValueError as error:
        raise Unreadable(f"{path}: this is not JSON ({error}).") from error


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Unreadable(f"{path}: this is not UTF-8 text.") from error


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
