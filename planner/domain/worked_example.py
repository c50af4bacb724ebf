"""The example that every agreement prints, computed by the engine with the agreement's own terms:
deals of 40,000 and 60,000, received 40,000 and 50,000, and a referral of 30,000.

Where the terms pay for growth over the year before, 80,000 came in then; where some deals earn by
a rate of their own, a deal of 40,000 shows each.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.agreement_paper import ExampleLine
from planner.domain.facts import Deal, DealKind, Receipt
from planner.domain.money import exponent, shown
from planner.domain.record import Id
from planner.domain.scope_words import scope_words
from planner.domain.simulation import (
    ACCOUNT,
    SimulatedDeal,
    SimulatedFacts,
    simulate,
    simulated_deal,
)
from planner.domain.terms import ALL, Scope, Terms
from planner.domain.text import Text, text

DAY = date(2026, 3, 31)
"""All money of the example arrives on one day, so that it lies in one period of any length."""

_DEALS = ((40_000, 40_000, DealKind.DIRECT), (60_000, 50_000, DealKind.DIRECT))
_REFERRAL = (30_000, 30_000, DealKind.REFERRAL)
_SPECIAL = (40_000, 40_000, DealKind.DIRECT)
_BEFORE = (80_000, 80_000, DealKind.REFERRAL)


@dataclass(frozen=True, slots=True)
class _Row:
    """A deal of the example: contract, received (in whole units) and kind; in which scope, when."""

    money: tuple[int, int, DealKind]
    scope: Scope
    on: date = DAY


def worked_example(terms: Terms) -> tuple[ExampleLine, ...]:
    """A line for each assisted deal, one for the volume and the total; a block that the terms
    lack has no lines. Amounts are minor units of the terms' currency. The first and the last day
    of the terms do not matter here."""
    terms = replace(terms, from_=None, until=None)
    facts = example_facts(terms)
    simulation = simulate(terms, facts)
    deals = {deal.name: deal for deal in facts.deals}
    lines = [_deal_line(deal, deals[deal.name], terms) for deal in simulation.direct]
    lines.extend(
        ExampleLine(what=text("Volume: {how}", how=_joined(period.why)), amount=period.rebate)
        for period in simulation.volume
        if period.name.startswith(str(DAY.year))
    )
    lines.extend(
        ExampleLine(
            what=text("Guaranteed minimum: {how}", how=_joined(each.why)), amount=each.amount
        )
        for each in simulation.guarantee or ()
        if each.start <= DAY <= each.last
    )
    total = sum(line.amount for line in lines)
    return (*lines, ExampleLine(what=text("Together"), amount=total, total=True))


def example_facts(terms: Terms) -> SimulatedFacts:
    unit = 10 ** exponent(terms.currency)
    rows = list(enumerate(_rows(terms), 1))
    names = dict.fromkeys(name for scope in _scopes(terms) for name in scope.accounts)
    accounts = {name: Id(ACCOUNT + n) for n, name in enumerate(names, 1)}
    return SimulatedFacts(
        tuple(_deal(n, row, unit, terms.currency, accounts) for n, row in rows),
        tuple(
            Receipt(id=Id(n), seq=n, deal=Id(n), value_on=row.on, amount=row.money[1] * unit)
            for n, row in rows
        ),
        accounts,
    )


def _rows(terms: Terms) -> Iterator[_Row]:
    usual = _usual(terms)
    for money in (*_DEALS, _REFERRAL):
        yield _Row(money, usual)
    for special in terms.special:
        yield _Row(_SPECIAL, special.scope)
    if terms.volume and terms.volume.grows_from_facts:
        contract, received, kind = _BEFORE
        weight = terms.volume.referral_weight
        if weight:  # so much that 80,000 count
            yield _Row(
                (round(contract / weight), round(received / weight), kind),
                usual,
                DAY.replace(year=DAY.year - 1),
            )


def _usual(terms: Terms) -> Scope:
    """A scope that the direct block and the volume are both about, where there is one."""
    direct = terms.direct.scope if terms.direct else ALL
    volume = terms.volume.scope if terms.volume else ALL
    taken = {name for special in terms.special for name in special.scope.products}

    def one(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
        both = [name for name in first if name in second] or list(first or second)
        return tuple((sorted(both, key=lambda name: name in taken))[:1])

    return Scope(
        products=one(direct.products, volume.products),
        accounts=one(direct.accounts, volume.accounts),
    )


def _scopes(terms: Terms) -> list[Scope]:
    parts = [part for part in (*terms.directs, terms.volume) if part is not None]
    return [part.scope for part in parts]


def _deal(n: int, row: _Row, unit: int, currency: str, accounts: dict[str, Id]) -> Deal:
    contract, _, kind = row.money
    made = simulated_deal(n, str(n), row.on, kind, (contract * unit, currency))
    account = accounts[row.scope.accounts[0]] if row.scope.accounts else ACCOUNT
    return replace(made, product=(*row.scope.products, "")[0], account=account)


def _deal_line(earned: SimulatedDeal, deal: Deal, terms: Terms) -> ExampleLine:
    contract, how = shown(deal.contract, terms.currency), _joined(earned.why)
    if int(deal.id) <= len(_DEALS):
        what = text("A deal of {contract}: {how}", contract=contract, how=how)
    else:
        special = terms.special[int(deal.id) - len(_DEALS) - 2]
        what = text(
            "A deal of {contract} in {scope}: {how}",
            contract=contract,
            scope=scope_words(special.scope),
            how=how,
        )
    return ExampleLine(what=what, amount=earned.rebate)


def _joined(lines: tuple[Text, ...]) -> Text:
    told, *others = lines
    for line in others:
        told = text("{before}; {next}", before=told, next=line)
    return told
