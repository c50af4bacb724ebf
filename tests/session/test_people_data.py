from datetime import date, timedelta

import pytest

from planner.domain import accounts, charting, purchases, roles
from planner.domain.actions import Action, add_action, log_contact
from planner.domain.eligibility_facts import BankHolder, Form, Relation
from planner.domain.links import LinkKind, add_link
from planner.domain.new_purchase import NewPurchase, add_purchase_with
from planner.domain.org import Person
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Purchase
from planner.domain.roles import Knowledge, Stance
from planner.domain.text import english
from planner.session.partners import NewPartner, add_partner, partner_name
from planner.session.payouts import NewPayout, pay
from planner.session.people_data import everything_about, old_notes
from planner.session.resources import process_templates
from tests.consenting import consent, employee
from tests.planners import Clock, World, opened
from tests.session.example import Example
from tests.session.example import opened as example_opened

DAY = date(2026, 7, 1)


@pytest.fixture
def session(tmp_path):
    clock = Clock(date(2024, 1, 10))
    session = opened(tmp_path / "s.planner", clock)
    session.clock = clock
    yield session
    session.close()


def seated(session, name, title):
    if not session.plan.all(accounts.Account):
        session.do(accounts.add_account, "Nord")
    account = min(a.id for a in session.plan.all(accounts.Account))
    seat = session.do(charting.add_seat, account, title=title).edits[-1].id
    session.do(charting.fill_seat, seat, name, since=date(2023, 5, 1))
    person = next(p.id for p in session.plan.all(Person) if p.name == name)
    return account, seat, person


def said(session, person):
    sheet = everything_about(session, person)
    return {
        english(s.title): [tuple(english(cell) for cell in row) for row in s.rows]
        for s in sheet.sections
    }


def test_everything_of_the_plan_is_on_the_sheet(session):
    account, seat, zhao = seated(session, "Zhao Wei", "CTO")
    _, _, ma = seated(session, "Ma Jun", "Foreman")
    session.do(charting.edit_person, zhao, phone="0512 1", email="z@nord.cn", note="Calls at ten")
    session.do(
        add_purchase_with, process_templates()[0], NewPurchase(account=account, name="Lathe")
    )
    (purchase,) = session.plan.all(Purchase)
    known = Knowledge(confirmed=True, on=date(2024, 1, 9), source="fair")
    session.do(
        roles.involve, purchase.id, zhao, roles=frozenset({BuyingRole.TECHNICAL_ADVISER}),
        stance=Stance.OPPOSES, stance_known=known, interest="A quiet launch",
    )  # fmt: skip
    session.do(purchases.pin_key, purchase.id, seat, reason="Zhao Wei writes the standard")
    session.do(add_link, LinkKind.CONFLICT, zhao, ma)
    session.do(log_contact, account, date(2024, 1, 9), frozenset({zhao}), note="Wants data")
    session.do(add_action, account, "Send data", people=frozenset({zhao}), due_on=date(2024, 2, 1))
    session.do(charting.edit_person, ma, note="Knows Zhao Wei from school projects")
    found = said(session, zhao)
    assert ("Full name", "Zhao Wei") in found["Who it is"]
    assert ("Note", "Calls at ten") in found["Who it is"]
    assert found["Seats"] == [("2023-05-01", "–", "Nord, CTO")]
    believed = dict(found["Role and judgements: Nord, Lathe"])
    assert believed["Role"] == "Technical adviser"
    assert believed["Stance"] == "Opposes, confirmed, 2024-01-09, fair"
    assert believed["Own work interest"] == "A quiet launch"
    assert found["Contacts"] == [("2024-01-09", "Visit", "Wants data")]
    assert found["Actions"] == [("2024-02-01", "–", "Send data")]
    assert found["Lines to others"] == [("Conflict", "2 of 3", "Zhao Wei › Ma Jun")]
    assert {row[0] for row in found["Named elsewhere"]} == {
        "Note of Ma Jun: Knows Zhao Wei from school projects",
        "Purchase Lathe: Zhao Wei writes the standard",
    }


