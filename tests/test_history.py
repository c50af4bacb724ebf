"""What is passed over when a change cannot be taken back, and that it says why."""

from datetime import date
from pathlib import Path

import pytest

from planner.domain import accounts, charting, processes, purchases, seller
from planner.domain.check import violations
from planner.domain.eligibility_facts import Relation
from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.processes import Process
from planner.domain.purchases import Outcome, Purchase
from planner.session import Session
from planner.session.partners import NewPartner, add_partner
from planner.session.sales import NewDeal, add_deal
from tests.planners import THREE_STAGES, Clock, opened


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return opened(tmp_path / "h.planner", Clock(date(2026, 2, 1)))


def skipped(session: Session) -> list[str]:
    step = session.undoable
    return [] if step is None else [why.in_english() for why in step.skipped]


def test_an_account_the_ledger_names_survives_every_undo(session: Session):
    session.do(seller.edit_seller, name="B")
    session.do(accounts.add_account, "Nord")
    (nord,) = accounts.accounts(session.plan)
    relations = ((nord.id, Relation.INDEPENDENT),)
    add_partner(session, NewPartner(name="Li", relations=relations))
    assert skipped(session) == ["Add Nord: the ledger names it, so it stays; archive it instead."]
    session.undo()
    assert session.plan.has(accounts.Account, nord.id)
    assert seller.seller(session.plan).name == ""
    assert session.undoable is None
    with pytest.raises(Refused, match="Archive it"):
        session.do(charting.remove_account, nord.id)
    session.do(accounts.archive_account, nord.id)
    session.close()


def _won(session: Session) -> None:
    """A purchase won with its deal, in one posting, as the last of three changes."""
    session.do(processes.add_process, THREE_STAGES)
    (process,) = session.plan.all(Process)
    session.do(accounts.add_account, "Nord")
    (nord,) = accounts.accounts(session.plan)
    session.do(purchases.add_purchase, nord.id, "Lathe", process.id)
    (purchase,) = session.plan.all(Purchase)
    won = purchases.close_purchase(session.plan, purchase.id, Outcome.WON)
    deal = NewDeal(
        name="Lathe", account=nord.id, kind=DealKind.DIRECT, on=date(2026, 2, 1), currency="CNY",
        contract=1,
    )  # fmt: skip
    add_deal(session, deal, won)


def test_what_a_posting_changed_is_passed_over_with_all_that_it_rests_on(session: Session):
    _won(session)
    plan = session.plan
    assert session.undoable is None
    session.undo()
    assert session.plan is plan
    assert list(violations(plan)) == []
    assert next(iter(plan.all(Purchase))).outcome is Outcome.WON
    session.close()


def test_an_older_change_is_offered_past_those_that_stand_for_good(session: Session):
    session.do(seller.edit_seller, name="B")
    _won(session)
    for _ in range(2):
        assert skipped(session) == [
            "Add purchase Lathe: it was changed since.",
            "Add Nord: the ledger names it, so it stays; archive it instead.",
            "Add process Standard: something else rests on it now.",
        ]
        session.undo()
        assert seller.seller(session.plan).name == ""
        assert session.undoable is None
        session.redo()
        assert seller.seller(session.plan).name == "B"
    session.close()


def test_history_is_the_same_after_a_restart(session: Session):
    session.do(seller.edit_seller, name="B")
    _won(session)
    session.undo()
    path = session.file.path
    session.close()
    again = opened(path, Clock(date(2026, 2, 2)))
    assert again.undoable is None
    assert again.redoable is not None
    assert again.redoable.change.text.in_english() == "Edit our profile"
    again.redo()
    assert seller.seller(again.plan).name == "B"
    again.close()


def test_a_new_change_forgets_what_was_undone(session: Session):
    session.do(accounts.add_account, "Nord")
    session.undo()
    session.do(accounts.add_account, "Sued")
    assert session.redoable is None
    session.close()
