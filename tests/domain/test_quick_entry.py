"""Contacts and actions written in one line."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.accounts import Account, add_account
from planner.domain.actions import Action, Contact, ContactKind
from planner.domain.charting import add_seat, fill_seat
from planner.domain.errors import Refused
from planner.domain.named_people import people_named
from planner.domain.org import Person, Seat
from planner.domain.plan import Plan
from planner.domain.quick_entry import quick_action, quick_contact, read_action, read_contact

TODAY = date(2026, 11, 23)
NAMES = (
    "张三",
    "李四",
    "赵砚舟",
    "赵明",
    "孙采薇",
    "Zhao Wei",
    "Sun Li",
    "Grace Hope",
    "Mo Ye",
    "Al Ye",
)


def _plan() -> Plan:
    plan = Plan()
    plan = plan.after(add_account(plan, "Nord"))
    (account,) = (a.id for a in plan.all(Account))
    for name in NAMES:
        plan = plan.after(add_seat(plan, account, None, title="Engineer"))
        plan = plan.after(fill_seat(plan, max(s.id for s in plan.all(Seat)), name))
    return plan


PLAN = _plan()
ACCOUNT = next(iter(PLAN.all(Account))).id
NAME = {p.id: p.name for p in PLAN.all(Person)}


def names(people):
    return {NAME[id] for id in people}


def contact(line):
    return read_contact(PLAN, ACCOUNT, line, TODAY)


def action(line):
    return read_action(PLAN, ACCOUNT, line, TODAY)


def test_a_chinese_line_is_a_contact_and_its_next_step():
    found = contact("张三 李四 拜访 昨天: 谈了主轴报告 -> 周五 发报告")
    assert names(found.people) == {"张三", "李四"}
    assert (found.kind, found.on, found.note) == (
        ContactKind.VISIT,
        date(2026, 11, 22),
        "谈了主轴报告",
    )
    assert (found.step.what, found.step.due_on) == ("发报告", date(2026, 11, 27))
    assert found.step.people == found.people


def test_an_english_line_may_end_with_a_step_after_the_semicolon():
    found = contact("call Zhao yesterday: spindle report; next fri send it")
    assert names(found.people) == {"Zhao Wei"}
    assert (found.kind, found.note) == (ContactKind.CALL, "spindle report")
    assert (found.step.what, found.step.due_on) == ("send it", date(2026, 12, 4))


@pytest.mark.parametrize(
    ("line", "people", "kind", "day"),
    [
        ("昨天拜访张三、李四", {"张三", "李四"}, ContactKind.VISIT, 22),
        ("张三和李四昨天开会", {"张三", "李四"}, ContactKind.MEETING, 22),
        ("孙经理 微信", {"孙采薇"}, ContactKind.MESSAGE, 23),
        ("小张 电话", {"张三"}, ContactKind.CALL, 23),
        ("砚舟 拜访", {"赵砚舟"}, ContactKind.VISIT, 23),
        ("Zhao Wei", {"Zhao Wei"}, ContactKind.VISIT, 23),
        ("met Sun and Grace on 20 Nov", {"Sun Li", "Grace Hope"}, ContactKind.MEETING, 20),
        ("emailed gra last fri", {"Grace Hope"}, ContactKind.MESSAGE, 20),
        ("call Sun sun", {"Sun Li"}, ContactKind.CALL, 23),
    ],
)
def test_people_kind_and_day_stand_in_any_order(line, people, kind, day):
    found = contact(line)
    assert (names(found.people), found.kind) == (people, kind)
    assert found.on == date(2026, 11, day)


def test_an_unknown_name_is_refused_with_the_known_ones():
    with pytest.raises(Refused, match=r"Nobody here is called “王五”\. Known are 张三, 李四"):
        contact("王五 拜访")


def test_a_name_of_several_is_refused_with_the_choices():
    with pytest.raises(Refused, match="“Ye” may be Mo Ye, Al Ye"):
        contact("call Ye")
    with pytest.raises(Refused, match="“赵工” may be 赵砚舟, 赵明"):
        contact("赵工 电话")
    with pytest.raises(Refused, match="“Ye” may be"):
        action("send the offer to Ye")


def test_a_contact_is_with_somebody():
    with pytest.raises(Refused, match="Say with whom: 张三"):
        contact("visit yesterday")


def test_a_contact_was_had():
    with pytest.raises(Refused, match="still to come"):
        contact("call Grace tomorrow")


def test_where_nobody_is_known_the_chart_comes_first():
    plan = PLAN.after(add_account(PLAN, "Empty"))
    empty = next(a.id for a in plan.all(Account) if a.name == "Empty")
    with pytest.raises(Refused, match="Nobody is on the chart yet"):
        read_contact(plan, empty, "Zhao", TODAY)


def test_a_note_keeps_its_figures_and_semicolons():
    found = contact("张三：价格5.3万；交期30-50天")
    assert (found.note, found.step) == ("价格5.3万；交期30-50天", None)


def test_an_arrow_needs_no_note():
    found = contact("张三 -> 周五前给李四发报告")
    assert found.note == ""
    assert (found.step.what, found.step.due_on) == ("给李四发报告", date(2026, 11, 27))
    assert names(found.step.people) == {"李四"}


@pytest.mark.parametrize(
    ("line", "what", "people", "due"),
    [
        ("send report to Zhao fri", "send report to Zhao", {"Zhao Wei"}, (11, 27)),
        ("周五前给孙工发报告", "给孙工发报告", {"孙采薇"}, (11, 27)),
        ("给孙采薇周五发报告", "给孙采薇发报告", {"孙采薇"}, (11, 27)),
        ("hope to see Sun by next fri", "hope to see Sun", {"Sun Li"}, (12, 4)),
        ("in 3 days send the 30-50 list", "send the 30-50 list", set(), (11, 26)),
        ("11月28日 寄样品", "寄样品", set(), (11, 28)),
    ],
)
def test_an_action_has_its_day_at_an_end(line, what, people, due):
    found = action(line)
    assert (found.what, names(found.people)) == (what, people)
    assert found.due_on == date(2026, *due)


@pytest.mark.parametrize("line", ["准备明天的会议", "prepare 5.3 kW figures", "the friday file"])
def test_a_day_that_belongs_to_the_words_stays_there(line):
    assert (action(line).what, action(line).due_on) == (line, None)


@pytest.mark.parametrize("line", ["", "  ", "fri", "周五前"])
def test_an_action_says_what_is_to_be_done(line):
    with pytest.raises(Refused, match="Say what is to be done"):
        action(line)


def test_a_contact_and_its_step_are_one_change():
    change = quick_contact(PLAN, ACCOUNT, "张三：好 -> 周五 发报告", today=TODAY)
    after = PLAN.after(change)
    assert [c.note for c in after.all(Contact)] == ["好"]
    assert [a.what for a in after.all(Action)] == ["发报告"]
    assert after.after(change.reversed()) == PLAN


def test_an_action_is_planned_by_its_line():
    (planned,) = PLAN.after(quick_action(PLAN, ACCOUNT, "call Grace fri", today=TODAY)).all(Action)
    assert (planned.what, planned.due_on) == ("call Grace", date(2026, 11, 27))


def test_a_list_of_names_is_read_however_it_is_parted():
    assert names(people_named(PLAN, ACCOUNT, "张三、李四, Grace and Sun Li")) == {
        "张三", "李四", "Grace Hope", "Sun Li",
    }  # fmt: skip
    assert people_named(PLAN, ACCOUNT, " ") == frozenset()
    with pytest.raises(Refused, match="Nobody here is called"):
        people_named(PLAN, ACCOUNT, "张三, Nemo")


@given(st.sets(st.sampled_from(NAMES), min_size=1))
def test_what_the_window_shows_of_people_is_read_back(chosen):
    assert names(people_named(PLAN, ACCOUNT, ", ".join(sorted(chosen)))) == chosen


@given(st.text(alphabet="张三李四赵工 Zhaofri周五明天:：->;和and.,5", max_size=25))
def test_any_line_is_read_or_refused(line):
    for read in (contact, action):
        with suppress(Refused):
            read(line)
