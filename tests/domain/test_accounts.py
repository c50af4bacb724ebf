"""Accounts: added, edited, archived, found by name."""

import pytest

from planner.domain.accounts import (
    Account,
    account_named,
    accounts,
    add_account,
    archive_account,
    edit_account,
)
from planner.domain.errors import Refused
from planner.domain.plan import Plan
from planner.domain.record import Id


def with_accounts(*names: str) -> Plan:
    plan = Plan()
    for name in names:
        plan = plan.after(add_account(plan, name))
    return plan


def test_accounts_stand_by_name_whatever_the_case():
    assert [a.name for a in accounts(with_accounts("beta", "Alpha", "Gamma"))] == [
        "Alpha",
        "beta",
        "Gamma",
    ]


def test_a_new_account_has_its_name_trimmed_and_keeps_what_was_said():
    plan = Plan().after(add_account(Plan(), " Nord ", industry="Pumps", place="Kiel"))
    [account] = plan.all(Account)
    assert (account.name, account.industry, account.place) == ("Nord", "Pumps", "Kiel")


@pytest.mark.parametrize("name", ["", "  "])
def test_an_account_needs_a_name(name):
    with pytest.raises(Refused):
        add_account(Plan(), name)
    plan = with_accounts("Nord")
    with pytest.raises(Refused):
        edit_account(plan, accounts(plan)[0].id, name=name)


def test_an_edit_changes_only_what_it_names():
    plan = with_accounts("Nord")
    plan = plan.after(edit_account(plan, accounts(plan)[0].id, place="Kiel", name=" Süd"))
    assert (accounts(plan)[0].name, accounts(plan)[0].place) == ("Süd", "Kiel")


def test_an_edit_that_changes_nothing_is_no_edit():
    plan = with_accounts("Nord")
    assert edit_account(plan, accounts(plan)[0].id, name="Nord").edits == ()


def test_an_archived_account_comes_back_whole():
    before = with_accounts("Nord")
    id = accounts(before)[0].id
    plan = before.after(archive_account(before, id))
    assert accounts(plan)[0].archived
    back = archive_account(plan, id, archived=False)
    assert back.text.in_english() == "Bring back Nord"
    assert plan.after(back) == before


def test_a_name_finds_its_account_whatever_the_case():
    assert account_named(with_accounts("Nord", "Süd"), " nORD ").name == "Nord"


def test_a_name_of_none_or_of_two_is_refused():
    with pytest.raises(Refused, match="no account"):
        account_named(with_accounts("Nord"), "Süd")
    with pytest.raises(Refused, match="several"):
        account_named(with_accounts("Nord", "nord"), "Nord")


def test_an_account_that_is_gone_cannot_be_edited():
    with pytest.raises(Refused):
        edit_account(Plan(), Id(1), name="x")
