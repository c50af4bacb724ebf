"""How judgements came to be, read from the journal."""

from datetime import date

from planner.domain import accounts, charting
from planner.domain.accounts import Account
from planner.domain.new_purchase import NewPurchase, add_purchase_with
from planner.domain.org import Person
from planner.domain.roles import Knowledge, Stance, involve
from planner.session.judgement_history import LAST, judgement_history
from planner.session.resources import process_templates
from tests.planners import opened


def world(folder):
    session = opened(folder / "j.planner")
    session.do(accounts.add_account, "Nord")
    (account,) = (a.id for a in session.plan.all(Account))
    seat = session.do(charting.add_seat, account, title="CFO").edits[-1].id
    session.do(charting.fill_seat, seat, "Wang")
    new = NewPurchase(account=account, name="Lathe", on=date(2026, 1, 2))
    purchase = session.do(add_purchase_with, process_templates()[0], new).edits[-1].id
    (who,) = (p.id for p in session.plan.all(Person))
    return session, purchase, who


def said(session, purchase, who):
    found = judgement_history(session, purchase, who)
    return [(j.was.in_english(), j.now.in_english()) for _, j in found]


def test_the_newest_comes_first_and_undoing_is_a_change_too(tmp_path):
    session, purchase, who = world(tmp_path)
    session.do(involve, purchase, who, stance=Stance.NEUTRAL, stance_known=Knowledge(source="Li"))
    session.do(involve, purchase, who, influence=4)
    session.undo()
    assert said(session, purchase, who) == [
        ("4 of 5", "Not known"),
        ("Not known", "4 of 5"),
        ("Unknown", "Neutral"),
    ]
    assert judgement_history(session, purchase, who)[-1].judged.source == "Li"


def test_it_goes_no_further_back_than_asked(tmp_path):
    session, purchase, who = world(tmp_path)
    for influence in (1, 2, 3, 4, 5, 1, 2):
        session.do(involve, purchase, who, influence=influence)
    assert len(said(session, purchase, who)) == LAST


def test_other_purchases_and_other_news_are_left_out(tmp_path):
    session, purchase, who = world(tmp_path)
    session.do(involve, purchase, who, result="Less scrap")
    assert said(session, purchase, who) == []


def test_it_outlives_a_restart(tmp_path):
    session, purchase, who = world(tmp_path)
    session.do(involve, purchase, who, influence=5)
    session.close()
    assert said(opened(tmp_path / "j.planner"), purchase, who) == [("Not known", "5 of 5")]
