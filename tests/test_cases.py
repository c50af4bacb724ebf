"""The case runner: what a reviewer sees of a file of cases."""

import json
from pathlib import Path

import pytest

from tests.case_types import CASE_TYPES
from tests.cases import cases_of, differences, main, misses

CASES = Path(__file__).parent / "data" / "eligibility_cases.json"
RUNNABLE = [case for case in cases_of(CASES) if case.type in CASE_TYPES]


def written(tmp_path, *cases):
    path = tmp_path / "cases.json"
    path.write_text(json.dumps({"cases": cases}), encoding="utf-8")
    return str(path)


def capitals(minor, *accept):
    return {"id": "U", "type": "rmb_upper", "given": {"minor": minor}, "expect": {"accept": accept}}


@pytest.mark.parametrize("case", RUNNABLE, ids=lambda case: case.name)
def test_every_case_of_the_reviewers_file_holds(case):
    assert misses(case) == []


def test_the_reviewers_file_is_run_whole():
    assert len(RUNNABLE) == len(cases_of(CASES)) == 7 + 44 + 8 + 12


def test_a_miss_names_the_case_what_was_expected_and_what_came_out(tmp_path, capsys):
    assert (
        main([written(tmp_path, capitals(100, "人民币贰元整"), capitals(0, "人民币零元整"))]) == 1
    )
    miss, last = capsys.readouterr().out.splitlines()
    assert miss == 'U: expected one of ["人民币贰元整"], got "人民币壹元整"'
    assert last == "1 passed, 1 failed, 0 skipped"


def test_a_case_that_cannot_be_answered_is_a_miss(tmp_path, capsys):
    lame = {"id": "L", "type": "eligibility", "given": {"payee": {"form": "ROBOT"}}, "expect": {}}
    assert main([written(tmp_path, lame)]) == 1
    assert "0 passed, 1 failed" in capsys.readouterr().out


def test_a_type_without_a_runner_is_skipped_by_name(tmp_path, capsys):
    assert main([written(tmp_path, {"type": "horoscope", "given": {}, "expect": {}})]) == 0
    assert "horoscope" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"{}", b'{"cases": []}', b"\xff\xfe", b'[{"type": 1}]'])
def test_an_unreadable_file_is_one_sentence(tmp_path, capsys, content):
    path = tmp_path / "cases.json"
    path.write_bytes(content)
    assert main([str(path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_missing_file_and_no_file_are_wrong_use(tmp_path):
    assert main([str(tmp_path / "none.json")]) == 2
    assert main([""]) == 2


def test_a_folder_case_becomes_one_case_and_one_for_each_step(tmp_path):
    (tmp_path / "terms.toml").write_text('currency = "CNY"')
    (tmp_path / "facts.csv").write_text("date,deal,kind,contract,received\n")
    answer = {"total": "1.00", "steps": [{"as_of": "2026-01-28", "total": "0.50"}], "source": "me"}
    (tmp_path / "expected.json").write_text(json.dumps(answer))
    whole, step = cases_of(tmp_path.parent / tmp_path.name)
    assert (whole.expect, whole.given["as_of"]) == ({"total": "1.00"}, None)
    assert (step.expect, step.given["as_of"]) == ({"total": "0.50"}, "2026-01-28")


def test_rows_are_found_by_deal_and_may_say_more():
    got = {"direct": [{"deal": "D2", "rebate": "2.00"}, {"deal": "D1", "rebate": "1.00"}]}
    assert not [*differences({"direct": [{"deal": "D1", "rebate": "1.00"}]}, got)]
    assert [*differences({"direct": [{"deal": "D1", "rebate": "9.00"}]}, got)]
    assert [*differences({"direct": [{"deal": "D3"}]}, got)]


def test_conditions_may_come_in_any_order_but_none_may_lack():
    got = {"conditions": ["B", "A"]}
    assert not [*differences({"conditions": ["A", "B"]}, got)]
    assert [*differences({"conditions": ["A"]}, got)]
