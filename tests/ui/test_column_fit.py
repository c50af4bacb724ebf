"""In a narrow window the column with the names stays readable."""

from dataclasses import dataclass

import pytest

from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

NAME, WHY, SUM = 0, 1, 2


@dataclass(frozen=True)
class Row:
    name: str
    why: str
    amount: str


@pytest.fixture
def table(qtbot, desk):
    rows = RecordTable(
        [
            Column("Name", lambda r: r.name),
            Column("Why", lambda r: r.why),
            Column("Amount", lambda r: r.amount, number=True),
        ],
        identity=lambda r: r.name,
    )
    table = Table(rows, "Partners", desk.theme)
    table.widths(desk.theme, 0, 220, 260)
    qtbot.addWidget(table)
    rows.show([Row("Li Si Trading Co., Ltd.", "in force", "1,000.00")])
    table.resize(900, 300)
    table.show()
    return table


def test_a_wide_table_has_its_designed_columns(table, desk):
    assert table.columnWidth(WHY) == desk.theme.px(220)
    assert table.columnWidth(SUM) == desk.theme.px(260)


def test_a_narrow_table_shrinks_the_others_before_the_name(table, desk):
    table.resize(420, 300)
    assert table.columnWidth(NAME) >= desk.theme.px(150)
    assert table.columnWidth(SUM) >= table.sizeHintForColumn(SUM)
    assert not table.horizontalScrollBar().isVisible()
    table.resize(900, 300)
    assert table.columnWidth(WHY) == desk.theme.px(220)


def test_a_table_too_narrow_for_all_scrolls_sideways(table, desk):
    table.resize(240, 300)
    assert table.columnWidth(NAME) == desk.theme.px(150)
    assert table.horizontalScrollBar().maximum() > 0


def test_a_width_the_user_chose_stays(table):
    table.setColumnWidth(WHY, 190)
    table.resize(420, 300)
    assert table.columnWidth(WHY) == 190
