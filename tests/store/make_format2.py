"""Makes `files/format2.planner.gz` and `files/format2-encrypted.planner`, once: how the second
format lay on the disk, with at least one row in every table it has.

    python -m tests.store.make_format2

Files that were released are never made again: later programs must open these very ones.
"""

import gzip
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain import actions, charting, links, own_rules
from planner.domain.consents import Authority
from planner.domain.drafts import set_provisions
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Route
from planner.domain.entry_point import set_entry
from planner.domain.facts import DealKind
from planner.domain.instalments import Contract, set_instalments
from planner.domain.org import Function, Seat, holder
from planner.domain.periods import period_named
from planner.domain.processes import BuyingRole, Process, Stage, add_process
from planner.domain.provisions import OwnClause, Provisions
from planner.domain.purchases import Purchase, add_purchase, advance
from planner.domain.record import Id
from planner.domain.roles import set_role
from planner.domain.seller import edit_seller
from planner.domain.verdicts import Condition
from planner.session import (
    agreements,
    auditing,
    corrections,
    held,
    paper_lives,
    refusals,
    reviews,
    statements,
)
from planner.session.accruals import accrue_all
from planner.session.attachments import scan_of
from planner.session.consents import withdraw
from planner.session.contact_matching import answer_match, open_matches
from planner.session.erasing import erase
from planner.session.partners import NewPartner, add_partner
from planner.session.payment_checks import Signoff
from planner.session.payouts import set_minimum
from planner.session.pseudonymising import pseudonymise
from planner.session.receiving import NewReceipt, add_receipt
from planner.session.sales import reverse_receipt, set_product
from planner.store.opening import Secret
from tests.consenting import another_scan, consent, employee
from tests.planners import ONLY_DIRECT, THREE_STAGES, World, opened

FILES = Path(__file__).parent / "files"
PLAIN = FILES / "format2.planner.gz"
ENCRYPTED = FILES / "format2-encrypted.planner"
SECRET = Secret("the words of format 2 锁")
TODAY = date(2026, 7, 3)
OWN = OwnClause(zh="交货期为三十日。", en="Delivery in 30 days.", aligned=True)


def fill(folder: Path) -> World:
    """Everything that the format knows, as a session leaves it; its file is open."""
    world = World.new(folder)
    world.session.do(edit_seller, name="北方机床销售", name_en="B Machinery Sales", city="Suzhou")
    account = world.account()
    _chart(world, account)
    _purchase(world, account)
    li = _example(world, account)
    _wrong_ones(world, account, li)
    _employee(world)
    _held(world)
    _same_contact(world, account)
    world.at(TODAY)
    _papers(world, li, account)
    _declined(world, account)
    world = _restored(world, li)
    world.session.do(charting.add_seat, account, title="to be undone")
    world.session.undo()
    world.at(TODAY - timedelta(days=1))  # a clock that was set back
    world.session.do(charting.add_seat, account, title="after all")
    world.at(TODAY)
    return world


def _declined(world: World, account: Id) -> None:
    """Somebody who got a letter instead of money, and whose name was erased."""
    nobody = employee(world, account)
    refusals.issue(world.session, nobody, account, "en")
    pseudonymise(world.session, nobody)


def _chart(world: World, account: Id) -> None:
    """Two people with a line between them, what is planned with one, and a third who was erased."""
    do, plan = world.session.do, lambda: world.session.plan
    for title, name in (("设备部长", "Wang 王"), ("Buyer", "Zhao Min"), ("Clerk", "Wanda Gone")):
        seat = do(charting.add_seat, account, title=title).edits[0].id
        do(charting.fill_seat, seat, name)
    wang, zhao, gone = (holder(plan(), seat.id) for seat in plan().all(Seat))
    assert wang is not None
    assert zhao is not None
    assert gone is not None
    do(charting.edit_person, zhao.id, phone="138 1234 5678")
    do(links.add_link, links.LinkKind.INFLUENCE, wang.id, zhao.id)
    do(actions.add_action, account, "Ask for the budget", people=frozenset({wang.id}))
    both = frozenset({wang.id, gone.id})
    do(actions.log_contact, account, on=date(2026, 1, 5), people=both, note="about the spindle")
    erase(world.session, gone.id)


