"""Typed outlines: read in every usual way, and written so that they read back the same."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.capturing import Whereto, capture, loose_ends
from planner.domain.check import violations
from planner.domain.links import Link, LinkKind
from planner.domain.org import Seat, seats
from planner.domain.outline_marks import Marks
from planner.domain.outline_out import depths, entries, table, written
from planner.domain.outline_text import LONGEST, Entry, read_outline
from planner.domain.processes import BuyingRole
from planner.domain.roles import Stance, involvement
from planner.domain.text import english
from planner.language import Language
from tests.domain.centre import ACCOUNT, PLAN, PURCHASE, person, second_account

HOSTILE = json.loads(Path("tests/data/hostile.json").read_text("utf-8"))


def tree(words):
    """Depth, name and title of every line."""
    found = read_outline(words).entries
    return [(d, e.name, e.title) for d, e in zip(depths(found), found, strict=True)]


BOSS = [
    (0, "李总", "总经理"),
    (1, "王工", "技术副总"),
    (2, "马骏", "车间主任"),
    (1, "孙丽", "采购部长"),
]


@pytest.mark.parametrize(
    "words",
    [
        "总经理 李总\n\t技术副总 王工\n\t\t车间主任 马骏\n\t采购部长 孙丽",
        "总经理 李总\n  技术副总 王工\n    车间主任 马骏\n  采购部长 孙丽",
        "总经理：李总\n　技术副总：王工\n　　车间主任：马骏\n　采购部长：孙丽",
        "- 李总 – 总经理\n-- 王工 – 技术副总\n--- 马骏 – 车间主任\n-- 孙丽 – 采购部长",
        "• 李总（总经理）\n  • 王工（技术副总）\n    • 马骏（车间主任）\n  • 孙丽（采购部长）",
        "1 总经理".replace("1 ", "1. ")
        + " 李总\n1.1 技术副总 王工\n1.1.1 车间主任 马骏\n1.2 采购部长 孙丽",
        "一、李总，总经理\n（一）王工，技术副总\n1、马骏，车间主任\n（二）孙丽，采购部长",
        "姓名\t职务\t上级\n李总\t总经理\t\n王工\t技术副总\t李总\n马骏\t车间主任\t王工\n孙丽\t采购部长\t李总",
        "Level,Name,Title\r\n0,李总,总经理\r\n1,王工,技术副总\r\n2,马骏,车间主任\r\n1,孙丽,采购部长",
        "# 总经理 李总\n## 技术副总 王工\n### 车间主任 马骏\n## 采购部长 孙丽",
    ],
)
def test_every_usual_way_to_write_a_list_is_read(words):
    assert tree(words) == BOSS


def test_a_slash_goes_down_in_one_line_and_a_semicolon_stays():
    assert tree("总经理 李总 / 技术副总 王工 ?反对；采购部长 孙丽") == [
        (0, "李总", "总经理"), (1, "王工", "技术副总"), (1, "孙丽", "采购部长"),
    ]  # fmt: skip
    first, second, _ = read_outline("总经理 李总 / 技术副总 王工 ?反对；采购部长 孙丽").entries
    assert (first.marks.stance, second.marks.stance) == (Stance.UNKNOWN, Stance.OPPOSES)


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Zhao Wei – Technical director", "Zhao Wei", "Technical director"),
        ("Technical director: Zhao Wei", "Zhao Wei", "Technical director"),
        ("Zhao Wei (Technical director)", "Zhao Wei", "Technical director"),
        ("General manager Chen", "Chen", "General manager"),
        ("Chief engineer", "", "Chief engineer"),
        ("Ann Lee, Assistant", "Ann Lee", "Assistant"),
        ("Jean-Luc Ångström", "Jean-Luc Ångström", ""),
        ("总监", "", "总监"),
        ("李总", "李总", ""),
        ("欧阳娜", "欧阳娜", ""),
        ('"Head, of: everything" , "x"', "Head, of: everything", "x"),
    ],
)
def test_name_and_title_are_told_apart(line, name, title):
    (found,) = read_outline(line).entries
    assert (found.name, found.title) == (name, title)


def test_marks_say_stance_roles_vacancy_and_lines():
    lines = (
        "Ann [decision maker] [coach] supports!\nBuyer vacant\nClerk ?\n"
        "Bob opposes → Ann, Cid ↔ Dan"
    )
    ann, buyer, clerk, bob = (e.marks for e in read_outline(lines).entries)
    assert (ann.roles, ann.coach, ann.sure) == ({BuyingRole.DECISION_MAKER}, True, True)
    assert (buyer.vacant, clerk.unknown) == (True, True)
    assert (bob.stance, bob.influences, bob.conflicts) == (Stance.OPPOSES, ("Ann", "Cid"), ("Dan",))


def test_marks_before_a_word_in_brackets_that_is_none_are_read_all_the_same():
    outline = read_outline("总经理 陈国强\n  技术总监 赵伟 支持 [顾问团]\n  财务总监 何敏 [财务]")
    zhao, he = outline.entries[1:]
    assert (zhao.name, zhao.marks.stance) == ("赵伟 [顾问团]", Stance.SUPPORTS)
    assert (he.name, he.marks.roles) == ("何敏", frozenset({BuyingRole.FINANCE_CONTROLLER}))
    (told,) = loose_ends(PLAN, outline, Whereto(account=ACCOUNT, purchase=PURCHASE))
    assert (told.line, told.text.values["word"]) == (2, "顾问团")


def test_words_in_brackets_that_are_no_mark_stay():
    assert read_outline("Ann [Berlin]").entries[0].name == "Ann [Berlin]"


def test_what_is_too_long_is_cut_and_said():
    outline = read_outline("x" * (LONGEST + 1))
    assert (len(outline.entries[0].name), outline.problems[0].line) == (LONGEST, 1)


@pytest.mark.parametrize("piece", [" ", "\t", "a -", " / ", "[user]", '"a" ', "→", "1.", "- "])
def test_a_hostile_line_is_read_at_once(piece):
    read_outline("a" + piece * 60_000 + "b")
    read_outline(piece * 60_000)


def test_nothing_but_white_space_is_no_seat():
    assert read_outline(" \n\t\r\n\u3000").entries == ()


WORDS = st.one_of(
    st.sampled_from([s[:LONGEST] for s in HOSTILE]),
    st.text(max_size=12),
    st.text(st.sampled_from(' "，,-–/;:?[]#→1.一、(）\ue000a王总部'), max_size=8),
).map(lambda s: " ".join(s.split()))
MARKS = st.builds(
    Marks,
    stance=st.sampled_from(Stance),
    roles=st.frozensets(st.sampled_from(BuyingRole), max_size=2),
    coach=st.booleans(),
    unknown=st.booleans(),
    assistant=st.booleans(),
    influences=st.lists(WORDS.filter(bool), max_size=2).map(tuple),
    conflicts=st.lists(WORDS.filter(bool), max_size=2).map(tuple),
)


@st.composite
def outlines(draw):
    found = []
    for n in range(draw(st.integers(1, 5))):
        above = draw(st.sampled_from([None, *range(n)]))
        if above is not None and above != n - 1:  # as a list is read, nearest above first
            above = draw(st.sampled_from(_open(found)))
        name, title, department = draw(WORDS), draw(WORDS), draw(WORDS)
        found.append(
            Entry(line=n + 1, above=above, name=name, title=title, department=department,
                  marks=draw(MARKS))
        )  # fmt: skip
    return tuple(found)


def _open(found):
    """The last entry and everybody above it: only they can get another report in a list."""
    here, path = len(found) - 1, []
    while here is not None:
        path.append(here)
        here = found[here].above
    return path


@given(outlines(), st.sampled_from(["en", "zh_CN"]))
def test_an_outline_written_out_reads_back_the_same(found, code):
    say = Language(code).say
    assert read_outline(written(found, say)).entries == found


def test_a_chart_goes_out_as_text_and_comes_back_the_same():
    plan = second_account(PLAN)
    other = next(s.account for s in plan.all(Seat) if s.title == "Owner")
    top = seats(plan, ACCOUNT)[0].id
    for words in (written(entries(plan, [top]), english), table(entries(plan, [top]), english)):
        change = capture(plan, read_outline(words), Whereto(account=other))
        after = plan.after(change)
        assert list(violations(after)) == []
        new = [s for s in seats(after, other) if s.title != "Owner"]
        assert entries(after, [new[0].id]) == entries(plan, [top])
        assert after.after(change.reversed()) == plan


def test_a_list_becomes_seats_people_marks_and_lines_in_one_change():
    outline = read_outline("Boss Wu\n  Liu [executor] opposes → Wu ↔ Chen\n  Clerk ?")
    plan = PLAN.after(capture(PLAN, outline, Whereto(account=ACCOUNT, purchase=PURCHASE)))
    noted = involvement(plan, PURCHASE, person(plan, "Liu"))
    assert (noted.roles, noted.stance) == ({BuyingRole.EXECUTOR}, Stance.OPPOSES)
    assert [(k.kind, k.to) for k in plan.all(Link)] == [
        (LinkKind.CONFLICT, person(plan, "Chen")),
    ]
    assert loose_ends(PLAN, outline, Whereto(account=ACCOUNT, purchase=PURCHASE))[0].line == 2


def test_formulas_in_a_table_are_words():
    cell = table((Entry(line=1, above=None, name="=1+1"),), english).splitlines()[1]
    assert cell.split("\t")[1] == "'=1+1"
    assert (
        read_outline(table((Entry(line=1, above=None, name="=1+1"),), english)).entries[0].name
        == "=1+1"
    )
