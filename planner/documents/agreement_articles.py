"""The sentences of a partner agreement, article by article: data, not layout.

The rows of the table of mandatory fields (papers.md) are named where they are answered.
"""

from planner.domain import clauses
from planner.domain.agreement_paper import AgreementKind, AgreementPaper
from planner.domain.terms_words import is_net_of_vat
from planner.domain.text import Text, text

Articles = tuple[tuple[Text, tuple[Text, ...]], ...]
BLANK = "________________________"


def before_scope(paper: AgreementPaper) -> Articles:
    """Row 3, and for a tripartite one row 19."""
    sentences = [text("The partner is paid as: {kind}.", kind=paper.payee_kind)]
    if paper.public_answer:
        sentences.append(
            text(
                "Asked whether it is a public official, or paid or controlled by the state, the "
                "partner answered: {answer}.",
                answer=paper.public_answer,
            )
        )
    if paper.declared_on and paper.kind is not AgreementKind.TRIPARTITE:
        sentences.append(
            text(
                "On {day} the partner declared in writing that its relations to the accounts below "
                "are as stated there.",
                day=paper.declared_on,
            )
        )
    partner = (text("The partner"), tuple(sentences))
    if paper.kind is AgreementKind.TRIPARTITE:
        return (partner, (text("The employer's consent"), _consent(paper)))
    return (partner,)


def _consent(paper: AgreementPaper) -> tuple[Text, ...]:
    """Row 19: id, signatory, window, caps and route stand in Annex A; here is what follows."""
    annex = paper.annex
    employer = paper.employer.name if paper.employer else BLANK
    begin = (annex and annex.starts_on) or BLANK
    end = (annex and annex.ends_on) or BLANK
    signatory = (annex and annex.signatory) or BLANK
    route = annex.route if annex is not None and annex.route is not None else BLANK
    return (
        text(
            "The partner belongs to the people of {employer}, which has agreed in writing to this "
            "agreement by Annex A (consent {number}, signed by {signatory}).",
            employer=employer, number=(annex and annex.number) or BLANK, signatory=signatory,
        ),
        text(
            "It counts for orders and money from {begin} to {end}, within the rates and the money "
            "cap of Annex A; payment goes {route}.", begin=begin, end=end, route=route,
        ),
        text(
            "The employer receives a copy of every statement, and may withdraw its consent at any "
            "time by written notice with effect on receipt."
        ),
    )  # fmt: skip


def scope(paper: AgreementPaper) -> tuple[Text, ...]:
    """Row 4."""
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
    sentences.append(
        text(
            "Money in another currency counts with the amount that the bank credited in "
            "{currency}.",
            currency=paper.currency,
        )
    )
    sentences.append(
        text(
            "Money counts in the period in which its value date lies, whenever it becomes known "
            "(cut-off); what a period has counted is not carried over to the next."
        )
    )
    if paper.referrals:
        sentences.extend(_referrals())
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
            "The basis is the money received in {currency}, net of VAT, less refunds, returns and "
            "set-offs; freight and charges that are passed on are no part of it. Orders and "
            "invoices alone earn nothing.",
            currency=paper.currency,
        )
    return text(
        "The basis is the money received in {currency}, tax included as paid, less refunds, "
        "returns and set-offs; freight and charges that are passed on are no part of it. Orders "
        "and invoices alone earn nothing.",
        currency=paper.currency,
    )


def _referrals() -> tuple[Text, ...]:
    """Row 9."""
    return (
        text(
            "A referral is a sale to somebody whom the partner has introduced to the seller in "
            "writing, before the seller had been in touch with them about that purchase. The dated "
            "introduction is the proof."
        ),
        text("Sales that the seller was already pursuing at that time are no referrals."),
    )


def after_terms(paper: AgreementPaper) -> Articles:
    """Rows 10 and 13 to 22, and 25."""
    tripartite = paper.kind is AgreementKind.TRIPARTITE
    booking = clauses.BOOKING_EMPLOYER if paper.to_employer else clauses.BOOKING
    ends = ((text("End of the consent"), (clauses.CONSENT_END,)),) if tripartite else ()
    return (
        (text("Payment and tax"), _payment(paper)),
        (text("Statements"), _statements(paper)),
        (text("Clawback"), (clauses.CLAWBACK,)),
        *ends,
        (text("Booking"), (booking,)),
        (text("Integrity"), (clauses.INTEGRITY,)),
        (text("Confidentiality and its exceptions"), clauses.confidentiality(paper.profile)),
        (text("Personal data"), (clauses.DATA,)),
        (text("Term and termination"), _term(paper)),
        (text("General"), _general(paper)),
    )


def closing(paper: AgreementPaper, written: str) -> Articles:
    """What stands above the signatures. `written` says in which languages: zh, en or both."""
    return (
        (text("Law and forum"), _law(paper)),
        (text("Language"), (clauses.language_rule(written, paper.prevailing),)),
        (text("Disclaimer"), (clauses.NOTICE,)),
    )


def _payment(paper: AgreementPaper) -> tuple[Text, ...]:
    return (
        _account(paper),
        text("Nothing is paid in cash, and nothing to a third party."),
        text(
            "Each party bears its own taxes; the seller withholds where the law requires it. "
            "Before payment the partner issues the invoice or receives the credit note that "
            "matches the award."
        ),
    )


def _account(paper: AgreementPaper) -> Text:
    if paper.to_employer:
        held = paper.employer
        return text(
            "Payment in {currency} to the employer's corporate account: {holder}, {bank}, "
            "{account}; what the partner gets of it is for the employer to decide.",
            currency=paper.currency,
            holder=(held and (held.account_holder or held.name)) or BLANK,
            bank=(held and held.bank) or BLANK,
            account=(held and held.bank_account) or BLANK,
        )
    partner = paper.partner
    return text(
        "Payment in {currency} to the partner's own account: {holder}, {bank}, {account}.",
        currency=paper.currency,
        holder=partner.account_holder or partner.name,
        bank=partner.bank or BLANK,
        account=partner.bank_account or BLANK,
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
        text(
            "The partner acknowledges the receipt of each statement by signature, seal or in "
            "writing; that is no waiver of objections."
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
    notice = text(
        "Either party may terminate with {days} days' written notice; at once on breach of the "
        "integrity clause or when the partner becomes a public person.",
        days=paper.notice_days,
    )
    if paper.kind is AgreementKind.TRIPARTITE:
        notice = text(
            "Any party may terminate with {days} days' written notice; at once on breach of the "
            "integrity clause, when the employer withdraws its consent, or when the partner or the "
            "employer becomes public or state-owned.",
            days=paper.notice_days,
        )
    return term, notice, tail


def _general(paper: AgreementPaper) -> tuple[Text, ...]:
    """Row 25, which standard agreements have."""
    return (
        text(
            "Each party keeps the records of this agreement for {years} years and lets the other's "
            "auditors look at them on reasonable notice.",
            years=paper.keep_years,
        ),
        text(
            "Rights under this agreement are not assigned without the other party's written "
            "consent. This is all that was agreed; changes are made in writing. It is signed in as "
            "many counterparts as there are parties."
        ),
    )


def _law(paper: AgreementPaper) -> tuple[Text, ...]:
    """Row 23. Never preset: a line to fill in by hand where the user left it open."""
    return (
        text("Governing law: {law}", law=paper.law or BLANK),
        text("Forum: {forum}", forum=paper.forum or BLANK),
    )
