"""The answer of `planner who`, as contracts.md has it."""

import json
from datetime import date

from planner.domain.charting import vacate_seat
from planner.domain.purchases import advance
from planner.domain.roles import Coverage
from planner.domain.text import english, filled
from planner.domain.who_answer import who
from tests.domain.centre import CHARTED, DAY, PLAN, PLAYBOOKS, PURCHASE, noted, seat, stage


def answer(plan):
    return who(plan, PURCHASE, DAY, PLAYBOOKS, english, "en")


def test_the_whole_answer_has_the_keys_of_the_contract_and_survives_json():
    found = answer(noted(PLAN, "Ma", coverage=Coverage.IN_DEPTH))
    assert list(found) == [
        "purchase",
        "stage",
        "key",
        "runner_up",
        "next_stage",
        "way_in",
        "unknown",
        "warnings",
        "questions",
    ]
    assert json.loads(json.dumps(found)) == found
    assert found["purchase"] == "5-axis centre"
    assert found["stage"] == "Technical standard set"
    assert found["key"] == {
        "seat": "Technical director",
        "person": "Zhao",
        "role": "technical adviser",
        "weight": 15,
        "reason": "Stage 2 Technical standard set: the technical adviser matters most here and "
        "can veto. Influence 4 of 5; the veto makes it count 5.",
    }
    assert found["runner_up"]["person"] == "Ma"
    assert found["next_stage"]["stage"] == "Tender issued"
    assert found["next_stage"]["key"]["person"] == "Zhao"
    assert found["way_in"] == [
        {"person": "Ma", "by": "known to us in depth"},
        {"person": "Zhao", "by": "Ma reports to Zhao"},
    ]
    assert "None of us has met Zhao." in found["unknown"]
    assert [set(w) for w in found["warnings"]] == [{"rule", "text"}] * len(found["warnings"])
    assert len(found["questions"]) == 5


def test_the_person_is_null_on_an_empty_seat():
    director = seat(PLAN, "Technical director")
    key = answer(PLAN.after(vacate_seat(PLAN, director, on=date(2026, 4, 1))))["key"]
    assert (key["seat"], key["person"]) == ("Technical director", None)


def test_without_roles_there_is_nobody_and_no_way_in():
    found = answer(CHARTED)
    assert (found["key"], found["runner_up"], found["way_in"]) == (None, None, [])
    assert found["next_stage"] == {"stage": "Tender issued", "key": None}


def test_after_the_last_stage_next_is_null():
    last = stage(PLAN, "Contract review").id
    assert answer(PLAN.after(advance(PLAN, PURCHASE, last, on=DAY)))["next_stage"] is None


def test_it_is_said_in_the_language_asked_for():
    def say(sentence):
        return filled(sentence, lambda t: {"{en}{zh:.0}": "{en:.0}{zh}"}.get(t, t))

    found = who(PLAN, PURCHASE, DAY, PLAYBOOKS, say, "zh_CN")
    assert found["stage"] == "第Technical standard set"
    assert "第Technical standard set" in found["key"]["reason"]
    assert "问technical adviser？" in found["questions"]
