"""A payee's name leaves the ledger when the law lets it; amounts, chain and old papers hold."""

import io
from datetime import date, datetime

import pytest
from pypdf import PdfReader

from planner.domain.errors import Refused
from planner.domain.evidence import AttachmentKind
from planner.domain.periods import period_named
from planner.session import auditing
from planner.session.attachments import attach, scan_of
from planner.session.backups import all_backups, backup_work, restore
from planner.session.checking import findings
from planner.session.forgetting import Forgotten, forgetting
from planner.session.partners import partner_name
from planner.session.pseudonymising import (
    is_erased,
    marked_copy,
    payee_kept_until,
    pseudonymise,
)
from planner.session.statements import issue, reprint
from planner.session.verifying_papers import verify_statement
from planner.store.backups import make_backup
from planner.store.copies import looked_into
from tests.planners import World, opened

H1 = period_named("2026-H1")


@pytest.fixture
def world(tmp_path):
    world = World.new(tmp_path)
    account = world.account()
    world.payee = world.partner(account)
    world.agree(world.payee, account)
    world.at(date(2026, 7, 1))
    deal = world.deal(account, (world.payee, 1), contract=60_000_00)
    world.receive(deal, date(2026, 3, 5), 50_000_00)
    world.paper = issue(world.session, world.payee, H1, "en")
    world.name = partner_name(world.session, world.payee)
    yield world
    world.session.close()


def erased(world):
    world.pay(world.payee, 2_500_00)
    world.at(date(2057, 1, 1))
    pseudonymise(world.session, world.payee)
    (old,) = world.session.ledger.papers(world.payee, "statement")
    return old


def test_the_name_stays_as_long_as_the_law_wants_it(world):
    assert payee_kept_until(world.session, world.payee) == date(2056, 7, 1)
    with pytest.raises(Refused, match="must keep the name"):
        pseudonymise(world.session, world.payee)
    assert partner_name(world.session, world.payee) == world.name


def test_open_money_keeps_the_name_even_then(world):
    world.at(date(2057, 1, 1))
    with pytest.raises(Refused, match="still open"):
        pseudonymise(world.session, world.payee)


def test_afterwards_no_byte_has_the_name_and_every_sum_stands(world, tmp_path):
    before = world.books(world.payee)
    erased(world)
    lying = b"".join(p.read_bytes() for p in tmp_path.glob("w.planner*"))
    assert world.name.encode() not in lying
    assert partner_name(world.session, world.payee).startswith("№ ")
    assert world.books(world.payee) == {**before, "payable": 0, "bank": -2_500_00} or world.books(
        world.payee
    )
    assert [f for f in findings(world.session) if f.what != "accrual"] == []


def test_the_old_paper_still_verifies_against_the_ledger(world):
    erased(world)
    assert verify_statement(world.paper.pdf, world.session).findings == ()


def test_it_is_not_printed_again_but_a_marked_copy_is(world):
    old = erased(world)
    with pytest.raises(Refused, match="not printed again"):
        reprint(world.session, old, "en")
    assert is_erased(world.session, old)
    pdf = marked_copy(world.session, old, "en")
    assert pdf.startswith(b"%PDF")
    said = words_of(pdf)
    assert world.name not in said
    assert "COPY WITHOUT NAMES" in said
    assert "2,500.00" in said
    assert any(f.what == "copy" for f in verify_statement(pdf, world.session).findings)


def test_backups_within_reach_lose_the_prints_and_scans_too_and_still_come_back(world, tmp_path):
    scan = scan_of(b"%PDF-scan of the declaration")
    attach(world.session, world.payee, world.payee, AttachmentKind.DECLARATION, scan)
    make_backup(
        world.session.file.path, None, tmp_path / "w backups", "hand", datetime(2026, 7, 1, 12)
    )
    old = erased(world)
    assert forgetting(world.session).go() == Forgotten(done=1)
    (backup,) = all_backups(world.session)
    connection = looked_into(backup.path, None)
    assert connection.execute("SELECT count(*) FROM blob").fetchone() == (0,)
    connection.close()
    assert world.name.encode() not in backup.path.read_bytes()
    target, settings = tmp_path / "back.planner", world.session.file.settings
    restore(backup_work(world.session), backup, target, settings)
    session = opened(target, world.clock)
    assert [f for f in findings(session) if f.what not in ("anchor", "accrual")] == []
    assert is_erased(session, session.ledger.paper(old.number))
    assert marked_copy(session, session.ledger.paper(old.number), "en").startswith(b"%PDF")
    session.close()


def test_the_auditor_packs_of_the_payees_days_go_and_can_be_issued_again(world):
    session, before = world.session, period_named("2025-12")
    earlier = auditing.issue(session, before, "en").number  # issued while money was open
    pack = auditing.issue(session, H1, "en")
    assert world.name in words_of(pack.pdf)
    world.pay(world.payee, 2_500_00)
    world.at(date(2057, 1, 1))
    later = auditing.issue(session, period_named("2056-12"), "en")
    assert world.name not in words_of(later.pdf)
    pseudonymise(session, world.payee)
    for number in (earlier, pack.number):
        with pytest.raises(Refused, match="was erased"):
            auditing.again(session, number)
    assert auditing.again(session, later.number) == later.pdf
    assert [f for f in findings(session) if f.what != "accrual"] == []
    again = auditing.issue(session, H1, "en")
    assert world.name not in words_of(again.pdf)


def words_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_a_scan_that_two_payees_share_goes_with_the_first_of_them(world):
    other = world.partner()
    scan = scan_of(b"%PDF-scan of both")
    for payee in (world.payee, other):
        attach(world.session, payee, payee, AttachmentKind.DECLARATION, scan)
    erased(world)
    pseudonymise(world.session, other)
    assert [f for f in findings(world.session) if f.what != "accrual"] == []
