"""The balances that a new process gives are those of the ledger page."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from planner.commands.balances import AMOUNTS
from planner.domain.eligibility_facts import Relation
from planner.session.long_books import LongBooks
from planner.session.partner_books import PartnerBooks
from planner.session.partners import set_relation
from planner.store.balances import balances
from planner.store.format import FINGERPRINT
from planner.store.opening import RawKey, Secret, looking, schema_fingerprint
from planner.store.problems import FileProblem
from tests.planners import Clock, World, opened

LATE = {
    *("PySide6", "reportlab", "sqlite_utils", "planner.session", "planner.domain.plan"),
    *("argparse", "dataclasses", "fractions", "hashlib", "json", "pathlib", "re", "typing"),
}
"""What would take longer to import than the answer takes, each of them."""


@pytest.fixture
def world(tmp_path):
    """Money pending, held, paid, and taken back after it was paid out; and nothing at all."""
    world = World.new(tmp_path)
    accounts = [world.account() for _ in range(4)]
    partners = [world.partner(account) for account in accounts]
    for partner, account in zip(partners, accounts, strict=True):
        world.agree(partner, account)
    world.at(date(2026, 3, 2))
    deals = [world.deal(a, (p, 1)) for p, a in zip(partners[:3], accounts[:3], strict=True)]
    received = [world.receive(deal, date(2026, 2, 1), 60_000_00) for deal in deals]
    set_relation(world.session, partners[1], accounts[1], Relation.EMPLOYEE)
    world.pay(partners[0], 1_000_00)
    world.pay(partners[2], 3_000_00)
    world.receive(deals[2], date(2026, 3, 2), -50_000_00, refund_of=received[2])
    return world


def asked(world):
    with looking(world.session.file.path, RawKey(None)) as connection:
        return {(b.partner, b.currency): b for b in balances(connection)}


def amounts(balance):
    return tuple(getattr(balance, name) for name in AMOUNTS)


def test_every_partner_stands_as_its_ledger_page_says(world):
    found = asked(world)
    payees = world.session.ledger.payees()
    assert [partner for partner, _ in found] == [payee.name for payee in payees]
    for payee in payees:
        balance = found[payee.name, "CNY"]
        for books in (
            LongBooks(world.session, payee.party, "CNY"),
            PartnerBooks(world.session, payee.party, "CNY"),
        ):
            figures = books.figures(books.periods()[0])
            assert amounts(balance)[2:] == (
                figures.payable, figures.held, figures.owed_back, figures.pending,
            )  # fmt: skip
            assert amounts(balance)[:2] == books.totals()


def test_money_paid_out_held_pending_and_owed_back_are_told_apart(world):
    first, second, third, none = asked(world).values()
    assert amounts(first) == (3_000_00, 1_000_00, 2_000_00, 0, 0, 2_000_00)
    assert (second.payable, second.held > 0) == (0, True)
    assert third.owed_back == third.paid - third.earned > 0
    assert amounts(none) == (0, 0, 0, 0, 0, 0)


def test_an_encrypted_file_wants_its_own_passphrase_and_a_foreign_one_is_refused(tmp_path):
    secret = Secret("a good passphrase")
    opened(tmp_path / "w.planner", Clock(date(2026, 1, 2)), secret).close()
    with looking(tmp_path / "w.planner", secret) as connection:
        assert balances(connection) == []
    foreign = tmp_path / "other.planner"
    foreign.write_bytes(b"%PDF-1.7" + bytes(5_000))
    for path, given in (
        (tmp_path / "w.planner", Secret("another")),
        (tmp_path / "w.planner", None),
        (foreign, None),
        (tmp_path / "none.planner", None),
    ):
        with pytest.raises(FileProblem), looking(path, given):
            raise AssertionError(path)


def imported(world):
    """What a process that answers has imported by then, of its own."""
    program = (
        "import sys; before = set(sys.modules); import planner.cli; "
        "planner.cli.main(['balances', sys.argv[1]]); print(*set(sys.modules) - before)"
    )
    command = [sys.executable, "-c", program, str(world.session.file.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_a_new_process_leaves_the_file_to_who_has_it(world):
    late = LATE - {"pathlib", "re"}  # needed to see whose the log beside the file is
    assert late.intersection(imported(world)) == set()
    world.account()  # refused where another program wrote meanwhile


def test_a_new_process_imports_little(world):
    world.session.close()
    assert LATE.intersection(imported(world)) == set()


@pytest.mark.parametrize("name", ["a?b#c.planner", "50% & 100%25.planner", "华东 工作 é.planner"])
def test_a_file_is_found_whatever_it_is_called(tmp_path, monkeypatch, name):
    opened(tmp_path / name, Clock(date(2026, 1, 2))).close()
    monkeypatch.chdir(tmp_path)
    for path in (name, tmp_path / name):
        with looking(path, None) as connection:
            assert balances(connection) == []
    assert {p.name for p in tmp_path.iterdir()} == {name, "settings"}


def test_the_schema_has_the_same_fingerprint_where_python_has_hashlib_alone(world, monkeypatch):
    with looking(world.session.file.path, RawKey(None)) as connection:
        for module in ("_sha2", "_sha256"):
            monkeypatch.setitem(sys.modules, module, None)
        assert schema_fingerprint(connection) == FINGERPRINT


def test_the_process_ends_when_its_answer_is_out(world):
    path = str(world.session.file.path)
    command = [sys.executable, "-m", "planner", "balances", path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 4
    missing = subprocess.run([*command[:-1], path + "x"], capture_output=True, check=False)
    assert (missing.returncode, missing.stdout) == (4, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_an_answer_that_nobody_takes_is_no_crash(world):
    command = [sys.executable, "-m", "planner", "balances", str(world.session.file.path)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    said = "The answer could not be written out (No space left on device). Ask again, and send it "
    assert (done.returncode, done.stderr) == (4, f"{said}elsewhere.\n")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert (process.wait(), process.stderr.read()) == (0, "")
    process.stderr.close()
