"""Key people who hear nothing of us for too long."""

from datetime import timedelta

import pytest

from planner.domain.actions import log_contact
from planner.domain.cadence import SILENT, SILENT_DAYS, allowed_days, key_people, paces
from planner.domain.key_person import standing, weighings
from planner.domain.own_rules import set_threshold
from planner.domain.processes import BuyingRole
from planner.domain.warnings import warnings
from tests.domain.centre import ACCOUNT, DAY, PLAN, PURCHASE, noted, person, stage

STRONG = noted(PLAN, "Sun", influence=5)
"""Sun is key in the next stage."""


def met(plan, *names, on=DAY):
    people = frozenset(person(plan, name) for name in names)
    return plan.after(log_contact(plan, ACCOUNT, on, people))


def days(n):
    return DAY + timedelta(days=n)


def found(plan, today):
    return {p.person.name: p for p in paces(plan, standing(plan, PURCHASE), today)}


def struck(plan, today):
    return [w.text.in_english() for w in warnings(plan, PURCHASE, today) if w.rule == SILENT]


def test_the_key_person_the_second_and_the_next_are_kept_in_touch_with():
    now = standing(STRONG, PURCHASE)
    assert [w.person.name for w in key_people(now)] == ["Zhao", "Ma", "Sun"]
    assert set(found(STRONG, DAY)) == {"Zhao", "Ma", "Sun"}


def test_silence_begins_the_day_after_the_limit():
    plan = met(PLAN, "Zhao")
    assert found(plan, days(SILENT_DAYS))["Zhao"].silent is False
    assert found(plan, days(SILENT_DAYS + 1))["Zhao"].silent is True
    assert struck(plan, days(SILENT_DAYS + 1)) == [
        "No contact with Zhao for 15 days, where 14 are the most."
    ]


def test_who_was_never_contacted_is_not_silent():
    assert found(PLAN, days(99))["Zhao"].days is None
    assert struck(PLAN, days(99)) == []


def test_several_silent_people_are_named_together():
    plan = met(met(STRONG, "Zhao"), "Sun", on=days(5))
    assert struck(plan, days(40)) == ["No contact with Zhao, Sun for 35 days or more."]


def test_the_newest_contact_counts():
    plan = met(met(PLAN, "Zhao", on=days(10)), "Zhao")
    assert found(plan, days(20))["Zhao"].days == 10


@pytest.mark.parametrize(("influence", "allowed"), [(1, 28), (2, 28), (3, 14), (5, 14)])
def test_little_influence_may_be_left_alone_twice_as_long(influence, allowed):
    plan = noted(PLAN, "Sun", influence=influence)
    here = stage(plan, "Technical standard set")
    (sun,) = (w for w in weighings(plan, PURCHASE, here) if w.person.name == "Sun")
    assert allowed_days(sun, SILENT_DAYS) == allowed


def test_deciders_and_users_are_seen_less_often_than_those_who_work_on_it():
    assert {name: p.allowed for name, p in found(STRONG, DAY).items()} == {
        "Zhao": 14, "Ma": 21, "Sun": 14,
    }  # fmt: skip


def test_a_workspace_has_its_own_limit():
    plan = met(PLAN, "Zhao").after(set_threshold(met(PLAN, "Zhao"), SILENT, 30))
    assert found(plan, DAY)["Zhao"].allowed == 30
    assert struck(plan, days(30)) == []
    assert len(struck(plan, days(31))) == 1


def test_somebody_key_twice_is_counted_once():
    plan = noted(PLAN, "Zhao", roles=frozenset({BuyingRole.TECHNICAL_ADVISER, BuyingRole.EXECUTOR}))
    names = [p.person.name for p in paces(plan, standing(plan, PURCHASE), DAY)]
    assert len(names) == len(set(names))