def test_the_journal_tells_each_change_with_its_day(session):
    _, _, zhao = seated(session, "Zhao Wei", "CTO")
    _, _, ma = seated(session, "Ma Jun", "Foreman")
    session.clock.day = date(2024, 3, 5)
    session.do(charting.edit_person, zhao, note="x")
    session.undo()
    changes = said(session, zhao)["Changes in the journal that concern them"]
    assert [row[1] for row in changes] == [
        "Seat Zhao Wei",
        "Edit Zhao Wei",
        "Undone: Edit Zhao Wei",
    ]
    assert changes[0][0] == "2024-01-10"
    assert changes[1][0].startswith("2024-03-0")
    others = said(session, ma)["Changes in the journal that concern them"]
    assert [row[1] for row in others] == ["Seat Ma Jun"]


def test_somebody_who_is_no_payee_has_nothing_of_the_ledger(session):
    _, _, zhao = seated(session, "Zhao Wei", "CTO")
    add_partner(session, NewPartner(name="Zhao Weiming"))
    assert not any(title.startswith("Partner") for title in said(session, zhao))


def test_a_payee_of_the_name_is_shown_with_a_masked_account(session):
    account, _, zhao = seated(session, "Zhao Wei", "CTO")
    add_partner(
        session,
        NewPartner(
            name="zhao  wei", form=Form.PERSON, registration="ID 77", bank="ICBC",
            bank_number="6222 0000 1234 4417", bank_holder=BankHolder.SELF,
            relations=((account, Relation.EMPLOYEE),),
        ),
    )  # fmt: skip
    found = said(session, zhao)
    whole = str(found)
    assert "ID 77" in str(found["Partner of the same name, zhao  wei: identity"])
    assert "Works for it" in str(found["Partner zhao  wei: relations"])
    assert "··· 4417" in str(found["Partner zhao  wei: bank accounts"])
    assert "6222" not in whole
    assert found["Partner zhao  wei: payments"] == []


def test_payments_and_papers_of_a_payee_are_on_it(tmp_path):
    session = example_opened(tmp_path, Clock(DAY))
    example = Example(session)
    name = partner_name(session, example.partner)
    paid = {"amount": 50_000, "currency": "CNY", "on": DAY, "reference": "B1", "holder": name}
    session.now = Clock(DAY + timedelta(days=1))
    pay(session, NewPayout(payee=example.partner, **paid))
    _, _, person = seated(session, name, "Owner")  # of the same name: paid before it was known
    found = said(session, person)
    ((day, amount, number),) = found[f"Partner {name}: payments"]
    assert (day, amount) == (DAY.isoformat(), "¥ 500.00")
    assert number
    assert found[f"Partner {name}: agreements and papers"]
    session.close()


def test_a_note_is_due_24_months_after_it_was_written_or_the_last_contact(session):
    account, _, zhao = seated(session, "Zhao Wei", "CTO")
    session.do(charting.edit_person, zhao, note="Calls at ten")
    session.clock.day = date(2026, 1, 9)
    assert old_notes(session) == []
    session.clock.day = date(2026, 1, 12)
    assert [(o.note, o.since) for o in old_notes(session)] == [("Calls at ten", date(2024, 1, 10))]
    session.do(charting.edit_person, zhao, phone="1")  # says nothing of the note
    assert len(old_notes(session)) == 1
    session.do(log_contact, account, date(2025, 6, 1), frozenset({zhao}))
    assert old_notes(session) == []
    assert not session.plan.all(Action)


def test_consents_about_a_payee_are_on_it(tmp_path):
    world = World.new(tmp_path, date(2026, 2, 1))
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, post="Buyer of tools")
    _, _, person = seated(world.session, partner_name(world.session, li), "Buyer")
    found = str(said(world.session, person))
    assert "Buyer of tools" in found
    assert "Zhao Boss" in found
    world.session.close()
