"""How someone would try to pay whom may not be paid, and what happens (eligibility.md)."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.errors import Blocked, Refused
from planner.domain.facts import DealKind
from planner.domain.postings import Entry, Payout, PayoutLine
from planner.domain.record import Id
from planner.domain.text import text
from planner.exchange.mapping import Kind
from planner.exchange.tables import read_table
from planner.session.agreements import activate, terminate
from planner.session.checking import findings
from planner.session.intake import Asked, take_in
from planner.session.partners import (
    declare,
    edit_identity,
    set_bank_account,
    set_relation,
    set_sector,
)
from planner.session.payment_gate import Signoff
from planner.session.payouts import held
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt, set_shares
from planner.store.problems import FileProblem
from tests.consenting import SCAN
from tests.planners import EXAMPLE, ONLY_DIRECT, World, log_lines

EARNED = 2_000_00


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World.new(tmp_path, date(2026, 2, 1))


def trading(world: World, sector: Sector = Sector.PRIVATE, **about: object) -> tuple[Id, Id, Id]:
    """(partner, account, deal): 40,000.00 received on a deal, 2,000.00 earned where allowed."""
    account = world.account(sector)
    li = world.partner(account, **about)  # type: ignore[arg-type]
    world.agree(li, account, terms=ONLY_DIRECT)
    deal = world.deal(account, (li, 1), on=date(2026, 1, 20))
    world.receive(deal, world.clock.day, 40_000_00)
    return li, account, deal


def later(world: World, days: int) -> date:
    world.at(world.clock.day + timedelta(days=days))
    return world.clock.day


def blocked(world: World, payee: Id, amount: int = 1) -> str:
    """What is said when the payee is to be paid; nothing of it is posted."""
    before = world.session.ledger.payouts(payee)
    with pytest.raises(Refused) as refused:
        world.pay(payee, amount)
    assert world.session.ledger.payouts(payee) == before
    return str(refused.value)


# whom the rules bar


def test_an_insider_gets_no_agreement_and_is_shown_the_lawful_way(world: World):
    account = world.account()
    for relation in (
        Relation.EMPLOYEE,
        Relation.AGENT,
        Relation.PART_OWNER,
        Relation.CONNECTED,
        Relation.OWN_STAFF,
    ):
        insider = world.partner(account, relation=relation)
        draft = world.draft(insider, (account,))
        with pytest.raises(Blocked, match="make Account 1 the partner"):
            activate(world.session, draft)
        assert world.session.ledger.agreements(insider) == []


def test_calling_an_insider_independent_from_a_later_day_helps_no_agreement(world: World):
    account = world.account()
    insider = world.partner(account, relation=Relation.EMPLOYEE)
    set_relation(world.session, insider, account, Relation.INDEPENDENT, since=date(2030, 1, 1))
    with pytest.raises(Blocked, match="cannot be paid"):
        activate(world.session, world.draft(insider, (account,)))


@pytest.mark.parametrize(
    ("sector", "about", "code"),
    [
        (Sector.GOV, {}, "E_GOV_CONTINGENT_FEE"),
        (Sector.GOV, {"relation": Relation.IS_ACCOUNT}, "E_GOV_REBATE_USE_INVOICE_DISCOUNT"),
        (Sector.UNKNOWN, {}, "E_SECTOR_UNKNOWN"),
        (Sector.PRIVATE, {"form": Form.PERSON, "public": Public.YES}, "E_PUBLIC_PERSON"),
        (Sector.PRIVATE, {"public": Public.UNKNOWN}, "E_PUBLIC_STATUS_UNKNOWN"),
        (Sector.PRIVATE, {"relation": Relation.UNKNOWN}, "E_RELATION_UNKNOWN"),
        (Sector.PRIVATE, {"declared_on": None}, "E_DECLARATION_MISSING"),
        (Sector.PRIVATE, {"declared_on": date(2026, 1, 21)}, "E_DECLARATION_MISSING"),
        (Sector.PRIVATE, {"declared_on": date(2025, 1, 19)}, "E_DECLARATION_STALE"),
    ],
)  # fmt: skip
def test_whoever_may_not_be_paid_earns_nothing_and_gets_nothing(
    world: World, sector: Sector, about: dict[str, object], code: str
):
    li, _, _ = trading(world, sector, **about)
    assert world.books(li) == {}
    codes = {d.code for d in world.session.ledger.decisions(li) if d.event == "receipt"}
    assert codes == {code}
    assert blocked(world, li) == "Only 0.00 may be paid now."


def test_the_label_of_a_deal_changes_nothing(world: World):
    account = world.account(Sector.GOV)
    li = world.partner(account)
    world.agree(li, account, terms=ONLY_DIRECT)
    new = NewDeal(
        name="咨询费 consulting fee", account=account, kind=DealKind.DIRECT,
        on=date(2026, 1, 20), currency="CNY", contract=1_00, shares=((li, 1),),
    )  # fmt: skip
    deal = add_deal(world.session, new)
    for _ in range(3):
        world.receive(deal, world.clock.day, 99)
    assert world.books(li) == {}


# who was allowed, and is no longer


def test_what_an_insider_earned_before_is_held_and_never_taken_back(world: World):
    li, account, deal = trading(world)
    later(world, 10)
    set_relation(world.session, li, account, Relation.EMPLOYEE)
    assert world.books(li) == {"expense": EARNED, "held": -EARNED}
    assert held(world.session, li) == {"CNY": EARNED}
    assert blocked(world, li) == "Only 0.00 may be paid now."
    world.receive(deal, world.clock.day, 10_000_00)
    assert world.earned(li) == EARNED


def test_turning_independent_again_is_a_year_of_cooling_off(world: World):
    li, account, _ = trading(world)
    later(world, 10)
    set_relation(world.session, li, account, Relation.EMPLOYEE)
    left = later(world, 30)
    set_relation(world.session, li, account, Relation.INDEPENDENT)
    declare(world.session, li, [account], left)
    deal = world.deal(account, (li, 1), on=left)
    world.receive(deal, left, 40_000_00)
    assert world.books(li) == {"expense": EARNED, "held": -EARNED}
    free = later(world, 366)
    declare(world.session, li, [account], free)
    deal = world.deal(account, (li, 1), on=free)
    world.receive(deal, free, 10_000_00)
    assert world.earned(li) == EARNED + 500_00


def test_a_typing_error_of_the_same_day_is_corrected_without_cooling_off(world: World):
    li, account, _ = trading(world)
    set_relation(world.session, li, account, Relation.EMPLOYEE)
    set_relation(world.session, li, account, Relation.INDEPENDENT)
    assert world.books(li) == {"expense": EARNED, "payable": -EARNED}


def test_becoming_an_official_holds_what_is_not_paid(world: World):
    li, _, _ = trading(world, form=Form.PERSON)
    later(world, 5)
    edit_identity(world.session, li, public=Public.YES)
    assert world.books(li) == {"expense": EARNED, "held": -EARNED}


def test_an_account_that_turns_public_holds_what_is_not_paid(world: World):
    li, account, _ = trading(world)
    later(world, 5)
    set_sector(world.session, account, Sector.GOV)
    assert world.books(li) == {"expense": EARNED, "held": -EARNED}


def test_money_to_somebody_elses_bank_account_is_held(world: World):
    li, _, _ = trading(world)
    later(world, 5)
    set_bank_account(
        world.session, li, BankHolder.OTHER, holder_name="Manager", number="6", bank="B"
    )
    assert world.books(li) == {"expense": EARNED, "held": -EARNED}


# the past told differently


def test_an_insider_found_out_later_owes_back_what_was_paid(world: World):
    li, account, _ = trading(world)
    world.pay(li, EARNED)
    later(world, 5)
    set_relation(world.session, li, account, Relation.EMPLOYEE, since=date(2000, 1, 1))
    assert world.books(li) == {"bank": -EARNED, "clawback": EARNED}
    assert [p.amount for p in world.session.ledger.payouts(li)] == [EARNED]


def test_nobody_was_independent_on_days_for_which_it_was_said_otherwise(world: World):
    account = world.account()
    li = world.partner(account, relation=Relation.AGENT)
    later(world, 5)
    for relation in (Relation.INDEPENDENT, Relation.IS_ACCOUNT, Relation.FORMER_EMPLOYEE):
        for since in (date(2000, 1, 1), date(2026, 1, 1), world.clock.day - timedelta(days=1)):
            with pytest.raises(Blocked, match="counts from today"):
                set_relation(world.session, li, account, relation, since=since)
    set_relation(world.session, li, account, Relation.INDEPENDENT)


def test_no_account_was_private_on_days_for_which_it_was_said_otherwise(world: World):
    account = world.account(Sector.SOE)
    later(world, 5)
    with pytest.raises(Blocked, match="counts from today"):
        set_sector(world.session, account, Sector.PRIVATE, since=date(2026, 1, 1))
    set_sector(world.session, account, Sector.PRIVATE, evidence="share register")


def test_a_declaration_found_late_counts_and_the_log_says_when_it_came(world: World):
    """Late paperwork is lawful for the independent; what is not signed yet is not entered."""
    li, account, _ = trading(world, declared_on=None)
    later(world, 5)
    with pytest.raises(Refused, match="when it was signed"):
        declare(world.session, li, [account], date(2026, 2, 7))
    declare(world.session, li, [account], date(2026, 1, 15))
    assert world.books(li) == {"expense": EARNED, "payable": -EARNED}
    entered = [at for _, at, kind in log_lines(world.session) if kind == "facts"]
    assert entered[0].startswith("2026-02-06")


def test_a_declaration_makes_nobody_independent(world: World):
    li, account, _ = trading(world)
    later(world, 5)
    set_relation(world.session, li, account, Relation.EMPLOYEE)
    declare(world.session, li, [account], world.clock.day)
    assert world.books(li) == {"expense": EARNED, "held": -EARNED}


# agreements


def test_two_agreements_never_pay_for_one_account(world: World):
    a, b = world.account(), world.account()
    li = world.partner(a, b)
    first = world.agree(li, a, terms=ONLY_DIRECT)
    with pytest.raises(Refused, match="covers Account 1 already"):
        activate(world.session, world.draft(li, (b, a)))
    second = world.agree(li, b, terms=ONLY_DIRECT)
    widened = world.draft(li, (b, a), ONLY_DIRECT, date(2026, 2, 1), amends=second.id)
    with pytest.raises(Refused, match="covers Account 1 already"):
        activate(world.session, widened)
    deal = world.deal(a, (li, 1))
    terminate(world.session, first.id, date(2026, 2, 15))
    later(world, 20)
    widened = world.draft(li, (b, a), ONLY_DIRECT, date(2026, 2, 16), amends=second.id)
    activate(world.session, widened)
    world.receive(deal, date(2026, 2, 10), 10_000_00)
    assert world.earned(li) == 500_00
    new = world.deal(a, (li, 1), on=date(2026, 2, 16))
    world.receive(new, world.clock.day, 10_000_00)
    assert world.earned(li) == 1_000_00


def test_an_account_brought_in_by_an_amendment_earns_from_that_day_on(world: World):
    a, b = world.account(), world.account()
    li = world.partner(a, b)
    agreement = world.agree(li, a, terms=ONLY_DIRECT)
    before = world.deal(b, (li, 1), on=date(2026, 1, 20))
    world.receive(before, world.clock.day, 10_000_00)
    draft = world.draft(li, (a, b), ONLY_DIRECT, date(2026, 2, 1), amends=agreement.id)
    activate(world.session, draft)
    assert world.earned(li) == 0
    after = world.deal(b, (li, 1), on=date(2026, 2, 1))
    world.receive(after, world.clock.day, 10_000_00)
    assert world.earned(li) == 500_00


def test_an_amendment_brings_in_no_insider_and_no_other_partner(world: World):
    a, b = world.account(), world.account()
    li, wang = world.partner(a), world.partner(a)
    set_relation(world.session, li, b, Relation.CONNECTED)
    agreement = world.agree(li, a, terms=ONLY_DIRECT)
    draft = world.draft(li, (a, b), ONLY_DIRECT, date(2026, 2, 1), amends=agreement.id)
    with pytest.raises(Blocked, match="cannot be paid for Account 2"):
        activate(world.session, draft)
    draft = world.draft(wang, (a,), ONLY_DIRECT, date(2026, 2, 1), amends=agreement.id)
    with pytest.raises(Refused, match="another partner's"):
        activate(world.session, draft)
    terminate(world.session, agreement.id, date(2026, 2, 1))
    draft = world.draft(li, (a,), ONLY_DIRECT, date(2026, 2, 1), amends=agreement.id)
    with pytest.raises(Refused, match="ended already"):
        activate(world.session, draft)


def test_orders_before_the_agreement_and_money_after_its_end_earn_nothing(world: World):
    account = world.account()
    li = world.partner(account, declared_on=date(2025, 12, 1))
    agreement = world.agree(li, account, terms=ONLY_DIRECT)
    early = world.deal(account, (li, 1), on=date(2025, 12, 31))
    deal = world.deal(account, (li, 1), on=date(2026, 1, 1))
    world.receive(early, world.clock.day, 10_000_00)
    world.receive(deal, world.clock.day, 10_000_00)
    with pytest.raises(Refused, match="cannot end before"):
        terminate(world.session, agreement.id, date(2025, 12, 31))
    terminate(world.session, agreement.id, date(2026, 2, 1))
    later(world, 1)
    world.receive(deal, world.clock.day, 10_000_00)
    assert world.books(li) == {"expense": 500_00, "payable": -500_00}


# who shares, and what is imported


def test_a_share_without_an_agreement_earns_nothing_and_costs_the_others(world: World):
    account = world.account()
    li, wang = world.partner(account), world.partner(account)
    world.agree(li, account, terms=ONLY_DIRECT)
    deal = world.deal(account, (li, 1), (wang, 1))
    world.receive(deal, world.clock.day, 40_000_00)
    assert world.earned(li) == EARNED // 2
    assert world.books(wang) == {}
    codes = {d.code for d in world.session.ledger.decisions(wang)}
    assert codes == {"E_NO_SIGNED_AGREEMENT"}


def test_a_share_goes_to_partners_alone_and_once_each(world: World):
    li, account, deal = trading(world)
    for shares in (((Id(12345), 1),), ((account, 1),), ((li, 0),), ((li, 1), (li, 2))):
        with pytest.raises(Refused) as refused:
            set_shares(world.session, deal, shares)
        assert not isinstance(refused.value, FileProblem)
        with pytest.raises(Refused):
            world.deal(account, *shares)
    assert world.earned(li) == EARNED


def test_imported_deals_of_partners_nobody_knows_are_left_out_with_the_reason(world: World):
    li, _, _ = trading(world)
    source = (
        "deal,date,account,amount,partner\n"
        "D-1,2026-01-21,Account 1,1000,Nobody Ltd\n"
        "D-2,2026-01-21,Account 1,1000,Partner 2\n"
        "D-3,2026-01-21,Account 9,1000,Partner 2\n"
    )
    table = read_table(source.encode(), "deals.csv")
    found = take_in(world.session, table, Asked(kind=Kind.DEALS))
    reasons = [s.reason.in_english() for s in found.skipped]
    assert any("There is no partner “Nobody Ltd”" in reason for reason in reasons)
    assert any("There is no account “Account 9”" in reason for reason in reasons)
    assert "D-2" in {d.name for d in world.session.ledger.deals()}
    assert not {"D-1", "D-3"} & {d.name for d in world.session.ledger.deals()}
    assert world.earned(li) == EARNED


# paying


def test_no_cash_no_more_than_owed_and_nothing_to_come(world: World):
    li, _, _ = trading(world)
    with pytest.raises(Blocked, match="cash cannot be traced"):
        world.pay(li, 1, method="cash")
    with pytest.raises(Refused, match="not before"):
        world.pay(li, 1, on=date(2026, 2, 2))
    for amount in (EARNED + 1, 10**18):
        assert blocked(world, li, amount) == "Only 2,000.00 may be paid now."
    for amount in (0, -1):
        assert blocked(world, li, amount) == "A payment is more than nothing."
    with pytest.raises(Refused):
        world.pay(li, 1, currency="USD")
    world.pay(li, EARNED)
    assert blocked(world, li) == "Only 0.00 may be paid now."
    assert blocked(world, Id(4711)) == "Only 0.00 may be paid now."


def test_a_state_owned_account_needs_a_second_person(world: World):
    li, _, _ = trading(world, Sector.SOE)
    assert "a second person has to look" in blocked(world, li)
    with pytest.raises(Blocked, match="second person"):
        world.pay(li, 1, signoff=Signoff(reviewer="  "))
    with pytest.raises(Blocked, match="attach its file"):
        world.pay(li, 1, signoff=Signoff(reviewer="Chen, auditor"))
    reviewed = Signoff(reviewer="Chen, auditor", reviewed_on=world.clock.day, review=SCAN)
    world.pay(li, 1, signoff=reviewed)
    assert world.session.ledger.payouts(li)[0].reviewer == "Chen, auditor"


def test_a_payment_dated_back_to_when_it_was_barred_is_refused(world: World):
    li, account, _ = trading(world, relation=Relation.IS_ACCOUNT)
    later(world, 5)
    set_relation(world.session, li, account, Relation.AGENT)
    later(world, 5)
    set_relation(world.session, li, account, Relation.IS_ACCOUNT)
    assert world.books(li)["payable"] == -EARNED
    with pytest.raises(Blocked):
        world.pay(li, EARNED, on=date(2026, 2, 8))
    world.pay(li, EARNED)


def test_money_went_back_and_is_set_off_before_anything_more_goes_out(world: World):
    li, account, deal = trading(world)
    world.pay(li, EARNED)
    world.receive(deal, world.clock.day, -20_000_00)
    other = world.deal(account, (li, 1), on=date(2026, 1, 20))
    world.receive(other, world.clock.day, 30_000_00)
    assert world.books(li) == {
        "expense": 2_500_00, "clawback": 1_000_00, "payable": -1_500_00, "bank": -EARNED,
    }  # fmt: skip
    assert blocked(world, li, 500_01) == "Only 500.00 may be paid now."
    world.pay(li, 500_00)
    assert findings(world.session) == []


def test_one_account_that_bars_payment_does_not_hold_another_ones_volume(world: World):
    """And an account whose money never counted holds nothing at all."""
    a, b = world.account(), world.account()
    li = world.partner(a, b)
    world.agree(li, a, terms={"currency": "CNY", "volume": EXAMPLE["volume"]})
    mine, other = (world.deal(x, (li, 1), on=date(2026, 1, 20)) for x in (a, b))
    world.receive(mine, world.clock.day, 200_000_00)
    world.receive(other, world.clock.day, 200_000_00)
    assert world.books(li) == {"expense": 2_000_00, "payable": -2_000_00}
    later(world, 1)
    set_relation(world.session, li, b, Relation.EMPLOYEE)
    assert world.books(li) == {"expense": 2_000_00, "payable": -2_000_00}


# nonsense


def test_amounts_and_references_that_mean_nothing_are_refused(world: World):
    li, account, deal = trading(world)
    other = world.deal(account, (li, 1))
    elsewhere = world.receive(other, world.clock.day, 5_00)
    for wrong in (
        {"amount": 0},
        {"amount": 10**15},
        {"amount": -(10**20)},
        {"amount": -1, "refund_of": elsewhere},
        {"amount": -1, "refund_of": Id(1)},
        {"amount": 1, "refund_of": elsewhere},
    ):
        new = NewReceipt(deal=deal, value_on=world.clock.day, **wrong)  # type: ignore[arg-type]
        with pytest.raises(Refused):
            add_receipt(world.session, new)
    for command in (
        lambda: set_relation(world.session, Id(9), account, Relation.INDEPENDENT),
        lambda: declare(world.session, account, [account], world.clock.day),
        lambda: edit_identity(world.session, Id(9), public=Public.NO),
        lambda: edit_identity(world.session, li, name=" "),
    ):
        with pytest.raises(Refused):
            command()
    assert findings(world.session) == []


def test_no_payout_is_posted_that_settles_nothing_owed_to_that_payee(world: World):
    li, account, _ = trading(world)
    other = world.partner(account)
    ((key, owed),) = world.session.ledger.obligations(li).items()
    assert key.payee == li
    payout = next(world.session.plan.new_ids())

    def paid(payee: Id, amount: int, currency: str = "CNY") -> Payout:
        return Payout(id=payout, payee=payee, on=world.clock.day, amount=amount, currency=currency,
                      method="bank transfer", number="PV-X")  # fmt: skip

    line = PayoutLine(payout=payout, obligation=owed, amount=1_00)
    for facts in (
        [paid(li, 1_00)],
        [line],
        [paid(li, 99_00), line],
        [paid(li, 1_00, "USD"), line],
        [paid(other, 1_00), line],
        [paid(li, -1_00), replace(line, amount=-1_00)],
        [paid(li, 1_00), line, replace(line, amount=-1_00, kind="set off"),
         replace(line, amount=2_000_00, kind="withheld")],
        [Entry(n=1, obligation=owed, book="payable", posted_on=world.clock.day, amount=1,
               receipt=Id(0))],
    ):  # fmt: skip
        with pytest.raises(Blocked):
            world.session.post(text("It"), facts)
    assert world.books(li) == {"expense": EARNED, "payable": -EARNED}
    assert findings(world.session) == []
