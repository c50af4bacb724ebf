"""Bringing in: looked at, changed, taken in one step, or not at all."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox

from planner.domain.accounts import accounts, add_account
from planner.domain.eligibility_facts import Relation
from planner.domain.errors import Refused
from planner.domain.facts import DealKind, Receipt
from planner.domain.org import people, seats
from planner.domain.record import Id
from planner.exchange.encodings import ENCODINGS
from planner.exchange.mapping import Kind
from planner.session.backups import all_backups
from planner.session.bringing import Brought
from planner.session.checking import findings
from planner.session.partners import NewPartner, add_partner
from planner.session.sales import NewDeal, add_deal
from planner.ui.importing.page import AT_ONCE, ImportPage
from planner.ui.importing.preview import CELLS, MARK
from planner.ui.importing.ways_in import bring_clipboard
from planner.ui.importing.words import ENCODING_WORDS
from planner.ui.main_window import MainWindow
from planner.ui.place import Place
from tests.ui.active import bring_up
from tests.ui.answering import answer
from tests.ui.walking import nameless

DATA = Path(__file__).parents[2] / "data" / "exchange"
HOSTILE = json.loads((DATA.parent / "hostile.json").read_text("utf-8"))
REAL = Path(__file__).parents[3] / ".." / "shared" / "data" / "real"
GBK = "姓名,职务,上级\n王小明,总,\n李静,采购,王小明\n".encode("gbk")


@pytest.fixture
def page(qtbot, desk):
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.show_place(Place("import"))
    desk.went.connect(page.show_place)
    return page


@pytest.fixture
def window(qtbot, session, settings):
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_session(session)
    bring_up(qtbot, window)
    return window


def bring(qtbot, page, source, account=0):
    page.desk.bring(source, account)
    qtbot.waitUntil(lambda: page._job is None, timeout=20_000)


def pasted(rows):
    return Brought("Pasted rows", rows)


def deal(session, account, name, currency="CNY"):
    new = NewDeal(
        name=name, account=Id(account), kind=DealKind.DIRECT, on=session.today,
        currency=currency, contract=100_000,
    )  # fmt: skip
    return add_deal(session, new)


def account(session, name):
    session.do(add_account, name)
    return next(a.id for a in accounts(session.plan) if a.name == name)


def choose(choice: QComboBox, words: str):
    choice.setCurrentIndex(choice.findText(words))
    choice.activated.emit(choice.currentIndex())


def said(page):
    return page.review.side.summary.text()


def cell(page, row, header):
    model = page.review.preview.shown
    return model.index(row, CELLS + list(model.headers).index(header)).data()


def test_people_come_into_a_new_account_named_after_the_file_and_leave_by_one_undo(
    qtbot, page, session
):
    bring(qtbot, page, DATA / "works_staff.csv")
    assert said(page) == "6 people, 6 seats, 1 root, 4 levels, 0 orphans."
    assert not accounts(session.plan)
    page.review.side.deed.click()
    (made,) = accounts(session.plan)
    assert (made.name, len(seats(session.plan, made.id))) == ("works_staff", 6)
    session.undo()
    assert not accounts(session.plan)
    assert session.undoable is None


def test_the_user_goes_to_the_chart_and_is_told(qtbot, window, session):
    window.view.desk.bring(DATA / "works_staff.csv")
    page = window.view.page
    qtbot.waitUntil(lambda: page._job is None)
    page.review.side.deed.click()
    assert window.view.place.account == accounts(session.plan)[0].id
    assert window.view.toast.words == "6 seats came in. Undo takes them back."
    assert window.view.desk.brought is None


def test_rows_for_an_account_come_beside_the_seats_it_has(qtbot, page, session):
    works = account(session, "Works")
    for _ in range(2):
        bring(qtbot, page, pasted("name\ttitle\nAda\tHead\nBo\tClerk\n"), works)
        page.review.side.deed.click()
    assert len(seats(session.plan, works)) == 4
    bring(qtbot, page, pasted("name\nAda\n"), works)
    assert "Works has 4 seats already" in page.review.side.beside.text()


def test_a_small_chinese_file_is_read_and_its_encoding_is_not_certain(qtbot, page, tmp_path):
    assert len(GBK) == 43
    path = tmp_path / "人员.csv"
    path.write_bytes(GBK)
    bring(qtbot, page, path)
    assert said(page).startswith("2 people, 2 seats, 1 root")
    wishes = page.review.side.wishes
    assert (wishes.encoding.value(), wishes.certain.text()) == ("gb18030", "not certain")
    assert cell(page, 0, "姓名") == "王小明"


def test_another_encoding_reads_the_file_anew(qtbot, page, tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes("name,town\nZoë,Köln\n".encode("cp1252"))
    bring(qtbot, page, path)
    choose(page.review.side.wishes.encoding, "Windows-1251 (Cyrillic)")
    qtbot.waitUntil(lambda: page._job is None)
    assert cell(page, 0, "name") == "Zoл"
    assert page.review.side.wishes.certain.text() == "certain"


def test_an_encoding_that_does_not_fit_is_said_and_the_rows_stay(qtbot, page, tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes("name\nZoë Quill\n".encode("cp1252"))
    bring(qtbot, page, path)
    choose(page.review.side.wishes.encoding, "UTF-8")
    qtbot.waitUntil(lambda: page._job is None)
    assert page.review.side.trouble.text().startswith("The file is not written in utf-8.")
    assert page.review.side.wishes.encoding.value() == "cp1252"
    assert cell(page, 0, "name") == "Zoë Quill"


def test_a_column_given_to_another_field_changes_what_comes_of_it_at_once(qtbot, page):
    bring(qtbot, page, pasted("id\tname\tlead\n1\tAda\t\n2\tBo\t1\n3\tCy\t2\n"))
    assert said(page).startswith("3 people, 3 seats, 1 root, 3 levels")
    header = page.review.preview.header
    choice = next(c for c in header.choices.values() if "lead" in c.accessibleName())
    choose(choice, "Note")
    assert said(page).startswith("3 people, 3 seats, 3 roots, 1 level")


def test_the_columns_that_go_to_a_field_come_first(qtbot, page):
    bring(qtbot, page, pasted("photo\tage\tname\n0xFF\t40\tAda\n"))
    assert list(page.review.preview.shown.headers) == ["name", "photo", "age"]


def test_a_circle_is_shown_and_nothing_can_be_imported(qtbot, page):
    rows = "id\tname\tmanager\n1\tAda\t3\n2\tBo\t1\n3\tCy\t2\n4\tDi\t\n"
    bring(qtbot, page, pasted(rows))
    side = page.review.side
    assert side.notes.item(0).text().startswith("Row 2: in a circle\nRows 2 → 4 → 3 → 2")
    assert side.trouble.isVisible()
    assert not side.deed.isEnabled()
    assert page.review.preview.shown.index(0, MARK).data() == "in a circle"


def test_a_click_on_a_note_goes_to_its_row_however_far_down(qtbot, page):
    rows = "".join(f"{n}\tPerson {n}\t\n" for n in range(1, 300))
    bring(qtbot, page, pasted(f"id\tname\tmanager\n{rows}300\tLast\tNobody here\n"))
    (item,) = (page.review.side.notes.item(0),)
    assert item.text().endswith("“Nobody here” is not in the file: the seat comes to the top.")
    page.review.side.notes.setCurrentItem(item)
    current = page.review.preview.currentIndex()
    assert current.siblingAtColumn(0).data() == "301"
    assert page.review.preview.shown.rowCount() == 51


@pytest.mark.parametrize("words", HOSTILE)
def test_any_words_are_shown_as_typed_or_left_out_with_a_reason(qtbot, page, words):
    quoted = words.replace('"', '""')
    bring(qtbot, page, pasted(f'name\ttitle\t"{quoted}"\nAda\t"{quoted}"\t\n'))
    page.grab()
    if page.look is None:
        assert page.start.trouble.text()
    elif page.look.table.rows:
        typed = page.look.table.rows[0][1]
        shown = " ".join(typed.splitlines())[:200] + "…" * (len(typed) > 200)
        assert cell(page, 0, "title") == shown.removeprefix("\ufffe")  # no character at all
    else:
        assert page.review.side.notes.count() == 1


def zip_bomb():
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(4):
            archive.writestr(f"xl/worksheets/sheet{n}.xml", b"\0" * 100_000_000)
    return body.getvalue()


@pytest.mark.parametrize(
    ("name", "body", "sentence"),
    [
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + b"\0" * 200, "photo.csv is not a table."),
        ("bomb.xlsx", None, "bomb.xlsx would unpack to more than 300 MB."),
        ("torn.xlsx", b"PK\x03\x04" + b"x" * 90, "torn.xlsx cannot be read as a spreadsheet."),
        ("empty.csv", b"", "empty.csv is empty."),
    ],
)
def test_a_wrong_file_is_said_in_a_sentence_and_changes_nothing(
    qtbot, page, session, tmp_path, name, body, sentence
):
    path = tmp_path / name
    path.write_bytes(zip_bomb() if body is None else body)
    bring(qtbot, page, path)
    assert page.start.trouble.isVisible()
    assert page.start.trouble.text().startswith(sentence)
    assert session.undoable is None
    bring(qtbot, page, pasted("name\nAda\n"))
    assert page.review.isVisible()


def test_deals_are_posted_after_a_question_and_unknown_accounts_left_out(qtbot, page, session):
    account(session, "Works")
    rows = "deal\tcustomer\tdate\tamount\nLathe\tWorks\t2026-03-05\t40000.00\nX\tNo\t2026-03-05\t1"
    bring(qtbot, page, pasted(rows))
    assert page.review.side.wishes.kind.value() is Kind.DEALS
    assert said(page) == "1 deal, ¥ 40,000.00 in all."
    answer("Cancel")
    page.review.side.deed.click()
    assert not session.ledger.deals()
    answer("Post")
    page.review.side.deed.click()
    assert [d.name for d in session.ledger.deals()] == ["Lathe"]
    assert page.start.isVisible()


def test_more_decimals_than_the_currency_has_are_rounded_where_the_user_says_so(
    qtbot, page, session
):
    works = account(session, "Works")
    deal(session, works, "Lathe")
    bring(qtbot, page, pasted("deal\tdate\treceived\treference\nLathe\t2026-03-05\t9.005\tA"))
    wishes = page.review.side.wishes
    assert wishes.rounding.isVisible()
    assert not page.review.side.deed.isEnabled()
    wishes.rounding.click()
    assert said(page) == "1 receipt, ¥ 9.01 in all."


def test_receipts_take_the_currency_of_their_deal(qtbot, page, session):
    deal(session, account(session, "Works"), "Lathe", "JPY")
    bring(qtbot, page, pasted("deal\tdate\treceived\treference\nlathe\t2026-03-05\t900\tA"))
    answer("Post")
    page.review.side.deed.click()
    (found,) = session.ledger.deals()
    assert [r.amount for r in session.ledger.receipts(found.id)] == [900]


def many_receipts(session, page, qtbot, n=AT_ONCE + 1) -> None:
    deal(session, account(session, "Works"), "Lathe")
    rows = "".join(f"Lathe\t2026-03-05\t{k + 1}.50\tA{k}\n" for k in range(n))
    bring(qtbot, page, pasted(f"deal\tdate\treceived\treference\n{rows}"))
    answer("Post")
    page.review.side.deed.click()


def test_many_receipts_are_posted_beside_the_window(qtbot, page, session):
    many_receipts(session, page, qtbot)
    assert page.waiting.isVisible()
    with pytest.raises(Refused, match="An import is running"):
        account(session, "Other")
    qtbot.waitUntil(page.start.isVisible, timeout=20_000)
    assert len(session.ledger.facts(Receipt)) == AT_ONCE + 1
    assert findings(session) == []
    account(session, "Other")


def test_posting_many_receipts_is_cancelled_and_what_was_brought_is_still_there(
    qtbot, page, session
):
    many_receipts(session, page, qtbot, 2_000)  # so many that none are through when it is clicked
    page.waiting.cancel.click()
    qtbot.waitUntil(lambda: not page.posting.running, timeout=20_000)
    assert session.ledger.facts(Receipt) == []
    assert page.review.isVisible()
    account(session, "Other")


@pytest.mark.parametrize("cancelled", [False, True])
def test_very_many_deals_are_posted_beside_the_window_or_not_at_all(
    qtbot, page, session, cancelled
):
    n = 3_000 if cancelled else AT_ONCE + 1  # so many that none are through when it is clicked
    works = account(session, "Works")
    add_partner(session, NewPartner(name="Li", relations=((works, Relation.INDEPENDENT),)))
    rows = "".join(f"Deal {k}\tWorks\tLi\t2026-03-05\t{k + 1}.50\n" for k in range(n))
    bring(qtbot, page, pasted(f"deal\taccount\tpartner\tdate\tcontract\n{rows}"))
    answer("Post")
    page.review.side.deed.click()
    assert page.waiting.isVisible()
    with pytest.raises(Refused, match="An import is running"):
        account(session, "Other")
    if cancelled:
        page.waiting.cancel.click()
    qtbot.waitUntil(lambda: not page.posting.running, timeout=30_000)
    found = session.ledger.deals()
    assert len(found) == (0 if cancelled else n)
    assert all(deal.shares for deal in found)
    assert page.review.isVisible() == cancelled
    assert findings(session) == []
    account(session, "Other")


def test_a_large_file_shows_its_progress_and_can_be_left(qtbot, page, session, tmp_path):
    path = tmp_path / "large.csv"
    path.write_bytes(b"id,name\n" + b"".join(b"%d,Person %d\n" % (n, n) for n in range(150_000)))
    page._patience.setInterval(0)
    page.desk.bring(path)
    qtbot.waitUntil(lambda: page.waiting.isVisible())
    page.waiting.cancel.click()
    assert page.start.isVisible()
    assert page._job is None
    qtbot.wait(50)
    assert page.look is None


def test_a_file_dropped_on_the_window_is_brought(qtbot, window):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(DATA / "shop_staff.csv"))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPoint(300, 300), copy, data, left, none))
    page = window.view.page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page._job is None)
    assert said(page).startswith("4 people, 4 seats")


def test_other_files_are_not_taken(window):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/song.mp3")])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, Qt.MouseButton.LeftButton, none)
    enter.ignore()
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_rows_pasted_on_the_page_of_an_account_are_for_that_account(qtbot, window, session):
    works = account(session, "Works")
    window.view.go(Place("account", account=works))
    QGuiApplication.clipboard().setText("姓名\t上级\n王小明\t\n李静\t王小明\n")
    window.menus.paste_asked.emit()
    page = window.view.page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page._job is None)
    page.review.side.deed.click()
    assert {p.name for p in people(session.plan, works)} == {"李静", "王小明"}


def test_ctrl_v_brings_rows_where_no_field_is_being_typed_in(qtbot, window, session):
    account(session, "Works")
    window.view.go(Place("accounts"))
    window.activateWindow()
    page = window.view.page
    QGuiApplication.clipboard().setText("name\ttitle\nAda\tHead\n")
    page.filter.setFocus()
    qtbot.keyClick(page.filter, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.view.page is page
    assert page.filter.text().startswith("name")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.view.page, ImportPage)


def test_a_clipboard_without_rows_is_refused(window):
    QGuiApplication.clipboard().setText("just a word")
    with pytest.raises(Refused, match="no rows to paste"):
        bring_clipboard(window.view.desk)


def test_another_language_keeps_what_was_brought(qtbot, window, settings):
    window.view.desk.bring(DATA / "shop_staff.csv")
    settings.language_code = "zh_CN"
    page = window.view.page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.look is not None and page._job is None)
    assert page.look.brought.name == "shop_staff.csv"


@pytest.mark.skipif(not REAL.exists(), reason="the real files are elsewhere")
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("oracle_hr_employees.csv", "107 people, 107 seats, 1 root, 4 levels, 0 orphans."),
        ("northwind_employees.csv", "9 people, 9 seats, 1 root, 3 levels, 0 orphans."),
        ("gmail-list.vcf", "3 people, 3 seats, 3 roots, 1 level, 0 orphans."),
        ("outlook-2007.vcf", "1 person, 1 seat, 1 root, 1 level, 0 orphans."),
        ("John_Doe_GMAIL.vcf", "1 person, 1 seat, 1 root, 1 level, 0 orphans."),
        ("rfc6350-example.vcf", "1 person, 1 seat, 1 root, 1 level, 0 orphans."),
    ],
)
def test_real_files_import(qtbot, page, session, name, expected):
    bring(qtbot, page, REAL / name)
    assert said(page) == expected
    page.review.side.deed.click()
    (made,) = accounts(session.plan)
    assert seats(session.plan, made.id)


def test_every_encoding_has_a_name_of_its_own():
    assert tuple(ENCODING_WORDS) == ENCODINGS
    assert len({words.template for words in ENCODING_WORDS.values()}) == len(ENCODINGS)


def test_whatever_takes_the_keyboard_has_a_name(qtbot, page):
    bring(qtbot, page, DATA / "staff_gbk.csv")
    assert nameless(page) == []


def test_a_column_far_to_the_right_gets_its_choice_when_it_is_scrolled_to(qtbot, page):
    headers = "\t".join(["name", *(f"more {n}" for n in range(200))])
    bring(qtbot, page, pasted(f"{headers}\nAda\n"))
    header = page.review.preview.header
    assert len(header.choices) < 20
    bar = page.review.preview.horizontalScrollBar()
    bar.setValue(bar.maximum())
    choice = header.choices[max(header.choices)]
    choose(choice, "Title")
    assert page.outlook.mapping["title"] == "more 199"


@pytest.mark.skipif(not REAL.exists(), reason="the real files are elsewhere")
def test_real_orders_come_in_for_one_account_once_their_decimals_may_be_rounded(
    qtbot, page, session
):
    works = account(session, "Works")
    bring(qtbot, page, REAL / "adventureworkslt_SalesOrderHeader.csv", works)
    assert page.review.side.wishes.kind.value() is Kind.DEALS
    given = page.outlook.mapping["account"]
    choices = page.review.preview.header.choices.values()
    choose(next(c for c in choices if given in c.accessibleName()), "Leave out")
    page.review.side.wishes.rounding.click()
    assert page.review.side.left_out.text() == "No row is left out."
    answer("Post")
    page.review.side.deed.click()
    assert len(session.ledger.deals()) == 32


def test_a_backup_is_made_before_rows_come_in(qtbot, page, session):
    session.do(add_account, "Nord")
    bring(qtbot, page, DATA / "works_staff.csv")
    page.review.side.deed.click()
    (backup,) = all_backups(session)
    assert backup.reason == "import"
    assert backup.seq == 1
