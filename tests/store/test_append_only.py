"""What is in the ledger is never changed: our own connection cannot, and anybody else is found."""

import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.domain.periods import period_named
from planner.domain.seller import edit_seller
from planner.session.checking import findings
from planner.session.statements import issue
from planner.store.authorizer import guard
from planner.store.chain import rows_digest
from planner.store.engine import Connection, DatabaseError, connect
from planner.store.format2 import TABLES
from planner.store.migrations import CHAINED
from tests.planners import World, opened
from tests.rehashing import rehash

KEPT = (*CHAINED, *TABLES, "seal", "seal_subject", "blob", "meta")
"""Tables that only grow, as far as our own connection goes."""


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A partner, three receipts, a payout and an issued statement: every kind of line."""
    world = World.new(tmp_path)
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    account = world.account()
    li = world.partner(account)
    world.agree(li, account)
    deal = world.deal(account, (li, 1), contract=300_000_00)
    for month in (3, 4, 5):
        world.at(date(2026, month, 12))
        world.receive(deal, world.clock.day, 40_000_00)
    world.pay(li, 1_000_00)
    world.at(date(2026, 7, 2))
    issue(world.session, li, period_named("2026-H1"), "en")
    return world


def one_row(connection: Connection, table: str) -> tuple[str, tuple[object, ...]]:
    row = connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()
    names = [d[1] for d in connection.execute(f"PRAGMA table_info({table})")]
    assert row is not None, table
    return ", ".join(names), row


SPARED = ("agreement_end", "restored", *TABLES)
"""Tables that this world has no row in."""


def rewritings(connection: Connection) -> list[tuple[str, tuple[object, ...]]]:
    """Everything that would change the past of the file."""
    found: list[tuple[str, tuple[object, ...]]] = []
    for table in KEPT:
        name = connection.execute(f"PRAGMA table_info({table})").fetchone()[1]
        found.append((f"UPDATE {table} SET {name} = {name}", ()))
        found.append((f"DELETE FROM {table}", ()))
        found.append((f"DROP TABLE {table}", ()))
        found.append((f"ALTER TABLE {table} RENAME TO x", ()))
        if table not in (*SPARED, "blob", "meta", "seal_subject"):
            names, row = one_row(connection, table)
            marks = ", ".join("?" * len(row))
            found.append((f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", row))
    return found


def test_our_own_connection_cannot_rewrite_the_past(world: World):
    connection = world.session.file._connection
    attempts = rewritings(connection)
    assert len(attempts) > 120
    for statement, values in attempts:
        with pytest.raises(DatabaseError):
            connection.execute(statement, values)
    for statement in (
        "ATTACH ':memory:' AS other",
        "DROP TRIGGER entry_no_update",
        "DROP INDEX entry_obligation",
        "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM seal; END",
        "PRAGMA writable_schema = 1",
        "PRAGMA ignore_check_constraints = 1",
        "PRAGMA recursive_triggers = 0",
        "PRAGMA user_version = 9",
    ):
        with pytest.raises(DatabaseError):
            connection.execute(statement)
    assert findings(world.session) == []
    world.session.close()


def test_the_authorizer_alone_stops_changes_and_deletions(world: World):
    """The guards of the file are gone: the connection still refuses."""
    path = world.session.file.path
    world.session.close()
    connection = connect(path, None)
    triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (name,) in triggers.fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    guard(connection)
    for statement, values in rewritings(connection):
        if not statement.startswith("INSERT"):
            with pytest.raises(DatabaseError, match=r"not authorized|prohibited"):
                connection.execute(statement, values)
    connection.close()


def test_the_triggers_alone_stop_changes_and_deletions(world: World):
    """A connection of our settings without the authorizer, as any other program would open."""
    path = world.session.file.path
    world.session.close()
    connection = connect(path, None)
    for statement, values in rewritings(connection):
        table = statement.split()[1 if statement.startswith("UPDATE") else 2]
        guarded = table in (*CHAINED, *TABLES) and not statement.startswith(("DROP", "ALTER"))
        if guarded and table not in SPARED:
            with pytest.raises(DatabaseError, match=r"append only|out of order"):
                connection.execute(statement, values)
    with pytest.raises(DatabaseError, match="append only"):
        connection.execute("UPDATE seal SET body = 'x'")
    with pytest.raises(DatabaseError, match="append only"):
        connection.execute("DELETE FROM seal")
    with pytest.raises(DatabaseError, match="append only"):
        connection.execute("UPDATE blob SET body = x'00'")
    before = connection.execute("SELECT digest, body FROM blob").fetchall()
    connection.execute("INSERT OR REPLACE INTO blob SELECT digest, x'00' FROM blob")
    assert connection.execute("SELECT digest, body FROM blob").fetchall() == before
    connection.close()


def test_an_erased_seal_may_go_and_nothing_else_of_it(world: World):
    """Erasing a person takes body and salt; a later format needs no other way."""
    path = world.session.file.path
    world.session.close()
    connection = connect(path, None)
    connection.execute("UPDATE seal SET body = NULL, salt = NULL WHERE id = 1")
    with pytest.raises(DatabaseError, match="append only"):
        connection.execute("UPDATE seal SET seq = 9, body = NULL, salt = NULL WHERE id = 2")
    connection.close()
    session = opened(path, world.clock)
    (found,) = [f for f in findings(session) if f.what == "seal"]
    assert found.where == "seal 1"
    assert "without an erasure" in found.text.in_english()
    session.close()


# somebody with the file in their hands

Tampering = Callable[[Connection], None]


def tampered(world: World, tamper: Tampering) -> list[tuple[str, str, str]]:
    """(what, where, sentence) of all findings after `tamper` had the file without its guards."""
    path = world.session.file.path
    world.session.close()
    connection = connect(path, None)
    guards = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA foreign_keys = 0")
    tamper(connection)
    for _, sql in guards:
        connection.execute(sql)
    connection.close()
    session = opened(path, world.clock)
    found = [(f.what, f.where, f.text.in_english()) for f in findings(session)]
    session.close()
    return found


def last(connection: Connection) -> int:
    return int(connection.execute("SELECT max(seq) FROM log").fetchone()[0])


def line_of(connection: Connection, kind: str) -> int:
    rows = connection.execute("SELECT seq, line FROM log ORDER BY seq")
    return next(int(seq) for seq, line in rows if json.loads(line)["kind"] == kind)


def test_an_untouched_file_has_no_findings(world: World):
    assert tampered(world, lambda _: None) == []


def test_an_edited_amount_is_found_where_it_stands(world: World):
    places: list[int] = []

    def tamper(connection: Connection) -> None:
        connection.execute("UPDATE receipt SET amount = amount + 100 WHERE value_on = '2026-04-12'")
        row = connection.execute("SELECT seq FROM receipt WHERE value_on = '2026-04-12'")
        places.append(row.fetchone()[0])

    found = tampered(world, tamper)
    assert [f[:2] for f in found] == [("chain", f"receipt, log {places[0]}")]
    assert found[0][2] == f"Rows of receipt differ from what line {places[0]} says."


def test_an_edited_name_in_a_seal_is_found(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute("UPDATE seal SET body = replace(body, 'Partner', 'Partnor')")

    found = tampered(world, tamper)
    assert {f[0] for f in found} == {"seal"}
    assert all("changed after they were written" in f[2] for f in found)


def test_an_edited_line_is_found(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute("UPDATE log SET line = replace(line, '2026-04-12', '2026-04-11')")

    found = tampered(world, tamper)
    assert {f[0] for f in found} == {"chain", "anchor"} or {f[0] for f in found} == {"chain"}
    assert "was changed after it was written" in found[0][2]


def test_a_line_that_is_no_line_any_more_is_found_and_not_stumbled_over(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute("UPDATE log SET line = '[]' WHERE seq = 5")

    found = tampered(world, tamper)
    assert ("chain", "log 5", "Line 5 was changed after it was written.") in found


def test_a_line_taken_out_of_the_middle_is_found(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute("DELETE FROM log WHERE seq = 7")

    found = tampered(world, tamper)
    assert ("chain", "log 8", "Line 7 is missing.") in found


def test_a_line_taken_out_and_the_rest_renumbered_is_found(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute("DELETE FROM log WHERE seq = 7")
        for seq in range(8, last(connection) + 1):
            connection.execute("UPDATE log SET seq = ? WHERE seq = ?", (seq - 1, seq))

    found = tampered(world, tamper)
    assert ("chain", "log 7", "Line 7 was changed after it was written.") in found
    assert ("chain", "log 7", "Line 7 is of another place.") in found


def test_two_lines_changing_places_are_found(world: World):
    def tamper(connection: Connection) -> None:
        for a, b in ((7, -1), (8, 7), (-1, 8)):
            connection.execute("UPDATE log SET seq = ? WHERE seq = ?", (b, a))

    found = tampered(world, tamper)
    assert ("chain", "log 7", "Line 7 is of another place.") in found
    assert ("chain", "log 8", "Line 8 is of another place.") in found


def test_an_inserted_row_is_found(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute(
            "INSERT INTO receipt SELECT 77, 2, deal, value_on, amount, 0, 0, NULL FROM receipt "
            "LIMIT 1"
        )
        connection.execute("INSERT INTO accrual VALUES (9999, '2026-09-09')")
        connection.execute("INSERT INTO accrual VALUES (?, '2026-09-09')", (2**63 - 1,))
        connection.execute("INSERT INTO party VALUES (78, 9999), (79, 0)")

    found = tampered(world, tamper)
    assert ("chain", "receipt, log 2", "Rows of receipt differ from what line 2 says.") in found
    assert found[-3:] == [
        ("chain", "log 0", "Rows of party belong to no line."),
        ("chain", "log 9999", "Rows of accrual, party belong to no line."),
        ("chain", f"log {2**63 - 1}", "Rows of accrual belong to no line."),
    ]


def test_a_tail_cut_off_is_found_by_what_this_computer_remembers(world: World):
    ends: list[int] = []

    def tamper(connection: Connection) -> None:
        ends.append(last(connection))
        for table in ("paper", "rendition", "seal", "log"):
            connection.execute(f"DELETE FROM {table} WHERE seq = ?", (ends[0],))

    found = tampered(world, tamper)
    assert [f[:2] for f in found] == [("anchor", f"log {ends[0]}")]
    assert f"seen the ledger at line {ends[0]}; this file ends at {ends[0] - 1}" in found[0][2]


def test_an_edit_with_everything_hashed_again_is_found_by_what_this_computer_remembers(
    world: World,
):
    places: list[int] = []

    def tamper(connection: Connection) -> None:
        connection.execute("UPDATE receipt SET amount = 1 WHERE value_on = '2026-05-12'")
        row = connection.execute("SELECT seq FROM receipt WHERE amount = 1")
        places.append(row.fetchone()[0])
        rehash(connection)

    found = tampered(world, tamper)
    remembered = places[0] + 1  # the last line of that COMMIT: what the receipt earned
    assert ("anchor", f"log {remembered}") in [f[:2] for f in found]
    assert "the file was rewritten" in next(f[2] for f in found if f[0] == "anchor")


def test_the_insider_of_these_tests_hashes_as_the_program_does(world: World):
    assert tampered(world, rehash) == []


def test_a_wrong_kept_sum_is_found(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute("UPDATE posted SET sum = sum - 1 WHERE book = 'payable'")

    found = tampered(world, tamper)
    assert {f[0] for f in found} == {"sums", "accrual"}
    assert any(f[2] == "The kept sum of payable is wrong." for f in found)


def test_changed_or_lost_bytes_of_a_paper_are_found(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute("UPDATE blob SET body = substr(body, 2)")

    found = tampered(world, tamper)
    assert [f[0] for f in found] == ["paper"]
    assert found[0][2] == "The bytes of a paper were changed."


def test_a_plan_changed_behind_its_journal_is_found(world: World):
    def tamper(connection: Connection) -> None:
        connection.execute("UPDATE seller SET name_en = 'Another'")

    found = tampered(world, tamper)
    assert [f[:2] for f in found] == [("plan", "Seller")]


def test_the_chain_does_not_depend_on_the_order_rows_lie_in():
    rows: list[tuple[int | str | None, ...]] = [(1, "a", None), (2, "b", None)]
    assert rows_digest(rows) == rows_digest(rows[::-1])
    assert rows_digest(rows) != rows_digest([(1, "b", None), (2, "a", None)])
    assert rows_digest([(1,)]) != rows_digest([("1", None)])
    assert len(rows_digest([])) == len(hashlib.sha256().hexdigest())
