"""A payee's name leaves the ledger when the law lets it; amounts, chain and old papers hold."""

from datetime import date

import pytest

from planner.domain.errors import Refused
from planner.domain.periods import period_named
from planner.session.checking import findings
from planner.session.partners import partner_name
from planner.session.pseudonymising import (
    is_erased,
    marked_copy,
    payee_kept_until,
    pseudonymise,
)
from planner.session.statements import issue, reprint
from planner.session.verifying_papers import verify_statement
from tests.planners import World


@pytest.fixture
def world(tmp_path):
    world = World.new(tmp_path)
    account = world.account()
    world.payee = world.partner(account)
    world.agree(world.payee, account)
    world.at(date(2026, 7, 1))
    deal = world.deal(account, (world.payee, 1), contract=60_000_00)
    world.receive(deal, date(2026, 3, 5), 50_000_00)
    world.paper = issue(world.session, world.payee, period_named("2026-H1"), "en")
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
    import io

    from pypdf import PdfReader

    said = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert world.name not in said
    assert "COPY WITHOUT NAMES" in said
    assert "2,500.00" in said
    assert any(f.what == "copy" for f in verify_statement(pdf, world.session).findings)
