"""Mappings: guessed from headers in several tongues and from contents, corrected by the user."""

import pytest

from planner.domain.errors import Refused
from planner.exchange.mapping import FIELDS, Kind, guess, mapping_for, parse_map
from planner.exchange.tables import read_table


def table(*rows):
    return read_table("\n".join(rows).encode(), "file.csv")


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("employeeID,lastName,firstName,title,reportsTo", "id family given title reports_to"),
        ("EMPLOYEE_ID,FIRST_NAME,LAST_NAME,JOB_ID,MANAGER_ID", "id given family title reports_to"),
        ("id,name,parentId,E-mail,Phone Number", "id name reports_to email phone"),
        ("工号,姓名,职务,部门,直属上级,手机", "id name title department reports_to phone"),
        ("姓名*,岗位（必填）,所属部门,汇报给,备注", "name title department reports_to note"),
        ("员工编号,姓,名,职位,上级工号,邮箱", "id family given title reports_to email"),
        ("Name,Surname,Job Title,Manager", "given family title reports_to"),
    ],
)
def test_people_are_found_by_their_headers(headers, fields):
    found = guess(table(headers), Kind.PEOPLE)
    assert {field: found.get(field) for field in fields.split()} == dict(
        zip(fields.split(), headers.split(","), strict=True)
    )


@pytest.mark.parametrize(
    ("kind", "headers", "fields"),
    [
        (Kind.DEALS, "deal,account,partner,kind,date,contract,product", FIELDS[Kind.DEALS]),
        (Kind.DEALS, "合同编号,客户名称,代理商,类型,签约日期,合同金额,产品组", FIELDS[Kind.DEALS]),
        (Kind.RECEIPTS, "deal,date,received,reference", FIELDS[Kind.RECEIPTS]),
        (Kind.RECEIPTS, "合同号,到账日期,到账金额,银行流水号", FIELDS[Kind.RECEIPTS]),
    ],
)
def test_deals_and_receipts_are_found_by_their_headers(kind, headers, fields):
    expected = dict(zip(fields, headers.split(","), strict=True))
    assert guess(table(headers), kind) == expected


def test_a_reporting_column_is_found_by_its_contents():
    found = guess(
        table("no,name,grade,über", "1,A,3,", "2,B,1,1", "3,C,3,1", "4,D,2,2"), Kind.PEOPLE
    )
    assert found["reports_to"] == "über"


def test_a_column_of_names_of_others_is_a_reporting_column():
    found = guess(table("name,chef", "Ann,", "Bo,Ann", "Cy,Ann"), Kind.PEOPLE)
    assert found["reports_to"] == "chef"


def test_a_column_of_grades_is_not_a_reporting_column():
    found = guess(table("id,name,grade", "1,A,1", "2,B,1", "3,C,2", "4,D,3"), Kind.PEOPLE)
    assert "reports_to" not in found


def test_the_numbers_that_bosses_are_called_by_are_the_ids():
    found = guess(
        table("id,name,badge,manager", "u1,A,70,", "u2,B,71,70", "u3,C,72,70"), Kind.PEOPLE
    )
    assert found["id"] == "badge"


def test_a_map_names_fields_and_columns():
    headers = ("parentId", "Full Name", "Last, First")
    chosen = parse_map("reports_to=parentid, name=Last, First", Kind.PEOPLE, headers)
    assert chosen == {"reports_to": "parentId", "name": "Last, First"}
    assert parse_map("", Kind.PEOPLE, headers) == {}


def test_a_chosen_column_leaves_the_field_that_had_guessed_it():
    read = table("id,name,manager", "1,Ann,")
    assert mapping_for(read, Kind.PEOPLE, "name=manager") == {"id": "id", "name": "manager"}
    assert "reports_to" not in mapping_for(read, Kind.PEOPLE, "reports_to=")


def test_an_unknown_field_or_column_is_refused_with_the_choices():
    with pytest.raises(Refused, match=r"“boss” is not a field.*reports_to"):
        parse_map("boss=name", Kind.PEOPLE, ("name",))
    with pytest.raises(Refused, match=r"no column “nome”\. The columns are name, title"):
        parse_map("name=nome", Kind.PEOPLE, ("name", "title"))
    with pytest.raises(Refused, match="FIELD=COLUMN"):
        parse_map("name", Kind.PEOPLE, ("name",))
