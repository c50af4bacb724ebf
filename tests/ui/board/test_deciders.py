"""Who decides a stage, and what the playbook says of the role that matters most there."""

from planner.domain.key_person import standing
from planner.domain.own_rules import write_playbook
from planner.domain.processes import BuyingRole
from planner.domain.roles import set_role
from planner.ui.board.deciders import Deciders
from planner.ui.label import Hint
from tests.ui.purchase_world import add_account, add_people, add_purchase


def test_the_stage_says_how_to_win_the_role_that_matters_most(desk, session, qtbot):
    account = add_account(session, "Northgate")
    leader = add_people(session, account)["Workshop leader"]
    purchase = add_purchase(session, account, "Lathe")
    deciders = Deciders(desk)
    qtbot.addWidget(deciders)
    deciders.show()

    def hints():
        deciders.show_standing(standing(session.plan, purchase.id))
        return [h.text() for h in deciders.findChildren(Hint) if h.isVisible()]

    assert not any("what to do" in hint for hint in hints())
    session.do(set_role, purchase.id, leader, BuyingRole.USER, on=True)
    assert any(hint.startswith("User, what to do: ") for hint in hints())
    session.do(write_playbook, BuyingRole.USER, do="Listen to them first")
    assert "User, what to do: Listen to them first" in hints()
