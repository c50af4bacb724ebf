"""Which table holds which fact, which of its words are sealed, and whom the seal speaks of."""

from planner.domain.consents import (
    ConsentEnd,
    ConsentFact,
    EmployerBank,
    Redirect,
    Release,
    Waiver,
)
from planner.domain.corrections import Reversal, WriteOff
from planner.domain.erasing import ErasedBytes, ErasedSeal, Redacted
from planner.domain.evidence import (
    Acknowledgement,
    Approval,
    Attachment,
    ClockBack,
    ContactMatch,
    MatchAnswer,
    PaidTo,
    PaymentSetting,
    Proof,
    Redeclaration,
)
from planner.domain.facts import Deal, Receipt
from planner.domain.paper_life import PaperEvent
from planner.domain.parties import BankAccount, Declaration, Identity, RelationFact, SectorFact
from planner.domain.paying import PayoutCheck, PayoutRule
from planner.domain.postings import (
    Accrual,
    Covered,
    DealProduct,
    Decision,
    Entry,
    Explanation,
    Invoiced,
    Issued,
    LostNumber,
    Obligation,
    OwnWords,
    Packed,
    Party,
    Payout,
    PayoutLine,
    Rendition,
    Restored,
    Share,
    Signed,
    Termination,
    Version,
    Worded,
)
from planner.store.facts import FactTable

FACT_TABLES: dict[type, FactTable] = {
    Party: FactTable("party"),
    Identity: FactTable(
        "identity",
        ("name", "registration", "address", "contact", "representative", "title"),
        ("party",),
    ),
    SectorFact: FactTable("sector", ("evidence",), ("account",)),
    RelationFact: FactTable("relation"),
    Declaration: FactTable("declaration"),
    BankAccount: FactTable("bank_account", ("holder_name", "number", "bank"), ("payee",)),
    Signed: FactTable("agreement"),
    Version: FactTable("agreement_version"),
    Worded: FactTable("agreement_words", ("place", "law", "forum", "products", "territory")),
    OwnWords: FactTable("own_words", ("zh", "en")),
    Covered: FactTable("agreement_account"),
    Termination: FactTable("agreement_end"),
    Deal: FactTable(
        "deal", ("name",), ("account",), apart=("shares", "product", "written_off", "reversed")
    ),
    Share: FactTable("deal_share"),
    DealProduct: FactTable("deal_product"),
    Receipt: FactTable("receipt", ("reference",), ("deal",), optional=True),
    Invoiced: FactTable("receipt_invoice", ("number",)),
    Payout: FactTable("payout", ("reference", "reviewer"), ("payee",)),
    PayoutLine: FactTable("payout_line"),
    WriteOff: FactTable("write_off", ("reason",), ("deal",)),
    Reversal: FactTable("reversal", ("reason",), ("of",)),
    PayoutCheck: FactTable(
        "payout_check", ("holder", "answer", "withheld_by"), ("payee",), optional=True
    ),
    PayoutRule: FactTable("payout_rule"),
    Accrual: FactTable("accrual"),
    Obligation: FactTable("obligation"),
    Entry: FactTable("entry"),
    Explanation: FactTable("explanation"),
    Decision: FactTable("decision", ("inputs",), ("payee",)),
    Issued: FactTable("paper", ("data",), ("payee",)),
    Rendition: FactTable("rendition"),
    PaperEvent: FactTable("paper_event", ("words",), ("payee",), optional=True),
    Restored: FactTable("restored"),
    Packed: FactTable("auditor_pack"),
    ConsentFact: FactTable(
        "consent",
        (
            "employer_name",
            "employer_registration",
            "payee_name",
            "post",
            "seller_name",
            "products",
            "conditions",
            "copy_to",
            "withdrawal_terms",
            "signatory_name",
            "signatory_title",
            "call_back_number",
            "call_back_source",
            "called_back_by",
        ),
        ("payee", "employer"),
    ),
    ConsentEnd: FactTable("consent_end", ("reason",), ("payee",)),
    EmployerBank: FactTable(
        "employer_bank", ("holder_name", "number", "bank"), ("payee", "account")
    ),
    Release: FactTable("held_release", ("signatory_name", "signatory_title"), ("payee",)),
    Redirect: FactTable("held_redirect", ("reason",), ("payee",)),
    Waiver: FactTable("held_waiver", ("reason",), ("payee",)),
    Attachment: FactTable("attachment"),
    Approval: FactTable("approval", ("name", "words"), ("payee",)),
    Acknowledgement: FactTable("acknowledgement", ("name",), ("account",)),
    Redeclaration: FactTable("redeclaration"),
    Proof: FactTable("proof", ("name", "note"), ("payee", "account")),
    ContactMatch: FactTable("contact_match", ("with_",), ("payee", "account")),
    MatchAnswer: FactTable("match_answer", ("reason",), ("payee",)),
    PaymentSetting: FactTable("payment_setting"),
    PaidTo: FactTable("paid_to", ("credit_note",), ("account",)),
    ClockBack: FactTable("clock_back"),
    ErasedSeal: FactTable("erased_seal"),
    ErasedBytes: FactTable("erased_bytes"),
    Redacted: FactTable("redacted", ("data",)),
    LostNumber: FactTable("lost_number"),
}
"""In the order in which rows are inserted: what is named comes before what names it."""
