"""Who is called independent and shares a contact with somebody of the account is asked about."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.domain import charting
from planner.domain.contacts import ContactField
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.errors import Refused
from planner.domain.org import holder
from planner.domain.record import Id
from planner.session.contact_matching import answer_match, match_words, open_matches
from planner.session.partners import (
    NewPartner,
    add_account_in_sector,
    add_partner,
    edit_identity,
    set_bank_account,
    set_relation,
)
from tests.planners import ONLY_DIRECT, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World.new(tmp_path, date(2026, 2, 1))


def zhao(world: World, account: Id, **contact: str) -> None:
    """Zhao Min sits in the account."""
    change = world.session.do(charting.add_seat, account, title="Buyer")
    seat = change.edits[0].id
    world.session.do(charting.fill_seat, seat, "Zhao Min")
    person = holder(world.session.plan, seat)
    assert person is not None
    if contact:
        world.session.do(charting.edit_person, person.id, **contact)


def payee(world: World, account: Id, **about: object) -> Id:
    new = NewPartner(
        name="Li Trading", form=Form.ORG, public=Public.NO, identified=True, bank="B",
        bank_number="622200009999", bank_holder=BankHolder.SELF, declared_on=date(2026, 1, 1),
        relations=((account, Relation.INDEPENDENT),),
    )  # fmt: skip
    return add_partner(world.session, replace(new, **about))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("theirs", "mine", "field"),
    [
        ({"phone": "138 1234 5678"}, {"contact": "+86 13812345678"}, ContactField.PHONE),
        ({"email": "zhao@nord.cn"}, {"contact": "x@nord.cn"}, ContactField.EMAIL),
        ({}, {"name": "zhao  min"}, ContactField.NAME),
        ({}, {"representative": "Zhao Min"}, ContactField.NAME),
    ],
)
def test_whoever_shares_a_contact_earns_nothing_until_it_is_answered(
    world: World, theirs: dict[str, str], mine: dict[str, str], field: ContactField
):
    account = world.account()
    zhao(world, account, **theirs)
    li = payee(world, account, **mine)
    (match,) = open_matches(world.session, li)
    assert (match.field, match.with_) == (field, "Zhao Min")
    assert "Zhao Min of Account 1" in match_words(world.session, match).in_english()
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1)), world.clock.day, 10_000_00)
    assert world.books(li) == {}
    assert {d.code for d in world.session.ledger.decisions(li)} == {"E_RELATION_UNKNOWN"}
    with pytest.raises(Refused, match="how you know"):
        answer_match(world.session, match.id, Relation.INDEPENDENT, "")
    answer_match(world.session, match.id, Relation.INDEPENDENT, "a shared office building")
    assert world.earned(li) == 500_00
    with pytest.raises(Refused, match="already"):
        answer_match(world.session, match.id, Relation.INDEPENDENT, "again")


def test_a_mail_service_that_anybody_may_use_says_nothing(world: World):
    account = world.account()
    zhao(world, account, email="zhao@qq.com")
    assert open_matches(world.session, payee(world, account, contact="li@qq.com")) == []


def test_an_answer_that_it_works_there_counts_from_the_beginning(world: World):
    account = world.account()
    zhao(world, account, phone="13812345678")
    li = payee(world, account, contact="13812345678")
    (match,) = open_matches(world.session, li)
    answer_match(world.session, match.id, Relation.EMPLOYEE, "she said so")
    relation, _ = world.session.ledger.dossier(li).stands(account, date(2026, 1, 1))
    assert relation is Relation.EMPLOYEE
    assert open_matches(world.session, li) == []


def test_a_contact_that_comes_later_holds_what_is_not_paid(world: World):
    """Found before the money goes out; what was earned stays earned."""
    account = world.account()
    li = payee(world, account, contact="13812345678")
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1)), world.clock.day, 10_000_00)
    world.at(world.clock.day + timedelta(days=5))
    zhao(world, account, phone="13812345678")
    with pytest.raises(Refused, match=r"Only 0\.00"):
        world.pay(li, 1)
    assert world.books(li) == {"expense": 500_00, "held": -500_00}
    (match,) = open_matches(world.session, li)
    answer_match(world.session, match.id, Relation.INDEPENDENT, "the reception's number")
    world.pay(li, 500_00)


def test_a_bank_account_or_number_of_an_insider_is_noticed(world: World):
    account = world.account()
    insider = payee(world, account, name="Zhao Min", registration="ID 1234567",
                    relations=((account, Relation.EMPLOYEE),))  # fmt: skip
    other = payee(world, account, name="Wife Ltd")
    assert [m.field for m in open_matches(world.session, other)] == [ContactField.BANK_ACCOUNT]
    third = payee(world, account, name="Third", bank_number="999988887777")
    assert open_matches(world.session, third) == []
    set_bank_account(
        world.session, third, BankHolder.SELF, holder_name="T", number="6222 0000 9999", bank="B"
    )
    edit_identity(world.session, third, registration="ID1234567")
    assert [m.field for m in open_matches(world.session, third)] == [
        ContactField.BANK_ACCOUNT, ContactField.IDENTITY_NUMBER,
    ]  # fmt: skip
    assert open_matches(world.session, insider) == []


def test_the_buyer_itself_shares_its_own_contacts(world: World):
    account = add_account_in_sector(world.session, "Nord", Sector.PRIVATE)
    zhao(world, account, phone="13812345678")
    buyer = payee(world, account, name="Nord Ltd", contact="13812345678",
                  relations=((account, Relation.IS_ACCOUNT),))  # fmt: skip
    assert open_matches(world.session, buyer) == []
    set_relation(world.session, buyer, account, Relation.INDEPENDENT)
    assert len(open_matches(world.session, buyer)) == 1