def _purchase(world: World, account: Id) -> None:
    do = world.session.do
    do(add_process, THREE_STAGES)
    (process,) = world.session.plan.all(Process)
    do(add_purchase, account, "Lathe", process.id, on=date(2026, 1, 2))
    (purchase,) = world.session.plan.all(Purchase)
    do(set_role, purchase.id, next(iter(world.session.plan.all(Seat))).id, BuyingRole.USER, on=True)
    offer = next(s for s in world.session.plan.all(Stage) if s.id != purchase.stage)
    do(advance, purchase.id, offer.id, on=date(2026, 1, 20))
    do(set_entry, purchase.id, Function.TECHNICAL)
    do(own_rules.write_playbook, BuyingRole.USER, do="Let them try the machine")
    do(own_rules.set_threshold, "no-key-person", 2)


def _example(world: World, nord: Id) -> Id:
    """The worked example, with words of its own, an invoice, payments planned, product groups."""
    session, tian = world.session, world.account()
    li = world.partner(nord, tian)
    draft = world.draft(li, (nord, tian))
    words = Provisions(id=Id(0), draft=draft, law="PRC law", place="Suzhou", clauses=(OWN,))
    session.do(set_provisions, words, name="Li")
    agreements.activate(session, draft)
    small = world.deal(nord, (li, 1), on=date(2026, 3, 1), contract=40_000_00)
    large = world.deal(nord, (li, 1), on=date(2026, 4, 1), contract=60_000_00, product="lathes")
    referred = world.deal(tian, (li, 1), on=date(2026, 4, 1), kind=DealKind.REFERRAL)
    set_product(session, small, "mills")
    parts = [(date(2026, 4, 20), 50_000_00), (date(2026, 8, 20), 10_000_00)]
    session.do(set_instalments, Contract(large, "Deal", 60_000_00, "CNY"), parts)
    world.at(date(2026, 5, 10))
    invoiced = NewReceipt(
        deal=small, value_on=date(2026, 3, 12), amount=40_000_00, reference="B7", invoice="R-1"
    )
    add_receipt(session, invoiced)
    world.receive(large, date(2026, 4, 20), 50_000_00)
    world.receive(referred, date(2026, 5, 2), 30_000_00)
    set_minimum(session, 5_00, "CNY")
    reviews.set_payment_setting(session, 2, [("CNY", 50_000_00)])
    world.pay(li, 2_000_00, reference="bank 1", signoff=Signoff(prepared_by="An", approved_by="Bo"))
    reviews.declare_again(session, li, world.clock.day, scan_of(b"%PDF-1.7 still so"))
    shown = reviews.Shown(name="Wu", on=world.clock.day, note="asked at the office")
    reviews.prove(session, li, nord, Condition.C_TAX_INFO, shown)
    later = world.draft(li, (nord,), ONLY_DIRECT, from_=date(2027, 1, 1))
    session.do(set_provisions, Provisions(id=Id(0), draft=later, place="Suzhou"), name="Li")
    return li


def _wrong_ones(world: World, account: Id, li: Id) -> None:
    """A receipt, a deal and a payment that were taken back, and a rest that will not come."""
    session, day = world.session, world.clock.day
    late = world.deal(account, (li, 1), on=date(2026, 4, 2), contract=8_000_00)
    reverse_receipt(session, world.receive(late, date(2026, 4, 3), 3_000_00), "typed twice")
    corrections.write_off(session, late, day, "bankrupt")
    wrong = world.deal(account, (li, 1), on=date(2026, 4, 2))
    corrections.reverse_deal(session, wrong, day, "another customer's")


