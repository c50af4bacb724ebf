"""The rules of payment in plain words: what is, and the lawful way on.

Each sentence may name the account and the payee. None shames or threatens; a way out is always
given, the open one to the buying organisation first. `{account}` is the buying organisation.
"""

from collections.abc import Mapping

from planner.domain.eligibility_ways import WAYS
from planner.domain.text import Text, text
from planner.domain.verdicts import Condition, Reason

Code = Reason | Condition

RELATION_QUESTION = text(
    "Does this person work for, act for, own part of, or live with someone who works for {account}?"
)
PUBLIC_QUESTION = text("Is the person an official or paid by the state?")
STATE_OWNED_QUESTION = text("Is the organisation state-owned or controlled by the state?")
SECTOR_QUESTION = text(
    "Who controls {account}: private owners, a state-owned company, or a public body?"
)
NOTICE = text("This program does not judge whether your facts are true, and gives no legal advice.")

SENTENCES: Mapping[Code, Text] = {
    Reason.E_OWN_STAFF_USE_PAYROLL: text(
        "{payee} is on your own staff, so this belongs on the payroll."
    ),
    Reason.E_SECRECY_TERM: text(
        "The agreement asks to keep the payment from {account}, so nothing can be paid on it."
    ),
    Reason.E_PUBLIC_PERSON: text(
        "{payee} is an official or paid by the state. "
        "For such a person this program neither computes nor prints a payment."
    ),
    Reason.E_PUBLIC_INSIDER: text(
        "{account} is a public body or state-owned and {payee} belongs to its people. "
        "This program neither computes nor prints such a payment."
    ),
    Reason.E_GOV_REBATE_USE_INVOICE_DISCOUNT: text(
        "{account} is a public body, so its discount belongs on the invoice, not in a rebate."
    ),
    Reason.E_GOV_CONTINGENT_FEE: text(
        "{account} is a public body, and on its purchases nobody is paid by success."
    ),
    Reason.E_SECTOR_UNKNOWN: text(
        "It is not yet known whether {account} is private, state-owned or a public body."
    ),
    Reason.E_PUBLIC_STATUS_UNKNOWN: text(
        "It is not yet known whether {payee} is an official, paid by the state or state-owned."
    ),
    Reason.E_RELATION_UNKNOWN: text("It is not yet known how {payee} stands to {account}."),
    Reason.E_PAYEE_UNIDENTIFIED: text("It is not yet checked who {payee} is."),
    Reason.E_CONNECTED_NOMINEE: text(
        "{payee} is a relative or company of somebody who works for {account}, "
        "so it cannot be paid for these orders."
    ),
    Reason.E_HEALTHCARE_PERSON: text(
        "{account} buys for healthcare, and there no person is paid for an order."
    ),
    Reason.E_NO_TRACEABLE_METHOD: text(
        "There is no bank account to pay {payee} to, and cash cannot be paid."
    ),
    Reason.E_ORG_TO_OTHER_ACCOUNT: text(
        "The bank account is not in the name of {payee}, and the organisation’s money goes "
        "to its own account alone."
    ),
    Reason.E_THIRD_PARTY_ACCOUNT: text(
        "The bank account belongs to somebody else, and {payee} can only be paid in the own name."
    ),
    Reason.E_NO_SIGNED_AGREEMENT: text("There is no signed agreement with {payee} in force yet."),
    Reason.E_MANDATORY_CLAUSES_MISSING: text(
        "The agreement with {payee} lacks clauses that every agreement has."
    ),
    Reason.E_BEFORE_AGREEMENT: text(
        "The order was placed before the agreement with {payee} began, so it earns nothing."
    ),
    Reason.E_AFTER_TERMINATION: text(
        "The order or the money came after the agreement with {payee} had ended."
    ),
    Reason.E_NO_CONSENT: text(
        "{payee} belongs to {account}, and {account} has not agreed in writing."
    ),
    Reason.E_CONSENT_NOT_WRITTEN: text(
        "{account} has agreed to paying {payee}, but not in writing."
    ),
    Reason.E_CONSENT_BAD_SIGNATORY: text(
        "The consent for {payee} is not signed by somebody who may sign it for {account}."
    ),
    Reason.E_CONSENT_SCOPE: text("The consent for {payee} does not cover {account}."),
    Reason.E_CONSENT_RATE_CAP: text(
        "The rate is above the one that {account} agreed to for {payee}."
    ),
    Reason.E_CONSENT_NOT_RETROACTIVE: text(
        "The order or the money came before {account} signed its consent, so it earns nothing."
    ),
    Reason.E_CONSENT_EXPIRED: text(
        "The order or the money came after the consent of {account} had ended."
    ),
    Reason.E_CONSENT_WITHDRAWN: text(
        "The order or the money came after {account} had withdrawn its consent."
    ),
    Reason.E_CONSENT_EXPIRED_AT_PAYMENT: text(
        "This was earned in time, but the consent of {account} has ended, so it is held."
    ),
    Reason.E_CONSENT_WITHDRAWN_AT_PAYMENT: text(
        "This was earned in time, but {account} has withdrawn its consent, so it is held."
    ),
    Reason.E_ROUTE_MISMATCH: text(
        "The bank account of {payee} is not the one that {account} agreed to."
    ),
    Reason.E_DECLARATION_MISSING: text(
        "{payee} had not declared before the order to be independent of {account}."
    ),
    Reason.E_DECLARATION_STALE: text(
        "The declaration of {payee} to be independent of {account} was more than 365 days old "
        "at the order."
    ),
    Reason.W_CONSENT_CAP_APPLIED: text(
        "The award is cut to the total that {account} agreed to for {payee}."
    ),
    Condition.C_CONSENT_IN_FORCE: text(
        "The consent of {account} is in force at the order, the receipt and the payment."
    ),
    Condition.C_TRIPARTITE_DOC: text("You, {account} and {payee} have signed the agreement."),
    Condition.C_EMPLOYER_COPY: text("{account} gets a copy of every statement."),
    Condition.C_ROUTE_EMPLOYER: text("The money goes to the corporate account of {account}."),
    Condition.C_ROUTE_DIRECT: text(
        "The money goes to the own account of {payee}, as the consent says."
    ),
    Condition.C_TAX_INFO: text("The tax treatment of {payee} is chosen and shown."),
    Condition.C_LEGAL_REVIEW_NOTE: text(
        "Name and date of a legal review are recorded: here consent alone is no clear ground."
    ),
    Condition.C_SOLE_OWNER_EVIDENCE: text(
        "The registration of {account} is on file and shows one owner."
    ),
    Condition.C_PAY_BUSINESS_ACCOUNT: text(
        "The money goes to the registered business account of {account}."
    ),
    Condition.C_IN_SALES_CONTRACT: text("The rebate stands in the sales contract with {account}."),
    Condition.C_INVOICE_ADJUSTMENT: text(
        "An invoice or a red-letter invoice to {account} shows the lower price."
    ),
    Condition.C_CORPORATE_ACCOUNT_ONLY: text(
        "The money goes to the registered corporate account of {account} alone."
    ),
    Condition.C_SECOND_REVIEW: text(
        "A second person, or your outside accountant, has reviewed it."
    ),
    Condition.C_SECTOR_LEGAL_REVIEW: text(
        "{account} is in a regulated trade: a legal review is recorded."
    ),
    Condition.C_ID_ON_FILE: text("The identity of {payee} is checked and on file."),
    Condition.C_SERVICES_EVIDENCE: text(
        "There is evidence of what {payee} did: the introduction or the service."
    ),
    Condition.C_COI_DECLARATION: text(
        "{payee} has declared the other employment, and that no duty there is touched."
    ),
    Condition.C_DUE_DILIGENCE: text("The due-diligence questions about {payee} are answered."),
}

