"""The sentences of a partner agreement, article by article: data, not layout."""

from planner.domain import clauses
from planner.domain.agreement_paper import AgreementKind, AgreementPaper
from planner.domain.terms_words import is_net_of_vat
from planner.domain.text import Text, text

Articles = tuple[tuple[Text, tuple[Text, ...]], ...]
BLANK = "________________________"


def before_scope(paper: AgreementPaper) -> Articles:
    sentences = [text("The partner is paid as: {kind}.", kind=paper.payee_kind)]
    if paper.public_answer:
        sentences.append(
            text(
                "Asked whether it is a public official, or paid or controlled by the state, the "
                "partner answered: {answer}.",
                answer=paper.public_answer,
            )
        )
    if paper.declared_on:
        sentences.append(
            text(
                "On {day} the partner declared in writing that its relations to the accounts below "
                "are as stated there.",
                day=paper.declared_on,
            )
        )
    return ((text("The partner"), tuple(sentences)),)


def scope(paper: AgreementPaper) -> tuple[Text, ...]:
    products = text("Products: all that the seller sells to these accounts.")
    if paper.products:
        products = text("Products: {products}.", products=paper.products)
    territory = text("Territory: wherever these accounts buy.")
    if paper.territory:
        territory = text("Territory: {territory}.", territory=paper.territory)
    others = text("Sales to other accounts earn nothing under this agreement.")
    return products, territory, others


def before_terms(paper: AgreementPaper) -> Articles:
    sentences = [
        text(
            "An award is earned when the seller has accepted the order and received the money; the "
            "value date of the bank line decides the day."
        ),
        _basis(paper),
    ]
    if paper.kind is AgreementKind.REFERRAL:
        sentences.append(
            text(
                "The partner reports truthfully on the chance to conclude a contract and bears its "
                "own costs where none is concluded (in mainland China: Civil Code, Articles 961 to "
                "964)."
            )
        )
    return ((text("What is earned, and when"), tuple(sentences)),)


def _basis(paper: AgreementPaper) -> Text:
    if any(is_net_of_vat(clause) for _, clause in paper.terms):
        return text(
            "The basis is the money received in {currency}, net of VAT, less refunds and set-offs. "
            "Orders and invoices alone earn nothing.",
            currency=paper.currency,
        )
    return text(
        "The basis is the money received in {currency}, tax included as paid, less refunds and "
        "set-offs. Orders and invoices alone earn nothing.",
        currency=paper.currency,
    )


def after_terms(paper: AgreementPaper) -> Articles:
    return (
        (text("Payment and tax"), _payment(paper)),
        (text("Statements"), _statements(paper)),
        (text("Clawback"), (clauses.CLAWBACK,)),
        (text("Booking"), (clauses.BOOKING,)),
        (text("Integrity"), (clauses.INTEGRITY,)),
        (text("Confidentiality and its exceptions"), (clauses.CONFIDENTIALITY,)),
        (text("Personal data"), (clauses.DATA,)),
        (text("Term and termination"), _term(paper)),
    )


def closing(paper: AgreementPaper, written: str) -> Articles:
    """What stands above the signatures. `written` says in which languages: zh, en or both."""
    return (
        (text("Law and forum"), _law(paper)),
        (text("Language"), (clauses.language_rule(written, paper.prevailing),)),
        (text("Disclaimer"), (clauses.NOTICE,)),
    )


def _payment(paper: AgreementPaper) -> tuple[Text, ...]:
    partner = paper.partner
    return (
        text(
            "Payment in {currency} to the partner's own account: {holder}, {bank}, {account}.",
            currency=paper.currency,
            holder=partner.account_holder or partner.name,
            bank=partner.bank or BLANK,
            account=partner.bank_account or BLANK,
        ),
        text(
            "Each party bears its own taxes; the seller withholds where the law requires it. "
            "Before payment the partner issues the invoice or receives the credit note that "
            "matches the award."
        ),
    )


def _statements(paper: AgreementPaper) -> tuple[Text, ...]:
    return (
        text(
            "The seller issues a statement for each period: every receipt with its award, the "
            "volume, adjustments, amounts held with the reason, payments and the balance."
        ),
        text(
            "Objections are raised within {days} days of receiving it; errors found later are "
            "corrected on the next statement.",
            days=paper.dispute_days,
        ),
    )


def _term(paper: AgreementPaper) -> tuple[Text, ...]:
    begin = paper.from_ or BLANK
    term = text("In force from {begin} until terminated.", begin=begin)
    if paper.to:
        term = text("In force from {begin} to {end}.", begin=begin, end=paper.to)
    tail = text("Money received after the end earns nothing.")
    if paper.tail_days:
        tail = text(
            "Deals ordered before the end still earn on money received within {days} days after "
            "it.",
            days=paper.tail_days,
        )
    return (
        term,
        text(
            "Either party may terminate with {days} days' written notice; at once on breach of the "
            "integrity clause or when the partner becomes a public person.",
            days=paper.notice_days,
        ),
        tail,
    )


def _law(paper: AgreementPaper) -> tuple[Text, ...]:
    """Never preset: a line to fill in by hand where the user left it open."""
    return (
        text("Governing law: {law}", law=paper.law or BLANK),
        text("Forum: {forum}", forum=paper.forum or BLANK),
    )
