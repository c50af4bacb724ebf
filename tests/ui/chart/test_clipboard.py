"""Branches on the clipboard, and lists from it."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from planner.domain.accounts import accounts, add_account
from planner.domain.errors import Refused
from planner.domain.org import Seat, direct_reports, holder, seats
from planner.ui.chart.clipboard import TABLE
from planner.ui.place import Place

K, M = Qt.Key, Qt.KeyboardModifier


def press(chart, key, held=M.ControlModifier):
    QTest.keyClick(chart.page.view, key, held)


def order(chart, manager):
    return [s.title for s in direct_reports(chart.session.plan, chart.seat(manager))]


def put(words):
    QGuiApplication.clipboard().setText(words)


def go_to_another_account(chart):
    chart.session.do(add_account, "Northgate Pumps")
    other = next(a.id for a in accounts(chart.session.plan) if a.name == "Northgate Pumps")
    chart.page.show_place(Place("account", account=other, tab="chart"))
    return other


def test_a_copied_branch_is_pasted_with_new_people_and_undone_at_once(chart):
    chart.choose("TD")
    press(chart, K.Key_C)
    chart.choose("PM")
    before = chart.session.plan
    press(chart, K.Key_V)
    new = direct_reports(chart.session.plan, chart.seat("PM"))
    assert [s.title for s in new] == ["TD"]
    assert len(direct_reports(chart.session.plan, new[0].id)) == 2
    chart.session.undo()
    assert chart.session.plan == before


def test_a_copy_is_an_indented_list_and_a_table_for_other_programs(chart):
    chart.choose("TD")
    press(chart, K.Key_C)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[0].startswith("Zhao – TD [Technical adviser] [Supports]")
    assert data.text().splitlines()[1:] == ["\tMa – WL", '\t"", "CE", ""']
    table = bytes(data.data(TABLE).data()).decode().splitlines()
    assert table[0].split("\t")[:3] == ["Level", "Full name", "Job title"]
    assert table[2].split("\t")[:3] == ["1", "Ma", "WL"]


def test_a_cut_branch_moves_within_the_account(chart):
    chart.choose("WL")
    press(chart, K.Key_X)
    chart.choose("PM")
    press(chart, K.Key_V)
    assert (order(chart, "PM"), order(chart, "TD"), len(chart.titles())) == (["WL"], ["CE"], 5)


def test_a_cut_branch_moves_to_another_account_with_its_people(chart):
    chart.choose("TD")
    top, person = chart.seat("TD"), holder(chart.session.plan, chart.seat("TD"))
    press(chart, K.Key_X)
    other = go_to_another_account(chart)
    chart.page.deeds.paste()
    assert chart.session.plan.get(Seat, top).account == other
    assert holder(chart.session.plan, top) == person


def test_a_list_of_another_program_becomes_seats(chart):
    put("Buying\n\tWu – Buyer\n\tClerk ?")
    chart.choose("PM")
    press(chart, K.Key_V)
    (new,) = direct_reports(chart.session.plan, chart.seat("PM"))
    assert [s.title for s in direct_reports(chart.session.plan, new.id)] == ["Buyer", "Clerk"]


def test_rows_of_a_spreadsheet_become_seats(chart):
    put("Name\tTitle\tReports to\nAnn\tCEO\t\nBob\tCFO\tAnn")
    other = go_to_another_account(chart)
    chart.page.deeds.paste()
    assert [s.title for s in seats(chart.session.plan, other)] == ["CEO", "CFO"]


def test_a_picture_is_refused_in_a_sentence(chart):
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0)
    QGuiApplication.clipboard().setImage(picture)
    chart.choose("PM")
    before = chart.session.plan
    with pytest.raises(Refused, match="picture"):
        chart.page.deeds.paste()
    assert chart.session.plan is before


@pytest.mark.parametrize("words", ["", "  \n\t\n"])
def test_nothing_to_paste_is_said(chart, words):
    put(words)
    with pytest.raises(Refused):
        chart.page.deeds.paste()


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[1]", b'[{"manager":"5"}]', b"\xff", b'[{"title":"x","name":"","person":"0"}]'],
)
def test_what_another_program_calls_ours_is_read_as_text(chart, data):
    mime = QMimeData()
    mime.setData("application/x-account-planner-branch", data)
    mime.setText("Wu – Buyer")
    QGuiApplication.clipboard().setMimeData(mime)
    chart.choose("PM")
    chart.page.deeds.paste()
    assert order(chart, "PM") == ["Buyer"]
