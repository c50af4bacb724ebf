"""Tables: separators, line ends, quotes, spreadsheets, and everything that is none of these."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.exchange import delimited, sheet_size, sheets, tables
from planner.exchange.tables import blank, read_pasted, read_table

DATA = Path(__file__).parents[1] / "data" / "exchange"


def table(written, name="file.csv"):
    return read_table(written.encode(), name)


def workbook(*rows, hidden_first=False):
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    if hidden_first:
        book.add_worksheet("old").hide()
    sheet = book.add_worksheet("Staff")
    sheet.activate()
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, datetime | date):
                sheet.write_datetime(number, column, cell, day)
            else:
                sheet.write(number, column, cell)
    book.close()
    return target.getvalue()


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


def test_spreadsheet_cells_become_plain_text():
    found = read_table(
        workbook(
            ["no", "day", "moment", "sum", "noise", "yes", "text"],
            [
                100.0,
                date(2026, 3, 5),
                datetime.fromisoformat("2026-03-05 09:30"),
                1234.5,
                0.1 + 0.2,
                True,
                "007",
            ],
            [1e21, None, None, -1e-7, 123456789012.34, False, "=1"],
        ),
        "staff.xlsx",
    )
    assert found.rows[0] == (
        "100", "2026-03-05", "2026-03-05 09:30:00", "1234.5", "0.3", "TRUE", "007",
    )  # fmt: skip
    assert found.rows[1][0] == "1" + "0" * 21
    assert found.rows[1][3:6] == ("-0.0000001", "123456789012.34", "FALSE")
    assert found.sheet == "Staff"


def test_the_first_visible_sheet_counts_and_its_rows_keep_their_numbers():
    found = read_table(
        workbook([], ["name", "title"], [], ["Ann", "Head"], hidden_first=True), "x.xlsx"
    )
    assert (found.sheet, found.rows, found.numbers) == ("Staff", (("Ann", "Head"),), (4,))


def test_a_sheet_with_one_far_cell_is_refused_before_it_fills_the_memory():
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write(0, 0, "name")
    sheet.write(1_048_575, 16_383, "far")
    book.close()
    with pytest.raises(Refused, match="sheet of more than"):
        read_table(target.getvalue(), "far.xlsx")


def test_an_old_workbook_is_read():
    found = read_table((DATA / "staff.xls").read_bytes(), "staff.xls")
    assert found.rows[0] == ("1", "向明哲", "总经理", "XX", "2026-03-05")


@pytest.mark.parametrize("at", [1542, 1737, 1742])
def test_an_old_workbook_whose_damage_kills_the_reader_is_refused_in_one_sentence(at, capfd):
    source = (DATA / "staff.xls").read_bytes()
    with pytest.raises(Refused, match=r"staff\.xls cannot be read as a spreadsheet"):
        read_table(source[:at] + b"\xff\xff" + source[at + 2 :], "staff.xls")
    assert capfd.readouterr() == ("", "")


MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text")
)


def ods(content):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{MANIFEST}">'
            '<manifest:file-entry manifest:full-path="/" '
            'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
            "</manifest:manifest>",
        )
        archive.writestr(
            "content.xml",
            f"<office:document-content {NAMES}>"
            '<office:body><office:spreadsheet><table:table table:name="Blatt">'
            f"{content}</table:table></office:spreadsheet></office:body>"
            "</office:document-content>",
        )
    return target.getvalue()


def ods_row(*cells, repeated=""):
    written = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    return f"<table:table-row{repeated}>{written}</table:table-row>"


def test_an_ods_file_is_read_with_the_endless_empty_rows_office_programs_write():
    empty = (
        '<table:table-row table:number-rows-repeated="1048574">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    found = read_table(ods(ods_row("name", "title") + ods_row("Ann", "Head") + empty), "x.ods")
    assert (found.sheet, found.rows) == ("Blatt", (("Ann", "Head"),))


def test_an_ods_file_that_repeats_a_cell_without_end_is_refused():
    repeated = ' table:number-rows-repeated="999999999"'
    with pytest.raises(Refused, match="cells"):
        read_table(ods(ods_row("name") + ods_row("Ann", repeated=repeated)), "bomb.ods")


def zipped(*members):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return target.getvalue()


def test_a_zip_bomb_is_refused_by_its_sizes():
    target = io.BytesIO()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as member,
    ):
        for _ in range(sheets.LARGEST_UNPACKED // 10_000_000 + 1):
            member.write(bytes(10_000_000))
    assert len(target.getvalue()) < 1_000_000
    with pytest.raises(Refused, match="unpack to more than 300 MB"):
        read_table(target.getvalue(), "bomb.xlsx")


def test_a_zip_that_lies_about_its_sizes_is_refused():
    honest = zipped(("xl/worksheets/sheet1.xml", "<a>" + "b" * 100_000 + "</a>"))
    lying = honest.replace((100_007).to_bytes(4, "little"), (7).to_bytes(4, "little"))
    assert lying != honest
    with pytest.raises(Refused, match="cannot be read as a spreadsheet"):
        read_table(lying, "lie.xlsx")


@pytest.mark.parametrize(
    "source",
    [
        zipped(("word/document.xml", "<w/>")),
        zipped(("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")),
        zipped(("xl/worksheets/sheet1.xml", "<not closed")),
        b"PK\x03\x04 and then nothing",
        sheets.OLE + b"\0" * 2000,
    ],
)
def test_a_damaged_or_foreign_office_file_is_refused_in_one_sentence(source):
    with pytest.raises(Refused, match=r"x\.xlsx cannot be read as a spreadsheet"):
        read_table(source, "x.xlsx")


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


def test_places_of_cells_are_counted_as_spreadsheets_count():
    sheet = b'<worksheet><row r="2"><c r="B2"/><c/></row><row><c r="AB3"/></row></worksheet>'
    extent = sheet_size._Extent()
    for tag, attributes in (("row", {"r": "2"}), ("c", {"r": "B2"}), ("c", {}), ("row", {})):
        extent.start(tag, attributes)
    extent.start("c", {"r": "AB3"})
    assert (extent._rows, extent._columns) == (3, 28)
    sheet_size.check_size(io.BytesIO(sheet), "xl/worksheets/sheet1.xml")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda written: written.encode("utf-8")))
def test_any_bytes_are_a_table_or_refused(source):
    try:
        found = read_table(source, "any")
    except Refused:
        return
    assert all(len(row) == len(found.headers) for row in found.rows)
    assert len(found.rows) == len(found.numbers)


SOUND = workbook(["name", "boss"], ["Ann", ""], ["Bo", "Ann"])


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_is_a_table_or_refused(at, damage):
    try:
        read_table(SOUND[:at] + damage + SOUND[at + len(damage) :], "any.xlsx")
    except Refused:
        return


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
