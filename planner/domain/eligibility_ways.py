"""The lawful ways on from each reason not to pay, the first advice first."""

from collections.abc import Mapping

from planner.domain.text import Text, text
from planner.domain.verdicts import Condition, Reason

_REBATE = text("Rebate to {account}.")
_DISCOUNT = text("Give {account} the discount openly on the invoice.")
_CONSENT = text("Ask {account} to sign its consent before the next order.")
_RECORD = text("Only record the deal, without a payment.")
_RELATION = text("Answer how {payee} stands to {account}.")
_NEW_AGREEMENT = text("Sign an agreement with {payee} for the orders to come.")
_RENEW = text("Ask {account} for a new consent that names the held amount.")
_RELEASE = text("Ask {account} to release the held amount in writing.")

WAYS: Mapping[Reason | Condition, tuple[Text, ...]] = {
    Reason.E_OWN_STAFF_USE_PAYROLL: (text("Pay {payee} through the payroll."), _RECORD),
    Reason.E_SECRECY_TERM: (
        text("Sign an agreement without that term, open to {account}."),
        _REBATE,
    ),
    Reason.E_PUBLIC_PERSON: (_DISCOUNT, _RECORD),
    Reason.E_PUBLIC_INSIDER: (_DISCOUNT, _RECORD),
    Reason.E_GOV_REBATE_USE_INVOICE_DISCOUNT: (_DISCOUNT, _RECORD),
    Reason.E_GOV_CONTINGENT_FEE: (_DISCOUNT, _RECORD),
    Reason.E_SECTOR_UNKNOWN: (text("Answer who controls {account}."),),
    Reason.E_PUBLIC_STATUS_UNKNOWN: (
        text("Answer whether {payee} is an official, paid by the state or state-owned."),
    ),
    Reason.E_RELATION_UNKNOWN: (_RELATION,),
    Reason.E_PAYEE_UNIDENTIFIED: (
        text("Check the registration or identity paper of {payee} and record its number."),
    ),
    Reason.E_CONNECTED_NOMINEE: (_REBATE, _RECORD),
    Reason.E_HEALTHCARE_PERSON: (_REBATE, _DISCOUNT, _RECORD),
    Reason.E_NO_TRACEABLE_METHOD: (text("Record a bank account in the name of {payee}."),),
    Reason.E_ORG_TO_OTHER_ACCOUNT: (
        text("Record the corporate account of {payee}."),
        _DISCOUNT,
        _RECORD,
    ),
    Reason.E_THIRD_PARTY_ACCOUNT: (
        text("Record a bank account in the name of {payee}."),
        _REBATE,
        _RECORD,
    ),
    Reason.E_NO_SIGNED_AGREEMENT: (
        text("Print the agreement, have it signed and activate it."),
        _RECORD,
    ),
    Reason.E_MANDATORY_CLAUSES_MISSING: (
        text("Print the agreement anew with all its clauses and have it signed."),
    ),
    Reason.E_BEFORE_AGREEMENT: (_DISCOUNT, _RECORD),
    Reason.E_AFTER_TERMINATION: (_NEW_AGREEMENT, _RECORD),
    Reason.E_NO_CONSENT: (_REBATE, _CONSENT, _RECORD),
    Reason.E_CONSENT_NOT_WRITTEN: (_REBATE, _CONSENT, _RECORD),
    Reason.E_CONSENT_BAD_SIGNATORY: (
        _REBATE,
        text("Have the consent signed by the legal representative, HR or compliance of {account}."),
        _RECORD,
    ),
    Reason.E_CONSENT_SCOPE: (
        _REBATE,
        text("Ask {account} for a consent that names it."),
        _RECORD,
    ),
    Reason.E_CONSENT_RATE_CAP: (
        text("Agree on a rate within the consent of {account}."),
        text("Ask {account} for a consent to the higher rate."),
        _REBATE,
    ),
    Reason.E_CONSENT_NOT_RETROACTIVE: (_REBATE, _RECORD),
    Reason.E_CONSENT_EXPIRED: (_REBATE, _CONSENT, _RECORD),
    Reason.E_CONSENT_WITHDRAWN: (_REBATE, _CONSENT, _RECORD),
    Reason.E_CONSENT_EXPIRED_AT_PAYMENT: (_REBATE, _RENEW, _RELEASE),
    Reason.E_CONSENT_WITHDRAWN_AT_PAYMENT: (_REBATE, _RENEW, _RELEASE),
    Reason.E_ROUTE_MISMATCH: (
        text("Record the bank account that the consent of {account} names."),
        text("Ask {account} for a consent with the other route."),
    ),
    Reason.E_DECLARATION_MISSING: (
        text("Have {payee} sign a declaration of independence before the next order."),
        _RECORD,
    ),
    Reason.E_DECLARATION_STALE: (
        text("Have {payee} sign a declaration of independence before the next order."),
        _RECORD,
    ),
    Reason.W_CONSENT_CAP_APPLIED: (
        text("Ask {account} for a consent to a higher total, or leave it at that."),
    ),
}
