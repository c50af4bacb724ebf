"""Workspaces for the tests: where they lie, what time it is in them, and a partner's world."""

import json
import random
import secrets
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.errors import Blocked
from planner.domain.facts import Agreement, DealKind
from planner.domain.processes import Bilingual, ProcessTemplate, Stage
from planner.domain.record import Id
from planner.domain.terms import Terms
from planner.domain.terms_form import terms_from
from planner.session import Session
from planner.session.agreements import activate
from planner.session.holders import recorded_holder
from planner.session.partners import NewPartner, add_account_in_sector, add_partner
from planner.session.payouts import NewPayout, pay
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt
from planner.store.opening import Secret
from planner.store.workspace import Workspace

DIRECT = {"rate": "5%", "due_days": 7}
HALF_YEARS = {
    "period": "half-year",
    "referral_weight": "40%",
    "due_days": 14,
    "tiers": [{"from": "100000", "rate": "1%"}],
}
EXAMPLE = {"currency": "CNY", "direct": DIRECT, "volume": HALF_YEARS}
ONLY_DIRECT = {"currency": "CNY", "direct": DIRECT}
THREE_STAGES = ProcessTemplate(
    key="t",
    name=Bilingual("Standard", "标准"),
    stages=tuple(
        Stage(id=Id(0), process=Id(0), place=0, name=Bilingual(name, name))
        for name in ("Need", "Offer", "Order")
    ),
)


@dataclass
class Clock:
    """What time it is, as far as the session knows."""

    day: date

    def __call__(self) -> datetime:
        return datetime.combine(self.day, time(12))


def opened(
    path: Path, clock: Clock | None = None, secret: Secret | None = None, seed: int | None = None
) -> Session:
    """The session on a file, which is made first where it is not there. Settings lie beside it.
    With a seed its ids are the same every time, so that hypothesis can play a failure again."""
    now = clock or Clock(date(2026, 1, 2))
    make = Workspace if path.exists() else Workspace.create
    chance = secrets.token_bytes if seed is None else random.Random(seed).randbytes
    return Session(make(path, secret, path.parent / "settings", now, chance=chance), now=now)


def log_lines(session: Session) -> list[tuple[int, str, str]]:
    """(seq, at, kind) of the log, newest first."""
    rows = session.file._connection.execute("SELECT seq, line FROM log ORDER BY seq DESC")
    read = ((seq, json.loads(line)) for seq, line in rows)
    return [(seq, line["at"], line["kind"]) for seq, line in read]


@dataclass
class World:
    """A session on a new file, its clock, and short ways to fill its ledger."""

    session: Session
    clock: Clock
    made: int = field(default=0)

    @classmethod
    def new(cls, folder: Path, day: date = date(2026, 1, 2)) -> "World":
        clock = Clock(day)
        return cls(opened(folder / "w.planner", clock), clock)

    def at(self, day: date) -> None:
        self.clock.day = day

    def account(self, sector: Sector = Sector.PRIVATE) -> Id:
        self.made += 1
        return add_account_in_sector(self.session, f"Account {self.made}", sector)

    def partner(
        self,
        *accounts: Id,
        relation: Relation = Relation.INDEPENDENT,
        form: Form = Form.ORG,
        public: Public = Public.NO,
        declared_on: date | None = date(2026, 1, 1),
    ) -> Id:
        self.made += 1
        new = NewPartner(
            name=f"Partner {self.made}", form=form, public=public, identified=True, bank="Bank",
            bank_number="6222", bank_holder=BankHolder.SELF, declared_on=declared_on,
            relations=tuple((a, relation) for a in accounts),
        )  # fmt: skip
        return add_partner(self.session, new)

    def draft(
        self,
        partner: Id,
        accounts: tuple[Id, ...],
        terms: dict[str, object] | Terms = EXAMPLE,
        from_: date = date(2026, 1, 1),
        amends: Id = Id(0),
    ) -> Id:
        terms = terms if isinstance(terms, Terms) else terms_from(terms)
        draft = Draft(
            id=Id(0), partner=partner, accounts=accounts, terms=terms, from_=from_, agreement=amends
        )
        self.session.do(add_draft, draft, name="it")
        return drafts_of(self.session.plan, partner)[-1].id

    def agree(
        self,
        partner: Id,
        *accounts: Id,
        terms: dict[str, object] | Terms = EXAMPLE,
        from_: date = date(2026, 1, 1),
    ) -> Agreement:
        activate(self.session, self.draft(partner, accounts, terms, from_))
        return self.session.ledger.agreements(partner)[-1]

    def deal(
        self,
        account: Id,
        *shares: tuple[Id, int],
        on: date = date(2026, 1, 10),
        contract: int = 100_000_00,
        kind: DealKind = DealKind.DIRECT,
        product: str = "",
    ) -> Id:
        self.made += 1
        new = NewDeal(
            name=f"Deal {self.made}", account=account, kind=kind, on=on, currency="CNY",
            contract=contract, shares=shares, product=product,
        )  # fmt: skip
        return add_deal(self.session, new)

    def receive(self, deal: Id, on: date, amount: int, **other: Id) -> Id:
        return add_receipt(self.session, NewReceipt(deal=deal, value_on=on, amount=amount, **other))

    def pay(self, payee: Id, amount: int, **other: object) -> None:
        """Pay today; a day later where the payee, or its account, was made today."""
        employer = Id(int(str(other.get("employer", 0))))
        given: dict[str, object] = {
            "currency": "CNY",
            "on": self.clock.day,
            "reference": "B1",
            "holder": recorded_holder(self.session, payee, self.clock.day, employer),
            **other,
        }
        new = NewPayout(payee=payee, amount=amount, **given)  # type: ignore[arg-type]
        try:
            pay(self.session, new)
        except Blocked as blocked:
            if "24 hours" not in str(blocked):
                raise
            self.at(self.clock.day + timedelta(days=1))
            pay(self.session, new)

    def books(self, payee: Id) -> dict[str, int]:
        """The payee's sums by book, without those that are 0."""
        sums = self.session.ledger.balance(payee).get("CNY", {})
        return {book: amount for book, amount in sums.items() if amount}

    def earned(self, payee: Id) -> int:
        return self.books(payee).get("expense", 0)
