from dataclasses import replace

import pytest

from planner.domain.agreement_paper import AgreementKind
from planner.domain.provisions import OwnClause
from planner.domain.secrecy import secrecy_wording
from planner.domain.signable import missing_fields
from tests.documents.sample_papers import agreement_paper


def both(words: str) -> OwnClause:
    return OwnClause(zh=words, en=words, aligned=True)


def missing(**changed) -> list[str]:
    return [name.in_english() for name in missing_fields(agreement_paper(**changed))]


def test_a_complete_agreement_may_be_signed():
    assert missing() == []


def test_what_is_empty_is_named_in_order():
    partner = replace(agreement_paper().partner, number="", bank_account="")
    assert missing(partner=partner, terms=()) == [
        "the partner's registration or identity number",
        "the partner's bank account in its own name",
        "what the partner earns",
    ]


def test_only_an_intermediary_has_to_declare_its_independence_and_public_status():
    assert missing(declared_on=None) == ["the partner's declaration of independence"]
    assert len(missing(declared_on=None, public_answer=None)) == 2
    assert missing(declared_on=None, public_answer=None, kind=AgreementKind.REBATE) == []


@pytest.mark.parametrize(
    "added",
    [
        "本协议不得告知采购方。",
        "Please do not tell the buyer.",
        "佣金以现金给付。",
        "对其公司保密。",
    ],
)
def test_a_term_that_hides_a_payment_bars_signing(added):
    assert secrecy_wording(added)
    assert "no term may hide a payment" in missing(additions=(both(added),))[0]


@pytest.mark.parametrize("added", ["交货期为三十日。", "Delivery in 30 days, no discount."])
def test_an_ordinary_term_does_not(added):
    assert missing(additions=(both(added),)) == []
