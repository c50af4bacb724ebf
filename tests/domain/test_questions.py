"""The five questions for the next visit."""

from planner.domain.processes import BuyingRole
from planner.domain.questions import questions
from planner.domain.roles import Coverage, Stance, involve
from planner.domain.text import filled
from tests.domain.centre import CHARTED, DAY, PLAN, PLAYBOOKS, PURCHASE, noted, seat


def asked(plan, playbooks=PLAYBOOKS):
    return [q.in_english() for q in questions(plan, PURCHASE, DAY, playbooks)]


def test_five_from_the_gaps_and_the_playbook_of_the_key_person():
    assert asked(PLAN) == [
        "Who is the gatekeeper in this purchase?",
        "Who is the influencer in this purchase?",
        "Ask the technical adviser?",
        "Who can introduce us to Zhao?",
        "What does Zhao think of us?",
    ]


def test_an_empty_seat_with_a_part_comes_first():
    chief = seat(PLAN, "Chief engineer")
    roles = frozenset({BuyingRole.INFLUENCER})
    plan = PLAN.after(involve(PLAN, PURCHASE, chief, roles=roles))
    assert asked(plan)[0] == "Who will be Chief engineer, and from when?"
    officer = seat(PLAN, "Contracts officer")
    plan = PLAN.after(involve(PLAN, PURCHASE, officer, roles=roles))
    assert asked(plan)[0] == "Who is Contracts officer?"


def test_an_opponent_is_asked_about():
    plan = noted(PLAN, "Zhao", stance=Stance.OPPOSES, coverage=Coverage.SEVERAL)
    assert "What does Zhao hold against us?" in asked(plan)


def test_nothing_known_at_all_still_gives_five_different_questions():
    found = asked(CHARTED)
    assert len(set(found)) == 5


def test_without_a_playbook_the_gaps_alone_speak():
    assert len(asked(PLAN, {})) == 5


def test_the_playbook_asks_in_the_language_of_whoever_says_it():
    question = questions(PLAN, PURCHASE, DAY, PLAYBOOKS)[2]
    assert filled(question, {"{en}{zh:.0}": "{en:.0}{zh}"}.__getitem__) == "问technical adviser？"
