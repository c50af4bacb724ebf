"""The first format as it was released: every later program opens this very file."""

import gzip
import shutil
from pathlib import Path

from planner.domain.org import Person, Seat
from planner.domain.periods import period_named
from planner.session.checking import findings
from planner.session.statements import issue
from planner.store.engine import connect
from planner.store.opening import schema_fingerprint
from tests.planners import Clock, World, opened
from tests.store.make_format1 import FILE, TODAY, fill

FINGERPRINT = "d911936ec7b863e312a4c89674a73bb425455da8102478e8e3a1b7dc43728bb0"
"""The schema of the first format, as it was released."""


def copied(folder: Path) -> Path:
    path = folder / "format1.planner"
    with gzip.open(FILE) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    return path


def test_a_file_of_the_first_format_opens_whole_and_goes_on(tmp_path: Path):
    session = opened(copied(tmp_path), Clock(TODAY))
    assert findings(session) == []
    (li,) = session.ledger.payees()
    assert session.ledger.balance(li.party)["CNY"] == {
        "expense": 5_520_00, "payable": -3_520_00, "bank": -2_000_00,
    }  # fmt: skip
    assert [p.name for p in session.plan.all(Person)] == ["Wang 王"]
    before = [paper.number for paper in session.ledger.papers(li.party)]
    printed = issue(session, li.party, period_named("2026-H1"), "both")
    assert printed.pdf.startswith(b"%PDF")
    assert [paper.number for paper in session.ledger.papers(li.party)] == before
    session.redo()
    assert (tmp_path / "format1.format-1.planner").exists()
    assert {s.title for s in session.plan.all(Seat)} == {"设备部长", "to be undone"}
    assert findings(session) == []
    session.close()


def test_the_schema_of_the_first_format_is_what_it_was(tmp_path: Path):
    connection = connect(copied(tmp_path), None, read_only=True)
    assert schema_fingerprint(connection) == FINGERPRINT
    connection.close()


def test_what_fills_the_file_still_runs(tmp_path: Path):
    world = World.new(tmp_path)
    fill(world)
    assert findings(world.session) == []
    world.session.close()
