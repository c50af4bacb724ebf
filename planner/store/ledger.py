"""The ledger read: facts as values, sums as they were kept. It writes nothing."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from planner.domain.clauses import MANDATORY
from planner.domain.consents import EmployerBank
from planner.domain.corrections import Reversal
from planner.domain.facts import Agreement, AgreementVersion, Deal, Facts, Receipt
from planner.domain.judging import Dossier
from planner.domain.obligations import Key
from planner.domain.parties import (
    BankAccount,
    Declaration,
    Identity,
    PartyKind,
    RelationFact,
    SectorFact,
)
from planner.domain.postings import (
    Covered,
    DealProduct,
    Decision,
    Entry,
    Explanation,
    Invoiced,
    Issued,
    Obligation,
    Payout,
    PayoutLine,
    Rendition,
    Share,
    Signed,
    Termination,
    Version,
    Worded,
)
from planner.domain.reconcile import Known, Payment
from planner.domain.record import Id
from planner.store import pages
from planner.store.closed import closed_deals
from planner.store.consents import consents_of, exits_of, unanswered
from planner.store.engine import Connection
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import select
from planner.store.pages import PayeeLine
from planner.store.positions import (
    Position,
    obligation_of,
    payments,
    positions,
    stated_until,
)
from planner.store.reading import whole
from planner.store.rows import Value

F = TypeVar("F")

AT_ONCE = 500
"""Ids asked for in one query."""


class Ledger:
    """Questions to the ledger of one file, over a connection that only reads."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection, self._path = connection, path

    def facts(self, kind: type[F], where: str = "", values: Sequence[Value] = ()) -> list[F]:
        """All facts of a kind in the order in which they became known."""
        order = f"{where} ORDER BY t.seq{', t.n' if kind is Entry else ''}"
        with whole(self._path):
            return list(select(self._connection, kind, FACT_TABLES[kind], order, values))

    # who

    def identities(self, party: Id) -> list[Identity]:
        return self.facts(Identity, "WHERE t.party = ?", (party,))

    def payees(self) -> list[Identity]:
        """The latest identity of every partner, by name."""
        latest: dict[Id, Identity] = {}
        for each in self.facts(Identity, "WHERE t.kind = ?", (PartyKind.PAYEE.value,)):
            known = latest.get(each.party)
            if known is None or (known.from_, known.seq) <= (each.from_, each.seq):
                latest[each.party] = each
        return sorted(latest.values(), key=lambda i: (i.name.casefold(), i.party))

    def knows(self, party: Id) -> bool:
        row = self._connection.execute("SELECT 1 FROM party WHERE id = ?", (party,)).fetchone()
        return row is not None

    def sectors(self, account: Id) -> list[SectorFact]:
        return self.facts(SectorFact, "WHERE t.account = ?", (account,))

    def dossier(self, payee: Id) -> Dossier:
        relations = self.facts(RelationFact, "WHERE t.payee = ?", (payee,))
        consents = consents_of(self, payee)
        return Dossier(
            payee=payee,
            identities=self.identities(payee),
            relations=relations,
            declarations=self.facts(Declaration, "WHERE t.payee = ?", (payee,)),
            bank_accounts=self.facts(BankAccount, "WHERE t.payee = ?", (payee,)),
            sectors={r.account: self.sectors(r.account) for r in relations},
            consents=consents,
            employer_banks=self.facts(EmployerBank, "WHERE t.payee = ?", (payee,)),
            matches=unanswered(self, payee),
            exits=exits_of(self, payee, consents),
        )

    # what was agreed

    def agreements(self, payee: Id | None = None) -> list[Agreement]:
        """Agreements as they stand, of one payee or of all, oldest first."""
        where, values = ("", ()) if payee is None else ("WHERE t.payee = ?", (payee,))
        return [self._agreement(signed) for signed in self.facts(Signed, where, values)]

    def _agreement(self, signed: Signed) -> Agreement:
        own = "WHERE t.agreement = ?"
        versions = self.facts(Version, own, (signed.id,))
        ends = self.facts(Termination, own, (signed.id,))
        covered = self.facts(Covered, own, (signed.id,))
        amended = {v.seq: v.from_ for v in versions if v.n > 1}
        worded = self.facts(Worded, own, (signed.id,))
        return Agreement(
            id=signed.id,
            seq=signed.seq,
            number=signed.number,
            payee=signed.payee,
            currency=signed.currency,
            from_=signed.from_,
            accounts=frozenset(c.account for c in covered),
            versions=tuple(
                AgreementVersion(n=v.n, seq=v.seq, from_=v.from_, terms=v.terms, rules=v.rules)
                for v in versions
            ),
            terminated_on=ends[-1].terminated_on if ends else None,
            signed_on=signed.signed_on,
            tail_days=signed.tail_days,
            joined=tuple((c.account, amended[c.seq]) for c in covered if c.seq in amended),
            mandatory_clauses=all(set(MANDATORY) <= set(w.clauses) for w in worded),
            secrecy_term=any(w.secrecy for w in worded),
        )

    # what was sold and received

    def deals(self, where: str = "", values: Sequence[Value] = ()) -> list[Deal]:
        """Deals with the shares and the product group in force: what became known last."""
        deals = self.facts(Deal, where, values)
        sets: dict[Id, dict[int, list[Share]]] = defaultdict(lambda: defaultdict(list))
        shares = self.facts(Share) if not where else self.of_deals(Share, [d.id for d in deals])
        for share in shares:
            sets[share.deal][share.seq].append(share)
        ids = [d.id for d in deals]
        groups = self.facts(DealProduct) if not where else self.of_deals(DealProduct, ids)
        products = {g.deal: g.product for g in groups}
        closed = closed_deals(self._connection)
        return [
            replace(
                deal,
                shares=_latest(sets[deal.id]) if deal.id in sets else (),
                product=products.get(deal.id, ""),
                written_off=closed[deal.id].written_off,
                reversed=closed[deal.id].reversed,
            )
            for deal in deals
        ]

    def of_deals(self, kind: type[F], deals: Sequence[Id]) -> list[F]:
        found: list[F] = []
        for at in range(0, len(deals), AT_ONCE):
            some = deals[at : at + AT_ONCE]
            found += self.facts(kind, f"WHERE t.deal IN ({', '.join('?' * len(some))})", some)
        return found

    def of_obligations(self, kind: type[F], ids: Sequence[Id]) -> list[F]:
        found: list[F] = []
        for at in range(0, len(ids), AT_ONCE):
            some = ids[at : at + AT_ONCE]
            found += self.facts(kind, f"WHERE t.obligation IN ({', '.join('?' * len(some))})", some)
        return found

    def deals_of(self, ids: Sequence[Id]) -> list[Deal]:
        deals: list[Deal] = []
        for at in range(0, len(ids), AT_ONCE):
            some = ids[at : at + AT_ONCE]
            deals += self.deals(f"WHERE t.id IN ({', '.join('?' * len(some))})", some)
        return deals

    def deal(self, id: Id) -> Deal | None:
        found = self.deals("WHERE t.id = ?", (id,))
        return found[0] if found else None

    def deals_of_account(self, account: Id) -> list[Deal]:
        return self.deals("WHERE t.account = ?", (account,))

    def receipts(self, deal: Id) -> list[Receipt]:
        return self.facts(Receipt, "WHERE t.deal = ?", (deal,))

    def invoices(self, deals: Sequence[Id]) -> dict[Id, str]:
        """The invoice of each receipt of these deals that names one."""
        found: dict[Id, str] = {}
        for at in range(0, len(deals), AT_ONCE):
            part = deals[at : at + AT_ONCE]
            marks = ",".join("?" * len(part))
            where = f"WHERE t.receipt IN (SELECT id FROM receipt WHERE deal IN ({marks}))"
            found |= {i.receipt: i.number for i in self.facts(Invoiced, where, list(part))}
        return found

    def received(self) -> dict[Id, int]:
        """The money that stands on each deal with any."""
        rows = self._connection.execute("SELECT deal, sum(amount) FROM receipt GROUP BY deal")
        return {Id(deal): int(total) for deal, total in rows}

    def receipt(self, id: Id) -> Receipt | None:
        found = self.facts(Receipt, "WHERE t.id = ?", (id,))
        return found[0] if found else None

    def facts_of(self, agreement: Agreement) -> Facts:
        """What `targets` reads: the deals the payee shares in, and their receipts."""
        own = "WHERE t.id IN (SELECT deal FROM deal_share WHERE payee = ?)"
        of = "WHERE t.deal IN (SELECT deal FROM deal_share WHERE payee = ?)"
        return Facts(
            agreement,
            {d.id: d for d in self.deals(own, (agreement.payee,))},
            tuple(self.facts(Receipt, of, (agreement.payee,))),
        )

    # what was posted

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

    def deals_after(self, account: Id, after: Deal | None, most: int) -> list[Deal]:
        """A page of an account's deals, the newest order first."""
        with whole(self._path):
            ids = pages.deal_ids_after(self._connection, account, after, most)
        found = {deal.id: deal for deal in self.deals_of(ids)}
        return [found[id] for id in ids]

    def received_on(self, deals: Sequence[Id]) -> dict[Id, int]:
        with whole(self._path):
            return pages.received(self._connection, deals)

    def receipts_after(self, deal: Id, after: Receipt | None, most: int) -> list[Receipt]:
        """A page of a deal's receipts, by value date."""
        with whole(self._path):
            return pages.receipts_after(self._connection, deal, after, most)

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

    # what was printed

    def papers(self, payee: Id | None = None, kind: str = "") -> list[Issued]:
        where = "WHERE (? IS NULL OR t.payee = ?) AND (? = '' OR t.kind = ?)"
        return self.facts(Issued, where, (payee, payee, kind, kind))

    def stated_until(self, payee: Id, kind: str, currency: str) -> date | None:
        """The first day that no paper of the kind covers; None before the first one."""
        return stated_until(self._connection, payee, kind, currency)

    def paper(self, number: str) -> Issued | None:
        found = self.facts(Issued, "WHERE t.number = ?", (number,))
        return found[0] if found else None

    def renditions(self, paper: Id) -> list[Rendition]:
        return self.facts(Rendition, "WHERE t.paper = ?", (paper,))

    def numbers(self, prefix: str) -> int:
        """How many statements, agreements and payouts have a number that begins so. The papers
        of an agreement and of a payout bear its own."""
        like = prefix.replace("%", "").replace("_", "") + "%"
        row = self._connection.execute(
            "SELECT (SELECT count(*) FROM paper WHERE number LIKE ? "
            "AND kind NOT IN ('agreement', 'voucher')) + "
            "(SELECT count(*) FROM agreement WHERE number LIKE ?) + "
            "(SELECT count(*) FROM payout WHERE number LIKE ?) + "
            "(SELECT count(*) FROM lost_number WHERE number LIKE ?)",
            (like, like, like, like),
        ).fetchone()
        return int(row[0])

    def hash_of(self, seq: int) -> bytes | None:
        """The hash of a line of the log, as it is kept; None where there is no such line."""
        row = self._connection.execute("SELECT hash FROM log WHERE seq = ?", (seq,)).fetchone()
        return None if row is None else bytes(row[0])

    def written(self, seq: int) -> tuple[str, str]:
        """When a line of the log was written (UTC), and by which installation; empty: no line."""
        row = self._connection.execute("SELECT line FROM log WHERE seq = ?", (seq,)).fetchone()
        read = {} if row is None else json.loads(row[0])
        return str(read.get("at", "")), str(read.get("writer", ""))

    def lines(self, subject: Iterable[Id] = ()) -> list[tuple[int, str, str]]:
        """(seq, at, kind) of the log, newest first."""
        rows = self._connection.execute("SELECT seq, line FROM log ORDER BY seq DESC LIMIT 1000")
        read = ((seq, json.loads(line)) for seq, line in rows)
        return [(seq, line["at"], line["kind"]) for seq, line in read]


def _latest(sets: Mapping[int, list[Share]]) -> tuple[tuple[Id, int], ...]:
    return tuple((s.payee, s.parts) for s in sets[max(sets)])
