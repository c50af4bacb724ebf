"""People: seats, holders, bosses, and what does not fit."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.domain.text import english
from planner.exchange.mapping import Kind, mapping_for
from planner.exchange.people import joined_name, plan_people
from planner.exchange.tables import read_table

DATA = Path(__file__).parents[1] / "data" / "exchange"
REAL = Path(__file__).parents[2] / ".." / "shared" / "data" / "real"


def plan(*rows, written=""):
    table = read_table("\n".join(rows).encode(), "file.csv")
    return plan_people(table, mapping_for(table, Kind.PEOPLE, written))


def plan_file(path):
    table = read_table(path.read_bytes(), path.name)
    return plan_people(table, mapping_for(table, Kind.PEOPLE)).checked()


def counts(found):
    return (len(found.seats), len(found.people), len(found.roots), found.depth)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("works_staff.csv", (6, 6, 1, 3)),
        ("shop_staff.csv", (4, 4, 1, 2)),
        ("staff_gbk.csv", (4, 3, 1, 2)),
        ("staff.xls", (2, 2, 1, 1)),
        ("staff_tab_cr.csv", (2, 2, 1, 1)),
        ("cards_21.vcf", (1, 1, 1, 0)),
        ("cards_30.vcf", (3, 3, 3, 0)),
        ("card_40.vcf", (1, 1, 1, 0)),
    ],
)
def test_files_with_the_quirks_of_real_ones_are_imported(name, expected):
    found = plan_file(DATA / name)
    assert counts(found) == expected
    assert not found.skipped
    assert not found.orphans


@pytest.mark.skipif(not REAL.is_dir(), reason="the files of others are not beside this checkout")
@pytest.mark.parametrize(
    ("name", "people", "roots"),
    [
        ("oracle_hr_employees.csv", 107, 1),
        ("northwind_employees.csv", 9, 1),
        ("John_Doe_GMAIL.vcf", 1, 1),
        ("outlook-2007.vcf", 1, 1),
        ("rfc6350-example.vcf", 1, 1),
        ("gmail-list.vcf", 3, 3),
    ],
)
def test_files_nobody_here_made_are_imported(name, people, roots):
    found = plan_file(REAL / name)
    assert (len(found.people), len(found.seats), len(found.roots)) == (people, people, roots)
    assert not found.skipped


def test_the_answer_is_the_one_that_is_documented():
    found = plan("id,name,title,boss", "1,Ann,Head,XX", "2,Bo,Clerk,1", "3,,Buyer,9", "4,,,1")
    answer = found.answer(english)
    assert json.loads(json.dumps(answer)) == {
        "rows": 4,
        "seats": 3,
        "people": 2,
        "roots": 2,
        "depth": 1,
        "orphans": [4],
        "cycles": [],
        "skipped": [{"row": 5, "reason": "There is neither a name nor a title."}],
        "encoding": "utf-8",
        "mapping": {"id": "id", "name": "name", "title": "title", "reports_to": "boss"},
    }


def test_a_seat_knows_its_holder_and_its_boss_by_row():
    found = plan("name,title,department,boss,note", "Ann,Head,Board,,x", "Bo,Clerk,Office,ann,")
    seat = found.seats[1]
    assert (seat.row, seat.holder, seat.boss) == (3, 3, 2)
    assert (found.seats[0].department, found.seats[0].note) == ("Board", "x")


def test_a_boss_may_be_named_either_way_round():
    found = plan("first,last,manager", "Ann,Lee,", '"Bo","Reed","Lee, Ann"', "Cy,Stone,lee ann")
    assert found.depth == 1
    assert not found.orphans


def test_a_boss_name_that_two_people_have_makes_an_orphan():
    found = plan("name,email,manager", "Ann,a@x,", "Ann,b@x,", "Bo,,Ann")
    assert found.orphans == (4,)


def test_an_id_wins_over_a_name():
    found = plan("id,name,manager", "1,2,", "2,Bo,1", "3,Cy,2")
    assert [seat.boss for seat in found.seats] == [None, 2, 3]


def test_one_person_may_hold_two_seats():
    found = plan("id,name,title,manager,phone", "1,Ann,Head,,", "2,Bo,Clerk,1,", "1,Ann,Buyer,2,77")
    assert counts(found)[:2] == (3, 2)
    assert found.seats[2].holder == found.seats[0].holder == 2
    assert found.people[0].phone == "77"


def test_namesakes_without_ids_are_two_people_unless_they_share_an_address():
    assert len(plan("name,title", "Ann,Head", "Ann,Clerk").people) == 2
    assert len(plan("name,title,email", "Ann,Head,a@x", "Ann,Clerk,A@x").people) == 1


def test_one_number_for_two_names_is_skipped_and_so_is_a_row_again():
    found = plan("id,name", "1,Ann", "1,Bo", "1,Ann")
    assert [english(skip.reason) for skip in found.skipped] == [
        "The number 1 already belongs to Ann in row 2.",
        "The row is the same as row 2.",
    ]


@pytest.mark.parametrize("name", ["", "Vacant", "空缺", "N/A", "NULL"])
def test_a_title_without_a_name_is_a_vacant_seat(name):
    found = plan("id,name,title,manager", f"1,{name},Head,", "2,Bo,Clerk,1")
    assert counts(found) == (2, 1, 1, 1)
    assert found.seats[0].holder is None


def test_0_is_nobody_unless_somebody_has_it():
    assert plan("id,name,manager", "1,Ann,0", "2,Bo,1").orphans == ()
    assert len(plan("id,name,manager", "0,Ann,", "2,Bo,0").roots) == 1


def test_a_circle_is_listed_from_its_first_row_and_refused():
    found = plan("id,name,manager", "1,Ann,", "2,Bo,4", "3,Cy,2", "4,Di,3", "5,Ed,5", "6,Fay,2")
    assert found.cycles == ((3, 5, 4), (6,))
    with pytest.raises(Refused, match="rows 3 → 5 → 4 → 3"):
        found.checked()


def test_a_table_without_names_is_refused_with_the_columns():
    with pytest.raises(Refused, match="from x, y"):
        plan("x,y", "1,2")


def test_the_family_name_stands_first_in_chinese_alone():
    assert joined_name("建国", "王") == "王建国"
    assert joined_name("Ann", "Lee") == "Ann Lee"
    assert joined_name("", "Lee") == "Lee"


@given(st.lists(st.integers(-1, 12), max_size=12))
def test_every_row_is_a_root_below_one_or_on_the_way_into_a_circle(bosses):
    rows = [f"{n},P{n},{boss}" for n, boss in enumerate(bosses, start=1)]
    found = plan("id,name,manager", *rows, "99,Zoe,")
    above = {seat.row: seat.boss for seat in found.seats}
    circling = {row for cycle in found.cycles for row in cycle}
    for row in above:
        at, steps = row, 0
        while above[at] is not None and at not in circling:
            at, steps = above[at], steps + 1
            assert steps <= len(above)
        assert at in found.roots or at in circling
    assert set(found.orphans) <= set(found.roots)
