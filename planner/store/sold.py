"""What was sold and received, read: deals as they stand and the money on them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.domain.facts import Agreement, Deal, Facts, Receipt
from planner.domain.postings import DealProduct, Invoiced, Share
from planner.domain.record import Id
from planner.store import pages
from planner.store.closed import closed_deals
from planner.store.exact_sums import parted, put_together
from planner.store.fact_reader import FactReader, batches
from planner.store.reading import whole
from planner.store.rows import Value


class Sold(FactReader):
    """Questions about deals and receipts."""

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

    def deals_of(self, ids: Sequence[Id]) -> list[Deal]:
        deals: list[Deal] = []
        for marks, some in batches(ids):
            deals += self.deals(f"WHERE t.id IN ({marks})", some)
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
        for marks, some in batches(deals):
            where = f"WHERE t.receipt IN (SELECT id FROM receipt WHERE deal IN ({marks}))"
            found |= {i.receipt: i.number for i in self.facts(Invoiced, where, some)}
        return found

    def received(self) -> dict[Id, int]:
        """The money that stands on each deal with any."""
        rows = self._connection.execute(
            f"SELECT deal, {parted('amount')} FROM receipt GROUP BY deal"
        )
        return {Id(deal): put_together(*parts) for deal, *parts in rows}

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


def _latest(sets: Mapping[int, list[Share]]) -> tuple[tuple[Id, int], ...]:
    return tuple((s.payee, s.parts) for s in sets[max(sets)])
