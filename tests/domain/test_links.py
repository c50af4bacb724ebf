"""Lines between people: drawn once, edited, turned around."""

import pytest

from planner.domain.errors import Refused
from planner.domain.links import (
    Link,
    LinkKind,
    add_link,
    edit_link,
    link_sentence,
    links_of,
    remove_link,
    turn_link,
)
from planner.domain.org import Person
from planner.domain.plan import Plan
from planner.domain.record import Id

MA, CHEN = Person(id=Id(1), name="Ma"), Person(id=Id(2), name="Chen")
LINK = Link(id=Id(3), kind=LinkKind.INFLUENCE, from_=MA.id, to=CHEN.id)
PLAN = Plan(
    {Person: {MA.id: MA, CHEN.id: CHEN}, Link: {LINK.id: LINK}},
    next_id=Id(10),
)


def test_the_same_line_is_drawn_once_and_back_again_once():
    with pytest.raises(Refused, match="there already"):
        add_link(PLAN, LinkKind.INFLUENCE, MA.id, CHEN.id)
    both = PLAN.after(add_link(PLAN, LinkKind.INFLUENCE, CHEN.id, MA.id))
    assert len(links_of(both, MA.id)) == 2


def test_a_conflict_has_no_direction():
    hostile = PLAN.after(add_link(PLAN, LinkKind.CONFLICT, MA.id, CHEN.id))
    with pytest.raises(Refused, match="there already"):
        add_link(hostile, LinkKind.CONFLICT, CHEN.id, MA.id)


def test_a_line_never_becomes_one_that_is_there():
    plan = PLAN.after(add_link(PLAN, LinkKind.CONFLICT, CHEN.id, MA.id))
    with pytest.raises(Refused, match="there already"):
        edit_link(plan, LINK.id, kind=LinkKind.CONFLICT)
    plan = PLAN.after(add_link(PLAN, LinkKind.INFLUENCE, CHEN.id, MA.id))
    with pytest.raises(Refused, match="there already"):
        turn_link(plan, LINK.id)


def test_a_line_is_turned_around_and_taken_away():
    turned = PLAN.after(turn_link(PLAN, LINK.id))
    assert (turned.get(Link, LINK.id).from_, turned.get(Link, LINK.id).to) == (CHEN.id, MA.id)
    assert not PLAN.after(remove_link(PLAN, LINK.id)).all(Link)


def test_strength_goes_from_one_to_three():
    for strength in (0, 4):
        with pytest.raises(Refused, match="1 to 3"):
            edit_link(PLAN, LINK.id, strength=strength)


def test_a_sentence_says_all_of_a_line():
    plan = PLAN.after(edit_link(PLAN, LINK.id, strength=3, note="chess"))
    said = link_sentence(plan, plan.get(Link, LINK.id)).in_english()
    assert said == "Influence: Ma → Chen, strength 3 of 3: chess"
