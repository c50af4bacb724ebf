"""What still keeps an agreement from being printed for signature."""

from collections.abc import Sequence

from planner.domain.agreement_paper import AgreementKind, AgreementPaper
from planner.domain.provisions import OwnClause
from planner.domain.secrecy import secrecy_wording
from planner.domain.seller import Seller
from planner.domain.text import Text, text


def missing_fields(paper: AgreementPaper, language: str = "") -> tuple[Text, ...]:
    """The mandatory fields that are still empty, in the paper's order; `language` is that of the
    sheet, by default all that the agreement is made in. Place, law, forum and the prevailing
    language are none of them: they may stay lines to fill in by hand."""
    return (
        *_empty(
            (paper.number, text("the agreement's number")),
            (paper.from_, text("the day it begins")),
        ),
        *missing_of_seller(paper.seller),
        *_of_partner(paper),
        *_of_relation(paper),
        *_empty(
            (paper.accounts, text("the accounts it covers")),
            (paper.terms, text("what the partner earns")),
            (paper.example, text("the worked example")),
        ),
        *_of_consent(paper),
        *_of_language(paper, language),
        *unfit_clauses(paper.additions, language or paper.written),
    )


def unfit_clauses(clauses: Sequence[OwnClause], written: str) -> tuple[Text, ...]:
    """What bars signing in the user's own sentences: words that hide a payment, and a language
    that has not followed the other."""
    hits = [hit for c in clauses for said in (c.zh, c.en) for hit in secrecy_wording(said)]
    apart = [n for n, c in enumerate(clauses, 1) if not c.usable(written)]
    return (
        *(text("take out “{words}”: no term may hide a payment", words=hit) for hit in hits),
        *(text("own clause {n} is not aligned (未同步)", n=n) for n in apart),
    )


def missing_of_seller(seller: Seller) -> tuple[Text, ...]:
    return _empty(
        (seller.name or seller.name_en, text("our registered name")),
        (seller.number, text("our registration number")),
        (seller.address, text("our address")),
        (seller.contact, text("our contact details")),
        (seller.signatory, text("who signs for us")),
        (seller.signatory_title, text("the title of who signs for us")),
    )


def _of_partner(paper: AgreementPaper) -> tuple[Text, ...]:
    partner = paper.partner
    account: tuple[object, Text] = (
        partner.bank_account,
        text("the partner's bank account in its own name"),
    )
    if paper.to_employer:
        employer = paper.employer
        held = None if employer is None else employer.bank_account
        account = (held, text("the employer's corporate account"))
    return _empty(
        (partner.name, text("the partner's registered name")),
        (partner.number, text("the partner's registration or identity number")),
        (partner.address, text("the partner's address")),
        (partner.contact, text("the partner's contact details")),
        (partner.representative, text("who signs for the partner")),
        account,
    )


def _of_relation(paper: AgreementPaper) -> tuple[Text, ...]:
    """For the buying organisation its sector is the answer, and it declares nothing; whom an
    employer has agreed to does not declare to be independent of it."""
    if paper.kind is AgreementKind.REBATE:
        return ()
    public = (paper.public_answer, text("whether the partner is an official or paid by the state"))
    declared = (paper.declared_on, text("the partner's declaration of independence"))
    return _empty(public) if paper.kind is AgreementKind.TRIPARTITE else _empty(public, declared)


def _of_consent(paper: AgreementPaper) -> tuple[Text, ...]:
    if paper.kind is not AgreementKind.TRIPARTITE:
        return ()
    annex = paper.annex
    signed = annex is not None and annex.signed_on is not None and annex.statement
    return _empty(
        (paper.employer, text("the employer")), (signed, text("the employer's signed consent"))
    )


def _of_language(paper: AgreementPaper, language: str) -> tuple[Text, ...]:
    if language in ("", paper.written) or paper.written == "both":
        return ()
    return (text("print it in the language that it is made in"),)


def _empty(*fields: tuple[object, Text]) -> tuple[Text, ...]:
    return tuple(name for value, name in fields if not value)
