"""What would these terms have paid? The engine of the ledger, run on a table of receipts."""

from datetime import date
from fractions import Fraction
from typing import NamedTuple

from planner.domain.facts import Agreement, AgreementVersion, Deal, DealKind, Facts, Receipt
from planner.domain.money import half_up, percent, plain
from planner.domain.obligations import NextTier, Part
from planner.domain.record import Id
from planner.domain.targets import targets
from planner.domain.terms import Terms
from planner.domain.text import Say, Text, english

PAYEE, ACCOUNT, AGREEMENT = Id(1), Id(1), Id(1)


class SimulatedDeal(NamedTuple):
    """A direct deal, in minor units."""

    name: str
    received: int
    rebate: int
    pending: int
    why: tuple[Text, ...]


class SimulatedPeriod(NamedTuple):
    """A period with receipts. The base is exact, in minor units."""

    name: str
    base: Fraction
    rebate: int
    why: tuple[Text, ...]
    next_tier: NextTier | None


class Simulation(NamedTuple):
    """The answer of `planner simulate`."""

    currency: str
    direct: tuple[SimulatedDeal, ...]
    volume: tuple[SimulatedPeriod, ...]

    @property
    def direct_total(self) -> int:
        return sum(deal.rebate for deal in self.direct)

    @property
    def volume_total(self) -> int:
        return sum(period.rebate for period in self.volume)


class SimulatedFacts(NamedTuple):
    """Deals and receipts as a table gave them. Shares, account and currency are of no account."""

    deals: tuple[Deal, ...]
    receipts: tuple[Receipt, ...]


class Everybody:
    """The judge of a simulation: all money counts, and all of it as a rebate."""

    def reason(self, payee: Id, deal: Deal, value_on: date) -> str:
        return ""

    def part(self, payee: Id, deal: Deal) -> Part:
        return "rebate"


def simulate(terms: Terms, facts: SimulatedFacts, as_of: date = date.max) -> Simulation:
    """What the terms pay for the rows up to that day. Later rows, and deals that have only such,
    are left out."""
    deals = [deal for deal in facts.deals if deal.on <= as_of]
    wanted = targets(agreement_facts(terms, facts), Everybody(), as_of).of
    by_deal = {key.deal: target for key, target in wanted.items() if key.component == "direct"}
    return Simulation(
        terms.currency,
        tuple(
            SimulatedDeal(deal.name, target.received, target.amount, target.pending, target.why)
            for deal in deals
            if (target := by_deal.get(deal.id))
        ),
        tuple(
            SimulatedPeriod(
                target.volume.period,
                target.volume.base,
                target.amount,
                target.why,
                target.volume.next_tier,
            )
            for target in wanted.values()
            if target.volume
        ),
    )


def agreement_facts(terms: Terms, facts: SimulatedFacts) -> Facts:
    """The facts under one agreement that has always been in force for one payee."""
    version = AgreementVersion(n=1, seq=0, from_=date.min, terms=terms)
    agreement = Agreement(
        id=AGREEMENT,
        seq=0,
        number="",
        payee=PAYEE,
        currency=terms.currency,
        from_=date.min,
        accounts=frozenset({ACCOUNT}),
        versions=(version,),
    )
    return Facts(agreement, {deal.id: deal for deal in facts.deals}, facts.receipts)


def simulated_deal(n: int, name: str, on: date, kind: DealKind, money: tuple[int, str]) -> Deal:
    """A deal for a simulation: `money` is its contract, in minor units, and the currency."""
    contract, currency = money
    return Deal(
        id=Id(n),
        seq=n,
        name=name,
        on=on,
        account=ACCOUNT,
        kind=kind,
        currency=currency,
        contract=contract,
        shares=((PAYEE, 1),),
    )


def as_answer(simulation: Simulation, say: Say = english) -> dict[str, object]:
    """The answer as contracts.md has it: amounts are strings, the base is shown half-up."""
    currency = simulation.currency

    def amount(minor: int) -> str:
        return plain(minor, currency)

    direct, volume = simulation.direct_total, simulation.volume_total
    return {
        "currency": currency,
        "direct": [
            {
                "deal": deal.name,
                "received": amount(deal.received),
                "rebate": amount(deal.rebate),
                "pending": amount(deal.pending),
                "why": [say(line) for line in deal.why],
            }
            for deal in simulation.direct
        ],
        "volume": [
            {
                "period": period.name,
                "base": amount(half_up(period.base)),
                "rebate": amount(period.rebate),
                "why": [say(line) for line in period.why],
                "next_tier": tier_answer(period.next_tier, currency),
            }
            for period in simulation.volume
        ],
        "direct_total": amount(direct),
        "volume_total": amount(volume),
        "total": amount(direct + volume),
    }


def tier_answer(tier: NextTier | None, currency: str) -> dict[str, str] | None:
    """The next tier as data; None at the top."""
    if tier is None:
        return None
    return {
        "from": plain(tier.from_, currency),
        "rate": percent(tier.rate),
        "missing": plain(tier.missing, currency),
    }
