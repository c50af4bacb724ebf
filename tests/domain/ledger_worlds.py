"""Small worlds for the rules of the ledger: one agreement, its deals and receipts, and judges."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from planner.domain.facts import Agreement, AgreementVersion, Deal, DealKind, Facts, Receipt
from planner.domain.obligations import Part, Targets
from planner.domain.periods import PeriodLength
from planner.domain.record import Id
from planner.domain.targets import targets
from planner.domain.terms import Direct, Terms, Tier, Volume

ACCOUNT, OTHER_ACCOUNT = Id(50), Id(51)
LI_SI, WANG = Id(1), Id(2)
LAST = date(2030, 12, 31)

EXAMPLE = Terms(
    currency="CNY",
    direct=Direct(rate=Fraction(5, 100), due_days=7),
    volume=Volume(
        period=PeriodLength.HALF_YEAR,
        tiers=(Tier(from_=100_000_00, rate=Fraction(1, 100)),),
        referral_weight=Fraction(40, 100),
        due_days=14,
    ),
)


@dataclass(frozen=True)
class By:
    """A judge of two functions: why money of a day does not count, and whose award a deal's is."""

    why: Callable[[Deal, date], str] = lambda _deal, _day: ""
    kind: Callable[[Deal], Part] = lambda _deal: "rebate"
    consent: bool = False

    def reason(self, payee: Id, deal: Deal, value_on: date) -> str:
        return self.why(deal, value_on)

    def part(self, payee: Id, deal: Deal) -> Part:
        return self.kind(deal)

    def by_consent(self, deal: Deal, value_on: date) -> bool:
        return self.consent


REFERRALS_BRING_COMMISSION = By(
    kind=lambda deal: "commission" if deal.kind is DealKind.REFERRAL else "rebate"
)


def agreement(*versions: tuple[date, Terms], payee: Id = LI_SI, currency: str = "CNY") -> Agreement:
    found = versions or ((date(2026, 1, 1), EXAMPLE),)
    return Agreement(
        id=Id(9),
        seq=0,
        number="PA-1",
        payee=payee,
        currency=currency,
        from_=found[0][0],
        accounts=frozenset({ACCOUNT}),
        versions=tuple(
            AgreementVersion(n=n, seq=0, from_=day, terms=terms)
            for n, (day, terms) in enumerate(found, 1)
        ),
    )


def deal(id: int, contract: int, kind: DealKind = DealKind.DIRECT, **other: object) -> Deal:
    known: dict[str, object] = {
        "seq": id,
        "name": f"D{id}",
        "on": date(2026, 1, 10),
        "account": ACCOUNT,
        "currency": "CNY",
        "shares": ((LI_SI, 1),),
    }
    return Deal(id=Id(id), kind=kind, contract=contract, **(known | other))


def receipt(id: int, of: int, on: str, amount: int, **other: int) -> Receipt:
    return Receipt(
        id=Id(id), seq=id, deal=Id(of), value_on=date.fromisoformat(on), amount=amount, **other
    )


SOURCE_DEALS = (
    deal(1, 40_000_00),
    deal(2, 60_000_00),
    deal(3, 30_000_00, DealKind.REFERRAL),
)
SOURCE_RECEIPTS = (
    receipt(1, 1, "2026-03-12", 40_000_00),
    receipt(2, 2, "2026-04-20", 50_000_00),
    receipt(3, 3, "2026-05-02", 30_000_00),
)


def facts(
    deals: Iterable[Deal] = SOURCE_DEALS,
    receipts: Iterable[Receipt] = SOURCE_RECEIPTS,
    of: Agreement | None = None,
) -> Facts:
    return Facts(of or agreement(), {d.id: d for d in deals}, tuple(receipts))


def wanted(world: Facts, judge: By | None = None, upto: date = LAST) -> Targets:
    return targets(world, judge or REFERRALS_BRING_COMMISSION, upto)


def amounts(found: Targets) -> dict[tuple[str, str, int], int]:
    """By component, part and deal; periods are added up."""
    sums: dict[tuple[str, str, int], int] = {}
    for key, target in found.of.items():
        name = (key.component, key.part, int(key.deal))
        sums[name] = sums.get(name, 0) + target.amount
    return {name: amount for name, amount in sums.items() if amount}


def total(found: Targets) -> int:
    return sum(target.amount for target in found.of.values())
