"""A bank's export in the window: matched with reasons, doubtful lines chosen, posted at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from planner.domain.eligibility_facts import Sector
from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.text import text
from planner.exchange.mapping import Kind
from planner.session.bringing import Brought
from planner.session.import_words import Mark, Note
from planner.session.partners import add_account_in_sector
from planner.session.sales import NewDeal, add_deal
from planner.ui.importing.page import AT_ONCE, ImportPage
from planner.ui.place import Place
from tests.ui.answering import answer

ROWS = """Booking date\tAmount\tPayer\tPurpose\tReference
2026-07-03\t400.00\tHua Dong\tLathe tooling\tB-1
2026-07-04\t-9.00\tPower Co\tJuly\tB-2
2026-07-05\t250.00\tHua Dong\tthank you\tB-3
2026-07-06\t1.00\tNobody\t\tB-4
"""


@pytest.fixture
def deals(session):
    account = add_account_in_sector(session, "Hua Dong", Sector.PRIVATE)
    return [
        add_deal(
            session,
            NewDeal(
                name=name,
                account=account,
                kind=DealKind.DIRECT,
                on=date(2026, 1, n + 1),
                currency="CNY",
                contract=contract,
            ),
        )
        for n, (name, contract) in enumerate(
            [("Lathe tooling", 400_00), ("Spindles", 600_00), ("Chucks", 300_00)]
        )
    ]


@pytest.fixture
def page(qtbot, desk, deals):
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 850)
    page.show()
    page.show_place(Place("import"))
    desk.went.connect(page.show_place)
    bring(qtbot, page)
    return page


def bring(qtbot, page, rows=ROWS):
    page.desk.bring(Brought("Pasted rows", rows))
    qtbot.waitUntil(lambda: page._job is None, timeout=20_000)


def notes(page):
    listed = page.review.side.notes
    return [listed.item(n).text() for n in range(listed.count())]


def test_lines_are_matched_with_their_reason_and_doubtful_ones_wait(page):
    assert page.outlook.asked.kind is Kind.BANK
    assert page.review.side.summary.text() == (
        "Lines with money: 3, to choose: 2. Receipts: 1, ¥ 400.00 in all."
    )
    first, second, third, fourth = notes(page)
    assert first.startswith("Row 4: to choose")
    assert "may be for one of several" in first
    assert second.startswith("Row 5: to choose")
    assert third.startswith("Row 2: matched")
    assert "It names Lathe tooling. Goes on Lathe tooling 400.00." in third
    assert "Money that went out" in fourth


def test_a_payout_that_no_line_shows_is_named_without_a_row(page, qtbot):
    listed = page.review.side.notes
    said = [
        Note(0, Mark.MISSING, text("PV-1 is not there.")),
        Note(3, Mark.PAYOUT, text("It names PV-2.")),
    ]
    listed.show_notes(said)
    assert notes(page) == [
        "payout not in the file\nPV-1 is not there.",
        "Row 3: payout\nIt names PV-2.",
    ]
    picked = []
    listed.picked.connect(picked.append)
    listed.setCurrentRow(0)
    listed.setCurrentRow(1)
    assert picked == [3]


def test_a_doubtful_line_is_chosen_and_all_is_posted_at_once(page, session, deals):
    side = page.review.side
    side.notes.setCurrentRow(0)
    assert side.deal.heading.text() == "Row 4: ¥ 250.00 pays"
    words = [side.deal.way.itemText(n) for n in range(side.deal.way.count())]
    assert words[0] == "Leave it out"
    at = words.index("Chucks 250.00")
    side.deal.way.setCurrentIndex(at)
    side.deal.way.activated.emit(at)
    assert "to choose: 1. Receipts: 2, ¥ 650.00" in side.summary.text()
    answer("Post")
    page.review.side.deed.click()
    received = [[r.amount for r in session.ledger.receipts(d)] for d in deals]
    assert received == [[400_00], [], [250_00]]


def test_the_same_file_again_brings_nothing(page, qtbot):
    answer("Post")
    page.review.side.deed.click()
    bring(qtbot, page)
    assert any("in the ledger already" in note for note in notes(page))
    assert not page.review.side.deed.isEnabled()


def test_a_line_is_split_by_hand_to_its_last_cent(page, session, deals):
    side = page.review.side
    side.notes.setCurrentRow(0)
    side.deal.split.setChecked(True)
    hand = side.deal.by_hand
    hand.deal.show_value(int(deals[1]))
    hand.amount.setText("300.00")
    hand.add.click()
    assert "Give a part of the 250.00" in hand.trouble.text()
    hand.amount.setText("100.00")
    hand.add.click()
    assert hand.said.text() == "Spindles 100.00 + 150.00 left"
    hand.deal.show_value(int(deals[2]))
    hand.amount.setText("150.00")
    hand.add.click()
    assert "Spindles 100.00 + Chucks 150.00" in side.deal.way.currentText()
    answer("Post")
    side.deed.click()
    received = [[r.amount for r in session.ledger.receipts(d)] for d in deals]
    assert received == [[400_00], [100_00], [150_00]]


@pytest.mark.parametrize("cancelled", [False, True])
def test_very_many_lines_are_posted_beside_the_window_or_not_at_all(
    qtbot, page, session, deals, cancelled
):
    n = 2_000 if cancelled else AT_ONCE + 1  # so many that none are through when it is clicked
    header = ROWS.splitlines()[0]
    lines = [f"2026-07-03\t0.01\tHua Dong\tLathe tooling\tC-{k}" for k in range(n)]
    bring(qtbot, page, "\n".join([header, *lines]))
    answer("Post")
    page.review.side.deed.click()
    assert page.waiting.isVisible()
    with pytest.raises(Refused, match="An import is running"):
        add_account_in_sector(session, "Another", Sector.PRIVATE)
    if cancelled:
        page.waiting.cancel.click()
    qtbot.waitUntil(lambda: not page.posting.running, timeout=20_000)
    assert len(session.ledger.receipts(deals[0])) == (0 if cancelled else n)
    assert page.review.isVisible() == cancelled


def test_a_click_on_a_row_of_the_table_asks_what_it_pays(page, qtbot):
    side, preview = page.review.side, page.review.preview
    assert not side.deal.isVisible()
    row = preview.shown.row_of(4)
    where = preview.visualRect(preview.shown.index(row, 1)).center()
    qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert side.deal.isVisible()
    assert "250.00" in side.deal.heading.text()
    assert side.notes.currentItem().text().startswith("Row 4")
    qtbot.keyClick(preview, Qt.Key.Key_Up)  # money that went out pays nothing
    assert not side.deal.isVisible()
