"""Tables: separators, line ends, quotes, and everything that is none of these."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.exchange import delimited, tables
from planner.exchange.tables import blank, read_pasted, read_table

DATA = Path(__file__).parents[1] / "data" / "exchange"


def table(written, name="file.csv"):
    return read_table(written.encode(), name)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separator_and_line_ends_are_found(separator, end):
    rows = (["姓名", "职务"], ["向明哲", "经理, 代理"], ["贺小满", ""])
    written = end.join(
        separator.join(f'"{cell}"' if "," in cell else cell for cell in row) for row in rows
    )
    found = table(written)
    assert found.headers == ("姓名", "职务")
    assert found.rows == (("向明哲", "经理, 代理"), ("贺小满", ""))
    assert found.numbers == (2, 3)


def test_a_column_alone_needs_no_separator():
    assert table("name\nAnn\nBo\n").rows == (("Ann",), ("Bo",))


def test_line_ends_within_quotes_belong_to_the_cell_and_do_not_count_as_rows():
    found = table('name,note\nAnn,"two\nlines"\n\nBo,x\n')
    assert found.rows == (("Ann", "two\nlines"), ("Bo", "x"))
    assert found.numbers == (2, 4)


def test_the_separator_may_be_declared():
    assert table("sep=;\nname;note\nAnn;a,b,c\n").rows == (("Ann", "a,b,c"),)


def test_an_unclosed_quote_is_refused_with_its_row_before_it_swallows_the_rest():
    with pytest.raises(Refused, match="row 3 a quotation mark"):
        table('name,note\nAnn,x\nBo,"y\nCy,z\n')
    with pytest.raises(Refused, match="row 3 a quotation mark"):
        table('name,note\nAnn,x\nBo,"y\nCy,"z"\n')


def test_a_cell_too_large_is_refused_with_its_row():
    long = "x" * (delimited.LARGEST_CELL + 1)
    with pytest.raises(Refused, match="Row 2 has a cell"):
        table(f"name\n{long}\n")
    assert len(table(f"name\n{long[:-1]}\n").rows[0][0]) == delimited.LARGEST_CELL


def test_headers_are_never_empty_and_never_twice_the_same():
    found = table("name,,name,phone,name (2)\nA,b,c,d,e\n")
    assert found.headers == ("name", "#2", "name (2)", "phone", "name (2) (2)")


def test_a_heading_above_the_headers_is_passed_over():
    found = table("Staff in March,,\n,,\nname,title,boss\nAnn,Head,\n")
    assert (found.headers, found.numbers) == (("name", "title", "boss"), (4,))


def test_short_rows_are_filled_and_long_ones_listed():
    found = table("a,b,c\n1\n1,2,3,4\n1,2,3,,\n")
    assert found.rows == (("1", "", ""), ("1", "2", "3"))
    assert [skip.row for skip in found.skipped] == [3]
    assert found.size == 3


def test_characters_that_cannot_be_stored_cost_their_row_only():
    found = read_pasted("name\nA\0b\nBo\nC\ud800\n", "The clipboard")
    assert found.rows == (("Bo",),)
    assert [skip.row for skip in found.skipped] == [2, 4]


def test_white_space_around_cells_goes_and_inside_stays():
    assert table("name,x\n\u3000向 明哲\ufeff , 1\u00a0\n").rows == (("向 明哲", "1"),)


def test_a_bare_cr_file_with_an_empty_header_is_read():
    found = read_table((DATA / "staff_tab_cr.csv").read_bytes(), "staff.csv")
    assert found.headers == ("name", "#2", "title", "boss")
    assert found.size == 2


def test_what_is_copied_from_a_spreadsheet_is_a_table():
    found = read_pasted('姓名\t职务\r\n向明哲\t"总经理\n（代）"\r\n', "The clipboard")
    assert found.rows == (("向明哲", "总经理\n（代）"),)


@pytest.mark.parametrize(
    "source",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"%PDF-1.7\n",
        b"<html><table></table></html>",
        b'{"name": "Ann"}',
        bytes(range(1, 32)) * 20,
    ],
)
def test_a_picture_or_anything_else_is_refused_in_one_sentence(source):
    with pytest.raises(Refused, match=r"is not a table\. Choose a CSV, Excel"):
        read_table(source, "x")


@pytest.mark.parametrize("source", [b"", b"\n\n", b" , ,\n", b"\xef\xbb\xbf"])
def test_an_empty_file_says_so(source):
    with pytest.raises(Refused, match=r"x\.csv is empty\."):
        read_table(source, "x.csv")


def test_too_many_columns_are_refused_before_short_rows_are_filled_up():
    with pytest.raises(Refused, match="too many columns"):
        table("a" + ",a" * tables.MOST_COLUMNS + "\n1\n")


def test_blank_values_depend_on_the_column():
    assert all(blank(value) for value in ("", "NULL", "N/A"))
    assert not blank("XX")
    assert not blank("null")
    assert all(blank(value, reporting=True) for value in ("XX", "null", "NULL", "-", "无"))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda written: written.encode("utf-8")))
def test_any_bytes_are_a_table_or_refused(source):
    try:
        found = read_table(source, "any")
    except Refused:
        return
    assert all(len(row) == len(found.headers) for row in found.rows)
    assert len(found.rows) == len(found.numbers)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), max_size=4),
        max_size=5,
    ),
    st.sampled_from([",", ";", "\t"]),
)
def test_any_pasted_text_is_a_table_or_refused(rows, separator):
    try:
        read_pasted("\n".join(separator.join(row) for row in rows), "The clipboard")
    except Refused:
        return


def test_cells_copied_in_a_spreadsheet_are_parted_by_tabs_whatever_they_hold():
    table = read_pasted("a; b; c\tname\n1; 2; 3\tAda\n", "rows")
    assert table.headers == ("a; b; c", "name")
