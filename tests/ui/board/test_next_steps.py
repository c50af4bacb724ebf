"""“Do next” of a purchase begins with what was planned."""

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

from planner.domain.actions import add_action
from planner.domain.key_person import standing
from planner.ui.board.next_steps import MOST, NextSteps
from planner.ui.label import Pill
from tests.ui.purchase_world import add_account, add_people, add_purchase

TODAY = date(2026, 11, 23)


def test_actions_come_before_warnings_and_take_their_place(desk, session, qtbot):
    account = add_account(session, "Northgate")
    add_people(session, account)
    purchase = add_purchase(session, account, "Lathe")
    steps = NextSteps(desk)
    qtbot.addWidget(steps)
    steps.show()

    def pills():
        now = standing(session.plan, purchase.id)
        steps.show_purchase(purchase, now)
        QApplication.processEvents()
        return [p.text() for p in steps.findChildren(Pill) if p.isVisible()]

    before = pills()
    assert len(before) == MOST
    for n, what in ((2, "Send"), (0, "Call"), (5, "Write")):
        due = TODAY + timedelta(days=n)
        session.do(add_action, account, what, purchase=purchase.id, due_on=due)
    session.do(add_action, account, "Elsewhere", due_on=TODAY)
    assert pills() == ["today", "25 Nov", before[0]]
