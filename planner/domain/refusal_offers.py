"""The words of a refusal letter: why not, said to whom it concerns, and what can be done instead.

Written for the reader outside: no codes, no blame, no threat of the law, and the open way first.
"""

from collections.abc import Mapping

from planner.domain.eligibility_ways import WAYS
from planner.domain.text import Text, text
from planner.domain.verdicts import Reason

_INSIDER = text(
    "You work or act for {account}, own part of it or belong to its people, and we do not have a "
    "written consent of {account} that covers this payment."
)
_STATE = text(
    "{account} or your own office is public or state-owned. There we pay nobody for an order, "
    "whoever asks."
)
_PAPER = text("There is no signed agreement between us that covers this business.")
_FACTS = text("Something that we must know before a payment is not on file yet.")
_BANK = text("We pay only by bank transfer to an account in the payee's own name.")
_DECLARED = text("We have no declaration of independence from before the order.")

REASONS: Mapping[Reason, Text] = {
    Reason.E_OWN_STAFF_USE_PAYROLL: text(
        "As a member of our own staff you are paid through the payroll alone."
    ),
    Reason.E_SECRECY_TERM: text("We cannot agree to keep a payment from {account}."),
    Reason.E_PUBLIC_PERSON: _STATE,
    Reason.E_PUBLIC_INSIDER: _STATE,
    Reason.E_GOV_REBATE_USE_INVOICE_DISCOUNT: text(
        "{account} is a public body, so its discount belongs on the invoice."
    ),
    Reason.E_GOV_CONTINGENT_FEE: text(
        "{account} is a public body, and on its purchases nobody is paid by success."
    ),
    Reason.E_CONNECTED_NOMINEE: text(
        "You are a relative, or a company, of somebody who works for {account}."
    ),
    Reason.E_HEALTHCARE_PERSON: text(
        "{account} buys for healthcare, and there no person is paid for an order."
    ),
    Reason.E_SECTOR_UNKNOWN: _FACTS,
    Reason.E_PUBLIC_STATUS_UNKNOWN: _FACTS,
    Reason.E_RELATION_UNKNOWN: _FACTS,
    Reason.E_PAYEE_UNIDENTIFIED: _FACTS,
    Reason.E_NO_TRACEABLE_METHOD: _BANK,
    Reason.E_ORG_TO_OTHER_ACCOUNT: _BANK,
    Reason.E_THIRD_PARTY_ACCOUNT: _BANK,
    Reason.E_DECLARATION_MISSING: _DECLARED,
    Reason.E_DECLARATION_STALE: _DECLARED,
    Reason.E_NO_SIGNED_AGREEMENT: _PAPER,
    Reason.E_MANDATORY_CLAUSES_MISSING: _PAPER,
    Reason.E_BEFORE_AGREEMENT: _PAPER,
    Reason.E_AFTER_TERMINATION: _PAPER,
}
"""What is not here rests on the employer's consent."""

_ASK_AGAIN = text(
    "If something here is not as we believe, or changes, tell us and we look at it again."
)

OFFERS: Mapping[str, Text] = {
    "Rebate to {account}.": text(
        "We can grant the same terms openly to {account} itself, as a rebate on its invoice or by "
        "credit note."
    ),
    "Give {account} the discount openly on the invoice.": text(
        "We can give {account} the discount openly on the invoice."
    ),
    "Ask {account} to sign its consent before the next order.": text(
        "If {account} agrees in writing before the next order, naming what you would receive, we "
        "can pay for business from then on."
    ),
    "Ask {account} for a new consent that names the held amount.": text(
        "If {account} signs a new consent that names the amount, we can pay it."
    ),
    "Ask {account} to release the held amount in writing.": text(
        "If {account} releases the amount in writing, we can pay it."
    ),
    "Pay {payee} through the payroll.": text("We can recognise it through the payroll."),
    "Record a bank account in the name of {payee}.": text(
        "Send us a bank account in your own name."
    ),
    "Record the corporate account of {payee}.": text("Send us your company's own bank account."),
    "Sign an agreement with {payee} for the orders to come.": text(
        "We can sign an agreement for the orders to come."
    ),
    "Print the agreement, have it signed and activate it.": text(
        "We can sign an agreement for the orders to come."
    ),
    "Check the registration or identity paper of {payee} and record its number.": text(
        "Send us a copy of your registration or identity paper."
    ),
    "Answer how {payee} stands to {account}.": text(
        "Tell us in writing how you stand to {account}."
    ),
}
"""What the advice to our own people becomes in a letter; advice that is not here stays inside."""


def letter_reason(code: Reason, **names: object) -> Text:
    return Text(REASONS.get(code, _INSIDER).template, names)


def letter_offers(code: Reason, **names: object) -> tuple[Text, ...]:
    """What we can do instead, the open way first; the invitation to ask again always closes."""
    found = [OFFERS[way.template] for way in WAYS.get(code, ()) if way.template in OFFERS]
    once = {offer.template: offer for offer in found}.values()
    said = [Text(offer.template, names) for offer in once]
    return (*said, _ASK_AGAIN)
