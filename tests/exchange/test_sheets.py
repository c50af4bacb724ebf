"""Spreadsheets: their cells as text, and the ones that would exhaust or kill a reader."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.exchange import sheet_size, sheets
from planner.exchange.tables import read_table

DATA = Path(__file__).parents[1] / "data" / "exchange"


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


def test_places_of_cells_are_counted_as_spreadsheets_count():
    sheet = b'<worksheet><row r="2"><c r="B2"/><c/></row><row><c r="AB3"/></row></worksheet>'
    extent = sheet_size._Extent()
    for tag, attributes in (("row", {"r": "2"}), ("c", {"r": "B2"}), ("c", {}), ("row", {})):
        extent.start(tag, attributes)
    extent.start("c", {"r": "AB3"})
    assert (extent._rows, extent._columns) == (3, 28)
    sheet_size.check_size(io.BytesIO(sheet), "xl/worksheets/sheet1.xml")


SOUND = workbook(["name", "boss"], ["Ann", ""], ["Bo", "Ann"])


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_is_a_table_or_refused(at, damage):
    try:
        read_table(SOUND[:at] + damage + SOUND[at + len(damage) :], "any.xlsx")
    except Refused:
        return
