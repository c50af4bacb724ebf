"""The example that every agreement prints, computed by the engine with the agreement's own terms:
deals of 40,000 and 60,000, received 40,000 and 50,000, and a referral of 30,000."""

from datetime import date

from planner.domain.agreement_paper import ExampleLine
from planner.domain.facts import DealKind, Receipt
from planner.domain.money import exponent, shown
from planner.domain.record import Id
from planner.domain.simulation import SimulatedFacts, Simulation, simulate, simulated_deal
from planner.domain.terms import Terms
from planner.domain.text import Text, text

DAY = date(2026, 3, 31)
"""All money of the example arrives on one day, so that it lies in one period of any length."""

_DEALS = ((40_000, 40_000, DealKind.DIRECT), (60_000, 50_000, DealKind.DIRECT))
_REFERRAL = (30_000, 30_000, DealKind.REFERRAL)


def worked_example(terms: Terms) -> tuple[ExampleLine, ...]:
    """A line for each assisted deal, one for the volume and the total; a block that the terms
    lack has no lines. Amounts are minor units of the terms' currency."""
    facts = example_facts(terms.currency)
    simulation = simulate(terms, facts)
    lines = [
        _deal_line(n, simulation, facts, terms.currency) for n in range(len(simulation.direct))
    ]
    lines.extend(
        ExampleLine(what=text("Volume: {how}", how=_joined(period.why)), amount=period.rebate)
        for period in simulation.volume
    )
    total = simulation.direct_total + simulation.volume_total
    return (*lines, ExampleLine(what=text("Together"), amount=total, total=True))


def example_facts(currency: str) -> SimulatedFacts:
    unit = 10 ** exponent(currency)
    rows = list(enumerate((*_DEALS, _REFERRAL), 1))
    return SimulatedFacts(
        tuple(
            simulated_deal(n, str(n), DAY, kind, (contract * unit, currency))
            for n, (contract, _, kind) in rows
        ),
        tuple(
            Receipt(id=Id(n), seq=n, deal=Id(n), value_on=DAY, amount=received * unit)
            for n, (_, received, _) in rows
        ),
    )


def _deal_line(n: int, simulation: Simulation, facts: SimulatedFacts, currency: str) -> ExampleLine:
    deal = simulation.direct[n]
    what = text(
        "A deal of {contract}: {how}",
        contract=shown(facts.deals[n].contract, currency),
        how=_joined(deal.why),
    )
    return ExampleLine(what=what, amount=deal.rebate)


def _joined(lines: tuple[Text, ...]) -> Text:
    told, *others = lines
    for line in others:
        told = text("{before}; {next}", before=told, next=line)
    return told