_ACCOUNT, _PAYEE = text("the buying organisation"), text("the payee")

_WITH_WAYS = (
    text("{what}"),
    text("{what} What you can do: ① {first}"),
    text("{what} What you can do: ① {first} ② {second}"),
    text("{what} What you can do: ① {first} ② {second} ③ {third}"),
)


def sentence(code: Code, **names: object) -> Text:
    """What is, in one sentence. Names: `account`, `payee`; left out, it says it in general."""
    return _named(SENTENCES[code], names)


def with_reason(line: Text) -> Text:
    """A line of an explanation, with the reason's code inside it said in words."""
    code = line.values.get("code")
    if not isinstance(code, str) or code not in Reason.__members__:
        return line
    return Text(line.template, {**line.values, "code": sentence(Reason(code))})


def ways_out(code: Code, **names: object) -> tuple[Text, ...]:
    """What can lawfully be done about a reason, the first advice first; none for a condition."""
    return tuple(_named(way, names) for way in WAYS.get(code, ()))


def refusal(code: Reason, **names: object) -> Text:
    """What is, and every way on, numbered: the whole message for a screen."""
    ways = ways_out(code, **names)
    gaps = dict(zip(("first", "second", "third"), ways, strict=False))
    return Text(_WITH_WAYS[len(ways)].template, {"what": sentence(code, **names), **gaps})


def question(asked: Text, **names: object) -> Text:
    """One of the questions above, about the named account."""
    return _named(asked, names)


def _named(said: Text, names: Mapping[str, object]) -> Text:
    return Text(said.template, {"account": _ACCOUNT, "payee": _PAYEE, **names})