def _employee(world: World) -> None:
    """What an employee earns goes to the employer, who knows of it and has its copy."""
    session, own = world.session, world.account()
    qian = employee(world, own)
    consent(world, qian, own, route=Route.EMPLOYER, starts_on=date(2026, 5, 1))
    agreement = world.agree(qian, own, terms=ONLY_DIRECT, from_=date(2026, 5, 1))
    deal = world.deal(own, (qian, 1), on=date(2026, 5, 5), contract=10_000_00)
    world.at(date(2026, 5, 12))
    world.receive(deal, date(2026, 5, 8), 10_000_00)
    two = Signoff(prepared_by="An", approved_by="Bo")
    world.pay(qian, 500_00, employer=own, signoff=two)
    agreements.terminate(session, agreement.id, date(2026, 6, 30))


def _held(world: World) -> None:
    """Earned under a consent that was withdrawn: released, owed to the employer, given up."""
    session, own = world.session, world.account()
    sun = employee(world, own)
    agreed = consent(world, sun, own, starts_on=date(2026, 5, 1))
    world.agree(sun, own, terms=ONLY_DIRECT, from_=date(2026, 5, 1))
    deal = world.deal(own, (sun, 1), on=world.clock.day, contract=10_000_00)
    world.receive(deal, world.clock.day, 10_000_00)
    withdraw(session, agreed, world.clock.day, "letter")
    world.at(date(2026, 7, 2))
    accrue_all(session)
    (item,) = held.held_items(session, sun)
    letter = held.Letter(
        signed_on=world.clock.day, route=Route.DIRECT, statement=True,
        authority=Authority.LEGAL_REPRESENTATIVE, signatory_name="Zhao Boss",
        signatory_title="GM", scan=another_scan(2),
    )  # fmt: skip
    held.release(session, item, 200_00, letter)
    held.pay_employer(session, held.held_items(session, sun)[0], 100_00, "as they agreed")
    held.take_back(session, held.held_items(session, sun)[0], 50_00, "given up")


def _same_contact(world: World, account: Id) -> None:
    """Somebody with a telephone number that a buyer of the account has, too; and why."""
    new = NewPartner(
        name="Zhou Trading", form=Form.ORG, public=Public.NO, identified=True, bank="B",
        bank_number="622200009999", bank_holder=BankHolder.SELF, contact="138 1234 5678",
        relations=((account, Relation.INDEPENDENT),), declared_on=date(2026, 1, 1),
    )  # fmt: skip
    zhou = add_partner(world.session, new)
    (match,) = open_matches(world.session, zhou)
    answer_match(world.session, match.id, Relation.INDEPENDENT, "the telephone of their shop")


def _papers(world: World, li: Id, account: Id) -> None:
    """A statement that was disputed, acknowledged by an account, and the pack of the period."""
    session, half = world.session, period_named("2026-H1")
    number = statements.issue(session, li, half, "en").number
    paper_lives.send(session, number, "li@example", world.clock.day)
    paper_lives.dispute(session, number, "A receipt is missing.", world.clock.day)
    reviews.acknowledge(session, number, account, world.clock.day, "Wu")
    auditing.issue(session, half, "en", reviewer="Bo")


def _restored(world: World, li: Id) -> World:
    """A number was given to a statement that a restored backup knows nothing of."""
    path = world.session.file.path
    world.session.close()
    backup = path.read_bytes()
    world.session = opened(path, world.clock)
    two = Signoff(prepared_by="An", approved_by="Bo")
    world.pay(li, 100_00, signoff=two)
    world.session.close()
    path.write_bytes(backup)
    world.session = opened(path, world.clock)
    world.pay(li, 120_00, signoff=two)
    return world


def main() -> None:
    with TemporaryDirectory() as folder:
        world = fill(Path(folder))
        world.session.close()
        path = world.session.file.path
        FILES.mkdir(exist_ok=True)
        PLAIN.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
        session = opened(path, world.clock)
        session.file.change_key(SECRET)
        session.close()
        ENCRYPTED.write_bytes(path.read_bytes())


if __name__ == "__main__":
    main()
