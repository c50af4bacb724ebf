"""What is brought in: what its rows are guessed to be, how the user corrects it, what it says."""

import pytest

from planner.domain.errors import Refused
from planner.domain.text import english
from planner.exchange.mapping import Kind
from planner.exchange.tables import read_pasted
from planner.session.bringing import Asked, Brought, Wish, load, look, mapped, outlook
from planner.session.import_words import (
    AMBIGUOUS,
    DECIMALS,
    Mark,
    left_out,
    marks,
    notes,
    summary,
    wants_rounding,
)


def unheard(_done, _total):
    pass


def looked_at(pasted, **wish):
    return look(Brought("rows", pasted), Wish(**wish), unheard)


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ("employee_id,first_name,manager_id", Kind.PEOPLE),
        ("姓名,职务,上级", Kind.PEOPLE),
        ("name,given,family,phone", Kind.PEOPLE),
        ("deal,customer,date,amount", Kind.DEALS),
        ("合同号,客户,签约日期,合同金额", Kind.DEALS),
        ("orderID,customerID,orderDate,freight", Kind.DEALS),
        ("deal,date,received,reference", Kind.RECEIPTS),
        ("合同号,客户,回款日期,回款金额", Kind.RECEIPTS),
        ("what,ever", Kind.PEOPLE),
    ],
)
def test_the_kind_of_the_rows_is_guessed_from_their_columns(headers, kind):
    row = ",".join(str(n) for n in range(headers.count(",") + 1))
    assert looked_at(f"{headers}\n{row}\n").outlook.asked.kind is kind


def test_a_deal_that_comes_twice_was_paid_in_two_parts():
    rows = "deal,date,amount\nLathe,2026-03-01,10\nLathe,2026-04-01,10\n"
    assert looked_at(rows).outlook.asked.kind is Kind.RECEIPTS


def test_a_column_goes_to_one_field_and_a_field_has_one_column():
    found = looked_at("id,name,boss,second\n1,Ada,,x\n2,Bo,1,y\n")
    asked = mapped(found.outlook, "second", "name")
    again = outlook(found.table, asked, {})
    assert again.mapping == {"id": "id", "name": "second", "reports_to": "boss"}
    assert "boss" not in outlook(found.table, mapped(again, "boss", ""), {}).mapping.values()


@pytest.mark.parametrize("header", ["a,b=c", "x, name=y", "=", "{0}", "<b>n</b>"])
def test_a_column_of_any_name_can_be_chosen(header):
    table = read_pasted(f"plain\t{header}\n1\tAda Quill\n2\tBo Reed\n", "rows")
    before = outlook(table, Asked(kind=Kind.PEOPLE), {})
    after = outlook(table, mapped(before, table.headers[1], "name"), {})
    assert [person.name for person in after.found.people] == ["Ada Quill", "Bo Reed"]


def test_a_missing_column_is_asked_for_in_the_words_of_the_window():
    found = looked_at("deal,amount\nLathe,10\n", kind=Kind.DEALS)
    assert found.outlook.found is None
    assert english(found.outlook.trouble) == "Say above the table which columns hold: Date."


def test_receipts_are_read_in_the_currency_of_their_deal():
    rows = "deal,date,received,reference\nLathe,2026-03-01,1000,A\n"
    found = looked_at(rows, currencies={"lathe": "JPY"}).outlook.found
    assert [(r.currency, r.received) for r in found.receipts] == [("JPY", 1000)]


def test_the_summary_counts_people_seats_roots_levels_and_orphans():
    found = looked_at("id,name,boss\n1,Ada,\n2,Bo,1\n3,Cy,9\n,,\n4,,1\n").outlook.found
    assert english(summary(found)) == "3 people, 3 seats, 2 roots, 2 levels, 1 orphan."
    assert english(left_out(found)) == "One row is left out."


def test_each_row_with_something_to_say_is_marked_and_explained():
    look = looked_at("id,name,boss\n1,Ada,2\n2,Bo,1\n3,Cy,9\n4,,1\n", kind=Kind.PEOPLE)
    asked = mapped(look.outlook, "boss", "reports_to")
    found = outlook(look.table, asked, {}).found
    assert marks(found, look.table) == {
        2: Mark.CIRCLE, 3: Mark.CIRCLE, 4: Mark.ORPHAN, 5: Mark.LEFT_OUT,
    }  # fmt: skip
    said = [english(note.text) for note in notes(found, look.table)]
    assert said[0].startswith("Rows 2 → 3 → 2 report to each other in a circle.")
    assert said[1:] == [
        "“9” is not in the file: the seat comes to the top.",
        "There is neither a name nor a title.",
    ]


@pytest.mark.parametrize(("written", "wording"), [("1.0051", DECIMALS), ("1.005", AMBIGUOUS)])
def test_the_refusals_that_rounding_lifts_are_worded_as_the_money_words_them(written, wording):
    rows = f"deal,date,received\nLathe,2026-03-01,{written}\n"
    found = looked_at(rows, kind=Kind.RECEIPTS).outlook.found
    assert [skip.reason.template for skip in found.skipped] == [wording]
    assert wants_rounding(found)


def test_loading_tells_how_far_it_is_and_can_be_stopped(tmp_path):
    path = tmp_path / "large.csv"
    path.write_bytes(b"name\n" + b"Ada Quill\n" * 300_000)
    heard = []
    assert load(path, lambda done, total: heard.append((done, total))).body == path.read_bytes()
    assert heard[-1] == (3_000_005, 3_000_005)
    assert len(heard) > 2


def test_a_folder_or_a_missing_file_is_refused_in_a_sentence(tmp_path):
    for path in (tmp_path, tmp_path / "gone.csv"):
        with pytest.raises(Refused, match="cannot be read"):
            load(path, unheard)
