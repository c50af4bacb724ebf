"""The ledger read: facts as values, sums as they were kept. It writes nothing."""

import json
from datetime import date

from planner.domain.clauses import MANDATORY
from planner.domain.consents import EmployerBank
from planner.domain.facts import Agreement, AgreementVersion
from planner.domain.judging import Dossier
from planner.domain.parties import (
    BankAccount,
    Declaration,
    Identity,
    PartyKind,
    RelationFact,
    SectorFact,
)
from planner.domain.postings import Covered, Issued, Rendition, Signed, Termination, Version, Worded
from planner.domain.record import Id
from planner.store.consents import consents_of, exits_of, unanswered
from planner.store.positions import stated_until
from planner.store.posted import Posted
from planner.store.sold import Sold


class Ledger(Sold, Posted):
    """Questions to the ledger of one file: who, what was agreed, sold, posted and printed."""

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
