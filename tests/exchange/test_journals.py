"""Journals for other bookkeepers: accepted by their own programs, and adding up to the ledger."""

import json
import re
import shutil
import subprocess
from collections import defaultdict
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from planner.domain.record import Id
from planner.exchange.export import csv_bytes
from planner.exchange.journals import (
    Books,
    Posting,
    Transaction,
    beancount,
    hledger,
    partner_codes,
    totals,
)
from tests.journals import checked, readd

HOSTILE = json.loads((Path(__file__).parents[1] / "data" / "hostile.json").read_text("utf-8"))
NAMES = [*HOSTILE, "李四 Li Si Trading", "a  b", 'Say "so" \\', "x ; y, z | w", "(1) * !"]
JOURNALS = {"beancount": beancount, "hledger": hledger}
DIGITS = {"CNY": 2, "JPY": 0, "KWD": 3}


def books_of(names):
    """Every name earns, is paid and is held, in currencies with 0, 2 and 3 decimals."""
    partners = {Id(n): name for n, name in enumerate(names, 1)}
    made = []
    for n, (partner, name) in enumerate(partners.items(), 1):
        currency = ("CNY", "JPY", "KWD")[n % 3]
        part = ("rebate", "commission")[n % 2]
        given = {
            "obligations": (Id(1000 + n),), "partner": partner, "currency": currency,
            "words": name,
        }  # fmt: skip
        earned = (Posting("expense", 100_001 * n, part), Posting("payable", -100_001 * n, part))
        paid = (
            Posting("payable", 5 * n, part),
            Posting("bank", -3 * n, part),
            Posting("withheld", -2 * n, part),
        )
        held = (Posting("held", -7, part), Posting("payable", 7, part))
        back = (Posting("payable", -1, part), Posting("clawback", 1, part))
        for seq, postings in enumerate((earned, paid, held, back)):
            made.append(
                Transaction(on=date(2026, 3, 1 + seq), seq=n + seq, postings=postings, **given)
            )
    return Books(70, "ab" * 32, partners, made)


@pytest.mark.parametrize("form", JOURNALS)
def test_the_program_itself_accepts_every_hostile_name(form, tmp_path):
    checked(form, JOURNALS[form](books_of(NAMES)), tmp_path)


@pytest.mark.parametrize("form", JOURNALS)
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_hostile_name_adds_no_line_and_changes_no_sum(form, name):
    plain, hostile = (readd(JOURNALS[form](books_of([it, "Nord"]))) for it in ("Lin", name))
    assert list(plain.values()) == list(hostile.values())
    assert len(hostile) == 12


@pytest.mark.parametrize("form", JOURNALS)
def test_an_empty_ledger_is_a_journal_too(form, tmp_path):
    journal = JOURNALS[form](Books(0, "", {}, []))
    assert readd(journal) == {}
    checked(form, journal, tmp_path)


READ_BY_BEANCOUNT = """
import sys
from beancount import loader
entries, errors, _ = loader.load_file(sys.argv[1])
for entry in entries:
    for posting in getattr(entry, "postings", ()):
        print(posting.account, posting.units.number, posting.units.currency)
sys.exit(bool(errors))
"""


def test_beancount_adds_up_to_the_same_balances(tmp_path):
    program = shutil.which("bean-check")
    python = Path(program).with_name("python") if program else None
    if python is None or not python.exists():
        pytest.skip("bean-check is not installed")
    journal = beancount(books_of(NAMES))
    (tmp_path / "j").write_bytes(journal)
    done = subprocess.run(
        [python, "-X", "utf8", "-c", READ_BY_BEANCOUNT, tmp_path / "j"],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=True,
    )  # fmt: skip
    sums = defaultdict(Decimal)
    for line in done.stdout.splitlines():
        account, amount, currency = line.split(" ")
        sums[account, currency] += Decimal(amount)
    assert {place: amount for place, amount in sums.items() if amount} == readd(journal)


def test_hledger_adds_up_to_the_same_balances(tmp_path):
    if shutil.which("hledger") is None:
        pytest.skip("hledger is not installed")
    journal = hledger(books_of(NAMES))
    (tmp_path / "j").write_bytes(journal)
    done = subprocess.run(
        ["hledger", "-f", tmp_path / "j", "balance", "--flat", "-O", "csv", "-E", "--layout=bare"],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=True,
    )  # fmt: skip
    rows = re.findall(r'"([^"]*)","([^"]*)","([^"]*)"', done.stdout)
    sums = {(a, c): Decimal(n) for a, c, n in rows if a not in ("account", "total") and c}
    assert {place: amount for place, amount in sums.items() if amount} == readd(journal)


def test_amounts_have_the_decimals_of_their_currency():
    for form in JOURNALS.values():
        for amount, currency in re.findall(
            r"  (-?[0-9.]+) (\w{3})\n", form(books_of(NAMES)).decode()
        ):
            assert len(amount.partition(".")[2]) == DIGITS[currency]


def test_partners_of_one_name_have_two_accounts_which_later_partners_leave_alone():
    first = partner_codes({Id(5): "Nord & Co.", Id(9): "Nord & Co."})
    assert list(first.values()) == ["P001-Nord-Co", "P002-Nord-Co"]
    later = partner_codes({Id(5): "Nord & Co.", Id(9): "Nord & Co.", Id(2): "Nord"})
    assert {id: later[id] for id in first} == first


def test_totals_add_up_to_the_journal_and_name_the_ledgers_hash():
    books = books_of(["Lin", "Nord"])
    rows = totals(books).rows
    assert {row[-1] for row in rows} == {books.hash}
    expense = {row[3]: row[4].minor for row in rows if row[1] == "expense"}
    assert expense == {"Lin": 100_001, "Nord": 200_002}
    assert sum(row[4].minor for row in rows if row[3] == "Nord") == 0
    written = csv_bytes(totals(books)).decode("utf-8-sig")
    assert f"2026-03,expense,commission,Lin,100001,JPY,70,{books.hash}" in written
