"""What would these terms have paid? The engine of the ledger, run on a table of receipts."""

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from planner.domain.eligibility_words import with_reason
from planner.domain.facts import Agreement, AgreementVersion, Deal, DealKind, Facts, Receipt
from planner.domain.money import half_up, percent, plain
from planner.domain.obligations import Key, NextTier, Part, Target
from planner.domain.record import Id
from planner.domain.targets import targets
from planner.domain.terms import Terms, with_accounts
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


class SimulatedGuarantee(NamedTuple):
    """What tops the volume awards up, from `start` to `last`."""

    start: date
    last: date
    amount: int
    why: tuple[Text, ...]


class Simulation(NamedTuple):
    """The answer of `planner simulate`. `guarantee` is None where the terms have none, `held`
    where they hold nothing back."""

    currency: str
    direct: tuple[SimulatedDeal, ...]
    volume: tuple[SimulatedPeriod, ...]
    guarantee: tuple[SimulatedGuarantee, ...] | None = None
    held: int | None = None

    @property
    def direct_total(self) -> int:
        return sum(deal.rebate for deal in self.direct)

    @property
    def volume_total(self) -> int:
        return sum(period.rebate for period in self.volume)

    @property
    def guarantee_total(self) -> int:
        return sum(each.amount for each in self.guarantee or ())

    @property
    def total(self) -> int:
        return self.direct_total + self.volume_total + self.guarantee_total


class SimulatedFacts(NamedTuple):
    """Deals and receipts as a table gave them. Shares and currency are of no account. `accounts`
    gives the names of the table their ids."""

    deals: tuple[Deal, ...]
    receipts: tuple[Receipt, ...]
    accounts: Mapping[str, Id] = {}


class Everybody:
    """The judge of a simulation: all money counts, and all of it as a rebate."""

    def reason(self, payee: Id, deal: Deal, value_on: date) -> str:
        return ""

    def part(self, payee: Id, deal: Deal) -> Part:
        return "rebate"

    def by_consent(self, deal: Deal, value_on: date) -> bool:
        return False


def simulate(terms: Terms, facts: SimulatedFacts, as_of: date = date.max) -> Simulation:
    """What the terms pay for the rows up to that day. Later rows, and deals that have only such,
    are left out."""
    deals = [deal for deal in facts.deals if deal.on <= as_of]
    wanted = targets(agreement_facts(terms, facts), Everybody(), as_of).of
    by_deal = {key.deal: target for key, target in wanted.items() if key.component == "direct"}
    holds = any(d.hold_days for d in terms.directs) or bool(terms.volume and terms.volume.hold_days)
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
        _guarantees(wanted) if terms.volume and terms.volume.guarantee else None,
        sum(target.waiting for target in wanted.values()) if holds else None,
    )


def _guarantees(wanted: Mapping[Key, Target]) -> tuple[SimulatedGuarantee, ...]:
    return tuple(
        SimulatedGuarantee(key.start, key.end - timedelta(days=1), target.amount, target.why)
        for key, target in wanted.items()
        if key.component == "guarantee"
    )


def agreement_facts(terms: Terms, facts: SimulatedFacts) -> Facts:
    """The facts under one agreement with one payee that has always been in force, or as long as
    the terms say."""
    begin = terms.from_ or date.min
    here = with_accounts(terms, lambda name: str(facts.accounts.get(name, "")))
    version = AgreementVersion(n=1, seq=0, from_=begin, terms=here)
    agreement = Agreement(
        id=AGREEMENT,
        seq=0,
        number="",
        payee=PAYEE,
        currency=terms.currency,
        from_=begin,
        accounts=frozenset({ACCOUNT, *facts.accounts.values()}),
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

    answer: dict[str, object] = {
        "currency": currency,
        "direct": [
            {
                "deal": deal.name,
                "received": amount(deal.received),
                "rebate": amount(deal.rebate),
                "pending": amount(deal.pending),
                "why": [say(with_reason(line)) for line in deal.why],
            }
            for deal in simulation.direct
        ],
        "volume": [
            {
                "period": period.name,
                "base": amount(half_up(period.base)),
                "rebate": amount(period.rebate),
                "why": [say(with_reason(line)) for line in period.why],
                "next_tier": tier_answer(period.next_tier, currency),
            }
            for period in simulation.volume
        ],
        "direct_total": amount(simulation.direct_total),
        "volume_total": amount(simulation.volume_total),
    }
    if simulation.guarantee is not None:
        answer["guarantee"] = [
            {
                "from": each.start.isoformat(),
                "to": each.last.isoformat(),
                "amount": amount(each.amount),
                "why": [say(with_reason(line)) for line in each.why],
            }
            for each in simulation.guarantee
        ]
        answer["guarantee_total"] = amount(simulation.guarantee_total)
    if simulation.held is not None:
        answer["held"] = amount(simulation.held)
    answer["total"] = amount(simulation.total)
    return answer


def tier_answer(tier: NextTier | None, currency: str) -> dict[str, str] | None:
    """The next tier as data; None at the top."""
    if tier is None:
        return None
    return {
        "from": plain(tier.from_, currency),
        "rate": percent(tier.rate),
        "missing": plain(tier.missing, currency),
    }
