"""Tables out: no text becomes a formula, and all of it comes back."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.exchange import tables
from planner.exchange.export import (
    LONGEST_CELL,
    Amount,
    Sheet,
    csv_bytes,
    write_csv,
    write_xlsx,
    xlsx_bytes,
)
from planner.exchange.tables import read_table

HOSTILE = json.loads((Path(__file__).parents[1] / "data" / "hostile.json").read_text("utf-8"))
WRITERS = (csv_bytes, lambda table: xlsx_bytes([table]))


def sheet(*names):
    return Sheet("People", ("no", "name"), [(f"n{n}", name) for n, name in enumerate(names)])


def stripped(name):
    return name.strip(tables._WHITE)


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_every_hostile_string_comes_back_as_it_was_or_is_refused_by_name(name):
    if name == "\ud800":
        with pytest.raises(Refused, match="holds a character that no file can hold"):
            csv_bytes(sheet(name))
        return
    found = read_table(csv_bytes(sheet(name)), "people.csv")
    if "\0" in name:
        assert [skip.row for skip in found.skipped] == [2]
    else:
        assert stripped(found.rows[0][1]) == stripped(name)


@pytest.mark.parametrize("written", WRITERS, ids=["csv", "xlsx"])
def test_all_hostile_strings_stand_in_one_file_together(written):
    names = [name for name in HOSTILE if name not in ("\ud800", "\ufffe") and "\0" not in name]
    found = read_table(written(sheet(*names)), "people")
    assert [stripped(name) for name in found.column("name")] == [stripped(name) for name in names]


@pytest.mark.parametrize("name", ["\ud800", "\ufffe"], ids=ascii)
def test_what_a_spreadsheet_cannot_hold_is_refused_by_name(name):
    with pytest.raises(Refused, match="holds a character"):
        xlsx_bytes([sheet(name)])


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\tTab", "\rReturn", "\0nul"])
def test_a_text_that_looks_like_a_formula_gets_a_mark(name):
    rows = list(csv.reader(io.StringIO(csv_bytes(sheet(name)).decode("utf-8-sig"), newline="")))
    assert rows[1][1] == f"'{name}"


@pytest.mark.parametrize("written", WRITERS, ids=["csv", "xlsx"])
def test_an_apostrophe_of_the_users_own_is_kept(written):
    names = ("'=1", "''-x", "'", "'quoted'", "O'Hara", "_x0041_")
    assert read_table(written(sheet(*names)), "x").column("name") == names


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20))
def test_any_text_without_white_space_around_it_comes_back(name):
    found = read_table(csv_bytes(sheet(stripped(name))), "x.csv")
    assert found.column("name") == (stripped(name),)


def test_money_stays_a_number_and_days_are_days():
    table = Sheet(
        "Money",
        ("sum", "day", "count", "none", "yen"),
        [(Amount(-123450, "CNY"), date(2026, 3, 5), 7, None, Amount(5, "JPY"))],
    )
    expected = (("-1234.50", "2026-03-05", "7", "", "5"),)
    assert read_table(csv_bytes(table), "x.csv").rows == expected
    assert read_table(xlsx_bytes([table]), "x.xlsx").rows == (("-1234.5", *expected[0][1:]),)


def test_a_csv_begins_with_the_mark_that_spreadsheets_need_for_chinese():
    assert csv_bytes(sheet("向明哲")).startswith(b"\xef\xbb\xbf")


def test_names_of_sheets_may_be_anything():
    names = ["a/b\\c:d*e?f", "'x'", "", "MM" * 40]
    source = xlsx_bytes([Sheet(name, ("name",), [("Ann",)]) for name in names])
    assert read_table(source, "x.xlsx").rows == (("Ann",),)


def test_a_text_too_long_for_a_cell_is_refused_and_not_cut():
    assert xlsx_bytes([sheet("x" * LONGEST_CELL)])
    with pytest.raises(Refused, match="Export it as CSV"):
        xlsx_bytes([sheet("x" * (LONGEST_CELL + 1))])


def test_files_are_written(tmp_path):
    write_csv(tmp_path / "a.csv", sheet("Ann"))
    write_xlsx(tmp_path / "a.xlsx", [sheet("Ann")])
    for path in tmp_path.iterdir():
        assert read_table(path.read_bytes(), path.name).rows == (("n0", "Ann"),)
