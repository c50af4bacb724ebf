"""The case types that are about money: `calc` of the reviewer's file, and simulation folders."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from planner.domain.facts import Deal, DealKind, Receipt
from planner.domain.obligations import Part, Targets
from planner.domain.periods import PeriodLength
from planner.domain.record import Id
from planner.domain.simulation import (
    SimulatedFacts,
    agreement_facts,
    as_answer,
    simulate,
    simulated_deal,
)
from planner.domain.targets import targets
from planner.domain.terms import Direct, Terms, Tier, Volume
from planner.exchange.facts_csv import read_facts
from planner.exchange.terms_toml import terms_from_toml

Given = Mapping[str, Any]
Answer = dict[str, Any]

DAY = date(2026, 3, 31)
KINDS = {"DIRECT": DealKind.DIRECT, "INDIRECT": DealKind.REFERRAL}


@dataclass(frozen=True)
class CalcJudge:
    """Lines say themselves whether they are eligible; direct ones bring a rebate, others not."""

    eligible: Mapping[Id, bool]

    def reason(self, payee: Id, deal: Deal, value_on: date) -> str:
        return "" if self.eligible[deal.id] else "NOT_ELIGIBLE"

    def part(self, payee: Id, deal: Deal) -> Part:
        return "rebate" if deal.kind is DealKind.DIRECT else "commission"


def calc(given: Given) -> Answer:
    """eligibility.md: single / DIRECT / INDIRECT / basis points; one half-year, the whole base."""
    lines = given["lines"]
    facts = SimulatedFacts(
        tuple(
            simulated_deal(n, str(n), DAY, KINDS[line["kind"]], (line["sale"], "CNY"))
            for n, line in enumerate(lines, 1)
        ),
        tuple(
            Receipt(id=Id(n), seq=n, deal=Id(n), value_on=DAY, amount=line["received"])
            for n, line in enumerate(lines, 1)
        ),
    )
    judge = CalcJudge({Id(n): line.get("eligible", True) for n, line in enumerate(lines, 1)})
    return _calc_answer(targets(agreement_facts(_terms(given["terms"]), facts), judge, DAY))


def _terms(given: Given) -> Terms:
    tier = Tier(from_=given["volume_from_minor"], rate=Fraction(given["volume_bp"], 10_000))
    return Terms(
        currency="CNY",
        direct=Direct(rate=Fraction(given["single_bp"], 10_000)),
        volume=Volume(
            period=PeriodLength.HALF_YEAR,
            tiers=(tier,),
            referral_weight=Fraction(given["indirect_weight_bp"], 10_000),
        ),
    )


def _calc_answer(wanted: Targets) -> Answer:
    direct = {key.deal: t for key, t in wanted.of.items() if key.component == "direct"}
    volume = {key.part: t for key, t in wanted.of.items() if key.component == "volume"}
    single = [direct[deal].amount for deal in sorted(direct)]
    award = sum(t.amount for t in volume.values())
    (figures,) = {t.volume for t in volume.values()}
    assert figures
    return {
        "single_per_line": single,
        "single": sum(single),
        "single_pending": sum(t.pending for t in direct.values()),
        "volume_base": int(figures.base) if figures.base.denominator == 1 else str(figures.base),
        "volume_reached": figures.reached,
        "volume": award,
        "volume_rebate_part": volume["rebate"].amount if "rebate" in volume else 0,
        "volume_commission_part": volume["commission"].amount if "commission" in volume else 0,
        "payable": sum(single) + award,
    }


def simulated(given: Given) -> Answer:
    terms = terms_from_toml(given["terms"].encode())
    as_of = date.fromisoformat(given["as_of"]) if given["as_of"] else date.max
    return as_answer(simulate(terms, read_facts(given["facts"].encode(), terms.currency), as_of))
