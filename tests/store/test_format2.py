"""The second format as it was released: every later program opens these very files."""

import gzip
import hashlib
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.org import Person, Seat
from planner.domain.periods import period_named
from planner.session import Session, statements
from planner.session.checking import findings
from planner.session.partners import partner_named
from planner.store.balances import balances
from planner.store.engine import connect
from planner.store.fact_tables import FACT_TABLES
from planner.store.opening import Secret, looking, schema_fingerprint
from planner.store.problems import FileProblem
from planner.store.workspace import Workspace
from tests.planners import Clock, opened
from tests.store.make_format2 import ENCRYPTED, PLAIN, SECRET, TODAY, fill

FINGERPRINT = "bade0321932ddc8847b2d5440f02179ad36c7ae6f67a7a38ed4cac0b6aab8d65"
"""The schema of the second format, as it was released."""

DIGESTS = {
    "plain": "fdf7f4f7b2e2124231f86da6b06203393f2663cb2c71f3c3d5a034d40ba5b61f",
    "encrypted": "8ada051a55140d0f74a95b2a7ae8c80fd723f5529d603458ea266d0f65daca5a",
}
"""SHA-256 of the two files: whoever makes them anew has made others."""

BOOKS = {
    "": {},
    "Partner 3": {"expense": 5_520_00, "payable": -3_400_00, "bank": -2_120_00},
    "Partner 10": {"expense": 500_00, "payable": 0, "bank": -500_00},
    "Partner 13": {"expense": 450_00, "payable": -300_00, "held": -150_00},
    "Zhou Trading": {},
}
"""What stands in the books of each partner, in minor units of CNY."""

both = pytest.mark.parametrize("kind", ["plain", "encrypted"])


def released(kind: str) -> bytes:
    return gzip.decompress(PLAIN.read_bytes()) if kind == "plain" else ENCRYPTED.read_bytes()


def copied(folder: Path, kind: str) -> tuple[Path, Secret | None]:
    path = folder / "format2.planner"
    path.write_bytes(released(kind))
    return path, None if kind == "plain" else SECRET


def without_rows(session: Session) -> list[str]:
    ask = session.file.reading.execute
    tables = ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    return [
        table
        for (table,) in tables.fetchall()
        if ask(f"SELECT NOT EXISTS (SELECT 1 FROM {table})").fetchone()[0]
    ]


@both
def test_the_files_are_those_that_were_released(kind: str):
    assert hashlib.sha256(released(kind)).hexdigest() == DIGESTS[kind]


@both
def test_it_opens_whole_and_every_line_and_sum_of_it_holds(tmp_path: Path, kind: str):
    path, secret = copied(tmp_path, kind)
    session = opened(path, Clock(TODAY), secret)
    assert findings(session) == []
    found = {
        p.name: session.ledger.balance(p.party).get("CNY", {}) for p in session.ledger.payees()
    }
    assert found == BOOKS
    session.close()


def test_every_fact_and_record_of_it_is_read(tmp_path: Path):
    session = opened(copied(tmp_path, "plain")[0], Clock(TODAY))
    ask = session.file.reading.execute
    for kind, table in FACT_TABLES.items():
        ((rows,),) = ask(f"SELECT count(*) FROM {table.name}").fetchall()
        assert len(session.ledger.facts(kind)) == rows, kind.__name__
    assert without_rows(session) == []
    assert [p.name for p in session.plan.all(Person)] == ["Wang 王", "Zhao Min"]
    assert all(session.plan.tables.values())
    session.close()


@both
def test_reading_it_leaves_every_byte_as_it_was(tmp_path: Path, kind: str):
    path, secret = copied(tmp_path, kind)
    file = Workspace(path, secret, tmp_path / "settings", Clock(TODAY), read_only=True)
    with closing(Session(file, Clock(TODAY))) as session:
        assert findings(session) == []
    with looking(path, secret) as connection:
        earned = {b.partner: b.earned for b in balances(connection)}
    assert earned == {name: books["expense"] for name, books in BOOKS.items() if books}
    assert path.read_bytes() == released(kind)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == [path.name]


def test_the_encrypted_one_opens_with_its_words_alone(tmp_path: Path):
    path, _ = copied(tmp_path, "encrypted")
    for wrong in (None, Secret("the words of format 2")):
        with pytest.raises(FileProblem, match="passphrase"), looking(path, wrong):
            pass
    assert path.read_bytes() == released("encrypted")


@both
def test_it_goes_on(tmp_path: Path, kind: str):
    path, secret = copied(tmp_path, kind)
    session = opened(path, Clock(TODAY), secret)
    li = partner_named(session, "Partner 3")
    before = session.ledger.papers(li)
    printed = statements.issue(session, li, period_named("2026-H1"), "en")
    assert session.ledger.papers(li) == before
    assert printed.number == "ST-2026-H1-001"
    session.undo()
    assert "after all" not in {s.title for s in session.plan.all(Seat)}
    assert findings(session) == []
    session.close()


def test_the_schema_of_the_second_format_is_what_it_was(tmp_path: Path):
    connection = connect(copied(tmp_path, "plain")[0], None, read_only=True)
    assert schema_fingerprint(connection) == FINGERPRINT
    connection.close()


def test_what_fills_the_files_still_runs(tmp_path: Path):
    world = fill(tmp_path)
    assert without_rows(world.session) == []
    assert findings(world.session) == []
    world.session.close()
