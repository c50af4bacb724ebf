"""Who matters now: weights, ties, vetoes, empty seats and pins."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.accounts import Account, add_account
from planner.domain.charting import add_seat, fill_seat, seat_person, vacate_seat
from planner.domain.errors import Refused
from planner.domain.key_person import Standing, depth, standing, weighings
from planner.domain.org import Seat
from planner.domain.processes import BuyingRole, Stage
from planner.domain.purchases import Outcome, advance, close_purchase, pin_key
from planner.domain.record import Change, replaced
from planner.domain.roles import Power, involve
from planner.domain.text import filled, text
from tests.domain.centre import CHARTED, PLAN, PURCHASE, noted, person, seat, stage

ROLES = {
    name: frozenset({BuyingRole(name)})
    for name in ("decision maker", "technical adviser", "user", "executor", "influencer")
}


def names(found: Standing) -> list[str]:
    return [w.person.name if w.person else w.seat.title for w in found.ranked]


def test_the_weight_is_the_stages_weight_for_the_role_times_influence():
    weights = {w.person.name: w.weight for w in standing(PLAN, PURCHASE).ranked if w.person}
    assert weights == {"Zhao": 3 * 5, "Ma": 2 * 3, "Chen": 1 * 5, "Sun": 1 * 3}


def test_the_heaviest_is_key_and_the_second_is_the_runner_up():
    now = standing(PLAN, PURCHASE)
    assert now.key is not None
    assert now.runner_up is not None
    assert (now.key.person.name, now.runner_up.person.name) == ("Zhao", "Ma")


def test_the_reason_names_stage_role_veto_and_influence_in_one_sentence():
    assert standing(PLAN, PURCHASE).key.reason.in_english() == (
        "Stage 2 Technical standard set: the technical adviser matters most here and can veto. "
        "Influence 4 of 5; the veto makes it count 5."
    )


def test_the_reason_names_the_stage_in_the_language_of_whoever_says_it():
    chinese = {"{en}{zh:.0}": "{en:.0}{zh}"}
    said = filled(standing(PLAN, PURCHASE).key.reason, lambda t: chinese.get(t, t))
    assert said.startswith("Stage 2 第Technical standard set: ")


def test_a_veto_counts_as_influence_5_only_where_the_role_weighs_2_or_more():
    plan = noted(PLAN, "Sun", powers=frozenset({Power.VETO}))
    sun = {w.person.name: w for w in standing(plan, PURCHASE).ranked}["Sun"]
    assert (sun.weight, sun.influence) == (1 * 3, 3)
    later = standing(plan, PURCHASE, stage(plan, "Tender issued").id)
    assert (later.key.person.name, later.key.weight) == ("Sun", 3 * 5)


def test_of_several_roles_the_heaviest_counts():
    plan = noted(PLAN, "Ma", roles=ROLES["user"] | ROLES["technical adviser"])
    ma = {w.person.name: w for w in standing(plan, PURCHASE).ranked}["Ma"]
    assert (ma.role, ma.weight) == (BuyingRole.TECHNICAL_ADVISER, 9)


def test_unknown_influence_counts_3_and_is_marked():
    plan = noted(PLAN, "Zhao", influence=0, powers=frozenset())
    key = standing(plan, PURCHASE).key
    assert (key.weight, key.influence, key.assumed) == (9, 3, True)
    assert key.reason.in_english().endswith("Influence not known, 3 of 5 assumed.")


def test_unknown_influence_of_a_veto_holder_needs_no_assumption():
    key = standing(noted(PLAN, "Zhao", influence=0), PURCHASE).key
    assert (key.weight, key.assumed) == (15, False)
    assert key.reason.in_english().endswith("the veto makes it count 5 of 5.")


def test_ties_go_to_the_higher_seat():
    plan = noted(CHARTED, "Ma", roles=ROLES["influencer"], influence=3)
    plan = noted(plan, "He", roles=ROLES["influencer"], influence=3)
    assert names(standing(plan, PURCHASE)) == ["He", "Ma"]


def test_ties_on_one_level_go_to_the_lower_id():
    plan = noted(CHARTED, "He", roles=ROLES["influencer"], influence=3)
    plan = noted(plan, "Sun", roles=ROLES["influencer"], influence=3)
    assert seat(plan, "Purchasing manager") < seat(plan, "Finance director")
    assert names(standing(plan, PURCHASE)) == ["Sun", "He"]


def test_without_weight_nobody_is_key():
    plan = noted(CHARTED, "Chen", roles=ROLES["decision maker"], influence=5)
    first = standing(plan, PURCHASE, stage(plan, "Problem found").id)
    assert (first.ranked, first.key, first.runner_up) == ([], None, None)


def test_those_without_weight_still_stand_among_all_weighings():
    everyone = weighings(PLAN, PURCHASE, stage(PLAN, "Problem found"))
    assert [(w.person.name, w.weight) for w in everyone][-2:] == [("Chen", 0), ("Sun", 0)]


def test_a_seat_without_a_known_person_may_be_key_and_says_that_it_is_empty():
    chief = seat(CHARTED, "Chief engineer")
    plan = CHARTED.after(involve(CHARTED, PURCHASE, chief, roles=ROLES["technical adviser"]))
    key = standing(plan, PURCHASE).key
    assert (key.seat.id, key.person, key.weight) == (chief, None, 9)
    assert "matters most here, but the seat is empty." in key.reason.in_english()


def test_a_seat_whose_holder_we_do_not_know_says_so():
    officer = seat(CHARTED, "Contracts officer")
    plan = CHARTED.after(involve(CHARTED, PURCHASE, officer, roles=ROLES["executor"]))
    assert "we do not know yet who sits there" in standing(plan, PURCHASE).key.reason.in_english()


def test_when_the_key_person_leaves_the_empty_seat_is_key():
    director = seat(PLAN, "Technical director")
    plan = PLAN.after(vacate_seat(PLAN, director, on=date(2026, 4, 1)))
    key = standing(plan, PURCHASE).key
    assert (key.seat.id, key.person, key.weight) == (director, None, 15)


def test_a_successor_does_not_inherit_the_role_of_who_left():
    plan = PLAN.after(
        fill_seat(PLAN, seat(PLAN, "Technical director"), "Lin", since=date(2026, 4, 1))
    )
    assert "Lin" not in names(standing(plan, PURCHASE))
    assert names(standing(plan, PURCHASE))[0] == "Ma"


def test_somebody_on_two_seats_plays_from_the_higher_one():
    plan = PLAN.after(seat_person(PLAN, seat(PLAN, "Chief engineer"), person(PLAN, "He")))
    plan = noted(plan, "He", roles=ROLES["technical adviser"], influence=5)
    held = [w.seat.title for w in standing(plan, PURCHASE).ranked if w.person.name == "He"]
    assert held == ["Finance director"]


def test_somebody_of_another_account_may_be_key():
    plan = PLAN.after(add_account(PLAN, "Design institute"))
    institute = next(a.id for a in plan.all(Account) if a.name == "Design institute")
    plan = plan.after(add_seat(plan, institute, title="Designer"))
    plan = plan.after(fill_seat(plan, seat(plan, "Designer"), "Wu"))
    plan = noted(plan, "Wu", roles=ROLES["technical adviser"], influence=5)
    assert names(standing(plan, PURCHASE))[:2] == ["Wu", "Zhao"]


def test_the_next_stage_names_its_own_key_person():
    now = standing(PLAN, PURCHASE)
    assert now.next_stage.name.en == "Tender issued"
    assert now.next_key.person.name == "Zhao"
    plan = noted(PLAN, "Sun", influence=5)
    assert standing(plan, PURCHASE).next_key.person.name == "Sun"


def test_after_the_last_stage_there_is_no_next_one():
    last = stage(PLAN, "Contract review")
    then = standing(PLAN, PURCHASE, last.id)
    assert (then.next_stage, then.next_key) == (None, None)


def test_a_pinned_seat_wins_and_says_so_and_the_rule_names_the_runner_up():
    plan = PLAN.after(pin_key(PLAN, PURCHASE, seat(PLAN, "Workshop leader"), reason="Runs it"))
    now = standing(plan, PURCHASE)
    assert (now.key.person.name, now.key.pinned, now.key.weight) == ("Ma", True, 6)
    assert now.key.reason.in_english().endswith("you named this seat key, because: Runs it")
    assert now.runner_up.person.name == "Zhao"
    assert now.next_key.person.name == "Zhao"


def test_a_pinned_seat_needs_no_role_nor_a_holder():
    plan = PLAN.after(pin_key(PLAN, PURCHASE, seat(PLAN, "Chief engineer"), reason="Will decide"))
    key = standing(plan, PURCHASE).key
    assert (key.person, key.role, key.weight) == (None, None, 0)
    assert key.reason.in_english().endswith("Will decide, but the seat is empty")


def test_a_pin_says_nothing_of_other_stages():
    plan = PLAN.after(pin_key(PLAN, PURCHASE, seat(PLAN, "Workshop leader"), reason="Runs it"))
    other = standing(plan, PURCHASE, stage(plan, "Tender issued").id)
    assert other.key.person.name == "Zhao"


def test_a_purchase_that_is_gone_is_refused():
    with pytest.raises(Refused):
        standing(PLAN, seat(PLAN, "Chief engineer"))


def test_depth_counts_from_the_root():
    titles = ("General manager", "Technical director", "Workshop leader")
    assert [depth(PLAN, PLAN.get(Seat, seat(PLAN, t))) for t in titles] == [0, 1, 2]


PEOPLE = st.sampled_from(["Chen", "Zhao", "Sun", "He", "Ma"])
INFLUENCE = st.dictionaries(PEOPLE, st.integers(1, 5))
PARTS = st.dictionaries(PEOPLE, st.frozensets(st.sampled_from(BuyingRole)))
VETOES = st.frozensets(PEOPLE)
PLACE = st.sampled_from(sorted(s.id for s in CHARTED.all(Stage)))


def with_parts(influence, parts, vetoes):
    plan = CHARTED
    for name, roles in parts.items():
        powers = frozenset({Power.VETO}) if name in vetoes else frozenset()
        plan = noted(plan, name, roles=roles, influence=influence.get(name, 0), powers=powers)
    return plan


@given(INFLUENCE, PARTS, VETOES, PEOPLE, PLACE)
def test_raising_influence_never_lowers_the_rank(influence, parts, vetoes, name, at):
    before = with_parts({**influence, name: influence.get(name, 1)}, parts, vetoes)
    after = with_parts({**influence, name: min(5, influence.get(name, 1) + 1)}, parts, vetoes)
    ranked = names(standing(before, PURCHASE, at))
    if name in ranked:
        assert names(standing(after, PURCHASE, at)).index(name) <= ranked.index(name)
    else:
        assert name not in names(standing(after, PURCHASE, at))


@given(INFLUENCE, PARTS, VETOES, PLACE)
def test_no_role_no_rank_and_ties_by_height_then_id(influence, parts, vetoes, at):
    plan = with_parts(influence, parts, vetoes)
    ranked = standing(plan, PURCHASE, at).ranked
    assert all(parts.get(w.person.name) and w.weight > 0 for w in ranked)
    order = [(-w.weight, depth(plan, w.seat), w.seat.id) for w in ranked]
    assert order == sorted(order)


@given(INFLUENCE, PARTS, VETOES)
def test_the_next_key_is_the_key_once_the_purchase_has_moved_on(influence, parts, vetoes):
    plan = with_parts(influence, parts, vetoes)
    now = standing(plan, PURCHASE)
    then = plan.after(advance(plan, PURCHASE, now.next_stage.id))
    assert standing(then, PURCHASE).key == now.next_key


def test_a_stage_without_any_weight_has_no_key():
    before = stage(PLAN, "Technical standard set")
    after = replace(before, weights=(0,) * len(BuyingRole))
    plan = PLAN.after(Change(text("Flatten"), replaced(before, after)))
    assert standing(plan, PURCHASE).key is None


def test_a_seat_stands_in_the_ranking_once_by_its_heaviest_part():
    director = seat(PLAN, "Technical director")
    plan = PLAN.after(vacate_seat(PLAN, director, on=date(2026, 4, 1)))
    plan = plan.after(involve(plan, PURCHASE, director, roles=ROLES["user"], influence=2))
    assert [w.weight for w in standing(plan, PURCHASE).ranked if w.seat.id == director] == [15]


@pytest.mark.parametrize("outcome", [Outcome.WON, Outcome.LOST])
def test_nobody_is_key_in_a_purchase_that_is_over(outcome):
    over = PLAN.after(close_purchase(PLAN, PURCHASE, outcome, reason="Price"))
    assert standing(PLAN, PURCHASE).key is not None
    assert standing(over, PURCHASE).key is None
    assert standing(over, PURCHASE).ranked == standing(PLAN, PURCHASE).ranked
    assert standing(over.after(close_purchase(over, PURCHASE, Outcome.OPEN)), PURCHASE).key
