"""How each type of a reviewer's case is answered by the program: one function per type.

To add a type, write a function from the case's `given` to an answer with the keys of `expect` and
enter it in CASE_TYPES.
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeVar

from planner.domain.capitals import in_capitals
from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import (
    AccountFacts,
    AgreementFacts,
    AgreementStatus,
    BankHolder,
    Case,
    Consent,
    ConsentStatus,
    Event,
    Form,
    Payee,
    Public,
    Regulated,
    Relation,
    Route,
    Sector,
    Signatory,
)
from planner.domain.withholding import labour_withholding
from tests.money_case_types import calc, simulated

Given = Mapping[str, Any]
Answer = dict[str, Any]
E = TypeVar("E", bound=StrEnum)


def eligibility(given: Given) -> Answer:
    verdict = eligible(case_from(given))
    return {
        "verdict": verdict.verdict.value,
        "block_class": verdict.block_class.value if verdict.block_class else None,
        "reasons": [reason.value for reason in verdict.reasons],
        "conditions": [condition.value for condition in verdict.conditions],
        "accrual": verdict.accrual.value,
        "payout": verdict.payout.value,
        "doc": verdict.paper.value,
        "accrue_minor": verdict.accrue_minor,
    }


def rmb_upper(given: Given) -> Answer:
    return {"accept": in_capitals(given["minor"])}


def iit_cn(given: Given) -> Answer:
    answer = labour_withholding(given["income_minor"])
    return {"taxable": answer.taxable, "withheld": answer.withheld}


CASE_TYPES: dict[str, Callable[[Given], Answer]] = {
    "calc": calc,
    "eligibility": eligibility,
    "iit_cn": iit_cn,
    "rmb_upper": rmb_upper,
    "simulate": simulated,
}
"""Types that can be run. The others of a file are skipped and named. A folder with terms.toml,
facts.csv and expected.json is a case of type `simulate`; its given is {"terms", "facts"}, the two
texts, and "as_of", a day or None."""


def case_from(given: Given) -> Case:
    """The case as the rules read it. A key that is left out is unknown, so it blocks."""
    payee, account, event = given["payee"], given.get("account") or {}, given["event"]
    return Case(
        profile=given.get("profile", ""),
        payee=Payee(
            form=Form(payee["form"]),
            public=_member(Public, payee.get("public"), Public.UNKNOWN),
            identified=payee.get("identified", False),
            bank_holder=_member(BankHolder, payee.get("bank_holder"), BankHolder.NONE),
            declaration_on=_day(payee.get("declaration_on")),
            employed_by_other_customer=payee.get("employed_by_other_customer", False),
        ),
        account=AccountFacts(
            sector=_member(Sector, account.get("sector"), Sector.UNKNOWN),
            regulated=_member(Regulated, account.get("regulated"), Regulated.NONE),
        ),
        relation=_member(Relation, given.get("relation"), Relation.UNKNOWN),
        left_on=_day(given.get("left_on")),
        agreement=_agreement(given.get("agreement") or {}),
        consent=_consent(given["consent"]) if given.get("consent") else None,
        event=Event(
            order_on=date.fromisoformat(event["order_on"]),
            receipt_on=date.fromisoformat(event["receipt_on"]),
            pay_on=date.fromisoformat(event["pay_on"]),
            rate=_rate(event.get("rate_bp")),
            award_minor=event.get("award_minor"),
            cumulative_before_minor=event.get("cumulative_before_minor") or 0,
        ),
    )


def _agreement(given: Given) -> AgreementFacts:
    return AgreementFacts(
        status=_member(AgreementStatus, given.get("status"), AgreementStatus.NONE),
        effective_from=_day(given.get("effective_from")),
        terminated_on=_day(given.get("terminated_on")),
        tail_days=given.get("tail_days") or 0,
        mandatory_clauses=given.get("mandatory_clauses", False),
        secrecy_term=given.get("secrecy_term", False),
    )


def _consent(given: Given) -> Consent:
    return Consent(
        status=_member(ConsentStatus, given.get("status"), ConsentStatus.DRAFT),
        written=given.get("written", False),
        signatory=_signatory(given),
        covers_account=given.get("covers_account", False),
        max_rate=_rate(given.get("max_rate_bp")),
        max_total_minor=given.get("max_total_minor"),
        effective_from=_day(given.get("effective_from")),
        signed_on=_day(given.get("signed_on")),
        recorded_on=_day(given.get("recorded_on")),
        expires_on=_day(given.get("expires_on")),
        withdrawn_on=_day(given.get("withdrawn_on")),
        runoff_days=given.get("runoff_days") or 0,
        route=_member(Route, given.get("route"), Route.EMPLOYER),
    )


def _signatory(given: Given) -> Signatory:
    if given.get("signatory_is_payee", True):
        return Signatory.PAYEE
    authorised = given.get("signatory_authorised", False)
    return Signatory.AUTHORISED if authorised else Signatory.UNAUTHORISED


def _member(kind: type[E], written: str | None, unknown: E) -> E:
    """The member so spelt; a word that is none is an error of the file."""
    return unknown if written is None else kind(written)


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def _rate(points: int | None) -> Fraction | None:
    return None if points is None else Fraction(points, 10_000)
