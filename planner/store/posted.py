"""What was posted, read: obligations, entries, payouts, decisions, and the sums that are kept."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from planner.domain.corrections import Reversal
from planner.domain.facts import Agreement
from planner.domain.obligations import Key
from planner.domain.postings import Decision, Entry, Explanation, Obligation, Payout, PayoutLine
from planner.domain.reconcile import Known, Payment
from planner.domain.record import Id
from planner.store import pages
from planner.store.fact_reader import FactReader
from planner.store.pages import PayeeLine
from planner.store.positions import Position, obligation_of, payments, positions
from planner.store.reading import whole
from planner.store.rows import Value


class Posted(FactReader):
    """Questions about what partners earned and were paid."""

    def obligations(self, payee: Id | None = None) -> dict[Key, Id]:
        where, values = ("", ()) if payee is None else ("WHERE t.payee = ?", (payee,))
        return {o.key: o.id for o in self.facts(Obligation, where, values)}

    def posted(self, payee: Id) -> dict[Key, dict[str, int]]:
        """The sums of each obligation by book, as they were kept with each posting."""
        names = {id: key for key, id in self.obligations(payee).items()}
        sums: dict[Key, dict[str, int]] = {}
        rows = self._connection.execute(
            "SELECT p.obligation, p.book, p.sum FROM posted p "
            "JOIN obligation o ON o.id = p.obligation WHERE o.payee = ?",
            (payee,),
        )
        for obligation, book, total in rows:
            sums.setdefault(names[obligation], {})[book] = total
        return sums

    def positions(self, agreement: Agreement, deals: Iterable[Id]) -> dict[Key, Position]:
        """How the agreement's obligations on some deals stand, and those of no single deal."""
        with whole(self._path):
            return positions(self._connection, agreement, deals)

    def obligation(self, key: Key) -> Id | None:
        return obligation_of(self._connection, key)

    def balance(self, payee: Id) -> dict[str, dict[str, int]]:
        """The payee's sums by currency and book."""
        totals: dict[str, dict[str, int]] = {}
        rows = self._connection.execute(
            "SELECT currency, book, sum FROM payee_sum WHERE payee = ?", (payee,)
        )
        for currency, book, total in rows:
            totals.setdefault(currency, {})[book] = int(total)
        return totals

    def entries(self, payee: Id, upto: int | None = None) -> list[Entry]:
        """Every entry of a payee by line and number, of lines up to `upto`."""
        own = "WHERE t.obligation IN (SELECT id FROM obligation WHERE payee = ?)"
        values: tuple[Value, ...] = (payee,)
        if upto is not None:
            own, values = f"{own} AND t.seq <= ?", (payee, upto)
        return self.facts(Entry, own, values)

    def explanations(self, payee: Id) -> dict[Id, Explanation]:
        """The newest explanation of each obligation."""
        own = "WHERE t.obligation IN (SELECT id FROM obligation WHERE payee = ?)"
        return {e.obligation: e for e in self.facts(Explanation, own, (payee,))}

    def payee_line_count(self, payee: Id, currency: str) -> int:
        with whole(self._path):
            return pages.payee_line_count(self._connection, payee, currency)

    def payee_lines(self, payee: Id, currency: str, first: int, most: int) -> list[PayeeLine]:
        """A page of what was posted for a payee, from its line `first` on."""
        with whole(self._path):
            return pages.payee_lines(self._connection, payee, currency, first, most)

    def payee_days(self, payee: Id, currency: str) -> tuple[date, date] | None:
        with whole(self._path):
            return pages.payee_days(self._connection, payee, currency)

    def earned_between(self, payee: Id, currency: str, start: date, end: date) -> int:
        with whole(self._path):
            return pages.earned_between(self._connection, payee, currency, start, end)

    def earned_by_component(
        self, payee: Id, currency: str, start: date, end: date
    ) -> list[tuple[str, int]]:
        with whole(self._path):
            return pages.earned_by_component(self._connection, payee, currency, start, end)

    def pending(self, payee: Id, currency: str) -> int:
        with whole(self._path):
            return pages.pending(self._connection, payee, currency)

    def explanation(self, key: Key) -> Explanation | None:
        """The newest of an obligation."""
        obligation = self.obligation(key)
        own = "WHERE t.obligation = ?"
        found = [] if obligation is None else self.facts(Explanation, own, (obligation,))
        return found[-1] if found else None

    def payouts(self, payee: Id) -> list[Payout]:
        return self.facts(Payout, "WHERE t.payee = ?", (payee,))

    def payout_lines(self, payee: Id) -> list[PayoutLine]:
        """What each payout settled, in the order in which they became known."""
        own = "WHERE t.payout IN (SELECT id FROM payout WHERE payee = ?)"
        return self.facts(PayoutLine, own, (payee,))

    def reversals(self) -> list[Reversal]:
        """Deals, write-offs and payouts that were taken back: few of all."""
        return self.facts(Reversal)

    def payments(self, payee: Id) -> dict[Id, list[Payment]]:
        """What was settled of each obligation, in the order in which it became known."""
        found: dict[Id, list[Payment]] = defaultdict(list)
        with whole(self._path):
            for obligation, payment in payments(self._connection, "p.payee = ?", payee):
                found[obligation].append(payment)
        return found

    def last_accrual(self) -> Known | None:
        row = self._connection.execute(
            "SELECT seq, as_of FROM accrual ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        return None if row is None else Known(row[0], date.fromisoformat(row[1]))

    def decided(self, payee: Id, account: Id, event: str, digest: str, rules: int) -> bool:
        """Was this very question answered before?"""
        row = self._connection.execute(
            "SELECT 1 FROM decision WHERE payee = ? AND account = ? AND event = ? "
            "AND digest = ? AND rules = ?",
            (payee, account, event, digest, rules),
        ).fetchone()
        return row is not None

    def decisions(self, payee: Id) -> list[Decision]:
        return self.facts(Decision, "WHERE t.payee = ?", (payee,))
