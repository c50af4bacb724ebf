"""The source's example in a real workspace, for tests of what is read from the ledger."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.facts import DealKind
from planner.domain.record import Id
from planner.domain.terms_form import terms_from
from planner.session import Session, agreements, partners, sales
from planner.session.partners import NewPartner
from planner.session.sales import NewDeal, NewReceipt
from planner.store.workspace import Workspace

BEGIN = date(2026, 1, 1)
TERMS = terms_from(
    {
        "currency": "CNY",
        "direct": {"rate": "5%", "due_days": 7},
        "volume": {
            "period": "half-year",
            "referral_weight": "40%",
            "due_days": 14,
            "tiers": [{"from": "100000", "rate": "1%"}],
        },
    }
)


def opened(folder: Path, now: Callable[[], datetime]) -> Session:
    file = Workspace.create(folder / "a.planner", None, folder / "settings", now)
    return Session(file, now)


class Example:
    """Accounts, partner, agreement and the three deals, with their receipts."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.bearings = partners.add_account_in_sector(session, "华东精密轴承", Sector.PRIVATE)
        self.moulds = partners.add_account_in_sector(session, "天成模具", Sector.PRIVATE)
        accounts = (self.bearings, self.moulds)
        self.partner = partners.add_partner(
            session,
            NewPartner(
                name="李四 Li Si Trading", form=Form.ORG, public=Public.NO, identified=True,
                bank="CMB", bank_number="62220000", bank_holder=BankHolder.SELF,
                relations=tuple((a, Relation.INDEPENDENT) for a in accounts), declared_on=BEGIN,
            ),
        )  # fmt: skip
        draft = Draft(id=Id(0), partner=self.partner, accounts=accounts, terms=TERMS, from_=BEGIN)
        session.do(add_draft, draft, name="Li")
        agreements.activate(session, drafts_of(session.plan, self.partner)[0].id)
        direct, referral = DealKind.DIRECT, DealKind.REFERRAL
        self.lathe = self._deal("Lathe tooling", self.bearings, direct, 4_000_000)
        self.spindles = self._deal("Spare spindles", self.bearings, direct, 6_000_000)
        self.inserts = self._deal("Mould inserts", self.moulds, referral, 3_000_000)
        self.receive(self.lathe, date(2026, 3, 12), 4_000_000)
        self.receive(self.spindles, date(2026, 4, 20), 5_000_000)
        self.receive(self.inserts, date(2026, 5, 2), 3_000_000)

    def _deal(self, name: str, account: Id, kind: DealKind, contract: int) -> Id:
        new = NewDeal(
            name=name, account=account, kind=kind, on=date(2026, 2, 1), currency="CNY",
            contract=contract, shares=((self.partner, 1),),
        )  # fmt: skip
        return sales.add_deal(self.session, new)

    def receive(self, deal: Id, on: date, amount: int) -> Id:
        return sales.add_receipt(self.session, NewReceipt(deal=deal, value_on=on, amount=amount))
