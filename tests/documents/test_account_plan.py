import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.documents.account_plan import render
from planner.documents.chart_excerpt import SMALLEST, placed
from planner.documents.fonts import missing_glyphs
from planner.documents.printable import safe
from planner.documents.sheet import LEFT, RIGHT
from planner.domain.account_plan import PlannedAction, account_plan, share_copy
from planner.domain.chart_excerpt import Box, levels, pruned
from planner.domain.errors import Refused
from planner.domain.record import Id
from planner.domain.roles import Stance
from planner.domain.text import english, text
from planner.language import Language
from tests.documents.sample_papers import SELLER, chinese, pages, reader, words
from tests.domain.centre import DAY, PLAN, PLAYBOOKS, PURCHASE, noted

HOSTILE = json.loads((Path(__file__).parent.parent / "data" / "hostile.json").read_text("utf-8"))
PAPER = replace(
    account_plan(noted(PLAN, "Zhao", stance=Stance.OPPOSES), PURCHASE, DAY, PLAYBOOKS),
    seller=SELLER,
)


def printed(paper=PAPER, language="en"):
    return render(paper, language, chinese, english)


def full(times, words):
    """Everything there may be, many times over, in long words."""
    sentence = text("{words}", words=words)
    someone = replace(PAPER.people[0], name=sentence, title=words, roles=sentence)
    action = PlannedAction(what=words, due_on=DAY, who=words, people=(words,), overdue=True)
    boxes = tuple(
        Box(seat=Id(n), parent=-1 if n == 0 else (n - 1) // 3, title=words, name=sentence, rank=n)
        for n in range(times + 1)
    )
    lists = dict.fromkeys(("gaps", "warnings", "questions"), (sentence,) * times)
    strings = dict.fromkeys(("account", "industry", "place", "purchase", "owner"), words)
    return replace(
        PAPER, people=(someone,) * times, actions=(action,) * times, chart=boxes,
        key=sentence, key_reason=sentence, next_key=sentence, way=sentence, stage=sentence,
        clock=sentence, **lists, **strings,
    )  # fmt: skip


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("share", [False, True])
def test_it_is_one_page(language, share):
    paper = share_copy(PAPER) if share else PAPER
    assert len(pages(printed(paper, language))) == 1


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 60),
    st.text(st.sampled_from("ab 五轴加工中心"), min_size=1, max_size=300),
    st.sampled_from(["zh", "en", "both"]),
    st.booleans(),
)
def test_it_is_one_page_however_much_there_is(times, said, language, share):
    paper = full(times, said)
    assert len(pages(printed(share_copy(paper) if share else paper, language))) == 1


def test_nothing_lies_below_the_foot_of_a_full_page():
    page = reader(printed(full(60, "Overflowing words of a long sentence"), "both")).pages[0]
    heights = []
    page.extract_text(visitor_text=lambda said, _c, m, *_f: said.strip() and heights.append(m[5]))
    assert min(heights) > 28


def test_what_finds_no_room_is_counted():
    said = words(printed(full(40, "Nord")))
    assert "more people" in said
    assert "and 3" in said  # of 40 gaps


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_the_five_questions_are_all_there_however_many_gaps_there_are(language):
    questions = tuple(text("Question {n}?", n=n) for n in range(5))
    gaps = tuple(text("Gap {n}", n=n) for n in range(50))
    paper = replace(PAPER, people=PAPER.people * 5, gaps=gaps, questions=questions)
    said = words(printed(paper, language))
    assert all(f"Question {n}?" in said for n in range(5))
    assert "Gap 0" in said
    assert "Gap 49" not in said


def test_the_sheet_says_what_there_is():
    said = words(printed())
    for part in (
        "Account plan",
        "Huadong Bearings",
        "5-axis centre",
        "Zhao",
        "Opposes ?",
        "CONFIDENTIAL",
    ):
        assert part in said
    assert "2 of 4" in said


def test_the_share_copy_has_no_judgement_on_it():
    said = words(printed(share_copy(PAPER)))
    for part in (
        "Opposes",
        "Influence",
        "Stance",
        "Coverage",
        "watch",
        "do not know",
        "next visit",
    ):
        assert part not in said
    assert "Zhao" in said


def test_both_languages_stand_on_the_double_one():
    said = words(render(PAPER, "both", Language("zh_CN").say, english))
    assert "Purchase 采购项目" in said


def test_the_same_plan_gives_the_same_bytes():
    assert printed() == printed()


@pytest.mark.parametrize("written", HOSTILE)
def test_what_was_typed_prints_as_typed_or_is_refused_by_name(written):
    someone = replace(PAPER.people[0], name=text("{name}", name=written))
    paper = replace(PAPER, account=written, purchase=written, people=(someone,))
    if missing_glyphs(safe(written)):
        with pytest.raises(Refused, match="characters the paper's font does not have"):
            printed(paper)
    else:
        assert len(pages(printed(paper))) == 1


def test_a_sheet_of_nothing_is_printed_too():
    bare = replace(
        PAPER, chart=(), people=(), gaps=(), warnings=(), questions=(), actions=(), key=None,
        key_reason=None, next_key=None, way=None, clock=None, days=None,
    )  # fmt: skip
    assert "Nobody has a role yet." in words(printed(bare))


charts = st.lists(st.tuples(st.integers(0, 30), st.booleans()), min_size=1, max_size=40)


def boxes_of(drawn):
    ranks = iter(range(1, 100))
    return tuple(
        Box(
            seat=Id(n), parent=-1 if n == 0 else parent % n, title=f"{n}",
            name=text("{n}", n=n), rank=next(ranks) if person or n == 0 else 0,
        )
        for n, (parent, person) in enumerate(drawn)
    )  # fmt: skip


@given(charts)
def test_the_boxes_stand_on_the_page_and_the_first_person_is_always_there(drawn):
    chart = placed(boxes_of(drawn))
    half = 92 / 2 * chart.scale
    assert all(half - 0.01 <= m <= RIGHT - LEFT - half + 0.01 for m in chart.middles)
    assert 1 in {box.rank for box in chart.boxes}
    shown = sum(bool(box.rank) for box in chart.boxes)
    assert shown + chart.left_out == max(b.rank for b in boxes_of(drawn))
    assert chart.scale >= SMALLEST or shown == 1


@given(charts, st.integers(1, 40))
def test_a_pruned_chart_keeps_who_is_above_whom(drawn, rank):
    boxes = boxes_of(drawn)
    kept = pruned(boxes, rank, 5)

    def above(some, n):
        found = []
        while (n := some[n].parent) >= 0:
            found.append(some[n].seat)
        return found

    for n, box in enumerate(kept):
        whole = above(boxes, int(box.seat))
        assert [s for s in whole if s in {b.seat for b in kept}] == above(kept, n)
    assert levels(kept) == [len(above(kept, n)) for n in range(len(kept))]
