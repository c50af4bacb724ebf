"""Pages of long tables: each is what the whole list has in its place."""

from datetime import date, timedelta

from planner.session.receiving import NewReceipt, add_receipts
from planner.store.sums import wrong_payees
from tests.planners import World


def _filled(folder) -> tuple[World, int, int]:
    world = World.new(folder)
    account = world.account()
    partner = world.partner(account)
    world.agree(partner, account)
    world.at(date(2026, 12, 1))
    deals = [world.deal(account, (partner, 1)) for _ in range(3)]
    new = [
        NewReceipt(
            deal=deals[n % 3], value_on=date(2026, 1, 11) + timedelta(days=n % 7),
            amount=40_000_00 + n // 9,
        )
        for n in range(60)
    ]  # fmt: skip
    add_receipts(world.session, new)
    world.pay(partner, 100_00)
    add_receipts(world.session, new[:5])
    return world, partner, deals[0]


def test_a_payees_lines_are_numbered_without_gaps_and_end_at_its_balance(tmp_path):
    world, partner, _ = _filled(tmp_path)
    ledger = world.session.ledger
    count = ledger.payee_line_count(partner, "CNY")
    lines = ledger.payee_lines(partner, "CNY", 1, count + 10)
    assert [line.n for line in lines] == list(range(1, count + 1))
    books = world.books(partner)
    assert lines[-1].balance == -sum(books.get(b, 0) for b in ("payable", "held", "clawback"))
    assert sum(line.earned for line in lines) == books["expense"]
    assert sum(line.change for line in lines) == lines[-1].balance
    for first in range(1, count, 4):
        assert ledger.payee_lines(partner, "CNY", first, 4) == lines[first - 1 : first + 3]
    assert ledger.payee_lines(partner, "EUR", 1, 4) == []
    assert list(wrong_payees(world.session.file.reading)) == []
    world.session.close()


def test_receipts_of_a_deal_come_page_by_page_whatever_days_and_amounts_they_share(tmp_path):
    world, _, deal = _filled(tmp_path)
    ledger = world.session.ledger
    found, after = [], None
    while page := ledger.receipts_after(deal, after, 4):
        found += page
        after = page[-1]
    assert sorted(r.id for r in found) == sorted(r.id for r in ledger.receipts(deal))
    assert found == sorted(found, key=lambda r: (r.value_on, r.amount, r.id))
    world.session.close()


def test_a_line_or_sum_of_a_payee_that_was_changed_is_found(tmp_path):
    world, partner, _ = _filled(tmp_path)
    connection = world.session.file._connection
    connection.execute("UPDATE payee_sum SET sum = sum + 1 WHERE book = 'expense'")
    assert (partner, "expense") in list(wrong_payees(world.session.file.reading))
    connection.execute("UPDATE payee_sum SET sum = sum - 1 WHERE book = 'expense'")
    connection.set_authorizer(None)
    for change in ("balance = balance + 1", "n = n + 1000", "earned = 0"):
        connection.execute("SAVEPOINT s")
        connection.execute(
            f"UPDATE payee_line SET {change} WHERE n = (SELECT max(n) FROM payee_line)"
        )
        assert (partner, "line") in list(wrong_payees(connection))
        connection.execute("ROLLBACK TO s")
        connection.execute("RELEASE s")
    world.session.close()
