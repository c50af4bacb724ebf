"""Which table holds which fact, which of its words are sealed, and whom the seal speaks of."""

from planner.domain.facts import Deal, Receipt
from planner.domain.parties import BankAccount, Declaration, Identity, RelationFact, SectorFact
from planner.domain.postings import (
    Accrual,
    Covered,
    Decision,
    Entry,
    Explanation,
    Issued,
    Obligation,
    Party,
    Payout,
    PayoutLine,
    Rendition,
    Restored,
    Share,
    Signed,
    Termination,
    Version,
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
    Covered: FactTable("agreement_account"),
    Termination: FactTable("agreement_end"),
    Deal: FactTable("deal", ("name",), ("account",), apart=("shares",)),
    Share: FactTable("deal_share"),
    Receipt: FactTable("receipt", ("reference",), ("deal",), optional=True),
    Payout: FactTable("payout", ("reference", "reviewer"), ("payee",)),
    PayoutLine: FactTable("payout_line"),
    Accrual: FactTable("accrual"),
    Obligation: FactTable("obligation"),
    Entry: FactTable("entry"),
    Explanation: FactTable("explanation"),
    Decision: FactTable("decision", ("inputs",), ("payee",)),
    Issued: FactTable("paper", ("data",), ("payee",)),
    Rendition: FactTable("rendition"),
    Restored: FactTable("restored"),
}
"""In the order in which rows are inserted: what is named comes before what names it."""
