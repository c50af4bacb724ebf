"""What still keeps an agreement from being printed for signature."""

from planner.domain.agreement_paper import AgreementKind, AgreementPaper
from planner.domain.clauses import secrecy_wording
from planner.domain.papers import Party
from planner.domain.seller import Seller
from planner.domain.text import Text, text


def missing_fields(paper: AgreementPaper) -> tuple[Text, ...]:
    """The mandatory fields that are still empty, in the paper's order. Place, law, forum and the
    prevailing language are none of them: they may stay lines to fill in by hand."""
    return (
        *_empty(
            (paper.number, text("the agreement's number")),
            (paper.from_, text("the day it begins")),
        ),
        *_of_seller(paper.seller),
        *_of_partner(paper.partner),
        *_of_relation(paper),
        *_empty(
            (paper.accounts, text("the accounts it covers")),
            (paper.terms, text("what the partner earns")),
            (paper.example, text("the worked example")),
        ),
        *_hidden(paper.additions),
    )


def _of_seller(seller: Seller) -> tuple[Text, ...]:
    return _empty(
        (seller.name or seller.name_en, text("our registered name")),
        (seller.number, text("our registration number")),
        (seller.address, text("our address")),
        (seller.signatory, text("who signs for us")),
    )


def _of_partner(partner: Party) -> tuple[Text, ...]:
    return _empty(
        (partner.name, text("the partner's registered name")),
        (partner.number, text("the partner's registration or identity number")),
        (partner.address, text("the partner's address")),
        (partner.representative, text("who signs for the partner")),
        (partner.bank_account, text("the partner's bank account in its own name")),
    )


def _of_relation(paper: AgreementPaper) -> tuple[Text, ...]:
    """For the buying organisation its sector is the answer, and it declares nothing."""
    if paper.kind is AgreementKind.REBATE:
        return ()
    return _empty(
        (paper.public_answer, text("whether the partner is an official or paid by the state")),
        (paper.declared_on, text("the partner's declaration of independence")),
    )


def _hidden(additions: tuple[str, ...]) -> tuple[Text, ...]:
    hits = [hit for added in additions for hit in secrecy_wording(added)]
    return tuple(text("take out “{words}”: no term may hide a payment", words=hit) for hit in hits)


def _empty(*fields: tuple[object, Text]) -> tuple[Text, ...]:
    return tuple(name for value, name in fields if not value)
